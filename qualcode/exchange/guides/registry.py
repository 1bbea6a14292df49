"""The formats interview guides are read from: one line each, and the dialog and the command line list them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.guides.draft import GuideDraft
from qualcode.exchange.guides.sheet_files import read_sheet_file
from qualcode.exchange.guides.tables import Columns
from qualcode.exchange.guides.word_file import read_word_file
from qualcode.model.errors import UserError


class GuideFormat(NamedTuple):
    """A format: its name, the endings of its files, its reader."""

    name: str
    endings: tuple[str, ...]
    read: Callable[[Path, Columns], list[GuideDraft]]


FORMATS = (
    GuideFormat("Word", (".docx", ".docm"), read_word_file),
    GuideFormat("Excel", (".xlsx", ".xlsm"), read_sheet_file),
    GuideFormat("CSV", (".csv", ".tsv"), read_sheet_file),
)


def endings() -> tuple[str, ...]:
    """Give every ending of file names that can be read."""
    return tuple(ending for known in FORMATS for ending in known.endings)


def read_guides(path: Path, columns: Columns = ()) -> list[GuideDraft]:
    """Read the guides of a file; `columns` says what those of its tables hold where the guess is not right.

    Raises UserError for an ending that no format has, and for a file that is refused or holds no questions.
    """
    for known in FORMATS:
        if path.suffix.lower() in known.endings:
            return known.read(path, columns)
    raise UserError("guides.unknown_format", name=path.name, endings=", ".join(endings()))
