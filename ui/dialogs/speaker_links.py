"""All speakers nobody has linked yet, with the respondents they are called by: a list to look through, one step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from qualcode.analysis.speaker_links import Proposal, proposed_links
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.documents import Person, link_speakers
from qualcode.store.queries.families import people_of
from ui.dialogs.form import Form, plain_label
from ui.dialogs.speaker_choices import RespondentBox
from ui.plain import plain_tip
from ui.session import Session
from ui.theme import ROW_PADDING

_OK, _CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
_DOCUMENT, _SPEAKER, _WORDS, _RESPONDENT, _WHY = range(5)
_WIDTHS = {_DOCUMENT: 170, _SPEAKER: 95, _RESPONDENT: 190}
_LINES = 2  # of text in a row


class SpeakerLinksDialog(Form):
    """Who is sure is filled in already, so that Enter links them; the others stand first and wait for a choice."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent, _OK | _CANCEL)
        self.setObjectName("speaker_links")
        assert session.project is not None
        self._project = session.project
        self._proposals = sorted(proposed_links(self._project), key=lambda one: bool(one.respondent))
        self._people = [(person.guid, person.called) for person in people_of(self._project)]
        self._lead = plain_label(self, wrapped=True)
        self._state = plain_label(self)
        self.table = QTableWidget(0, 5, self)
        self.boxes = [self._box(row, one) for row, one in enumerate(self._proposals)]
        self._lay_out()
        self._fill()
        self.retranslate()
        self.buttons.button(_OK if self.links() else _CANCEL).setFocus()

    def _lay_out(self) -> None:
        table, header = self.table, self.table.horizontalHeader()
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes from box to box
        table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setWordWrap(True)
        table.setAlternatingRowColors(True)
        for column in range(table.columnCount()):
            if column in _WIDTHS:
                table.setColumnWidth(column, _WIDTHS[column])
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setVisible(bool(self._proposals))
        self.content.addWidget(self._lead)
        self.content.addWidget(table, 1)
        self.content.addWidget(self._state)
        if not self._proposals:
            self.content.addStretch(1)
        self.resize(1010, 520) if self._proposals else self.resize(420, 140)

    def _box(self, row: int, one: Proposal) -> RespondentBox:
        """Give the box of a speaker; those who may be meant stand first in it."""
        first = [entry for guid in one.candidates for entry in self._people if entry[0] == guid]
        known = [*first, *(entry for entry in self._people if entry not in first)]
        box = RespondentBox(known, one.respondent, self.table)
        box.currentTextChanged.connect(lambda _: self._on_choice(row))
        return box

    def retranslate(self) -> None:
        """Show everything in the language that is installed now."""
        super().retranslate()
        self.setWindowTitle(self.tr("Link speakers to respondents"))
        waiting = self.tr("Look through the list; speakers without a choice stay as they are.")
        done = self.tr("Every speaker who is a respondent is linked already.")
        self._lead.setText(waiting if self._proposals else done)
        self.table.setAccessibleName(self.tr("Speakers without a respondent"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Document"), self.tr("Speaker"), self.tr("First words"), self.tr("Respondent"), self.tr("Why")]
        )
        for row, (one, box) in enumerate(zip(self._proposals, self.boxes, strict=True)):
            box.retranslate()
            box.setAccessibleName(self.tr("Respondent who is {0} in {1}").format(one.label, one.document_name))
            self._tell_why(row, one, box)
        cancel = self.tr("Cancel") if self._proposals else self.tr("Close")
        self.name_button(_CANCEL, cancel)
        self.buttons.button(_OK).setVisible(bool(self._proposals))
        self._tell()

    def links(self) -> dict[Guid, Person]:
        """Give who was chosen, by speaker."""
        chosen = {
            one.speaker: Person(box.guid(), box.new_name())
            for one, box in zip(self._proposals, self.boxes, strict=True)
        }
        return {speaker: person for speaker, person in chosen.items() if person.guid or person.new_name}

    def accept(self) -> None:
        """Link; the dialog stays open where the project refuses it."""
        links = self.links()
        if not links:
            return
        try:
            link_speakers(self._project, links)
        except UserError as error:
            self.show_error(error)
            return
        self.session.told.emit(self.tr("Speakers linked: {0}.").format(len(links)))
        super().accept()

    def _fill(self) -> None:
        self.table.setRowCount(len(self._proposals))
        height = _LINES * self.fontMetrics().lineSpacing() + 2 * ROW_PADDING
        for row, (one, box) in enumerate(zip(self._proposals, self.boxes, strict=True)):
            for column, text in ((_DOCUMENT, one.document_name), (_SPEAKER, one.label), (_WORDS, one.first_words)):
                self._write(row, column, text)
            self.table.setCellWidget(row, _RESPONDENT, box)
            self.table.setRowHeight(row, height)

    def _on_choice(self, row: int) -> None:
        self._tell_why(row, self._proposals[row], self.boxes[row])
        self._tell()

    def _tell_why(self, row: int, one: Proposal, box: RespondentBox) -> None:
        """Say why somebody is proposed, or nobody; a choice made by hand needs no reason."""
        as_proposed = box.guid() == one.respondent and not box.new_name()
        self._write(row, _WHY, one.why.text(self.session.language) if as_proposed else "")

    def _write(self, row: int, column: int, text: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(text))
        self.table.setItem(row, column, item)

    def _tell(self) -> None:
        links = self.links()
        self._state.setText(
            self.tr("To be linked: {0}. Left as they are: {1}.").format(len(links), len(self._proposals) - len(links))
            if self._proposals
            else ""
        )
        self.name_button(_OK, self.tr("Link: {0}").format(len(links)))
        self.buttons.button(_OK).setEnabled(bool(links))
