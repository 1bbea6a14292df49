"""A codebook as an Excel workbook: sheets of codes, of sets and of facets."""

from pathlib import Path

from qualcode.exchange.codebooks.rows import COLUMNS, TypedRow, heading, rows_of, type_word
from qualcode.exchange.codebooks.tables import codebook_of
from qualcode.exchange.excel.names import LONGEST_CELL, utf16_length
from qualcode.exchange.excel.workbook import write_workbook
from qualcode.exchange.sheets import read_sheets
from qualcode.messages import message
from qualcode.model.codebook import Codebook
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Table

_SHEETS = (
    ("codes", ("code",)),
    ("sets", ("set",)),
    ("facets", ("facet", "facet_value")),
    ("about", ("codebook",)),
)


def read(path: Path) -> Codebook:
    """Read a codebook. Raises UserError with sheet and row for a file that cannot be understood."""
    return codebook_of(read_sheets(path), path.stem)


def write(codebook: Codebook, path: Path, language: str = "en") -> None:
    """Write a codebook with headings in `language`; reading it gives an equal one.

    Raises UserError for a text that no Excel cell can hold.
    """
    rows = rows_of(codebook, language)
    tables = [
        _table(name, [row for row in rows if row.type in types], language)
        for name, types in _SHEETS
        if any(row.type in types for row in rows)
    ]
    write_workbook(tables, path, language, about=False)


def _table(name: str, rows: list[TypedRow], language: str) -> Table:
    filled = {column for row in rows for column, text in row.values.items() if text}
    needed = {column for column in COLUMNS if column in filled or column[0] in ("id", "name")}
    if name == "codes":
        needed |= set(COLUMNS) - {column for column in COLUMNS if column[0] in ("type", "kind", "exclusive", "version")}
    else:
        needed.add(("type", ""))
    columns = [column for column in COLUMNS if column in needed]
    return Table(
        title=message(f"codebook.sheet_{name}", language),
        columns=tuple(Column(heading(column, language)) for column in columns),
        rows=tuple(tuple(Cell(_text(row, column, language)) for column in columns) for row in rows),
        row_headings=2,
    )


def _text(row: TypedRow, column: tuple[str, str], language: str) -> str:
    text = type_word(row.type, language) if column == ("type", "") else row.values.get(column, "")
    if utf16_length(text) > LONGEST_CELL:
        code = row.values[("id", "")]
        raise UserError("codebook.too_long_for_excel", column=heading(column, language), code=code)
    return text
