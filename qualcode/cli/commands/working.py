"""`mark` and `progress`: who is done with which document, and how much of it is coded."""

from qualcode.analysis.progress import NO_WORK, Progress, Work, progress_of, state_in_words, work_of
from qualcode.cli.call import Call
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.model.guid import Guid
from qualcode.model.naming import shortened
from qualcode.ops.document_states import mark_document
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of

Row = tuple[Guid, Guid, Work, Progress]  # document, coder


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "mark":
        parser.option("document", text="argument_document", metavar="DOCUMENT")
        parser.option("state", text="argument_state", choices=("done", "in_work"))
    else:
        parser.option("--document", text="option_progress_document", metavar="DOCUMENT", default="")
        parser.option("--coder", text="option_progress_coder", metavar="CODER", default="")
    add_common(parser)
    parser.set_defaults(run={"mark": mark, "progress": progress}[name])


def mark(call: Call) -> int:
    """Mark a document as done or in work for the coder at work."""
    with writing(call) as project:
        document = find(project, "document", call.args.document)
        mark_document(project, document, call.args.state)
        work = work_of(project, document)[document][project.me]
        if call.wants_json:
            far = progress_of(project, document)
            call.answer(_record((document, project.me, work, far.get(project.me, far[""]))))
        else:
            name = Names(project, call.language).of(document)
            state = state_in_words(work.state, call.language)
            call.tell("marked", document=name, state=state, n=work.codings)
    return 0


def progress(call: Call) -> int:
    """Tell how far each coder is with each document."""
    args = call.args
    with reading(call) as project:
        document = find(project, "document", args.document) if args.document else None
        coder = find(project, "coder", args.coder) if args.coder else None
        rows = _rows(project, document, coder)
        if call.wants_json:
            call.answer([_record(row) for row in rows])
            return 0
        names = Names(project, call.language)
        heads = [call.say(name) for name in ("kind_document", "head_coder", "head_state", "head_turns", "head_codings")]
        cells = [
            (
                shortened(names.of(owner), 40),
                names.of(who),
                state_in_words(work.state, call.language),
                f"{far.coded} / {far.turns}",
                work.codings,
            )
            for owner, who, work, far in rows
        ]
        call.table(heads, cells)
    return 0


def _rows(project: Project, document: Guid | None, coder: Guid | None) -> list[Row]:
    """Give a row for each coder who works on a document, and for a document that nobody has begun one for nobody."""
    work = work_of(project, document)
    order = [item.guid for item in items_of(project, "coder")]
    rows = []
    for found in documents_of(project):
        if document in (None, found.guid):
            far = progress_of(project, found.guid)
            there = work.get(found.guid, {})
            wanted = [coder] if coder else [who for who in order if who in there] or [""]
            rows += [(found.guid, who, there.get(who, NO_WORK), far.get(who, far[""])) for who in wanted]
    return rows


def _record(row: Row) -> dict[str, object]:
    document, coder, work, far = row
    marked = work.marked
    first = list(marked.first_pass) if marked and marked.first_pass is not None else None
    return {
        "document": document,
        "coder": coder or None,
        "state": work.state,
        "codings": work.codings,
        "turns_coded": far.coded,
        "turns": far.turns,
        "first_pass": first,
        "blind": marked.blind if marked and first is not None else None,
    }
