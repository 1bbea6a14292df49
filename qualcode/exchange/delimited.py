"""CSV text in and out: encoding and delimiter found, formulas disarmed."""

import csv
import io
import os
import re
from collections.abc import Iterable, Sequence
from errno import ENOENT
from pathlib import Path

from qualcode.model.errors import UserError
from qualcode.text.normalise import normalise

_LONGEST_BESIDE = 60  # letters, which a file system may count as two bytes each
DELIMITERS = (";", "\t", ",")
_MARKED = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CYRILLIC = {"windows-1251": "cp1251", "koi8-r": "koi8-r", "koi8-u": "koi8-u", "pt154": "pt154",
             "kz-1048": "kz1048", "kz1048": "kz1048", "ibm866": "cp866", "cp866": "cp866"}  # fmt: skip
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
# What a spreadsheet takes for the beginning of a formula, full-width twins included.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")


def disarmed(text: str) -> str:
    """Give `text` with an apostrophe before it where a spreadsheet would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def rearmed(text: str) -> str:
    """Take off the apostrophe that `disarmed` put before a text."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def decoded(data: bytes) -> str:
    """Give the text of a CSV file: by its mark, as strict UTF-8, else in the likeliest Cyrillic encoding."""
    for mark, encoding in _MARKED:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_eight_bit_encoding(data), errors="replace")


def _eight_bit_encoding(data: bytes) -> str:
    import chardet

    found = str(chardet.detect(data[:200_000])["encoding"] or "").lower()
    return _CYRILLIC.get(found, "cp1251")


def read_rows(data: bytes, source: str, max_rows: int) -> list[list[str]]:
    """Give the cells of a CSV file, each in normal form; row 1 of the file is at index 0.

    A first line "sep=;" names the delimiter and comes back as an empty row. Raises UserError for a file that
    is no table or has more than `max_rows` rows.
    """
    text = decoded(data)
    told = _SEPARATOR_LINE.match(text)
    delimiter = told.group(1) if told else _delimiter(text)
    body = text[told.end() :] if told else text
    rows: list[list[str]] = [[]] if told else []
    try:
        for row in csv.reader(io.StringIO(body, newline=""), delimiter=delimiter):
            rows.append([normalise(cell) for cell in row])
            if len(rows) > max_rows:
                raise UserError("sheets.too_many_rows", source=source, limit=max_rows)
    except csv.Error as error:
        raise UserError("sheets.not_csv", source=source, row=len(rows) + 1) from error
    return rows


def _delimiter(text: str) -> str:
    """Choose the delimiter that cuts most of the first rows into as many cells as the heading has."""
    head = text[:50_000]
    return max(DELIMITERS, key=lambda delimiter: _evenness(head, delimiter))


def _evenness(head: str, delimiter: str) -> tuple[float, int]:
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(head, newline=""), delimiter=delimiter) if row]
    except csv.Error:
        return 0.0, 0
    if not widths or widths[0] < 2:
        return 0.0, 0
    sample = widths[:-1][:50] or widths
    return sum(width == widths[0] for width in sample) / len(sample), widths[0]


def csv_bytes(
    rows: Iterable[Sequence[str | int | float | None]], delimiter: str = ";", decimal: str = ",", guard: bool = True
) -> bytes:
    """Give a CSV file with a byte order mark, as Excel opens it by a double click under Russian settings.

    Every text stands in quotes (so that another list separator cannot cut it open) and is disarmed, unless no `guard`
    is wanted; numbers stand bare, with `decimal` before their fraction.
    """
    lines = (delimiter.join(_field(cell, decimal, guard) for cell in row) for row in rows)
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def _field(cell: str | int | float | None, decimal: str, guard: bool) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, str):
        return '"' + (disarmed(cell) if guard else cell).replace('"', '""') + '"'
    number = repr(cell).replace(".", decimal)
    return number if decimal != "," or "," not in number else f'"{number}"'


def read_limited(path: Path, limit: int) -> bytes:
    """Read a file of at most `limit` bytes. Raises UserError for a larger, an empty or an unreadable one."""
    try:
        if path.stat().st_size > limit:
            raise UserError("sheets.file_too_large", name=path.name, limit=limit // 2**20)
        data = path.read_bytes()
    except OSError as error:
        raise UserError("sheets.unreadable", reason=error.strerror or str(error)) from error
    if not data.strip():
        raise UserError("sheets.empty_file", name=path.name)
    return data


def check_writable(path: Path) -> None:
    """Raise UserError where a file cannot be written, before the work: there is no folder, Excel has it open."""
    try:
        if path.exists():
            with path.open("r+b"):
                pass
        elif not path.parent.is_dir():
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT))
    except OSError as error:
        raise _unwritable(path, error) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, the whole of it or nothing: until then an earlier one stays.

    Raises UserError where the place cannot be written to.
    """
    fresh = path.with_name(f".{path.name[:_LONGEST_BESIDE]}.{os.getpid()}.new")
    try:
        try:
            fresh.write_bytes(data)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> UserError:
    return UserError("sheets.unwritable", name=path.name, reason=error.strerror or str(error))
