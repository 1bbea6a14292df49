"""Jobs: work of more than a moment, in a thread of its own, with progress, Cancel and its result in the window."""

import sys
import threading
from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from qualcode.model.errors import UserError

R = TypeVar("R")


class Pace(NamedTuple):
    """What a job is given: say how far it is, and ask whether it shall stop."""

    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]


class Job(QObject, Generic[R]):
    """One piece of work. Signals arrive in the window's thread; `done` or `failed` comes last, unless cancelled.

    What the work reads of a project it reads through `project.reader()`, opened and closed within the work.
    """

    progressed = Signal(int, int)  # how many are done, of how many (0: unknown)
    finished = Signal()
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[Pace], R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancel = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._done: Callable[[R], object] = lambda result: None
        self._failed: Callable[[UserError], object] = lambda error: None
        self._stopped: Callable[[bool], object] = lambda too_late: None
        self._ended.connect(self._end)

    def start(
        self,
        done: Callable[[R], object],
        failed: Callable[[UserError], object],
        stopped: Callable[[bool], object] = lambda too_late: None,
    ) -> None:
        """Start working; `done` gets the result, `failed` a user's error; `stopped` is told when a cancelled job has
        ended, and whether the cancel came too late: the work was done all the same.
        """
        self._done, self._failed, self._stopped = done, failed, stopped
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop; neither `done` nor `failed` is called any more, but `stopped`."""
        self._cancel.set()

    def wait(self, seconds: float = 10.0) -> None:
        """Wait until the work has stopped (when the window closes)."""
        if self._thread.is_alive():
            self._thread.join(seconds)

    def _run(self) -> None:
        pace = Pace(self._tell, self._cancel.is_set)
        try:
            result, error = self._work(pace), None
        except BaseException as raised:
            result, error = None, raised
        try:
            self._ended.emit(result, error)
        except RuntimeError:
            return  # the window is gone

    def _tell(self, done: int, total: int) -> None:
        if not self._cancel.is_set():
            self.progressed.emit(done, total)

    def _end(self, result: R, error: BaseException | None) -> None:
        try:
            if self._cancel.is_set():
                self._stopped(error is None)
            elif error is None:
                self._done(result)
            elif isinstance(error, UserError):
                self._failed(error)
            else:
                sys.excepthook(type(error), error, error.__traceback__)
        finally:
            self.finished.emit()
            self.deleteLater()


class Jobs(QObject):
    """The jobs of a window, one at a time shown in its status line."""

    began = Signal(str, object)  # a sentence, the Job

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job[object]] = []

    def start(
        self,
        sentence: str,
        work: Callable[[Pace], R],
        done: Callable[[R], object],
        failed: Callable[[UserError], object],
        stopped: Callable[[bool], object] = lambda too_late: None,
    ) -> Job[R]:
        """Start a job; `sentence` says what is going on."""
        job = Job(work, self)
        self._running.append(job)  # type: ignore[arg-type]
        job.finished.connect(lambda: self._running.remove(job))  # type: ignore[arg-type]
        self.began.emit(sentence, job)
        job.start(done, failed, stopped)
        return job

    def are_running(self) -> bool:
        """Say whether any job runs."""
        return bool(self._running)

    def stop(self) -> None:
        """Cancel everything and wait for it."""
        for job in tuple(self._running):
            job.cancel()
            job.wait()
