"""What the text of a case is marked with: below the words a line for each way they were coded, and who shares which."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette

from qualcode.model.guid import Guid
from ui import theme
from ui.theme import colours
from ui.transcript.code_looks import CodeLooks, tint
from ui.transcript.geometry import ShownParagraph
from ui.transcript.page_text import PageText, Range

STEP = 9.0  # pixels from one line of a coder to the next
_ABOVE = 3.0  # between the letters and the first line
_THICK = 3.0
_SIGN_POINTS = 7.0
_GAP = 2.0  # pixels between the sign at the beginning of a line and the line
_SOME, _ALL = 0.55, 1.3  # strength of the ground of words that some or that all gave the code
_BAR = 3.0  # beside the lines of the case


class Stave(NamedTuple):
    """A passage as a line below its words: in which row, with which keys of coders at its beginning, of which code."""

    row: int
    sign: str
    code: Guid
    start: int
    end: int


class Marked(NamedTuple):
    """What is marked: the words of the case, its code, the lines below them in `rows` rows, and the passages of those
    who gave the code, coder by coder.
    """

    start: int
    end: int
    code: Guid
    rows: int
    staves: tuple[Stave, ...]
    given: tuple[tuple[Range, ...], ...]

    def with_stave(self, stave: Stave) -> "Marked":
        """Give the same with one line more."""
        return self._replace(staves=(*self.staves, stave), rows=max(self.rows, stave.row + 1))

    def shares(self) -> list[tuple[int, int, bool]]:
        """Give the words that anybody gave the code as [start, end) with whether all did."""
        edges = sorted({edge for spans in self.given for span in spans for edge in span})
        found = []
        for start, end in pairwise(edges):
            number = sum(any(first <= start and end <= last for first, last in spans) for spans in self.given)
            if number:
                found.append((start, end, number == len(self.given)))
        return found


def room_for(rows: int) -> float:
    """Give the gap below the letters of a line in which so many lines of coders lie."""
    return _ABOVE + rows * STEP + 2


class StavePainter:
    """Paints a case on the visible paragraphs."""

    def __init__(self, page: PageText, looks: CodeLooks, palette: QPalette) -> None:
        self._to_qt, self._looks, self._palette = page.positions.to_qt, looks, palette
        self._font = theme.font(_SIGN_POINTS, bold=True)
        self._metrics = QFontMetricsF(self._font)

    def paint_ground(self, painter: QPainter, shown: Sequence[ShownParagraph], marked: Marked) -> None:
        """Paint, under the letters, which words some and which all gave the code."""
        colour = self._looks.colour(marked.code)
        for start, end, everybody in marked.shares():
            ground = tint(colour, self._palette, _ALL if everybody else _SOME)
            for rect in self._rects(shown, start, end):
                painter.fillRect(rect, ground)

    def paint_staves(self, painter: QPainter, shown: Sequence[ShownParagraph], marked: Marked) -> None:
        """Paint the line of each coder, and a bar beside the lines of the case."""
        painter.setFont(self._font)
        bar = colours(self._palette).quiet
        for rect in self._rects(shown, marked.start, marked.end):
            painter.fillRect(QRectF(1, rect.top(), _BAR, rect.height() + room_for(marked.rows) - 2), bar)
        for stave in marked.staves:
            tone = self._looks.clear(stave.code, self._palette)
            for rect in self._rects(shown, stave.start, stave.end):
                self._paint_line(painter, rect, stave, tone)

    def _paint_line(self, painter: QPainter, rect: QRectF, stave: Stave, tone: QColor) -> None:
        top, high = rect.bottom() + _ABOVE + stave.row * STEP, self._metrics.height()
        wide = min(self._metrics.horizontalAdvance(stave.sign) + _GAP, rect.width())
        painter.setPen(tone)
        sign = QRectF(rect.left(), top + (STEP - high) / 2, wide, high)
        painter.drawText(sign, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, stave.sign)
        line = QRectF(rect.left() + wide, top + (STEP - _THICK) / 2, max(2.0, rect.width() - wide), _THICK)
        painter.fillRect(line, tone)

    def _rects(self, shown: Sequence[ShownParagraph], start: int, end: int) -> list[QRectF]:
        first, last = self._to_qt(start), self._to_qt(end)
        return [rect for paragraph in shown for rect in paragraph.rects(first, last)]
