"""Many files read in one child process, with limits of time and memory, progress and Cancel."""

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic

from qualcode.exchange.transcripts.preview import Preview
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.exchange.transcripts.reading_child import READY, serve
from qualcode.exchange.transcripts.wire import Failure, unpack

SECONDS_PER_FILE = 60.0
MEMORY = 3_000_000_000  # bytes of address space, where the system can limit it
_TICK = 0.05
_SECONDS_TO_START = 60.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: a preview with its transcript, or the key and values of a UserError."""

    path: Path
    preview: Preview | None = None
    failure: Failure | None = None


class _Child:
    """The process that reads; started when first needed and again after it had to be stopped."""

    def __init__(self, memory: int) -> None:
        self._memory = memory
        self.ready = False
        self._process: SpawnProcess | None = None
        self._pipe: Connection | None = None

    def send(self, path: Path, options: ReadOptions) -> None:
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=serve, args=(theirs, self._memory), daemon=True)
            self._process.start()
            theirs.close()
        self._pipe.send((str(path), options))

    def answer(self, seconds: float) -> bytes | None:
        """Give the answer if it comes within `seconds`; EOFError or OSError where the process has died."""
        assert self._pipe is not None
        return self._pipe.recv_bytes() if self._pipe.poll(seconds) else None

    def stop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._pipe = self._process = None
        self.ready = False


def read_many(
    paths: Sequence[Path],
    options: ReadOptions | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    seconds_per_file: float = SECONDS_PER_FILE,
    memory: int = MEMORY,
) -> list[Outcome]:
    """Read `paths` one after the other in a child process; a bad file does not stop the others.

    `progress(done, total)` is called before the first file and after each; after `cancelled()` the outcomes so
    far are given. A program frozen by PyInstaller must call `multiprocessing.freeze_support()` first thing.
    """
    child = _Child(memory)
    outcomes: list[Outcome] = []
    try:
        for path in paths:
            progress(len(outcomes), len(paths))
            if cancelled():
                break
            outcome = _read(child, path, options or ReadOptions(), cancelled, seconds_per_file)
            if outcome is None:
                break
            outcomes.append(outcome)
        else:
            progress(len(outcomes), len(paths))
    finally:
        child.stop()
    return outcomes


def _read(
    child: _Child, path: Path, options: ReadOptions, cancelled: Callable[[], bool], seconds: float
) -> Outcome | None:
    """Read one file; None if the user cancelled meanwhile."""
    try:
        child.send(path, options)
        allowed = monotonic() + seconds + (0 if child.ready else _SECONDS_TO_START)
        while not (answer := child.answer(_TICK)):
            if cancelled():
                return None
            if answer == READY:
                child.ready = True
                allowed = monotonic() + seconds
            elif monotonic() > allowed:
                child.stop()
                return Outcome(path, failure=Failure("import.too_slow", {"seconds": int(seconds)}))
    except (EOFError, OSError):
        child.stop()
        return Outcome(path, failure=Failure("import.reader_died", {}))
    result = unpack(answer)
    return Outcome(path, failure=result) if isinstance(result, Failure) else Outcome(path, preview=result)
