"""Blind coding: the views through which everything that shows codings reads, and what they keep from a coder."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

# Of these, what others made of a document is kept from a coder who codes it blind.
KINDS_KEPT = ("coding", "judgement", "evidence", "memo", "document_state", "decision", "summary")
# What decides who sees what: written, it is looked up afresh.
DECIDING = frozenset(("assignment", "document_state", "document", "speaker", "respondent", "coder", "recognition"))

# A document is kept until everybody to whom it was given has marked it as done, once; what came after does not count.
# Nobody waits for a coder who codes it again under a second name: that must not show.
_DOCUMENTS = """
SELECT mine.document FROM assignment mine WHERE mine.coder = ?1 AND mine.blind AND EXISTS (
    SELECT 1 FROM assignment given WHERE given.document = mine.document
    AND (given.coder = ?1 OR given.coder NOT IN (SELECT id FROM coder WHERE repeats IS NOT NULL)) AND NOT EXISTS (
        SELECT 1 FROM document_state state WHERE state.document = given.document AND state.coder = given.coder
        AND state.codings IS NOT NULL))
"""
_AROUND = """
CREATE TEMP TABLE kept_around AS
WITH heard AS (SELECT respondent AS id FROM main.speaker WHERE document IN (SELECT id FROM temp.kept_document)
               AND respondent IS NOT NULL),
     women AS (SELECT id FROM heard UNION SELECT about FROM main.respondent WHERE id IN (SELECT id FROM heard)
               AND about IS NOT NULL)
