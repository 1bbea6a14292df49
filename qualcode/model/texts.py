"""The hash under which a text is kept once and checked."""

import hashlib


def text_hash(text: str) -> str:
    """Give the SHA-256 of `text` as it stands (UTF-8), in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
