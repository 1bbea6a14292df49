"""`DocumentPanel`: who speaks in the document that is shown, and what is known of the respondents."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.ops.documents import link_speaker, set_speaker_role
from qualcode.store.project import Project
from qualcode.store.queries.consents import Standing, consents_of, standing
from qualcode.store.queries.documents import SpeakerRow, document_of, speakers_of
from qualcode.store.queries.respondents import (
    Respondent,
    attributes_of,
    options_of,
    respondents_of,
    values_borne,
)
from ui.details.memos import MemoFields
from ui.details.section import Section, form, plain_label, quiet_label
from ui.session import Session
from ui.team.disputed_line import DisputedLine
from ui.theme import font
from ui.value_words import value_words


class DocumentPanel(Section):
    """Speakers with their role and respondent, then the attributes of each respondent."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.disputed = DisputedLine(session)
        self.rows.addWidget(self.disputed)
        self._people = QWidget()
        self.rows.addWidget(self._people)
        self.memos = MemoFields(session)
        self.rows.addWidget(self.memos)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.entitle(self.tr("Document"))
        self.memos.retranslate()
        self.show_document(self._session.document)

    def show_document(self, document: Guid) -> None:
        """Show who speaks in a document, nothing for ""."""
        project = self._session.project
        there = project is not None and bool(document) and project.life_of(document).is_there
        self.setVisible(there)
        self.memos.show_about(document if there else "")
        self.disputed.show_about(_told_here(project, document) if project is not None and there else [])
        people = QWidget()
        rows = QVBoxLayout(people)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        if project is not None and there:
            self._fill(project, document, rows)
        self.rows.replaceWidget(self._people, people)
        self._people.hide()
        self._people.deleteLater()
        self._people = people

    def _fill(self, project: Project, document: Guid, rows: QVBoxLayout) -> None:
        name = plain_label()
        name.setText(document_of(project, document).name)
        rows.addWidget(name)
        respondents = respondents_of(project)
        speakers = speakers_of(project, document)
        for speaker in speakers:
            self._add_speaker(project, speaker, respondents, rows)
        spoken = {speaker.respondent for speaker in speakers}
        for respondent in respondents:
            if respondent.guid in spoken:
                self._add_respondent(project, respondent, rows)

    def _add_speaker(
        self, project: Project, speaker: SpeakerRow, respondents: list[Respondent], rows: QVBoxLayout
    ) -> None:
        line = form()
        caption, role, person = plain_label(wrap=False), _box(), _box()
        caption.setText(speaker.label)
        for value, words in self._roles().items():
            role.addItem(words, value)
        role.setCurrentIndex(role.findData(speaker.role))
        role.setAccessibleName(self.tr("Role of {0}").format(speaker.label))
        role.activated.connect(lambda _: self._session.do(set_speaker_role, project, speaker.guid, role.currentData()))
        line.addRow(caption, role)
        person.addItem(self.tr("no respondent"), "")
        for respondent in respondents:
            person.addItem(_called(respondent), respondent.guid)
        person.setCurrentIndex(max(0, person.findData(speaker.respondent or "")))
        person.setAccessibleName(self.tr("Respondent who is {0}").format(speaker.label))
        person.activated.connect(
            lambda _: self._session.do(link_speaker, project, speaker.guid, person.currentData() or None)
        )
        if speaker.role is not Role.INTERVIEWER:
            line.addRow(QLabel(), person)
        for control in (role, person):
            control.setEnabled("writable" in self._session.facts)
        rows.addLayout(line)

    def _roles(self) -> dict[Role, str]:
        return {
            Role.INTERVIEWER: self.tr("interviewer"),
            Role.RESPONDENT: self.tr("respondent"),
            Role.OTHER: self.tr("somebody else"),
        }

    def _add_respondent(self, project: Project, respondent: Respondent, rows: QVBoxLayout) -> None:
        rows.addWidget(self._case_button(respondent))
        self._add_warning(project, respondent, rows)
        values, language, line = values_borne(project, respondent.guid), self._session.language, form()
        for attribute in attributes_of(project, "respondent"):
            value = values.get(attribute.guid)
            if value is None:
                continue
            labels = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
            caption, words = quiet_label(), plain_label()
            caption.setText(attribute.name(language))
            words.setText(value_words(value, labels, language))
            line.addRow(caption, words)
        rows.addLayout(line)

    def _add_warning(self, project: Project, respondent: Respondent, rows: QVBoxLayout) -> None:
        """Say where her words are read that they may not go out."""
        consents = consents_of(project, respondent.guid)
        words = {
            Standing.WITHDRAWN: self.tr("Consent was withdrawn: her words are left out of what goes out."),
            Standing.EXCLUDED: self.tr("Not to be quoted: consent does not allow it."),
        }.get(standing(consents, "quote"))
        if words:
            label = plain_label()
            label.setObjectName("consent_warning")
            label.setText(words)
            label.setFont(font(bold=True))
            rows.addWidget(label)

    def _case_button(self, respondent: Respondent) -> QToolButton:
        button = QToolButton()
        button.setText(_called(respondent).replace("&", "&&"))
        button.setFont(font(bold=True))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("Open the case"))
        button.setAccessibleName(self.tr("Open the case of {0}").format(_called(respondent)))
        button.clicked.connect(lambda *_: self._session.show_case(respondent.guid))
        return button


def _called(respondent: Respondent) -> str:
    return f"{respondent.name}, {respondent.pseudonym}" if respondent.pseudonym else respondent.name


def _box() -> QComboBox:
    box = QComboBox()
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _told_here(project: Project, document: Guid) -> list[Guid]:
    """Name what the panel tells of: the document, its speakers, and who they are."""
    speakers = speakers_of(project, document)
    people = dict.fromkeys(speaker.respondent for speaker in speakers if speaker.respondent)
    return [document, *(speaker.guid for speaker in speakers), *people]
