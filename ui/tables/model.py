"""`TableModel`: a `Table` of the core as a view shows it: without empty lines, turned round, shaded."""

from textwrap import wrap
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from qualcode.model.table import Cell, Column, Measure, Passages, Table
from ui.plain import plain_tip
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PASSAGES = Qt.ItemDataRole.UserRole
_INDENT = "\u2003"
_WIDEST_LINE = 14  # letters
_EMPTY = Table("", (), ())


class Look(NamedTuple):
    """How a table is shown."""

    hide_empty: bool = True
    transposed: bool = False
    shaded: bool = True


class Heading(NamedTuple):
    """What stands beside a row or above a column; `n` is how many it stands for, `level` its depth in a tree."""

    text: str
    n: int | None = None
    level: int = 0

    def shown(self, upright: bool) -> str:
        """Give the words: in a column's heading broken into lines with N below, in a row's all in one line."""
        if upright:
            lines = wrap(self.text, _WIDEST_LINE, max_lines=2, placeholder="…")
            return "\n".join(lines if self.n is None else (*lines, f"N = {self.n}"))
        return _INDENT * self.level + self.text + ("" if self.n is None else f", N = {self.n}")


class TableModel(QAbstractTableModel):
    """The numbers of a table. Headings of rows are the vertical header, so that they stay while one scrolls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY
        self._look = Look()
        self._rows: list[Heading] = []
        self._columns: list[Heading] = []
        self._cells: list[list[Cell]] = []
        self._measures: list[Measure] = []
        self._most = 0.0

    def show_table(self, table: Table, look: Look) -> None:
        """Show a table; the same headings as before keep the place of the view."""
        before = (self._rows, self._columns)
        rows, columns, cells = _arranged(table, look)
        if (rows, columns) != before:
            self.beginResetModel()
        self.table, self._look = table, look
        self._rows, self._columns, self._cells = rows, columns, cells
        self._most = max((_number(cell) for line in _comparable(table, cells, look) for cell in line), default=0.0)
        if (rows, columns) != before:
            self.endResetModel()
        elif rows and columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))

    def title_of(self, index: Index) -> str:
        """Name a number: its row and its column."""
        return f"{self._rows[index.row()].text}, {self._columns[index.column()].text}"

    def as_text(self) -> str:
        """Give the whole table with its headings: a line for each row, tabs between the cells."""
        head = [_EMPTY_CORNER, *(heading.shown(False) for heading in self._columns)]
        lines = [self.table.title, "\t".join(head)]
        for row, heading in enumerate(self._rows):
            cells = (str(self.index(row, column).data()) for column in range(len(self._columns)))
            lines.append("\t".join((heading.shown(False), *cells)))
        return "\n".join((*lines, self.table.caption, *self.table.notes))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns of numbers."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a row or column."""
        upright = orientation == Qt.Orientation.Horizontal
        headings = self._columns if upright else self._rows
        if not 0 <= section < len(headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return headings[section].shown(upright)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(headings[section]._replace(level=0).shown(False))
        if role == Qt.ItemDataRole.TextAlignmentRole and not upright:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a number."""
        if not index.isValid():
            return None
        cell = self._cells[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(cell, self._measure)
        if role == PASSAGES:
            return cell.passages if _number(cell) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.BackgroundRole and self._look.shaded and self._most:
            return _heat(_number(cell) / self._most)
        if role == Qt.ItemDataRole.ForegroundRole and not _number(cell):
            return QGuiApplication.palette().placeholderText()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title_of(index)}: {_words(cell, self._measure)}"
        return None

    @property
    def _measure(self) -> Measure:
        return self.table.columns[-1].measure


_EMPTY_CORNER = ""


def passages_of(index: Index) -> Passages | None:
    """Give the passages behind a number, None where there are none."""
    found = index.data(PASSAGES)
    return found if isinstance(found, Passages) else None


def _arranged(table: Table, look: Look) -> tuple[list[Heading], list[Heading], list[list[Cell]]]:
    """Give headings of rows and columns and the cells, as they are looked at."""
    first = table.row_headings
    columns = [_heading(column) for column in table.columns[first:]]
    levels = table.levels or (0,) * len(table.rows)
    rows = [Heading(str(row[0].value), None, level) for row, level in zip(table.rows, levels, strict=True)]
    cells = [list(row[first:]) for row in table.rows]
    if look.hide_empty:
        rows, cells = _without_empty(rows, cells)
        columns, turned = _without_empty(columns, _turned(cells, len(columns)), keep_counted=True)
        cells = _turned(turned, len(rows))
    if look.transposed:
        return columns, rows, _turned(cells, len(columns))
    return rows, columns, cells


def _heading(column: Column) -> Heading:
    return Heading(column.title, column.n)


def _without_empty(
    headings: list[Heading], lines: list[list[Cell]], keep_counted: bool = False
) -> tuple[list[Heading], list[list[Cell]]]:
    """Take out lines without any number; a column that stands for somebody stays, for its N says so."""
    kept = [
        (heading, line)
        for heading, line in zip(headings, lines, strict=True)
        if (keep_counted and heading.n) or any(_number(cell) for cell in line)
    ]
    return [heading for heading, _ in kept], [line for _, line in kept]


def _turned(cells: list[list[Cell]], columns: int) -> list[list[Cell]]:
    return [[line[column] for line in cells] for column in range(columns)]


def _comparable(table: Table, cells: list[list[Cell]], look: Look) -> list[list[Cell]]:
    """Give the cells whose numbers set the scale of the shading: a total is no cell among others."""
    has_total = bool(table.columns) and table.columns[-1].n is not None and len(table.columns) > table.row_headings + 1
    if not has_total:
        return cells
    return cells[:-1] if look.transposed else [line[:-1] for line in cells]


def _number(cell: Cell) -> float:
    return float(cell.value) if isinstance(cell.value, int | float) else 0.0


def _words(cell: Cell, measure: Measure) -> str:
    if cell.value is None:
        return ""
    if measure is Measure.SHARE and isinstance(cell.value, int | float):
        return f"{QLocale().toString(100 * cell.value, 'f', 0)}\u00a0%"
    return QLocale().toString(cell.value) if isinstance(cell.value, int) else str(cell.value)


def _heat(share: float) -> QBrush:
    colour = QColor(colours(QGuiApplication.palette()).heat)
    colour.setAlphaF(min(share, 1.0))
    return QBrush(colour)
