"""The statistics of a crosstab as a table: a row for each test, with its figures and in words."""

from collections.abc import Sequence

from qualcode.analysis.about import coding_text, facts
from qualcode.analysis.captions import caption
from qualcode.analysis.query import Query, Rows, Unit
from qualcode.analysis.statistics.findings import NUMBERS, OPTIONS, SHARES, Finding, Statistics, statistics_of
from qualcode.analysis.statistics.methods import methods_text, notes_of
from qualcode.analysis.statistics.tested import Size
from qualcode.analysis.statistics.wording import short_verdict
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.table import Cell, CellValue, Column, Measure, Table
from qualcode.store.project import Project

_DECIMALS = {"difference": 0, "odds_ratio": 3, "cramers_v": 3, "shift": 2}


def statistics_table(project: Project, query: Query) -> Table:
    """Test each row of a crosstab of respondents against its attribute; never passages, words or documents.

    Raises UserError for an attribute that is not there.
    """
    found, language = statistics_of(project, query), query.language
    study = study_of(project)
    methods = methods_text(found, language, coding_text(study, query))
    named = {message("agreement.fact_methods", language): methods} if methods else {}
    title = message("statistics.title", language, attribute=found.attribute) if found.attribute else ""
    return Table(
        title=title or message("statistics.report", language),
        short_title=found.attribute,
        columns=tuple(_columns(found, query)),
        rows=tuple(tuple(_cells(found, finding, language)) for finding in found.findings),
        caption=caption(study, query, message("statistics.caption", language)),
        notes=(*notes_of(found, language), *([methods] if methods else [])),
        row_headings=2 if found.kind == OPTIONS else 1,
        levels=tuple(finding.level for finding in found.findings),
        facts=facts(project, study, query, Unit.RESPONDENTS) | named,
    )


def _columns(found: Statistics, query: Query) -> list[Column]:
    def head(name: str, measure: Measure = Measure.TEXT, size: str = "") -> Column:
        above = message(f"statistics.head_{size}", query.language) if size else ""
        return Column(message(f"statistics.head_{name}", query.language), measure, group=above)

    columns = [Column(message(f"tables.rows_{Rows(query.rows)}", query.language))]
    if found.kind == OPTIONS:
        columns.append(head("option"))
    columns += _of_groups(found, query.language)
    columns += [head("test"), head("p", Measure.P), head("corrected", Measure.P)]
    for name in _sizes(found):
        ends = (head(end, Measure.NUMBER, name) for end in ("from", "to"))
        columns += [head(name, Measure.NUMBER), *ends]
    return [*columns, head("words")]


def _of_groups(found: Statistics, language: str) -> list[Column]:
    if found.kind == SHARES:
        sizes = [group.of for group in found.findings[0].groups] if found.findings else []
        named = zip(found.labels, sizes, strict=False)  # where nothing is found, no group has a size
        return [Column(label, Measure.COUNT, n, found.attribute) for label, n in named]
    heads = [message(f"statistics.head_{name}", language) for name in ("with", "without")]
    if found.kind == OPTIONS:
        return [Column(text, Measure.COUNT) for head in heads for text in (head, f"N, {head}")]
    return [
        Column(message(f"statistics.head_{what}_{name}", language), measure)
        for name in ("with", "without")
        for what, measure in (("n", Measure.COUNT), ("median", Measure.NUMBER))
    ]


def _sizes(found: Statistics) -> tuple[str, ...]:
    if found.kind == NUMBERS:
        return ("shift",)
    return ("difference", "odds_ratio") if len(found.labels) == 2 else ("cramers_v",)


def _cells(found: Statistics, finding: Finding, language: str) -> list[Cell]:
    cells = [Cell(finding.row)]
    if found.kind == OPTIONS:
        cells.append(Cell(finding.option))
    for group in finding.groups:
        if found.kind == NUMBERS:
            cells += [Cell(group.of, group.passages), Cell(_figure("shift", group.median))]
        else:
            cells.append(Cell(group.having, group.passages))
            cells += [Cell(group.of)] if found.kind == OPTIONS else []
    tested = finding.tested
    test = message(f"statistics.short_{tested.test}", language) if tested else ""
    cells += [Cell(test), Cell(tested.p if tested else None), Cell(finding.corrected)]
    by_name = {size.name: size for size in tested.sizes} if tested else {}
    for name in _sizes(found):
        cells += [Cell(value) for value in _figures(name, by_name.get(name))]
    return [*cells, Cell(short_verdict(found, finding, language))]


def _figures(name: str, size: Size | None) -> Sequence[CellValue]:
    if size is None:
        return (None, None, None)
    return tuple(_figure(name, value) for value in (size.value, size.low, size.high))


def _figure(name: str, value: float | None) -> CellValue:
    """Give a figure as a cell holds it; what is infinite is no number of Excel."""
    if value is None or abs(value) == float("inf"):
        return None if value is None else "∞"
    rounded = round(100 * value if name == "difference" else value, _DECIMALS[name])
    return int(rounded) if rounded == int(rounded) and name in ("difference", "shift") else rounded
