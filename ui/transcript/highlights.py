"""Which codings stand where in the shown text: by paragraph, in order, with their lanes; some may be hidden."""

import sys
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from operator import itemgetter

from qualcode.model.guid import Guid
from ui.transcript.density import Density
from ui.transcript.highlight import Highlight, by_place
from ui.transcript.lanes import PAD, Lanes
from ui.transcript.paragraphs import Paragraphs
from ui.transcript.pieces import Piece, cut

__all__ = ["Highlight", "HighlightIndex", "Wanted"]

Wanted = Callable[[Highlight], bool]
_CODER = itemgetter(4)


class HighlightIndex:
    """The codings of one text, kept up to date one by one.

    `show_only(wanted)` hides every coding for which `wanted(highlight)` is false, at the cost of one call for each;
    None shows all again. Hidden ones keep their lanes and are found by `get` and counted by `hidden`; `pieces`,
    `between`, `at`, `after`, `before`, `coders` and `density` know only those that are shown.
    `lanes` are those that stripes had when the text was shown before; they keep them as far as there is room.
    """

    def __init__(
        self,
        paragraphs: Paragraphs,
        length: int,
        highlights: Iterable[Highlight] = (),
        wanted: Wanted | None = None,
        lanes: Mapping[Guid, int] | None = None,
    ) -> None:
        found = [highlight for highlight in highlights if highlight.start < highlight.end]
        self._paragraphs = paragraphs
        self._length = length
        self._known = {highlight.guid: highlight for highlight in found}
        self._order = sorted(found, key=by_place)
        self._in_paragraph = _by_paragraph(self._order, paragraphs)
        self._pieces: dict[int, tuple[Piece, ...]] = {}
        self._wanted = wanted
        self._seen: list[Highlight] | None = None  # those that are shown, where some are hidden
        self._coders: Counter[Guid] | None = None
        self._density: Density | None = None
        self._whole_density: Density | None = None
        self.lanes = Lanes(self._order, PAD, lanes or {})

    def __len__(self) -> int:
        return len(self._known)

    # What is shown ---------------------------------------------------------------------------------------------

    def show_only(self, wanted: Wanted | None) -> None:
        """Show just the codings for which this is true, all where it is None."""
        self._wanted = wanted
        self._pieces.clear()
        self._seen = self._coders = None
        self._density = self._whole_density if wanted is None else None

    @property
    def wanted(self) -> Wanted | None:
        """Give which codings are shown, None where all are."""
        return self._wanted

    @property
    def hidden(self) -> int:
        """Count the codings that are hidden."""
        return len(self._known) - len(self._all_shown())

    @property
    def density(self) -> Density:
        """Give how densely each part of the text is coded."""
        if self._density is None:
            self._density = Density(self._length)
            self._density.count_all((start, end) for _, start, end, *_ in self._all_shown())
            if self._wanted is None:
                self._whole_density = self._density
        return self._density

    def get(self, guid: Guid) -> Highlight | None:
        """Give a coding of this text, hidden or not; None where there is none."""
        return self._known.get(guid)

    def all(self) -> list[Highlight]:
        """List the codings of this text, hidden or not, in its order."""
        return list(self._order)

    def is_shown(self, highlight: Highlight) -> bool:
        """Say whether a coding is not hidden."""
        return self._wanted is None or self._wanted(highlight)

    def coders(self) -> int:
        """Count the coders whose codings are shown."""
        return len(self._counted())

    def _shown(self, highlights: Iterable[Highlight]) -> Iterable[Highlight]:
        return highlights if self._wanted is None else filter(self._wanted, highlights)

    def _all_shown(self) -> list[Highlight]:
        if self._wanted is None:
            return self._order
        if self._seen is None:
            self._seen = list(filter(self._wanted, self._order))
        return self._seen

    def _counted(self) -> Counter[Guid]:
        if self._coders is None:
            self._coders = Counter(map(_CODER, self._all_shown()))
        return self._coders

    # Changes ---------------------------------------------------------------------------------------------------

    def add(self, highlight: Highlight) -> None:
        """Take in a coding, in the lane it had before or that has room; one without words is left out."""
        if highlight.start < highlight.end:
            self._known[highlight.guid] = highlight
            insort(self._order, highlight, key=by_place)
            self.lanes.add(highlight)
            self._count(highlight, 1)
            self._put(highlight)

    def remove(self, guid: Guid) -> None:
        """Let a coding go."""
        highlight = self._known.pop(guid, None)
        if highlight is None:
            return
        del self._order[bisect_left(self._order, by_place(highlight), key=by_place)]
        self.lanes.remove(highlight)
        self._count(highlight, -1)
        for number in self._numbers(highlight):
            del self._in_paragraph[number][guid]
            self._pieces.pop(number, None)

    def replace(self, highlight: Highlight) -> None:
        """Show a coding as it is now; it keeps its lane where there is room."""
        self.remove(highlight.guid)
        self.add(highlight)

    def _put(self, highlight: Highlight) -> None:
        guid, start, end, *_ = highlight
        for number in self._paragraphs.between(start, end):
            there = self._in_paragraph.get(number)
            if there is None:
                self._in_paragraph[number] = {guid: highlight}
            else:
                there[guid] = highlight
            self._pieces.pop(number, None)

    def _count(self, highlight: Highlight, times: int) -> None:
        if self._whole_density is not None:
            self._whole_density.count(highlight.start, highlight.end, times)
        self._seen = None
        if not self.is_shown(highlight):
            return
        if self._density is not None and self._density is not self._whole_density:
            self._density.count(highlight.start, highlight.end, times)
        if self._coders is not None:
            self._coders[highlight.coder] += times
            self._coders = +self._coders  # those of whom none is left go

    def _numbers(self, highlight: Highlight) -> range:
        return self._paragraphs.between(highlight.start, highlight.end)

    # Questions -------------------------------------------------------------------------------------------------

    def pieces(self, paragraph: int) -> tuple[Piece, ...]:
        """Give the coded stretches of a paragraph in their order, the same object until they change.

        A piece may reach out of its paragraph.
        """
        known = self._pieces.get(paragraph)
        if known is None:
            there = self._in_paragraph.get(paragraph)
            known = self._pieces[paragraph] = cut(self._shown(there.values())) if there else ()
        return known

    def between(self, start: int, end: int) -> list[Highlight]:
        """Give the codings that share a character with [start, end), in the order of the text."""
        found: dict[Guid, Highlight] = {}
        for number in self._paragraphs.between(start, end):
            found.update(self._in_paragraph.get(number, {}))
        touching = (item for item in found.values() if item.start < end and start < item.end)
        return sorted(self._shown(touching), key=by_place)

    def at(self, offset: int) -> list[Highlight]:
        """Give the codings over the character at an offset, the shortest first."""
        return sorted(self.between(offset, offset + 1), key=lambda item: (item.end - item.start, by_place(item)))

    def after(self, start: int, end: int, guid: Guid = "") -> Highlight | None:
        """Give the next coding in the order of the text, None at the end."""
        place = bisect_left(self._order, (start, end, guid + "~"), key=by_place)
        return next(iter(self._shown(self._walk(range(place, len(self._order))))), None)

    def before(self, start: int, end: int, guid: Guid = "") -> Highlight | None:
        """Give the coding before in the order of the text, None at the beginning."""
        place = bisect_left(self._order, (start, end, guid), key=by_place)
        return next(iter(self._shown(self._walk(range(place - 1, -1, -1)))), None)

    def _walk(self, places: range) -> Iterator[Highlight]:
        return (self._order[place] for place in places)


def _by_paragraph(ordered: Iterable[Highlight], paragraphs: Paragraphs) -> dict[int, dict[Guid, Highlight]]:
    """Give the codings that touch each paragraph; as they come in order, no paragraph is searched for."""
    starts = [*paragraphs.starts(), sys.maxsize]
    found: dict[int, dict[Guid, Highlight]] = {}
    first = 0
    for highlight in ordered:
        guid, start, end, *_ = highlight
        while starts[first + 1] <= start:
            first += 1
        number = first
        while number == first or starts[number] < end:
            there = found.get(number)
            if there is None:
                found[number] = {guid: highlight}
            else:
                there[guid] = highlight
            number += 1
    return found
