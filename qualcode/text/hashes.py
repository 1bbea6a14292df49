"""Hashes by which a text is stored once and a document is recognised again."""

import re
import unicodedata

from qualcode.model.texts import text_hash

# Recorded beside a content hash: another way of extracting text gives another number.
CONTENT_VERSION = 1

_CONTENT = re.compile(r"[^\W_]+")


def content_hash(text: str) -> str:
    """Give the SHA-256 of the letters and digits of `text` in lower case, so that layout does not count."""
    content = "".join(_CONTENT.findall(unicodedata.normalize("NFC", text).lower()))
    return text_hash(content)
