"""A table as it is looked at: without empty lines, turned round, sorted; where each of its cells comes from."""

from collections.abc import Callable, Iterable
from textwrap import wrap
from typing import NamedTuple

from PySide6.QtCore import QCollator, QLocale

from qualcode.model.table import Cell, Column, Measure, Table

_INDENT = "\u2003"
_WIDEST_LINE, _WIDEST_GROUP = 14, 16  # letters
BY_NAME = ""  # sorted by what names the rows
Rank = tuple[int, float]  # where nothing is known: last, whichever way is sorted


class Look(NamedTuple):
    """How a table is shown. `sorted_by`: the whole heading of a column, BY_NAME, or None for the order of the table."""

    hide_empty: bool = True
    transposed: bool = False
    shaded: bool = True
    sorted_by: str | None = None
    descending: bool = False

    def sorted_next(self, by: str) -> "Look":
        """Give the look after one more click on a heading: numbers from the greatest, names from the first; then the
        other way round; then the order of the table.
        """
        first = by != BY_NAME
        if self.sorted_by != by:
            return self._replace(sorted_by=by, descending=first)
        if self.descending == first:
            return self._replace(descending=not first)
        return self._replace(sorted_by=None, descending=False)


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
    """A table as it is looked at; `measures` say of each row what its numbers are, or of each column where it is turned
    round. `from_rows` and `from_columns` are the places of the table's own rows and columns (without the first).
    """

    rows: list[Heading]
    columns: list[Heading]
    cells: list[list[Cell]]
    measures: list[Measure]
    from_rows: list[int]
    from_columns: list[int]


EMPTY = Arranged([], [], [], [], [], [])


def arranged(table: Table, look: Look) -> Arranged:
    """Give headings of rows and columns and the cells, as they are looked at: what names a row further is a column.

    Sorted, the rows of a tree stay under those above them, and a total stays last.
    """
    cells = [list(row[1:]) for row in table.rows]
    rows, columns = list(range(len(cells))), list(range(len(table.columns) - 1))
    levels = table.levels or (0,) * len(cells)
    if look.hide_empty:
        own = table.row_headings - 1
        rows = [at for at in rows if any(map(tells, cells[at][own:]))]
        # A column that stands for somebody stays, for its N says so.
        columns = [at for at in columns if table.columns[at + 1].n or any(tells(cells[row][at]) for row in rows)]
    grouped = len({column.group for column in table.columns[1:] if column.group}) > 1
    heads = [_heading(column, grouped) for column in table.columns[1:]]
    names = [Heading(str(row[0].value), None, level) for row, level in zip(table.rows, levels, strict=True)]
    if look.sorted_by is not None and look.transposed:
        last = _totals(table)
        moving = [at for at in columns if at not in last]
        rank = _ranks(look, [heads[at].text for at in moving], names, rows, lambda of: [cells[of][at] for at in moving])
        groups = _first_of_each(heads[at].group for at in moving)
        order = sorted(range(len(moving)), key=lambda at: (groups[heads[moving[at]].group], rank[at]))
        columns = [*(moving[at] for at in order), *(at for at in columns if at in last)]
    elif look.sorted_by is not None:
        rank = _ranks(look, [names[at].text for at in rows], heads, columns, lambda of: [cells[at][of] for at in rows])
        rows = [rows[at] for at in _in_tree([levels[at] for at in rows], rank)]
    measures = [table.columns[at + 1].measure for at in columns]
    shown_rows, shown_columns = [names[at] for at in rows], [heads[at] for at in columns]
    if look.transposed:
        turned = [[cells[row][column] for row in rows] for column in columns]
        return Arranged(shown_columns, shown_rows, turned, measures, rows, columns)
    taken = [[cells[row][column] for column in columns] for row in rows]
    return Arranged(shown_rows, shown_columns, taken, measures, rows, columns)


def retold(shown: Arranged, table: Table, look: Look) -> Arranged:
    """Give the same lines with the cells of another table of the same rows and columns."""
    if look.transposed:
        cells = [[table.rows[row][at + 1] for row in shown.from_rows] for at in shown.from_columns]
    else:
        cells = [[line[at + 1] for at in shown.from_columns] for line in (table.rows[row] for row in shown.from_rows)]
    return shown._replace(cells=cells)


def totals_last(table: Table) -> int:
    """Count the last columns that are totals: of a table with N, the last one with all of its group."""
    has_total = bool(table.columns) and table.columns[-1].n is not None and len(table.columns) > table.row_headings + 1
    if not has_total:
        return 0
    group = table.columns[-1].group
    return sum(column.group == group for column in table.columns[1:]) if group else 1


def tells(cell: Cell) -> bool:
    """Say whether there is anything in a cell."""
    return cell.value not in (None, "", 0)


def _totals(table: Table) -> set[int]:
    columns = len(table.columns) - 1
    return set(range(columns - totals_last(table), columns))


def _heading(column: Column, grouped: bool) -> Heading:
    return Heading(column.title, column.n, 0, column.group if grouped else "")


def _ranks(
    look: Look, names: list[str], heads: list[Heading], there: list[int], cells_of: Callable[[int], list[Cell]]
) -> list[Rank]:
    """Give what the lines are sorted by: their names, or the cells below one of the headings that are there."""
    if look.sorted_by == BY_NAME:
        return _ranked([Cell(name) for name in names], look.descending)
    found = next((at for at in there if heads[at].whole == look.sorted_by), None)
    return [(0, 0.0)] * len(names) if found is None else _ranked(cells_of(found), look.descending)


def _ranked(cells: list[Cell], descending: bool) -> list[Rank]:
    alphabet = _alphabet({cell.value for cell in cells if isinstance(cell.value, str)})
    sign = -1 if descending else 1
    found: list[Rank] = []
    for cell in cells:
        if cell.value is None or cell.value == "":
            found.append((2, 0.0))
        elif isinstance(cell.value, str):
            found.append((1, float(sign * alphabet[cell.value])))  # "not asked" beside numbers comes behind them
        else:
            found.append((0, sign * float(cell.value)))
    return found


def _alphabet(words: set[str]) -> dict[str, int]:
    """Give the place of each word as the language of the window sorts them."""
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    keys = sorted(((collator.sortKey(word), word) for word in words), key=lambda pair: pair[0])
    return {word: place for place, (_, word) in enumerate(keys)}


def _in_tree(levels: list[int], ranks: list[Rank]) -> list[int]:
    """Sort the lines of a tree among those that lie under the same one."""
    keys: list[tuple[tuple[Rank, int], ...]] = []
    above: list[int] = []
    for at, level in enumerate(levels):
        while above and levels[above[-1]] >= level:
            above.pop()
        keys.append((*(keys[above[-1]] if above else ()), (ranks[at], at)))
        above.append(at)
    return sorted(range(len(levels)), key=keys.__getitem__)


def _first_of_each(groups: Iterable[str]) -> dict[str, int]:
    return {group: at for at, group in enumerate(dict.fromkeys(groups))}


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
