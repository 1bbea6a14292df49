"""Code points of a text <-> positions of a Qt document, which counts UTF-16 units: the only place that knows both."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")  # what takes two UTF-16 units


class TextPositions:
    """Turns offsets of one text into positions of the Qt document that shows it, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [match.start() for match in _WIDE.finditer(text)]
        self._wide_in_qt = [place + number for number, place in enumerate(self._wide)]

    def to_qt(self, offset: int) -> int:
        """Give the Qt position before the code point at `offset`."""
        return offset + bisect_left(self._wide, offset) if self._wide else offset

    def to_offset(self, position: int) -> int:
        """Give the code point offset of a Qt position; within a wide character, the one before it."""
        return position - bisect_left(self._wide_in_qt, position) if self._wide else position
