"""Finds the codebooks and sample transcripts: in a checkout, an installed wheel or a frozen program."""

import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

from qualcode.model.errors import UserError


def codebooks_folder() -> Path:
    """Give the folder of the codebooks that come with the program; raises UserError if there is none."""
    return resource_folder("codebooks")


def sample_transcripts_folder() -> Path:
    """Give the folder of the invented sample interviews; raises UserError if there is none."""
    return resource_folder("sample_transcripts")


def resource_folder(name: str) -> Path:
    """Give the first folder `name` among the places where QualCode may have been put; else UserError."""
    for base in _bases():
        if (base / name).is_dir():
            return base / name
    raise UserError("resources.missing_folder", name=name)


def _bases() -> Iterator[Path]:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        yield Path(frozen)
        return
    above = Path(__file__).resolve().parents[1]
    if (above / "pyproject.toml").is_file():
        yield above
    yield above / "share" / "qualcode"  # pip install --target
    yield Path(sysconfig.get_path("data")) / "share" / "qualcode"
    yield Path(sysconfig.get_path("data", _user_scheme())) / "share" / "qualcode"


def _user_scheme() -> str:
    return sysconfig.get_preferred_scheme("user")
