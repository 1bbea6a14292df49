"""The formats transcripts are read from: one line each, and the dialog and the command line list them."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.transcripts.docx import read_docx
from qualcode.exchange.transcripts.reading import Extract, ReadOptions
from qualcode.exchange.transcripts.txt import read_txt
from qualcode.model.errors import UserError


class Format(NamedTuple):
    """A format: endings of file names, the key of its name, its reader, whether it is a zip package."""

    suffixes: tuple[str, ...]
    name: str
    read: Callable[[bytes, ReadOptions], Extract]
    is_package: bool = False


FORMATS = (
    Format((".docx", ".docm"), "import.format_docx", read_docx, is_package=True),
    Format((".txt", ".text"), "import.format_txt", read_txt),
)
# Endings people try, with the sentence that says how to make a file we read.
_ELSEWHERE = {
    ".doc": "import.is_doc",
    ".rtf": "import.is_rtf",
    ".pdf": "import.is_pdf",
    ".odt": "import.is_odt",
}


def suffixes() -> tuple[str, ...]:
    """Give every ending of file names that can be read."""
    return tuple(suffix for known in FORMATS for suffix in known.suffixes)


def format_of(path: Path) -> Format:
    """Give the format of `path` by its ending; UserError where none reads it."""
    suffix = path.suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    if suffix in _ELSEWHERE:
        raise UserError(_ELSEWHERE[suffix])
    raise UserError("import.unknown_format", suffix=suffix or "-", known=", ".join(suffixes()))
