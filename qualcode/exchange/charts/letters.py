"""How wide words are in the font of charts, and words broken into lines, never cut."""

import re
from functools import cache
from typing import TYPE_CHECKING

from qualcode.exchange.charts.library import POINTS_PER_INCH, make_ready

if TYPE_CHECKING:
    from matplotlib.ft2font import FT2Font

UNKNOWN = "\u25a1"  # in place of a character that the font has no picture of
_BLANKS = re.compile(r"[^\S\u00a0]+")  # what holds a number and its sign together stays
LINE = 1.25  # of a line, in sizes of its letters


def drawable(text: str) -> str:
    """Give the text on one line, with a box for each character that cannot be drawn."""
    one_line = _BLANKS.sub(" ", text).strip(" ")
    return "".join(letter if _known(letter) else UNKNOWN for letter in one_line)


def width(text: str, size: float, bold: bool = False) -> float:
    """Give the width of a line in points."""
    return sum(_advance(letter, bold) for letter in text) * size


def wrapped(text: str, size: float, room: float, bold: bool = False) -> list[str]:
    """Break a text into lines of at most `room` points, within a word only where it alone is too long."""
    lines: list[str] = []
    for word in drawable(text).split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width(joined, size, bold) <= room:
            lines[-1] = joined
        else:
            lines += _pieces(word, size, room, bold)
    return lines or [""]


def widest(lines: list[str], size: float, bold: bool = False) -> float:
    """Give the width of the widest line."""
    return max((width(line, size, bold) for line in lines), default=0.0)


def _pieces(word: str, size: float, room: float, bold: bool) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and width(pieces[-1] + letter, size, bold) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _font(bold: bool) -> "FT2Font":
    """Give a font of our own: those that matplotlib draws with change their size as it draws."""
    make_ready()
    from matplotlib.font_manager import FontProperties, findfont
    from matplotlib.ft2font import FT2Font

    found = FT2Font(findfont(FontProperties(weight="bold" if bold else "normal")))
    found.set_size(100, POINTS_PER_INCH)
    return found


@cache
def _advance(letter: str, bold: bool) -> float:
    from matplotlib.ft2font import LoadFlags

    return _font(bold).load_char(ord(letter), flags=LoadFlags.NO_HINTING).linearHoriAdvance / 65536 / 100


@cache
def _known(letter: str) -> bool:
    return letter in " \u00a0" or (letter.isprintable() and _font(False).get_char_index(ord(letter)) > 0)
