"""Codes that are taken for one another: in how many units, on which words, and what one coder left out altogether."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.counts import Integers
from qualcode.agreement.intervals import Spans, united
from qualcode.analysis.speech import Booleans
from qualcode.store.project import Project

NOTHING = -1  # in the place of a code: the other coder gave none at all
_SHARED = 0.5  # of the longer passage: from here on two coders marked largely the same words


class Confusion(NamedTuple):
    """Two codes, places in the study, that coders gave to largely the same words, neither of them the other's; `other`
    NOTHING: one gave the code where another, who worked there, gave none.

    `units`: where that happened, of characters how many; `either`: those that have one of the two codes from anybody;
    `times`: pairs of passages; `meetings`: their places in the list of all.
    """

    code: int
    other: int
    units: int
    either: int
    times: int
    meetings: Integers

    @property
    def share(self) -> float:
        """Give the part of the units with either code in which they were confused (0-1)."""
        return self.units / self.either

    @property
    def weight(self) -> float:
        """Give by what pairs are ordered: often, and in a large part of what both are used for."""
        return self.units * self.share


class Meetings(NamedTuple):
    """Passages of two coders on largely the same words: places in the spans (`second` NOTHING where the other coder,
    `leaver`, has none), the words shared on the line, and their part of the longer passage (0-1).
    """

    first: Integers
    second: Integers
    leaver: Integers
    start: Integers
    end: Integers
    share: np.ndarray


@dataclass(frozen=True)
class Confused:
    """`own`: the comparison with each code standing for itself. `found`: pairs of codes, then codes left out; what
    matters most comes first.
    """

    own: Compared
    meetings: Meetings
    found: tuple[Confusion, ...]


def confused(project: Project, wanted: Comparison) -> Confused:
    """Find the pairs of codes that are taken for one another, and the codes that one coder gives, another leaves out.

    Where children count, a code is not confused with one above it: who gave the one has given the other. `share` is
    not looked at: a unit counts as soon as any of it is concerned. Codes wanted stand on either side of a pair. Raises
    UserError where nothing can be compared.
    """
    own = compare(project, replace(wanted, share=0, codes=(), children=False))
    given = own if not wanted.children else compare(project, replace(wanted, share=0, codes=()))
    meetings = _joined(_pairs(own.spans, given.spans, len(own.coders)), _left_out(own))
    chosen = {place for place, code in enumerate(own.study.codes) if code.guid in wanted.codes}
    found = [one for one in _counted(own, meetings) if not chosen or {one.code, one.other} & chosen]
    return Confused(own, meetings, tuple(sorted(found, key=_order)))


def _order(one: Confusion) -> tuple[bool, float, int, int]:
    return one.other == NOTHING, -one.weight, one.code, one.other


def _joined(one: Meetings, other: Meetings) -> Meetings:
    return Meetings(*(np.concatenate(columns) for columns in zip(one, other, strict=True)))


def _pairs(spans: Spans, given: Spans, coders: int) -> Meetings:
    """Find the passages of two coders with different codes on largely the same words; the code that comes first in the
    codebook is first.
    """
    one, two = _overlapping(spans)
    some = (spans.coder[one] != spans.coder[two]) & (spans.code[one] != spans.code[two])
    one, two = one[some], two[some]
    swap = spans.code[one] > spans.code[two]
    one, two = np.where(swap, two, one), np.where(swap, one, two)
    start, end = np.maximum(spans.start[one], spans.start[two]), np.minimum(spans.end[one], spans.end[two])
    longer = np.maximum(spans.end[one] - spans.start[one], spans.end[two] - spans.start[two])
    share = (end - start) / np.maximum(longer, 1)
    some = share >= _SHARED
    some &= ~_has(given, coders, spans.code[two], spans.coder[one], start, end)
    some &= ~_has(given, coders, spans.code[one], spans.coder[two], start, end)
    return Meetings(one[some], two[some], spans.coder[two][some], start[some], end[some], share[some])


def _overlapping(spans: Spans) -> tuple[Integers, Integers]:
    """Give the pairs of spans that share words, each pair once."""
    order = np.argsort(spans.start, kind="stable")
    start, end = spans.start[order], spans.end[order]
    place = np.arange(len(order))
    many = np.searchsorted(start, end, side="left") - place - 1
    first = np.repeat(place, many)
    step = np.arange(len(first)) - np.repeat(np.cumsum(many) - many, many)
    return order[first], order[first + step + 1]


def _has(spans: Spans, coders: int, code: Integers, coder: Integers, start: Integers, end: Integers) -> Booleans:
    """Say for each stretch whether the coder gave the code to any of it."""
    if not len(spans.code):
        return np.zeros(len(code), dtype=bool)
    reach = int(max(spans.end.max(), end.max(initial=0))) + 1
    group = (spans.code * coders + spans.coder) * reach
    begins, ends = np.append(group + spans.start, np.iinfo(np.int64).max), group + spans.end
    asked = (code * coders + coder) * reach
    near = np.searchsorted(ends, asked + start, side="right")
    return np.asarray(begins[near] < asked + end)


def _left_out(own: Compared) -> Meetings:
    """Find the passages on which another coder, who worked there, has no code at all."""
    spans, none = own.spans, np.zeros(0, dtype=np.int64)
    coded = united(np.zeros_like(spans.code), spans.coder, spans.start, spans.end)
    text = np.searchsorted(own.frame.line.begin, spans.start, side="right") - 1
    there, found, leavers = own.worked[text], [none], [none]
    for coder in own.everybody:
        some = (spans.coder != coder) & (there >> coder & 1 == 1)
        rows = np.flatnonzero(some)
        whose = np.full(len(rows), coder)
        bare = ~_has(coded, len(own.coders), np.zeros_like(whose), whose, spans.start[rows], spans.end[rows])
        found.append(rows[bare])
        leavers.append(whose[bare])
    first, leaver = np.concatenate(found), np.concatenate(leavers)
    nothing = np.full(len(first), NOTHING)
    return Meetings(first, nothing, leaver, spans.start[first], spans.end[first], np.ones(len(first)))


# Counting -------------------------------------------------------------------------------------------------------


def _counted(own: Compared, meetings: Meetings) -> Iterator[Confusion]:
    """Give each pair of codes that met, with what it amounts to."""
    spans, codes = own.spans, len(own.study.codes)
    code = spans.code[meetings.first]
    other = np.where(meetings.second == NOTHING, codes, spans.code[meetings.second])
    pairs, which, many = np.unique(code * (codes + 1) + other, return_inverse=True, return_counts=True)
    which = which.ravel()
    units = _extent(own, which, meetings.start, meetings.end, len(pairs))
    members = np.split(np.argsort(which, kind="stable"), np.cumsum(many)[:-1]) if len(pairs) else []
    first = np.searchsorted(spans.code, np.arange(codes + 2))
    for place, pair in enumerate(pairs.tolist()):
        one, two = divmod(pair, codes + 1)
        rows = np.concatenate([np.arange(first[each], first[each + 1]) for each in (one, two)])
        either = _extent(own, np.zeros_like(rows), spans.start[rows], spans.end[rows], 1)
        two = NOTHING if two == codes else two
        yield Confusion(one, two, int(units[place]), int(either[0]), int(many[place]), members[place])


def _extent(own: Compared, group: Integers, start: Integers, end: Integers, groups: int) -> Integers:
    """Count for each group of stretches the units that any of them touches; of characters, how many they cover."""
    if own.wanted.unit is UnitKind.CHARACTER:
        covered = united(group, np.zeros_like(group), start, end)
        return np.bincount(covered.code, covered.end - covered.start, groups).astype(np.int64)
    first = np.searchsorted(own.frame.offset, start, side="right") - 1
    many = np.searchsorted(own.frame.offset, end, side="left") - first
    row = np.repeat(np.arange(len(first)), many)
    piece = np.arange(len(row)) - np.repeat(np.cumsum(many) - many, many) + first[row]
    touched = np.unique(group[row] * len(own.frame.unit_document) + own.frame.unit[piece])
    return np.bincount(touched // len(own.frame.unit_document), minlength=groups)
