"""Lanes for stripes: which column of the margin each coding is drawn in."""

from bisect import bisect_left
from collections.abc import Iterable
from heapq import heappop, heappush
from typing import NamedTuple

from qualcode.model.guid import Guid

# Stripes in one lane stand this many characters apart, about two lines, so that lanes do not depend on the width.
PAD = 130


class Span(NamedTuple):
    """What wants a lane: [start, end) of the text."""

    guid: Guid
    start: int
    end: int


class Lanes:
    """Gives each span a lane; a span keeps its lane until it is removed, whatever comes or goes."""

    def __init__(self, spans: Iterable[Span] = (), pad: int = PAD) -> None:
        self._pad = pad
        self._lanes: list[list[tuple[int, int, Guid]]] = []
        self._lane_of: dict[Guid, int] = {}
        self._lay(spans)

    def __len__(self) -> int:
        return len(self._lanes)

    def lane(self, guid: Guid) -> int:
        """Give the lane of a span, from 0."""
        return self._lane_of[guid]

    def add(self, span: Span) -> int:
        """Put a span into the first lane that has room for it; give the lane."""
        entry = self._entry(span)
        number = next((n for n, lane in enumerate(self._lanes) if _fits(lane, entry)), len(self._lanes))
        if number == len(self._lanes):
            self._lanes.append([])
        lane = self._lanes[number]
        lane.insert(bisect_left(lane, entry), entry)
        self._lane_of[span.guid] = number
        return number

    def remove(self, span: Span) -> None:
        """Free the place of a span."""
        lane = self._lanes[self._lane_of.pop(span.guid)]
        del lane[bisect_left(lane, self._entry(span))]
        while self._lanes and not self._lanes[-1]:
            self._lanes.pop()

    def _entry(self, span: Span) -> tuple[int, int, Guid]:
        return span.start, span.end + self._pad, span.guid

    def _lay(self, spans: Iterable[Span]) -> None:
        """Lay all spans in the fewest lanes: greedy interval partitioning, the longer of two first."""
        busy: list[tuple[int, int]] = []
        free: list[int] = []
        for span in sorted(spans, key=lambda span: (span.start, -span.end, span.guid)):
            while busy and busy[0][0] <= span.start:
                heappush(free, heappop(busy)[1])
            if not free:
                free.append(len(self._lanes))
                self._lanes.append([])
            number = heappop(free)
            entry = self._entry(span)
            self._lanes[number].append(entry)
            self._lane_of[span.guid] = number
            heappush(busy, (entry[1], number))


def _fits(lane: list[tuple[int, int, Guid]], entry: tuple[int, int, Guid]) -> bool:
    place = bisect_left(lane, entry)
    return (place == 0 or lane[place - 1][1] <= entry[0]) and (place == len(lane) or entry[1] <= lane[place][0])
