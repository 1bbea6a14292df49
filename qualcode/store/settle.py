"""Refolding touched objects from the log into the tables, so that log and tables agree after any step."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable
from itertools import chain

from qualcode.model.fields import Field, Value
from qualcode.model.fold import (
    Life,
    ObjectState,
    circles,
    counting,
    fold_object,
    knows,
    references_in,
    references_of,
)
from qualcode.model.guid import Guid
from qualcode.model.log import Operation
from qualcode.model.reaching import reached
from qualcode.model.registry import ALIVE, KINDS, Kind
from qualcode.store.identities import Identities
from qualcode.store.journal import Journal
from qualcode.store.recognising import Recogniser
from qualcode.store.tables import Tables
from qualcode.store.untouched import Untouched, untouched_among, write_untouched
from qualcode.store.values import dump, localised

Told = Callable[[int, int], None]  # done, of how many

_LIVES = tuple(Life)  # by number
_Read = dict[int, tuple[int, list[Operation], dict[Guid, int]]]  # object, its operations, their Lamport numbers

_BATCH = 2_000  # objects written at once: bounds the memory, not the step
# The first condition is that of the index on unusual states: without it SQLite reads every object.
_UNUSUAL = "SELECT id FROM object WHERE state <> 1 AND state = ?"
_CUT = "SELECT object FROM conflict WHERE field = 'parent'"
_REFERRING: list[Value] = [*sorted({field.name for kind in KINDS.values() for field in kind.references})]


class Settler:
    """Brings the tables in line with the log for the objects that a step touched."""

    def __init__(
        self, connection: sqlite3.Connection, identities: Identities, journal: Journal, tables: Tables
    ) -> None:
        self._connection = connection
        self._identities = identities
        self._journal = journal
        self._tables = tables
        self._recogniser = Recogniser(connection, identities, journal, tables)
        self._known: set[Guid] = set()  # of the objects asked about while settling, those that have arrived

    def settle(self, objects: Iterable[int], *, foreign: bool = False, told: Told = lambda done, of: None) -> set[int]:
        """Refold these objects and whatever their life decides about; give the ids of all that changed.

        `foreign`: operations of others came or went, which may tell what counts as what. `told` hears how far it is,
        and may raise.
        """
        wanted = {self._identities.counts_as(local) for local in self._with_recognised(set(objects), foreign)}
        self._known = set()  # what had arrived the last time may have been taken out since
        waiting = self._ids(_UNUSUAL, int(Life.WAITING))
        untouched = untouched_among(self._connection, wanted | waiting, self._identities.same)
        self._identities.named(waiting - untouched.keys())  # looked up at once
        read = {found[0]: found for found in self._journal.operations_of(sorted(waiting - untouched.keys()))}
        arrived = self._arrived(waiting, untouched, read)
        wanted |= arrived
        edited = self._edited_towards(arrived)
        changed = wanted | edited
        self._write_untouched(changed, waiting - arrived, untouched, told)
        rest = changed - untouched.keys()
        batch: list[tuple[int, ObjectState, set[str]]] = []
        known = [read[local] for local in rest if local in read]
        for local, operations, lamports in chain(known, self._journal.operations_of(sorted(rest - read.keys()))):
            kept = counting(operations, lambda operation: self._is_accepted(operation, arrived))
            if any(not operation.field for operation in kept):
                batch.append((local, _folded(kept, lamports), self._headed(local, kept)))
            if len(batch) == _BATCH:
                told(len(changed) - len(rest), len(changed))
                self._write(batch)
                batch = []
        self._write(batch)
        cut = self._put_back()
        changed |= self._keep_used(changed)
        return changed | self._cut_circles(changed, cut)

    def _with_recognised(self, objects: set[int], foreign: bool) -> set[int]:
        if not foreign and not any(kind == "recognition" for _, kind, _ in self._lives(objects)):
            return objects
        if not self._recogniser.any():
            return objects
        return objects | self._recogniser.catch_up()

    def _headed(self, local: int, operations: list[Operation]) -> set[str]:
        """Name the fields whose heads are written down: the edited ones; all where several objects count as one."""
        if len(self._identities.members(local)) > 1:
            return {*KINDS[operations[0].kind].by_name, ALIVE}
        return {item.field for item in operations if item.field}

    def _arrived(self, waiting: set[int], untouched: dict[int, Untouched], read: _Read) -> set[int]:
        """Find which of the waiting objects can be there now: all they refer to has arrived."""
        needs: dict[int, list[frozenset[int]]] = {
            local: [made.needs] for local, made in untouched.items() if local in waiting
        }
        for local, operations, _ in read.values():
            creations = [operation for operation in operations if not operation.field and knows(operation)]
            if creations:
                needs[local] = [self._needs_of(operation) for operation in creations]
        named = {target for found in needs.values() for one in found for target in one}
        there = named - self._waiting_among(named)
        arriving = set(needs)
        while lacking := {
            local for local in arriving if not any(one <= there or one - there <= arriving for one in needs[local])
        }:
            arriving -= lacking
        return arriving

    def _needs_of(self, operation: Operation) -> frozenset[int]:
        guids = references_in(KINDS[operation.kind], operation)
        return frozenset(self._identities.object_id(guid) for guid in guids)

    def _waiting_among(self, objects: Iterable[int]) -> set[int]:
        return {local for local, life in self._states(objects).items() if life is Life.WAITING}

    def _write_untouched(
        self, wanted: set[int], waiting: set[int], untouched: dict[int, Untouched], told: Told
    ) -> None:
        """Write those of the wanted objects that are as they were made and have all that they refer to."""
        found = {local: untouched[local] for local in wanted if local in untouched}
        lacking = self._waiting_among({target for made in found.values() for target in made.needs}) & waiting
        whole = [(local, made) for local, made in found.items() if lacking.isdisjoint(made.needs)]
        for first in range(0, len(whole), _BATCH):
            told(first, len(wanted))
            write_untouched(self._connection, self._tables, dict(whole[first : first + _BATCH]), self._states)

    def _edited_towards(self, arrived: set[int]) -> set[int]:
        """Find the objects with a change that refers to what arrives now: the change waited for it."""
        if not arrived:
            return set()
        locals_ = {member for local in arrived for member in self._identities.members(local)}
        rows = self._connection.execute(
            "SELECT object, data FROM operation JOIN value ON value.op = operation.id"
            " WHERE field IN (SELECT value FROM json_each(?)) AND data IS NOT NULL",
            (dump(_REFERRING),),
        )
        found = {owner for owner, data in rows if locals_.intersection(_numbers(json.loads(data)))}
        return {self._identities.counts_as(owner) for owner in found}

    def _needs_are_met(self, operation: Operation, arriving: set[int]) -> bool:
        if not knows(operation):
            return False
        if operation.field == ALIVE:
            return True
        needs = references_in(KINDS[operation.kind], operation)
        return all(self._has_arrived(guid, arriving) for guid in needs)

    def _is_accepted(self, operation: Operation, arriving: set[int]) -> bool:
        return self._has_arrived(operation.object, arriving) and self._needs_are_met(operation, arriving)

    def _has_arrived(self, guid: Guid, arriving: set[int]) -> bool:
        if guid in self._known:
            return True
        local = self._identities.find(guid)
        here = local is not None and (local in arriving or self._life(local) is not Life.WAITING)
        if here:
            self._known.add(guid)
        return here

    def _life(self, local: int) -> Life:
        return Life(self._connection.execute("SELECT state FROM object WHERE id = ?", (local,)).fetchone()[0])

    def _write(self, batch: list[tuple[int, ObjectState, set[str]]]) -> None:
        """Write folded objects, each with the names of its edited fields."""
        many = self._connection.executemany
        many("UPDATE object SET state = ? WHERE id = ?", [(int(state.life), local) for local, state, _ in batch])
        many("DELETE FROM head WHERE object = ?", [(local,) for local, _, _ in batch])
        many(
            "INSERT INTO head (object, field, op) VALUES (?, ?, ?)",
            [
                (local, field, self._identities.operation_id(guid))
                for local, state, edited in batch
                for field in sorted(edited)
                for guid in state.heads.get(field, ())
            ],
        )
        many("DELETE FROM conflict WHERE object = ?", [(local,) for local, _, _ in batch])
        many(
            "INSERT INTO conflict (object, field) VALUES (?, ?)",
            [(local, field) for local, state, _ in batch for field in state.conflicts],
        )
        for name in {state.kind for _, state, _ in batch}:
            kind = KINDS[name]
            members = [(local, state) for local, state, _ in batch if state.kind == name]
            there = [(local, self._localised(kind, state.values)) for local, state in members if state.life.is_there]
            self._tables.write(kind, there)
            self._tables.remove(kind, [local for local, state in members if not state.life.is_there])

    def _localised(self, kind: Kind, values: dict[str, Value]) -> dict[str, Value]:
        return {
            field.name: self._without_erased(
                field, localised(field, values.get(field.name), self._identities.object_id)
            )
            for field in kind.fields
        }

    def _without_erased(self, field: Field, value: Value) -> Value:
        if field.strong or not isinstance(value, int):
            return value
        return None if self._life(value) is Life.ERASED else value

    def _keep_used(self, changed: set[int]) -> set[int]:
        """Let what is deleted but referred to by something living be there, and nothing else that is deleted."""
        before = self._ids(_UNUSUAL, int(Life.USED))
        by_kind: defaultdict[tuple[bool, str], list[int]] = defaultdict(list)
        for local, kind, life in self._lives(changed):
            if life.is_there or life is Life.DEAD:
                by_kind[life.is_there, kind].append(local)
        candidates = set(before)
        for (is_there, kind), members in by_kind.items():
            if is_there:
                targets = self._tables.targets_of_all(kind, members)
                candidates |= {target for target, _, life in self._lives(targets) if life in (Life.DEAD, Life.USED)}
            elif self._tables.referring(kind, members):
                candidates.update(members)
        used = {local for local in candidates if self._tables.referring_to(local) - before}
        after = reached(used, self._deleted_targets_of)  # those in use refer to others in their turn
        for local in before - after:
            self._become(local, Life.DEAD)
        for local in after:
            self._become(local, Life.USED)
        return before ^ after

    def _lives(self, objects: set[int]) -> list[tuple[int, str, Life]]:
        rows = self._connection.execute(
            "SELECT id, kind, state FROM object WHERE id IN (SELECT value FROM json_each(?))", (str(sorted(objects)),)
        )
        return [(local, kind, _LIVES[state]) for local, kind, state in rows]

    def _states(self, objects: Iterable[int]) -> dict[int, Life]:
        return {local: life for local, _, life in self._lives(set(objects))}

    def _is_deleted(self, local: int) -> bool:
        return self._life(local) in (Life.DEAD, Life.USED)

    def _deleted_targets_of(self, local: int) -> list[int]:
        guids = references_of(self._refold(local))
        targets = [self._identities.object_id(guid) for guid in guids]
        return [target for target in targets if self._is_deleted(target)]

    def _refold(self, local: int) -> ObjectState:
        return self._refolded(local)[0]

    def _refolded(self, local: int) -> tuple[ObjectState, dict[Guid, int]]:
        """Fold an object anew; give its state and the Lamport numbers of its operations."""
        (_, operations, lamports) = next(iter(self._journal.operations_of([local])))
        kept = counting(operations, lambda operation: self._is_accepted(operation, set()))
        return _folded(kept, lamports), lamports

    def _become(self, local: int, life: Life) -> None:
        state = self._refold(local)
        kind = KINDS[state.kind]
        self._connection.execute("UPDATE object SET state = ? WHERE id = ?", (int(life), local))
        if life.is_there:
            self._tables.write(kind, [(local, self._localised(kind, state.values))])
        else:
            self._tables.remove(kind, [local])

    def cut_edges(self) -> dict[int, int]:
        """Give each code that was taken out of a circle with the parent it has by the log."""
        found: dict[int, int] = {}
        for local in self._ids(_CUT):
            parent = self._refold(local).values.get("parent")
            if isinstance(parent, str):
                found[local] = self._identities.object_id(parent)
        return found

    def _put_back(self) -> set[int]:
        """Put the codes that were taken out of circles back where the log has them: what lives is used by them."""
        cut = self._ids(_CUT)
        for local in cut:
            if self._life(local).is_there:
                self._become(local, self._life(local))
        self._connection.execute("DELETE FROM conflict WHERE field = 'parent'")
        return cut

    def _cut_circles(self, changed: set[int], before: set[int]) -> set[int]:
        """Put the code whose edge came last in a circle at the root; give those that came into a circle or out."""
        if not before and not any(kind == "code" for _, kind, _ in self._lives(changed)):
            return set()
        parents = dict(self._connection.execute("SELECT id, parent FROM code WHERE parent IS NOT NULL").fetchall())
        cut = {self._later_edge(circle) for circle in circles(parents)}
        for local in cut:
            self._tables.clear_parent(local)
            self._connection.execute("INSERT INTO conflict (object, field) VALUES (?, 'parent')", (local,))
        return before ^ cut

    def _later_edge(self, circle: list[int]) -> int:
        def order(local: int) -> tuple[int, Guid]:
            state, lamports = self._refolded(local)
            head = state.heads["parent"][-1]
            return lamports[head], head

        return max(circle, key=order)

    def _ids(self, query: str, *values: object) -> set[int]:
        return {row[0] for row in self._connection.execute(query, values)}


def _folded(operations: list[Operation], lamports: dict[Guid, int]) -> ObjectState:
    return fold_object(KINDS[operations[0].kind], operations, lambda guid: (lamports[guid], guid))


def _numbers(data: Value) -> list[int]:
    """List the whole numbers of an operation's value, the local ids of what it refers to among them."""
    return [item for item in (data if isinstance(data, list) else [data]) if isinstance(item, int)]
