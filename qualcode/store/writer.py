"""`Writer`: what an operation does to the project within one step. Validates, appends to the log, keeps the tables."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import ANY_KIND, Field, Value, checked, references
from qualcode.model.fold import Life
from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, new_guid, operation_guid
from qualcode.model.log import Step
from qualcode.model.registry import ALIVE, KINDS, Kind
from qualcode.model.texts import text_hash
from qualcode.store.journal import Row
from qualcode.store.values import dump, encode, localised_values

if TYPE_CHECKING:
    from qualcode.store.project import Project

_BATCH = 1000  # rows made at a time: a bulk step of any size needs the memory of these


class Writer:
    """Writes the operations of one step. Only `Project.transaction` makes one."""

    def __init__(self, project: "Project", step: Step) -> None:
        self.project = project
        self.step = step
        self.touched: defaultdict[str, set[Guid]] = defaultdict(set)
        self._connection = project.connection
        self._ids = project.identities
        self._args: dict[str, Value] = {}
        self._local = project.journal.append_step(step, project.computer.name)
        self._number = 0
        self._there: set[tuple[Guid, str]] = set()

    @property
    def local_step(self) -> int:
        """Give the local id of the step being written."""
        return self._local

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was written."""
        return self._number == 0

    def describe(self, **args: Value) -> None:
        """Say something about the step for its name in the history: numbers and GUIDs only."""
        self._args.update(args)

    def finish(self) -> None:
        """Write what `describe` said."""
        if self._args:
            self._connection.execute("UPDATE step SET args = ? WHERE id = ?", (dump(self._args), self._local))

    # Creating ------------------------------------------------------------------------------------------------

    def create(self, kind: str, values: dict[str, Value], guid: Guid | None = None) -> Guid:
        """Create an object and give its GUID.

        One that is what it is by its fields (an attribute's value, a membership) and is there already, or lies in
        the bin, takes on the values instead. Raises UserError for a value that does not fit its field.
        """
        known = KINDS[kind]
        whole = self._checked(known, values)
        if known.identity:
            guid = known.guid_of(whole)
        if guid is not None and self._ids.find(guid) is not None and self._life(guid) is not Life.WAITING:
            return self._take_on(guid, values)
        return self._create(known, [whole], [guid or new_guid()])[0]

    def create_many(self, kind: str, rows: Iterable[dict[str, Value]]) -> list[Guid]:
        """Create many objects that have no derived identity; give their GUIDs. Far quicker than one by one."""
        known = KINDS[kind]
        waiting, made = iter(rows), []
        while batch := list(islice(waiting, _BATCH)):
            whole = [self._checked(known, values) for values in batch]
            made += self._create(known, whole, [new_guid() for _ in whole])
        return made

    def _take_on(self, guid: Guid, values: dict[str, Value]) -> Guid:
        if not self._life(guid).is_there:
            self.restore(guid)
        identity = self._kind(guid).identity
        for field, value in values.items():
            if field not in identity:
                self.set(guid, field, value)
        return guid

    def _checked(self, kind: Kind, values: dict[str, Value]) -> dict[str, Value]:
        unknown = values.keys() - kind.by_name.keys()
        if unknown:
            raise UserError("store.no_such_field", kind=kind.name, field=", ".join(sorted(unknown)))
        whole: dict[str, Value] = {}
        for name, value in values.items():
            if value is not None and (fit := checked(kind.name, kind.by_name[name], value)) is not None:
                whole[name] = fit
        for field in _required(kind.name):
            if field.name not in whole:
                checked(kind.name, field, None)
        for name, place, wanted in _targets(kind.name):
            if name in whole:
                found = whole[name] if place is None else cast(list[Value], whole[name])[place]
                self._require(cast(Guid, found), wanted)
        return whole

    def _require(self, guid: Guid, kind: str) -> None:
        """See that an object is there and of the kind that a reference asks for."""
        if (guid, kind) in self._there:
            return
        if self._ids.find(guid) is None or not self._life(guid).is_there:
            raise UserError("store.no_such_object", kind=kind, guid=guid)
        found = self.project.tables.kind_of(self._ids.object_id(guid))
        if kind not in (found, ANY_KIND):
            raise UserError("store.wrong_kind", expected=kind, found=found)
        self._there.add((guid, kind))

    def _create(self, kind: Kind, rows: Sequence[dict[str, Value]], guids: list[Guid]) -> list[Guid]:
        first = self._object_ids(kind, guids)
        operations, cells = [], []
        for local, values in enumerate(rows, first):
            localised = localised_values(kind, values, self._ids.object_id)
            subject = self._subject(kind, local, values)
            operations.append(Row(self._next(), local, None, None, subject, dump(localised)))
            cells.append((local, localised))
        self.project.journal.append(operations)
        self.project.tables.write(kind, cells)
        self.touched[kind.name].update(guids)
        return guids

    def _object_ids(self, kind: Kind, guids: list[Guid]) -> int:
        """Note new objects under ids that follow one another; one only spoken of keeps its id."""
        if len(guids) == 1:
            local = self._ids.object_id(guids[0], kind.name)
            self._connection.execute(
                "UPDATE object SET kind = ?, state = ? WHERE id = ?", (kind.name, int(Life.LIVE), local)
            )
            return local
        first = int(self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM object").fetchone()[0])
        self._connection.executemany(
            "INSERT INTO object (id, guid, kind, state) VALUES (?, ?, ?, ?)",
            [(local, bytes.fromhex(guid), kind.name, int(Life.LIVE)) for local, guid in enumerate(guids, first)],
        )
        return first

    def _next(self) -> int:
        if self._number == MOST_OPERATIONS:
            raise UserError("store.step_too_large", most=MOST_OPERATIONS)
        self._number += 1
        return self._local << STEP_BITS | self._number - 1

    def _subject(self, kind: Kind, local: int, values: dict[str, Value]) -> int | None:
        """Follow the kind's way to the respondent that a value speaks about."""
        if not kind.subject:
            return None
        if kind.subject == "self":
            return local
        target = values.get(kind.subject)
        if target is None:
            return None
        next_local = self._ids.object_id(cast(Guid, target))
        next_kind = KINDS[self.project.tables.kind_of(next_local)]
        needed = self.project.values(cast(Guid, target)) if next_kind.subject not in ("", "self") else {}
        return self._subject(next_kind, next_local, needed)

    # Changing ------------------------------------------------------------------------------------------------

    def set(self, guid: Guid, field: str, value: Value) -> None:
        """Set a field. Nothing is written where it holds just that already, clean."""
        kind = self._kind(guid)
        declared = kind.by_name.get(field)
        if declared is None:
            raise UserError("store.no_such_field", kind=kind.name, field=field)
        if field in kind.identity:
            raise UserError("store.identity_field", kind=kind.name, field=field)
        fit = checked(kind.name, declared, value)
        for target, wanted in zip(references(declared, fit), _wanted(declared), strict=False):
            self._require(target, wanted)
        current = self.project.values(guid)
        if current[field] == fit and len(self.heads(guid, field)) == 1:
            return
        subject = self._subject(kind, self._ids.object_id(guid), {**current, field: fit})
        self.write(guid, field, fit, self.heads(guid, field), subject)
        self._settle([guid])

    def write(self, guid: Guid, field: str, value: Value, prev: Sequence[int], subject: int | None = None) -> Guid:
        """Append one bare operation on a field; the caller settles. Gives the operation's GUID."""
        kind = self._kind(guid)
        local = self._ids.object_id(guid)
        data = dump(value) if field == ALIVE else encode(kind.name, field, value, self._ids.object_id)
        row = Row(self._next(), local, field, dump(list(prev)) if prev else None, subject, data)
        self.project.journal.append([row])
        self.touched[kind.name].add(guid)
        return operation_guid(self.step.id, row.id & MOST_OPERATIONS - 1)

    def delete(self, *guids: Guid) -> int:
        """Delete objects with all that depends on them; give how many objects went. Restorable.

        Each tombstone names every head of its object: what it does not name was not seen and keeps the object.
        References that are not strong (a document's responsible coder) are cleared.
        """
        closure = self._closure(guids)
        gone = [guid for kind in closure for guid in closure[kind]]
        for kind, members in closure.items():
            locals_ = [self._ids.object_id(guid) for guid in members]
            for local, field in self.project.tables.weak_references_to(kind, locals_):
                if self._ids.guid(local) not in gone:
                    self.set(self._ids.guid(local), field, None)
        for guid in gone:
            self.bury(guid)
        self._there.clear()
        self._settle(gone)
        return len(gone)

    def bury(self, guid: Guid) -> None:
        """Append the tombstone of one object; the caller settles."""
        self.write(guid, ALIVE, False, self.all_heads(guid))

    def restore(self, guid: Guid) -> None:
        """Bring one object back from the bin; what it refers to comes back with it."""
        self.write(guid, ALIVE, True, self.heads(guid, ALIVE))
        self._settle([guid])

    def _closure(self, guids: Iterable[Guid]) -> dict[str, list[Guid]]:
        """Find all that depends on these objects, by kind, in the order found."""
        found: dict[str, dict[int, None]] = {}
        queue: dict[str, set[int]] = {}
        for guid in guids:
            queue.setdefault(self._kind(guid).name, set()).add(self._ids.object_id(guid))
        while queue:
            kind, members = queue.popitem()
            fresh = members - found.setdefault(kind, {}).keys()
            found[kind].update(dict.fromkeys(sorted(fresh)))
            for dependent in self.project.tables.referring(kind, fresh, only=(True,)) if fresh else ():
                queue.setdefault(self.project.tables.kind_of(dependent), set()).add(dependent)
        return {kind: [self._ids.guid(local) for local in members] for kind, members in found.items()}

    # Asking --------------------------------------------------------------------------------------------------

    def heads(self, guid: Guid, field: str) -> list[int]:
        """Give the local ids of the operations that are the field's heads."""
        local = self._ids.object_id(guid)
        rows = self._connection.execute("SELECT op FROM head WHERE object = ? AND field = ?", (local, field)).fetchall()
        if not rows:
            rows = self._connection.execute(
                "SELECT id FROM operation WHERE object = ? AND field IS NULL", (local,)
            ).fetchall()
        return [row[0] for row in rows]

    def last_edit(self, guid: Guid, fields: Iterable[str]) -> Guid | None:
        """Give the latest operation that edited any of these fields after creation, None where none did."""
        row = self._connection.execute(
            "SELECT head.op FROM head JOIN step ON step.id = head.op >> 20"
            " WHERE object = ? AND field IN (SELECT value FROM json_each(?)) AND NOT EXISTS"
            " (SELECT 1 FROM operation WHERE operation.id = head.op AND operation.field IS NULL)"
            " ORDER BY step.lamport DESC, head.op DESC LIMIT 1",
            (self._ids.object_id(guid), dump(list(fields))),
        ).fetchone()
        return self._ids.operation_guid(row[0]) if row else None

    def all_heads(self, guid: Guid) -> list[int]:
        """Give the local ids of the heads of all fields of an object."""
        local = self._ids.object_id(guid)
        rows = self._connection.execute(
            "SELECT op FROM head WHERE object = ? UNION SELECT id FROM operation WHERE object = ? AND field IS NULL",
            (local, local),
        )
        return [row[0] for row in rows]

    def add_text(self, content: str) -> str:
        """Keep a text once, by its hash (SHA-256 of the UTF-8 bytes, hexadecimal), which is given back."""
        digest = text_hash(content)
        self._connection.execute("INSERT OR IGNORE INTO text (hash, content) VALUES (?, ?)", (digest, content))
        return digest

    def settle(self, guids: Iterable[Guid]) -> None:
        """Bring the tables in line with bare operations that were appended."""
        self._settle(guids)

    def _settle(self, guids: Iterable[Guid]) -> None:
        for local in self.project.settler.settle([self._ids.object_id(guid) for guid in guids]):
            self.touched[self.project.tables.kind_of(local)].add(self._ids.guid(local))

    def _kind(self, guid: Guid) -> Kind:
        local = self._ids.find(guid)
        if local is None:
            raise UserError("store.no_such_object", kind=ANY_KIND, guid=guid)
        return KINDS[self.project.tables.kind_of(local)]

    def _life(self, guid: Guid) -> Life:
        row = self._connection.execute("SELECT state FROM object WHERE guid = ?", (bytes.fromhex(guid),))
        return Life(row.fetchone()[0])


def _wanted(field: Field) -> tuple[str, ...]:
    return ("text_version", "code") if field.reference_places else (field.target,)


@cache
def _required(kind: str) -> tuple[Field, ...]:
    return tuple(field for field in KINDS[kind].fields if field.required)


@cache
def _targets(kind: str) -> tuple[tuple[str, int | None, str], ...]:
    """Give field, place in its value (None: the value itself) and kind wanted of every reference of a kind."""
    return tuple(
        (field.name, place, wanted)
        for field in KINDS[kind].references
        for place, wanted in zip(field.reference_places or (None,), _wanted(field), strict=False)
    )
