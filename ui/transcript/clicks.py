"""Counts quick clicks at one place: two select a word, three a sentence, four a turn."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class ClickCounter:
    """Says which click in a row a press is."""

    def __init__(self) -> None:
        self._count = 0
        self._time = 0
        self._place = QPoint()

    def press(self, event: QMouseEvent) -> int:
        """Count a press; 1 begins a new row."""
        place = event.position().toPoint()
        near = (place - self._place).manhattanLength() <= QApplication.startDragDistance()
        quick = event.timestamp() - self._time <= QApplication.doubleClickInterval()
        self._count = self._count + 1 if self._count and near and quick else 1
        self._time, self._place = event.timestamp(), place
        return self._count
