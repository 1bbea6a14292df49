"""What is refused before a file is parsed: wrong kinds, encrypted files, zip bombs, DOCTYPE, endless documents."""

import re
import zipfile
import zlib
from io import BytesIO

from qualcode.exchange.zip_safety import Limits, exceeds
from qualcode.model.errors import UserError

LARGEST_FILE = 200_000_000  # bytes on the disk, pictures included
LARGEST_TEXT = 5_000_000  # characters: some 1,500 pages
MOST_LINES = 200_000
_LARGEST_PART = 120_000_000
# Pictures count too; a part below the last figure may be squeezed as hard as it likes.
_LIMITS = Limits(part_bytes=_LARGEST_PART, total_bytes=1_000_000_000, ratio_from=50_000_000)
_MOST_TAGS = 6_000_000
_PARAGRAPH = re.compile(rb"<(?:\w+:)?p[\s/>]")

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINNINGS = (
    (b"%PDF", "import.is_pdf"),
    (b"{\\rtf", "import.is_rtf"),
)


def check_kind(data: bytes, is_package: bool) -> None:
    """Refuse bytes that are not what the ending of the file's name says; `is_package` asks for a zip package."""
    if not data.strip(b"\0\t\r\n "):
        raise UserError("import.empty_file")
    for beginning, key in _BEGINNINGS:
        if data.startswith(beginning):
            raise UserError(key)
    if data.startswith(_OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise UserError("import.encrypted" if encrypted else "import.is_doc")
    is_zip = data.startswith(b"PK")
    if is_zip and not is_package:
        raise UserError("import.package_named_text")
    if is_package and not is_zip:
        raise UserError("import.not_docx")


def check_text_size(text: str) -> None:
    """Refuse a text of more characters or lines than the program can show."""
    if len(text) > LARGEST_TEXT:
        raise UserError("import.too_long", n=len(text), limit=LARGEST_TEXT)
    check_lines(text.count("\n"))


def check_lines(lines: int) -> None:
    """Refuse more paragraphs than the program can show."""
    if lines > MOST_LINES:
        raise UserError("import.too_many_paragraphs", n=lines, limit=MOST_LINES)


def open_zip(data: bytes) -> zipfile.ZipFile:
    """Open a zip package whose directory keeps within the limits; no part is unpacked yet."""
    try:
        package = zipfile.ZipFile(BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, UnicodeError):
        raise UserError("import.damaged") from None
    parts = package.infolist()
    if exceeds(parts, _LIMITS):
        raise UserError("import.zip_bomb")
    if any(part.flag_bits & 1 for part in parts):
        raise UserError("import.encrypted")
    return package


def read_part(package: zipfile.ZipFile, name: str) -> bytes:
    """Unpack one part, never more of it than the directory promised."""
    try:
        with package.open(name) as part:
            data = part.read(_LARGEST_PART + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, NotImplementedError):
        raise UserError("import.damaged") from None
    if len(data) > _LARGEST_PART:
        raise UserError("import.zip_bomb")
    return data


def check_xml(data: bytes) -> None:
    """Refuse XML that declares a document type, or more tags and paragraphs than a transcript has."""
    plain = data.replace(b"\0", b"") if b"\0" in data[:200] else data
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise UserError("import.doctype")
    tags = plain.count(b"<")
    if tags > MOST_LINES:
        check_lines(sum(1 for _ in _PARAGRAPH.finditer(plain)))
    if tags > _MOST_TAGS:
        raise UserError("import.too_many_tags")
