"""Lanes for stripes: which column of the margin each coding is drawn in."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping
from heapq import heappop, heappush
from operator import itemgetter
from types import MappingProxyType

from qualcode.model.guid import Guid
from ui.transcript.highlight import Highlight, by_place

# Stripes in one lane stand this many characters apart, about two lines, so that lanes do not depend on the width.
PAD = 130


_START, _END = itemgetter(1), itemgetter(2)


class Lanes:
    """Gives each span a lane; a span keeps its lane whatever comes or goes, and finds it again when it comes back.

    `kept` are the lanes that spans had before, by GUID: they stay there as far as they still have room.
    """

    def __init__(
        self, spans: Iterable[Highlight] = (), pad: int = PAD, kept: Mapping[Guid, int] = MappingProxyType({})
    ) -> None:
        self._pad = pad
        self._lanes: list[list[Highlight]] = []
        self._lane_of: dict[Guid, int] = {}
        self._left = dict(kept)
        ordered = sorted(sorted(spans, key=_END, reverse=True), key=_START)
        for span in self._lay_kept(ordered) if kept else self._lay(ordered):
            self.add(span)

    def __len__(self) -> int:
        return len(self._lanes)

    def lane(self, guid: Guid) -> int:
        """Give the lane of a span, from 0."""
        return self._lane_of[guid]

    def known(self) -> dict[Guid, int]:
        """Give the lanes of all spans, those that have gone included."""
        return self._left | self._lane_of

    def add(self, span: Highlight) -> int:
        """Put a span into the lane it had before, else into the first that has room for it; give the lane."""
        number = self._left.pop(span.guid, -1)
        self._make_lanes(number + 1)
        if number < 0 or not self._fits(self._lanes[number], span):
            number = next((n for n, lane in enumerate(self._lanes) if self._fits(lane, span)), len(self._lanes))
        self._make_lanes(number + 1)
        insort(self._lanes[number], span, key=by_place)
        self._lane_of[span.guid] = number
        return number

    def remove(self, span: Highlight) -> None:
        """Free the place of a span."""
        number = self._left[span.guid] = self._lane_of.pop(span.guid)
        del self._lanes[number][bisect_left(self._lanes[number], by_place(span), key=by_place)]
        while self._lanes and not self._lanes[-1]:
            self._lanes.pop()

    def _make_lanes(self, count: int) -> None:
        while len(self._lanes) < count:
            self._lanes.append([])

    def _fits(self, lane: list[Highlight], span: Highlight) -> bool:
        place = bisect_left(lane, by_place(span), key=by_place)
        after_one = place == 0 or lane[place - 1].end + self._pad <= span.start
        return after_one and (place == len(lane) or span.end + self._pad <= lane[place].start)

    def _lay(self, ordered: Iterable[Highlight]) -> tuple[Highlight, ...]:
        """Lay all spans in the fewest lanes: greedy interval partitioning, the longer of two first."""
        busy: list[tuple[int, int]] = []
        free: list[int] = []
        lanes, lane_of, pad = self._lanes, self._lane_of, self._pad
        for span in ordered:
            guid, start, end, *_ = span
            while busy and busy[0][0] <= start:
                heappush(free, heappop(busy)[1])
            if not free:
                free.append(len(lanes))
                lanes.append([])
            number = lane_of[guid] = heappop(free)
            lanes[number].append(span)
            heappush(busy, (end + pad, number))
        return ()

    def _lay_kept(self, ordered: Iterable[Highlight]) -> list[Highlight]:
        """Lay the spans that still have room in the lane they had; give the others, the longest first."""
        others = []
        for span in ordered:
            number = self._left.get(span.guid, -1)
            self._make_lanes(number + 1)
            lane = self._lanes[number] if number >= 0 else None
            if lane is not None and (not lane or lane[-1].end + self._pad <= span.start):
                lane.append(span)
                self._lane_of[span.guid] = number
            else:
                others.append(span)
        return sorted(others, key=lambda span: span.start - span.end)
