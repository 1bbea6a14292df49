"""The log in the file: steps and operations appended and read back."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, operation_guid
from qualcode.model.log import ERASED, WITHHELD, Erased, Log, Operation, Step
from qualcode.model.sameness import with_speakers
from qualcode.store.identities import Identities
from qualcode.store.values import decode, dump, encode

_BATCH = 500  # host parameters per query stay below every SQLite's limit

_PORTION = 10_000  # operations read between two reports


class Row(NamedTuple):
    """An operation as it is appended: local ids, the value as JSON, None for an erased one."""

    id: int
    object: int
    field: str | None
    prev: str | None
    subject: int | None
    data: str | None


class Journal:
    """Reads and appends the log of one project file."""

    def __init__(self, connection: sqlite3.Connection, identities: Identities) -> None:
        self._connection = connection
        self._identities = identities

    def last_lamport(self) -> int:
        """Give the highest Lamport number seen."""
        return int(self._connection.execute("SELECT coalesce(max(lamport), 0) FROM step").fetchone()[0])

    def append_step(self, step: Step, computer_name: str = "") -> int:
        """Write a step, or fill in one that was only spoken of; give its local id."""
        self.append_steps([step], computer_name)
        return self._identities.step_id(step.id)

    def append_steps(self, steps: Iterable[Step], computer_name: str = "") -> None:
        """Write steps, or fill in those that were only spoken of."""
        ids = self._identities
        cells = [
            (
                bytes.fromhex(step.id),
                step.verb,
                dump(step.args) if step.args else None,
                ids.object_id(step.coder, "coder"),
                ids.computer_id(step.computer, computer_name),
                step.time,
                step.lamport,
                bytes.fromhex(step.undoes) if step.undoes else None,
            )
            for step in steps
        ]
        self._connection.executemany(
            "INSERT INTO step (guid, verb, args, coder, computer, time, lamport, undoes)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (guid) DO UPDATE SET verb = excluded.verb,"
            " args = excluded.args, coder = excluded.coder, computer = excluded.computer, time = excluded.time,"
            " lamport = excluded.lamport, undoes = excluded.undoes",
            cells,
        )

    def append(self, rows: list[Row]) -> None:
        """Write operations and their values."""
        self._append_envelopes(rows)
        self._append_values(rows)

    def _append_envelopes(self, rows: list[Row]) -> None:
        self._connection.executemany(
            "INSERT INTO operation (id, object, field, prev) VALUES (?, ?, ?, ?)", [row[:4] for row in rows]
        )

    def _append_values(self, rows: list[Row]) -> None:
        self._connection.executemany(
            "INSERT INTO value (op, subject, data) VALUES (?, ?, ?)", [(row.id, *row[4:]) for row in rows]
        )

    def replace_heads(self, rows: list[Row]) -> None:
        """Let each of these operations be the only head of its field."""
        places = [(row.object, row.field) for row in rows]
        self._connection.executemany("DELETE FROM head WHERE object = ? AND field = ?", places)
        self._connection.executemany(
            "INSERT INTO head (object, field, op) VALUES (?, ?, ?)", [(row.object, row.field, row.id) for row in rows]
        )

    def append_foreign(self, operations: Sequence[Operation]) -> set[int]:
        """Write operations that came from elsewhere; give the local ids of their objects."""
        self._identities.note_many({item.object: item.kind for item in operations})
        self._identities.find_steps({item.step for item in operations})
        rows = [self._row(item) for item in operations]
        self._append_envelopes(rows)
        pairs = list(zip(rows, operations, strict=True))
        self._append_values([row for row, item in pairs if item.value is not WITHHELD])
        withheld = [(row.id,) for row, item in pairs if item.value is WITHHELD]
        self._connection.executemany("INSERT INTO withheld (op) VALUES (?)", withheld)
        kinds = {row.object: item.kind for row, item in pairs}
        self._connection.executemany(
            "UPDATE object SET kind = ? WHERE id = ? AND kind = ''", [(kind, local) for local, kind in kinds.items()]
        )
        return set(kinds)

    def add_value(self, operation: Operation) -> None:
        """Write the value of an operation that came without it before."""
        row = self._row(operation)
        self._append_values([row])
        self._connection.execute("DELETE FROM withheld WHERE op = ?", (row.id,))

    def _row(self, operation: Operation) -> Row:
        ids = self._identities
        data = None
        if not isinstance(operation.value, Erased):
            data = encode(operation.kind, operation.field, operation.value, ids.own_id)
        return Row(
            ids.operation_id(operation.id),
            ids.own_id(operation.object, operation.kind),
            operation.field or None,
            dump([ids.operation_id(guid) for guid in operation.prev]) if operation.prev else None,
            ids.own_id(operation.subject, "respondent") if operation.subject else None,
            data,
        )

    def operations_of(self, objects: Iterable[int]) -> Iterator[tuple[int, list[Operation], dict[Guid, int]]]:
        """Give, object by object, its operations and the Lamport number of each: also those on what counts as it."""
        wanted = list(objects)
        for first in range(0, len(wanted), _BATCH):
            batch = wanted[first : first + _BATCH]
            members = [member for local in batch for member in self._identities.members(local)]
            rows = self._connection.execute(
                f"{_SELECT} WHERE operation.object IN (SELECT value FROM json_each(?))"
                " ORDER BY operation.object, operation.id",
                (str(members),),
            ).fetchall()
            self._identities.named(members)  # looked up at once
            found: dict[int, list[tuple[Operation, int]]] = {}
            for row in rows:
                found.setdefault(self._identities.counts_as(row[1]), []).append(self._operation(row))
            for local in batch:
                pairs = found.get(local, [])
                yield local, [pair[0] for pair in pairs], {pair[0].id: pair[1] for pair in pairs}

    def operations_of_step(self, step: Guid, most: int = -1) -> list[Operation]:
        """Give the operations of a step in the order in which they were made, at most so many of them."""
        local = self._identities.step_id(step)
        low, high = local << STEP_BITS, (local + 1) << STEP_BITS
        rows = self._connection.execute(
            f"{_SELECT} WHERE operation.id >= ? AND operation.id < ? ORDER BY operation.id LIMIT ?", (low, high, most)
        )
        return [self._operation(row)[0] for row in rows.fetchall()]

    def operation(self, guid: Guid) -> Operation:
        """Give one operation."""
        row = self._connection.execute(
            f"{_SELECT} WHERE operation.id = ?", (self._identities.operation_id(guid),)
        ).fetchone()
        return self._operation(row)[0]

    def operations_of_kind(self, kind: str) -> list[Operation]:
        """Give all operations on objects of a kind."""
        rows = self._connection.execute(f"{_SELECT} WHERE object.kind = ? ORDER BY operation.id", (kind,)).fetchall()
        return [self._operation(row)[0] for row in rows]

    def written_of_kinds(self, kinds: Iterable[str]) -> list[Operation]:
        """Give all operations on objects of these kinds, each as it was written."""
        where = " WHERE object.kind IN (SELECT value FROM json_each(?)) ORDER BY operation.id"
        rows = self._connection.execute(_SELECT + where, (dump([*sorted(kinds)]),)).fetchall()
        return self._written(rows)

    def written_on(self, objects: Iterable[int], but: Iterable[str]) -> list[Operation]:
        """Give all operations on these objects themselves, each as it was written, `but` those on some kinds."""
        rows = self._connection.execute(
            f"{_SELECT} WHERE operation.object IN (SELECT value FROM json_each(?))"
            " AND object.kind NOT IN (SELECT value FROM json_each(?))",
            (str(sorted(objects)), dump([*sorted(but)])),
        ).fetchall()
        return self._written(rows)

    def _written(self, rows: list[tuple[Any, ...]]) -> list[Operation]:
        self._identities.named({row[1] for row in rows})  # looked up at once
        return [self._operation(row, self._identities.own_guid)[0] for row in rows]

    def objects_about(self, subjects: Iterable[int]) -> set[int]:
        """Give the objects with a value that speaks about any of these respondents."""
        rows = self._connection.execute(
            "SELECT DISTINCT operation.object FROM value JOIN operation ON operation.id = value.op"
            " WHERE value.subject IS NOT NULL AND value.subject IN (SELECT value FROM json_each(?))",
            (str(sorted(subjects)),),
        )
        return {row[0] for row in rows}

    def erase_value(self, operation: Guid) -> bool:
        """Drop the value of an operation for good; say whether it was still there."""
        cursor = self._connection.execute(
            "UPDATE value SET data = NULL WHERE op = ? AND data IS NOT NULL",
            (self._identities.operation_id(operation),),
        )
        return cursor.rowcount > 0

    def log(self, told: Callable[[int, int], None] = lambda done, of: None) -> Log:
        """Read the whole log. `told` hears how far it is (done, of how many), and may raise."""
        guid_of = self._all_guids()
        total = int(self._connection.execute("SELECT count(*) FROM operation").fetchone()[0])
        rows = self._connection.execute(_SELECT)
        operations: list[Operation] = []
        while batch := rows.fetchmany(_PORTION):
            told(len(operations), total)
            operations += [self._operation(row, guid_of)[0] for row in batch]
        return Log({step.id: step for step in self.steps()}, {operation.id: operation for operation in operations})

    def log_of(self, coders: Iterable[Guid], kinds: Iterable[str]) -> Log:
        """Read the steps of these coders, and those that wrote on objects of these kinds."""
        chosen = self._connection.execute(
            "SELECT step.id FROM step JOIN object ON object.id = step.coder WHERE verb <> ''"
            " AND lower(hex(object.guid)) IN (SELECT value FROM json_each(?))"
            " UNION SELECT operation.id >> 20 FROM object CROSS JOIN operation ON operation.object = object.id"
            " WHERE object.kind IN (SELECT value FROM json_each(?))",
            (dump(list(coders)), dump(list(kinds))),
        ).fetchall()
        steps = self.steps_with([row[0] for row in chosen])
        wanted = dump([[row[0] << STEP_BITS, (row[0] + 1 << STEP_BITS) - 1] for row in chosen])
        operations = self._written(self._connection.execute(_SELECT + _BETWEEN, (wanted,)).fetchall())
        return Log({step.id: step for step in steps}, {operation.id: operation for operation in operations})

    def log_between(self, stretches: Sequence[tuple[int, int]]) -> Log:
        """Read the operations from each first to each last local id, with their steps."""
        steps = self.steps_with(sorted({first >> STEP_BITS for first, _ in stretches}))
        rows = self._connection.execute(f"{_SELECT}{_BETWEEN}", (json.dumps([list(stretch) for stretch in stretches]),))
        operations = self._written(rows.fetchall())
        return Log({step.id: step for step in steps}, {operation.id: operation for operation in operations})

    def remove(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Take operations out of the log. A step none of whose operations is left is one only spoken of."""
        many = self._connection.executemany
        for table, column in (("value", "op"), ("withheld", "op"), ("operation", "id")):
            many(f"DELETE FROM {table} WHERE {column} BETWEEN ? AND ?", stretches)
        # Its Lamport number stays, so that what comes after it still counts as later.
        many(
            "UPDATE step SET verb = '', args = NULL, coder = NULL, computer = NULL, time = NULL, undoes = NULL"
            " WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM operation WHERE id >= ?1 << 20 AND id < (?1 + 1) << 20)",
            [(step,) for step in sorted({first >> STEP_BITS for first, _ in stretches})],
        )

    def steps(self) -> list[Step]:
        """Read all steps that have arrived, in the order in which this file heard of them."""
        rows = self._connection.execute(_STEPS + " WHERE verb <> '' ORDER BY step.id")
        return [_step(row) for row in rows]

    def step(self, guid: Guid) -> Step | None:
        """Read one step, None where it has not arrived."""
        row = self._connection.execute(
            _STEPS + " WHERE step.guid = ? AND verb <> ''", (bytes.fromhex(guid),)
        ).fetchone()
        return _step(row) if row else None

    def steps_backwards(self, coder: Guid, computer: Guid) -> Iterator[Step]:
        """Read the steps of one coder on one computer, newest first, as far as they are asked for."""
        rows = self._connection.execute(
            _STEPS + " WHERE object.guid = ? AND computer.guid = ? AND verb <> '' ORDER BY step.id DESC",
            (bytes.fromhex(coder), bytes.fromhex(computer)),
        )
        return (_step(row) for row in rows)

    def steps_with(self, ids: Sequence[int]) -> list[Step]:
        """Read the steps with these local ids, in this order."""
        rows = self._connection.execute(
            "SELECT step.id, " + _STEPS.removeprefix("SELECT ") + " WHERE step.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        found = {row[0]: _step(row[1:]) for row in rows}
        return [found[local] for local in ids if local in found]

    def count_of_step(self, step: Guid) -> int:
        """Count the operations of a step."""
        local = self._identities.step_id(step)
        (count,) = self._connection.execute(
            "SELECT count(*) FROM operation WHERE id >= ? AND id < ?", (local << STEP_BITS, (local + 1) << STEP_BITS)
        ).fetchone()
        return int(count)

    def has_step(self, guid: Guid) -> bool:
        """Say whether a step has arrived."""
        return self.step(guid) is not None

    def steps_there(self, guids: Iterable[Guid]) -> dict[Guid, int]:
        """Give the local ids of those of these steps that have arrived."""
        there: dict[Guid, int] = {}
        wanted = [bytes.fromhex(guid) for guid in guids]
        for first in range(0, len(wanted), _BATCH):
            batch = wanted[first : first + _BATCH]
            marks = ",".join("?" * len(batch))
            query = f"SELECT lower(hex(guid)), id FROM step WHERE verb <> '' AND guid IN ({marks})"
            there.update(self._connection.execute(query, batch).fetchall())
        return there

    def computers(self) -> dict[Guid, str]:
        """Give the names of the computers by GUID."""
        return {row[0].hex(): row[1] for row in self._connection.execute("SELECT guid, name FROM computer")}

    def _with_speakers(self, field: str, value: Value | Erased) -> Value | Erased:
        if field == "turns" and not isinstance(value, Erased):
            return with_speakers(value, self._counted)
        if not field and isinstance(value, dict) and "turns" in value:
            return {**value, "turns": with_speakers(value["turns"], self._counted)}
        return value

    def _counted(self, guid: Guid) -> Guid:
        local = self._identities.find(guid)
        return guid if local is None else self._identities.guid(local)

    def creations_of(self, kinds: Iterable[str]) -> list[Operation]:
        """Give what made the objects of these kinds, and all operations on recognitions, each as it was written."""
        rows = self._connection.execute(
            f"{_SELECT} WHERE (object.kind IN (SELECT value FROM json_each(?)) AND operation.field IS NULL)"
            " OR object.kind = 'recognition'",
            (json.dumps(sorted(kinds)),),
        )
        return self._written(rows.fetchall())

    def lamports_of(self, operations: Iterable[Operation]) -> dict[Guid, int]:
        """Give the Lamport numbers of the steps of these operations."""
        steps = {item.step for item in operations}
        rows = self._connection.execute("SELECT lower(hex(guid)), lamport FROM step").fetchall()
        return {guid: lamport for guid, lamport in rows if guid in steps}

    def _all_guids(self) -> Callable[[int], Guid]:
        known = {row[0]: row[1].hex() for row in self._connection.execute("SELECT id, guid FROM object")}
        return known.__getitem__

    def _operation(self, row: tuple[Any, ...], guid_of: Callable[[int], Guid] | None = None) -> tuple[Operation, int]:
        to_guid = guid_of or self._identities.guid
        local, owner, field, prev, subject, data, kind, step, lamport, valued = row
        value = decode(kind, field or "", data, to_guid) if data is not None else ERASED if valued else WITHHELD
        if guid_of is None and kind == "text_version" and self._identities.same:
            value = self._with_speakers(field or "", value)
        seen = tuple(self._identities.operation_guid(op) for op in json.loads(prev)) if prev else ()
        step_guid = step.hex()
        operation = Operation(
            operation_guid(step_guid, local & MOST_OPERATIONS - 1),
            step_guid,
            kind,
            to_guid(owner),
            field or "",
            seen,
            to_guid(subject) if subject is not None else None,
            value,
        )
        return operation, lamport


_SELECT = (
    "SELECT operation.id, operation.object, operation.field, operation.prev, value.subject, value.data,"
    " object.kind, step.guid, step.lamport, value.op"
    " FROM operation JOIN step ON step.id = operation.id >> 20 JOIN object ON object.id = operation.object"
    " LEFT JOIN value ON value.op = operation.id"
)
_BETWEEN = (
    " JOIN json_each(?) AS stretch ON operation.id BETWEEN json_extract(stretch.value, '$[0]')"
    " AND json_extract(stretch.value, '$[1]')"
)
_STEPS = (
    "SELECT step.guid, verb, args, object.guid, computer.guid, time, lamport, undoes"
    " FROM step LEFT JOIN object ON object.id = step.coder LEFT JOIN computer ON computer.id = step.computer"
)


def _step(row: tuple[Any, ...]) -> Step:
    guid, verb, args, coder, computer, time, lamport, undoes = row
    return Step(
        guid.hex(),
        verb,
        json.loads(args) if args else {},
        coder.hex(),
        computer.hex(),
        time,
        lamport,
        undoes.hex() if undoes else None,
    )
