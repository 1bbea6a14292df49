"""`Project`: one opened project file, its one write connection, and the transactions that go through it."""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from qualcode.computer import Computer, this_computer
from qualcode.model.change import Change
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.fold import Life
from qualcode.model.guid import Guid, new_step_guid
from qualcode.model.log import Step
from qualcode.model.projection import NumberMap
from qualcode.model.registry import KINDS
from qualcode.store import connection as opening
from qualcode.store.identities import Identities
from qualcode.store.journal import Journal
from qualcode.store.lock import Lock
from qualcode.store.migrate import migrate, migrate_copy
from qualcode.store.place import Place, is_writable, place_of
from qualcode.store.settle import Settler
from qualcode.store.tables import Tables
from qualcode.store.values import values_of
from qualcode.store.visibility import DECIDING, Visibility, visible
from qualcode.store.writer import Writer

Listener = Callable[[Change], None]


class ReadOnly(NamedTuple):
    """Why a project is open for reading only: a message key of `words/store.json` and its values."""

    key: str
    values: dict[str, str]


class Project:
    """An open project. All reading and writing of one window or command goes through one of these.

    `me` is the coder at work; without one nothing can be written.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: Lock | None, read_only: ReadOnly | None
    ) -> None:
        self.path = path
        self.connection = connection
        self.read_only = read_only
        self.identities = Identities(connection)
        self.journal = Journal(connection, self.identities)
        self.tables = Tables(connection)
        self.settler = Settler(connection, self.identities, self.journal, self.tables)
        self.visibility = Visibility(connection)
        self._me: Guid = ""
        self._computer: Computer | None = None
        self.texts: dict[Guid, str] = {}  # of versions, as they are read
        self.maps: dict[tuple[Guid, Guid], list[NumberMap]] = {}  # between versions, as they are needed
        self.labels: dict[Guid, list[tuple[int, int]]] = {}  # of versions: where each turn and its speech begin
        self.lingering = False  # something was erased whose bytes may still lie in pages no longer used
        self._lamport: int | None = None
        self._lock = lock
        self._listeners: list[Listener] = []
        self._origin = ""
        self._scratch: tempfile.TemporaryDirectory[str] | None = None

    @property
    def me(self) -> Guid:
        """Give the coder at work, "" for nobody."""
        return self._me

    @me.setter
    def me(self, coder: Guid) -> None:
        self._me = coder
        self.visibility.show_to(self.identities.find(coder) if coder else None)

    @property
    def computer(self) -> Computer:
        """Give this computer, read from its settings when first asked for."""
        if self._computer is None:
            self._computer = this_computer()
        return self._computer

    @computer.setter
    def computer(self, computer: Computer) -> None:
        self._computer = computer

    # Opening and closing -------------------------------------------------------------------------------------

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new, empty project file. Raises UserError where a file lies already or none can be written."""
        if path.exists():
            raise UserError("store.file_exists", file=path.name)
        if not path.parent.is_dir() or not is_writable(path):
            raise UserError("store.folder_not_writable", folder=str(path.parent))
        lock = Lock(path)
        with told_plainly(path):
            lock.take()
            connection = opening.connect_writer(path, place_of(path))
            opening.write_schema(connection)
        return cls(path, connection, lock, None)

    @classmethod
    def open(cls, path: Path, *, write: bool = True) -> Self:
        """Open a project: for writing if that is possible, else for reading with the reason in `read_only`.

        Raises UserError for a file that is not there, not a project, or of a newer major version.
        """
        if not path.is_file():
            raise UserError("store.no_file", file=str(path))
        if not is_writable(path):
            return cls._open_copy(path)
        with told_plainly(path):
            asked = ReadOnly("store.asked_to_read", {})
            if not write and not opening.was_cut_short(path):
                return cls._open_reader(path, asked)
            lock = Lock(path)
            holder = lock.take()
            if holder is not None:
                return cls._open_reader(path, ReadOnly("store.locked", holder._asdict()) if write else asked)
            try:
                opening.roll_back_after_crash(path)
                if not write:
                    lock.release()
                    return cls._open_reader(path, asked)
                return cls._open_writer(path, lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def _open_writer(cls, path: Path, lock: Lock) -> Self:
        probe = opening.connect_reader(path)
        try:
            version = opening.version_of(probe, path)
        finally:
            probe.close()
        if version > opening.VERSION:
            lock.release()
            return cls._open_reader(path, ReadOnly("store.newer_minor", {}))
        connection = opening.connect_writer(path, place_of(path))
        if version < opening.VERSION:
            migrate(connection, path, version)
        return cls(path, connection, lock, None)

    @classmethod
    def _open_reader(cls, path: Path, reason: ReadOnly) -> Self:
        connection = opening.connect_reader(path)
        try:
            version = opening.version_of(connection, path)
            if version < opening.VERSION:
                return cls._open_older(connection, path, version, reason)
        except BaseException:
            connection.close()
            raise
        return cls(path, connection, None, reason)

    @classmethod
    def _open_older(cls, connection: sqlite3.Connection, path: Path, version: int, reason: ReadOnly) -> Self:
        """Read a project of an older version that may not be changed: a copy of it is migrated and read."""
        scratch = tempfile.TemporaryDirectory(prefix="qualcode-", ignore_cleanup_errors=True)
        copy = Path(scratch.name) / path.name
        try:
            with told_plainly(path), closing(opening.connect_writer(copy, Place.LOCAL)) as sink:
                connection.backup(sink)
                migrate_copy(sink, path, version)
            project = cls._open_reader(copy, reason)
        except BaseException:
            scratch.cleanup()
            raise
        connection.close()
        project._scratch = scratch
        return project

    @classmethod
    def _open_copy(cls, path: Path) -> Self:
        """Open a project in a folder that cannot be written: SQLite needs to write beside it, so a copy is read."""
        scratch = tempfile.TemporaryDirectory(prefix="qualcode-", ignore_cleanup_errors=True)
        copy = Path(scratch.name) / path.name
        with told_plainly(path):
            shutil.copyfile(path, copy)
            copy_side_files(path, copy)
            opening.roll_back_after_crash(copy)
            project = cls._open_reader(copy, ReadOnly("store.folder_read_only", {"folder": str(path.parent)}))
        project._scratch = scratch
        return project

    def reader(self) -> "Project":
        """Open a second, read-only look at the same file, for a job in another thread or process."""
        reader = Project._open_reader(self.path, ReadOnly("store.asked_to_read", {}))
        reader.me = self.me
        return reader

    def close(self) -> None:
        """Close: what lies in the side file is moved into the project, which then is one single file."""
        with suppress(sqlite3.Error):
            if self.read_only is None:
                self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                # At rest without a side-file mode: a reader then leaves nothing beside the project either.
                self.connection.execute("PRAGMA journal_mode = DELETE")
        self.connection.close()
        if self._lock is not None:
            self._lock.release()
        if self._scratch is not None:
            self._scratch.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Writing -------------------------------------------------------------------------------------------------

    @contextmanager
    def transaction(
        self, verb: str, undoes: Guid | None = None, first: Callable[[], None] | None = None
    ) -> Iterator[Writer]:
        """Make one step: all of it is saved and announced, or nothing of it is there.

        A step that wrote nothing leaves no trace. `first` changes the log itself before the step is made: the step
        comes after what arrived. Raises UserError where the project is read-only, another program
        writes just now, or the disk refuses.
        """
        if self.read_only is not None:
            raise UserError(self.read_only.key, **self.read_only.values)
        with told_plainly(self.path), self.visibility.lifted():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                if first is not None:
                    first()
                    self.forget_order()
                writer = Writer(self, self._new_step(verb, undoes))
                yield writer
                writer.finish()
                self.connection.execute("ROLLBACK" if writer.is_empty else "COMMIT")
            except BaseException:
                self.roll_back()
                raise
        if writer.is_empty:
            self.identities.forget()
            return
        self._lamport = writer.step.lamport
        self._wipe()
        if first is not None or DECIDING & writer.touched.keys():
            self._show_anew(writer)
        self.announce(writer)

    def _wipe(self) -> None:
        """See that no byte of what was erased lingers; what somebody reads just now goes when the project is closed."""
        if self.lingering:
            self.lingering = False
            with suppress(UserError):
                self.rebuild_file()

    def _show_anew(self, writer: Writer) -> None:
        """Look up what the coder at work may see now; what comes into sight or goes out of it was touched too."""
        before = self.visibility.hidden()
        self.me = self._me
        for _, kind, guid in self.identities.named(before ^ self.visibility.hidden()):
            writer.touched[kind].add(guid)

    def _new_step(self, verb: str, undoes: Guid | None) -> Step:
        if self._lamport is None:
            self._lamport = self.journal.last_lamport()
        now = time.time_ns() // 1_000_000
        return Step(new_step_guid(), verb, {}, self.me, self.computer.guid, now, self._lamport + 1, undoes)

    def roll_back(self) -> None:
        """Take back the transaction that failed, with all that was remembered of it."""
        # After a full disk SQLite has rolled back by itself.
        with suppress(sqlite3.Error):
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
        self.identities.forget()
        self._lamport = None
        self.lingering = False

    def rebuild_file(self) -> None:
        """Write the file anew, so that nothing deleted lingers in free pages or in the side file.

        Raises UserError where something that still reads the project keeps the old pages.
        """
        with told_plainly(self.path):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.connection.execute("VACUUM")
            kept = self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if kept:
            raise UserError("store.old_pages_kept", file=self.path.name)

    def forget_order(self) -> None:
        """Look up the highest Lamport number afresh: steps came from elsewhere."""
        self._lamport = None

    # Telling -------------------------------------------------------------------------------------------------

    def subscribe(self, listener: Listener) -> None:
        """Have a listener told of every saved step."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Listener) -> None:
        """Leave a listener in peace."""
        self._listeners.remove(listener)

    @contextmanager
    def started_by(self, origin: str) -> Iterator[None]:
        """Note in the changes made within who started them."""
        before, self._origin = self._origin, origin
        try:
            yield
        finally:
            self._origin = before

    def announce(self, writer: Writer) -> None:
        """Tell every listener what a step touched; one that fails does not keep it from the others."""
        touched = {kind: frozenset(guids) for kind, guids in writer.touched.items() if guids}
        change = Change(writer.step.id, writer.step.verb, touched, self._origin)
        failures: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(change)
            except Exception as error:
                failures.append(error)
        if failures:
            raise failures[0]

    # Asking --------------------------------------------------------------------------------------------------

    def values(self, guid: Guid) -> dict[str, Value]:
        """Give the fields of a living object. Raises UserError where there is none."""
        local = self.identities.find(guid)
        row = None
        if local is not None:
            kind = KINDS.get(self.tables.kind_of(local))
            if kind is not None:
                columns = ", ".join(kind.columns)
                table = visible(kind.name)
                row = self.connection.execute(f"SELECT {columns} FROM {table} WHERE id = ?", (local,)).fetchone()
        if row is None or kind is None:
            raise UserError("store.no_such_object", kind="any", guid=guid)
        return values_of(kind, row, self.identities.guid)

    def hides(self, guid: Guid) -> bool:
        """Say whether an object is kept from the coder at work, who codes a document blind."""
        return bool(self.visibility.kept) and self.visibility.hides(self.identities.find(guid))

    def kind_of(self, guid: Guid) -> str:
        """Name the kind of an object, living or not; empty for one never heard of."""
        local = self.identities.find(guid)
        return self.tables.kind_of(local) if local is not None else ""

    def kinds_of(self, guids: Collection[Guid]) -> dict[Guid, str]:
        """Name the kinds of many objects that this project has heard of."""
        self.identities.find_many(guids)
        known = [local for guid in guids if (local := self.identities.find(guid)) is not None]
        return {guid: kind for _, kind, guid in self.identities.named(known)}

    def life_of(self, guid: Guid) -> Life:
        """Say whether an object is there, and why."""
        row = self.connection.execute("SELECT state FROM object WHERE id = ?", (self.identities.find(guid),)).fetchone()
        return Life(row[0]) if row else Life.WAITING

    def lives_of(self, objects: Iterable[int]) -> dict[int, Life]:
        """Say of many objects, by local id, whether each is there."""
        rows = self.connection.execute(
            "SELECT id, state FROM object WHERE id IN (SELECT value FROM json_each(?))", (str(sorted(objects)),)
        )
        return {local: Life(state) for local, state in rows}

    def is_sound(self) -> bool:
        """Say whether SQLite finds the file whole."""
        try:
            return bool(self.connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except sqlite3.DatabaseError:
            return False

    def position(self) -> int:
        """Give the place in the log up to which the tables stand (local id of the last operation)."""
        return int(self.connection.execute("SELECT coalesce(max(id), 0) FROM operation").fetchone()[0])


def copy_side_files(path: Path, copy: Path) -> None:
    """Copy what SQLite keeps beside a project that was not closed well."""
    for suffix in ("-wal", "-journal"):
        side = path.with_name(path.name + suffix)
        if side.exists():
            shutil.copyfile(side, copy.with_name(copy.name + suffix))


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system says about a file into a sentence for its user."""
    try:
        yield
    except sqlite3.OperationalError as error:
        words = str(error)
        if "locked" in words or "busy" in words:
            raise UserError("common.busy") from error
        if "full" in words:
            raise UserError("store.disk_full", folder=str(path.parent)) from error
        if "readonly" in words or "I/O" in words or "unable to open" in words:
            raise UserError("store.cannot_write", file=path.name) from error
        raise
    except sqlite3.DatabaseError as error:
        if "malformed" in str(error) or "not a database" in str(error):
            raise UserError("store.damaged", file=path.name) from error
        raise
    except OSError as error:
        raise UserError("store.cannot_write", file=path.name) from error
