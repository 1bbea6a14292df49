"""`table`: any table of the registry with all that it can be asked for; shown, as JSON, CSV, Excel or Word."""

from dataclasses import replace
from pathlib import Path

from qualcode.analysis.query import Near, Query, Rows, Show, Unit
from qualcode.cli.call import Call
from qualcode.cli.commands.tables import add_base, query_of, tell
from qualcode.cli.parser import Parser, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.margins import AttributePack
from qualcode.store.project import Project


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("report", text="argument_report", metavar="TABLE", nargs="?", default="")
    add_choices(parser)
    parser.option("--save", text="option_save_as", metavar="NAME", default="")
    parser.option("--csv", text="option_csv", metavar="FILE", default="")
    parser.option("--excel", text="option_table_excel", metavar="FILE", default="")
    parser.option("--out", text="option_table_out", metavar="FILE", default="")
    add_base(parser)
    parser.set_defaults(run=table)


def add_choices(parser: Parser) -> None:
    """Add what a table can be asked for besides the base."""
    parser.option("--attribute", text="option_attribute", metavar="ATTRIBUTE", default="")
    parser.option("--nested", text="option_nested", metavar="ATTRIBUTE", default="")
    parser.option("--rows", text="option_rows", choices=[rows.value for rows in Rows], default=Rows.CODES)
    parser.option("--unit", text="option_unit", choices=[unit.value for unit in Unit], default=Unit.RESPONDENTS)
    parser.option("--show", text="option_show", choices=[show.value for show in Show], default=Show.COUNT)
    parser.option("--responses", text="option_responses", action="store_true")
    parser.option("--of-woman", text="option_of_woman", action="store_true")
    parser.option("--near", text="option_near", choices=[near.value for near in Near], default=Near.OVERLAP)
    parser.option("--turns", text="option_turns", metavar="N", type=int, default=2)
    parser.option("--household", text="option_household_of", metavar="HOUSEHOLD", default="")
    parser.option("--pack", text="option_margins_pack", metavar="PACK", action="append", default=[])


def table(call: Call) -> int:
    """Show a table or write it to a file; without a name, list what there is."""
    from qualcode.analysis.registry import REPORTS, report

    args = call.args
    if not args.report:
        titles = [(known.name, message(known.title, call.language)) for known in REPORTS]
        call.table([call.say("head_name"), call.say("head_what")], titles)
        return 0
    known = report(args.report)
    with (writing if args.save else reading)(call) as project:
        query = query_asked(call, project)
        made = known.build(project, query)
        if args.save:
            _save(project, args.save, known.name, query, args.pack)
    if args.csv:
        from qualcode.exchange.excel.csv_table import write_csv

        write_csv(made, Path(args.csv), call.language)
    if args.excel:
        from qualcode.exchange.excel.workbook import write_workbook

        write_workbook([made], Path(args.excel), call.language)
    if args.out:
        from qualcode.exchange.table_file import write_table

        write_table(made, Path(args.out), call.language)
    files = list(filter(None, (args.csv, args.excel, args.out)))
    for file in files:
        call.warn(call.say("written", file=file))
    if files:
        for note in made.notes:
            call.warn(note)
    else:
        tell(call, made)
    return 0


def _save(project: Project, name: str, report: str, query: Query, packs: list[str]) -> None:
    from qualcode.analysis.asking import as_asked
    from qualcode.exchange.attributes.packs import kept_pack
    from qualcode.ops.saved_questions import save_question

    kept = {"packs": [kept_pack(pack) for pack in packs]} if packs else {}
    save_question(project, name, "table", {"report": report, **as_asked(query), **kept})


def query_asked(call: Call, project: Project) -> Query:
    """Give the query that `add_choices` and `add_base` ask for."""
    args = call.args
    attributes = [find(project, "attribute", words) if words else "" for words in (args.attribute, args.nested)]
    return replace(
        query_of(call, project),
        attribute=attributes[0],
        nested=attributes[1],
        rows=Rows(args.rows),
        unit=Unit(args.unit),
        show=Show(args.show),
        responses=args.responses,
        of_woman=args.of_woman,
        near=Near(args.near),
        turns=args.turns,
        household=_household(project, args.household),
        packs=_packs(args.report, args.pack),
    )


def _household(project: Project, words: str) -> str:
    """Find a household, or a woman who stands for hers."""
    if not words:
        return ""
    try:
        return find(project, "household", words)
    except UserError:
        return find(project, "respondent", words)


def _packs(report: str, names: list[str]) -> tuple[AttributePack, ...]:
    from qualcode.analysis.registry import report as report_named
    from qualcode.exchange.attributes.packs import packs_named

    return packs_named(names) if "packs" in report_named(report).uses else ()
