"""Agreement character by character from the ends of codings, whatever the length of the texts."""

from typing import NamedTuple

import numpy as np

from qualcode.agreement.counts import Counts, Floats, Integers

MOST_CODERS = 62  # one bit each


class Line(NamedTuple):
    """The texts one after the other on one line: where each begins, and the length of each."""

    begin: Integers
    length: Integers

    @property
    def end(self) -> int:
        """Give the end of the line."""
        return int(self.begin[-1] + self.length[-1]) if len(self.begin) else 0


class Spans(NamedTuple):
    """Stretches [start, end) of the line that a coder gave a code, ordered by code, coder and start; a coder's own
    with one code never overlap.
    """

    code: Integers
    coder: Integers
    start: Integers
    end: Integers


class Masks(NamedTuple):
    """Stretches or units in which somebody has a code: the place of text or unit, code, one bit for each coder that
    has it, and how long or how many.
    """

    place: Integers
    code: Integers
    mask: Integers
    weight: Integers


def united(code: Integers, coder: Integers, start: Integers, end: Integers) -> Spans:
    """Unite what overlaps of one coder with one code; empty stretches go. Stretches that only touch stay two."""
    some = end > start
    code, coder, start, end = code[some], coder[some], start[some], end[some]
    if not len(code):
        return Spans(code, coder, start, end)
    reach = int(end.max()) + 1
    group = code * (int(coder.max()) + 1) + coder
    order = np.argsort(group * reach + start, kind="stable")
    first, last = (group * reach + start)[order], (group * reach + end)[order]
    farthest = np.maximum.accumulate(last)
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = first[1:] >= farthest[:-1]
    fresh[1:] |= np.diff(group[order]) > 0
    begins = np.flatnonzero(fresh)
    ends = np.append(begins[1:], len(order)) - 1
    head = order[begins]
    return Spans(code[head], coder[head], start[head], farthest[ends] - group[head] * reach)


def masks_of(line: Line, spans: Spans) -> Masks:
    """Sweep over the ends of the spans: how many characters of each text have a code from which coders."""
    if not len(spans.code):
        none = np.zeros(0, dtype=np.int64)
        return Masks(none, none, none, none)
    reach = line.end + 1
    at = np.concatenate((spans.start, spans.end)) + np.tile(spans.code, 2) * reach
    bit = np.left_shift(np.int64(1), spans.coder)
    order = np.argsort(at, kind="stable")
    at = at[order]
    running = np.cumsum(np.concatenate((bit, -bit))[order])
    long = np.append(np.diff(at), 0)
    some = (running[:-1] != 0) & (long[:-1] > 0) if len(at) > 1 else np.zeros(0, dtype=bool)
    where = np.flatnonzero(some)
    code, place = np.divmod(at[where], reach)
    text = np.searchsorted(line.begin, place, side="right") - 1
    return gathered(text, code, running[where], long[where])


def gathered(place: Integers, code: Integers, mask: Integers, weight: Integers) -> Masks:
    """Add up the weights of equal places, codes and masks."""
    if not len(place):
        return Masks(place, code, mask, weight)
    order = np.lexsort((mask, code, place))
    place, code, mask, weight = place[order], code[order], mask[order], weight[order]
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = (np.diff(place) != 0) | (np.diff(code) != 0) | (np.diff(mask) != 0)
    first = np.flatnonzero(fresh)
    return Masks(place[first], code[first], mask[first], np.add.reduceat(weight, first))


def mask_counts(masks: Masks, weights: Integers, worked: Integers, codes: int, coders: tuple[int, ...]) -> Counts:
    """Give the counts [texts, codes, 2, 2] of these coders.

    `weights`: how long each text is, or how many units it has; `worked`: one bit for each coder who worked on it. A
    coder who did not is missing there, and a text on which fewer than two of `coders` worked does not count.
    """
    bits = [np.int64(1) << coder for coder in coders]
    there = _ones(worked, bits)
    shape = (len(weights), codes)
    at = masks.place * codes + masks.code
    given = masks.mask & worked[masks.place]
    m, h = there[masks.place].astype(np.float64), _ones(given, bits).astype(np.float64)
    weight = np.where(m > 1, masks.weight, 0) / np.maximum(m - 1, 1)

    def summed(values: Floats) -> Floats:
        return np.asarray(np.bincount(at, values, shape[0] * codes).reshape(shape), dtype=np.float64)

    cells = np.zeros((*shape, 2, 2))
    cells[..., 1, 1] = summed(weight * h * (h - 1))
    cells[..., 0, 1] = cells[..., 1, 0] = summed(weight * h * (m - h))
    whole = np.where(there > 1, weights * there, 0).astype(np.float64)[:, None]
    cells[..., 0, 0] = whole - cells.sum(axis=(-2, -1))
    pairs = cells / np.maximum(there, 1)[:, None, None, None]
    return Counts(cells, pairs, _table(masks, weights, worked, codes, bits) if len(bits) == 2 else None)


def _table(masks: Masks, weights: Integers, worked: Integers, codes: int, bits: list[np.int64]) -> Floats:
    shape = (len(weights), codes)
    both = (worked & bits[0] != 0) & (worked & bits[1] != 0)
    at = masks.place * codes + masks.code
    cell = 2 * (masks.mask & bits[0] != 0) + (masks.mask & bits[1] != 0)
    weight = np.where(both[masks.place], masks.weight, 0)
    found = np.bincount(at * 4 + cell, weight.astype(np.float64), shape[0] * codes * 4).reshape(*shape, 2, 2)
    found[..., 0, 0] = np.where(both, weights, 0)[:, None] - found.sum(axis=(-2, -1)) + found[..., 0, 0]
    return np.asarray(found, dtype=np.float64)


def _ones(masks: Integers, bits: list[np.int64]) -> Integers:
    """Count in each mask how many of the bits are set."""
    found = np.zeros(len(masks), dtype=np.int64)
    for bit in bits:
        found += masks & bit != 0
    return found


def code_counts(
    line: Line, code: Integers, coder: Integers, start: Integers, end: Integers, *, codes: int, coders: int
) -> Counts:
    """Give the counts [texts, codes, 2, 2] of characters, all coders having worked on all texts."""
    masks = masks_of(line, united(code, coder, start, end))
    everybody = np.full(len(line.begin), (1 << coders) - 1, dtype=np.int64)
    return mask_counts(masks, line.length, everybody, codes, tuple(range(coders)))
