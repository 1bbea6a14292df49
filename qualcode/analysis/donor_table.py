"""Donor tables: respondents by what they are, as agencies print it: n and percent by group, largest first, top five."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from qualcode.analysis.about import base_text, facts
from qualcode.analysis.columns import ValueColumn, value_columns
from qualcode.analysis.counting import base_cases
from qualcode.analysis.crosstab import attribute_of
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.speech import NOBODY, Booleans
from qualcode.analysis.study import Study, study_of
from qualcode.messages import LANGUAGES, message
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute

TOP = 5
_FEW = 30  # of fewer respondents a percentage tells less than the count
_IN_ORDER = ("ordered", "number")  # a scale stays in its order, whole


class Group(NamedTuple):
    """Respondents whose numbers stand side by side: `n` of them are the base; `cases` are those of the base."""

    label: str
    cases: Booleans
    n: int


class Line(NamedTuple):
    """A row: the respondents (places in the study) in each group."""

    label: str
    level: int
    people: tuple[frozenset[int], ...]
    codes: tuple[str, ...] = ()


def donor_table(project: Project, query: Query) -> Table:
    """Show how many respondents of the base, and what part of those with an answer, have each value of an attribute.

    Groups are the values of the nested attribute; the largest values come first, five at most, then all others. Values
    of a scale keep their order. Who has no answer is not in the base and is told below.
    """
    study = study_of(project)
    base = base_cases(study, query.kinds, query.documents)
    if not query.attribute:
        return _table(project, study, query, groups_of(project, study, query, "", base), [], (), ())
    attribute = attribute_of(project, query.attribute)
    found = value_columns(project, study, attribute, query.language, query.of_woman)
    values = [column for column in found if not column.missing]
    known = base & np.any([column.cases for column in values] or [np.zeros(len(base), dtype=bool)], axis=0)
    groups = groups_of(project, study, query, query.nested, known)
    lines, others = _lines(study, query, attribute, values, groups)
    missing = [column for column in found if column.missing]
    return _table(project, study, query, groups, lines, others, _missing(study, base, missing), attribute)


def groups_of(project: Project, study: Study, query: Query, attribute: str, base: Booleans) -> list[Group]:
    """Give the groups by the values of an attribute ("" for none), and all respondents of the base as the last."""
    columns = (
        value_columns(project, study, attribute_of(project, attribute), query.language, query.of_woman)
        if attribute
        else []
    )
    every = ValueColumn(message("analysis.total", query.language), np.ones(len(base), dtype=bool))
    found = [Group(column.label, column.cases & base, 0) for column in (*columns, every)]
    counted = [group._replace(n=len(people_in(study, group.cases))) for group in found]
    return [group for group in counted[:-1] if group.n] + counted[-1:]


def people_in(study: Study, cases: Booleans) -> frozenset[int]:
    """Give the respondents (places) of some cases."""
    return frozenset(int(place) for place in np.unique(study.case_respondents[cases]) if place != NOBODY)


def largest_first(counts: Sequence[int], most: int = TOP) -> tuple[list[int], list[int]]:
    """Give the places of the largest counts, and of all others that are not 0."""
    order = sorted((place for place, count in enumerate(counts) if count), key=lambda place: -counts[place])
    return order[:most], order[most:]


def columns_of(groups: Sequence[Group], query: Query) -> list[Column]:
    """Give two columns for each group: n with the base, and percent."""
    n, percent = message("tables.donor_n", query.language), message("tables.donor_percent", query.language)
    return [
        column
        for group in groups
        for column in (
            Column(n, Measure.COUNT, group.n, group.label),
            Column(percent, Measure.SHARE, None, group.label),
        )
    ]


def cells_of(study: Study, query: Query, line: Line, groups: Sequence[Group]) -> tuple[Cell, ...]:
    """Give the heading of a row, then n and percent in each group; a number asks for the passages of its people."""
    cells = [Cell(line.label)]
    for people, group in zip(line.people, groups, strict=True):
        guids = tuple(study.respondents[place].guid for place in sorted(people))
        passages = query.passages(line.codes, query.documents, guids) if guids else None
        cells += [Cell(len(people), passages), Cell(len(people) / group.n if group.n else None, passages)]
    return tuple(cells)


def in_other_languages(query: Query, title: Callable[[str], str], base: str, **values: object) -> list[str]:
    """Give the caption with its base in the other languages too: a donor's report comes out in several."""
    others = [language for language in LANGUAGES if language != query.language]
    return [f"{title(language)}. {message(base, language, **values)}" for language in others]


