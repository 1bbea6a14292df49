"""Text that an Excel file can hold: sheet names and cells within Excel's limits."""

import re
from collections.abc import Iterable

from qualcode.text.normalise import normalise

LONGEST_CELL = 32_767  # UTF-16 units, as Excel counts
LONGEST_SHEET_NAME = 31
CUT_MARK = " […]"
_NOT_IN_NAME = re.compile(r"[\[\]:*?/\\\n\t]+")
_RESERVED = "history"  # Excel keeps this name for itself


def utf16_length(text: str) -> int:
    """Count the UTF-16 units of a text."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def cut_utf16(text: str, limit: int) -> str:
    """Give the longest beginning of a text that has at most `limit` UTF-16 units."""
    if utf16_length(text) <= limit:
        return text
    return text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", errors="ignore")


def cell_text(text: str) -> str:
    """Give a text without control characters, cut with a mark where no cell can hold it."""
    clean = normalise(text)
    if 2 * len(clean) <= LONGEST_CELL or utf16_length(clean) <= LONGEST_CELL:
        return clean
    return cut_utf16(clean, LONGEST_CELL - len(CUT_MARK)) + CUT_MARK


def sheet_names(titles: Iterable[str]) -> list[str]:
    """Give for each title the name of its sheet: allowed characters, 31 at most, none like another."""
    names: list[str] = []
    taken: set[str] = set()
    for title in titles:
        name = _unique(_clean(title), taken)
        taken.add(name.lower())
        names.append(name)
    return names


def _clean(title: str) -> str:
    name = " ".join(_NOT_IN_NAME.sub(" ", normalise(title)).split())
    name = cut_utf16(name.strip("' "), LONGEST_SHEET_NAME).strip("' ")
    return f"{name}_" if name.lower() == _RESERVED else name or "Sheet"


def _unique(name: str, taken: set[str]) -> str:
    candidate, number = name, 2
    while candidate.lower() in taken:
        ending = f" ({number})"
        candidate = cut_utf16(name, LONGEST_SHEET_NAME - len(ending)).rstrip() + ending
        number += 1
    return candidate
