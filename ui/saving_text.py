"""`SavingText`: a field for some lines of text that saves itself when it is left or on Ctrl+Enter."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QFontMetricsF, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier


class SavingText(QPlainTextEdit):
    """Plain text as high as its words, within limits. Ctrl+Z takes back typing as long as it has the focus."""

    saved = Signal(str)  # other words than were shown

    def __init__(self, least: int = 1, most: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitting = QTimer(self, singleShot=True, interval=0)  # a scroll bar shown while Qt lays out covers words
        self._fitting.timeout.connect(self._fit)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fitting.start())

    def show_text(self, text: str) -> None:
        """Show what is stored; words being typed stay."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)
            self.verticalScrollBar().setValue(0)

    def save(self) -> None:
        """Tell the words if they are others than those that were shown."""
        text = self.toPlainText().strip()
        if text != self._shown.strip() and not self.isReadOnly():
            self._shown = text
            self.saved.emit(text)

    def discard(self) -> None:
        """Go back to what is stored; undoing brings back what was typed."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._shown)

    # Size ------------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Ask for as many lines as the text has."""
        lines = min(max(self._lines(), self._least), self._most)
        edges = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        return QSize(120, ceil(lines * QFontMetricsF(self.font()).lineSpacing()) + edges + 1)

    def minimumSizeHint(self) -> QSize:
        """Be narrow where there is no room, never low."""
        return QSize(60, self.sizeHint().height())

    def _lines(self) -> int:
        return max(round(self.document().size().height()), self._lines_of_hint())  # a document counts in lines

    def _lines_of_hint(self) -> int:
        if self.placeholderText() == "" or not self.document().isEmpty():
            return 0
        room = QRect(0, 0, self.viewport().width() - 2 * round(self.document().documentMargin()), 10_000)
        metrics = QFontMetrics(self.font())
        height = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.placeholderText()).height()
        return round(height / metrics.lineSpacing())

    def _fit(self) -> None:
        many = self._lines() > self._most
        on, off = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(on if many else off)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fitting.start()

    # Keys ------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep undo, redo and Ctrl+Enter for the field while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter, go back with Esc, undo and redo the typing."""
        if _is_enter(event):
            self.save()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._shown:
            self.discard()
        elif event.key() == Qt.Key.Key_Y and event.modifiers() == CTRL:
            self.redo()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Save when the field is left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and bool(event.modifiers() & CTRL)


def _is_own(event: QKeyEvent) -> bool:
    undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    return undoing or _is_enter(event) or (event.key() == Qt.Key.Key_Y and event.modifiers() == CTRL)
