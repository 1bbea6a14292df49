"""`TableModel`: a `Table` of the core as a view shows it: without empty lines, turned round, shaded."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication

from qualcode.model.figures import p_text
from qualcode.model.table import Cell, Measure, Passages, Table
from ui.copying_table import on_one_line
from ui.plain import plain_tip
from ui.tables.arranging import EMPTY, Arranged, Look, arranged, retold, tells, totals_last
from ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
PASSAGES = Qt.ItemDataRole.UserRole
_DECIMALS = 2
_EMPTY = Table("", (), ())
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel):
    """The numbers of a table. Headings of rows are the vertical header, so that they stay while one scrolls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY
        self._look = Look()
        self._shown = EMPTY
        self._most = 0.0

    def show_table(self, table: Table, look: Look) -> None:
        """Show a table; the same headings as before keep the place of the view."""
        before, shown = self._shown, arranged(table, look)
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

    def as_text(self, instead: Table | None = None) -> str:
        """Give the whole table with its headings: a line for each row, tabs between the cells.

        `instead`: the same table as it may leave the team.
        """
        table = instead or self.table
        cells, columns = self._words_of(table), [heading.shown(False) for heading in self._shown.columns]
        lines = [table.title, "\t".join((_EMPTY_CORNER, *columns))]
        for heading, words in zip(self._shown.rows, cells, strict=True):
            lines.append("\t".join((heading.shown(False), *map(on_one_line, words))))
        return "\n".join((*lines, table.caption, *table.notes))

    def text_of(self, indexes: Iterable[Index], instead: Table) -> tuple[str, int]:
        """Give some cells as text, as they may leave the team, and how many of them say something else than here."""
        chosen = {(index.row(), index.column()) for index in indexes}
        rows, columns = sorted({row for row, _ in chosen}), sorted({column for _, column in chosen})
        here, there = self._words_of(self.table), self._words_of(instead)
        lines = ([there[row][at] if (row, at) in chosen else "" for at in columns] for row in rows)
        held = sum(here[row][at] != there[row][at] for row, at in chosen)
        return "\n".join("\t".join(map(on_one_line, line)) for line in lines), held

    def every_index(self) -> list[QModelIndex]:
        """Give the place of each cell."""
        return [self.index(row, at) for row in range(self.rowCount()) for at in range(self.columnCount())]

    def _words_of(self, table: Table) -> list[list[str]]:
        turned = self._look.transposed
        return [
            [_words(cell, self._shown.measures[row if turned else at]) for at, cell in enumerate(line)]
            for row, line in enumerate(retold(self._shown, table, self._look).cells)
        ]

    @property
    def look(self) -> Look:
        """Give how the table is shown."""
        return self._look

    def place_of(self, index: Index) -> tuple[int, int]:
        """Give the row and the column of the table that a cell stands in, however it is sorted or turned."""
        row, column = (index.column(), index.row()) if self._look.transposed else (index.row(), index.column())
        return self._shown.from_rows[row], self._shown.from_columns[column] + 1

    def heading_of(self, column: int) -> str:
        """Give the whole heading of a column."""
        return self._shown.columns[column].whole

    @property
    def sorted_column(self) -> int | None:
        """Give the column by which the rows are sorted; None where they are not, or by their names."""
        by = self._look.sorted_by
        found = (at for at, heading in enumerate(self._shown.columns) if by and heading.whole == by)
        return next(found, None)

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
            return cell.passages if tells(cell) else None
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


def _most(table: Table, shown: Arranged, look: Look) -> float:
    """Give the number that is shaded most: where columns hold numbers of several kinds, none can be compared."""
    if len({column.measure for column in table.columns[1:]}) != 1:
        return 0.0
    return max((_number(cell) for line in _comparable(table, shown, look) for cell in line), default=0.0)


def _comparable(table: Table, shown: Arranged, look: Look) -> list[list[Cell]]:
    """Give the cells whose numbers set the scale of the shading: a total is no cell among others."""
    last = totals_last(table)
    if not last:
        return shown.cells
    return shown.cells[:-last] if look.transposed else [line[:-last] for line in shown.cells]


def _number(cell: Cell) -> float:
    return float(cell.value) if isinstance(cell.value, int | float) else 0.0


def _words(cell: Cell, measure: Measure) -> str:
    value = cell.value
    if value is None:
        return ""
    if measure is Measure.SHARE and isinstance(value, int | float):
        return f"{QLocale().toString(100 * value, 'f', 0)}\u00a0%"
    if measure is Measure.P and isinstance(value, float):
        return p_text(value, QLocale().name().partition("_")[0])
    if isinstance(value, float):
        return QLocale().toString(value, "f", _DECIMALS)
    if isinstance(value, int) and measure is Measure.NUMBER:
        return str(value)  # a year, or what else respondents say: no count to be read in thousands
    return QLocale().toString(value) if isinstance(value, int) else value


def _heat(share: float) -> QBrush:
    colour = QColor(colours(QGuiApplication.palette()).heat)
    colour.setAlphaF(min(share, 1.0))
    return QBrush(colour)
