"""Counts of codes by respondent attribute."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from qualcode.analysis.about import base_text, facts, left_out_notes
from qualcode.analysis.captions import caption
from qualcode.analysis.columns import ValueColumn, nested_columns, value_columns
from qualcode.analysis.counting import base_cases, counter_of
from qualcode.analysis.lines import line_of_words, words_said
from qualcode.analysis.query import Query, Rows, Show, Unit
from qualcode.analysis.row_groups import Side, TableRows, rows_of, shown_lines
from qualcode.analysis.rules_told import rule_text
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Grid, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attributes_of

_PEOPLE = (Unit.RESPONDENTS, Unit.DOCUMENTS)


class _Counts(NamedTuple):
    """A column with its N and a count for each row, the last one for any of them; `words`: said by all in it."""

    label: str
    group: str
    n: int
    counts: Integers
    words: int
    side: Side
    missing: bool = False


def crosstab(project: Project, query: Query) -> Table:
    """Count codes (rows) by the values of one attribute or of two nested ones (columns), missing ones apart.

    Rows can be families, research questions or judgements instead. Raises UserError for an attribute that is not
    there, for a percentage of N of anything but respondents and documents, for these per 1,000 words.
    """
    if query.show is Show.N_PERCENT and query.unit not in _PEOPLE:
        raise UserError("analysis.no_n_percent")
    if query.show is Show.PER_THOUSAND and query.unit in _PEOPLE:
        raise UserError("tables.no_per_thousand")
    study = study_of(project)
    attributes = [attribute_of(project, guid) for guid in (query.attribute, query.nested) if guid]
    line = line_of_words(project, study) if query.unit is Unit.WORDS else None
    rows = rows_of(project, study, query, counter_of(project, study, query, line))
    columns = _columns(project, study, query, attributes, rows)
    shown = shown_lines(rows, columns[-1].counts)
    names = [attribute.name(query.language) for attribute in attributes]
    return Table(
        title=_title(names, query),
        short_title=", ".join(names),
        columns=(
            Column(message(f"tables.rows_{query.rows}", query.language)),
            *(_heading(column, query) for column in columns),
        ),
        rows=_grid(query, rows, shown, columns),
        caption=_caption(study, query),
        notes=(*_notes(project, study, query, attributes, columns), *_rules(project, query, attributes)),
        levels=tuple(rows.lines[place].level for place in shown),
        facts=facts(project, study, query, query.unit),
    )


def attribute_of(project: Project, guid: str) -> Attribute:
    """Give an attribute of the project. Raises UserError where there is none."""
    for attribute in attributes_of(project):
        if attribute.guid == guid:
            return attribute
    raise UserError("analysis.no_such_attribute")


def value_columns_of(
    project: Project, study: Study, query: Query, attributes: Sequence[Attribute]
) -> list[ValueColumn]:
    """Give the columns of an attribute, or of two of them, under the name of the first where there is only one."""
    found = [value_columns(project, study, attribute, query.language, query.of_woman) for attribute in attributes]
    if len(found) == 2:
        return nested_columns(found[0], found[1])
    return [column._replace(group=attributes[0].name(query.language)) for column in found[0]] if found else []


def _columns(
    project: Project, study: Study, query: Query, attributes: Sequence[Attribute], rows: TableRows
) -> list[_Counts]:
    base = base_cases(study, query.kinds, query.documents)
    groups = study.case_documents if query.unit is Unit.DOCUMENTS else study.case_respondents
    said = words_said(project, study) if query.show is Show.PER_THOUSAND else np.zeros(len(base), dtype=np.int64)
    total = ValueColumn(message("analysis.total", query.language), base)
    found = []
    for column in (*value_columns_of(project, study, query, attributes), total):
        cases = column.cases & base
        if cases.any() or column is total:
            side = Side(
                tuple(study.documents[place].guid for place in np.unique(study.case_documents[cases])),
                tuple(study.respondents[place].guid for place in np.unique(study.case_respondents[cases])),
            )
            n = len(np.unique(groups[cases]))
            counts, words = rows.count(cases), int(said[cases].sum())
            found.append(_Counts(column.label, column.group, n, counts, words, side, column.missing))
    return _on_responses(found) if query.responses and _has_several(attributes) else found


def _has_several(attributes: Sequence[Attribute]) -> bool:
    return any(attribute.type == "multiple" for attribute in attributes)


def _on_responses(columns: list[_Counts]) -> list[_Counts]:
    """Put in place of the total the sum of all mentions: who names two values counts twice."""
    told = [column for column in columns[:-1] if not column.missing]
    total = columns[-1]
    return [
        *columns[:-1],
        total._replace(
            n=sum(column.n for column in told),
            counts=np.sum([column.counts for column in told], axis=0, dtype=np.int64) + np.zeros_like(total.counts),
            words=sum(column.words for column in told),
        ),
    ]


def _heading(column: _Counts, query: Query) -> Column:
    measures = {Show.COUNT: Measure.COUNT, Show.PER_THOUSAND: Measure.NUMBER}
    return Column(column.label, measures.get(query.show, Measure.SHARE), column.n, column.group)


def _grid(query: Query, rows: TableRows, shown: list[int], columns: list[_Counts]) -> Grid:
    total = columns[-1]
    values = [[_shown(query.show, place, column, total) for column in columns] for place in shown]
    return Grid(
        [Cell(rows.lines[place].heading, colour=rows.lines[place].colour) for place in shown],
        values,
        lambda row, at: rows.lines[shown[row]].passages(columns[at].side),
    )


def _shown(show: Show, row: int, column: _Counts, total: _Counts) -> int | float | None:
    count = int(column.counts[row])
    if show is Show.COUNT:
        return count
    if show is Show.PER_THOUSAND:
        return 1000 * count / column.words if column.words else None
    whole = {
        Show.ROW_PERCENT: int(total.counts[row]),
        Show.COLUMN_PERCENT: int(column.counts[-1]),
        Show.TOTAL_PERCENT: int(total.counts[-1]),
        Show.N_PERCENT: column.n,
    }[show]
    return count / whole if whole else None


def _title(names: Sequence[str], query: Query) -> str:
    if not names and query.rows is Rows.CODES:
        return message("analysis.all_title", query.language)
    if query.rows is Rows.CODES and len(names) == 1:
        return message("analysis.crosstab_title", query.language, attribute=names[0])
    rows = message(f"tables.title_{query.rows}", query.language)
    if not names:
        return rows
    key = "tables.title_by" if len(names) == 1 else "tables.title_by_both"
    return message(key, query.language, rows=rows, first=names[0], second=names[-1])


def _caption(study: Study, query: Query) -> str:
    language = query.language
    if query.rows is Rows.JUDGEMENTS:
        return f"{message('tables.counted_judgements', language)} {base_text(query)}"
    unit = message(f"analysis.unit_{query.unit}", language)
    show = message(f"analysis.show_{query.show}", language)
    counted = [message("analysis.caption", language, unit=unit, show=show)]
    if query.rows is not Rows.CODES:
        counted.append(message("tables.set_includes", language))
    if query.of_woman:
        counted.append(message("tables.of_woman", language))
    return caption(study, query, *counted)


def _rules(project: Project, query: Query, attributes: Sequence[Attribute]) -> list[str]:
    return [rule_text(project, attribute, query.language) for attribute in attributes if attribute.rule]


def _notes(
    project: Project, study: Study, query: Query, attributes: Sequence[Attribute], columns: list[_Counts]
) -> list[str]:
    notes = left_out_notes(project, study, query) if query.rows is not Rows.JUDGEMENTS else []
    if not columns[-1].n:
        notes.append(message("analysis.no_respondents", query.language))
    several = "tables.note_responses" if query.responses else "analysis.note_multiple"
    notes += [
        message(several, query.language, attribute=attribute.name(query.language))
        for attribute in attributes
        if attribute.type == "multiple"
    ]
    alone = [_named(column, attributes) for column in columns[:-1] if len(column.side.respondents) == 1]
    if alone:
        notes.append(message("analysis.note_small", query.language, columns=", ".join(alone)))
    return notes


def _named(column: _Counts, attributes: Sequence[Attribute]) -> str:
    return f"{column.group}: {column.label}" if len(attributes) > 1 else column.label
