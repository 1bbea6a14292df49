"""`WalkList`: a list whose letters are not a search but keys of the window around it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

_OWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WalkList(QListWidget):
    """Keeps the keys that move in it and Enter; passes all others on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or let the window have the key."""
        if event.key() in _OWN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()
