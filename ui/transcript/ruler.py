"""The ruler along the scroll bar: how densely each part of the text is coded."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPixmap

from ui.theme import colours
from ui.transcript.density import CELLS
from ui.transcript.margin import Margin
from ui.transcript.view import TranscriptView

WIDTH = 9
_FULL = 4  # codings on one place from which the colour grows no stronger


class DensityRuler(Margin):
    """Stands at the right edge; a click goes to that part of the text."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._picture: QPixmap | None = None
        view.changed.connect(self._forget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each coded part, the stronger the more codings touch it."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * ratio:
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            with QPainter(self._picture) as painter:
                self._paint(painter)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._picture)

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), colours(self.palette()).panel)
        step = self.height() / CELLS
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        for number, count in enumerate(self.view.index.density.cells()):
            if count:
                colour.setAlpha(70 + 185 * min(count, _FULL) // _FULL)
                painter.fillRect(QRectF(2, number * step, self.width() - 4, max(1.0, step)), colour)

    def _forget(self) -> None:
        self._picture = None

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of colours."""
        super().changeEvent(event)
        self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the part of the text that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.view.page.text:
            length = len(self.view.page.text)
            self.view.show_offset(round(event.position().y() / max(1, self.height()) * length))
