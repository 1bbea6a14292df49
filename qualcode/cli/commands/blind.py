"""`blind`: who codes which document without seeing the others' work, set and lifted."""

from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.guid import Guid
from qualcode.model.naming import shortened
from qualcode.ops.blind import keep_blind, lift_blindness
from qualcode.store.project import Project
from qualcode.store.queries.assignments import assignments_of


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("--document", text="option_blind_document", metavar="DOCUMENT", action="append", default=[])
    parser.option("--coder", text="option_blind_coder", metavar="CODER", action="append", default=[])
    parser.option("--lift", text="option_lift", action="store_true")
    add_common(parser)
    parser.set_defaults(run=blind)


def blind(call: Call) -> int:
    """Keep coders blind, let them see, or list who is."""
    args = call.args
    if not (args.coder or args.lift):
        with reading(call) as project:
            return _told(call, project, _found(project, "document", args.document))
    with writing(call) as project:
        documents, coders = (_found(project, kind, getattr(args, kind)) for kind in ("document", "coder"))
        if args.lift:
            lift_blindness(project, documents, coders)
        else:
            keep_blind(project, documents, coders)
        return _told(call, project, documents)


def _found(project: Project, kind: str, words: list[str]) -> tuple[Guid, ...]:
    return tuple(find(project, kind, each) for each in words)


def _told(call: Call, project: Project, documents: tuple[Guid, ...]) -> int:
    given = [one for one in assignments_of(project) if not documents or one.document in documents]
    if call.wants_json:
        call.answer([one._asdict() for one in given])
        return 0
    names = Names(project, call.language)
    heads = [call.say(name) for name in ("kind_document", "head_coder", "head_blind", "head_work_done", "head_kept")]
    yes = {True: call.say("yes"), False: call.say("no")}
    call.table(
        heads,
        [
            (
                shortened(names.of(one.document), 40),
                names.of(one.coder),
                *(yes[told] for told in (one.blind, one.done, one.kept)),
            )
            for one in given
        ],
    )
    return 0
