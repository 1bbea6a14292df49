"""Checking a project from end to end: the file, its texts, its log, and every object against the log."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterator

from qualcode.model.fold import Life
from qualcode.model.log import erasures_of
from qualcode.model.registry import KINDS
from qualcode.store.check_objects import check_objects
from qualcode.store.connection import unknown_tables
from qualcode.store.findings import Finding, Severity
from qualcode.store.project import Project
from qualcode.store.tables import targets_by_column

Progress = Callable[[int, int], None]  # objects and texts looked at so far, and how many there are in all
THERE = (int(Life.LIVE), int(Life.REVIVED), int(Life.USED))


def check_project(project: Project, progress: Progress | None = None) -> Iterator[Finding]:
    """Give what is wrong or odd in a project, as it is found; nothing is changed. Nothing found: all is well.

    Reads in batches and can be left at any time. `progress` is told after each batch.
    """
    told = progress or _nobody
    try:
        yield from _file(project)
        texts, objects = _sizes(project)
        yield from _texts(project, lambda done: told(done, texts + objects))
        yield from _log(project)
        yield from check_objects(project, lambda done: told(texts + done, texts + objects))
        yield from _references(project)
        yield from _odd(project)
    except sqlite3.DatabaseError as error:
        yield Finding("check.unreadable", {"file": project.path.name, "reason": str(error)})


def _sizes(project: Project) -> tuple[int, int]:
    texts = project.connection.execute("SELECT count(*) FROM text").fetchone()[0]
    objects = project.connection.execute("SELECT count(*) FROM object").fetchone()[0]
    return texts, objects


def _nobody(done: int, total: int) -> None:
    """Tell nobody."""


def _file(project: Project) -> Iterator[Finding]:
    for (line,) in project.connection.execute("PRAGMA integrity_check(20)").fetchall():
        if line != "ok":
            yield Finding("check.file_damaged", {"file": project.path.name, "reason": line})


def _texts(project: Project, told: Callable[[int], None]) -> Iterator[Finding]:
    """Read each text as bytes, one at a time: a flipped bit may leave no valid UTF-8."""
    hashes = [row[0] for row in project.connection.execute("SELECT hash FROM text ORDER BY hash")]
    for done, digest in enumerate(hashes, 1):
        query = "SELECT CAST(content AS BLOB) FROM text WHERE hash = ?"
        row = project.connection.execute(query, (digest,)).fetchone()
        if row is None or hashlib.sha256(row[0]).hexdigest() != digest:
            documents = ", ".join(_documents_with(project, digest)) or "?"
            yield Finding("check.text_changed", {"document": documents, "hash": digest[:12]})
        told(done)
    rows = project.connection.execute(
        "SELECT DISTINCT hash FROM text_version WHERE hash NOT IN (SELECT hash FROM text)"
    ).fetchall()
    erased = _erased(project) if rows else frozenset()
    for (digest,) in rows:
        if digest not in erased:
            documents = ", ".join(_documents_with(project, digest)) or "?"
            yield Finding("check.text_missing", {"document": documents, "hash": str(digest)[:12]})


def _erased(project: Project) -> frozenset[str]:
    """Give the hashes of the texts that withdrawals of consent took out, also of corrections made meanwhile."""
    if not project.journal.operations_of_kind("erasure"):
        return frozenset()
    return erasures_of(project.journal.log().operations.values()).texts


def _documents_with(project: Project, digest: str) -> list[str]:
    rows = project.connection.execute(
        "SELECT DISTINCT document.name FROM text_version JOIN document ON document.id = text_version.document"
        " WHERE hash = ?",
        (digest,),
    )
    return [str(row[0]) for row in rows]


_LOG_QUESTIONS = {
    "check.operation_without_step": (
        "SELECT count(*) FROM operation WHERE id >> 20 NOT IN (SELECT id FROM step WHERE verb <> '')"
    ),
    "check.step_incomplete": (
        "SELECT count(*) FROM step LEFT JOIN (SELECT id >> 20 AS step, count(*) AS n, max(id & 1048575) AS last"
        " FROM operation GROUP BY 1) ON step = step.id WHERE verb <> '' AND (n IS NULL OR n <> last + 1)"
    ),
    "check.operation_without_value": "SELECT count(*) FROM operation"
    " WHERE id NOT IN (SELECT op FROM value) AND id NOT IN (SELECT op FROM withheld)",
    "check.value_without_operation": "SELECT count(*) FROM value WHERE op NOT IN (SELECT id FROM operation)",
    "check.operation_without_object": ("SELECT count(*) FROM operation WHERE object NOT IN (SELECT id FROM object)"),
    "check.step_without_author": (
        "SELECT count(*) FROM step WHERE verb <> '' AND (coder NOT IN (SELECT id FROM object) OR coder IS NULL"
        " OR computer NOT IN (SELECT id FROM computer) OR computer IS NULL)"
    ),
}


def _log(project: Project) -> Iterator[Finding]:
    for key, question in _LOG_QUESTIONS.items():
        count = project.connection.execute(question).fetchone()[0]
        if count:
            yield Finding(key, {"n": count})


def _references(project: Project) -> Iterator[Finding]:
    """Find rows that refer to what is not there, and rows that no living object stands behind."""
    for kind in KINDS.values():
        rows = project.connection.execute(
            f"SELECT id FROM {kind.name} WHERE id NOT IN (SELECT id FROM object WHERE kind = ? AND state IN (?, ?, ?))",
            (kind.name, *THERE),
        ).fetchall()
        for (local,) in rows:
            yield Finding("check.row_extra", {"kind": kind.name, "id": local})
        for field in kind.references:
            for column, _ in targets_by_column(field):
                yield from _dangling(project, kind.name, column)


def _dangling(project: Project, kind: str, column: str) -> Iterator[Finding]:
    rows = project.connection.execute(
        f"SELECT id FROM {kind} WHERE {column} IS NOT NULL"
        f" AND {column} NOT IN (SELECT id FROM object WHERE state IN (?, ?, ?))",
        THERE,
    ).fetchall()
    for (local,) in rows:
        yield Finding("check.dangling", {"kind": kind, "id": local, "field": column})


def _odd(project: Project) -> Iterator[Finding]:
    for table in unknown_tables(project.connection):
        yield Finding("check.unknown_table", {"table": table}, Severity.NOTE)
    waiting = project.connection.execute(
        "SELECT count(DISTINCT object.id) FROM object JOIN operation ON operation.object = object.id WHERE state = ?",
        (int(Life.WAITING),),
    ).fetchone()[0]
    if waiting:
        yield Finding("check.waiting", {"n": waiting}, Severity.NOTE)
