"""Bringing a project of an older version up to this one: backed up, in one transaction, checked."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.model.errors import UserError
from qualcode.store.backup import back_up
from qualcode.store.connection import VERSION

if TYPE_CHECKING:
    from sqlite_utils import Database

Migration = Callable[["Database"], None]


def _add_study(database: "Database") -> None:
    for statement in (
        "CREATE TABLE asking (id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, span_start INTEGER,"
        " span_end INTEGER, question INTEGER)",
        "CREATE INDEX asking_document ON asking (document)",
        "CREATE TABLE unit_plan (id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, units TEXT)",
        "CREATE TABLE turn_language (id INTEGER PRIMARY KEY, document INTEGER, version INTEGER, span_start INTEGER,"
        " span_end INTEGER, language TEXT)",
        "CREATE INDEX turn_language_document ON turn_language (document)",
        "ALTER TABLE attribute ADD COLUMN follows INTEGER",
        "ALTER TABLE attribute ADD COLUMN rule TEXT",
        "ALTER TABLE project ADD COLUMN codebook_locked INTEGER",
        "CREATE TABLE same (object INTEGER PRIMARY KEY, counts_as INTEGER NOT NULL)",
        "CREATE TABLE withheld (op INTEGER PRIMARY KEY)",
        "CREATE TABLE received (first INTEGER PRIMARY KEY, last INTEGER NOT NULL, merge INTEGER NOT NULL)",
        "CREATE TABLE withdrawn (merge INTEGER PRIMARY KEY, log BLOB NOT NULL)",
        "CREATE TABLE assignment (id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, blind INTEGER)",
        "CREATE TABLE recognition (id INTEGER PRIMARY KEY, kind TEXT, first TEXT, second TEXT, accepted INTEGER)",
        "CREATE TABLE merge (id INTEGER PRIMARY KEY, package TEXT, coder INTEGER, operations INTEGER,"
        " withdrawn INTEGER)",
        "ALTER TABLE text_version ADD COLUMN joined INTEGER",
        "ALTER TABLE text_version ADD COLUMN joined_map TEXT",
        "CREATE TABLE unfinished_correction (document BLOB NOT NULL, coder BLOB NOT NULL, version BLOB NOT NULL,"
        " changes TEXT NOT NULL, PRIMARY KEY (document, coder)) WITHOUT ROWID",
    ):
        database.execute(statement)


def _add_settling(database: "Database") -> None:
    for statement in (
        "ALTER TABLE coder ADD COLUMN repeats INTEGER",
        "CREATE TABLE round (id INTEGER PRIMARY KEY, name TEXT, kind TEXT, drawn TEXT, note TEXT, position REAL)",
        "CREATE TABLE round_document (id INTEGER PRIMARY KEY, round INTEGER, document INTEGER)",
        "CREATE TABLE decision (id INTEGER PRIMARY KEY, coder INTEGER, document INTEGER, matter TEXT, seen TEXT,"
        " outcome TEXT, whose INTEGER, made TEXT, note TEXT)",
        "CREATE TABLE proposal (id INTEGER PRIMARY KEY, code INTEGER, name TEXT, coder INTEGER, reason TEXT,"
        " answer TEXT, target INTEGER, reply TEXT)",
        "CREATE TABLE codebook_version (id INTEGER PRIMARY KEY, name TEXT, note TEXT, coder INTEGER, codes TEXT)",
        "CREATE TABLE saved_question (id INTEGER PRIMARY KEY, name TEXT, view TEXT, asked TEXT, note TEXT,"
        " coder INTEGER, position REAL)",
        "CREATE TABLE summary (id INTEGER PRIMARY KEY, respondent INTEGER, code INTEGER, text TEXT, codings TEXT,"
        " coder INTEGER)",
    ):
        database.execute(statement)


# From which version, and what to do. Each leaves the file at the version of the next entry, the last at VERSION.
MIGRATIONS: tuple[tuple[int, Migration], ...] = ((1000, _add_study), (1001, _add_settling))


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    version: int,
    migrations: tuple[tuple[int, Migration], ...] = MIGRATIONS,
) -> None:
    """Back up and migrate an open project file. Raises UserError for a version that nobody can migrate."""
    due = _due(path, version, migrations)
    back_up(connection, path, "migration")
    _carry_out(connection, path, due)


def migrate_copy(connection: sqlite3.Connection, path: Path, version: int) -> None:
    """Migrate a copy of the project at `path` that is thrown away after reading: no backup is made."""
    _carry_out(connection, path, _due(path, version, MIGRATIONS))


def _due(path: Path, version: int, migrations: tuple[tuple[int, Migration], ...]) -> list[Migration]:
    if version not in [start for start, _ in migrations]:
        raise UserError("store.too_old", file=path.name)
    return [change for start, change in migrations if start >= version]


def _carry_out(connection: sqlite3.Connection, path: Path, due: list[Migration]) -> None:
    from sqlite_utils import Database

    connection.execute("BEGIN IMMEDIATE")
    try:
        database = Database(connection)
        for change in due:
            change(database)
        connection.execute(f"PRAGMA user_version = {VERSION}")
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            raise UserError("store.damaged", file=path.name)
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
