"""`text`: correct a transcript in one session, look at its versions, decide on codings to check, join corrections."""

from datetime import UTC, datetime

from qualcode.cli.call import Call
from qualcode.cli.commands.documents import speaker_of
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Actions, Parser, add_actions
from qualcode.cli.places import add_place, place_of
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codings import move_coding
from qualcode.ops.correcting import (
    correct_text,
    corrected_text,
    go_back_to_version,
    join_texts,
    keep_codings,
    rename_speaker,
)
from qualcode.ops.rivals import rival_sides
from qualcode.store.project import Project
from qualcode.store.queries.checking import to_check
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import current_version
from qualcode.store.queries.versions import TextVersion, versions_of_text
from qualcode.text.correcting import TextChange

_MOST = 50  # letters of a quote in a table


def declare(parser: Parser, name: str) -> None:
    """Add the actions with their arguments."""
    add_actions(parser, name, _ACTIONS)


def _with_document(parser: Parser) -> None:
    parser.option("document", text="argument_document", metavar="DOCUMENT")


def _with_changes(parser: Parser) -> None:
    _with_document(parser)
    parser.option("changes", text="argument_text_changes", metavar="CHANGE", nargs="+")


def _with_speaker(parser: Parser) -> None:
    _with_document(parser)
    parser.option("speaker", text="argument_speaker", metavar="SPEAKER")
    parser.option("label", text="argument_new_label", metavar="NAME")
    parser.option("--label-only", text="option_label_only", action="store_true")


def _with_version(parser: Parser) -> None:
    _with_document(parser)
    parser.option("version", text="argument_version", metavar="N", type=int)


def _with_some_document(parser: Parser) -> None:
    parser.option("document", text="argument_document", metavar="DOCUMENT", nargs="?", default="")


def _with_codings(parser: Parser) -> None:
    parser.option("codings", text="argument_codings", metavar="CODING", nargs="+")


def _with_coding(parser: Parser) -> None:
    parser.option("coding", text="argument_coding", metavar="CODING")
    add_place(parser)


def _with_wordings(parser: Parser) -> None:
    _with_document(parser)
    parser.option("--take", text="option_take", choices=("first", "second"), default=None)
    parser.option("--words", text="option_wording", metavar="TEXT", action="append", default=[])


def correct(call: Call) -> int:
    """Carry out changes in one version."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        changes: list[TextChange] = []
        for words in call.args.changes:
            changes.append(_change(project, document, words, changes))
        return _told_version(call, project, document, correct_text(project, document, changes))


def _change(project: Project, document: Guid, words: str, before: list[TextChange]) -> TextChange:
    """Read "words:4:...", "split:4:words that begin the new turn", "join:4" or "speaker:4:label"."""
    kind, _, rest = words.partition(":")
    number, _, value = rest.partition(":")
    if not number.strip().isdigit():
        raise UserError("cli.bad_text_change", words=words)
    turn = int(number) - 1
    if kind == "words":
        return TextChange("words", turn, value)
    if kind == "join":
        return TextChange("join", turn)
    if kind == "speaker":
        return TextChange("speaker", turn, speaker=speaker_of(project, document, value))
    if kind == "split":
        state = corrected_text(project, document, current_version(project, document), before)
        place = state.speech(turn).find(value) if 0 <= turn < len(state.turns) and value else -1
        if place > 0:
            return TextChange("split", turn, place=place)
    raise UserError("cli.bad_text_change", words=words)


def _told_version(call: Call, project: Project, document: Guid, version: Guid) -> int:
    listed = to_check(project, document)
    check = [one.coding.guid for one in listed if one.coding.check]
    orphans = [one.coding.guid for one in listed if one.coding.orphan]
    if call.wants_json:
        call.answer({"document": document, "version": version, "check": check, "orphans": orphans})
        return 0
    call.tell("text_version_now", n=len(versions_of_text(project, document)))
    if listed:
        call.tell("look_at_codings", check=len(check), orphans=len(orphans))
    return 0


def rename(call: Call) -> int:
    """Give a speaker another label, in the text too."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        speaker = speaker_of(project, document, call.args.speaker)
        version = rename_speaker(project, speaker, call.args.label, not call.args.label_only)
        return _told_version(call, project, document, version)


