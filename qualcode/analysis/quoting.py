"""Which coded passages may leave the team word for word, by the consents of those who say them."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.speech import NOBODY, Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.consents import Standing, standings


class Quoting(NamedTuple):
    """Of each coding of a study: somebody in it has withdrawn or not given leave to be quoted; nobody has, but for
    somebody no consent is recorded. Of each respondent: whether her words are barred.
    """

    barred: Booleans
    unrecorded: Booleans
    respondents: Booleans


class Held(NamedTuple):
    """How many quotations (or translations) are held back, and of how many respondents."""

    n: int
    respondents: int


def quoting_of(project: Project, study: Study, scope: str = "quote") -> Quoting:
    """Say of each coding of the study whether its words may be used as a scope of consent allows; it takes one who
    may not.
    """
    known = standings(project, scope)
    found = [known[respondent.guid] for respondent in study.respondents]
    bars = [standing.bars for standing in found]
    barred = _said_by(study, bars)
    unrecorded = _said_by(study, [standing is Standing.UNRECORDED for standing in found]) & ~barred
    return Quoting(barred, unrecorded, np.array(bars, dtype=bool))


def barred_respondents(project: Project, study: Study) -> frozenset[Guid]:
    """Give the respondents whose words may not leave the team."""
    found = np.flatnonzero(quoting_of(project, study).respondents)
    return frozenset(study.respondents[place].guid for place in found)


def _said_by(study: Study, respondents: list[bool]) -> Booleans:
    """Say of each coding whether any of its words are those of one of these respondents."""
    return study.said_in(np.array([*respondents, False], dtype=bool)[study.case_respondents])


def held_at(study: Study, quoting: Quoting, rows: Integers) -> Held:
    """Count what is held back at some rows of the study."""
    barred = rows[quoting.barred[rows]]
    pieces = np.isin(study.pieces.row, barred)
    spoken = study.case_respondents[study.pieces.case[pieces]]
    people = np.unique(spoken[spoken != NOBODY])
    return Held(len(barred), int(quoting.respondents[people].sum()))
