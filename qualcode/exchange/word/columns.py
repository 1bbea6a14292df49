"""How wide the columns of a printed table are, and how many stand on a page."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from qualcode.exchange.word.shown import shown_value
from qualcode.model.table import Measure, Table

PORTRAIT, LANDSCAPE = 16.0, 24.7  # cm between the margins
_LETTER, _BOLD_LETTER, _PADDING = 0.175, 0.21, 0.4  # cm, of letters of 9 points
_NARROWEST, _WIDEST_NUMBER, _WIDEST_TEXT, _WIDEST_WORD = 1.2, 2.8, 9.0, 3.2
_LEAST_TEXT, _LEAST_LONG_TEXT, _LEAST_HEADING = 2.2, 4.0, 3.6
_SQUEEZED = 1.15  # rather a little narrower than a second part for the last column
_LONG = 60  # letters
_SAMPLE = 300  # rows looked at
_BREAKS = re.compile(r"[\s\-/]+")


class Room(NamedTuple):
    """What a column needs and what it would like, in cm."""

    least: float
    wanted: float


class Part(NamedTuple):
    """Columns that stand side by side on a page, the headings of the rows first, with their widths in cm."""

    columns: tuple[int, ...]
    widths: tuple[float, ...]


def rooms_of(table: Table, language: str) -> list[Room]:
    """Say how much room each column needs."""
    contents = [0] * len(table.columns)
    words = [0] * len(table.columns)
    for row in range(min(len(table.rows), _SAMPLE)):
        indent = 2 * table.levels[row] if table.levels else 0
        for at, value in enumerate(table.values(row)):
            text = shown_value(value, table.columns[at].measure, language)
            contents[at] = max(contents[at], len(text) + (indent if at == 0 else 0))
            if table.columns[at].measure is not Measure.TEXT:
                words[at] = max(words[at], len(text))
    return [_room(table, at, contents[at], words[at]) for at in range(len(table.columns))]


def _room(table: Table, at: int, content: int, number: int) -> Room:
    column = table.columns[at]
    heading = max(map(len, _BREAKS.split(column.title)), default=0)
    word = min(max(heading * _BOLD_LETTER + _PADDING, _cm(number)), _WIDEST_WORD)
    if at < table.row_headings:
        return Room(_LEAST_HEADING if at == 0 else _LEAST_TEXT, min(max(_cm(content), word), _WIDEST_TEXT))
    if column.measure is Measure.TEXT:
        least = max(min(_cm(content), _LEAST_LONG_TEXT if content > _LONG else _LEAST_TEXT), word)
        return Room(least, max(least, min(_cm(content), _WIDEST_TEXT)))
    least = max(_NARROWEST, word)
    return Room(least, max(least, min(_cm(max(content, len(column.title))), _WIDEST_NUMBER)))


def _cm(letters: int) -> float:
    return letters * _LETTER + _PADDING


def is_wide(rooms: Sequence[Room]) -> bool:
    """Say whether a table is better printed on its side."""
    return sum(room.wanted for room in rooms) > PORTRAIT


def parts_of(rooms: Sequence[Room], headings: int, width: float) -> list[Part]:
    """Part the columns so that each part fits the width; the headings of the rows begin each."""
    if sum(room.least for room in rooms) <= width * _SQUEEZED:
        return [Part(tuple(range(len(rooms))), _widths(rooms, width))]
    first = list(range(min(headings, len(rooms))))
    taken, parts = sum(rooms[at].least for at in first), []
    here, used = list(first), taken
    for at in range(len(first), len(rooms)):
        if len(here) > len(first) and used + rooms[at].least > width:
            parts.append(here)
            here, used = list(first), taken
        here.append(at)
        used += rooms[at].least
    return [Part(tuple(columns), _widths([rooms[at] for at in columns], width)) for columns in [*parts, here]]


def _widths(rooms: Sequence[Room], width: float) -> tuple[float, ...]:
    """Give each column what it wants, or at least what it needs and a share of what is left."""
    if sum(room.wanted for room in rooms) <= width:
        return tuple(room.wanted for room in rooms)
    needed = sum(room.least for room in rooms)
    if needed >= width:
        return tuple(room.least * width / needed for room in rooms)
    longing = [max(room.wanted - room.least, 0.0) for room in rooms]
    left = (width - needed) / sum(longing)
    return tuple(room.least + more * left for room, more in zip(rooms, longing, strict=True))
