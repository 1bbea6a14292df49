"""Backups: whole, checked, compressed copies of a project, thinned with age."""

import gzip
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from qualcode.model.errors import UserError

_STAMP = "%Y%m%dT%H%M%S%fZ"
MOST_BYTES = 2_000_000_000  # all backups of one project together


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


def back_up(connection: sqlite3.Connection, project: Path, reason: str) -> Backup:
    """Write a backup through SQLite's backup interface, check it, compress it, thin the older ones.

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
            _copy(connection, copy)
            packed = copy.with_suffix(".gz")
            with copy.open("rb") as source, gzip.open(packed, "wb", compresslevel=3) as sink:
                shutil.copyfileobj(source, sink, 1 << 20)
            packed.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise UserError("store.backup_failed", folder=str(folder)) from error
    thin(project, now)
    return Backup(target, now, steps, reason, target.stat().st_size)


def count_steps(connection: sqlite3.Connection) -> int:
    """Count the steps of a project. It never falls: two equal counts mean that nothing was changed between."""
    return int(connection.execute("SELECT count(*) FROM step WHERE verb <> ''").fetchone()[0])


def _copy(connection: sqlite3.Connection, copy: Path) -> None:
    sink = sqlite3.connect(copy)
    try:
        connection.backup(sink)
        sink.execute("PRAGMA journal_mode = DELETE")
        if sink.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the copy does not hold")
    finally:
        sink.close()


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
