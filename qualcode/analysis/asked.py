"""What is known of each respondent under each code: said, said no, asked but not said, not asked, or not known."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from qualcode.analysis.counting import ChosenPieces, Counter, chosen
from qualcode.analysis.query import Query
from qualcode.analysis.speech import NOBODY, Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.guides import askings_of, documents_with_askings, questions_of, research_questions

# Of several interviews with one respondent, what comes first here holds.
STATES = SAID, SAID_NO, ASKED, NOT_ASKED, NOT_KNOWN = range(5)
NAMES = ("said", "said_no", "asked", "not_asked", "not_known")


def states_of(project: Project, study: Study, query: Query, cases: Booleans) -> Integers:
    """Give the state of each code (rows) with each respondent of the study (columns) in these cases.

    A code was asked about where a question was asked that serves a research question of the code or of one above it.
    Where no question of the guide is linked in an interview, and for codes of no research question that any question
    serves, nothing is known.
    """
    present = replace(query, absent=False)
    said = _present(study, chosen(project, study, present), cases)
    denied = _present(study, chosen(project, study, replace(query, absent=True)) & ~study.present, cases)
    asked, known = _asked(project, study)
    here = study.case_documents
    by_case = np.select(
        [said, denied, asked[:, here], known[:, here]], [SAID, SAID_NO, ASKED, NOT_ASKED], default=NOT_KNOWN
    )
    found = np.full((len(study.codes), len(study.respondents)), NOT_KNOWN)
    some = np.flatnonzero(cases & (study.case_respondents != NOBODY))
    some = some[np.argsort(study.case_respondents[some], kind="stable")]
    people = study.case_respondents[some]
    first = np.flatnonzero(np.diff(people, prepend=-1))
    if len(first):
        found[:, people[first]] = np.minimum.reduceat(by_case[:, some], first, axis=1)
    return found


def state_text(state: int, language: str) -> str:
    """Name a state."""
    return message(f"tables.state_{NAMES[state]}", language)


def state_passages(
    query: Query, state: int, codes: tuple[str, ...], documents: tuple[str, ...], respondents: tuple[str, ...]
) -> Passages | None:
    """Give the query of the passages of some respondents of whom one state holds, None where nothing is coded."""
    if state not in (SAID, SAID_NO) or not respondents:
        return None
    found = query.passages(codes, documents, respondents)
    return found if state == SAID else replace(found, absent=True, only_absent=True)


def guides_are_linked(project: Project) -> bool:
    """Say whether any question of a guide is linked to where it was asked."""
    return bool(documents_with_askings(project))


def _present(study: Study, rows: Booleans, cases: Booleans) -> Booleans:
    pieces = ChosenPieces(study, rows[study.pieces.row] & cases[study.pieces.case])
    return Counter(study, pieces).present[:-1]


def _asked(project: Project, study: Study) -> tuple[Booleans, Booleans]:
    """Say of each code and document whether it was asked about there, and whether it is known what was asked."""
    tied = research_questions(project)
    sets = sorted({guid for guids in tied.values() for guid in guids})
    of_codes = np.array(
        [_marks(sets, [guid for above in code.path for guid in tied.get(above, ())]) for code in study.codes],
        dtype=bool,
    ).reshape(len(study.codes), len(sets))
    asked_in: dict[Guid, list[Guid]] = {}
    for document in documents_with_askings(project):
        questions = [asking.question for asking in askings_of(project, document) if not asking.orphan]
        if questions:
            asked_in[document] = [guid for question in questions for guid in tied.get(question, ())]
    of_documents = np.array(
        [_marks(sets, asked_in.get(document.guid, ())) for document in study.documents], dtype=bool
    ).reshape(len(study.documents), len(sets))
    served = _marks(sets, [guid for question in questions_of(project) for guid in question.research_questions])
    linked = np.array([document.guid in asked_in for document in study.documents], dtype=bool)
    askable = (of_codes & np.array(served, dtype=bool)).any(axis=1)
    asked = (of_codes.astype(np.int64) @ of_documents.T.astype(np.int64)) > 0
    return asked, askable[:, None] & linked[None, :]


def _marks(sets: Sequence[Guid], found: Sequence[Guid]) -> list[bool]:
    there = set(found)
    return [guid in there for guid in sets]
