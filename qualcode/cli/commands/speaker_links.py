"""`link-speakers`: all speakers nobody has linked yet, with the respondents they are called by."""

from typing import TYPE_CHECKING

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.output import shortened
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing

if TYPE_CHECKING:
    from qualcode.analysis.speaker_links import Proposal


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of `link-speakers`."""
    del name
    add_project(parser)
    parser.option("documents", text="argument_some_documents", metavar="DOCUMENT", nargs="*")
    parser.option("--dry-run", text="option_dry_run", action="store_true")
    add_common(parser)
    parser.set_defaults(run=link_all)


def link_all(call: Call) -> int:
    """Link the speakers about whom there is no doubt, in one step; list them all."""
    from qualcode.analysis.speaker_links import proposed_links, sure_links
    from qualcode.ops.documents import Person, link_speakers

    with (reading if call.args.dry_run else writing)(call) as project:
        wanted = {find(project, "document", words) for words in call.args.documents}
        found = [one for one in proposed_links(project) if not wanted or one.document in wanted]
        sure = sure_links(found)
        if sure and not call.args.dry_run:
            link_speakers(project, {speaker: Person(guid) for speaker, guid in sure.items()})
        _tell(call, found, Names(project, call.language))
    if not call.args.dry_run and not call.wants_json:
        call.tell("speakers_linked", n=len(sure), left=len(found) - len(sure))
    return 0


def _tell(call: Call, found: "list[Proposal]", names: Names) -> None:
    if call.wants_json:
        call.answer(
            [
                {
                    "document": one.document,
                    "speaker": one.speaker,
                    "label": one.label,
                    "respondent": one.respondent or None,
                    "candidates": list(one.candidates),
                    "why": one.why.text(call.language),
                }
                for one in found
            ]
        )
        return
    headings = [call.say(f"head_{name}") for name in ("document", "speaker", "respondent", "why")]
    call.table(
        headings,
        [
            (one.document_name, shortened(one.label), names.of(one.respondent), one.why.text(call.language))
            for one in found
        ],
    )
