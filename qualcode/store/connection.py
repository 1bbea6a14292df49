"""Opening the file: pragmas, the version guard, and the refusal of what is not ours."""

import sqlite3
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from qualcode.model.errors import UserError
from qualcode.store.place import Place

APPLICATION_ID = 0x51434F44  # "QCOD"
MAJOR, MINOR = 1, 2
VERSION = MAJOR * 1000 + MINOR


def connect_writer(path: Path, place: Place) -> sqlite3.Connection:
    """Open the one connection that writes and checkpoints."""
    connection = _connect(path, "rwc")
    wanted = "DELETE" if place is Place.REMOVABLE else "WAL"
    with suppress(sqlite3.OperationalError):  # somebody reads just now: the file stays in the mode it is in
        connection.execute(f"PRAGMA journal_mode = {wanted}")
    mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    # Measured by simulated power loss: WAL needs FULL, a rollback journal needs EXTRA.
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    # macOS: without these two a durable commit may stay in the drive's cache.
    connection.execute("PRAGMA fullfsync = 1")
    connection.execute("PRAGMA checkpoint_fullfsync = 1")
    connection.execute("PRAGMA secure_delete = 1")
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Open a connection that only reads and never checkpoints."""
    connection = _connect(path, "ro")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA query_only = 1")
    return connection


def was_cut_short(path: Path) -> bool:
    """Say whether a change to a project on removable media may have been cut short: its journal lies beside it."""
    return path.with_name(path.name + "-journal").exists()


def roll_back_after_crash(path: Path) -> None:
    """Undo what a crash left half written in a project on removable media: a reading connection may not do it."""
    with path.open("rb") as file:
        ours = file.read(72)[68:] == APPLICATION_ID.to_bytes(4, "big")
    if ours and was_cut_short(path):
        connection = _connect(path, "rw")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        finally:
            connection.close()


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"file:{quote(path.absolute().as_posix())}?mode={mode}",
        uri=True,
        isolation_level=None,  # transactions are ours: BEGIN IMMEDIATE
        timeout=0,
        check_same_thread=False,
    )
    connection.execute("PRAGMA trusted_schema = 0")
    connection.execute("PRAGMA cell_size_check = 1")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA cache_size = -32000")  # 32 MB: bulk steps would spill from SQLite's 2 MB
    return connection


def write_schema(connection: sqlite3.Connection) -> None:
    """Lay the tables into an empty file."""
    schema = files("qualcode.store").joinpath("schema.sql").read_text(encoding="utf-8")
    connection.executescript(
        f"BEGIN IMMEDIATE; {schema} PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {VERSION}; COMMIT;"
    )


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Give the version of an opened project file; raise UserError for a file that is no project of ours."""
    try:
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if "locked" in str(error):
            raise UserError("common.busy") from error
        raise UserError("store.not_a_project", file=path.name) from error
    if mark != APPLICATION_ID:
        raise UserError("store.not_a_project", file=path.name)
    if version // 1000 > MAJOR:
        raise UserError("store.newer_version", file=path.name)
    _refuse_triggers(connection, path)
    return version


def _refuse_triggers(connection: sqlite3.Connection, path: Path) -> None:
    """A trigger would run with our own writes; no project of ours has one."""
    if connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone()[0]:
        raise UserError("store.foreign_trigger", file=path.name)


def unknown_tables(connection: sqlite3.Connection) -> list[str]:
    """Name the tables and views in the file that are not ours; they are left alone."""
    schema = files("qualcode.store").joinpath("schema.sql").read_text(encoding="utf-8")
    ours = sqlite3.connect(":memory:")
    ours.executescript(schema)
    query = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%'"
    known = {row[0] for row in ours.execute(query)}
    ours.close()
    return sorted(row[0] for row in connection.execute(query) if row[0] not in known)
