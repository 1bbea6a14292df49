"""The formats in which a codebook is read and written, one line each."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.codebooks import csv_file, excel_file, yaml_file
from qualcode.model.codebook import Codebook
from qualcode.model.errors import UserError


class CodebookFormat(NamedTuple):
    """A format: its name, the endings of its files (the first is the one written), reader and writer."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path], Codebook]
    write: Callable[[Codebook, Path, str], None]


FORMATS = (
    CodebookFormat("YAML", (".yaml", ".yml"), yaml_file.read, yaml_file.write),
    CodebookFormat("Excel", (".xlsx", ".xlsm"), excel_file.read, excel_file.write),
    CodebookFormat("CSV", (".csv", ".tsv", ".txt"), csv_file.read, csv_file.write),
)


def format_for(path: Path) -> CodebookFormat:
    """Give the format of a file by its ending. Raises UserError for an ending that no format has."""
    for found in FORMATS:
        if path.suffix.lower() in found.endings:
            return found
    endings = ", ".join(found.endings[0] for found in FORMATS)
    raise UserError("codebook.unknown_format", name=path.name, endings=endings)


def read_codebook(path: Path) -> Codebook:
    """Read a codebook in the format that the file's ending says."""
    return format_for(path).read(path)


def write_codebook(codebook: Codebook, path: Path, language: str = "en") -> None:
    """Write a codebook in the format that the file's ending says, its headings in `language`."""
    format_for(path).write(codebook, path, language)
