"""Shades the numbers of a table by their size: a conditional format, which follows where a colleague changes them."""

from qualcode.exchange.excel.handles import Format, Worksheet
from qualcode.model.table import Column, Measure, Table

_NONE, _MOST = "#FFFFFF", "#8FBCE6"
_NUMBERS = (Measure.COUNT, Measure.SHARE, Measure.NUMBER)


def compared_columns(table: Table) -> range:
    """Give the columns whose numbers can be compared: all of one kind, without a total; none where there are none."""
    first = table.row_headings
    measures = {column.measure for column in table.columns[first:]}
    if len(measures) != 1 or not measures <= set(_NUMBERS) or table.lines:
        return range(0)
    return range(first, len(table.columns) - _totals(table.columns[first:]))


def _totals(columns: tuple[Column, ...]) -> int:
    """Count the columns at the end that add up the others: they have an N, and stand apart from what is above those."""
    last = columns[-1]
    alike = sum(column.group == last.group for column in columns)
    return alike if last.n is not None and alike < len(columns) else 0


def shade(sheet: Worksheet, columns: range, first: int, last: int, nothing: Format) -> None:
    """Shade the rows from `first` to `last`: the darkest is the greatest number; zeros look as `nothing` does."""
    if columns and last >= first:
        look = {"type": "2_color_scale", "min_type": "num", "min_value": 0, "min_color": _NONE, "max_color": _MOST}
        sheet.conditional_format(first, columns[0], last, columns[-1], look)
        pale = {"type": "cell", "criteria": "==", "value": 0, "format": nothing}
        sheet.conditional_format(first, columns[0], last, columns[-1], pale)
