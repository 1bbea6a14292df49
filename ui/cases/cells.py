"""`CellsModel`: rows of cells, each with its own type and value; what the tables of the case page show."""

from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from ui.plain import plain_tip
from ui.respondents.columns import ColumnSpec, read
from ui.session import Session
from ui.team.badge import DISPUTED, TARGET, badge_words

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
RADIO = "radio"


class Cell(NamedTuple):
    """A value with the column that says how it is shown and edited; `field` is what is stored, "" for nothing."""

    spec: ColumnSpec
    value: Value
    field: str = ""
    quiet: bool = False


class Row(NamedTuple):
    """The cells of one object; `heading` stands over those that follow."""

    guid: Guid
    cells: tuple[Cell, ...]
    heading: str = ""


class CellsModel(QAbstractTableModel):
    """Shows rows and tells what was typed; a refresh touches only rows that are others now."""

    stored = Signal(str, str, object)  # GUID of the row, field, value

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Row] = []
        self._headings: tuple[str, ...] = ()
        self._writable = False
        self.target = _target  # what a cell shows: the object and the field by which people may disagree
        session.disputes_changed.connect(self._retell)

    def entitle(self, headings: tuple[str, ...]) -> None:
        """Set the headings of the columns."""
        if len(headings) != len(self._headings):
            self.beginResetModel()
            self._rows, self._headings = [], headings
            self.endResetModel()
            return
        self._headings = headings
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headings) - 1)

    def show_rows(self, rows: list[Row], writable: bool) -> None:
        """Show these rows."""
        self._writable = writable
        before = [row.guid for row in self._rows]
        if before != [row.guid for row in rows][: len(before)]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        if len(rows) > len(before):
            self.beginInsertRows(ROOT, len(before), len(rows) - 1)
            changed, self._rows = self._rows, rows
            self.endInsertRows()
        else:
            changed, self._rows = self._rows, rows
        others = [place for place, row in enumerate(changed) if row != rows[place]]
        if others:
            self.dataChanged.emit(self.index(others[0], 0), self.index(others[-1], len(self._headings) - 1))

    def row_at(self, row: int) -> Row | None:
        """Give a row, None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def cell_at(self, index: Index) -> Cell:
        """Give a cell."""
        return self._rows[index.row()].cells[index.column()]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a column."""
        if orientation == Qt.Orientation.Vertical or not 0 <= section < len(self._headings):
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._headings[section])
        return self._headings[section] if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited."""
        flags = super().flags(index)
        if not index.isValid() or not self._writable or not self.cell_at(index).field:
            return flags
        is_radio = self.cell_at(index).spec.type == RADIO
        return flags | (Qt.ItemFlag.ItemIsUserCheckable if is_radio else Qt.ItemFlag.ItemIsEditable)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a cell."""
        if not index.isValid():
            return None
        row, cell = self._rows[index.row()], self.cell_at(index)
        if cell.spec.type == RADIO:
            return _radio(cell, role)
        words = row.heading if row.heading and index.column() == 0 else self._words(cell)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return words
        if role == DISPUTED:
            return self._is_disputed(row, cell)
        if role == TARGET:
            return self.target(row, cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(words, badge_words() if self._is_disputed(row, cell) else "")
        if role == Qt.ItemDataRole.FontRole and (row.heading or isinstance(cell.value, dict)):
            return _marked(bold=bool(row.heading))
        if role == Qt.ItemDataRole.ForegroundRole and cell.quiet:
            return QGuiApplication.palette().placeholderText()
        return None

    def _is_disputed(self, row: Row, cell: Cell) -> bool:
        guid, field = self.target(row, cell)
        return bool(field) and field in self._session.disputes.get(guid, ())

    def _retell(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._headings) - 1))

    def _words(self, cell: Cell) -> str:
        return cell.spec.words(cell.value, self._session.language)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Read what was typed or chosen and tell it; what does not fit goes to the bar at the top."""
        if not index.isValid() or not self._writable:
            return False
        cell, guid = self.cell_at(index), self._rows[index.row()].guid
        if role == Qt.ItemDataRole.CheckStateRole:
            self.stored.emit(guid, cell.field, True)
            return True
        if role != Qt.ItemDataRole.EditRole:
            return False
        try:
            fresh: Value = read(cell.spec, value) if isinstance(value, str) else value  # type: ignore[assignment]
        except UserError as error:
            self._session.failed.emit(error)
            return False
        if fresh != cell.value:
            self.stored.emit(guid, cell.field, fresh)
        return True


def _target(row: Row, cell: Cell) -> tuple[Guid, str]:
    return row.guid, cell.field


def _radio(cell: Cell, role: int) -> object:
    if role == Qt.ItemDataRole.CheckStateRole:
        return Qt.CheckState.Checked if cell.value else Qt.CheckState.Unchecked
    return cell.spec.title if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) else None


def _marked(bold: bool) -> QFont:
    font = QGuiApplication.font()
    font.setBold(bold)
    font.setItalic(not bold)
    return font
