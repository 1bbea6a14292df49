"""A workbook of chosen tables that a colleague without the program can work with."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qualcode.analysis.query import Query, Rows
from qualcode.analysis.registry import report
from qualcode.exchange.attributes.packs import packs_named
from qualcode.exchange.behind import MOST_NUMBERS, MOST_PASSAGES, PassagesBehind
from qualcode.exchange.excel.charts import Bars
from qualcode.exchange.excel.pace import Meter, Pace
from qualcode.exchange.excel.workbook import Extras, names_of_sheets, write_workbook
from qualcode.messages import message, words
from qualcode.model.table import Table
from qualcode.store.project import Project

LISTS = ("segments", "codebook", "respondent_list", "memos")
_AFTER_CROSSTABS = ("documents", "respondents", "documents_01", "respondents_01", "segments", "codebook")
_FOUND, _MADE = 150, 350  # of 1,000: after the tables, after the passages behind their numbers
# What a chart draws of a report: its columns (none: all that can be compared) and the level of its rows (None: those
# without rows under them).
_OF_RESPONDENTS = (3,)
_DRAWN: dict[str, tuple[tuple[int, ...], int | None]] = {
    "frequencies": (_OF_RESPONDENTS, None),
    "crosstab": ((), None),
    "coders": ((), None),
}


@dataclass(frozen=True, slots=True)
class Chosen:
    """A table of the workbook: a report and what it is asked; `name`: the one it was saved under; `seen` makes of it
    what is looked at: sorted, without empty rows.
    """

    report: str
    query: Query
    name: str = ""
    seen: Callable[[Table], Table] | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """What goes into a workbook. `bars`: how charts are drawn, None for none; `linked`: numbers lead to passages."""

    tables: tuple[Chosen, ...]
    language: str = "en"
    bars: Bars | None = Bars.GROUPED
    linked: bool = True


def usual_tables(query: Query, attributes: Sequence[str] = ()) -> tuple[Chosen, ...]:
    """Give what a workbook holds where nothing is chosen: a crosstab for each attribute, matrices, lists."""
    chosen = attributes or ((query.attribute,) if query.attribute else ())
    return (
        *(Chosen("crosstab", replace(query, attribute=attribute)) for attribute in chosen or ("",)),
        *(Chosen(name, query) for name in (*_AFTER_CROSSTABS, "respondent_list")),
    )


def export_workbook(project: Project, path: Path, query: Query, attributes: Sequence[str] = ()) -> list[str]:
    """Write the usual workbook in the language of the query, a crosstab for each of the attributes (GUIDs) in it.

    Gives the names of its sheets. Raises UserError where the place is not writable or a table is too large.
    """
    choice = Choice(usual_tables(query, attributes), query.language, bars=None, linked=False)
    return export_chosen(project, path, choice)


def export_chosen(project: Project, path: Path, choice: Choice, pace: Pace | None = None) -> list[str]:
    """Write the chosen tables, without words that nobody consented to have quoted; give the names of the sheets.

    The whole file is written or none, and an earlier one stays until then. Raises UserError where the place is not
    writable or a table is too large, CancelledError where the pace says so.
    """
    meter = Meter(pace)
    meter.part(_FOUND, len(choice.tables))
    tables = []
    for table in _made(project, choice):
        tables.append(table)
        meter.step()
    behind = _behind(project, choice, tables, meter) if choice.linked else None
    drawn = {at: _drawn(one) for at, one in enumerate(choice.tables) if one.report in _DRAWN}
    extras = Extras(choice.bars, drawn, behind or None)
    write_workbook(tables, path, choice.language, extras=extras, meter=meter)
    return names_of_sheets(tables, choice.language, extras)


def tables_for(project: Project, query: Query, attributes: Sequence[str] = ()) -> Iterator[Table]:
    """Give the tables of the usual workbook one by one."""
    return _made(project, Choice(usual_tables(query, attributes), query.language))


def _made(project: Project, choice: Choice) -> Iterator[Table]:
    for one in choice.tables:
        known, query = report(one.report), replace(one.query, language=choice.language, outgoing=True)
        if "packs" in known.uses and not query.packs:
            query = replace(query, packs=packs_named())
        made = known.build(project, query)
        table = one.seen(made) if one.seen is not None else made
        yield replace(table, short_title=one.name or _tab(one, table, choice.language))


def _tab(one: Chosen, table: Table, language: str) -> str:
    """Name the tab of a sheet, which holds 31 letters: what tells a table from others comes first."""
    rows = "" if one.query.rows is Rows.CODES else message(f"tables.title_{one.query.rows}", language)
    if table.short_title:
        return f"{table.short_title}, {rows}" if rows else table.short_title
    key = f"tab_{one.report}"
    return message(f"excel.{key}", language) if key in words("excel") else ""


def _behind(project: Project, choice: Choice, tables: list[Table], meter: Meter) -> PassagesBehind:
    """Find the passages behind the numbers; tables with too many say so."""
    query = replace(choice.tables[0].query, language=choice.language, outgoing=True) if choice.tables else Query()
    behind = PassagesBehind(project, query, meter)
    meter.part(_MADE, sum(len(table.rows) for table in tables))
    for at, table in enumerate(tables):
        if choice.tables[at].report in LISTS and choice.tables[at].report != "codebook":
            continue
        if not behind.add(at, table):
            limits = {"numbers": MOST_NUMBERS, "passages": MOST_PASSAGES}
            tables[at] = replace(table, notes=(*table.notes, message("excel.not_blue", choice.language, **limits)))
    return behind


def _drawn(one: Chosen) -> tuple[tuple[int, ...], int | None]:
    columns, level = _DRAWN[one.report]
    sets = one.report == "crosstab" and one.query.rows in (Rows.FAMILIES, Rows.RESEARCH_QUESTIONS)
    return columns, 0 if sets else level
