"""`Matrix`: the numbers of a table that a chart draws, without its total, with the passages behind each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qualcode.analysis.charts.asked import BARS, Asked, Kind, Order
from qualcode.messages import LANGUAGES, message
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Table

MOST_SERIES = 12  # colours and hatches that can be told apart
MOST_BARS, MOST_CELLS = 1500, 20_000
_NUMBERS = (Measure.COUNT, Measure.SHARE, Measure.NUMBER)


class Line(NamedTuple):
    """A row or column: what it is called, how many it stands for, how deep in a tree it is."""

    label: str
    n: int | None = None
    level: int = 0

    @property
    def whole(self) -> str:
        """Give the words with the N where there is one."""
        return self.label if self.n is None else f"{self.label} (N\u00a0=\u00a0{self.n})"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by columns: `cells[i][j]` belongs to `rows[i]` and `columns[j]`; all numbers are of one `measure`."""

    title: str
    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    cells: tuple[tuple[Cell, ...], ...]
    measure: Measure
    caption: str = ""
    notes: tuple[str, ...] = ()

    def number(self, row: int, column: int) -> float:
        """Give a number, 0 where there is none."""
        return number_of(self.cells[row][column])

    def total(self, row: int) -> float:
        """Add up a row."""
        return sum(number_of(cell) for cell in self.cells[row])


def number_of(cell: Cell) -> float:
    """Give the number of a cell, 0 where it holds none."""
    return float(cell.value) if isinstance(cell.value, int | float) else 0.0


def matrix_of(table: Table, asked: Asked) -> Matrix:
    """Take out of a table what a chart draws, arranged as asked for.

    Raises UserError where the table holds no numbers, nothing but empty rows, more than can be told apart, or numbers
    that do not add up for bars on one another.
    """
    drawn, other = _drawn_columns(table)
    if not drawn:
        raise UserError("charts.no_numbers", table=table.title)
    rows = [_row_line(table, place) for place in range(len(table.rows))]
    cells = [[table.rows[place][at] for at in drawn] for place in range(len(rows))]
    columns = [_column_line(table.columns, at) for at in drawn]
    rows, columns, cells = _shown(rows, columns, cells, asked)
    if not rows or not columns:
        raise UserError("charts.nothing", table=table.title)
    notes = []
    if asked.top_only and any(table.levels):
        notes.append(message("charts.top_only", asked.query.language))
    if other:
        notes.append(message("charts.left_out", asked.query.language, columns=", ".join(other)))
    found = Matrix(
        table.title,
        tuple(rows),
        tuple(columns),
        tuple(map(tuple, cells)),
        table.columns[drawn[0]].measure,
        table.caption,
        (*notes, *table.notes),
    )
    _check(found, asked.kind)
    return found


def as_table(matrix: Matrix, heading: str = "") -> Table:
    """Give the same numbers to those who read a table."""
    return Table(
        matrix.title,
        (Column(heading), *(Column(column.label, matrix.measure, column.n) for column in matrix.columns)),
        [(Cell(row.whole), *cells) for row, cells in zip(matrix.rows, matrix.cells, strict=True)],
        matrix.caption,
        matrix.notes,
        levels=tuple(row.level for row in matrix.rows),
    )


def _drawn_columns(table: Table) -> tuple[list[int], list[str]]:
    """Give the columns of numbers of the first kind there is, and the names of those with numbers of another kind."""
    numbers = [at for at, column in enumerate(table.columns) if at and column.measure in _NUMBERS]
    totals = {message("analysis.total", language) for language in LANGUAGES}
    numbers = [at for at in numbers if table.columns[at].title not in totals] or numbers
    drawn = [at for at in numbers if table.columns[at].measure is table.columns[numbers[0]].measure]
    return drawn, [table.columns[at].title for at in numbers if at not in drawn]


def _row_line(table: Table, place: int) -> Line:
    named = [str(cell.value) for cell in table.rows[place][: table.row_headings] if cell.value is not None]
    return Line(" / ".join(named), None, table.levels[place] if table.levels else 0)


def _column_line(columns: Sequence[Column], at: int) -> Line:
    column = columns[at]
    several = len({other.group for other in columns if other.group}) > 1
    label = f"{column.group}: {column.title}" if several and column.group else column.title
    return Line(label, column.n)


Parts = tuple[list[Line], list[Line], list[list[Cell]]]


def _shown(rows: list[Line], columns: list[Line], cells: list[list[Cell]], asked: Asked) -> Parts:
    if asked.top_only:
        kept = [at for at, row in enumerate(rows) if not row.level]
        rows, cells = [rows[at] for at in kept], [cells[at] for at in kept]
    if asked.hide_empty:
        kept = [at for at, line in enumerate(cells) if any(map(number_of, line))]
        rows, cells = [rows[at] for at in kept], [cells[at] for at in kept]
        kept = [at for at, column in enumerate(columns) if column.n or any(number_of(line[at]) for line in cells)]
        columns, cells = [columns[at] for at in kept], [[line[at] for at in kept] for line in cells]
    if asked.transposed:
        rows, columns, cells = columns, rows, [[line[at] for line in cells] for at in range(len(columns))]
        columns = [column._replace(level=0) for column in columns]
    if asked.order is Order.MOST_FIRST:
        places = sorted(range(len(rows)), key=lambda at: -sum(map(number_of, cells[at])))
        rows, cells = [rows[at]._replace(level=0) for at in places], [cells[at] for at in places]
    return rows, columns, cells


def _check(matrix: Matrix, kind: Kind) -> None:
    rows, columns = len(matrix.rows), len(matrix.columns)
    if kind in BARS and columns > MOST_SERIES:
        raise UserError("charts.too_many_columns", columns=columns, most=MOST_SERIES)
    if rows * columns > (MOST_BARS if kind in BARS else MOST_CELLS):
        raise UserError("charts.too_large", rows=rows, columns=columns)
    if kind in (Kind.STACKED, Kind.FULL) and matrix.measure is not Measure.COUNT:
        raise UserError("charts.not_additive")
