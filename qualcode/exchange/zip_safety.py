"""Looks at the directory of a zip file before anything is unpacked from it."""

import zipfile
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from qualcode.model.errors import UserError


class Limits(NamedTuple):
    """What a package may hold: bytes unpacked, and how small a part of over `ratio_from` bytes may be packed."""

    parts: int = 10_000
    part_bytes: int = 256 * 2**20
    total_bytes: int = 512 * 2**20
    # A worksheet of equal rows shrinks about 100-fold at most; a bomb goes beyond 1,000.
    ratio: int = 300
    ratio_from: int = 2**20


SHEETS = Limits()
ENCRYPTED = 0x1
OLE_MAGIC = b"\xd0\xcf\x11\xe0"  # an encrypted or an old Office file


def check_zip(source: Path | bytes) -> None:
    """Raise UserError where `source` is no zip, is damaged or encrypted, or would unpack to too much."""
    try:
        with zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, UnicodeDecodeError) as error:
        raise UserError("sheets.encrypted_or_old" if _is_ole(source) else "sheets.damaged") from error
    except OSError as error:
        raise UserError("sheets.unreadable", reason=error.strerror or str(error)) from error
    _check_parts(parts)


def _is_ole(source: Path | bytes) -> bool:
    if isinstance(source, bytes):
        return source.startswith(OLE_MAGIC)
    with source.open("rb") as file:
        return file.read(4) == OLE_MAGIC


def _check_parts(parts: list[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & ENCRYPTED for part in parts):
        raise UserError("sheets.encrypted_or_old")
    if len({part.filename for part in parts}) < len(parts):
        raise UserError("sheets.damaged")
    if exceeds(parts, SHEETS):
        raise UserError("sheets.too_large_unpacked")


def exceeds(parts: Sequence[zipfile.ZipInfo], limits: Limits) -> bool:
    """Say whether a package would unpack to more than it may, going by its directory."""
    return (
        len(parts) > limits.parts
        or sum(part.file_size for part in parts) > limits.total_bytes
        or any(_is_swollen(part, limits) for part in parts)
    )


def _is_swollen(part: zipfile.ZipInfo, limits: Limits) -> bool:
    if part.file_size > limits.part_bytes:
        return True
    return part.file_size > limits.ratio_from and part.file_size > limits.ratio * max(part.compress_size, 1)