def versions(call: Call) -> int:
    """List the versions of a text."""
    with reading(call) as project:
        document = find(project, "document", call.args.document)
        names = Names(project, call.language)
        found = versions_of_text(project, document)
        if call.wants_json:
            call.answer([_version(number, one) for number, one in enumerate(found, 1)])
        else:
            heads = [call.say(f"head_{name}") for name in ("number", "time", "coder", "step", "edits")]
            call.table(heads, [_told(call, number, one, names) for number, one in enumerate(found, 1)])
    return 0


def _version(number: int, one: TextVersion) -> dict[str, object]:
    return {
        "number": number,
        "guid": one.guid,
        "base": one.base,
        "joined": one.joined,
        "coder": one.coder,
        "time": datetime.fromtimestamp(one.time / 1000, UTC).isoformat(timespec="seconds"),
        "verb": one.verb,
        "edits": len(one.edits),
        "kept": one.kept,
        "current": one.shown,
    }


def _told(call: Call, number: int, one: TextVersion, names: Names) -> list[object]:
    from qualcode.analysis.step_words import verb_in

    local = datetime.fromtimestamp(one.time / 1000, UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    return [number, local, names.of(one.coder), verb_in(call.language, one.verb), len(one.edits)]


def back(call: Call) -> int:
    """Let the text read as in an older version."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        found = versions_of_text(project, document)
        if not 1 <= call.args.version <= len(found):
            raise UserError("cli.no_such_version", number=call.args.version, n=len(found))
        version = go_back_to_version(project, document, found[call.args.version - 1].guid)
        return _told_version(call, project, document, version)


def check(call: Call) -> int:
    """List the codings whose words were corrected or are gone."""
    with reading(call) as project:
        document = find(project, "document", call.args.document) if call.args.document else None
        names = Names(project, call.language)
        found = to_check(project, document)
        if call.wants_json:
            keys = ("guid", "document", "code", "coder", "start", "end", "orphan")
            call.answer(
                [{key: getattr(one.coding, key) for key in keys} | {"was": one.before, "now": one.now} for one in found]
            )
        else:
            heads = ["guid", *(call.say(f"head_{name}") for name in ("document", "code", "coder", "was", "now"))]
            rows = [
                [one.coding.guid[-8:], *(names.of(guid) for guid in (one.coding.document, one.coding.code)),
                 names.of(one.coding.coder), shortened(one.before, _MOST), shortened(one.now, _MOST)]
                for one in found
            ]  # fmt: skip
            call.table(heads, rows)
    return 0


def keep(call: Call) -> int:
    """Say that codings are right as they are now."""
    with writing(call) as project:
        codings = [find(project, "coding", words) for words in call.args.codings]
        keep_codings(project, codings)
        return _told_codings(call, codings)


def move(call: Call) -> int:
    """Put a coding on other words of its document."""
    with writing(call) as project:
        coding = find(project, "coding", call.args.coding)
        place = place_of(call, project, codings_by_guid(project, [coding])[0].document)
        if place is None:
            raise UserError("cli.which_passage")
        move_coding(project, coding, *place)
        return _told_codings(call, [coding])


def _told_codings(call: Call, codings: list[Guid]) -> int:
    if call.wants_json:
        call.answer({"codings": codings})
    else:
        call.tell("codings_settled", n=len(codings))
    return 0


def join(call: Call) -> int:
    """Join two corrections of a text; where both changed the same words, say what shall stand."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        sides = rival_sides(project, document)
        wordings = list(call.args.words)
        if sides is not None and call.args.take:
            wordings = [clash.first if call.args.take == "first" else clash.second for clash in sides.clashes]
        if sides is not None and len(sides.clashes) != len(wordings):
            heads = [call.say(f"head_{name}") for name in ("was", "first", "second")]
            clashes = [[one.old, one.first, one.second] for one in sides.clashes]
            raise UserError("cli.both_changed", table=_listed(heads, clashes), n=len(clashes))
        return _told_version(call, project, document, join_texts(project, document, wordings))


def _listed(heads: list[str], rows: list[list[str]]) -> str:
    return "; ".join(" | ".join(f"{head}: “{cell}”" for head, cell in zip(heads, row, strict=True)) for row in rows)


_ACTIONS: Actions = {
    "correct": (correct, _with_changes),
    "rename": (rename, _with_speaker),
    "versions": (versions, _with_document),
    "back": (back, _with_version),
    "check": (check, _with_some_document),
    "keep": (keep, _with_codings),
    "move": (move, _with_coding),
    "join": (join, _with_wordings),
}
