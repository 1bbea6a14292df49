"""Cells of a table read as numbers, dates, yes and no."""

import datetime
import re

from qualcode.exchange.sheets import SheetCell
from qualcode.text.fold import fold

_NUMBER = re.compile(r"[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|[+-]?\d+(?:[.,]\d+)?")
_SPACES = re.compile(r"[ \u00a0\u202f]")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d\d:\d\d.*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})(?: ?(?:г|ж)\.?)?")
_IN_PART = re.compile(r"(\d{4})(?:-(\d{1,2}))?")
_MONTH_FIRST = re.compile(r"(\d{1,2})[./](\d{4})")
_YES = frozenset(map(fold, ("yes", "y", "true", "да", "ооба", "бар", "есть")))
_NO = frozenset(map(fold, ("no", "n", "false", "нет", "жок")))


def as_number(cell: SheetCell) -> int | float | None:
    """Give the number in a cell, also from text such as "1 200,5"; None where it is none."""
    if isinstance(cell, bool) or cell is None:
        return None
    if isinstance(cell, (int, float)):
        return cell
    if not isinstance(cell, str) or not _NUMBER.fullmatch(cell.strip()):
        return None
    text = _SPACES.sub("", cell.strip()).replace(",", ".")
    return float(text) if "." in text else int(text)


def as_date(cell: SheetCell) -> str | None:
    """Give the ISO date in a cell, also from text such as 01.12.2023 (day first); None where it is none."""
    if isinstance(cell, datetime.datetime):
        return cell.date().isoformat()
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    if not isinstance(cell, str):
        return None
    if iso := _ISO.fullmatch(cell.strip()):
        return _iso(iso.group(1), iso.group(2), iso.group(3))
    if day_first := _DAY_FIRST.fullmatch(cell.strip()):
        return _iso(day_first.group(3), day_first.group(2), day_first.group(1))
    return None


def as_date_in_part(words: str) -> str | None:
    """Give the ISO date in typed words, which may name a month (10.2023) or a year alone; None where there is none."""
    if whole := as_date(words):
        return whole
    if in_part := _IN_PART.fullmatch(words.strip()):
        year, month = in_part.groups()
    elif month_first := _MONTH_FIRST.fullmatch(words.strip()):
        month, year = month_first.groups()
    else:
        return None
    day = _iso(year, month or "1", "1")
    return day and day[: 7 if month else 4]


def _iso(year: str, month: str, day: str) -> str | None:
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def as_yes_no(cell: SheetCell) -> bool | None:
    """Give yes or no from a cell (0 and 1 too); None where it is neither."""
    if isinstance(cell, bool):
        return cell
    if cell in (0, 1, "0", "1"):
        return str(cell) == "1"
    word = fold(cell.strip()) if isinstance(cell, str) else ""
    return True if word in _YES else False if word in _NO else None


def is_yes_no_word(cell: SheetCell) -> bool:
    """Say whether a cell is yes or no in words, which 0 and 1 are not."""
    return isinstance(cell, (bool, str)) and cell not in ("0", "1") and as_yes_no(cell) is not None
