"""Writes tables to an .xlsx workbook, one sheet each, and a sheet that says what they are."""

import datetime
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from qualcode.exchange.delimited import write_bytes
from qualcode.exchange.excel.about import WrittenTable, write_about
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Workbook
from qualcode.exchange.excel.names import sheet_names
from qualcode.exchange.excel.sheet import SheetWriter
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import Table

# No clock in the file: equal tables give equal bytes. When a table was made stands in its facts.
_CREATED = datetime.datetime(2000, 1, 1)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_workbook(tables: Sequence[Table], path: Path, language: str = "en", about: bool = True) -> None:
    """Write `tables` to `path`. Raises UserError for a table too large or a place that is not writable."""
    write_bytes(path, workbook_bytes(tables, language, about))


def names_of_sheets(tables: Sequence[Table], language: str = "en") -> list[str]:
    """Give the names of a workbook's sheets, the one that tells about the tables last."""
    return sheet_names([*(table.short_title or table.title for table in tables), message("excel.about", language)])


def workbook_bytes(tables: Sequence[Table], language: str = "en", about: bool = True) -> bytes:
    """Give the .xlsx file of `tables`; with `about`, its last sheet tells their facts, captions and notes.

    Equal tables give equal bytes. Texts never become formulas, links or numbers.
    """
    import xlsxwriter  # type: ignore[import-untyped]

    if not tables:
        raise UserError("excel.nothing")
    target = BytesIO()
    workbook: Workbook = xlsxwriter.Workbook(target, _OPTIONS)
    workbook.set_properties({"created": _CREATED})
    formats = Formats(workbook)
    names = names_of_sheets(tables, language)
    written = []
    for table, name in zip(tables, names[: len(tables)], strict=True):
        writer = SheetWriter(workbook.add_worksheet(name), table, formats, language)
        writer.write()
        written.append(WrittenTable(table, name, writer.cut))
    if about:
        write_about(workbook.add_worksheet(names[-1]), written, formats, language)
    workbook.close()
    return target.getvalue()
