"""Lanes for stripes: which column of the margin each coding is drawn in."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from heapq import heappop, heappush
from operator import attrgetter
from typing import NamedTuple

from qualcode.model.guid import Guid

# Stripes in one lane stand this many characters apart, about two lines, so that lanes do not depend on the width.
PAD = 130
_START, _END = attrgetter("start"), attrgetter("end")


class Span(NamedTuple):
    """What wants a lane: [start, end) of the text. Spans sort in the order of the text."""

    start: int
    end: int
    guid: Guid


class Lanes:
    """Gives each span a lane; a span keeps its lane until it is removed, whatever comes or goes."""

    def __init__(self, spans: Iterable[Span] = (), pad: int = PAD) -> None:
        self._pad = pad
        self._lanes: list[list[Span]] = []
        self._lane_of: dict[Guid, int] = {}
        self._lay(spans)

    def __len__(self) -> int:
        return len(self._lanes)

    def lane(self, guid: Guid) -> int:
        """Give the lane of a span, from 0."""
        return self._lane_of[guid]

    def add(self, span: Span) -> int:
        """Put a span into the first lane that has room for it; give the lane."""
        number = next((n for n, lane in enumerate(self._lanes) if self._fits(lane, span)), len(self._lanes))
        if number == len(self._lanes):
            self._lanes.append([])
        insort(self._lanes[number], span)
        self._lane_of[span.guid] = number
        return number

    def remove(self, span: Span) -> None:
        """Free the place of a span."""
        lane = self._lanes[self._lane_of.pop(span.guid)]
        del lane[bisect_left(lane, span)]
        while self._lanes and not self._lanes[-1]:
            self._lanes.pop()

    def _fits(self, lane: list[Span], span: Span) -> bool:
        place = bisect_left(lane, span)
        after_one = place == 0 or lane[place - 1].end + self._pad <= span.start
        return after_one and (place == len(lane) or span.end + self._pad <= lane[place].start)

    def _lay(self, spans: Iterable[Span]) -> None:
        """Lay all spans in the fewest lanes: greedy interval partitioning, the longer of two first."""
        busy: list[tuple[int, int]] = []
        free: list[int] = []
        for span in sorted(sorted(spans, key=_END, reverse=True), key=_START):
            while busy and busy[0][0] <= span.start:
                heappush(free, heappop(busy)[1])
            if not free:
                free.append(len(self._lanes))
                self._lanes.append([])
            number = heappop(free)
            self._lanes[number].append(span)
            self._lane_of[span.guid] = number
            heappush(busy, (span.end + self._pad, number))
