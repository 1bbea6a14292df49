"""Counts of codes by respondent attribute."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.about import base_text, coding_text, facts, language_text, left_out_notes, presence_text
from qualcode.analysis.columns import value_columns
from qualcode.analysis.counting import Counter, base_cases, chosen_pieces
from qualcode.analysis.lines import line_of_words
from qualcode.analysis.query import Query, Show, Unit
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.rules_told import rule_text
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Column, Grid, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attributes_of


class _Counts(NamedTuple):
    """A column with its N and a count for each code, the last one for any code."""

    label: str
    n: int
    counts: Integers
    respondents: tuple[str, ...]
    documents: tuple[str, ...]


def crosstab(project: Project, query: Query) -> Table:
    """Count codes (rows) by the values of one attribute (columns), missing ones apart, with a total.

    Raises UserError for an attribute that is not there, and for a percentage of N of anything but respondents and
    documents.
    """
    if query.show is Show.N_PERCENT and query.unit not in (Unit.RESPONDENTS, Unit.DOCUMENTS):
        raise UserError("analysis.no_n_percent")
    study = study_of(project)
    attribute = _attribute(project, query)
    columns = _columns(project, study, query, attribute)
    total = columns[-1]
    places = shown_codes(study, query.codes, total.counts)
    return Table(
        title=_title(attribute, query.language),
        short_title=attribute.name(query.language) if attribute else "",
        columns=(
            Column(message("analysis.code", query.language)),
            *(_heading(column, attribute, query, column is total) for column in columns),
        ),
        rows=_grid(study, query, places, columns),
        caption=_caption(study, query),
        notes=(*_notes(project, study, query, attribute, columns), *_rule(project, query, attribute)),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query, query.unit),
    )


def _attribute(project: Project, query: Query) -> Attribute | None:
    if not query.attribute:
        return None
    for attribute in attributes_of(project):
        if attribute.guid == query.attribute:
            return attribute
    raise UserError("analysis.no_such_attribute")


def _columns(project: Project, study: Study, query: Query, attribute: Attribute | None) -> list[_Counts]:
    base = base_cases(study, query.kinds, query.documents)
    line = line_of_words(project, study) if query.unit is Unit.WORDS else None
    counter = Counter(study, chosen_pieces(project, study, query, base), line)
    found = value_columns(project, study, attribute, query.language) if attribute else []
    columns = [(column.label, column.cases & base) for column in found if (column.cases & base).any()]
    columns.append((message("analysis.total", query.language), base))
    groups = study.case_documents if query.unit is Unit.DOCUMENTS else study.case_respondents
    return [
        _Counts(
            label,
            len(np.unique(groups[cases])),
            counter.count(query.unit, cases),
            tuple(study.respondents[place].guid for place in np.unique(study.case_respondents[cases])),
            tuple(study.documents[place].guid for place in np.unique(study.case_documents[cases])),
        )
        for label, cases in columns
    ]


def _heading(column: _Counts, attribute: Attribute | None, query: Query, is_total: bool) -> Column:
    measure = Measure.COUNT if query.show is Show.COUNT else Measure.SHARE
    group = attribute.name(query.language) if attribute and not is_total else ""
    return Column(column.label, measure, column.n, group)


def _grid(study: Study, query: Query, places: list[int], columns: list[_Counts]) -> Grid:
    below = [codes_below(study, place) for place in places]
    total = columns[-1]
    values = [
        [
            _shown(query.show, int(column.counts[at]), int(total.counts[at]), int(column.counts[-1]), column.n)
            for column in columns
        ]
        for at in places
    ]
    return Grid(
        [code_cell(study, place, query.language) for place in places],
        values,
        lambda row, at: query.passages(below[row], columns[at].documents, columns[at].respondents),
    )


def _shown(show: Show, count: int, row: int, column: int, n: int) -> int | float | None:
    if show is Show.COUNT:
        return count
    whole = {Show.ROW_PERCENT: row, Show.COLUMN_PERCENT: column, Show.N_PERCENT: n}[show]
    return count / whole if whole else None


def _title(attribute: Attribute | None, language: str) -> str:
    if attribute is None:
        return message("analysis.all_title", language)
    return message("analysis.crosstab_title", language, attribute=attribute.name(language))


def _caption(study: Study, query: Query) -> str:
    language = query.language
    unit = message(f"analysis.unit_{query.unit}", language)
    show = message(f"analysis.show_{query.show}", language)
    sentences = (
        message("analysis.caption", language, unit=unit, show=show),
        coding_text(study, query),
        presence_text(query),
        *language_text(query),
        message("analysis.interviewer_left_out", language),
        base_text(query),
    )
    return " ".join(sentences)


def _rule(project: Project, query: Query, attribute: Attribute | None) -> list[str]:
    return [rule_text(project, attribute, query.language)] if attribute is not None and attribute.rule else []


def _notes(
    project: Project, study: Study, query: Query, attribute: Attribute | None, columns: list[_Counts]
) -> list[str]:
    notes = left_out_notes(project, study, query)
    if not columns[-1].n:
        notes.append(message("analysis.no_respondents", query.language))
    if attribute is not None and attribute.type == "multiple":
        notes.append(message("analysis.note_multiple", query.language, attribute=attribute.name(query.language)))
    alone = [column.label for column in columns[:-1] if len(column.respondents) == 1]
    if alone:
        notes.append(message("analysis.note_small", query.language, columns=", ".join(alone)))
    return notes
