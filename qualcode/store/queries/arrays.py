"""Codings and what surrounds them as plain rows of local ids, for analysis by arrays."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.project import Project
from qualcode.store.visibility import visible

# Objects whose life and death decide whether a coding is there.
_CARRYING = ("code", "coder", "document", "text_version")
# Asked in this order, no JSON is read of the many codings without facets.
ABSENT = "(facets IS NOT NULL AND coalesce(json_extract(facets, '$.presence'), '') IN ('absent', 'denied'))"
_COLUMNS = f"SELECT id, coder, document, version, span_start, span_end, code, {ABSENT} FROM visible_coding"

CodingRow = tuple[int, int, int, int, int, int, int, int]


class LogPosition(NamedTuple):
    """How far a log has come: its last operation (local id) and how many there are."""

    last: int
    operations: int


class Touched(NamedTuple):
    """What the log says since a position: codings written, whether others may have come or gone with them, and the
    kinds of all objects touched.
    """

    codings: list[int]
    others_may: bool
    operations: int
    kinds: frozenset[str]


def file_state(project: Project) -> tuple[int, int, int]:
    """Give a mark that stays as it is until something is written through this connection or another one, or the
    coder at work may see more or less than before.
    """
    project.visibility.look_again()
    other = project.connection.execute("PRAGMA data_version").fetchone()[0]
    return int(other), project.connection.total_changes, project.visibility.stamp


def coding_count(project: Project) -> int:
    """Count the codings."""
    return int(project.connection.execute("SELECT count(*) FROM visible_coding").fetchone()[0])


def living_mark(project: Project, kinds: Iterable[str]) -> tuple[tuple[int, ...], ...]:
    """Give a mark of which objects of these kinds are there: their number and two sums over their local ids."""
    counting = "SELECT count(*), coalesce(sum(id), 0), coalesce(sum(id * id), 0) FROM"
    return tuple(project.connection.execute(f"{counting} {visible(KINDS[kind].name)}").fetchone() for kind in kinds)


def log_position(project: Project) -> LogPosition:
    """Give the position of the log."""
    # Asked one by one, SQLite looks each up; asked together, it goes through all.
    last = project.connection.execute("SELECT coalesce(max(id), 0) FROM operation").fetchone()[0]
    return LogPosition(last, project.connection.execute("SELECT count(*) FROM operation").fetchone()[0])


def coding_columns(project: Project) -> list[str]:
    """Give all codings, in any order, as four texts of numbers with commas between, each of two columns: the first
    times 2^32 plus the second. They are id and version, code and document, start and end, coder and 1 if absent or
    denied. Half a million rows made into Python numbers one by one take three times as long.
    """
    row = project.connection.execute(
        "SELECT group_concat(id << 32 | version), group_concat(code << 32 | document),"
        f" group_concat(span_start << 32 | span_end), group_concat(coder << 32 | {ABSENT})"
        " FROM visible_coding"
    ).fetchone()
    return [text or "" for text in row]


def coding_rows_of(project: Project, ids: Iterable[int]) -> list[CodingRow]:
    """Give the rows of those of these codings that are there, by id."""
    found = project.connection.execute(
        f"{_COLUMNS} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id", (json.dumps(list(ids)),)
    )
    return found.fetchall()


def coding_ids(project: Project) -> list[int]:
    """Give the local ids of all codings in their order."""
    return [row[0] for row in project.connection.execute("SELECT id FROM visible_coding ORDER BY id")]


def touched_since(project: Project, position: LogPosition) -> Touched:
    """Say what the operations after `position.last` touched."""
    rows = project.connection.execute(
        "SELECT operation.object, object.kind, operation.field FROM operation"
        " JOIN object ON object.id = operation.object WHERE operation.id > ?",
        (position.last,),
    ).fetchall()
    codings = {local for local, kind, _ in rows if kind == "coding"}
    others = any(kind == "erasure" or (kind in _CARRYING and field in (None, "alive")) for _, kind, field in rows)
    return Touched(sorted(codings), others, len(rows), frozenset(row[1] for row in rows))


def local_ids(project: Project, kind: str) -> dict[Guid, int]:
    """Give the local id of every living object of a kind."""
    table = visible(KINDS[kind].name)
    # CROSS JOIN keeps SQLite from beginning with the objects, of which there are a thousand times more.
    rows = project.connection.execute(f"SELECT lower(hex(guid)), id FROM {table} CROSS JOIN object USING (id)")
    return dict(rows.fetchall())


def coding_guids(project: Project, ids: Iterable[int]) -> list[Guid]:
    """Give the GUIDs of objects by their local ids, in the same order."""
    wanted = list(ids)
    rows = project.connection.execute(
        "SELECT id, lower(hex(guid)) FROM object WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
    )
    found = dict(rows.fetchall())
    return [found[local] for local in wanted]


def creation_times(project: Project, ids: Iterable[int]) -> dict[int, int]:
    """Give when each of these objects was made: UTC, milliseconds, as its computer's clock told."""
    rows = project.connection.execute(
        "SELECT operation.object, min(step.time) FROM operation JOIN step ON step.id = operation.id >> 20"
        " WHERE operation.field IS NULL AND operation.object IN (SELECT value FROM json_each(?))"
        " GROUP BY operation.object",
        (json.dumps(list(ids)),),
    )
    return dict(rows.fetchall())
