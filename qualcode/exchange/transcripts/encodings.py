"""Bytes of a text file to text: byte-order mark, UTF-16, UTF-8, then the 8-bit Cyrillic encodings."""

import codecs
import re
from typing import NamedTuple

from qualcode.model.errors import UserError


class Encoding(NamedTuple):
    """An encoding to offer: Python's name and the name people know."""

    name: str
    title: str


ENCODINGS = (
    Encoding("utf-8", "UTF-8"),
    Encoding("utf-16-le", "UTF-16 LE"),
    Encoding("utf-16-be", "UTF-16 BE"),
    Encoding("cp1251", "Windows-1251"),
    Encoding("ptcp154", "PT154"),
    Encoding("kz1048", "KZ-1048"),
    Encoding("koi8-r", "KOI8-R"),
    Encoding("cp866", "CP866 (DOS)"),
    Encoding("mac-cyrillic", "Mac Cyrillic"),
    Encoding("cp1252", "Windows-1252"),
)
_EIGHT_BIT = ("cp1251", "koi8-r", "ptcp154", "kz1048", "cp866")
_MARKS = (  # longer marks first: that of UTF-32 begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_USUAL = re.compile("[\t\n\r -~\u00a0-\u00ff\u0400-\u052f\u2010-\u2026\u2116]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1d]")
_SAMPLE = 4_000  # bytes looked at for UTF-16
_GUESS_BYTES = 100_000


class Decoded(NamedTuple):
    """A decoded text, its encoding, whether that is certain, and how many bytes could not be read."""

    text: str
    encoding: str
    certain: bool
    replaced: int = 0


def decode(data: bytes, encoding: str = "") -> Decoded:
    """Decode `data` by the encoding the user chose or by the one found.

    Raises UserError where the chosen encoding does not fit or the bytes are no text.
    """
    decoded = _as_chosen(data, encoding) if encoding else _found(data)
    if len(_CONTROL.findall(decoded.text)) * 100 > len(decoded.text):
        raise UserError("import.not_text")
    return decoded


def _as_chosen(data: bytes, encoding: str) -> Decoded:
    if encoding not in {known.name for known in ENCODINGS}:
        raise UserError("import.encoding_unknown", encoding=encoding)
    try:
        return Decoded(data.decode(encoding), encoding, True)
    except UnicodeDecodeError:
        raise UserError("import.encoding_does_not_fit", encoding=encoding) from None


def _found(data: bytes) -> Decoded:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name, True)
    for name in ("utf-16-le", "utf-16-be"):
        if _looks_like(data, name):
            return _lenient(data, name, True)
    try:
        return Decoded(data.decode("utf-8"), "utf-8", True)
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _eight_bit(data)


def _lenient(data: bytes, name: str, certain: bool) -> Decoded:
    text = data.decode(name, "replace")
    replaced = text.count("\ufffd")
    return Decoded(text, name, certain and not replaced, replaced)


def _looks_like(data: bytes, name: str) -> bool:
    """Say whether `data` read as `name` is nearly all Cyrillic, Latin and punctuation."""
    sample = data[: min(_SAMPLE, len(data) // 2 * 2)].decode(name, "replace")
    return len(data) % 2 == 0 and len(sample) > 1 and len(_USUAL.findall(sample)) >= 0.95 * len(sample)


def _damaged_utf8(data: bytes) -> Decoded | None:
    """Take UTF-8 of which a few bytes are broken: fewer than one letter in two hundred."""
    decoded = _lenient(data, "utf-8", False)
    letters = sum(1 for char in decoded.text if char > "\x7f")
    return decoded if decoded.replaced * 200 < letters else None


def _eight_bit(data: bytes) -> Decoded:
    import chardet

    guess = chardet.detect(data[:_GUESS_BYTES], include_encodings=_EIGHT_BIT, no_match_encoding="cp1251")
    decoded = _lenient(data, codecs.lookup(guess["encoding"] or "cp1251").name, False)
    usual = _lenient(data, "cp1251", False)
    return usual if usual.text == decoded.text else decoded  # the Kazakh ones differ in a few letters only
