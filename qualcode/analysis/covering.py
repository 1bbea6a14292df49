"""How much of a line of words or characters spans cover together, by row and case: overlaps count once."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from qualcode.analysis.speech import Integers


class Spans(NamedTuple):
    """Where spans begin and end on the line, and in which case each lies."""

    start: Integers
    end: Integers
    case: Integers


class Shape(NamedTuple):
    """How many rows and cases there are, and how long the line is."""

    rows: int
    cases: int
    length: int


def covered(spans: Spans, codes: Integers, lines: Iterable[Integers], shape: Shape) -> Integers:
    """Give how much of the line the spans of each row cover in each case.

    `codes` says of each span which code it has; each of `lines` gives for each code the row it belongs to, -1 for none.
    """
    at = np.argsort(spans.start, kind="stable")
    fits = (shape.rows + 1) * shape.length < np.iinfo(np.int32).max  # in half the bytes all goes faster
    kind = np.int32 if fits else np.int64
    ordered = Spans(spans.start[at].astype(kind), spans.end[at].astype(kind), spans.case[at])
    own, found = codes[at], np.zeros(shape.rows * shape.cases, dtype=np.int64)
    for above in lines:
        placed = _in_rows(ordered, above, own, shape)
        found += np.bincount(placed.case, _gained(placed), len(found)).astype(np.int64)
    return found.reshape(shape.rows, shape.cases)


def _in_rows(spans: Spans, above: Integers, codes: Integers, shape: Shape) -> Spans:
    """Lay spans, ordered by start, on a line of their own for each row, one line behind another; give the places of
    row and case in a matrix instead of cases.
    """
    rows, cases, length = shape
    if len(above) and above.min() == above.max() >= 0:  # all in one row: they stand in order already
        return Spans(spans.start.copy(), spans.end, above[0] * cases + spans.case)
    row = _small(np.where(above < 0, rows, above), rows)[codes]  # the last: none
    held = np.bincount(row, minlength=rows + 1)[:rows]
    order = np.argsort(row, kind="stable")[: held.sum()]
    start, end, case = spans.start[order], spans.end[order], spans.case[order]
    base = np.repeat((np.arange(rows) * length).astype(start.dtype), held)
    start += base
    end += base
    return Spans(start, end, case + np.repeat(np.arange(rows) * cases, held))


def _small(numbers: Integers, most: int) -> Integers:
    """Give small numbers in few bits: numpy sorts those of 8 and 16 far faster."""
    kinds = (np.uint8, np.uint16)
    return numbers.astype(next((kind for kind in kinds if most <= np.iinfo(kind).max), np.int64))


def _gained(spans: Spans) -> Integers:
    """Give how much each span, ordered by start, adds to the union of those before it; the starts are used up."""
    start, end = spans.start, spans.end
    np.maximum(start[1:], np.maximum.accumulate(end)[:-1], out=start[1:])
    gained = np.subtract(end, start, out=start)
    return np.maximum(gained, 0, out=gained)
