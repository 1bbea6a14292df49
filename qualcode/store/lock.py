"""The lock on a side file that keeps a second program from writing. It is gone when the process dies."""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple


class Holder(NamedTuple):
    """Who holds a lock, for the message."""

    host: str
    user: str
    since: str  # UTC ISO 8601


class Lock:
    """An OS lock on `NAME.qualcode-lock`, held from `take` to `release`."""

    def __init__(self, project: Path) -> None:
        self._path = project.with_name(project.name + "-lock")
        self._file: int | None = None

    def take(self) -> Holder | None:
        """Take the lock; give who holds it already, None when it is now ours. Raises OSError where it cannot lie."""
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return self._holder()
        if not self._is_still_there(handle):  # the last holder took the file away between open and lock
            os.close(handle)
            return self.take()
        self._file = handle
        os.ftruncate(handle, 1)
        os.pwrite(handle, b"\n" + self._words(), 0) if sys.platform != "win32" else _write(handle, self._words())
        return None

    def release(self) -> None:
        """Let the lock go and take the side file away."""
        if self._file is None:
            return
        handle, self._file = self._file, None
        if sys.platform != "win32":
            self._path.unlink(missing_ok=True)  # while it is still ours, so that nobody's new lock is removed
        os.close(handle)

    def _is_still_there(self, handle: int) -> bool:
        try:
            return os.fstat(handle).st_ino == self._path.stat().st_ino
        except FileNotFoundError:
            return False

    def _words(self) -> bytes:
        import getpass
        import socket

        holder = Holder(socket.gethostname(), getpass.getuser(), datetime.now(UTC).isoformat(timespec="seconds"))
        return json.dumps(holder._asdict(), ensure_ascii=False).encode()

    def _holder(self) -> Holder:
        try:
            return Holder(**json.loads(self._path.read_bytes()[1:]))
        except (OSError, ValueError, TypeError):
            return Holder("?", "?", "?")


def _lock(handle: int) -> None:
    """Lock the first byte; the words of the holder stand behind it, where Windows lets others read them."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _write(handle: int, words: bytes) -> None:
    os.lseek(handle, 1, os.SEEK_SET)
    os.write(handle, words)
