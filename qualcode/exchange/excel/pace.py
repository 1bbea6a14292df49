"""How far a workbook is, told while it is written; whoever wants it no more is heard at the next row."""

from collections.abc import Callable
from typing import NamedTuple

WHOLE = 1_000  # a workbook, in the numbers told
_OFTEN = 100  # times that a part tells how far it is
_ROWS_UNHEARD = 256  # rows written before anybody is asked whether to go on


class CancelledError(Exception):
    """Somebody wants the workbook no more: nothing is written."""


class Pace(NamedTuple):
    """Whom to tell how much is done of how much, and whom to ask whether to stop."""

    progress: Callable[[int, int], object] = lambda done, total: None
    cancelled: Callable[[], bool] = lambda: False


class Meter:
    """Counts the steps of one part of the work after another. Raises CancelledError from any step."""

    def __init__(self, pace: Pace | None = None) -> None:
        self._pace = pace or Pace()
        self._begins, self._ends, self._steps = 0, WHOLE, 1
        self._done = self._asking = 0

    def part(self, ends: int, steps: int) -> None:
        """Begin a part of so many steps, after which `ends` of the WHOLE are done."""
        self._begins, self._ends, self._steps = min(self._told, ends), ends, max(steps, 1)
        self._done = self._asking = 0
        self._tell()

    def part_of_rest(self, share: float, steps: int) -> None:
        """Begin a part that takes so much of what is not done yet."""
        done = self._told
        self.part(done + round(share * (WHOLE - done)), steps)

    def step(self) -> None:
        """One step is done."""
        self._done += 1
        if self._done >= self._asking:
            self._tell()

    @property
    def _told(self) -> int:
        return self._begins + (self._ends - self._begins) * min(self._done, self._steps) // self._steps

    def _tell(self) -> None:
        if self._pace.cancelled():
            raise CancelledError
        self._asking = self._done + max(min(self._steps // _OFTEN, _ROWS_UNHEARD), 1)
        self._pace.progress(self._told, WHOLE)
