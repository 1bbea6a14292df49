"""A row for each respondent, a column for each code: said, asked and not said, denied and not asked kept apart."""

from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, coding_text, left_out_notes
from qualcode.analysis.asked import ASKED, NOT_ASKED, NOT_KNOWN, SAID, SAID_NO, guides_are_linked, states_of
from qualcode.analysis.counting import base_cases
from qualcode.analysis.names import kind_name, public_names
from qualcode.analysis.query import Query
from qualcode.analysis.rows import chosen_codes
from qualcode.analysis.study import Study, study_of
from qualcode.exchange.tidy.attributes import AttributeColumns
from qualcode.exchange.tidy.files import Tidy
from qualcode.exchange.tidy.variables import Names, Variable
from qualcode.messages import message
from qualcode.store.project import Project
from qualcode.store.queries.codes import code_path

VALUES: dict[int, int | None] = {SAID: 1, ASKED: 0, SAID_NO: -1, NOT_ASKED: None, NOT_KNOWN: -9}
_STATES = (SAID, ASKED, SAID_NO, NOT_ASKED, NOT_KNOWN)
_BEARERS = ("respondent", "household", "episode")


def wide_file(project: Project, query: Query) -> Tidy:
    """Give the respondents of the base with their attributes and codes; a code includes those under it.

    Where no question of a guide is linked in the project, nobody knows what was asked: what is not said is 0.
    """
    study, language = study_of(project), query.language
    cases = base_cases(study, query.kinds, query.documents)
    people = np.unique(study.case_respondents[cases]).tolist()
    names = Names()
    own = [Variable(names.of(name), message(f"tidy.{name}", language)) for name in ("respondent", "kind", "documents")]
    told = AttributeColumns(project, study, names, language, _BEARERS, apart=True)
    places = [place for place in chosen_codes(study, query.codes) if study.codes[place].active]
    values = _values(project, language)
    codes = [_code(study, names, place, language, values) for place in places]
    states = states_of(project, study, query, cases)
    linked = guides_are_linked(project)
    shown = VALUES if linked else {**VALUES, NOT_KNOWN: 0}
    labels = public_names(study.respondents, language)
    rows = []
    for person in people:
        here = np.flatnonzero(cases & (study.case_respondents == person))
        kind = study.kinds[person]
        rows.append(
            [
                labels[person],
                kind_name(kind, language) if kind else None,
                len(np.unique(study.case_documents[here])),
                *told.cells(int(here[0])),
                *(shown[int(states[place, person])] for place in places),
            ]
        )
    notes = [
        coding_text(study, query),
        base_text(query),
        *([] if linked else [message("tidy.note_no_guide", language)]),
        *left_out_notes(project, study, replace(query, absent=True)),
    ]
    return Tidy([*own, *told.variables, *codes], rows, notes)


def _values(project: Project, language: str) -> tuple[tuple[int | None, str], ...]:
    """Say what the numbers mean that stand for a code."""
    if not guides_are_linked(project):
        return ((1, _state("said", language)), (0, _state("not_said", language)), (-1, _state("said_no", language)))
    named = zip(_STATES, ("said", "asked", "said_no", "not_asked", "not_known"), strict=True)
    return tuple((VALUES[state], _state(name, language)) for state, name in named)


def _state(name: str, language: str) -> str:
    return message(f"tidy.{name}", language)


def _code(
    study: Study, names: Names, place: int, language: str, values: tuple[tuple[int | None, str], ...]
) -> Variable:
    code = study.codes[place]
    path = code_path({known.guid: known for known in study.codes}, code.guid, language)
    return Variable(names.of(code.name("en"), "c"), path, values)
