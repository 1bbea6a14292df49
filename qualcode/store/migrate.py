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

# From which version, and what to do. Each leaves the file at the version of the next entry, the last at VERSION.
MIGRATIONS: tuple[tuple[int, Migration], ...] = ()


def migrate(
    connection: sqlite3.Connection,
    path: Path,
    version: int,
    migrations: tuple[tuple[int, Migration], ...] = MIGRATIONS,
) -> None:
    """Migrate an open project file. Raises UserError for a version that nobody can migrate."""
    due = [change for start, change in migrations if start >= version]
    if not due or version not in [start for start, _ in migrations]:
        raise UserError("store.too_old", file=path.name)
    back_up(connection, path, "migration")
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
