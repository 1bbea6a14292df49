"""The raw columns of all codings as numpy arrays, with the position of the log they stand for."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from qualcode.store.project import Project
from qualcode.store.queries.arrays import (
    CodingRow,
    LogPosition,
    coding_columns,
    coding_count,
    coding_ids,
    coding_rows_of,
    log_position,
    touched_since,
)

Integers = npt.NDArray[np.int64]
ID, CODER, DOCUMENT, VERSION, START, END, CODE, ABSENT = range(8)


class CodingArrays(NamedTuple):
    """All codings: a row each, ordered by id, with the columns named above. Local ids; offsets of `VERSION`.

    `kinds` names the kinds of the objects written since the arrays from which these were brought up to date; None
    where they were read as a whole. `stamp` says what the coder at work could see.
    """

    position: LogPosition
    rows: Integers
    kinds: frozenset[str] | None = None
    stamp: int = 0


def load(project: Project) -> CodingArrays:
    """Read all codings."""
    return CodingArrays(log_position(project), _all(project), stamp=project.visibility.stamp)


def catch_up(project: Project, arrays: CodingArrays) -> CodingArrays:
    """Give the arrays as `load` would give them now, by reading only what was written since."""
    if arrays.stamp != project.visibility.stamp:
        return load(project)
    now = log_position(project)
    if now == arrays.position and coding_count(project) == len(arrays.rows):
        return arrays
    touched = touched_since(project, arrays.position)
    if arrays.position.operations + touched.operations != now.operations:
        return load(project)  # operations of an older step arrived
    if "recognition" in touched.kinds:
        return load(project)  # codings count for another code, coder or document without a word about them
    changed = np.array(touched.codings, dtype=np.int64)
    kept = _without(arrays.rows, changed)
    if touched.others_may:
        there = np.array(coding_ids(project), dtype=np.int64)
        kept = kept[np.isin(kept[:, ID], there)]
        changed = there[~np.isin(there, kept[:, ID])]
    fresh = _array(coding_rows_of(project, changed.tolist()))
    arrived = CodingArrays(now, _merged(kept, fresh), touched.kinds, arrays.stamp)
    return arrived if coding_count(project) == len(arrived.rows) else load(project)


def _all(project: Project) -> Integers:
    """Read all codings; each column lies in one piece, for they are looked at column by column."""
    pairs = [np.fromstring(text, dtype=np.int64, sep=",") if text else _NONE for text in coding_columns(project)]
    (ids, version), (code, document), (start, end), (coder, absent) = ((pair >> 32, pair & _LOW) for pair in pairs)
    rows = np.stack((ids, coder, document, version, start, end, code, absent))
    return (rows if (np.diff(ids) > 0).all() else rows[:, np.argsort(ids)]).T


_LOW = (1 << 32) - 1
_NONE = np.zeros(0, dtype=np.int64)


def _array(rows: Sequence[CodingRow]) -> Integers:
    return np.array(rows, dtype=np.int64).reshape(-1, 8)


def _without(rows: Integers, ids: Integers) -> Integers:
    there = np.searchsorted(rows[:, ID], ids)
    there = there[there < len(rows)]
    gone = there[np.isin(rows[there, ID], ids)]
    return np.delete(rows, gone, axis=0) if len(gone) else rows


def _merged(kept: Integers, fresh: Integers) -> Integers:
    if not len(fresh):
        return kept
    if not len(kept) or kept[-1, ID] < fresh[0, ID]:
        return np.concatenate((kept, fresh))
    return np.insert(kept, np.searchsorted(kept[:, ID], fresh[:, ID]), fresh, axis=0)
