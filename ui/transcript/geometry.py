"""Where the paragraphs and lines of a text edit lie on its viewport; only what is visible is asked for."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine
from PySide6.QtWidgets import QTextEdit


class ShownParagraph(NamedTuple):
    """A paragraph with the lines of it that are visible. `left` and `top` are on the viewport, [first, last] lines;
    `start` and `end` are the Qt positions of these lines, `origin` that of the paragraph.
    """

    number: int
    layout: QTextLayout
    left: float
    top: float
    first: int
    last: int
    origin: int
    start: int
    end: int

    def line(self, number: int) -> QTextLine:
        """Give a line of the paragraph."""
        return self.layout.lineAt(number)

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Give a rectangle for each visible line of the Qt positions [start, end): the letters, not the gap below."""
        start, end = max(start, self.start) - self.origin, min(end, self.end) - self.origin
        if start >= end:
            return
        number = max(self.first, self.layout.lineForTextPosition(start).lineNumber())
        while number <= self.last:
            line = self.layout.lineAt(number)
            begin, stop = line.textStart(), line.textStart() + line.textLength()
            if begin >= end:
                return
            left, right = _x(line, max(start, begin)), _x(line, min(end, stop))
            yield QRectF(self.left + left, self.top + line.y(), right - left, line.height())
            number += 1

    def line_top(self, position: int) -> float:
        """Give the top of the line that holds a Qt position."""
        return self.top + self.layout.lineForTextPosition(position - self.origin).y()

    def line_bottom(self, position: int) -> float:
        """Give the bottom of the line that holds the character before a Qt position."""
        line = self.layout.lineForTextPosition(max(0, position - self.origin - 1))
        return self.top + line.y() + line.height()


class VisiblePart:
    """Finds the visible paragraphs, galloping from where the last one was found.

    To ask for the place of a paragraph lays out all above it; so none is asked for far below what is shown.
    """

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._near = 0

    def paragraphs(self, top: float, bottom: float) -> list[ShownParagraph]:
        """Give the paragraphs that touch [top, bottom) of the viewport."""
        shift = self._edit.verticalScrollBar().value()
        block = self._edit.document().findBlockByNumber(self._first(top + shift))
        found = []
        while block.isValid():
            shown = self._shown(block, top, bottom, shift)
            if shown is None:
                break
            if shown.first <= shown.last:
                found.append(shown)
            block = block.next()
        return found

    def _shown(self, block: QTextBlock, top: float, bottom: float, shift: int) -> ShownParagraph | None:
        y = self._rect(block.blockNumber()).top() - shift
        if y >= bottom:
            return None
        layout = block.layout()
        left = layout.position().x() - self._edit.horizontalScrollBar().value()
        first, last = _line_at(layout, top - y), _line_at(layout, bottom - y)
        origin = block.position()
        if layout.lineCount() == 0:
            return ShownParagraph(block.blockNumber(), layout, left, y, 0, -1, origin, origin, origin)
        final = layout.lineAt(last)
        start = origin + layout.lineAt(first).textStart()
        end = origin + final.textStart() + final.textLength()
        return ShownParagraph(block.blockNumber(), layout, left, y, first, last, origin, start, end)

    def _first(self, y: float) -> int:
        """Give the number of the last paragraph that begins above y."""
        blocks = self._edit.document().blockCount()
        low = min(self._near, blocks - 1)
        step = 1
        while low > 0 and self._rect(low).top() > y:
            low, step = max(0, low - step), step * 2
        high, step = low + 1, 1
        while high < blocks and self._rect(high).top() <= y:
            low, high, step = high, high + step, step * 2
        self._near = self._between(low, min(high, blocks), y)
        return self._near

    def _between(self, low: int, high: int, y: float) -> int:
        while high - low > 1:
            middle = (low + high) // 2
            if self._rect(middle).top() <= y:
                low = middle
            else:
                high = middle
        return low

    def _rect(self, number: int) -> QRectF:
        document = self._edit.document()
        return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))


def _x(line: QTextLine, position: int) -> float:
    # PySide gives (x, position); its annotations do not say so.
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x


def _line_at(layout: QTextLayout, y: float) -> int:
    """Give the last line that begins above y."""
    low, high = 0, layout.lineCount()
    while high - low > 1:
        middle = (low + high) // 2
        if layout.lineAt(middle).y() <= y:
            low = middle
        else:
            high = middle
    return low
