"""`correct` and `link`: the words of a turn, and who a speaker is."""

from qualcode.cli.call import Call
from qualcode.cli.commands.coding import words_of
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import writing
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.documents import correct_turn, link_speaker
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, speakers_of, text_of_version, turns_of_version


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    parser.option("document", text="argument_document", metavar="DOCUMENT")
    if name == "correct":
        parser.option("turn", text="argument_turn", metavar="TURN", type=int)
        parser.option("text", text="argument_turn_text", metavar="TEXT")
    else:
        parser.option("speaker", text="argument_speaker", metavar="SPEAKER")
        parser.option("respondent", text="argument_respondent", metavar="RESPONDENT", nargs="?", default="")
        parser.option("--none", text="option_none", action="store_true")
    add_common(parser)
    parser.set_defaults(run={"correct": correct, "link": link}[name])


def correct(call: Call) -> int:
    """Put other words in a turn; say which codings have to be looked at."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        before = {coding.guid for coding in codings_of(project, document) if coding.check or coding.orphan}
        version = correct_turn(project, document, call.args.turn - 1, words_of(call.args.text))
        now = codings_of(project, document)
        check = [coding.guid for coding in now if coding.check and coding.guid not in before]
        orphans = [coding.guid for coding in now if coding.orphan and coding.guid not in before]
        said = _said(project, document, call.args.turn - 1)
        if call.wants_json:
            answer = {"document": document, "turn": call.args.turn, "version": version, "text": said}
            call.answer({**answer, "check": check, "orphans": orphans})
        else:
            call.tell("corrected", turn=call.args.turn, text=said, kept=len(now) - len(check) - len(orphans))
            if check or orphans:
                call.tell("look_at_codings", check=len(check), orphans=len(orphans))
    return 0


def _said(project: Project, document: Guid, turn: int) -> str:
    version = current_version(project, document)
    place = turns_of_version(project, version).turns[turn]
    return text_of_version(project, version)[place.speech : place.end]


def link(call: Call) -> int:
    """Say which respondent a speaker is."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        speaker = speaker_of(project, document, call.args.speaker)
        if bool(call.args.respondent) == call.args.none:
            raise UserError("cli.respondent_or_none")
        respondent = None if call.args.none else find(project, "respondent", call.args.respondent)
        link_speaker(project, speaker, respondent)
        if call.wants_json:
            call.answer({"document": document, "speaker": speaker, "respondent": respondent})
        elif respondent is None:
            call.tell("unlinked", speaker=call.args.speaker)
        else:
            call.tell("linked", speaker=call.args.speaker, name=Names(project, call.language).of(respondent))
    return 0


def speaker_of(project: Project, document: Guid, words: str) -> Guid:
    """Give the speaker of a document by label or GUID. Raises UserError where there is none."""
    here = speakers_of(project, document)
    found = [speaker.guid for speaker in here if speaker.label.strip() == words.strip()]
    if len(found) == 1:
        return found[0]
    known = {speaker.guid for speaker in here}
    labels = ", ".join(speaker.label or "-" for speaker in here)
    try:
        guid = find(project, "speaker", words)
    except UserError:
        guid = ""
    if guid not in known:
        raise UserError("cli.no_such_speaker", speaker=words, known=labels)
    return guid
