"""Writes one table in the format that the ending of its file says: Excel, CSV or Word."""

from collections.abc import Callable
from pathlib import Path

from qualcode.exchange.excel.csv_table import write_csv
from qualcode.exchange.excel.workbook import write_workbook
from qualcode.exchange.word.tables import write_table as write_word
from qualcode.model.errors import UserError
from qualcode.model.table import Table

_Write = Callable[[Table, Path, str], None]


def write_table(table: Table, path: Path, language: str = "en") -> None:
    """Write a table. Raises UserError for an ending of no format known and a place that cannot be written to."""
    write = _WRITERS.get(path.suffix.lower())
    if write is None:
        raise UserError("word.no_such_ending", file=path.name, known=", ".join(_WRITERS))
    write(table, path, language)


def _write_excel(table: Table, path: Path, language: str) -> None:
    write_workbook([table], path, language)


def _write_csv(table: Table, path: Path, language: str) -> None:
    write_csv(table, path, language)


_WRITERS: dict[str, _Write] = {".docx": write_word, ".xlsx": _write_excel, ".csv": _write_csv}
