"""Words of a text: what is counted, searched and listed."""

import re
from collections.abc import Iterator

WORD = re.compile(r"\w+(?:[-‑’'ʼ]\w+)*")


def words(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Give the spans of the words in text[start:end], as code points of `text`."""
    return (match.span() for match in WORD.finditer(text, start, len(text) if end is None else end))


def word_count(text: str, start: int = 0, end: int | None = None) -> int:
    """Count the words in text[start:end]."""
    return sum(1 for _ in words(text, start, end))
