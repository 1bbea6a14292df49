"""Writes a table as a CSV file."""

from pathlib import Path

from qualcode.exchange.delimited import csv_bytes, write_bytes
from qualcode.messages import message
from qualcode.model.table import CellValue, Column, Table
from qualcode.text.normalise import normalise


def write_csv(table: Table, path: Path, language: str = "en", delimiter: str = ";", decimal: str = ",") -> None:
    """Write a table as CSV that Excel opens by a double click; R and pandas read it with the same two marks.

    A group stands before its heading ("Oblast: Osh"), N in a row under the headings. Formulas are disarmed.
    """
    rows: list[list[str | int | float | None]] = [[_heading(column) for column in table.columns]]
    if any(column.n is not None for column in table.columns):
        rows.append([_n(column, index, language) for index, column in enumerate(table.columns)])
    rows += [list(map(_value, table.values(index))) for index in range(len(table.rows))]
    write_bytes(path, csv_bytes(rows, delimiter, decimal))


def _heading(column: Column) -> str:
    return normalise(f"{column.group}: {column.title}" if column.group else column.title)


def _n(column: Column, index: int, language: str) -> str | int | None:
    if column.n is None and index == 0:
        return message("excel.n", language)
    return column.n


def _value(value: CellValue) -> str | int | float | None:
    if isinstance(value, bool):
        return int(value)
    return normalise(value) if isinstance(value, str) else value
