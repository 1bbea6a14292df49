"""`Table`: the one form in which results reach views and exporters."""

from dataclasses import dataclass, field
from enum import StrEnum


class Measure(StrEnum):
    """What the number in a cell is, so that views and exporters format it alike."""

    TEXT = "text"
    COUNT = "count"
    SHARE = "share"  # 0-1, shown as a percentage
    NUMBER = "number"
    DATE = "date"  # ISO 8601 text


CellValue = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Passages:
    """The query behind a cell: which codings it counts. GUIDs; empty means "any".

    `final`: of each document only those of the coder responsible for it. `absent`: also those whose facet presence
    is absent or denied. `interviewer`: also those that lie in an interviewer's words only. `languages`: those spoken in
    the passage (SPOKEN_LANGUAGES).
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


@dataclass(frozen=True, slots=True)
class Cell:
    """One value and, for a count, the query of the passages it stands for."""

    value: CellValue
    passages: Passages | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column: heading, what its values are, and the N under the heading where there is one."""

    title: str
    measure: Measure = Measure.TEXT
    n: int | None = None
    group: str = ""  # heading above several columns


@dataclass(frozen=True, slots=True)
class Table:
    """A titled grid of cells with what was counted said in `caption` and `notes`.

    `rows[i][j]` belongs to `columns[j]`; the first `row_headings` columns name the row. `levels[i]` is the depth of
    row i in a tree (0 = top), empty for a flat table.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    notes: tuple[str, ...] = ()
    row_headings: int = 1
    levels: tuple[int, ...] = ()
    short_title: str = ""  # for the tab of a sheet, where the title does not fit
    facts: dict[str, str] = field(default_factory=dict)  # project, filter, unit, coders, N, version: the About sheet
