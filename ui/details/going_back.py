"""`GoingBack`: from a field that was opened by a key, Ctrl+Enter and Esc lead back to where one was."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.saving_text import SavingText


class GoingBack(QObject):
    """Watches one field; nothing happens where it was not opened by a key."""

    def __init__(self, field: SavingText) -> None:
        super().__init__(field)
        self._field = field
        self._back: QWidget | None = None
        field.installEventFilter(self)

    def remember(self) -> None:
        """Note where the focus is now."""
        now = QApplication.focusWidget()
        self._back = now if now is not self._field else self._back

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Save and go back with Ctrl+Enter; with Esc where nothing is typed."""
        if self._back is not None and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            saving = enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            leaving = event.key() == Qt.Key.Key_Escape and not self._field.toPlainText().strip()
            if saving or leaving:
                self._go()
                return True
        if event.type() == QEvent.Type.FocusOut:
            self._back = None
        return super().eventFilter(watched, event)

    def _go(self) -> None:
        back, self._back = self._back, None
        self._field.save()
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)
