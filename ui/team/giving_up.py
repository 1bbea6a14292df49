"""Long work on the project itself that can be given up until it is saved: before or after, never half."""

import threading
from collections.abc import Callable
from typing import TypeVar

from ui.jobs import Pace

R = TypeVar("R")
Told = Callable[[int, int], None]


class GivenUpError(Exception):
    """The user has stopped the work: nothing of it stays."""


class Stop:
    """What a Cancel button presses. The job itself goes on to its end, so that its result is told in any case."""

    def __init__(self) -> None:
        self._pressed = threading.Event()

    def press(self) -> None:
        """Ask the work to stop."""
        self._pressed.set()

    def run(self, work: Callable[[Told], R], pace: Pace) -> R | None:
        """Work, in the thread of a job; None where it was given up."""

        def told(done: int, of: int) -> None:
            if self._pressed.is_set() or pace.cancelled():
                raise GivenUpError
            pace.progress(done, of)

        try:
            return work(told)
        except GivenUpError:
            return None
