"""Rows as aligned text for a terminal or a file."""

import io
import sys
import unicodedata
from collections.abc import Sequence

from qualcode.model.naming import shortened

__all__ = ["aligned", "shortened", "speak_utf8"]
_GAP = "  "


def aligned(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Give rows under headings, each column as wide as its longest cell, numbers to the right."""
    cells = [[_cell(value) for value in row] for row in rows]
    numbers = [all(_is_number(row[place]) for row in rows) for place in range(len(headings))]
    head = [_cell(heading) for heading in headings]
    widths = [max(_width(line[place]) for line in (head, *cells)) for place in range(len(headings))]
    lines = [head, ["-" * width for width in widths], *cells]
    return "\n".join(_line(line, widths, numbers) for line in lines)


def _line(cells: Sequence[str], widths: Sequence[int], numbers: Sequence[bool]) -> str:
    padded = []
    for cell, width, number in zip(cells, widths, numbers, strict=True):
        blanks = " " * (width - _width(cell))
        padded.append(blanks + cell if number else cell + blanks)
    return _GAP.join(padded).rstrip()


def _is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))


def _cell(value: object) -> str:
    text = "" if value is None else str(value)
    text = text[: len(text) - len(text.lstrip(" "))] + " ".join(text.split())
    return shortened(text)


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) > 0 for sign in text)


def speak_utf8() -> None:
    """Let both streams be UTF-8 with plain line ends, also on a Windows console or in a pipe there."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
