"""`Chip`: something that is asked for, by its name, with a cross to ask for it no longer; codes can be dragged on."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.codebook.swatches import SIDE, swatch
from ui.plain import plain_tip
from ui.theme import GAP, colours

_WIDEST, _CROSS, _PAD = 190, 7, 2
_ROUND = 4


class Chip(QPushButton):
    """Click, Enter, Space, Delete or Backspace takes it away."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None, data: QMimeData | None = None, colour: str = "") -> None:
        super().__init__(parent)
        self._data, self._colour = data, colour
        self._pressed: QPoint | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        self.clicked.connect(self.removed)

    def entitle(self, name: str, whole: str, remove: str) -> None:
        """Show a name; `whole` says it with what is above it, `remove` (with {0}) what a click does."""
        self.setText(name)
        self.setToolTip(plain_tip(whole, remove.format(whole)))
        self.setAccessibleName(whole)
        self.setAccessibleDescription(remove.format(whole))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as the name, within bounds."""
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) + self._before() + _CROSS + 4 * GAP
        return QSize(min(wide, _WIDEST), metrics.height() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Shrink a long name where there is little room."""
        return QSize(min(self.sizeHint().width(), 6 * GAP + self._before()), self.sizeHint().height())

    def _before(self) -> int:
        return SIDE + GAP if self._data is not None else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the square of the code, the name and the cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, shown = self.palette(), colours(self.palette())
        edge = palette.color(QPalette.ColorRole.Highlight) if self.hasFocus() else shown.line
        painter.setPen(QPen(edge, 2 if self.hasFocus() else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Midlight if self.underMouse() else QPalette.ColorRole.Base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _ROUND, _ROUND)
        room = self.rect().adjusted(GAP, 0, -GAP, 0)
        if self._data is not None:
            icon = swatch(self._colour, palette)
            icon.paint(painter, QRect(room.left(), room.center().y() - SIDE // 2 + 1, SIDE, SIDE))
            room.setLeft(room.left() + SIDE + GAP)
        cross = QRect(room.right() - _CROSS + 1, room.center().y() - _CROSS // 2, _CROSS, _CROSS)
        room.setRight(cross.left() - GAP)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        name = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.setPen(QPen(shown.quiet, 1.4))
        painter.drawLine(QPointF(cross.topLeft()), QPointF(cross.bottomRight()))
        painter.drawLine(QPointF(cross.topRight()), QPointF(cross.bottomLeft()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take away by keys."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note where a drag may begin."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a code on to another zone."""
        begun = self._pressed if event.buttons() & Qt.MouseButton.LeftButton else None
        far = (event.position().toPoint() - begun).manhattanLength() if begun is not None else 0
        if self._data is None or far < QApplication.startDragDistance():
            super().mouseMoveEvent(event)
            return
        data = QMimeData()
        for form in self._data.formats():
            data.setData(form, self._data.data(form))
        picture = self.grab()
        self.setDown(False)
        self._pressed = None
        drag = QDrag(self.window())  # the chip may be gone when the code falls
        drag.setMimeData(data)
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-GAP, -GAP))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
