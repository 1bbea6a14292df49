"""`Table`: the one form in which results reach views and exporters."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import overload

WARNING = "⚠"  # stands before words on what takes the meaning from a row


class Measure(StrEnum):
    """What the number in a cell is, so that views and exporters format it alike."""

    TEXT = "text"
    COUNT = "count"
    SHARE = "share"  # 0-1, shown as a percentage
    NUMBER = "number"
    P = "p"  # a p-value, 0-1: 0.03, < 0.001
    DATE = "date"  # ISO 8601 text


CellValue = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Passages:
    """The query behind a cell: which codings it counts. GUIDs; empty means "any".

    `final`: of each document only the final coding. `absent`: also those whose facet presence is absent or denied.
    `interviewer`: also those that lie in an interviewer's words only. `languages`: those spoken in the passage
    (SPOKEN_LANGUAGES).
    """

    codes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    respondents: tuple[str, ...] = ()
    coders: tuple[str, ...] = ()
    codings: tuple[str, ...] = ()
    final: bool = False
    absent: bool = True
    interviewer: bool = True
    languages: tuple[str, ...] = ()
    only_absent: bool = False
    together: tuple[str, ...] = ()
    near: str = ""
    turns: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One value and, for a count, the query of the passages it stands for.

    `colour` ("#rrggbb"): of the code that it names.
    """

    value: CellValue
    passages: Passages | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, what its values are, and the N under the heading where there is one."""

    title: str
    measure: Measure = Measure.TEXT
    n: int | None = None
    group: str = ""  # heading above several columns
    colour: str = ""  # of the code that the heading names


class Grid(Sequence[tuple[Cell, ...]]):
    """Rows whose cells are made when they are looked at: a matrix has 100,000 numbers, of which a window shows some.

    `headings` begin the rows, `values[i]` follow in row i; `passages(i, j)` gives the query behind values[i][j].
    """

    def __init__(
        self,
        headings: Sequence[Cell],
        values: Sequence[Sequence[CellValue]],
        passages: Callable[[int, int], Passages | None],
    ) -> None:
        self._headings = headings
        self._values = values
        self._passages = passages

    def __len__(self) -> int:
        return len(self._headings)

    @overload
    def __getitem__(self, index: int) -> tuple[Cell, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[Cell, ...], ...]: ...
    def __getitem__(self, index: int | slice) -> tuple[Cell, ...] | tuple[tuple[Cell, ...], ...]:
        if isinstance(index, slice):
            return tuple(self[row] for row in range(*index.indices(len(self))))
        row = range(len(self))[index]
        values = self._values[row]
        return (self._headings[row], *(Cell(value, self._passages(row, at)) for at, value in enumerate(values)))

    def heading(self, row: int) -> Cell:
        """Give the first cell of a row."""
        return self._headings[row]

    def values(self, row: int) -> list[CellValue]:
        """Give the values of a row without the queries behind them."""
        return [self._headings[row].value, *self._values[row]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Table:
    """A titled grid of cells with what was counted said in `caption` and `notes`.

    `rows[i][j]` belongs to `columns[j]`; the first `row_headings` columns name the row. `levels[i]` is the depth of
    row i in a tree (0 = top), empty for a flat table. `lines` are columns side by side whose numbers make a line for
    each row, in time.
    """

    title: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[Cell, ...]]
    caption: str = ""
    notes: tuple[str, ...] = ()
    row_headings: int = 1
    levels: tuple[int, ...] = ()
    short_title: str = ""  # for the tab of a sheet, where the title does not fit
    facts: dict[str, str] = field(default_factory=dict)  # project, filter, unit, coders, N, version: the About sheet
    lines: tuple[int, ...] = ()

    def colours(self, row: int) -> dict[int, str]:
        """Give the colours of the codes that a row names, by column."""
        if isinstance(self.rows, Grid):
            colour = self.rows.heading(row).colour
            return {0: colour} if colour else {}
        return {place: cell.colour for place, cell in enumerate(self.rows[row]) if cell.colour}

    def values(self, row: int) -> list[CellValue]:
        """Give the values of a row, headings first."""
        return self.rows.values(row) if isinstance(self.rows, Grid) else [cell.value for cell in self.rows[row]]
