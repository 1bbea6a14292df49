"""What is written into many cells at once: a pasted block, one value for a selection, a column filled down."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from ui.respondents.columns import reader_of
from ui.respondents.model import RespondentsModel

Cell = tuple[QModelIndex, Value]


class Reading(NamedTuple):
    """Cells to be stored, what did not fit, and how many places lie outside the table or cannot be written."""

    cells: list[Cell]
    misfits: list[UserError]
    outside: int


def block_of(text: str) -> list[list[str]]:
    """Give the lines and cells of a text from Excel; a cell in quotation marks may hold several lines."""
    lines = text.rstrip("\r\n").replace("\r\n", "\n").split("\n")
    return [[_unquoted(cell) for cell in line.split("\t")] for line in _whole(lines)]


def _whole(lines: Sequence[str]) -> list[str]:
    """Put lines together that a cell in quotation marks spans."""
    found: list[str] = []
    is_open = False
    for line in lines:
        if is_open:
            found[-1] += " " + line
        else:
            found.append(line)
        if any(cell.startswith('"') for cell in line.split("\t")) or is_open:
            is_open = found[-1].count('"') % 2 == 1
    return list(lines) if is_open else found


def _unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def read_block(
    model: RespondentsModel, block: list[list[str]], chosen: Sequence[QModelIndex], columns: Sequence[int]
) -> Reading:
    """Read a block of cells that begins where the selection begins; one cell fills the whole selection.

    `columns` are those that are shown, from left to right.
    """
    if len(block) == 1 and len(block[0]) == 1:
        return read_texts(model, [(index, block[0][0]) for index in chosen])
    top = min(index.row() for index in chosen)
    left = min(columns.index(index.column()) for index in chosen)
    places = []
    for row, line in enumerate(block, top):
        for place, words in enumerate(line, left):
            places.append((model.index(row, columns[place]) if place < len(columns) else QModelIndex(), words))
    return read_texts(model, places)


def read_texts(model: RespondentsModel, places: Sequence[tuple[QModelIndex, str]]) -> Reading:
    """Read each text as its column says."""
    readers: dict[int, Callable[[str], Value]] = {}
    found = Reading([], [], 0)
    outside = 0
    for index, words in places:
        if not index.isValid() or model.columns[index.column()].is_made:
            outside += 1
            continue
        reader = readers.setdefault(index.column(), reader_of(model.columns[index.column()]))
        try:
            found.cells.append((index, reader(words)))
        except UserError as error:
            found.misfits.append(error)
    return found._replace(outside=outside)


def read_filled(model: RespondentsModel, source: QModelIndex, chosen: Sequence[QModelIndex]) -> Reading:
    """Fill cells with the value of one: as it is in its own column, by its words in others."""
    value, words = model.value_at(source), str(source.data() or "")
    same = [index for index in chosen if index.column() == source.column()]
    other = [(index, words) for index in chosen if index.column() != source.column()]
    found = read_texts(model, other)
    own = [(index, value) for index in same if not model.columns[index.column()].is_made]
    return found._replace(cells=own + found.cells, outside=found.outside + len(same) - len(own))


def filled_down(model: RespondentsModel, chosen: Sequence[QModelIndex]) -> list[Cell]:
    """Fill each column with the value of its topmost cell; a single row takes the values above it."""
    cells: list[Cell] = []
    for column in {index.column() for index in chosen}:
        rows = sorted(index.row() for index in chosen if index.column() == column)
        first = rows[0] - 1 if len(rows) == 1 else rows[0]
        if first >= 0:
            value = model.value_at(model.index(first, column))
            cells += [(model.index(row, column), value) for row in rows if row != first]
    return cells


def dragged(model: RespondentsModel, chosen: Sequence[QModelIndex], last: int) -> list[Cell]:
    """Repeat the selected cells of each column down to the row `last`."""
    cells: list[Cell] = []
    for column in {index.column() for index in chosen}:
        rows = sorted(index.row() for index in chosen if index.column() == column)
        values = [model.value_at(model.index(row, column)) for row in rows]
        for place, row in enumerate(range(rows[-1] + 1, last + 1)):
            cells.append((model.index(row, column), values[place % len(values)]))
    return cells
