"""`export-excel`: the usual tables, or chosen ones, as one workbook with charts and links."""

from dataclasses import replace
from pathlib import Path

from qualcode.analysis.query import Query
from qualcode.cli.call import Call
from qualcode.cli.commands.tables import add_base, query_of
from qualcode.cli.parser import Parser, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading
from qualcode.exchange.excel.charts import Bars
from qualcode.exchange.excel.pace import Pace
from qualcode.exchange.export import Choice, Chosen, export_chosen, usual_tables
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of

_SAVED = "saved"
_WITH_VALUE_LISTS = ("yes_no", "single", "ordered", "multiple")


def declare(parser: Parser, _: str) -> None:
    """Add the arguments of the command."""
    add_project(parser)
    parser.option("workbook", text="argument_workbook", metavar="WORKBOOK")
    parser.option("--table", text="option_workbook_table", metavar="TABLE", action="append", default=[])
    parser.option("--attribute", text="option_attributes", metavar="ATTRIBUTE", action="append", default=[])
    parser.option("--charts", text="option_workbook_charts", choices=[bars.value for bars in Bars], default="")
    parser.option("--links", text="option_workbook_links", action="store_true")
    add_base(parser)
    parser.set_defaults(run=export)


def export(call: Call) -> int:
    """Write the tables of a study to a workbook."""
    from qualcode.analysis.segments import held_back

    args = call.args
    path = Path(args.workbook)
    path = path if path.suffix else path.with_suffix(".xlsx")
    with reading(call) as project, call.progress() as progress:
        query = query_of(call, project)
        bars = Bars(args.charts) if args.charts else None
        choice = Choice(_tables(call, project, query), call.language, bars, args.links)
        sheets = export_chosen(project, path, choice, Pace(progress))
        quoted = args.links or any(one.report == "segments" for one in choice.tables)
        held = held_back(project, query) if quoted else []
    if call.wants_json:
        call.answer({"file": str(path), "sheets": sheets})
    else:
        call.tell("workbook_made", file=path, sheets=", ".join(sheets))
        for note in held:
            call.warn(note.said(call.language))
    return 0


def _tables(call: Call, project: Project, query: Query) -> tuple[Chosen, ...]:
    attributes = tuple(find(project, "attribute", words) for words in call.args.attribute)
    if call.args.table:
        crosstabs = [Chosen("crosstab", replace(query, attribute=attribute)) for attribute in attributes]
        return (*(_table(project, words, query) for words in call.args.table), *crosstabs)
    return usual_tables(query, attributes or _with_value_lists(project))


def _table(project: Project, words: str, query: Query) -> Chosen:
    """Read "REPORT", "REPORT:ATTRIBUTE" or "saved:NAME"."""
    from qualcode.analysis.registry import report

    name, _, further = words.partition(":")
    if name == _SAVED:
        return _saved(project, further)
    attribute = find(project, "attribute", further) if further else ""
    return Chosen(report(name).name, replace(query, attribute=attribute))


def _saved(project: Project, name: str) -> Chosen:
    from qualcode.exchange.offered import saved_table
    from qualcode.store.queries.saved_questions import saved_question_named, saved_questions

    question = saved_question_named(project, "table", name)
    if question is None:
        known = ", ".join(one.name for one in saved_questions(project, "table")) or "-"
        raise UserError("cli.no_saved_table", name=name, known=known)
    return saved_table(project, question)


def _with_value_lists(project: Project) -> tuple[str, ...]:
    found = attributes_of(project, "respondent")
    return tuple(attribute.guid for attribute in found if attribute.type in _WITH_VALUE_LISTS)
