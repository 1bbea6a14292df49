"""Local ids and GUIDs: the numbers that rows use, and the identities that travel."""

import sqlite3
from collections.abc import Iterable, Mapping

from qualcode.model.fold import Life
from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, operation_guid, step_of_operation

_MOST_MARKS = 500  # values bound to one query


class Identities:
    """Looks up and hands out local ids of objects, steps and operations on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._objects: dict[Guid, int] = {}
        self._guids: dict[int, Guid] = {}
        self._steps: dict[Guid, int] = {}
        self._step_guids: dict[int, Guid] = {}
        self._computers: dict[Guid, int] = {}
        self._same: dict[int, int] | None = None
        self._members: dict[int, list[int]] = {}

    # What was recognised as one --------------------------------------------------------------------------------

    @property
    def same(self) -> dict[int, int]:
        """Give the objects recognised as another one, each with that other one."""
        if self._same is None:
            self._same = dict(self._connection.execute("SELECT object, counts_as FROM same"))
            self._members = {}
            for member, local in self._same.items():
                self._members.setdefault(local, []).append(member)
        return self._same

    def counts_as(self, local: int) -> int:
        """Give the object under which this one counts: mostly itself."""
        return self.same.get(local, local)

    def members(self, local: int) -> list[int]:
        """Give an object with all that count as it."""
        return [local, *self._members.get(local, ())] if self.same else [local]

    def forget_same(self) -> None:
        """Look up afresh what was recognised."""
        self._same = None

    # Looking up ------------------------------------------------------------------------------------------------

    def forget(self) -> None:
        """Drop what was remembered: the transaction that made some of it was rolled back."""
        self._objects.clear()
        self._guids.clear()
        self._steps.clear()
        self._step_guids.clear()
        self._computers.clear()
        self._same = None

    def find(self, guid: Guid) -> int | None:
        """Give the local id under which an object counts, or None where the project never heard of it."""
        raw = self._find_raw(guid)
        return None if raw is None else self.counts_as(raw)

    def _find_raw(self, guid: Guid) -> int | None:
        known = self._objects.get(guid)
        if known is None:
            row = self._connection.execute("SELECT id FROM object WHERE guid = ?", (bytes.fromhex(guid),)).fetchone()
            if row is None:
                return None
            known = self._objects[guid] = row[0]
        return known

    def known(self, guid: Guid) -> int | None:
        """Give the local id of an object that was looked up before, None for any other."""
        raw = self._objects.get(guid)
        return None if raw is None else self.counts_as(raw)

    def find_many(self, guids: Iterable[Guid]) -> None:
        """Look many objects up at once, so that asking for each of them is quick."""
        wanted = [bytes.fromhex(guid) for guid in guids if guid not in self._objects]
        for first in range(0, len(wanted), _MOST_MARKS):
            batch = wanted[first : first + _MOST_MARKS]
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(f"SELECT id, lower(hex(guid)) FROM object WHERE guid IN ({marks})", batch)
            self._objects.update((guid, local) for local, guid in rows)

    def object_id(self, guid: Guid, kind: str = "") -> int:
        """Give the local id under which an object counts; one not heard of yet is noted as waiting."""
        return self.counts_as(self.own_id(guid, kind))

    def own_id(self, guid: Guid, kind: str = "") -> int:
        """Give the local id of an object itself, also where it counts as another one."""
        known = self._objects.get(guid) or self._find_raw(guid)
        if known is None:
            cursor = self._connection.execute(
                "INSERT INTO object (guid, kind, state) VALUES (?, ?, ?)",
                (bytes.fromhex(guid), kind, int(Life.WAITING)),
            )
            known = self._objects[guid] = int(cursor.lastrowid or 0)
        return known

    def note_many(self, kinds: Mapping[Guid, str]) -> None:
        """Note many objects at once, each with its kind: those not heard of yet wait."""
        self.find_many(kinds)
        fresh = [(bytes.fromhex(guid), kinds[guid], int(Life.WAITING)) for guid in kinds if guid not in self._objects]
        if fresh:
            self._connection.executemany("INSERT INTO object (guid, kind, state) VALUES (?, ?, ?)", fresh)
            self.find_many(kinds)

    def living(self, guid: Guid, kind: str) -> int:
        """Give the local id of an object that begins to live now, heard of before or not."""
        (local,) = self._connection.execute(
            "INSERT INTO object (guid, kind, state) VALUES (?, ?, ?)"
            " ON CONFLICT (guid) DO UPDATE SET kind = excluded.kind, state = excluded.state RETURNING id",
            (bytes.fromhex(guid), kind, int(Life.LIVE)),
        ).fetchone()
        self._objects[guid] = local
        return int(local)

    def guid(self, object_id: int) -> Guid:
        """Give the GUID under which an object counts."""
        return self.own_guid(self.counts_as(object_id))

    def own_guid(self, object_id: int) -> Guid:
        """Give the GUID of an object itself."""
        known = self._guids.get(object_id)
        if known is None:
            row = self._connection.execute("SELECT guid FROM object WHERE id = ?", (object_id,)).fetchone()
            known = self._guids[object_id] = row[0].hex()
        return known

    def named(self, objects: Iterable[int]) -> list[tuple[int, str, Guid]]:
        """Give (local id, kind, GUID) of many objects at once."""
        rows = self._connection.execute(
            "SELECT id, kind, lower(hex(guid)) FROM object WHERE id IN (SELECT value FROM json_each(?))",
            (str(sorted(objects)),),
        ).fetchall()
        self._guids.update((local, guid) for local, _, guid in rows)
        self._objects.update((guid, local) for local, _, guid in rows)
        return rows

    def find_steps(self, guids: Iterable[Guid]) -> None:
        """Look many steps up at once, so that asking for each of them is quick."""
        wanted = [bytes.fromhex(guid) for guid in guids if guid not in self._steps]
        for first in range(0, len(wanted), _MOST_MARKS):
            batch = wanted[first : first + _MOST_MARKS]
            marks = ",".join("?" * len(batch))
            rows = self._connection.execute(f"SELECT lower(hex(guid)), id FROM step WHERE guid IN ({marks})", batch)
            self._steps.update(rows.fetchall())

    def step_id(self, guid: Guid) -> int:
        """Give the local id of a step; one not heard of yet is noted with an empty verb."""
        known = self._steps.get(guid)
        if known is None:
            raw = bytes.fromhex(guid)
            row = self._connection.execute("SELECT id FROM step WHERE guid = ?", (raw,)).fetchone()
            if row is None:
                cursor = self._connection.execute("INSERT INTO step (guid, verb, lamport) VALUES (?, '', 0)", (raw,))
                row = (int(cursor.lastrowid or 0),)
            known = self._steps[guid] = row[0]
        return known

    def operation_id(self, guid: Guid) -> int:
        """Give the local id of an operation from its GUID."""
        step, number = step_of_operation(guid)
        return self.step_id(step) << STEP_BITS | number

    def operation_guid(self, operation: int) -> Guid:
        """Give the GUID of an operation from its local id."""
        step = operation >> STEP_BITS
        known = self._step_guids.get(step)
        if known is None:
            row = self._connection.execute("SELECT guid FROM step WHERE id = ?", (step,)).fetchone()
            known = self._step_guids[step] = row[0].hex()
        return operation_guid(known, operation & MOST_OPERATIONS - 1)

    def computer_id(self, guid: Guid, name: str) -> int:
        """Give the local id of a computer, noting its name the first time."""
        known = self._computers.get(guid)
        if known is None:
            raw = bytes.fromhex(guid)
            self._connection.execute("INSERT OR IGNORE INTO computer (guid, name) VALUES (?, ?)", (raw, name))
            row = self._connection.execute("SELECT id FROM computer WHERE guid = ?", (raw,)).fetchone()
            known = self._computers[guid] = int(row[0])
        return known
