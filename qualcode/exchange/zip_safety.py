"""Looks at the directory of a zip file before anything is unpacked from it."""

import zipfile
from io import BytesIO
from pathlib import Path

from qualcode.model.errors import UserError

MAX_PARTS = 10_000
MAX_PART_BYTES = 256 * 2**20
MAX_TOTAL_BYTES = 512 * 2**20
# A worksheet of equal rows shrinks about 100-fold at most; a bomb goes beyond 1,000.
MAX_RATIO = 300
SMALL_PART_BYTES = 2**20  # below this a high ratio does no harm
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
    too_much = (
        len(parts) > MAX_PARTS
        or sum(part.file_size for part in parts) > MAX_TOTAL_BYTES
        or any(_is_swollen(part) for part in parts)
    )
    if too_much:
        raise UserError("sheets.too_large_unpacked")


def _is_swollen(part: zipfile.ZipInfo) -> bool:
    if part.file_size > MAX_PART_BYTES:
        return True
    return part.file_size > SMALL_PART_BYTES and part.file_size > MAX_RATIO * max(part.compress_size, 1)
