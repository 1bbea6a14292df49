"""`InterviewsSection`: the interviews held with a woman and her family; a double click opens the transcript."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import set_fields
from qualcode.store.queries.cases import Interview, interviews_of
from qualcode.store.queries.documents import Document, documents_of
from ui.actions import Actions
from ui.cases.case import Case
from ui.cases.cells import Cell, CellsModel, Row
from ui.cases.section import CaseSection
from ui.cases.table import CaseTable
from ui.details.section import quiet_label
from ui.documents.kinds import speech_languages, statuses
from ui.respondents.columns import Choice, ColumnSpec, kind_choices
from ui.saving_text import SavingText
from ui.session import Session

_DOCUMENT, _WITH = 0, 1


class InterviewsSection(CaseSection):
    """A table of interviews, and the field note of the one that is chosen."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._actions = actions
        self._case: Case | None = None
        self._records: dict[Guid, Interview] = {}
        self._noted: Guid = ""
        self.model = CellsModel(session, self)
        self.model.target = _target
        self.table = CaseTable(session, self.model, _DOCUMENT)
        self._hint, self._caption = quiet_label(), quiet_label()
        self.note = SavingText(1, 6)
        for widget in (self._hint, self.table, self._caption, self.note):
            self.rows.addWidget(widget)
        self.model.stored.connect(self._store)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_note())
        self.note.saved.connect(self._save_note)

    def retranslate(self) -> None:
        """Show the texts in the language that is installed now."""
        self.model.entitle(
            (
                self.tr("Document"),
                self.tr("With"),
                self.tr("Kind"),
                self.tr("Date"),
                self.tr("Language"),
                self.tr("Status"),
            )
        )
        self._hint.setText(self.tr("No interview yet. Import a transcript and link its speaker to her in the details."))
        self.table.setAccessibleName(self.tr("Interviews"))
        self.table.setToolTip(self.tr("A double click or Enter opens the transcript"))
        self.note.setAccessibleName(self.tr("Field note"))
        self.note.setPlaceholderText(self.tr("Write a field note, Ctrl+Enter saves"))

    def show_case(self, case: Case) -> None:
        """Show the interviews with the respondent first, then those with the family."""
        self._case = case
        self._records = {record.document: record for record in interviews_of(case.project)}
        documents = {document.guid: document for document in documents_of(case.project)}
        order = sorted(case.family, key=lambda person: person.guid != case.person.guid)
        spoken = {guid: person.called for person in reversed(order) for guid in person.documents}
        held = dict.fromkeys(guid for person in order for guid in person.documents if guid in documents)
        self.entitle(self.tr("Interviews: {0}").format(len(held)))
        self.model.show_rows([self._row(documents[guid], spoken[guid]) for guid in held], case.writable)
        self.table.setColumnHidden(_WITH, len({spoken[guid] for guid in held}) < 2)
        self._hint.setVisible(not held)
        self.table.setVisible(bool(held))
        if held and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, _DOCUMENT))
        self.note.setReadOnly(not case.writable)
        self._show_note()

    def _row(self, document: Document, person: str) -> Row:
        record = self._records.get(document.guid)
        text, language = ColumnSpec("", "text"), self._session.language
        kind = ColumnSpec(self.tr("Kind"), "kind", None, kind_choices(language))
        return Row(
            document.guid,
            (
                Cell(text, document.name),
                Cell(text, person),
                Cell(kind, document.kind or None, "kind"),
                Cell(ColumnSpec(self.tr("Date"), "date"), record.date if record else None, "date"),
                Cell(
                    self._listed(self.tr("Language"), speech_languages()),
                    record.language if record else None,
                    "language",
                ),
                Cell(self._listed(self.tr("Status"), statuses()), record.status if record else None, "status"),
            ),
        )

    def _listed(self, title: str, words: dict[str, str]) -> ColumnSpec:
        return ColumnSpec(title, "single", None, tuple(Choice(key, word, (key, word)) for key, word in words.items()))

    def _show_note(self) -> None:
        document = self.table.guid_at(self.table.currentIndex())
        if document != self._noted:
            self.note.save()
            self.note.discard()
        self._noted = document
        row = self.model.row_at(self.table.currentIndex().row())
        for widget in (self._caption, self.note):
            widget.setVisible(row is not None)
        if row is not None:
            self._caption.setText(self.tr("Field note: {0}").format(row.cells[_DOCUMENT].value))
            record = self._records.get(document)
            self.note.show_text(record.note if record else "")

    def _save_note(self, words: str) -> None:
        if self._case is not None and self._noted:
            self._session.do(record_interview, self._case.project, self._noted, note=words or None)

    def _store(self, document: Guid, field: str, value: Value) -> None:
        if self._case is None:
            return
        if field == "kind":
            self._session.do(set_fields, self._case.project, document, {"kind": value})
        else:
            self._session.do(record_interview, self._case.project, document, **{field: value})

    def _open(self, index: QModelIndex) -> None:
        document = self.table.guid_at(index)
        if document and index.column() == _DOCUMENT:
            self._session.show_document(document)
            self._actions["show_transcript"].trigger()
        elif document:
            self.table.edit_cell(index)


def _target(row: Row, cell: Cell) -> tuple[Guid, str]:
    """Name the document with its kind, else the record of the interview."""
    if cell.field in ("", "kind"):
        return row.guid, cell.field or "name"
    return KINDS["interview"].guid_of({"document": row.guid}), cell.field
