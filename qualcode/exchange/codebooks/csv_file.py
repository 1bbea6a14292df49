"""A codebook as a CSV file: one row per code, then the rows of sets and facets."""

from pathlib import Path

from qualcode.exchange.codebooks.rows import COLUMNS, heading, rows_of, type_word
from qualcode.exchange.codebooks.tables import codebook_of
from qualcode.exchange.delimited import csv_bytes, rearmed, write_bytes
from qualcode.exchange.sheets import Sheet, SheetCell, read_sheets
from qualcode.model.codebook import Codebook


def read(path: Path) -> Codebook:
    """Read a codebook. Raises UserError with the row for a file that cannot be understood."""
    return codebook_of([_rearmed(sheet) for sheet in read_sheets(path)], path.stem)


def write(codebook: Codebook, path: Path, language: str = "en") -> None:
    """Write a codebook with headings in `language`; reading it gives an equal one."""
    table = [[heading(column, language) for column in COLUMNS]]
    for row_type, values in rows_of(codebook, language):
        row = values | {("type", ""): type_word(row_type, language)}
        table.append([row.get(column, "") for column in COLUMNS])
    write_bytes(path, csv_bytes(table))


def _rearmed(sheet: Sheet) -> Sheet:
    rows = tuple(tuple(_cell(cell) for cell in row) for row in sheet.rows)
    return Sheet(sheet.name, sheet.headings, rows, sheet.first_row)


def _cell(cell: SheetCell) -> SheetCell:
    return rearmed(cell) if isinstance(cell, str) else cell
