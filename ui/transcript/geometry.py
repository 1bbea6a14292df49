"""Where the paragraphs and lines of a text edit lie on its viewport; only what is visible is asked for."""

from collections.abc import Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, Qt
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

    @property
    def lines(self) -> int:
        """Give how many lines the paragraph has, visible or not."""
        return self.layout.lineCount()

    def whole(self) -> "ShownParagraph":
        """Give the paragraph with all its lines."""
        last = self.layout.lineAt(self.lines - 1)
        end = self.origin + last.textStart() + last.textLength()
        return self._replace(first=0, last=self.lines - 1, start=self.origin, end=end)

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Give a rectangle on the viewport for each visible line of the Qt positions [start, end)."""
        return (rect.translated(self.left, self.top) for rect in self.inner_rects(start, end))

    def inner_rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Give the same rectangles as they lie in the paragraph: the letters, not the gap below them."""
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
            yield QRectF(left, line.y(), right - left, line.height())
            number += 1

    def line_top(self, position: int) -> float:
        """Give the top of the line that holds a Qt position."""
        return self.top + self.layout.lineForTextPosition(position - self.origin).y()

    def line_bottom(self, position: int) -> float:
        """Give the bottom of the line that holds the character before a Qt position."""
        line = self.layout.lineForTextPosition(max(0, position - self.origin - 1))
        return self.top + line.y() + line.height()


class Lines:
    """The visible lines of a paragraph, asked once for many rectangles."""

    def __init__(self, paragraph: ShownParagraph) -> None:
        found = [paragraph.layout.lineAt(number) for number in range(paragraph.first, paragraph.last + 1)]
        self._lines = [
            (line, line.textStart(), line.textStart() + line.textLength(), line.y(), line.height()) for line in found
        ]
        self._origin = paragraph.origin
        self._known: dict[tuple[int, int], float] = {}

    def rects(self, start: int, end: int) -> Iterator[QRectF]:
        """Give a rectangle in the paragraph for each of its lines that the Qt positions [start, end) touch."""
        start, end = start - self._origin, end - self._origin
        for number, (line, first, last, top, height) in enumerate(self._lines):
            if first >= end:
                return
            if last > start:
                left = self._left(number, line, max(start, first))
                yield QRectF(left, top, self._left(number, line, min(end, last)) - left, height)

    def _left(self, number: int, line: QTextLine, position: int) -> float:
        known = self._known.get((number, position))
        if known is None:
            known = self._known[number, position] = _x(line, position)
        return known


_FAR = 4_000  # pixels beyond which a paragraph is not looked for step by step


class VisiblePart:
    """Finds the visible paragraphs, and keeps what it found until the text moves or its lines change."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._near = 0  # the paragraph that was the first
        self._found: list[ShownParagraph] = []
        self._found_for: tuple[object, ...] = ()

    def forget(self) -> None:
        """Look anew: the lines have changed."""
        self._near, self._found, self._found_for = 0, [], ()

    def paragraphs(self, top: float, bottom: float) -> list[ShownParagraph]:
        """Give the paragraphs that touch [top, bottom) of the viewport."""
        shift = self._edit.verticalScrollBar().value()
        place = (top, bottom, shift, self._edit.document())
        if place != self._found_for:
            self._found, self._found_for = list(self._paragraphs(top, bottom, shift)), place
        return self._found

    def _paragraphs(self, top: float, bottom: float, shift: int) -> Iterator[ShownParagraph]:
        block = self._first(top + shift)
        while block.isValid():
            shown = self._shown(block, top, bottom, shift)
            if shown is None:
                break
            if shown.first <= shown.last:
                yield shown
            block = block.next()

    def _shown(self, block: QTextBlock, top: float, bottom: float, shift: int) -> ShownParagraph | None:
        y = self._top(block) - shift
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

    def _first(self, y: float) -> QTextBlock:
        """Give the last paragraph that begins above y. Only what stands above it is laid out for that."""
        document = self._edit.document()
        block = document.findBlockByNumber(min(self._near, document.blockCount() - 1))
        if abs(self._top(block) - y) > _FAR:
            place = document.documentLayout().hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit)
            block = document.findBlock(max(0, place))
        while self._top(block) > y and block.previous().isValid():
            block = block.previous()
        while block.next().isValid() and self._top(block.next()) <= y:
            block = block.next()
        self._near = block.blockNumber()
        return block

    def _top(self, block: QTextBlock) -> float:
        return self._edit.document().documentLayout().blockBoundingRect(block).top()


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
