"""A passage of a document as it is given on the command line: by offsets or by its words."""

from qualcode.cli.call import Call
from qualcode.cli.parser import Parser
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.codings import find_quote
from qualcode.store.project import Project
from qualcode.store.queries.documents import document_of, text_of


def add_place(parser: Parser) -> None:
    """Add the options that say which passage is meant."""
    parser.option("--quote", text="option_quote", metavar="TEXT", default=None)
    parser.option("--number", text="option_number", metavar="N", type=int, default=None)
    parser.option("--from", text="option_from", metavar="N", type=int, default=None, dest="start")
    parser.option("--to", text="option_to", metavar="N", type=int, default=None, dest="end")


def place_of(call: Call, project: Project, document: Guid) -> tuple[int, int] | None:
    """Give [start, end) of the passage meant, None where none was asked for. Raises UserError where it is unclear."""
    args = call.args
    by_offsets = args.start is not None or args.end is not None
    if args.quote is not None and not by_offsets:
        name = document_of(project, document).name
        return find_quote(text_of(project, document), args.quote, name, args.number)
    if args.quote is not None or (by_offsets and None in (args.start, args.end)):
        raise UserError("cli.which_passage")
    if not by_offsets:
        return None
    size = len(text_of(project, document))
    if not 0 <= args.start < args.end <= size:
        raise UserError("cli.outside_text", start=args.start, end=args.end, size=size)
    return args.start, args.end
