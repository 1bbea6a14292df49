"""The ruler along the scroll bar: how densely each part of the text is coded, and which part is shown."""

import sys

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip

from ui.plain import plain_tip
from ui.theme import colours
from ui.transcript.code_looks import mixed
from ui.transcript.density import CELLS
from ui.transcript.margin import Margin, ShownText
from ui.transcript.view import TranscriptView

WIDTH = 11
_FULL = 4  # codings on one place for the strongest colour, or as many as there are at most
_LEAST = 6.0  # pixels that the mark of what is shown has at least


class DensityRuler(Margin):
    """Stands at the right edge; a click goes to that part of the text, and dragging goes along it."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._picture = QImage()
        self._painted: tuple[object, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a line for each coded part, the stronger the more codings touch it; frame what is shown."""
        density = self.view.index.density
        state = density, density.changes, self.palette().cacheKey()
        if state != self._painted:
            self._painted, self._picture = state, self._colours()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colours(self.palette()).panel)
            painter.drawImage(self.rect().adjusted(3, 0, -3, 0), self._picture)
            if self.view.page.text:
                painter.setPen(colours(self.palette()).quiet)
                painter.drawRect(self.shown_part().adjusted(0.5, 0.5, -0.5, -0.5))
        self._say_place()

    def _colours(self) -> QImage:
        """Give a picture of one pixel for each cell, made at once: one by one they would take as long as the text."""
        colour, ground = self.palette().color(QPalette.ColorRole.Highlight), colours(self.palette()).panel
        cells = self.view.index.density.cells()
        full = max((_FULL, *cells))
        shares = [0.0, *(0.3 + 0.7 * count / full for count in range(1, full + 1))]
        shades = [mixed(colour, ground, share).rgb().to_bytes(4, sys.byteorder) for share in shares]
        pixels = b"".join(shades[count] for count in cells)
        return QImage(pixels, 1, CELLS, 4, QImage.Format.Format_RGB32).copy()  # it does not keep the bytes itself

    def shown_part(self) -> QRectF:
        """Give where on the ruler the part of the text lies that is shown."""
        shown, length = ShownText(self.view), max(1, len(self.view.page.text))
        top, bottom = (place * self.height() / length for place in (shown.start, shown.end))
        height = max(_LEAST, bottom - top)
        return QRectF(0, min(top, self.height() - height), self.width(), height)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()

    # Going there -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the part of the text that was clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.view.show_in_middle(self._offset(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along the text while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.view.show_in_middle(self._offset(event.position().y()))

    def _offset(self, y: float) -> int:
        share = min(1.0, max(0.0, y / max(1, self.height())))
        return round(share * len(self.view.page.text))

    # Saying the place ------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Say which place the pointer is at."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = self.place_in_words(self._offset(event.pos().y())) if self.view.page.text else ""
            QToolTip.showText(event.globalPos(), plain_tip(*tip.split("\n")), self)
            return True
        return super().event(event)

    def place_in_words(self, offset: int) -> str:
        """Say how far into the text an offset is, in which turn, and how many codings stand there."""
        page = self.view.page
        percent = round(100 * offset / max(1, len(page.text)))
        lines = [self.tr("{0} % of the text").format(percent)]
        turn = page.turn_of(offset)
        if turn is not None:
            lines.append(self.tr("Turn {0} of {1}").format(turn + 1, len(page.turns)))
        lines.append(self.tr("Codings: {0}").format(len(self.view.index.at(min(offset, len(page.text) - 1)))))
        return "\n".join(lines)

    def _say_place(self) -> None:
        """Tell screen readers which part is shown."""
        words = self.place_in_words(ShownText(self.view).start).replace("\n", ", ") if self.view.page.text else ""
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
