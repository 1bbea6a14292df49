"""The ruler along the scroll bar: how densely each part of the text is coded."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette

from ui.theme import colours
from ui.transcript.density import CELLS
from ui.transcript.margin import Margin

WIDTH = 9
_FULL = 4  # codings on one place from which the colour grows no stronger


class DensityRuler(Margin):
    """Stands at the right edge; a click goes to that part of the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each coded part, the stronger the more codings touch it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours(self.palette()).panel)
        step = self.height() / CELLS
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        for number, count in enumerate(self.view.index.density.cells()):
            if count:
                colour.setAlpha(70 + 185 * min(count, _FULL) // _FULL)
                painter.fillRect(QRectF(2, number * step, self.width() - 4, max(1.0, step)), colour)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the part of the text that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self.view.page.text:
            length = len(self.view.page.text)
            self.view.show_offset(round(event.position().y() / max(1, self.height()) * length))
