"""Honest cells: codes by respondent and by attribute where an empty cell says whether anybody asked."""

from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, coding_text, facts, language_text, left_out_notes
from qualcode.analysis.asked import NOT_KNOWN, SAID, STATES, guides_are_linked, state_passages, state_text, states_of
from qualcode.analysis.columns import ValueColumn
from qualcode.analysis.counting import Counter, base_cases, chosen_pieces
from qualcode.analysis.crosstab import attribute_of, value_columns_of
from qualcode.analysis.matrices import by_respondent
from qualcode.analysis.names import respondent_name
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.speech import NOBODY, Booleans
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.table import Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project


def respondents_asked(project: Project, query: Query) -> Table:
    """Count the segments of each code in the words of each respondent; where there are none, say why."""
    query = replace(query, absent=False)
    study = study_of(project)
    cases = base_cases(study, query.kinds, query.documents)
    states = states_of(project, study, query, cases)
    segments = Counter(study, chosen_pieces(project, study, query, cases)).segments
    people = np.unique(study.case_respondents[cases]).tolist()
    counts = by_respondent(study, segments, cases)
    places = shown_codes(study, query.codes, counts.sum(axis=1))
    here = states[np.ix_(places, people)]
    words = np.array([state_text(state, query.language) for state in STATES], dtype=object)
    values = np.where((here == SAID) | (here == NOT_KNOWN), counts[places].astype(object), words[here]).tolist()

    def passages(row: int, at: int) -> Passages | None:
        codes = codes_below(study, places[row])
        state = int(states[places[row], people[at]])
        return state_passages(query, state, codes, query.documents, (study.respondents[people[at]].guid,))

    names = [respondent_name(study.respondents[person]) for person in people]
    return _table(
        project,
        study,
        query,
        "respondents_asked",
        places,
        [Column(name, Measure.COUNT) for name in names],
        Grid([code_cell(study, place, query.language) for place in places], values, passages),
    )


def crosstab_asked(project: Project, query: Query) -> Table:
    """Count under each value of an attribute the respondents who said it, said no, were asked and did not say it, were
    not asked; and of whom it is not known whether they were asked.
    """
    query = replace(query, absent=False, unit=Unit.RESPONDENTS)
    study = study_of(project)
    attributes = [attribute_of(project, guid) for guid in (query.attribute, query.nested) if guid]
    base = base_cases(study, query.kinds, query.documents)
    states = states_of(project, study, query, base)
    total = ValueColumn(message("analysis.total", query.language), base)
    every = (*value_columns_of(project, study, query, attributes), total)
    found = [column for column in every if (column.cases & base).any() or column is total]
    groups = [_people(study, column, base) for column in found]
    labels = [
        f"{column.group}: {column.label}" if len(attributes) > 1 and column.group else column.label for column in found
    ]
    anywhere = groups[-1]
    shown = [state for state in STATES if state != NOT_KNOWN or (states[:, anywhere] == NOT_KNOWN).any()]
    places = shown_codes(study, query.codes, (states[:, anywhere] == SAID).sum(axis=1))
    columns = [(people, state) for people in groups for state in shown]
    counts = [(states[:, people] == state).sum(axis=1) for people, state in columns]
    values = np.stack(counts, axis=1)[places].tolist()

    def passages(row: int, at: int) -> Passages | None:
        people, state = columns[at]
        here = [study.respondents[person].guid for person in people if states[places[row], person] == state]
        return state_passages(query, state, codes_below(study, places[row]), query.documents, tuple(here))

    headings = [
        Column(state_text(state, query.language), Measure.COUNT, len(people), label)
        for people, label in zip(groups, labels, strict=True)
        for state in shown
    ]
    return _table(
        project,
        study,
        query,
        "crosstab_asked",
        places,
        headings,
        Grid([code_cell(study, place, query.language) for place in places], values, passages),
    )


def _people(study: Study, column: ValueColumn, base: Booleans) -> list[int]:
    found = np.unique(study.case_respondents[column.cases & base])
    return [int(place) for place in found if place != NOBODY]


def _table(
    project: Project, study: Study, query: Query, name: str, places: list[int], columns: list[Column], rows: Grid
) -> Table:
    language = query.language
    sentences = (
        message(f"tables.counted_{name}", language),
        message("tables.asked_rule", language),
        message("tables.code_includes", language),
        coding_text(study, query),
        *language_text(query),
        message("analysis.interviewer_left_out", language),
        base_text(query),
    )
    notes = left_out_notes(project, study, replace(query, absent=True))
    return Table(
        title=message(f"tables.report_{name}", language),
        columns=(Column(message("analysis.code", language)), *columns),
        rows=rows,
        caption=" ".join(sentences),
        notes=(*notes, *([] if guides_are_linked(project) else [message("tables.note_no_links", language)])),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )
