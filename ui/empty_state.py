"""`EmptyState`: what an empty view says, and the buttons that fill it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A sentence in the middle, with a button for each action that may come next."""

    def __init__(self, *actions: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if not actions:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that keys and screen readers find it
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self._label)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def say(self, sentence: str) -> None:
        """Show a sentence: what is missing and what to do."""
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
