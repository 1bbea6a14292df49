"""Where codings stand: in which turns and in which answers; and which of them stand together."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.query import Near
from qualcode.analysis.retrieval import Relation
from qualcode.analysis.speech import FAR, STRIDE, Booleans, Integers
from qualcode.analysis.study import Study
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
    return Placed(study.pieces.row[at], study.speech.turn[speech_at(study, at)])


def speech_at(study: Study, at: Integers) -> Integers:
    """Give the places in the speech of the study in which some of its pieces lie."""
    begin = study.pieces.start[at] + study.codings.document[study.pieces.row[at]] * STRIDE
    return np.searchsorted(study.speech.end, begin, side="right")


def reach(near: Near, turns: int) -> int:
    """Give how many turns may lie between two codings."""
    return min(max(turns, 0), FAR - 1) if near is Near.TURNS else 0


def spans_on_line(study: Study, rows: Booleans) -> tuple[Integers, Integers, Integers]:
    """Give the places in the study of some codings that lie in anybody's words, with their spans on one line."""
    at = np.flatnonzero(rows & study.said)
    base = study.codings.document[at] * STRIDE
    return at, study.codings.start[at] + base, study.codings.end[at] + base


def standing_with(
    project: Project, study: Study, one: Booleans, other: Booleans, relation: Relation, turns: int
) -> Booleans:
    """Say of each coding whether it is in `one` and stands with one in `other`; one that is in both stands with itself.

    What lies in an interviewer's words only stands with nothing.
    """
    found = np.zeros(len(one), dtype=bool)
    at, start, end = spans_on_line(study, one)
    theirs, begin, stop = spans_on_line(study, other)
    if relation is Relation.OVERLAP:
        found[at] = np.searchsorted(begin, end, side="left") > np.searchsorted(np.sort(stop), start, side="right")
    elif relation is Relation.INSIDE:
        farthest = np.insert(np.maximum.accumulate(stop), 0, -1)
        found[at] = farthest[np.searchsorted(begin, start, side="right")] >= end
    elif relation is Relation.DOCUMENT:
        found[at] = np.isin(study.codings.document[at], study.codings.document[theirs])
    else:
        near = Near(relation)
        mine, units = placed(project, study, one, near), np.unique(placed(project, study, other, near).unit)
        found[mine.row[_close(mine.unit, units, reach(near, turns))]] = True
    return found


def standing_together(
    project: Project, study: Study, one: Booleans, other: Booleans, near: Near, turns: int
) -> Booleans:
    """Say of each coding whether it is in `one` and stands with one in `other`, or the other way round."""
    both = (one, other), (other, one)
    found = [standing_with(project, study, *lists, Relation(near), turns) for lists in both]
    return np.asarray(found[0] | found[1])


def _close(unit: Integers, units: Integers, away: int) -> Booleans:
    """Say of each unit whether one of `units`, in their order, is at most so far away."""
    return np.searchsorted(units, unit - away, side="left") < np.searchsorted(units, unit + away, side="right")


def _in_answers(project: Project, study: Study, rows: Booleans) -> Placed:
    """Questions asked in one turn have one answer; an answer with no coding has no entry."""
    key = ("answers",)
    spans = study.kept[key] if key in study.kept else study.kept.setdefault(key, _answers(project, study))
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
