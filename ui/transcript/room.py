"""How much room below a turn its translation needs, so that every turn stands beside its translation.

It is reckoned from the numbers of letters: to lay out every line would take as long as the whole text does.
"""

from collections.abc import Mapping
from math import ceil

from PySide6.QtGui import QFontMetricsF

from ui import theme
from ui.transcript.page_format import line_gap, paragraph_format
from ui.transcript.page_text import PageText

_SAMPLE = 2_000  # letters by which the width of a usual letter is measured
_LOST = 3.0  # letters that the end of a line leaves free, on the average
_SLACK = 1.5  # and those to be on the safe side


class Reckoner:
    """Reckons for one page in one size of letters."""

    def __init__(self, page: PageText, points: int, beside_points: float, texts: Mapping[int, str]) -> None:
        self._page, self._texts = page, texts
        own, beside = (QFontMetricsF(theme.font(size)) for size in (points, beside_points))
        self._line = own.height() + line_gap(points)
        self._gap = paragraph_format(points).bottomMargin()
        self._beside_line = beside.lineSpacing()
        self._letter = _usual(own, page.text[:_SAMPLE])
        self._beside_letter = _usual(beside, " ".join(list(texts.values())[:40])[:_SAMPLE])

    def rooms(self, width: float, beside_width: float) -> dict[int, int]:
        """Give the pixels to add below paragraphs, by their numbers; those that need none are left out."""
        made = {}
        for turn in self._texts:
            room = self.room(turn, width, beside_width)
            if room:
                made[self.last_paragraph(turn)] = room
        return made

    def room(self, turn: int, width: float, beside_width: float) -> int:
        """Give the pixels to add below a turn."""
        text = self._texts.get(turn, "")
        if not text:
            return 0
        per_line = max(1.0, beside_width / self._beside_letter - _LOST - _SLACK)
        wanted = sum(ceil(max(1, len(line)) / per_line) for line in text.split("\n")) * self._beside_line
        return max(0, ceil(wanted - self._height(turn, width)))

    def last_paragraph(self, turn: int) -> int:
        """Give the paragraph that a turn ends in."""
        return self._page.paragraphs.of(max(self._page.turns[turn].start, self._page.turns[turn].end - 1))

    def _height(self, turn: int, width: float) -> float:
        """Give about how high a turn is, at least."""
        paragraphs, place = self._page.paragraphs, self._page.turns[turn]
        per_line = max(1.0, width / self._letter - _LOST + _SLACK)
        height = 0.0
        for number in paragraphs.between(place.start, place.end):
            letters = paragraphs.end(number) - paragraphs.start(number)
            if letters:
                height += ceil(letters / per_line) * self._line + self._gap
        return height


def _usual(metrics: QFontMetricsF, text: str) -> float:
    sample = text.replace("\n", " ")
    return metrics.horizontalAdvance(sample) / len(sample) if sample else metrics.averageCharWidth()
