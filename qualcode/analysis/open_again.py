"""Settled interviews in which cases are open again: the consensus that a table counts there is not the last word."""

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.model.settling import Standing
from qualcode.store.project import Project
from qualcode.store.queries.settling import material_of, settling_mark
from qualcode.text.settling import cases_in, who_worked

_OPEN = (Standing.OPEN, Standing.CHANGED)


class _Known(NamedTuple):
    """How many cases are open, as long as the codings and what else decides about it stay the same."""

    codings: bytes
    mark: tuple[int, int]
    cases: int


_KNOWN: WeakKeyDictionary[Project, dict[Guid, _Known]] = WeakKeyDictionary()


def open_again(project: Project, study: Study) -> dict[int, int]:
    """Give the places of settled documents in which cases are open, with how many."""
    if not study.settled:
        return {}
    known, mark = _KNOWN.setdefault(project, {}), settling_mark(project)
    found = {}
    for place, document in enumerate(study.documents):
        if document.guid not in study.settled:
            continue
        codings = _codings(study, place)
        before = known.get(document.guid)
        if before is None or before[:2] != (codings, mark):
            before = known[document.guid] = _Known(codings, mark, _count(project, document.guid))
        if before.cases:
            found[place] = before.cases
    return found


def _codings(study: Study, document: int) -> bytes:
    first, last = np.searchsorted(study.codings.document, (document, document + 1)).tolist()
    return b"".join(column[first:last].tobytes() for column in study.codings)


def _count(project: Project, document: Guid) -> int:
    material = material_of(project, document)
    return sum(case.standing in _OPEN for case in cases_in(material, who_worked(material)))
