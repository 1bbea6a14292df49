"""Words laid out in a width: cut after so many lines, some of them quieter, ready to be measured and painted."""

from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.text_positions import TextPositions

_MOST = 40_000  # letters; a turn of an hour
_LETTERS_OF_A_LINE = 220
_BREAK = str.maketrans({"\n": "\u2028", "\t": " ", "\r": " "})
_FLAT = str.maketrans({"\n": " ", "\t": " ", "\r": " ", "\u2028": " "})


class Piece(NamedTuple):
    """Some words and how they look, None for as the rest."""

    text: str
    look: QTextCharFormat | None = None


class Words:
    """Laid out once, then painted where they belong."""

    def __init__(self, pieces: list[Piece], font: QFont, width: float, most: int = 0) -> None:
        """`most`: how many lines there may be, 0 for all; where there are more, the last one ends with …"""
        self._line = QFontMetricsF(font).lineSpacing()
        table = _FLAT if most else _BREAK
        longest = most * _LETTERS_OF_A_LINE if most else _MOST
        self._pieces = [Piece(piece.text[:longest].translate(table), piece.look) for piece in pieces]
        self._font, self._width, self._most = font, max(1.0, width), most
        self.is_cut = False
        self._layout = self._laid("".join(piece.text for piece in self._pieces))
        self.height = self._layout.lineCount() * self._line

    def _laid(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text))
        layout.beginLayout()
        number = 0
        while not self._most or number < self._most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, number * self._line))
            number += 1
        layout.endLayout()
        return self._cut(layout, text) if self._most and not self.is_cut else layout

    def _cut(self, layout: QTextLayout, text: str) -> QTextLayout:
        """End the last line with … where words are left over."""
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        units = TextPositions(text)
        if last is None or last.textStart() + last.textLength() >= units.to_qt(len(text)):
            return layout
        self.is_cut = True
        end = units.to_offset(last.textStart() + last.textLength())
        return self._laid(text[: max(0, end - 2)].rstrip() + "…")

    def _formats(self, text: str) -> list[QTextLayout.FormatRange]:
        found, begin, units = [], 0, TextPositions(text)
        for piece in self._pieces:
            end = min(len(text), begin + len(piece.text))
            if piece.look is not None and begin < end:
                span = QTextLayout.FormatRange()
                span.start = units.to_qt(begin)
                span.length = units.to_qt(end) - span.start
                span.format = piece.look
                found.append(span)
            begin += len(piece.text)
        return found

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint in the colour of the pen where a piece has no look of its own."""
        self._layout.draw(painter, QPointF(left, top))
