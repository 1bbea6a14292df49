"""The documents of a project as a list for Qt's views."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.model.guid import Guid
from qualcode.ops.objects import set_fields
from qualcode.store.queries.cases import interviews_of
from qualcode.store.queries.counts import counts_by_document
from qualcode.store.queries.documents import documents_of, speakers_of
from qualcode.store.queries.respondents import respondents_of
from ui.documents.kinds import kinds, speech_languages, statuses
from ui.plain import plain_tip
from ui.session import Session

GUID = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1  # the second line of a row

Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """What the list shows of one document."""

    guid: Guid
    name: str
    kind: str
    respondents: tuple[str, ...]
    codings: int
    status: str
    language: str


class DocumentsModel(QAbstractListModel):
    """One row per document; its name can be edited in place."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self.reload()

    def reload(self) -> None:
        """Read everything anew; rows that stay keep their place in views where the list itself is the same."""
        fresh = self._read()
        if [row.guid for row in fresh] != [row.guid for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return
        changed = [number for number, row in enumerate(fresh) if row != self._rows[number]]
        self._rows = fresh
        for number in changed:
            self.dataChanged.emit(self.index(number), self.index(number))

    def respeak(self) -> None:
        """Show kinds and counts in the language that is installed now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, document: Guid) -> int:
        """Give the row of a document, -1 where it is not listed."""
        return next((number for number, row in enumerate(self._rows) if row.guid == document), -1)

    def guid_at(self, number: int) -> Guid:
        """Give the document in a row, "" beyond the ends."""
        return self._rows[number].guid if 0 <= number < len(self._rows) else ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Count the documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view asks for."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == GUID:
            return row.guid
        if role == BELOW:
            return self._below(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {self._below(row)}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename a document."""
        name = " ".join(str(value).split())
        project = self._session.project
        if role != Qt.ItemDataRole.EditRole or project is None or not name or not index.isValid():
            return False
        if name != self._rows[index.row()].name:
            self._session.do(set_fields, project, self._rows[index.row()].guid, {"name": name})
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that names can be edited where the project can be written."""
        writable = index.isValid() and "writable" in self._session.facts
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if writable else Qt.ItemFlag.NoItemFlags)

    def _below(self, row: Row) -> str:
        about = [*row.respondents] or ([kinds()[row.kind]] if row.kind in kinds() else [])
        status = [statuses()[row.status]] if row.status in statuses() else []
        language = [row.language] if row.language else []
        return " · ".join([self.tr("Codings: {0}").format(row.codings), *about, *language, *status])

    def _tip(self, row: Row) -> str:
        """Say in full what may be cut off."""
        language = speech_languages().get(row.language, row.language)
        parts = [row.name, kinds().get(row.kind, ""), ", ".join(row.respondents), language]
        return plain_tip(*parts, statuses().get(row.status, ""))

    def _read(self) -> list[Row]:
        project = self._session.project
        if project is None:
            return []
        names = {respondent.guid: respondent.name for respondent in respondents_of(project)}
        speaking: dict[Guid, dict[str, None]] = {}
        for speaker in speakers_of(project):
            if speaker.respondent in names:
                speaking.setdefault(speaker.document, {})[names[speaker.respondent]] = None
        counts = counts_by_document(project)
        records = {record.document: record for record in interviews_of(project)}
        rows = []
        for found in documents_of(project):
            people, record = tuple(speaking.get(found.guid, ())), records.get(found.guid)
            language = (record.language if record else "") or found.language
            status = record.status if record else ""
            count = counts.get(found.guid, 0)
            rows.append(Row(found.guid, found.name, found.kind, people, count, status, language))
        return rows
