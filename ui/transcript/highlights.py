"""Which codings stand where in the shown text: by paragraph, in order, with their lanes."""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from qualcode.model.guid import Guid
from ui.transcript.density import Density
from ui.transcript.lanes import Lanes, Span
from ui.transcript.paragraphs import Paragraphs


class Highlight(NamedTuple):
    """A coding as the transcript shows it: [start, end) code points of the text."""

    guid: Guid
    start: int
    end: int
    code: Guid
    coder: Guid


class Piece(NamedTuple):
    """A stretch of one paragraph under the same codes, in the order in which their codings begin."""

    start: int
    end: int
    codes: tuple[Guid, ...]


class HighlightIndex:
    """The codings of one text, kept up to date one by one."""

    def __init__(self, paragraphs: Paragraphs, length: int, highlights: Iterable[Highlight] = ()) -> None:
        found = [highlight for highlight in highlights if highlight.start < highlight.end]
        self._paragraphs = paragraphs
        self._known = {highlight.guid: highlight for highlight in found}
        self._order = sorted(_span(highlight) for highlight in found)
        self._in_paragraph: dict[int, dict[Guid, Highlight]] = {}
        self._coders: Counter[Guid] = Counter()
        self._pieces: dict[int, tuple[Piece, ...]] = {}
        self.lanes = Lanes(self._order)
        self.density = Density(length)
        for highlight in found:
            self._place(highlight)

    def __len__(self) -> int:
        return len(self._known)

    def get(self, guid: Guid) -> Highlight | None:
        """Give a coding that is shown, None where it is not."""
        return self._known.get(guid)

    def add(self, highlight: Highlight) -> None:
        """Show a coding, in the lane that has room; one without words is not shown."""
        if highlight.start < highlight.end:
            self._known[highlight.guid] = highlight
            insort(self._order, _span(highlight))
            self.lanes.add(_span(highlight))
            self._forget_pieces(highlight)
            self._place(highlight)

    def remove(self, guid: Guid) -> None:
        """Show a coding no longer."""
        highlight = self._known.pop(guid, None)
        if highlight is None:
            return
        del self._order[bisect_left(self._order, _span(highlight))]
        self.lanes.remove(_span(highlight))
        self.density.count(highlight.start, highlight.end, -1)
        self._coders -= Counter((highlight.coder,))
        self._forget_pieces(highlight)
        for number in self._numbers(highlight):
            del self._in_paragraph[number][guid]

    def replace(self, highlight: Highlight) -> None:
        """Show a coding as it is now; where only its code changed it keeps its lane."""
        known = self._known.get(highlight.guid)
        if known is None or (known.start, known.end) != (highlight.start, highlight.end):
            self.remove(highlight.guid)
            self.add(highlight)
            return
        self._known[highlight.guid] = highlight
        self._forget_pieces(highlight)
        for number in self._numbers(highlight):
            self._in_paragraph[number][highlight.guid] = highlight

    def pieces(self, paragraph: int) -> tuple[Piece, ...]:
        """Give the coded stretches of a paragraph in their order."""
        known = self._pieces.get(paragraph)
        if known is None:
            known = self._pieces[paragraph] = _cut(self._in_paragraph.get(paragraph, {}).values())
        return known

    def between(self, start: int, end: int) -> list[Highlight]:
        """Give the codings that share a character with [start, end), in the order of the text."""
        found: dict[Guid, Highlight] = {}
        for number in self._paragraphs.between(start, end):
            found.update(self._in_paragraph.get(number, {}))
        return sorted((item for item in found.values() if item.start < end and start < item.end), key=_span)

    def at(self, offset: int) -> list[Highlight]:
        """Give the codings over the character at an offset, the shortest first."""
        return sorted(self.between(offset, offset + 1), key=lambda item: (item.end - item.start, _span(item)))

    def after(self, start: int, end: int, guid: Guid = "") -> Highlight | None:
        """Give the next coding in the order of the text, None at the end."""
        place = bisect_left(self._order, Span(start, end, guid + "~"))
        return self._known[self._order[place].guid] if place < len(self._order) else None

    def before(self, start: int, end: int, guid: Guid = "") -> Highlight | None:
        """Give the coding before in the order of the text, None at the beginning."""
        place = bisect_left(self._order, Span(start, end, guid))
        return self._known[self._order[place - 1].guid] if place else None

    def coders(self) -> int:
        """Count the coders whose codings are shown."""
        return len(self._coders)

    def _place(self, highlight: Highlight) -> None:
        guid, start, end, _, coder = highlight
        self.density.count(start, end, 1)
        self._coders[coder] += 1
        for number in self._paragraphs.between(start, end):
            there = self._in_paragraph.get(number)
            if there is None:
                there = self._in_paragraph[number] = {}
            there[guid] = highlight

    def _forget_pieces(self, highlight: Highlight) -> None:
        for number in self._numbers(highlight):
            self._pieces.pop(number, None)

    def _numbers(self, highlight: Highlight) -> range:
        return self._paragraphs.between(highlight.start, highlight.end)


def _span(highlight: Highlight) -> Span:
    return Span(highlight.start, highlight.end, highlight.guid)


def _cut(highlights: Iterable[Highlight]) -> tuple[Piece, ...]:
    """Cut overlapping codings into stretches under the same codings; a piece may reach out of its paragraph."""
    ordered = sorted(highlights, key=_span)
    edges = sorted({edge for item in ordered for edge in (item.start, item.end)})
    pieces: list[Piece] = []
    active: list[Highlight] = []
    coming = 0
    for start, end in pairwise(edges):
        active = [item for item in active if item.end > start]
        while coming < len(ordered) and ordered[coming].start <= start:
            active.append(ordered[coming])
            coming += 1
        if active:
            pieces.append(Piece(start, end, _codes(active)))
    return tuple(pieces)


def _codes(highlights: Sequence[Highlight]) -> tuple[Guid, ...]:
    return tuple(dict.fromkeys(item.code for item in highlights))
