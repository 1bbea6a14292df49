"""What all dialogs share: plain labels, a line for what is wrong, buttons that speak the chosen language."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from qualcode.model.errors import UserError
from ui.session import Session
from ui.theme import SPACE, colours


class Form(QDialog):
    """A dialog with content, a line for a UserError, and buttons; it speaks a new language at once."""

    def __init__(self, session: Session, parent: QWidget | None, buttons: QDialogButtonBox.StandardButton) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self._error: UserError | None = None
        self.content = QVBoxLayout()
        self.content.setSpacing(SPACE)
        self.wrong = plain_label(self, wrapped=True)
        self.wrong.hide()
        self.buttons = QDialogButtonBox(buttons, self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(self.content, 1)
        column.addWidget(self.wrong)
        column.addWidget(self.buttons)
        session.language_changed.connect(self.retranslate)

    def setVisible(self, visible: bool) -> None:
        """Begin with what is asked: Tab comes to the buttons, made before it, behind it."""
        column = self.layout()
        if visible and not self.isVisible() and column is not None:
            column.removeWidget(self.buttons)
            self.buttons.setParent(None)
            column.addWidget(self.buttons)
            self.buttons.show()
        super().setVisible(visible)

    def retranslate(self) -> None:
        """Show everything in the language that is installed now; each dialog adds its own."""
        if self._error is not None:
            self.wrong.setText(self._error.text(self.session.language))

    def show_error(self, error: UserError | None) -> None:
        """Say what is wrong; None takes the sentence away."""
        self._error = error
        self.wrong.setVisible(error is not None)
        dressed = QPalette(self.palette())
        dressed.setColor(QPalette.ColorRole.WindowText, colours(self.palette()).warn_text)
        self.wrong.setPalette(dressed)
        self.wrong.setText("" if error is None else error.text(self.session.language))

    def name_button(self, which: QDialogButtonBox.StandardButton, text: str) -> None:
        """Give a standard button a verb of its own ("Import")."""
        self.buttons.button(which).setText(text)
        self.buttons.button(which).setAccessibleName(text)


def plain_label(parent: QWidget, wrapped: bool = False) -> QLabel:
    """Make a label that never takes text for markup."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrapped)
    return label
