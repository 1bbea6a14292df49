"""`RespondentsModel`: respondents as rows, what is known of them as columns, each cell editable by its type."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication

from qualcode.model.attributes import NewRecord
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attributes import import_attributes, set_value
from qualcode.ops.objects import set_fields
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import Respondent, attribute_values, respondents_of
from ui.plain import plain_tip
from ui.respondents.columns import CHOICES, DOCUMENTS, NAME, ColumnSpec, columns_of, read
from ui.session import Session

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
SORT = Qt.ItemDataRole.UserRole


class SortKey(NamedTuple):
    """Where a cell stands among those of its column: known values by number or text, then missing, then empty ones."""

    rank: int
    number: float
    text: str


class RespondentsModel(QAbstractTableModel):
    """What the project knows of its respondents. A refresh adds and takes out lines where it can."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._people: list[Respondent] = []
        self.columns: list[ColumnSpec] = []
        self._values: dict[tuple[Guid, Guid], Value] = {}
        self._documents: dict[Guid, str] = {}

    # Following the project -------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the respondents as the project has them now."""
        project = self._session.project
        people = respondents_of(project) if project is not None else []
        titles = (self.tr("Name"), self.tr("Pseudonym"))
        columns = columns_of(project, self._session.language, titles) if project is not None else []
        values = attribute_values(project) if project is not None else {}
        documents = {document.guid: document.name for document in documents_of(project)} if project is not None else {}
        same = [column.key for column in columns[: len(self.columns)]] == [column.key for column in self.columns]
        if not same or not self.columns:
            self.beginResetModel()
            self._people, self.columns, self._values, self._documents = people, columns, values, documents
            self.endResetModel()
            return
        self._values, self._documents = values, documents
        self._take_columns(columns)
        self._take_people(people)
        if people:
            self.dataChanged.emit(self.index(0, 0), self.index(len(people) - 1, len(columns) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)

    def _take_columns(self, columns: list[ColumnSpec]) -> None:
        before = len(self.columns)
        if len(columns) > before:
            self.beginInsertColumns(ROOT, before, len(columns) - 1)
            self.columns = columns
            self.endInsertColumns()
        self.columns = columns

    def _take_people(self, people: list[Respondent]) -> None:
        living = {person.guid for person in people}
        for row in reversed(range(len(self._people))):
            if self._people[row].guid not in living:
                self.beginRemoveRows(ROOT, row, row)
                del self._people[row]
                self.endRemoveRows()
        for row, person in enumerate(people):
            if row >= len(self._people) or self._people[row].guid != person.guid:
                if person.guid in {known.guid for known in self._people}:
                    self.beginResetModel()
                    self._people = people
                    self.endResetModel()
                    return
                self.beginInsertRows(ROOT, row, row)
                self._people.insert(row, person)
                self.endInsertRows()
        self._people = people

    # Cells -----------------------------------------------------------------------------------------------------

    def person_at(self, row: int) -> Guid:
        """Give the respondent of a row."""
        return self._people[row].guid

    def value_at(self, index: Index) -> Value:
        """Give the value in a cell, None where there is none."""
        person, column = self._people[index.row()], self.columns[index.column()]
        if column.attribute is not None:
            return self._values.get((person.guid, column.attribute.guid))
        if column.type == DOCUMENTS:
            return "; ".join(self._documents.get(guid, "") for guid in person.documents)
        return str(getattr(person, column.type)) or None

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the respondents."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count what is known of each."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column, or the number of a row."""
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        title = self.columns[section].title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(title)
        return title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a cell."""
        if not index.isValid():
            return None
        value, column = self.value_at(index), self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.words(value, self._session.language)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(column.words(value, self._session.language))
        if role == SORT:
            return self._sort_key(value, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.type == "number":
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if isinstance(value, dict) and role == Qt.ItemDataRole.ForegroundRole:
            return QGuiApplication.palette().placeholderText()
        if isinstance(value, dict) and role == Qt.ItemDataRole.FontRole:
            return _slanted()
        return None

    def _sort_key(self, value: Value, column: ColumnSpec) -> SortKey:
        words = column.words(value, self._session.language)
        if value is None or value == "":
            return SortKey(2, 0, "")
        if isinstance(value, dict):
            return SortKey(1, 0, words)
        if isinstance(value, int | float):
            return SortKey(0, -float(value) if column.type == "yes_no" else float(value), words)
        order = list(column.labels)
        return SortKey(0, order.index(str(value)) if value in order else 0, words)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited: all but the documents, which are linked in the transcript."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.columns[index.column()].type == DOCUMENTS:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable if "writable" in self._session.facts else flags

    # Editing ---------------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Store a typed text, or a value that an editor has made (a list, {"missing": ...}, yes or no)."""
        column = self.columns[index.column()]
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            fresh: Value = read(column, value) if isinstance(value, str) else value  # type: ignore[assignment]
        except UserError as error:
            self._session.failed.emit(error)
            return False
        if fresh != self.value_at(index):
            self._store(index, column, fresh)
        return True

    def _store(self, index: Index, column: ColumnSpec, value: Value) -> None:
        project, person = self._session.project, self.person_at(index.row())
        if project is None:
            return
        if column.attribute is not None:
            self._session.do(set_value, project, column.attribute.guid, person, value)
        elif column.type != NAME or value:
            self._session.do(set_fields, project, person, {column.type: value})

    def store_many(self, cells: list[tuple[QModelIndex, Value]]) -> None:
        """Store many cells of attributes in one step; those of other columns one by one."""
        project = self._session.project
        records: dict[Guid, dict[str, Value]] = {}
        used: dict[str, ColumnSpec] = {}
        others: list[tuple[QModelIndex, ColumnSpec, Value]] = []
        for index, value in cells:
            column = self.columns[index.column()]
            if column.attribute is None:
                others.append((index, column, value))
                continue
            used[column.key] = column
            records.setdefault(self.person_at(index.row()), {})[column.attribute.key] = value
        if project is not None and records:
            attributes = [column.as_new() for column in used.values()]
            lines = [NewRecord("", values, person) for person, values in records.items()]
            self._session.do(import_attributes, project, attributes, lines)
        for index, column, value in others:
            if value != self.value_at(index) and column.type != DOCUMENTS:
                self._store(index, column, value)

    def is_choice(self, index: Index) -> bool:
        """Say whether a cell is filled from a list."""
        return self.columns[index.column()].type in CHOICES


def _slanted() -> QFont:
    font = QGuiApplication.font()
    font.setItalic(True)
    return font
