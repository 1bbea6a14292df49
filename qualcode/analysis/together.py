"""How often codes stand together, for all pairs at once: in overlapping passages, in the same or nearby turns."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from qualcode.analysis.speech import Booleans, Integers

_MOST_PAIRS = 1_000_000  # looked at in one go, where the passages can be parted there
_TURNS = 1 << 16  # looked at in one go


class Together(NamedTuple):
    """Square matrices, a line for each code: `places` that have both codes; `both` and `either`, whose quotient is
    the Jaccard coefficient. On the diagonals stands what has the one code.
    """

    places: Integers
    both: Integers
    either: Integers


def overlapping(start: Integers, end: Integers, code: Integers, parents: Sequence[int]) -> Together:
    """Count pairs of passages that share a character; `both` are passages of either code that overlap one of the other.

    The passages (on one line of offsets) are in the order of their starts. A code has the passages of those under it.
    """
    codes, lines = len(parents), _lines_above(parents)
    pairs, met = np.zeros((codes, codes), dtype=np.int64), np.zeros((codes, codes), dtype=np.int64)
    for first, second in _overlapping_pairs(start, end):
        pairs += _crossed(code[first], code[second], codes)
        one, other = np.concatenate((first, second)), np.concatenate((second, first))
        for line in lines:
            met += _distinct_crossed(one, line[code[other]], code, codes)
    pairs = rolled_up(rolled_up(pairs + pairs.T, parents).T, parents)
    met = rolled_up(met, parents)
    single = rolled_up(np.bincount(code, minlength=codes), parents)
    np.fill_diagonal(pairs, single)
    return Together(pairs, met + met.T, single[:, None] + single[None, :])


def in_turns(turn: Integers, code: Integers, parents: Sequence[int], near: int = 0) -> Together:
    """Count the turns that have both codes, or one of them with the other at most `near` turns away.

    Each place is a turn (or another unit, numbered alike) with a code; those of different documents lie farther apart
    than `near`. A code has the turns of those under it.
    """
    codes = len(parents)
    order = np.argsort(turn, kind="stable")
    turn, code = turn[order], code[order]
    same, close = np.zeros((codes, codes), dtype=np.int64), np.zeros((codes, codes), dtype=np.int64)
    for first in range(0, int(turn[-1]) + 1 if len(turn) else 0, _TURNS):
        here = _marks(turn, code, parents, first - near, first + _TURNS + near)
        filled = np.flatnonzero(here[:, near : near + _TURNS].any(axis=0))
        middle = _packed(here[:, near + filled])
        same += _shared(middle, middle)
        if near:
            close += _shared(middle, _packed(_widened(here, near)[:, filled]))
    single = np.diagonal(same).copy()
    either = single[:, None] + single[None, :] - same
    # A turn with both codes is near in both ways.
    together = close + close.T - same if near else same
    np.fill_diagonal(together, single)
    return Together(together, together, either)


def rolled_up(counts: Integers, parents: Sequence[int]) -> Integers:
    """Add the lines of each code to those above it; a parent comes before its children."""
    counts = counts.copy()
    for place in range(len(parents) - 1, -1, -1):
        if parents[place] >= 0:
            counts[parents[place]] += counts[place]
    return counts


def _overlapping_pairs(start: Integers, end: Integers) -> Iterator[tuple[Integers, Integers]]:
    """Give all pairs of spans that overlap, the earlier one first; a span is in the pairs of one round only."""
    count = np.searchsorted(start, end, side="left") - np.arange(len(start)) - 1
    for first, last in _parts(start, end, count):
        how_many = count[first:last]
        earlier = np.repeat(np.arange(first, last), how_many)
        begin = np.repeat(np.cumsum(how_many) - how_many, how_many)
        yield earlier, earlier + 1 + np.arange(len(earlier)) - begin


def _parts(start: Integers, end: Integers, count: Integers) -> Iterator[tuple[int, int]]:
    """Part the spans where none reaches over, so that each part has about _MOST_PAIRS pairs."""
    reach = np.maximum.accumulate(end) if len(end) else end
    free = np.flatnonzero(reach[:-1] <= start[1:]) + 1
    before = np.cumsum(count)
    first = 0
    while first < len(start):
        wanted = np.searchsorted(before, (before[first - 1] if first else 0) + _MOST_PAIRS)
        at = np.searchsorted(free, max(int(wanted), first + 1))
        last = int(free[at]) if at < len(free) else len(start)
        yield first, last
        first = last


def _lines_above(parents: Sequence[int]) -> list[Integers]:
    """Give for each depth of the tree the code that stands there above each code, -1 for none."""
    paths: list[list[int]] = []
    for place, parent in enumerate(parents):
        paths.append([*(paths[parent] if parent >= 0 else []), place])
    deepest = max(map(len, paths), default=0)
    lines = [[path[depth] if depth < len(path) else -1 for path in paths] for depth in range(deepest)]
    return [np.array(line, dtype=np.int64) for line in lines]


def _crossed(one: Integers, other: Integers, codes: int) -> Integers:
    return np.bincount(one * codes + other, minlength=codes * codes).reshape(codes, codes)


def _distinct_crossed(row: Integers, other: Integers, code: Integers, codes: int) -> Integers:
    """Count for each code the rows of it that meet each other code, a row once for each."""
    there = other >= 0
    key = np.sort(row[there] * codes + other[there])
    key = key[np.insert(np.diff(key) != 0, 0, True)] if len(key) else key
    row, other = np.divmod(key, codes)
    return _crossed(code[row], other, codes)


def _marks(turn: Integers, code: Integers, parents: Sequence[int], first: int, last: int) -> Booleans:
    """Say of each code (rows) which of the turns from `first` up to `last` have it."""
    there = slice(*np.searchsorted(turn, (first, last)).tolist())
    marks = np.zeros((len(parents), last - first), dtype=bool)
    marks[code[there], turn[there] - first] = True
    for place in range(len(parents) - 1, -1, -1):
        if parents[place] >= 0:
            marks[parents[place]] |= marks[place]
    return marks


def _widened(marks: Booleans, near: int) -> Booleans:
    """Say of each code which turns but the outermost have it or have it at most `near` away."""
    turns = marks.shape[1] - 2 * near
    found = marks[:, near : near + turns].copy()
    for away in range(1, near + 1):
        found |= marks[:, near - away : near - away + turns] | marks[:, near + away : near + away + turns]
    return found


def _packed(marks: Booleans) -> npt.NDArray[np.uint64]:
    """Put 64 marks into a number, line by line."""
    wide = np.zeros((len(marks), -(-marks.shape[1] // 64) * 64), dtype=bool)
    wide[:, : marks.shape[1]] = marks
    return np.packbits(wide, axis=1).view(np.uint64)


def _shared(one: npt.NDArray[np.uint64], other: npt.NDArray[np.uint64]) -> Integers:
    """Count the marks that each line of the one shares with each line of the other."""
    return np.array([np.bitwise_count(line & other).sum(axis=1, dtype=np.int64) for line in one])
