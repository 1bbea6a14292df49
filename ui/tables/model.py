"""`TableModel`: a `Table` of the core as a view shows it: without empty lines, turned round, shaded."""

from textwrap import wrap
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from qualcode.model.table import Cell, Column, Measure, Passages, Table
from ui.copying_table import on_one_line
from ui.plain import plain_tip
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PASSAGES = Qt.ItemDataRole.UserRole
_INDENT = "\u2003"
_WIDEST_LINE, _WIDEST_GROUP = 14, 16  # letters
_DECIMALS = 2
_EMPTY = Table("", (), ())
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


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
    group: str = ""  # what stands above several

    @property
    def whole(self) -> str:
        """Give the words with those above several."""
        return f"{self.group}: {self.text}" if self.group else self.text

    def shown(self, upright: bool) -> str:
        """Give the words: in a column's heading broken into lines with N below, in a row's all in one line."""
        if upright:
            above = [_cut(self.group, _WIDEST_GROUP)] if self.group else []
            lines = [*above, *wrap(self.text, _WIDEST_LINE, max_lines=2, placeholder="…")]
            return "\n".join(lines if self.n is None else (*lines, f"N = {self.n}"))
        return _INDENT * self.level + self.whole + ("" if self.n is None else f", N = {self.n}")


class Arranged(NamedTuple):
    """A table as it is looked at; `measures` say of each row what its numbers are, or of each column."""

    rows: list[Heading]
    columns: list[Heading]
    cells: list[list[Cell]]
    measures: list[Measure]


