"""Asks for another name of a speaker, and whether it shall stand in the text too."""

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLineEdit, QWidget

from qualcode.model.errors import UserError
from qualcode.ops.correcting import rename_speaker
from qualcode.store.queries.documents import SpeakerRow
from ui.dialogs.form import Form, plain_label
from ui.session import Session

_OK = QDialogButtonBox.StandardButton.Ok


class RenameSpeakerDialog(Form):
    """One name; codings stay on their words."""

    def __init__(self, session: Session, speaker: SpeakerRow, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | QDialogButtonBox.StandardButton.Cancel)
        self.setObjectName("rename_speaker")
        self._speaker = speaker
        self._asked = plain_label(self, wrapped=True)
        self.name = QLineEdit(speaker.label)
        self.name.selectAll()
        self.in_text = QCheckBox()
        self.in_text.setChecked(True)
        self.content.addWidget(self._asked)
        self.content.addWidget(self.name)
        self.content.addWidget(self.in_text)
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Rename speaker"))
        self._asked.setText(self.tr("What shall the speaker “{0}” be called in this document?").format(self._label()))
        self.name.setAccessibleName(self.tr("New name of the speaker"))
        self.in_text.setText(self.tr("Also before each of the turns in the text"))
        self.name_button(_OK, self.tr("Rename"))

    def _label(self) -> str:
        return self._speaker.label or "?"

    def accept(self) -> None:
        """Rename the speaker; a name without letters is told."""
        project = self.session.project
        if project is None:
            return
        self.session.settling.emit()
        try:
            rename_speaker(project, self._speaker.guid, self.name.text(), self.in_text.isChecked())
        except UserError as error:
            self.show_error(error)
            return
        super().accept()