def few_notes(query: Query, groups: Sequence[Group]) -> list[str]:
    """Warn of percentages of few respondents, and of groups of one."""
    notes = []
    if groups[-1].n < _FEW:
        notes.append(message("tables.donor_few", query.language, n=groups[-1].n, few=_FEW))
    alone = [group.label for group in groups[:-1] if group.n == 1]
    if alone:
        notes.append(message("analysis.note_small", query.language, columns=", ".join(alone)))
    return notes


def _lines(
    study: Study, query: Query, attribute: Attribute, values: Sequence[ValueColumn], groups: Sequence[Group]
) -> tuple[list[Line], list[str]]:
    """Give a row for each value, one for all others and the total; and what the others are."""

    def line(label: str, cases: Booleans) -> Line:
        return Line(label, 0, tuple(people_in(study, cases & group.cases) for group in groups))

    found = [line(column.label, column.cases) for column in values]
    counts = [len(one.people[-1]) for one in found]
    first, rest = largest_first(counts)
    if attribute.type in _IN_ORDER:
        first, rest = sorted([*first, *rest]), []
    lines = [found[place] for place in first]
    others = [f"{found[place].label} ({counts[place]})" for place in rest]
    if rest:
        lines.append(line(message("tables.donor_other", query.language), _any(values, rest)))
    lines.append(line(message("analysis.total", query.language), np.ones_like(groups[-1].cases)))
    return lines, others


def _any(values: Sequence[ValueColumn], places: Sequence[int]) -> Booleans:
    return np.asarray(np.any([values[place].cases for place in places], axis=0))


def _missing(study: Study, base: Booleans, missing: Sequence[ValueColumn]) -> list[str]:
    counts = [(column.label, len(people_in(study, column.cases & base))) for column in missing]
    return [f"{label}: {count}" for label, count in counts if count]


def _table(
    project: Project,
    study: Study,
    query: Query,
    groups: Sequence[Group],
    lines: Sequence[Line],
    others: Sequence[str],
    missing: Sequence[str],
    attribute: Attribute | None = None,
) -> Table:
    language = query.language
    nested = attribute_of(project, query.nested) if query.nested and attribute else None

    def title(of: str) -> str:
        if attribute is None:
            return message("tables.report_donor", of)
        key = "donor_title_by" if nested else "donor_title"
        by = nested.name(of) if nested else ""
        return message(f"tables.{key}", of, attribute=attribute.name(of), by=by)

    whole = len(people_in(study, base_cases(study, query.kinds, query.documents)))
    several = sum(len(line.people[-1]) for line in lines[:-1]) > groups[-1].n
    in_order = attribute is not None and attribute.type in _IN_ORDER
    order = message("tables.donor_in_order" if in_order else "tables.donor_largest", language)
    notes = [
        *([message("tables.donor_choose", language)] if attribute is None else []),
        *([message("tables.donor_base", language, n=groups[-1].n, of=whole)] if attribute else []),
        *([message("tables.donor_missing", language, missing=", ".join(missing))] if missing else []),
        *([message("tables.donor_others", language, others=", ".join(others))] if others else []),
        *([message("tables.donor_several", language)] if several else []),
        *few_notes(query, groups),
        *(in_other_languages(query, title, "tables.donor_base", n=groups[-1].n, of=whole) if attribute else []),
    ]
    heading = attribute.name(language) if attribute else message("tables.donor_value", language)
    return Table(
        title=title(language),
        columns=(Column(heading), *columns_of(groups, query)),
        rows=tuple(cells_of(study, query, line, groups) for line in lines),
        caption=" ".join((message("tables.donor_counted", language), order, base_text(query))),
        notes=tuple(notes),
        facts=facts(project, study, query, Unit.RESPONDENTS),
    )
