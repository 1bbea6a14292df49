"""Reads the sheets of an .xlsx or .csv file into typed cells."""

import datetime
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from qualcode.exchange.delimited import read_limited, read_rows
from qualcode.exchange.zip_safety import check_zip
from qualcode.model.errors import UserError
from qualcode.text.normalise import normalise

SheetCell = str | int | float | bool | datetime.date | datetime.datetime | datetime.time | None

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

P = ParamSpec("P")
R = TypeVar("R")
_BROKEN_PART = (zipfile.BadZipFile, OSError, EOFError, NotImplementedError, ValueError, zlib.error)

MAX_FILE_BYTES = 100 * 2**20
MAX_ROWS = 200_000
MAX_COLUMNS = 2_000
MAX_CELLS = 10_000_000
_EXCEL = (".xlsx", ".xlsm")
_TEXT = (".csv", ".tsv", ".txt")
_TAG = re.compile(rb"<(?:\w+:)?(row|c)\b([^>]*)>")
_NO_VALUE = re.compile(rb"\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>")
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{0,3})(\d{1,7})[\"']")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its headings and the rows below, all of one width. An empty cell is None.

    `first_row` is the number that the spreadsheet shows beside `rows[0]`; `titles` stand alone above the headings.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[SheetCell, ...], ...]
    first_row: int = 2
    titles: tuple[str, ...] = ()

    def row_number(self, index: int) -> int:
        """Give the number that the spreadsheet shows beside `rows[index]`."""
        return self.first_row + index


def read_sheets(path: Path) -> list[Sheet]:
    """Read all sheets that hold anything. Raises UserError for no table, a damaged or a too large file."""
    suffix = path.suffix.lower()
    if suffix not in _EXCEL + _TEXT:
        raise UserError("sheets.unknown_format", name=path.name)
    data = read_limited(path, MAX_FILE_BYTES)
    grids = _excel_grids(data) if suffix in _EXCEL else iter([(path.name, _csv_grid(data, path.name))])
    sheets = [sheet for name, grid in grids if (sheet := _sheet(name, grid)) is not None]
    if not sheets:
        raise UserError("sheets.empty_file", name=path.name)
    return sheets


def text_of(cell: SheetCell) -> str:
    """Give a cell as a person reads it: 3.0 as "3", a date as 2023-12-01, true as "1"."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float):
        return repr(cell).removesuffix(".0")
    if isinstance(cell, (datetime.datetime, datetime.time)):
        return cell.isoformat(timespec="minutes").replace("T", " ")
    return cell.isoformat() if isinstance(cell, datetime.date) else str(cell)


def _csv_grid(data: bytes, name: str) -> list[list[SheetCell]]:
    grid: list[list[SheetCell]] = [[cell.strip() or None for cell in row] for row in read_rows(data, name, MAX_ROWS)]
    _check_size(name, len(grid), max(map(len, grid), default=0))
    return grid


def _excel_grids(data: bytes) -> Iterator[tuple[str, list[list[SheetCell]]]]:
    check_zip(data)
    _check_extents(data)
    workbook = _guarded(_open_workbook, data)
    for name in _guarded(lambda book: list(book.sheet_names), workbook):
        rows = _guarded(_cells_of, workbook, name)
        yield name, [[_typed(cell) for cell in row] for row in rows]


def _open_workbook(data: bytes) -> "CalamineWorkbook":
    from python_calamine import load_workbook

    return load_workbook(BytesIO(data))


def _cells_of(workbook: "CalamineWorkbook", name: str) -> Sequence[Sequence[object]]:
    from python_calamine import SheetTypeEnum

    kinds = {sheet.name: sheet.typ for sheet in workbook.sheets_metadata}
    if kinds.get(name) != SheetTypeEnum.WorkSheet:
        return []
    return workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)


def _guarded(call: Callable[P, R], *arguments: P.args, **named: P.kwargs) -> R:
    """Call into calamine; whatever it raises about the file, a panic of its Rust code too, is "damaged"."""
    from python_calamine import CalamineError, PasswordError

    try:
        return call(*arguments, **named)
    except PasswordError as error:
        raise UserError("sheets.encrypted_or_old") from error
    except (CalamineError, OSError, ValueError, OverflowError, KeyError) as error:
        raise UserError("sheets.damaged") from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise UserError("sheets.damaged") from error
        raise


def _check_extents(data: bytes) -> None:
    """Refuse a sheet whose filled cells lie so far apart that the grid between them would fill the memory."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        for part in archive.infolist():
            if not part.filename.lower().endswith((".xml", ".rels")):
                continue
            try:
                content = archive.read(part)
            except (
                zipfile.BadZipFile,
                OSError,
                EOFError,
                NotImplementedError,
                ValueError,
                zlib.error,
            ) as error:
                raise UserError("sheets.damaged") from error
            if b"<!DOCTYPE" in content[:4096].upper():
                raise UserError("sheets.damaged")
            if b"worksheet" in content[:2048]:
                _check_size(part.filename, *_extent(content))


def _extent(content: bytes) -> tuple[int, int]:
    """Give the last row and the last column that hold a value; empty cells with a format do not count."""
    row = last_row = last_column = 0
    for match in _TAG.finditer(content):
        found = _REFERENCE.search(match.group(2))
        if match.group(1) == b"row":
            row = int(found.group(2)) if found else row + 1
        elif not match.group(2).endswith(b"/") and not _NO_VALUE.match(content, match.end()):
            last_row = max(last_row, int(found.group(2)) if found else row)
            last_column = max(last_column, _column_number(found.group(1)) if found else 0)
    return last_row, last_column


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _check_size(source: str, rows: int, columns: int) -> None:
    if rows > MAX_ROWS:
        raise UserError("sheets.too_many_rows", source=source, limit=MAX_ROWS)
    if columns > MAX_COLUMNS or rows * columns > MAX_CELLS:
        raise UserError("sheets.too_many_columns", source=source, limit=MAX_COLUMNS)


def _typed(cell: object) -> SheetCell:
    """Make calamine's cell ours: whole numbers are integers, a midnight is a date, blank text is None."""
    if isinstance(cell, str):
        return normalise(cell).strip() or None
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        return int(cell)
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date()
    if isinstance(cell, datetime.timedelta):
        return str(cell)
    return cell if isinstance(cell, (int, float, datetime.date, datetime.time)) else None


def _sheet(name: str, grid: list[list[SheetCell]]) -> Sheet | None:
    filled = [index for index, row in enumerate(grid) if any(cell is not None for cell in row)]
    if not filled:
        return None
    top = _heading_row(grid, filled)
    body = grid[top + 1 : filled[-1] + 1]
    width = max(_width(row) for row in grid[top : filled[-1] + 1])
    headings = tuple(text_of(cell) for cell in _padded(grid[top], width))
    titles = tuple(text_of(cell) for row in grid[:top] for cell in row if cell is not None)
    return Sheet(name, headings, tuple(tuple(_padded(row, width)) for row in body), top + 2, titles)


def _heading_row(grid: list[list[SheetCell]], filled: list[int]) -> int:
    """Find the first row, among the first ten, that has more than one cell: titles stand alone above it."""
    for index in filled[:10]:
        if sum(cell is not None for cell in grid[index]) > 1:
            return index
    return filled[0]


def _width(row: list[SheetCell]) -> int:
    return max((index + 1 for index, cell in enumerate(row) if cell is not None), default=0)


def _padded(row: list[SheetCell], width: int) -> list[SheetCell]:
    return (row + [None] * width)[:width]
