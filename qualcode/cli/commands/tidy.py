"""`tidy`: CSV files for SPSS, Stata and R."""

from pathlib import Path

from qualcode.cli.call import Call
from qualcode.cli.commands.tables import add_base, query_of
from qualcode.cli.parser import Parser, add_project
from qualcode.cli.session import reading


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("file", text="argument_tidy_file", metavar="FILE")
    parser.option("--long", text="option_tidy_long", action="store_true")
    parser.option("--wide", text="option_tidy_wide", action="store_true")
    parser.option("--no-guard", text="option_no_guard", action="store_true")
    add_base(parser)
    parser.set_defaults(run=tidy)


def tidy(call: Call) -> int:
    """Write a row per segment and code (as it is without a wish), or a row per respondent."""
    from qualcode.exchange.tidy.files import write_tidy
    from qualcode.exchange.tidy.long_file import long_file
    from qualcode.exchange.tidy.wide_file import wide_file

    args = call.args
    path = Path(args.file)
    path = path if path.suffix else path.with_suffix(".csv")
    with reading(call) as project:
        query = query_of(call, project)
        made = wide_file(project, query) if args.wide and not args.long else long_file(project, query)
        files = write_tidy(made, path, call.language, guard=not args.no_guard)
    if call.wants_json:
        call.answer({"files": [str(file) for file in files], "rows": len(made.rows), "columns": len(made.variables)})
    else:
        for file in files:
            call.tell("written", file=file)
        for note in made.notes:
            call.warn(note)
    return 0
