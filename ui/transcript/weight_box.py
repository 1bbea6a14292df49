"""`WeightBox`: a line beside a coding in which its weight is typed."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme

_WIDTH = 260
NO_WEIGHT = -1
_MOST = 100


class WeightBox(QFrame):
    """Enter gives the weight, an empty line takes it away, Esc leaves it as it was."""

    chosen = Signal(int)  # 0 to 100, NO_WEIGHT for none
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.hint = QLabel(), QLabel()
        self.number = _Number(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        for label in (self.title, self.hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        for widget in (self.title, self.number, self.hint):
            layout.addWidget(widget)
        self.number.taken.connect(self._take)
        self.number.left.connect(self.close_box)
        self.hide()

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.number.setAccessibleName(self.tr("Weight of the coding"))
        self.hint.setText(self.tr("0 to 100, empty: none. Enter keeps it, Esc leaves it."))

    def open_at(self, line: QRect, code: str, weight: int | None) -> None:
        """Open below a line of the parent, above it where only that has room."""
        self.title.setText(self.tr("Weight: {0}").format(code))
        self.number.setText("" if weight is None else str(weight))
        self.number.selectAll()
        self.retranslate()
        parent = self.parentWidget()
        assert parent is not None
        room = parent.rect()
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(min(_WIDTH, room.width()))
        below = line.bottom() + theme.GAP
        top = below if below + height <= room.bottom() else max(room.top(), line.top() - height)
        self.setGeometry(max(0, min(line.left(), room.right() - _WIDTH)), top, min(_WIDTH, room.width()), height)
        self.show()
        self.raise_()
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_box(self) -> None:
        """Close and leave the weight as it was."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def _take(self) -> None:
        typed = self.number.text().strip()
        if typed and not (typed.isdecimal() and int(typed) <= _MOST):
            self.hint.setText(self.tr("“{0}” is no weight. Type a number from 0 to 100.").format(typed))
            self.number.selectAll()
            return
        self.hide()
        self.chosen.emit(int(typed) if typed else NO_WEIGHT)


class _Number(QLineEdit):
    """Tells Enter, and that it was left."""

    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.left.emit()
