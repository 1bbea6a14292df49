"""Asks for the passphrase of a sealed package."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QHBoxLayout, QLineEdit, QWidget

from qualcode.model.errors import UserError
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_OK = QDialogButtonBox.StandardButton.Ok
_CANCEL = QDialogButtonBox.StandardButton.Cancel


class PassphraseDialog(Form):
    """Says why it asks, and gives the passphrase by `given`."""

    given = Signal(str)

    def __init__(self, session: Session, why: UserError, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("passphrase_dialog")
        self._why = why
        self._told = plain_label(self, wrapped=True)
        self.passphrase = QLineEdit(self)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(self)
        self.shown.toggled.connect(self._show)
        row = QHBoxLayout()
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.shown)
        self.content.addWidget(self._told)
        self.content.addLayout(row)
        self.content.addStretch()
        self.passphrase.textChanged.connect(lambda _: self._enable())
        self.resize(460, 150)
        self.retranslate()
        self.passphrase.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Sealed package"))
        self._told.setText(self._why.text(self.session.language))
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.shown.setText(self.tr("Show"))
        self.shown.setAccessibleName(self.tr("Show the passphrase"))
        self.name_button(_OK, self.tr("Open"))
        self.name_button(_CANCEL, self.tr("Cancel"))
        self._enable()

    def accept(self) -> None:
        """Give what was typed."""
        super().accept()
        self.given.emit(self.passphrase.text())

    def _enable(self) -> None:
        self.buttons.button(_OK).setEnabled(bool(self.passphrase.text()))

    def _show(self, shown: bool) -> None:
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
