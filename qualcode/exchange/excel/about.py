"""The sheet that says what a workbook holds and what was counted."""

from collections.abc import Sequence
from typing import NamedTuple

from qualcode.exchange.excel.cells import write_text
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Worksheet
from qualcode.exchange.excel.links import link
from qualcode.exchange.excel.paper import A4
from qualcode.exchange.excel.sheet import CutCell
from qualcode.exchange.excel.widths import height_of, letters_within, lines_within
from qualcode.messages import message
from qualcode.model.table import Table

_NAME_WIDTH, _TEXT_WIDTH = 28, 90


class WrittenTable(NamedTuple):
    """A table, the name of its sheet, the cells that were cut on it, and the row of the sheet it begins in."""

    table: Table
    sheet: str
    cut: list[CutCell]
    first: int = 0


def write_about(sheet: Worksheet, written: Sequence[WrittenTable], formats: Formats, language: str) -> None:
    """Write the facts that all tables share, then each table with its caption, notes and own facts."""
    sheet.set_column(0, 0, _NAME_WIDTH)
    sheet.set_column(1, 1, _TEXT_WIDTH)
    sheets = {entry.sheet for entry in written}
    for row, (name, text) in enumerate(_lines(written, language)):
        write_text(sheet, row, 0, name, formats.of(bold=True, text_wrap=True))
        look = formats.of(text_wrap=True)
        if name == message("excel.sheet", language) and text in sheets:
            look = formats.way
            link(sheet, row, 1, (text, 0, 0), look)
        write_text(sheet, row, 1, text, look)
        lines = max(lines_within(name, letters_within(_NAME_WIDTH)), lines_within(text, letters_within(_TEXT_WIDTH)))
        if lines > 1:
            sheet.heights[row] = height_of(lines)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _lines(written: Sequence[WrittenTable], language: str) -> list[tuple[str, str]]:
    shared = _shared_facts([entry.table for entry in written])
    lines = list(shared.items())
    for entry in written:
        if lines:
            lines.append(("", ""))
        lines += _table_lines(entry, shared, language)
    return lines


def _table_lines(entry: WrittenTable, shared: dict[str, str], language: str) -> list[tuple[str, str]]:
    table = entry.table
    lines = [(message("excel.sheet", language), entry.sheet), (message("excel.table", language), table.title)]
    if table.caption:
        lines.append((message("excel.counted", language), table.caption))
    lines += [(name, text) for name, text in table.facts.items() if shared.get(name) != text]
    lines += [(message("excel.note", language), note) for note in table.notes]
    lines += [
        (message("excel.note", language), message("excel.cut", language, place=cut.place, length=cut.length))
        for cut in entry.cut
    ]
    return lines


def _shared_facts(tables: Sequence[Table]) -> dict[str, str]:
    """Give the facts that all tables have with the same text, in the order of the first table."""
    first = tables[0].facts if tables else {}
    return {name: text for name, text in first.items() if all(table.facts.get(name) == text for table in tables)}
