"""Writes single values into a worksheet as what they are: text, number, share or date, never a formula."""

import datetime
import math
import re
from functools import lru_cache

from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Format, Worksheet
from qualcode.exchange.excel.names import cell_text
from qualcode.model.table import CellValue, Measure

_DATE = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d.*)?")
LARGEST_EXACT = 10**15  # Excel keeps 15 digits
_FIRST_YEAR = 1900


def write_value(sheet: Worksheet, row: int, column: int, value: CellValue, measure: Measure, formats: Formats) -> bool:
    """Write a value; give True where a text had to be cut. None and "not a number" leave the cell blank."""
    if value is None or value == "":
        return False
    if isinstance(value, str):
        return _write_text(sheet, row, column, value, measure, formats)
    if isinstance(value, bool):
        sheet.write_boolean(row, column, value, formats.value(Measure.TEXT))
    elif isinstance(value, float) and not math.isfinite(value):
        return False
    elif abs(value) >= LARGEST_EXACT and isinstance(value, int):
        sheet.write_string(row, column, str(value), formats.value(Measure.TEXT))
    else:
        sheet.write_number(row, column, value, formats.value(number_measure(measure)))
    return False


def number_measure(measure: Measure) -> Measure:
    """Give how a number is shown in a column of a measure."""
    return Measure.NUMBER if measure in (Measure.TEXT, Measure.DATE) else measure


def _write_text(sheet: Worksheet, row: int, column: int, text: str, measure: Measure, formats: Formats) -> bool:
    moment = date_of(text) if measure is Measure.DATE else None
    if moment is not None:
        sheet.write_datetime(row, column, moment, formats.date(with_time=len(text) > 10))
        return False
    return write_text(sheet, row, column, text, formats.value(Measure.TEXT))


def write_text(sheet: Worksheet, row: int, column: int, text: str, cell_format: Format) -> bool:
    """Write a text as text; give True where it had to be cut."""
    written = cell_text(text)
    sheet.write_string(row, column, written, cell_format)
    return len(written) < len(text) and written.endswith("[…]")


@lru_cache(maxsize=4_096)
def date_of(text: str) -> datetime.datetime | None:
    """Give the moment that a whole ISO date says, in UTC; None for anything else or before 1900."""
    if not _DATE.fullmatch(text):
        return None
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    if moment.tzinfo is not None:
        moment = moment.astimezone(datetime.UTC).replace(tzinfo=None)
    return moment if moment.year >= _FIRST_YEAR else None
