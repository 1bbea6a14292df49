"""Checking objects: each is folded anew from the log and compared with what the tables hold."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from qualcode.model.fields import FieldType, Rule
from qualcode.model.fold import Life, ObjectState, circles, counting, fold_object, knows, references_in
from qualcode.model.guid import Guid
from qualcode.model.log import Operation
from qualcode.model.registry import ALIVE, KINDS, Kind
from qualcode.store.findings import Finding
from qualcode.store.project import Project
from qualcode.store.tables import targets_by_column
from qualcode.store.values import columns_of, localised

_BATCH = 500  # host parameters per query stay below every SQLite's limit
_UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)  # what a damaged value makes of its reader


class _Stored(NamedTuple):
    """What the file holds about one object."""

    life: Life
    row: tuple[Any, ...] | None  # Any: what sqlite3 gives
    heads: set[tuple[str, int]]
    conflicts: set[str]


class _Refolded(NamedTuple):
    """What the log says about one object; `edited`: the fields changed after creation."""

    state: ObjectState
    edited: set[str]
    lamports: dict[Guid, int]


def check_objects(project: Project, told: Callable[[int], None]) -> Iterator[Finding]:
    """Give every object whose state, row, heads or conflicts are not what the log says."""
    yield from _Check(project).findings(told)


class _Check:
    """One run over all objects. What is true only of all of them together is looked at in the end."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._ids = project.identities
        self._connection: sqlite3.Connection = project.connection
        query = "SELECT lower(hex(guid)) FROM object WHERE state = ?"
        self._waiting = self._column(query, int(Life.WAITING))
        self._erased = self._column(query, int(Life.ERASED))
        self._dead: dict[int, Life] = {}  # deleted by the log -> as it stands in the file
        self._circular: dict[int, tuple[_Refolded, _Stored]] = {}  # kinds with a rule of structure

    def findings(self, told: Callable[[int], None]) -> Iterator[Finding]:
        """Run through the objects kind by kind, then look at what is used and at circles."""
        done = 0
        for name in [row[0] for row in self._connection.execute("SELECT DISTINCT kind FROM object ORDER BY kind")]:
            kind = KINDS.get(name)
            if kind is None:
                continue
            for batch in self._batches(name):
                yield from self._batch(kind, batch)
                done += len(batch)
                told(done)
        yield from self._used()
        yield from self._circles()

    def _batches(self, kind: str) -> Iterator[list[int]]:
        last = -1
        while True:
            query = "SELECT id FROM object WHERE kind = ? AND id > ? ORDER BY id LIMIT ?"
            batch = [row[0] for row in self._connection.execute(query, (kind, last, _BATCH)).fetchall()]
            if not batch:
                return
            last = batch[-1]
            yield batch

    def _batch(self, kind: Kind, batch: list[int]) -> Iterator[Finding]:
        stored = self._stored(kind, batch)
        try:
            found = list(self._project.journal.operations_of(batch))
        except _UNREADABLE:
            found = []
            for local in batch:
                try:
                    found += self._project.journal.operations_of([local])
                except _UNREADABLE:
                    yield Finding("check.log_unreadable", {"kind": kind.name, "id": local})
        for local, operations, lamports in found:
            yield from self._object(kind, local, stored[local], operations, lamports)

    def _object(
        self, kind: Kind, local: int, stored: _Stored, operations: list[Operation], lamports: dict[Guid, int]
    ) -> Iterator[Finding]:
        if stored.life is Life.SAME:
            if stored.row is not None or self._ids.counts_as(local) == local:
                yield self._finding("check.state_wrong", kind, local)
            return
        kept = counting(operations, lambda operation: self._is_accepted(kind, operation))
        arrived = any(not operation.field for operation in kept)
        if arrived is (stored.life is Life.WAITING):
            yield self._finding("check.state_wrong", kind, local)
        if not arrived or stored.life is Life.WAITING:
            return
        state = fold_object(kind, kept, lambda guid: (lamports[guid], guid))
        edited = {operation.field for operation in kept if operation.field}
        if len(self._ids.members(local)) > 1:
            edited = {*kind.by_name, ALIVE}
        folded = _Refolded(state, edited, lamports)
        if state.life is Life.DEAD:
            self._dead[local] = stored.life
        elif stored.life is not state.life:
            yield self._finding("check.state_wrong", kind, local)
        if self._heads_of(folded) != stored.heads:
            yield self._finding("check.heads_wrong", kind, local)
        if any(field.rule is Rule.STRUCTURE for field in kind.fields):
            self._circular[local] = (folded, stored)
        else:
            yield from self._compared(kind, local, stored, self._cells(kind, state), set(state.conflicts))

    def _is_accepted(self, kind: Kind, operation: Operation) -> bool:
        """Say whether an operation counts: everything it refers to has arrived."""
        if not knows(operation):
            return False
        needs = references_in(kind, operation) if operation.field != ALIVE else []
        return not any(guid in self._waiting for guid in needs if guid != operation.object)

    def _cells(self, kind: Kind, state: ObjectState) -> tuple[Any, ...]:
        values = {}
        for field in kind.fields:
            value = state.values.get(field.name)
            gone = field.type is FieldType.REFERENCE and value in self._erased
            values[field.name] = None if gone else localised(field, value, self._ids.object_id)
        return columns_of(kind, values)

    def _compared(
        self, kind: Kind, local: int, stored: _Stored, cells: tuple[Any, ...], conflicts: set[str]
    ) -> Iterator[Finding]:
        if not stored.life.is_there:
            if stored.row is not None:
                yield self._finding("check.row_not_deleted", kind, local)
        elif stored.row is None:
            yield self._finding("check.row_missing", kind, local)
        elif stored.row != cells:
            pairs = zip(kind.columns, stored.row, cells, strict=True)
            fields = ", ".join(column for column, there, wanted in pairs if there != wanted)
            yield self._finding("check.row_changed", kind, local, fields=fields)
        if stored.conflicts != conflicts:
            yield self._finding("check.conflicts_wrong", kind, local)

    def _heads_of(self, folded: _Refolded) -> set[tuple[str, int]]:
        heads = folded.state.heads
        return {(field, self._ids.operation_id(guid)) for field in folded.edited for guid in heads.get(field, ())}

    def _used(self) -> Iterator[Finding]:
        """Compare what is deleted, but referred to by something that is there, with what the file says of it."""
        reached: set[int] = set()
        edges: dict[int, set[int]] = {}
        for owner, target in self._references_to_dead():
            edges.setdefault(owner, set()).add(target)
        queue = [owner for owner in edges if owner not in self._dead]
        while queue:
            fresh = edges.get(queue.pop(), set()) - reached
            reached |= fresh
            queue += fresh
        for local, life in self._dead.items():
            if life is not (Life.USED if local in reached else Life.DEAD):
                yield self._finding("check.state_wrong", KINDS[self._project.tables.kind_of(local)], local)

    def _references_to_dead(self) -> Iterator[tuple[int, int]]:
        wanted = str(list(self._dead))
        for kind in KINDS.values() if self._dead else ():
            for field in kind.references:
                for column, _ in targets_by_column(field):
                    yield from self._connection.execute(
                        f"SELECT id, {column} FROM {kind.name} WHERE {column} IN (SELECT value FROM json_each(?))",
                        (wanted,),
                    ).fetchall()
        yield from self._project.settler.cut_edges().items() if self._dead else ()

    def _circles(self) -> Iterator[Finding]:
        """Compare the kinds that form a tree: the edge that came last in a circle goes to the root."""
        for kind in KINDS.values():
            for field in kind.fields:
                if field.rule is Rule.STRUCTURE:
                    yield from self._tree(kind, field.name)

    def _tree(self, kind: Kind, field: str) -> Iterator[Finding]:
        members = {self._ids.guid(local): pair for local, pair in self._circular.items() if pair[1].life.is_there}
        edges = {guid: pair[0].state.values[field] for guid, pair in members.items()}
        parents = {guid: str(parent) for guid, parent in edges.items() if parent}
        cut = {max(circle, key=lambda guid: _order(members[guid][0], field)) for circle in circles(parents)}
        for local, (folded, stored) in self._circular.items():
            is_cut = self._ids.guid(local) in cut
            values = {**folded.state.values, field: None} if is_cut else folded.state.values
            conflicts = {*folded.state.conflicts, *([field] if is_cut else [])}
            yield from self._compared(
                kind, local, stored, self._cells(kind, folded.state._replace(values=values)), conflicts
            )

    def _stored(self, kind: Kind, batch: list[int]) -> dict[int, _Stored]:
        marks = ",".join("?" * len(batch))
        rows = {
            row[0]: row[1:]
            for row in self._connection.execute(
                f"SELECT id, {', '.join(kind.columns)} FROM {kind.name} WHERE id IN ({marks})", batch
            )
        }
        heads: dict[int, set[tuple[str, int]]] = {}
        for owner, field, head in self._connection.execute(
            f"SELECT object, field, op FROM head WHERE object IN ({marks})", batch
        ):
            heads.setdefault(owner, set()).add((field, head))
        conflicts: dict[int, set[str]] = {}
        for owner, field in self._connection.execute(
            f"SELECT object, field FROM conflict WHERE object IN ({marks})", batch
        ):
            conflicts.setdefault(owner, set()).add(field)
        states = self._connection.execute(f"SELECT id, state FROM object WHERE id IN ({marks})", batch)
        return {
            local: _Stored(Life(life), rows.get(local), heads.get(local, set()), conflicts.get(local, set()))
            for local, life in states
        }

    def _finding(self, key: str, kind: Kind, local: int, **values: object) -> Finding:
        return Finding(key, {"kind": kind.name, "guid": self._ids.guid(local), **values})

    def _column(self, query: str, *values: object) -> set[Guid]:
        return {row[0] for row in self._connection.execute(query, values)}


def _order(folded: _Refolded, field: str) -> tuple[int, Guid]:
    head = folded.state.heads[field][-1]
    return folded.lamports[head], head
