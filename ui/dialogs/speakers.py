"""Says who the speakers of a document are: their roles and which respondents they are."""

from PySide6.QtWidgets import QDialogButtonBox, QGridLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.ops.attributes import add_respondent
from qualcode.ops.documents import link_speaker, set_speaker_role
from qualcode.store.queries.documents import SpeakerRow, document_of, speakers_of
from qualcode.store.queries.respondents import respondents_of
from ui.dialogs.form import Form, plain_label
from ui.dialogs.speaker_choices import RespondentBox, RoleBox
from ui.session import Session


class SpeakersDialog(Form):
    """One line per speaker: label, role, respondent; each choice is saved when the dialog is accepted."""

    def __init__(self, session: Session, document: Guid, parent: QWidget | None = None) -> None:
        both = QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        super().__init__(session, parent, both)
        self.setObjectName("speakers_dialog")
        assert session.project is not None
        self._project = session.project
        self._name = document_of(self._project, document).name
        self._speakers = speakers_of(self._project, document)
        known = [(found.guid, found.name) for found in respondents_of(self._project)]
        self._headings = [plain_label(self) for _ in range(3)]
        self._empty = plain_label(self, wrapped=True)
        self._empty.setVisible(not self._speakers)
        self.lines: list[tuple[SpeakerRow, RoleBox, RespondentBox]] = []
        grid = QGridLayout()
        for column, heading in enumerate(self._headings):
            heading.setVisible(bool(self._speakers))
            grid.addWidget(heading, 0, column)
        for row, speaker in enumerate(self._speakers, 1):
            label = plain_label(self)
            label.setText(speaker.label)
            role = RoleBox(speaker.role, self)
            respondent = RespondentBox(known, speaker.respondent or "", self)
            for column, widget in enumerate((label, role, respondent)):
                grid.addWidget(widget, row, column)
            self.lines.append((speaker, role, respondent))
        grid.setColumnStretch(2, 1)
        self.content.addLayout(grid)
        self.content.addWidget(self._empty)
        self.content.addStretch(1)
        self.resize(560, 200)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Speakers of “{0}”").format(self._name))
        for heading, text in zip(self._headings, self._titles(), strict=True):
            heading.setText(text)
        self._empty.setText(self.tr("No speaker was found in this transcript."))
        for speaker, role, respondent in self.lines:
            role.retranslate()
            respondent.retranslate()
            role.setAccessibleName(self.tr("Role of {0}").format(speaker.label))
            respondent.setAccessibleName(self.tr("Respondent who is {0}").format(speaker.label))
        self.name_button(QDialogButtonBox.StandardButton.Ok, self.tr("Save"))
        self.name_button(QDialogButtonBox.StandardButton.Cancel, self.tr("Cancel"))

    def accept(self) -> None:
        """Save what was changed."""
        for speaker, role, respondent in self.lines:
            self._save(speaker, role.role(), respondent)
        super().accept()

    def _titles(self) -> tuple[str, str, str]:
        return self.tr("Speaker"), self.tr("Role"), self.tr("Respondent")

    def _save(self, speaker: SpeakerRow, role: Role, respondent: RespondentBox) -> None:
        if role is not speaker.role:
            self.session.do(set_speaker_role, self._project, speaker.guid, role)
        chosen: Guid | None = respondent.guid() or None
        if respondent.new_name():
            chosen = self.session.do(add_respondent, self._project, respondent.new_name())
        if chosen != speaker.respondent:
            self.session.do(link_speaker, self._project, speaker.guid, chosen)
