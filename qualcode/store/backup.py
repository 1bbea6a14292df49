"""Backups: whole, checked, compressed copies of a project, thinned with age."""

import gzip
import os
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from qualcode.model.errors import UserError

_STAMP = "%Y%m%dT%H%M%S%fZ"
_PIECE = 4 << 20  # bytes packed at once, each as a gzip member of its own
_PAGES = 2_000  # copied between two reports
_LEVEL = 1  # of zlib: pages of a project come out no smaller by higher ones, which take half as long again
MOST_BYTES = 2_000_000_000  # all backups of one project together


Told = Callable[[int, int], None]  # done, of how many


class Backup(NamedTuple):
    """One backup: where it lies, when it was made (UTC), how many steps the project had then, why it was made
    ("open", "hour", "merge", ...), its size in bytes.
    """

    path: Path
    time: datetime
    steps: int
    reason: str
    size: int


def folder_of(project: Path) -> Path:
    """Give the folder in which a project's backups lie, beside the project."""
    return project.with_name(project.stem + "-backups")


def back_up(connection: sqlite3.Connection, project: Path, reason: str, told: Told = lambda done, of: None) -> Backup:
    """Write a backup through SQLite's backup interface, check it, compress it, thin the older ones.

    `told` hears how far it is (done, of how many) and may raise: then nothing stays.
    Raises UserError where the disk refuses or the copy does not hold.
    """
    folder = folder_of(project)
    now = datetime.now(UTC)
    try:
        steps = count_steps(connection)
        target = folder / f"{project.stem}.{now.strftime(_STAMP)}.{steps}.{reason}.qualcode.gz"
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix="new-", ignore_cleanup_errors=True) as scratch:
            copy = Path(scratch) / "copy.qualcode"
            _copy(connection, copy, told)
            packed = copy.with_suffix(".gz")
            _pack(copy, packed, told)
            packed.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise UserError("store.backup_failed", folder=str(folder)) from error
    thin(project, now)
    return Backup(target, now, steps, reason, target.stat().st_size)


def is_of_now(backup: Backup, connection: sqlite3.Connection) -> bool:
    """Say whether a backup is there and holds the project as it is, made since it was opened."""
    return backup.path.is_file() and backup.steps == count_steps(connection)


def count_steps(connection: sqlite3.Connection) -> int:
    """Count the steps of a project, those only spoken of too. It never falls, not even where a merge is withdrawn:
    two equal counts mean that nothing was changed between.
    """
    return int(connection.execute("SELECT count(*) FROM step").fetchone()[0])


def _copy(connection: sqlite3.Connection, copy: Path, told: Told) -> None:
    with closing(sqlite3.connect(copy)) as sink:
        connection.backup(sink, pages=_PAGES, progress=lambda _, left, total: told(total - left, 4 * total))
        sink.execute("PRAGMA journal_mode = DELETE")


def _check(copy: Path) -> None:
    with closing(sqlite3.connect(copy)) as connection:
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy does not hold")


def _pack(copy: Path, target: Path, told: Told) -> None:
    """Check and compress a copy, on as many cores as there are."""
    size = copy.stat().st_size
    with ThreadPoolExecutor(min(4, os.cpu_count() or 1) + 1) as workers, target.open("wb") as sink:
        sound = workers.submit(_check, copy)
        done = 0
        try:
            for piece, packed in _packed(copy, workers):
                sink.write(packed)
                done += piece
                told(size + 3 * done, 4 * size)
            sound.result()
        except BaseException:
            workers.shutdown(cancel_futures=True)
            raise
        sink.flush()
        os.fsync(sink.fileno())


def _packed(copy: Path, workers: ThreadPoolExecutor) -> Iterator[tuple[int, bytes]]:
    """Give the pieces of a file in order, each with its size unpacked; a few are packed ahead."""
    waiting: list[tuple[int, Future[bytes]]] = []
    with copy.open("rb") as source:
        while piece := source.read(_PIECE):
            waiting.append((len(piece), workers.submit(gzip.compress, piece, _LEVEL)))
            if len(waiting) > 8:
                size, first = waiting.pop(0)
                yield size, first.result()
    for size, rest in waiting:
        yield size, rest.result()


def backups_of(project: Path) -> list[Backup]:
    """List a project's backups, newest first."""
    found = []
    for path in folder_of(project).glob("*.qualcode.gz"):
        try:
            _, stamp, steps, reason = path.name.removesuffix(".qualcode.gz").rsplit(".", 3)
            moment = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
            found.append(Backup(path, moment, int(steps), reason, path.stat().st_size))
        except ValueError:
            continue  # not one of ours
    return sorted(found, key=lambda backup: backup.time, reverse=True)


def unpack(backup: Path, target: Path) -> None:
    """Unpack a backup to a file that is not there yet."""
    if target.exists():
        raise UserError("store.file_exists", file=target.name)
    try:
        with gzip.open(backup, "rb") as source, target.open("xb") as sink:
            shutil.copyfileobj(source, sink, 1 << 20)
    except (OSError, EOFError, zlib.error) as error:
        target.unlink(missing_ok=True)
        raise UserError("store.backup_unreadable", file=backup.name) from error


def thin(project: Path, now: datetime) -> None:
    """Remove the backups that need not be kept, and the oldest while all together are too large."""
    found = backups_of(project)
    kept = set(worth_keeping([backup.time for backup in found], now))
    total = 0
    for place, backup in enumerate(found):
        total += backup.size
        if backup.time not in kept or (place > 0 and total > MOST_BYTES):
            backup.path.unlink(missing_ok=True)


def worth_keeping(times: Iterable[datetime], now: datetime) -> list[datetime]:
    """Choose among backups: all of two days, then the newest of each of 12 days, 10 weeks and 9 months."""
    newest_first = sorted(times, reverse=True)
    kept = [time for time in newest_first if now - time < timedelta(days=2)]
    older = newest_first[len(kept) :]
    for most, period in ((12, "%Y-%j"), (10, "%G-%V"), (9, "%Y-%m")):
        by_period: dict[str, datetime] = {}
        for time in older:
            by_period.setdefault(time.strftime(period), time)
        kept += [time for time in list(by_period.values())[:most] if time not in kept]
    return sorted(kept, reverse=True)
