"""Writes a tidy file and beside it the meaning of its variables: `study.csv` and `study_labels.csv`."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.delimited import csv_bytes, write_bytes
from qualcode.exchange.tidy.attributes import CellValue
from qualcode.exchange.tidy.variables import Variable
from qualcode.messages import message
from qualcode.text.normalise import normalise


class Tidy(NamedTuple):
    """The variables and the rows of a file, and what a reader of it should know."""

    variables: Sequence[Variable]
    rows: Sequence[Sequence[CellValue]]
    notes: Sequence[str]


def labels_beside(path: Path) -> Path:
    """Give the file in which the meaning of the variables stands."""
    return path.with_name(f"{path.stem}_labels{path.suffix}")


def write_tidy(tidy: Tidy, path: Path, language: str, guard: bool = True) -> list[Path]:
    """Write both files, in UTF-8 with commas and decimal points; give where they are.

    `guard`: an apostrophe stands before a text that a spreadsheet would take for a formula. Raises UserError where the
    place cannot be written to.
    """
    heads: list[CellValue] = [variable.name for variable in tidy.variables]
    rows: list[list[CellValue]] = [heads, *([_clean(cell) for cell in row] for row in tidy.rows)]
    labels: list[list[CellValue]] = [
        [message(f"tidy.{name}", language) for name in ("variable", "label", "value", "meaning")]
    ]
    for variable in tidy.variables:
        labels.append([variable.name, normalise(variable.label), "", ""])
        labels += [[variable.name, "", value, normalise(meaning)] for value, meaning in variable.values]
    labels += [["", normalise(note), "", ""] for note in tidy.notes]
    for target, cells in ((path, rows), (labels_beside(path), labels)):
        write_bytes(target, csv_bytes(cells, ",", ".", guard))
    return [path, labels_beside(path)]


def _clean(cell: CellValue) -> CellValue:
    return normalise(cell) if isinstance(cell, str) else cell