class TableModel(QAbstractTableModel):
    """The numbers of a table. Headings of rows are the vertical header, so that they stay while one scrolls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY
        self._look = Look()
        self._shown = Arranged([], [], [], [])
        self._most = 0.0

    def show_table(self, table: Table, look: Look) -> None:
        """Show a table; the same headings as before keep the place of the view."""
        before, shown = self._shown, _arranged(table, look)
        anew = (shown.rows, shown.columns) != (before.rows, before.columns)
        if anew:
            self.beginResetModel()
        self.table, self._look, self._shown = table, look, shown
        self._most = _most(table, shown, look)
        if anew:
            self.endResetModel()
        elif shown.rows and shown.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(shown.rows) - 1, len(shown.columns) - 1))

    def title_of(self, index: Index) -> str:
        """Name a cell: its row with all that names it, and its column."""
        row, column = self._shown.rows[index.row()].whole, self._shown.columns[index.column()].whole
        line = self._cells_of(index)[: max(0, self.table.row_headings - 1)]
        further = [str(cell.value) for cell in line]
        return ", ".join((row, column, *further) if self._look.transposed else (row, *further, column))

    def _cells_of(self, index: Index) -> list[Cell]:
        """Give the row of the table, however it is turned."""
        cells = self._shown.cells
        return [line[index.column()] for line in cells] if self._look.transposed else cells[index.row()]

    def as_text(self) -> str:
        """Give the whole table with its headings: a line for each row, tabs between the cells."""
        head = [_EMPTY_CORNER, *(heading.shown(False) for heading in self._shown.columns)]
        lines = [self.table.title, "\t".join(head)]
        for row, heading in enumerate(self._shown.rows):
            cells = (on_one_line(str(self.index(row, column).data())) for column in range(len(self._shown.columns)))
            lines.append("\t".join((heading.shown(False), *cells)))
        return "\n".join((*lines, self.table.caption, *self.table.notes))

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._shown.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns of numbers."""
        return 0 if parent.isValid() else len(self._shown.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a row or column."""
        upright = orientation == Qt.Orientation.Horizontal
        headings = self._shown.columns if upright else self._shown.rows
        if not 0 <= section < len(headings):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return headings[section].shown(upright)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(headings[section]._replace(level=0).shown(False))
        if role == Qt.ItemDataRole.TextAlignmentRole and not upright:
            return _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a number."""
        if not index.isValid():
            return None
        cell = self._shown.cells[index.row()][index.column()]
        measure = self._shown.measures[index.row() if self._look.transposed else index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(cell, measure)
        if role == PASSAGES:
            return cell.passages if _tells(cell) else None
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell.value, str):
            return plain_tip(cell.value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT if measure is Measure.TEXT else _RIGHT
        if role == Qt.ItemDataRole.BackgroundRole and self._look.shaded and self._most:
            return _heat(_number(cell) / self._most)
        if role == Qt.ItemDataRole.ForegroundRole and not (_number(cell) or measure is Measure.TEXT or cell.passages):
            return QGuiApplication.palette().placeholderText()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.title_of(index)}: {_words(cell, measure)}"
        return None


_EMPTY_CORNER = ""


def passages_of(index: Index) -> Passages | None:
    """Give the passages behind a number, None where there are none."""
    found = index.data(PASSAGES)
    return found if isinstance(found, Passages) else None


def _arranged(table: Table, look: Look) -> Arranged:
    """Give headings of rows and columns and the cells, as they are looked at: what names a row further is a column."""
    found = table.columns[1:]
    grouped = len({column.group for column in found if column.group}) > 1
    columns = [_heading(column, grouped) for column in found]
    measures = [column.measure for column in found]
    levels = table.levels or (0,) * len(table.rows)
    rows = [Heading(str(row[0].value), None, level) for row, level in zip(table.rows, levels, strict=True)]
    cells = [list(row[1:]) for row in table.rows]
    if look.hide_empty:
        own = table.row_headings - 1
        kept = [at for at, line in enumerate(cells) if any(map(_tells, line[own:]))]
        rows, cells = [rows[at] for at in kept], [cells[at] for at in kept]
        # A column that stands for somebody stays, for its N says so.
        kept = [at for at, column in enumerate(columns) if column.n or any(_tells(line[at]) for line in cells)]
        columns, measures = [columns[at] for at in kept], [measures[at] for at in kept]
        cells = [[line[at] for at in kept] for line in cells]
    if look.transposed:
        return Arranged(columns, rows, _turned(cells, len(columns)), measures)
    return Arranged(rows, columns, cells, measures)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _heading(column: Column, grouped: bool) -> Heading:
    return Heading(column.title, column.n, 0, column.group if grouped else "")


def _turned(cells: list[list[Cell]], columns: int) -> list[list[Cell]]:
    return [[line[column] for line in cells] for column in range(columns)]


def _most(table: Table, shown: Arranged, look: Look) -> float:
    """Give the number that is shaded most: where columns hold numbers of several kinds, none can be compared."""
    if len({column.measure for column in table.columns[1:]}) != 1:
        return 0.0
    return max((_number(cell) for line in _comparable(table, shown, look) for cell in line), default=0.0)


def _comparable(table: Table, shown: Arranged, look: Look) -> list[list[Cell]]:
    """Give the cells whose numbers set the scale of the shading: a total is no cell among others."""
    has_total = bool(table.columns) and table.columns[-1].n is not None and len(table.columns) > table.row_headings + 1
    if not has_total:
        return shown.cells
    headings = shown.rows if look.transposed else shown.columns
    last = sum(heading.group == headings[-1].group for heading in headings) if headings and headings[-1].group else 1
    return shown.cells[:-last] if look.transposed else [line[:-last] for line in shown.cells]


def _number(cell: Cell) -> float:
    return float(cell.value) if isinstance(cell.value, int | float) else 0.0


def _tells(cell: Cell) -> bool:
    return cell.value not in (None, "", 0)


def _words(cell: Cell, measure: Measure) -> str:
    value = cell.value
    if value is None:
        return ""
    if measure is Measure.SHARE and isinstance(value, int | float):
        return f"{QLocale().toString(100 * value, 'f', 0)}\u00a0%"
    if isinstance(value, float):
        return QLocale().toString(value, "f", _DECIMALS)
    return QLocale().toString(value) if isinstance(value, int) else value


def _heat(share: float) -> QBrush:
    colour = QColor(colours(QGuiApplication.palette()).heat)
    colour.setAlphaF(min(share, 1.0))
    return QBrush(colour)
