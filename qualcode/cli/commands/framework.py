"""`framework` and `summary`: the framework matrix, what awaits a summary or is stale; writing one."""

from dataclasses import replace
from pathlib import Path

from qualcode.analysis.query import RETURNED_WOMEN, Query
from qualcode.cli.call import Call
from qualcode.cli.commands.tables import EVERYONE
from qualcode.cli.naming import Names
from qualcode.cli.parser import Parser, add_common, add_project
from qualcode.cli.references import find
from qualcode.cli.session import reading, writing
from qualcode.cli.tables import table_text
from qualcode.model.errors import UserError
from qualcode.model.framework import FrameCell, FrameRow, Framework, State, Theme
from qualcode.model.registry import INTERVIEW_KINDS
from qualcode.store.project import Project

_STATES = tuple(state.value for state in State if state is not State.NOTHING)


def declare(parser: Parser, name: str) -> None:
    """Add the arguments of one of the commands."""
    add_project(parser)
    if name == "framework":
        parser.option("--theme", text="option_theme", metavar="CODE", action="append", default=[])
        parser.option("--set", text="option_theme_set", metavar="SET", default="")
        parser.option("--attribute", text="option_sort_attribute", metavar="ATTRIBUTE", default="")
        parser.option("--of-woman", text="option_of_woman", action="store_true")
        kinds = (*INTERVIEW_KINDS, EVERYONE)
        parser.option("--kind", text="option_only_kind", choices=kinds, metavar="KIND", action="append", default=[])
        parser.option("--only", text="option_cells_only", choices=_STATES, default="")
        parser.option("--out", text="option_table_out", metavar="FILE", default="")
    else:
        parser.option("respondent", text="argument_respondent", metavar="RESPONDENT")
        parser.option("code", text="argument_code", metavar="CODE")
        parser.option("text", text="argument_summary", metavar="TEXT", nargs="?", default=None)
        parser.option("--keep", text="option_keep_summary", action="store_true")
    add_common(parser)
    parser.set_defaults(run={"framework": framework, "summary": summary}[name])


def framework(call: Call) -> int:
    """Show the matrix, or its cells that are so far; or write it to a file."""
    from qualcode.analysis.framework import framework_of
    from qualcode.analysis.framework_table import framework_table

    args = call.args
    with reading(call) as project:
        query = _query(call, project)
        if args.out:
            _write(call, project, query)
        elif call.wants_json or args.only:
            _tell_cells(call, framework_of(project, query))
        else:
            print(table_text(framework_table(project, query)))
    return 0


def _query(call: Call, project: Project) -> Query:
    from qualcode.analysis.framework import themes_in_set

    args = call.args
    codes = tuple(find(project, "code", words) for words in args.theme)
    if args.set:
        codes += themes_in_set(project, find(project, "code_set", args.set))
    kinds = () if EVERYONE in args.kind else tuple(args.kind) or RETURNED_WOMEN
    attribute = find(project, "attribute", args.attribute) if args.attribute else ""
    return replace(
        Query(attribute, kinds=kinds, codes=codes, language=call.language),
        of_woman=args.of_woman,
        absent=True,
        outgoing=True,
    )


def _write(call: Call, project: Project, query: Query) -> None:
    from qualcode.analysis.framework_table import framework_table
    from qualcode.exchange.table_file import write_table

    table = framework_table(project, query)
    write_table(table, Path(call.args.out), call.language)
    call.warn(call.say("written", file=call.args.out))
    for note in table.notes:
        call.warn(note)


def _tell_cells(call: Call, frame: Framework) -> None:
    from qualcode.analysis.framework_table import cell_text

    told = [
        (row, theme, cell)
        for row, line in zip(frame.rows, frame.cells, strict=True)
        for theme, cell in zip(frame.themes, line, strict=True)
        if (cell.state == call.args.only if call.args.only else cell.state is not State.NOTHING)
    ]
    if call.wants_json:
        call.answer([_record(*one) for one in told])
        return
    headings = [call.say("kind_respondent"), call.say("kind_code"), call.say("kind_summary")]
    call.table(headings, [(row.name, theme.name, cell_text(cell, call.language)) for row, theme, cell in told])


def _record(row: FrameRow, theme: Theme, cell: FrameCell) -> dict[str, object]:
    return {
        "respondent": row.respondent,
        "name": row.name,
        "code": theme.code,
        "theme": theme.name,
        **_cell_record(cell),
    }


def _cell_record(cell: FrameCell) -> dict[str, object]:
    return {
        "state": cell.state.value,
        "text": cell.text,
        "coder": cell.coder or None,
        "codings": list(cell.codings),
        **cell.shift._asdict(),
    }


def summary(call: Call) -> int:
    """Write a summary, or say that it still holds; without either, tell what is written and what it rests on."""
    from qualcode.analysis.framework import cell_of
    from qualcode.ops.summaries import keep_summary, write_summary

    args = call.args
    if args.keep and args.text is not None:
        raise UserError("cli.text_or_keep")
    changes = args.keep or args.text is not None
    with writing(call) if changes else reading(call) as project:
        respondent, code = find(project, "respondent", args.respondent), find(project, "code", args.code)
        cell = cell_of(project, respondent, code)
        if args.keep:
            keep_summary(project, respondent, code, cell.codings)
        elif args.text is not None:
            write_summary(project, respondent, code, args.text, cell.codings)
        cell = cell_of(project, respondent, code)
        if call.wants_json:
            call.answer({"respondent": respondent, "code": code, **_cell_record(cell)})
        else:
            names = Names(project, call.language)
            print(f"{names.of(respondent)}, {names.of(code)}: {_told(call, cell)}")
    return 0


def _told(call: Call, cell: FrameCell) -> str:
    from qualcode.analysis.framework_table import cell_text

    return cell_text(cell, call.language) or call.say("nothing")