SELECT id FROM women UNION SELECT id FROM main.episode WHERE respondent IN (SELECT id FROM women)
UNION SELECT id FROM temp.kept_document
"""
# Living ones by their rows; deleted ones, which lie in the bin and in the history, by how they were made.
_OBJECTS = """
CREATE TEMP TABLE hidden_object (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE gone AS
SELECT object.id, object.kind, json_extract(value.data, '$.coder') AS coder,
       json_extract(value.data, '$.document') AS document, json_extract(value.data, '$.episode') AS episode,
       json_extract(value.data, '$.about') AS about, json_extract(value.data, '$.judgement') AS judgement,
       json_extract(value.data, '$.coding') AS coding, json_extract(value.data, '$.respondent') AS respondent
FROM object JOIN operation ON operation.object = object.id AND operation.field IS NULL
JOIN value ON value.op = operation.id WHERE object.state <> 1 AND object.kind IN ({kinds});
INSERT INTO hidden_object
    SELECT id FROM main.coding WHERE document IN (SELECT id FROM temp.kept_document) AND coder <> {me}
    UNION SELECT id FROM main.document_state
        WHERE document IN (SELECT id FROM temp.kept_document) AND coder <> {me}
    UNION SELECT id FROM main.decision WHERE document IN (SELECT id FROM temp.kept_document) AND coder IS NOT {me}
    UNION SELECT id FROM main.summary WHERE respondent IN (SELECT id FROM temp.kept_around) AND coder IS NOT {me}
    UNION SELECT id FROM temp.gone
        WHERE kind = 'summary' AND respondent IN (SELECT id FROM temp.kept_around) AND coder IS NOT {me}
    UNION SELECT id FROM main.judgement WHERE episode IN (SELECT id FROM temp.kept_around) AND coder <> {me}
    UNION SELECT id FROM temp.gone WHERE coder <> {me} AND (episode IN (SELECT id FROM temp.kept_around)
        OR (kind IN ('coding', 'document_state', 'decision') AND document IN (SELECT id FROM temp.kept_document)));
INSERT OR IGNORE INTO hidden_object
    SELECT id FROM (SELECT id, judgement, coding FROM main.evidence UNION SELECT id, judgement, coding FROM temp.gone)
    WHERE judgement IN (SELECT id FROM hidden_object) OR coding IN (SELECT id FROM hidden_object);
INSERT OR IGNORE INTO hidden_object
    SELECT id FROM (SELECT id, about, coder FROM main.memo UNION SELECT id, about, coder FROM temp.gone)
    WHERE coder IS NOT {me} AND (about IN (SELECT id FROM hidden_object)
        OR (about IN (SELECT id FROM temp.kept_around) AND coder IS NOT NULL));
CREATE TEMP TABLE hidden_step AS
SELECT step.id FROM (SELECT DISTINCT id >> 20 AS id FROM operation
                     WHERE object IN (SELECT id FROM hidden_object)) found
JOIN step ON step.id = found.id WHERE step.coder IS NOT {me} AND NOT EXISTS (
    SELECT 1 FROM operation JOIN object ON object.id = operation.object
    WHERE operation.id >= found.id << 20 AND operation.id < (found.id + 1) << 20 AND object.kind NOT IN ({kinds}));
"""
_EMPTY = """
CREATE TEMP TABLE hidden_object (id INTEGER PRIMARY KEY);
CREATE TEMP TABLE hidden_step (id INTEGER);
"""
_TABLES = ("kept_document", "kept_around", "gone", "hidden_object", "hidden_step")


class Visibility:
    """What one connection shows to the coder at work, through a view `visible_KIND` for each of `KINDS_KEPT`.

    The views and what they need are temporary: they stand in no file, and where nothing is kept from her they are
    the bare tables. `stamp` grows whenever other objects may show.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._me: int | None = None
        self._seen = -1
        self.kept: frozenset[int] = frozenset()
        self.stamp = 0
        self.show_to(None)

    def show_to(self, me: int | None) -> None:
        """Look up what is kept from a coder (local id), and keep it from her from now on."""
        kept = frozenset(row[0] for row in self._connection.execute(_DOCUMENTS, (me,))) if me else frozenset()
        if kept or self.kept or self._seen < 0:
            self._run((*_dropped(), *_tables(kept, me), *_views(kept, me)))
            self.stamp += 1
        self._me, self.kept = me, kept
        self._seen = self._data_version()

    def look_again(self) -> None:
        """Look it up afresh where another program has written into the file since."""
        if self._seen != self._data_version():
            self.show_to(self._me)

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Show everything: a change of the project must reach also what the coder at work does not see."""
        if not self.kept:
            yield
            return
        self._run(_views(frozenset(), None))
        try:
            yield
        finally:
            self._run(_views(self.kept, self._me))

    def hides(self, local: int | None) -> bool:
        """Say whether an object is kept from the coder at work."""
        return bool(self.kept) and local in self.hidden()

    def keeps_around(self, local: int | None) -> bool:
        """Say whether what others made of a document, a respondent or an episode is kept from the coder at work."""
        if not self.kept:
            return False
        return bool(self._connection.execute("SELECT 1 FROM temp.kept_around WHERE id = ?", (local,)).fetchone())

    def hidden(self) -> frozenset[int]:
        """Give all objects kept from the coder at work."""
        if not self.kept:
            return frozenset()
        return frozenset(row[0] for row in self._connection.execute("SELECT id FROM temp.hidden_object"))

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _run(self, statements: Iterable[str]) -> None:
        """Lay views and tables anew. A connection that only reads may write these: they are its own."""
        (reads_only,) = self._connection.execute("PRAGMA query_only").fetchone()
        if reads_only:
            self._connection.execute("PRAGMA query_only = 0")
        for statement in statements:
            self._connection.execute(statement)
        if reads_only:
            self._connection.execute("PRAGMA query_only = 1")


def visible(kind: str) -> str:
    """Name what is read in place of the table of a kind."""
    return f"visible_{kind}" if kind in KINDS_KEPT else kind


def _dropped() -> Iterator[str]:
    yield from (f"DROP TABLE IF EXISTS temp.{table}" for table in _TABLES)


def _tables(kept: frozenset[int], me: int | None) -> Iterator[str]:
    if not kept:
        yield from _EMPTY.split(";")
        return
    yield "CREATE TEMP TABLE kept_document (id INTEGER PRIMARY KEY)"
    yield f"INSERT INTO temp.kept_document VALUES {', '.join(f'({local})' for local in sorted(kept))}"
    yield _AROUND
    yield from _OBJECTS.format(me=me, kinds=", ".join(f"'{kind}'" for kind in KINDS_KEPT)).split(";")


def _views(kept: frozenset[int], me: int | None) -> Iterator[str]:
    for kind in KINDS_KEPT:
        yield f"DROP VIEW IF EXISTS temp.visible_{kind}"
        yield f"CREATE TEMP VIEW visible_{kind} AS SELECT * FROM main.{kind}{_only(kind, me) if kept else ''}"


def _only(kind: str, me: int | None) -> str:
    """By its columns where they tell: what another program has written meanwhile is kept at once."""
    if kind in ("coding", "document_state", "decision"):
        return f" WHERE coder = {me} OR document NOT IN (SELECT id FROM temp.kept_document)"
    if kind == "summary":
        return f" WHERE coder = {me} OR respondent NOT IN (SELECT id FROM temp.kept_around)"
    return " WHERE id NOT IN (SELECT id FROM temp.hidden_object)"
