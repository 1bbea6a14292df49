"""Links from a place of the workbook to another: never to anything outside it."""

from collections.abc import Mapping
from typing import NamedTuple

from qualcode.exchange.excel.handles import Format, Worksheet

MOST_LINKS = 65_000  # of a sheet: Excel takes 65,530


class Links(NamedTuple):
    """Where the numbers of a table lead: to rows (from 0) of the sheet `to`; `tip` is shown beside the hand."""

    to: str
    rows: Mapping[tuple[int, int], int]  # row and column of the table
    tip: str


def link(sheet: Worksheet, row: int, column: int, to: tuple[str, int, int], look: Format, tip: str = "") -> None:
    """Make a cell lead to a cell of a sheet; what stands in it is written afterwards."""
    from xlsxwriter.utility import xl_rowcol_to_cell  # type: ignore[import-untyped]

    name, target_row, target_column = to
    place = "'{}'!{}".format(name.replace("'", "''"), xl_rowcol_to_cell(target_row, target_column))
    # An empty text: that of the cell comes after it, and shall not stand in the file twice.
    sheet.write_url(row, column, f"internal:{place}", look, "", tip or None)
