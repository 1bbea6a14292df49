"""The paragraphs of a text: one for each line, as the Qt document has one block for each line."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_LINE_END = re.compile("\n")


class Paragraphs:
    """Where each paragraph of a text begins; numbers count from 0, offsets are code points."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._length = len(text)

    def __len__(self) -> int:
        return len(self._starts)

    def starts(self) -> Sequence[int]:
        """Give where each paragraph begins."""
        return self._starts

    def start(self, number: int) -> int:
        """Give where a paragraph begins."""
        return self._starts[number]

    def end(self, number: int) -> int:
        """Give where a paragraph ends, its line end left out."""
        return self._starts[number + 1] - 1 if number + 1 < len(self._starts) else self._length

    def of(self, offset: int) -> int:
        """Give the paragraph that holds an offset."""
        return bisect_right(self._starts, offset) - 1

    def between(self, start: int, end: int) -> range:
        """Give the paragraphs that [start, end) touches."""
        first = bisect_right(self._starts, start) - 1
        return range(first, max(first + 1, bisect_left(self._starts, end)))

    def empty(self) -> list[int]:
        """Give the paragraphs without a character."""
        return [number for number in range(len(self)) if self.start(number) == self.end(number)]
