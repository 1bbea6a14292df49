"""`Margin`: an area beside the text that moves with it."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.transcript.geometry import ShownParagraph
from ui.transcript.page_text import Range
from ui.transcript.view import TranscriptView


class Extent(NamedTuple):
    """How high and low something reaches on the viewport."""

    top: float
    bottom: float


class ShownText:
    """The visible paragraphs, asked for by offset."""

    def __init__(self, view: TranscriptView) -> None:
        self._paragraphs: Sequence[ShownParagraph] = view.shown()
        self._numbers = [paragraph.number for paragraph in self._paragraphs]
        self._page = view.page
        self._height = view.viewport().height()
        to_offset = view.page.positions.to_offset
        empty = not self._paragraphs
        self.start = 0 if empty else to_offset(self._paragraphs[0].start)
        self.end = 0 if empty else to_offset(self._paragraphs[-1].end)

    def extent(self, span: Range) -> Extent:
        """Give how high and low a range reaches that is at least partly visible; cut off at the viewport's edges."""
        top = 0.0 if span[0] < self.start else self._line(span[0], top=True)
        bottom = float(self._height) if span[1] > self.end else self._line(span[1], top=False)
        return Extent(top, max(top, bottom))

    def _line(self, offset: int, top: bool) -> float:
        place = bisect_right(self._numbers, self._page.paragraphs.of(offset)) - 1
        paragraph = self._paragraphs[max(0, place)]
        position = self._page.positions.to_qt(offset)
        return paragraph.line_top(position) if top else paragraph.line_bottom(position)


class Margin(QWidget):
    """Painted anew whenever the text moves; the wheel scrolls the text."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self.view = view
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # each paints its whole ground itself
        view.moved.connect(self.update)
        view.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the text."""
        self.view.wheelEvent(event)
