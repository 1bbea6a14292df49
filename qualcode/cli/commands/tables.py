"""`matrix`, `crosstab` and `report`: tables over codings and attributes."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path

from qualcode.analysis.query import RETURNED_WOMEN, Query, Show, Unit
from qualcode.cli.call import Call
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading
from qualcode.cli.tables import table_record, table_text
from qualcode.messages import message
from qualcode.model.registry import INTERVIEW_KINDS, SPOKEN_LANGUAGES
from qualcode.model.table import Table
from qualcode.store.project import Project

EVERYONE = "all"


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "matrix":
        parser.option("--by", text="option_by", choices=("documents", "respondents"), default="documents")
        parser.option("--yes-no", text="option_yes_no", action="store_true")
    elif name == "crosstab":
        parser.option("--attribute", text="option_attribute", metavar="ATTRIBUTE", default="")
        parser.option("--unit", text="option_unit", choices=[unit.value for unit in Unit], default=Unit.RESPONDENTS)
        parser.option("--show", text="option_show", choices=[show.value for show in Show], default=Show.COUNT)
    else:
        parser.option("report", text="argument_report", metavar="REPORT", nargs="?", default="")
        parser.option("--csv", text="option_csv", metavar="FILE", default="")
    add_base(parser)
    parser.set_defaults(run={"matrix": matrix, "crosstab": cross, "report": report}[name])


def add_base(parser: Parser) -> None:
    """Add the options that say whose coding, which documents and codes, whose words, and those all commands have."""
    parser.option("--coder", text="option_only_coder", metavar="CODER", default="")
    parser.option("--document", text="option_only_document", metavar="DOCUMENT", action="append", default=[])
    parser.option("--code", text="option_only_code", metavar="CODE", action="append", default=[])
    kinds = (*INTERVIEW_KINDS, EVERYONE)
    parser.option("--kind", text="option_only_kind", choices=kinds, metavar="KIND", action="append", default=[])
    parser.option(
        "--spoken", text="option_spoken", choices=SPOKEN_LANGUAGES, metavar="LANGUAGE", action="append", default=[]
    )
    parser.option("--absent", text="option_absent", action="store_true")
    add_common(parser)


def query_of(call: Call, project: Project) -> Query:
    """Give the query that the options ask for; what is printed leaves the team as a file does."""
    args = call.args
    return Query(
        coder=find(project, "coder", args.coder) if args.coder else "",
        kinds=_kinds(args),
        codes=tuple(find(project, "code", words) for words in args.code),
        documents=tuple(find(project, "document", words) for words in args.document),
        absent=args.absent,
        languages=tuple(args.spoken),
        language=call.language,
        outgoing=True,
    )


def _kinds(args: Namespace) -> tuple[str, ...]:
    if not args.kind:
        return RETURNED_WOMEN
    return () if EVERYONE in args.kind else tuple(args.kind)


def matrix(call: Call) -> int:
    """Count the codes in each document or each respondent's words."""
    from qualcode.analysis.matrices import document_matrix, respondent_matrix

    make = document_matrix if call.args.by == "documents" else respondent_matrix
    with reading(call) as project:
        tell(call, make(project, query_of(call, project), call.args.yes_no))
    return 0


def cross(call: Call) -> int:
    """Count the codes by the values of an attribute."""
    from qualcode.analysis.crosstab import crosstab

    args = call.args
    with reading(call) as project:
        attribute = find(project, "attribute", args.attribute) if args.attribute else ""
        query = query_of(call, project)
        query = replace(query, attribute=attribute, unit=Unit(args.unit), show=Show(args.show))
        tell(call, crosstab(project, query))
    return 0


def report(call: Call) -> int:
    """Show a table of the registry of reports, or write it as CSV; without a name, list what there is."""
    from qualcode.analysis.registry import REPORTS
    from qualcode.analysis.registry import report as report_named
    from qualcode.exchange.excel.csv_table import write_csv

    if not call.args.report:
        titles = [(known.name, message(known.title, call.language)) for known in REPORTS]
        call.table([call.say("head_name"), call.say("head_what")], titles)
        return 0
    with reading(call) as project:
        table = report_named(call.args.report).build(project, query_of(call, project))
    if call.args.csv:
        write_csv(table, Path(call.args.csv), call.language)
        call.warn(call.say("written", file=call.args.csv))
        for note in table.notes:
            call.warn(note)
    else:
        tell(call, table)
    return 0


def tell(call: Call, table: Table) -> None:
    """Print a table, or give it as JSON."""
    if call.wants_json:
        call.answer(table_record(table))
    else:
        print(table_text(table))
