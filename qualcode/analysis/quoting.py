"""Which coded passages may leave the team word for word, by the consents of those who say them."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.counting import Booleans
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.store.project import Project
from qualcode.store.queries.consents import Standing, standings


class Quoting(NamedTuple):
    """Of each coding of a study: somebody in it has withdrawn or not given leave to be quoted; nobody has, but for
    somebody no consent is recorded.
    """

    barred: Booleans
    unrecorded: Booleans


def quoting_of(project: Project, study: Study) -> Quoting:
    """Say of each coding of the study whether its words may be quoted; it takes one who may not."""
    known = standings(project, "quote")
    found = [known[respondent.guid] for respondent in study.respondents]
    barred = _said_by(study, [standing.bars for standing in found])
    return Quoting(barred, _said_by(study, [standing is Standing.UNRECORDED for standing in found]) & ~barred)


def _said_by(study: Study, respondents: list[bool]) -> Booleans:
    """Say of each coding whether any of its words are those of one of these respondents."""
    cases = np.array([*respondents, False], dtype=bool)[study.case_respondents]
    found = np.zeros(len(study.codings.id), dtype=bool)
    found[study.pieces.row[cases[study.pieces.case]]] = True
    return found


def quoting_notes(barred: int, unrecorded: int, language: str) -> list[str]:
    """Say how many quotations are held back, and how many go out without a recorded consent."""
    counts = {"held_back": barred, "no_consent": unrecorded}
    return [message(f"analysis.note_{name}", language, n=n) for name, n in counts.items() if n]
