"""`TourCard`: what one step of the tour says, with Back, Next and Close; and the ring around what it speaks of."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.plain import lettered
from ui.theme import GAP, HEADING_POINTS, SPACE, colours

_WIDTH = 330
_EDGE = 8  # pixels between the card and what it stands beside
_LOW, _LOWER = 60, 40
_RING = 3


class TourCard(QFrame):
    """Stands over the window without stopping the work in it; the arrow keys turn it, Esc closes it."""

    back = Signal()
    forth = Signal()
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("tour_card")
        self.setAutoFillBackground(True)
        self.setFixedWidth(_WIDTH)
        self.title = lettered(self, HEADING_POINTS, bold=True)
        self.count = lettered(self)
        self.count.setWordWrap(False)
        self.text = lettered(self)
        self.task = lettered(self)
        self.done = lettered(self, bold=True)
        self.previous, self.next = QPushButton(self), QPushButton(self)
        self.close_button = QToolButton(self)
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.previous.clicked.connect(self.back)
        self.next.clicked.connect(self.forth)
        self.close_button.clicked.connect(self.closed)
        self.setTabOrder(self.next, self.previous)
        self.setTabOrder(self.previous, self.close_button)
        self.setFocusProxy(self.next)
        self.recolour()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.done, 1)
        foot.addWidget(self.previous)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, GAP, SPACE, SPACE)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addWidget(self.task)
        column.addSpacing(GAP)
        column.addLayout(foot)

    def recolour(self) -> None:
        """Take the colours of light or dark."""
        own = QPalette(QApplication.palette())
        for role in (QPalette.ColorRole.Window, QPalette.ColorRole.WindowText):
            tip = (
                QPalette.ColorRole.ToolTipBase if role is QPalette.ColorRole.Window else QPalette.ColorRole.ToolTipText
            )
            own.setColor(role, own.color(tip))
        self.setPalette(own)
        for label, colour in ((self.count, colours(own).quiet), (self.done, colours(own).good)):
            dressed = QPalette(own)
            dressed.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(dressed)

    def stand_beside(self, part: QRect | None) -> None:
        """Stand beside a part of the window, given in its coordinates: where there is room; None: in its middle."""
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        height = self.heightForWidth(_WIDTH)
        wanted = QRect(0, 0, _WIDTH, height if height > 0 else self.sizeHint().height())
        if part is None:
            wanted.moveCenter(room.center())
        else:
            wanted = _beside(part, room, wanted)
        self.setGeometry(wanted)
        self.raise_()

    def announce(self) -> None:
        """Have a screen reader read the card."""
        self.setAccessibleName(f"{self.title.text()}. {self.text.text()} {self.task.text()} {self.done.text()}".strip())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge, in the colour of the ring."""
        painter = QPainter(self)
        painter.setPen(QPen(QApplication.palette().color(QPalette.ColorRole.Highlight), 2))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to another card by the arrows, close by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Right:
            self.forth.emit()
        elif event.key() == Qt.Key.Key_Left and self.previous.isEnabled():
            self.back.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.previous if self.previous.hasFocus() else self.next).click()
        else:
            super().keyPressEvent(event)


class Ring(QWidget):
    """A line around a part of the window; clicks and painting go through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def surround(self, part: QRect | None) -> None:
        """Show the line around a part, given in the window's coordinates; None: no line."""
        self.setVisible(part is not None)
        if part is not None:
            self.setGeometry(part)
            inner = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
            self.setMask(QRegion(self.rect()) - QRegion(inner))
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QApplication.palette().color(QPalette.ColorRole.Highlight))
        painter.end()


def _beside(part: QRect, room: QRect, size: QRect) -> QRect:
    """Give the place of a card beside a part: right, left, below, above, else in the lower right corner of it.

    Below what is low, a tab for instance; beside the rest a little lower than its upper edge, where titles are.
    """
    right, left, below, above = QRect(size), QRect(size), QRect(size), QRect(size)
    right.moveTopLeft(part.topRight())
    right.translate(_EDGE, _LOWER)
    left.moveTopRight(part.topLeft())
    left.translate(-_EDGE, _LOWER)
    below.moveTopLeft(part.bottomLeft())
    below.translate(0, _EDGE)
    above.moveBottomLeft(part.topLeft())
    above.translate(0, -_EDGE)
    for place in (below, above, right, left) if part.height() < _LOW else (right, left, below, above):
        kept = _within(place, room)
        if not kept.intersects(part):
            return kept
    inside = QRect(size)
    inside.moveBottomRight(part.bottomRight())
    inside.translate(-3 * _EDGE, -3 * _EDGE)
    return _within(inside, room)


def _within(place: QRect, room: QRect) -> QRect:
    moved = QRect(place)
    moved.moveRight(min(moved.right(), room.right()))
    moved.moveBottom(min(moved.bottom(), room.bottom()))
    moved.moveLeft(max(moved.left(), room.left()))
    moved.moveTop(max(moved.top(), room.top()))
    return moved
