"""`AgreementModel`: a table of agreement as it is looked at: intervals as bars, sorted, empty rows hidden."""

from collections.abc import Callable, Sequence
from textwrap import wrap
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from qualcode.messages import message
from qualcode.model.table import WARNING, Cell, Measure, Passages, Table
from ui.plain import plain_tip
from ui.theme import font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
BAR = Qt.ItemDataRole.UserRole
REMARK = Qt.ItemDataRole.UserRole + 1  # what is said where there is no bar
LINE = Qt.ItemDataRole.UserRole + 2
_INDENT = "\u2003"
_WIDEST_LINE = 14  # letters
_TOLD = (
    LINE,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
_EMPTY = Table("", (), ())
_DASH = "–"
_RANKS = {Measure.COUNT: 2, Measure.TEXT: 3}  # after the passages of each coder and the figures


class Bar(NamedTuple):
    """A figure with the ends of its interval, where it has one."""

    figure: float
    low: float | None
    high: float | None

    @property
    def words(self) -> str:
        """Write the figure."""
        return _number(self.figure)


class Line(NamedTuple):
    """Figures from round to round, None for a round without one."""

    titles: tuple[str, ...]
    figures: tuple[float | None, ...]

    @property
    def words(self) -> str:
        """Write the figures with the rounds they belong to."""
        told = (_DASH if figure is None else _number(figure) for figure in self.figures)
        return ", ".join(f"{title}: {figure}" for title, figure in zip(self.titles, told, strict=True))


class Shown(NamedTuple):
    """A column as it is shown: its places in the table (figure, low and high for a bar; all that makes a line), what
    its values are, and the heading above it.
    """

    title: str
    measure: Measure
    places: tuple[int, ...]
    is_wide: bool = False  # words: takes what room there is
    is_line: bool = False
    group: str = ""

    @property
    def is_bar(self) -> bool:
        """Say whether the column is drawn as a figure with its interval."""
        return len(self.places) > 1 and not self.is_line


class AgreementModel(QAbstractTableModel):
    """Headings of rows are the vertical header, so that they stay while one scrolls; a row of sums stays the last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = _EMPTY
        self.columns: list[Shown] = []
        self._order: list[int] = []
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._hide = False
        self._language = "en"
        self._pinned = False

    def show_table(self, table: Table, language: str, hide: bool, pinned: bool) -> None:
        """Show a table; `hide` leaves out rows without a figure, `pinned`: the last row sums up the others."""
        columns = _columns(table, message("agreement.interval", language))
        if table.lines:
            columns.insert(0, Shown(message("agreement.line", language), Measure.NUMBER, table.lines, is_line=True))
        same = [shown.title for shown in columns] == [shown.title for shown in self.columns]
        self.beginResetModel()
        self._language = language
        self.table, self.columns, self._hide, self._pinned = table, columns, hide, pinned
        if not same:
            self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)
        self._order = self._arranged()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column, -1 for the order of the table; what has no value comes last."""
        self.layoutAboutToBeChanged.emit()
        before = list(self._order)
        self._sorted_by = (column, order)
        self._order = self._arranged()
        place = {row: number for number, row in enumerate(self._order)}
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, self.index(place[before[index.row()]], index.column()))
        self.layoutChanged.emit()

    def passages_at(self, row: int) -> Passages | None:
        """Give what a row stands for, None where its passages cannot be listed."""
        if not 0 <= row < len(self._order):
            return None
        headings = self.table.rows[self._order[row]][: self.table.row_headings]
        return next((cell.passages for cell in headings if cell.passages is not None), None)

    def name_at(self, row: int) -> str:
        """Name a row."""
        return str(self.table.rows[self._order[row]][0].value) if 0 <= row < len(self._order) else ""

    def row_named(self, name: str) -> int:
        """Give the place of a row by its name, -1 where it is not shown."""
        return next((row for row in range(len(self._order)) if self.name_at(row) == name), -1)

    def as_text(self) -> str:
        """Give the whole table with its headings: a line for each row, tabs between the cells."""
        head = ["", *(shown.title for shown in self.columns)]
        lines = [self.table.title, "\t".join(head)]
        for row in range(self.rowCount()):
            cells = (str(self.index(row, column).data() or "") for column in range(len(self.columns)))
            lines.append("\t".join((self._heading(row), *cells)))
        return "\n".join((*lines, self.table.caption, *self.table.notes))

    # What views ask --------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns beside the headings of the rows."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the heading of a row or column."""
        upright = orientation == Qt.Orientation.Horizontal
        if not 0 <= section < (len(self.columns) if upright else len(self._order)):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return "\n".join(_lines(self.columns[section].title)) if upright else self._signed(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            if upright:
                beside = message("agreement.interval", self._language) if self.columns[section].is_bar else ""
                return plain_tip(self.columns[section].title, beside or self.columns[section].group)
            return plain_tip(self._heading(section).strip(_INDENT), self._remark_of(section))
        if role == Qt.ItemDataRole.TextAlignmentRole and not upright:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and not upright and self._is_pinned(section):
            return font(bold=True)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a view shows of a figure."""
        if not index.isValid():
            return None
        shown, row = self.columns[index.column()], self.table.rows[self._order[index.row()]]
        if role == BAR and shown.is_bar:
            return _bar(row, shown)
        if shown.is_line and role in _TOLD:
            line = _line(row, shown, self.table)
            return line if role == LINE else line.words
        if role == REMARK and shown.is_bar:
            return _remark(row, self.table)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words_of_bar(_bar(row, shown)) if shown.is_bar else _words(row[shown.places[0]], shown.measure)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(index.data() or ""), "" if shown.is_wide else _remark(row, self.table))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = shown.measure is Measure.TEXT
            return (Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and self._is_pinned(index.row()):
            return font(bold=True)
        return None

    # Rows ------------------------------------------------------------------------------------------------------

    def _heading(self, row: int) -> str:
        place = self._order[row]
        level = self.table.levels[place] if self.table.levels and self._sorted_by[0] < 0 else 0
        return _INDENT * level + str(self.table.rows[place][0].value)

    def _remark_of(self, row: int) -> str:
        return _remark(self.table.rows[self._order[row]], self.table)

    def _signed(self, row: int) -> str:
        """Give the heading of a row, with a sign where something takes the meaning from it."""
        heading = self._heading(row)
        if not self._remark_of(row).startswith(WARNING):
            return heading
        name = heading.lstrip(_INDENT)
        return f"{heading[: -len(name)]}{WARNING} {name}"

    def _is_pinned(self, row: int) -> bool:
        return self._pinned and self._order[row] == len(self.table.rows) - 1

    def _arranged(self) -> list[int]:
        rows = list(range(len(self.table.rows)))
        last = [rows.pop()] if self._pinned and rows else []
        if self._hide:
            rows = [row for row in rows if self._has_figure(row)]
        column, order = self._sorted_by
        if 0 <= column < len(self.columns):
            rows = _sorted(rows, self._key(column), order == Qt.SortOrder.DescendingOrder)
        return rows + last

    def _has_figure(self, row: int) -> bool:
        figures = [shown.places[0] for shown in self.columns if shown.measure is Measure.NUMBER]
        return not figures or any(self.table.rows[row][place].value is not None for place in figures)

    def _key(self, column: int) -> Callable[[int], str | float | None]:
        place = self.columns[column].places[-1 if self.columns[column].is_line else 0]

        def key(row: int) -> str | float | None:
            value = self.table.rows[row][place].value
            return value.casefold() if isinstance(value, str) else value

        return key


def _sorted(rows: Sequence[int], key: Callable[[int], str | float | None], backwards: bool) -> list[int]:
    some = [row for row in rows if key(row) is not None]
    rest = [row for row in rows if key(row) is None]
    return sorted(some, key=key, reverse=backwards) + rest  # type: ignore[arg-type]  # None is left out


def _columns(table: Table, interval: str) -> list[Shown]:
    """Put a figure and the ends of its interval together as one drawn column; figures come first."""
    found: list[tuple[int, Shown]] = []
    for place in range(1, len(table.columns)):
        column = table.columns[place]
        if column.group == interval:
            continue
        wide = column.measure is Measure.TEXT and place == len(table.columns) - 1
        in_order = column.group or table.row_headings > 1
        rank = 0 if in_order else _RANKS.get(column.measure, 1)
        places = tuple(range(place, place + 3)) if _has_interval(table, place, interval) else (place,)
        found.append((rank, Shown(column.title, column.measure, places, wide, group=column.group)))
    return [shown for _, shown in sorted(found, key=lambda item: item[0])]


def _has_interval(table: Table, place: int, interval: str) -> bool:
    ends = table.columns[place + 1 : place + 3]
    return len(ends) == 2 and all(column.group == interval for column in ends)


def _lines(title: str) -> list[str]:
    return wrap(title, _WIDEST_LINE, max_lines=3, placeholder="…")


def _bar(row: tuple[Cell, ...], shown: Shown) -> Bar | None:
    values = (row[place].value for place in shown.places)
    figure, low, high = (float(value) if isinstance(value, int | float) else None for value in values)
    return Bar(figure, low, high) if figure is not None else None


def _line(row: tuple[Cell, ...], shown: Shown, table: Table) -> Line:
    values = (row[place].value for place in shown.places)
    figures = tuple(float(value) if isinstance(value, int | float) else None for value in values)
    return Line(tuple(table.columns[place].title for place in shown.places), figures)


def _remark(row: tuple[Cell, ...], table: Table) -> str:
    return str(row[-1].value or "") if table.columns[-1].measure is Measure.TEXT else ""


def _words_of_bar(bar: Bar | None) -> str:
    if bar is None:
        return ""
    if bar.low is None or bar.high is None:
        return bar.words
    return f"{bar.words} ({_number(bar.low)} {_DASH} {_number(bar.high)})"


def _words(cell: Cell, measure: Measure) -> str:
    value = cell.value
    if value is None:
        return ""
    if measure is Measure.SHARE and isinstance(value, int | float):
        return f"{QLocale().toString(100 * value, 'f', 0)}\u00a0%"
    if isinstance(value, float):
        return _number(value)
    return QLocale().toString(value) if isinstance(value, int) else str(value)


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 2)
