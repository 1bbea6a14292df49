"""How densely each part of a text is coded, for the ruler along the scroll bar."""

from collections.abc import Iterable
from itertools import accumulate

CELLS = 600  # finer than a ruler is high


class Density:
    """Counts the codings that touch each cell of a text, a cell being 1/600 of its length."""

    def __init__(self, length: int) -> None:
        self._length = max(1, length)
        self._steps = [0] * (CELLS + 1)
        self.changes = 0  # how often something was counted

    def count(self, start: int, end: int, times: int) -> None:
        """Add (1) or take away (-1) a coding at [start, end)."""
        self.changes += 1
        self._steps[start * CELLS // self._length] += times
        self._steps[(end - 1) * CELLS // self._length + 1] -= times

    def count_all(self, spans: Iterable[tuple[int, int]]) -> None:
        """Add many codings at once."""
        steps, length = self._steps, self._length
        for start, end in spans:
            steps[start * CELLS // length] += 1
            steps[(end - 1) * CELLS // length + 1] -= 1
        self.changes += 1

    def cells(self) -> list[int]:
        """Give how many codings touch each cell, from the beginning of the text to its end."""
        return list(accumulate(self._steps[:CELLS]))
