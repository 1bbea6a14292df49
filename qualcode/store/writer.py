"""`Writer`: what an operation does to the project within one step. Validates, appends to the log, keeps the tables."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import ANY_KIND, Field, Value, checker
from qualcode.model.fold import Life
from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, new_guid, operation_guid
from qualcode.model.log import Step
from qualcode.model.registry import ALIVE, KINDS, Kind
from qualcode.model.texts import text_hash
from qualcode.store.journal import Row
from qualcode.store.simple_values import Simple, simple_values
from qualcode.store.values import dump, encode

if TYPE_CHECKING:
    from qualcode.store.project import Project

_BATCH = 1000  # rows made at a time: a bulk step of any size needs the memory of these

Targets = tuple[tuple[int | None, str], ...]  # (place in a value, None: the value itself; kind wanted)


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
        self._there: dict[tuple[Guid, str], int] = {}

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
        local = self._localised(known, values)
        if known.identity:
            guid = known.guid_of(values)
        heard_of = guid is not None and self._ids.find(guid) is not None
        if guid is not None and heard_of and self._life(guid) is not Life.WAITING:
            return self._take_on(guid, values)
        made = self._create(known, [values], [local], [guid or new_guid()])
        if heard_of:  # what was said about it before waited for it
            self._settle(made)
        return made[0]

    def create_many(self, kind: str, rows: Iterable[dict[str, Value]]) -> list[Guid]:
        """Create many objects that have no derived identity; give their GUIDs. Far quicker than one by one."""
        known = KINDS[kind]
        waiting, made = iter(rows), []
        while batch := list(islice(waiting, _BATCH)):
            local = [self._localised(known, values) for values in batch]
            made += self._create(known, batch, local, [new_guid() for _ in batch])
        return made

    def put_many(self, kind: str, field: str, rows: Sequence[dict[str, Value]]) -> int:
        """Do what `create` does for each of these, far quicker; give how many were new or had another value.

        For kinds that are what they are by their fields, but for one plain `field` that they all give; each object
        once. One not there yet is not made for None.
        """
        known, check = KINDS[kind], _checks(kind)[field]
        by_guid = {known.guid_of(values): values for values in rows}
        self._ids.find_many(by_guid)
        simple = simple_values(self._connection, known, field, self._living(by_guid))
        fresh, changed, written = [], [], 0
        for guid, values in by_guid.items():
            state, value = simple.get(guid), check(values[field])
            if state is None and self._ids.find(guid) is None:
                if value is not None:
                    fresh.append(guid)
            elif state is None:
                self.create(kind, values)
                written += 1
            elif state.value != value:
                changed.append((guid, state, value))
        for first in range(0, len(fresh), _BATCH):
            batch = [by_guid[guid] for guid in fresh[first : first + _BATCH]]
            local = [self._localised(known, values) for values in batch]
            self._create(known, batch, local, fresh[first : first + _BATCH])
        self._change(known, field, changed, by_guid)
        return written + len(fresh) + len(changed)

    def _living(self, guids: Iterable[Guid]) -> dict[int, Guid]:
        """Give those objects that live in the usual way, by local id."""
        found = {local: guid for guid in guids if (local := self._ids.find(guid)) is not None}
        rows = self._connection.execute(
            "SELECT id FROM object WHERE id IN (SELECT value FROM json_each(?)) AND state = ?",
            (str(sorted(found)), int(Life.LIVE)),
        )
        return {local: found[local] for (local,) in rows}

    def _change(
        self, kind: Kind, field: str, changed: list[tuple[Guid, Simple, Value]], rows: dict[Guid, dict[str, Value]]
    ) -> None:
        """Append changes of a plain field whose only head is known; nothing else follows from them."""
        kinds = self.project.kinds_of({str(values[kind.subject]) for values in rows.values()} if kind.subject else ())
        made = []
        for guid, state, value in changed:
            target = str(rows[guid].get(kind.subject))
            plain = KINDS[kinds[target]].subject if target in kinds else ""
            about = self._ids.object_id(target) if plain == "self" else self._subject(kind, state.local, rows[guid])
            data = encode(kind.name, field, value, self._ids.object_id)
            made.append(Row(self._next(), state.local, field, dump([state.head]), about, data))
        self.project.journal.append(made)
        self.project.tables.set_plain(
            kind, field, [(row.object, value) for row, (_, _, value) in zip(made, changed, strict=True)]
        )
        self.project.journal.replace_heads(made)
        self.touched[kind.name].update(guid for guid, _, _ in changed)

    def _take_on(self, guid: Guid, values: dict[str, Value]) -> Guid:
        if not self._life(guid).is_there:
            self.restore(guid)
        identity = self._kind(guid).identity
        for field, value in values.items():
            if field not in identity:
                self.set(guid, field, value)
        return guid

    def _localised(self, kind: Kind, values: dict[str, Value]) -> dict[str, Value]:
        """Check the values of a new object; give those there are, local ids in place of GUIDs."""
        unknown = values.keys() - kind.by_name.keys()
        if unknown:
            raise UserError("store.no_such_field", kind=kind.name, field=", ".join(sorted(unknown)))
        checks, targets = _checks(kind.name), _targets(kind.name)
        local: dict[str, Value] = {}
        for name, value in values.items():
            if value is not None and (fit := checks[name](value)) is not None:
                local[name] = self._with_ids(fit, targets[name]) if name in targets else fit
        for name in _required(kind.name):
            if name not in local:
                checks[name](None)
        return local

    def _with_ids(self, value: Value, targets: Targets) -> Value:
        """Put local ids in place of GUIDs, having seen that each stands for an object of the kind wanted."""
        place, wanted = targets[0]
        if place is None:
            return self._required_id(cast(Guid, value), wanted)
        items = list(cast(list[Value], value))
        for place, wanted in targets:
            items[cast(int, place)] = self._required_id(cast(Guid, items[cast(int, place)]), wanted)
        return items

    def _required_id(self, guid: Guid, kind: str) -> int:
        """Give the local id of an object that is there and of the kind that a reference asks for."""
        known = self._there.get((guid, kind))
        if known is not None:
            return known
        local = self._ids.find(guid)
        row = self._connection.execute("SELECT kind, state FROM object WHERE id = ?", (local,)).fetchone()
        if local is None or not Life(row[1]).is_there:
            raise UserError("store.no_such_object", kind=kind, guid=guid)
        if kind not in (row[0], ANY_KIND):
            raise UserError("store.wrong_kind", expected=kind, found=row[0])
        self._there[guid, kind] = local
        return local

    def _create(
        self, kind: Kind, rows: list[dict[str, Value]], local_rows: list[dict[str, Value]], guids: list[Guid]
    ) -> list[Guid]:
        ids = self._object_ids(kind, guids)
        subjects = [self._subject(kind, local, values) for local, values in zip(ids, rows, strict=True)]
        self.project.journal.append(
            [
                Row(self._next(), local, None, None, subject, dump(values))
                for local, subject, values in zip(ids, subjects, local_rows, strict=True)
            ]
        )
        self.project.tables.write(kind, list(zip(ids, local_rows, strict=True)))
        self.touched[kind.name].update(guids)
        return guids

    def _object_ids(self, kind: Kind, guids: list[Guid]) -> Sequence[int]:
        """Note new objects; give their local ids. One only spoken of keeps its id."""
        if len(guids) == 1:
            return (self._ids.living(guids[0], kind.name),)
        first = int(self._connection.execute("SELECT coalesce(max(id), 0) + 1 FROM object").fetchone()[0])
        self._connection.executemany(
            "INSERT INTO object (id, guid, kind, state) VALUES (?, ?, ?, ?)",
            [(local, bytes.fromhex(guid), kind.name, int(Life.LIVE)) for local, guid in enumerate(guids, first)],
        )
        return range(first, first + len(guids))

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
        fit = _checks(kind.name)[field](value)
        if fit is not None and field in _targets(kind.name):
            self._with_ids(fit, _targets(kind.name)[field])
        current = self.project.values(guid)
        if current[field] == fit and len(self.heads(guid, field)) == 1 and not self._awaits_decision(guid, field):
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
        for local, parent in self.project.settler.cut_edges().items():
            if self._ids.guid(parent) in gone and self._ids.guid(local) not in gone:
                self.set(self._ids.guid(local), "parent", None)
        self.bury(gone)
        self._there.clear()
        self._settle(gone)
        return len(gone)

    def bury(self, guids: Iterable[Guid]) -> None:
        """Append the tombstones of objects; the caller settles."""
        found = self._ids.named(self._ids.object_id(guid) for guid in guids)
        heads = self.heads_of(local for local, _, _ in found)
        self.project.journal.append(
            [Row(self._next(), local, ALIVE, dump([*heads[local]]), None, "false") for local, _, _ in found]
        )
        for _, kind, guid in found:
            self.touched[kind].add(guid)

    def restore(self, guid: Guid) -> None:
        """Bring one object back from the bin; what it refers to comes back with it."""
        self.write(guid, ALIVE, True, self.heads(guid, ALIVE))
        self._settle([guid])

    def _closure(self, guids: Iterable[Guid]) -> dict[str, list[Guid]]:
        """Find all that depends on these objects, by kind, in the order found."""
        found: dict[str, dict[int, None]] = {}
        queue: dict[str, set[int]] = {}
        for guid in guids:
            kind = self._kind(guid).name
            if self._life(guid).is_there:
                queue.setdefault(kind, set()).add(self._ids.object_id(guid))
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

    def _awaits_decision(self, guid: Guid, field: str) -> bool:
        """Say whether rivals for a field are listed, or its code was taken out of a circle."""
        query = "SELECT EXISTS (SELECT 1 FROM conflict WHERE object = ? AND field = ?)"
        return bool(self._connection.execute(query, (self._ids.object_id(guid), field)).fetchone()[0])

    def all_heads(self, guid: Guid) -> list[int]:
        """Give the local ids of the heads of all fields of an object."""
        local = self._ids.object_id(guid)
        return self.heads_of([local])[local]

    def heads_of(self, objects: Iterable[int]) -> dict[int, list[int]]:
        """Give the heads of all fields of many objects, by local id."""
        rows = self._connection.execute(
            "WITH wanted AS (SELECT value AS id FROM json_each(?))"
            " SELECT object, op FROM head WHERE object IN wanted UNION"
            " SELECT object, id FROM operation WHERE object IN wanted AND field IS NULL",
            (str(sorted(objects)),),
        )
        found: dict[int, list[int]] = {}
        for local, head in rows:
            found.setdefault(local, []).append(head)
        return found

    def add_text(self, content: str) -> str:
        """Keep a text once, by its hash (SHA-256 of the UTF-8 bytes, hexadecimal), which is given back."""
        digest = text_hash(content)
        self._connection.execute("INSERT OR IGNORE INTO text (hash, content) VALUES (?, ?)", (digest, content))
        return digest

    def settle(self, guids: Iterable[Guid]) -> None:
        """Bring the tables in line with bare operations that were appended."""
        self._settle(guids)

    def _settle(self, guids: Iterable[Guid]) -> None:
        changed = self.project.settler.settle([self._ids.object_id(guid) for guid in guids])
        for _, kind, guid in self._ids.named(changed):
            self.touched[kind].add(guid)

    def _kind(self, guid: Guid) -> Kind:
        local = self._ids.find(guid)
        kind = KINDS.get(self.project.tables.kind_of(local)) if local is not None else None
        if kind is None:
            raise UserError("store.no_such_object", kind=ANY_KIND, guid=guid)
        return kind

    def _life(self, guid: Guid) -> Life:
        row = self._connection.execute("SELECT state FROM object WHERE id = ?", (self._ids.find(guid),))
        return Life(row.fetchone()[0])


def _wanted(field: Field) -> tuple[str, ...]:
    return ("text_version", "code") if field.reference_places else (field.target,)


@cache
def _checks(kind: str) -> dict[str, Callable[[Value], Value]]:
    return {field.name: checker(kind, field) for field in KINDS[kind].fields}


@cache
def _required(kind: str) -> tuple[str, ...]:
    return tuple(field.name for field in KINDS[kind].fields if field.required)


@cache
def _targets(kind: str) -> dict[str, Targets]:
    """Give for each reference of a kind the places of GUIDs in its value and the kind wanted there."""
    return {
        field.name: tuple(zip(field.reference_places or (None,), _wanted(field), strict=False))
        for field in KINDS[kind].references
    }
