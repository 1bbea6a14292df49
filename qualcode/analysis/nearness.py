"""Where codings stand: in which turns and in which answers; and which of them stand together."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.query import Near
from qualcode.analysis.speech import FAR, STRIDE, Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.analysis.together import partners
from qualcode.store.project import Project
from qualcode.store.queries.guides import answers_of, documents_with_askings


class Placed(NamedTuple):
    """Codings by the units (turns or answers) in which they stand: one entry for each coding and unit."""

    row: Integers
    unit: Integers


def placed(project: Project, study: Study, rows: Booleans, near: Near) -> Placed:
    """Give the units in which some of the codings stand in the words of anybody but an interviewer."""
    if near is Near.ANSWER:
        return _in_answers(project, study, rows)
    at = np.flatnonzero(rows[study.pieces.row])
    row = study.pieces.row[at]
    begin = study.pieces.start[at] + study.codings.document[row] * STRIDE
    return Placed(row, study.speech.turn[np.searchsorted(study.speech.end, begin, side="right")])


def reach(near: Near, turns: int) -> int:
    """Give how many turns may lie between two codings."""
    return min(max(turns, 0), FAR - 1) if near is Near.TURNS else 0


def spans_on_line(study: Study, rows: Booleans) -> tuple[Integers, Integers, Integers]:
    """Give the places in the study of some codings that lie in anybody's words, with their spans on one line."""
    at = np.flatnonzero(rows & study.said)
    base = study.codings.document[at] * STRIDE
    return at, study.codings.start[at] + base, study.codings.end[at] + base


def standing_together(
    project: Project, study: Study, one: Booleans, other: Booleans, near: Near, turns: int
) -> Booleans:
    """Say of each coding whether it is in `one` and stands together with another in `other`, or the other way round."""
    found = np.zeros(len(one), dtype=bool)
    if near is Near.OVERLAP:
        at, start, end = spans_on_line(study, one | other)
        found[at] = partners(start, end, one[at], other[at])
        return found
    where = placed(project, study, one | other, near)
    away = reach(near, turns)
    for mine, theirs in ((one, other), (other, one)):
        units = np.unique(where.unit[theirs[where.row]])
        close = _close(where.unit, units, away)
        found[where.row[close & mine[where.row]]] = True
    return found


def _close(unit: Integers, units: Integers, away: int) -> Booleans:
    """Say of each unit whether one of `units`, in their order, is at most so far away."""
    return np.searchsorted(units, unit - away, side="left") < np.searchsorted(units, unit + away, side="right")


def _in_answers(project: Project, study: Study, rows: Booleans) -> Placed:
    """Questions asked in one turn have one answer; an answer with no coding has no entry."""
    spans = _answers(project, study)
    start = np.array([span[0] for span in spans], dtype=np.int64)
    end = np.array([span[1] for span in spans], dtype=np.int64)
    unit = np.array([span[2] for span in spans], dtype=np.int64)
    at, begin, stop = spans_on_line(study, rows)
    first = np.searchsorted(end, begin, side="right")
    count = np.maximum(np.searchsorted(start, stop, side="left") - first, 0)
    row = np.repeat(at, count)
    piece = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    entry = np.unique(np.stack((row, unit[piece])), axis=1) if len(row) else np.zeros((2, 0), dtype=np.int64)
    return Placed(entry[0], entry[1])


def _answers(project: Project, study: Study) -> list[tuple[int, int, int]]:
    """Give the stretches of all answers on one line, in their order, each with the number of its answer."""
    places = {document.guid: place for place, document in enumerate(study.documents)}
    found: dict[tuple[int, int], int] = {}
    number = 0
    for guid in documents_with_askings(project):
        base = places[guid] * STRIDE
        for spans in dict.fromkeys(answer.spans for answer in answers_of(project, guid)):
            number += 1
            found |= {(start + base, end + base): number for start, end in spans}
    return sorted((start, end, unit) for (start, end), unit in found.items())
