"""Which objects count as which: worked out of the log again whenever a recognition or somebody else's work comes."""

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from qualcode.model.fold import Life
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.model.sameness import NEEDED, by_lamport, same_as

if TYPE_CHECKING:
    import sqlite3

    from qualcode.store.identities import Identities
    from qualcode.store.journal import Journal
    from qualcode.store.project import Project
    from qualcode.store.tables import Tables

_REFERENCES = json.dumps(sorted({field.name for kind in KINDS.values() for field in kind.references}))


class Recogniser:
    """Keeps the table of what counts as what in line with the log."""

    def __init__(
        self, connection: "sqlite3.Connection", identities: "Identities", journal: "Journal", tables: "Tables"
    ) -> None:
        self._connection = connection
        self._identities = identities
        self._journal = journal
        self._tables = tables

    def any(self) -> bool:
        """Say whether anything was ever recognised."""
        query = "SELECT EXISTS (SELECT 1 FROM object WHERE kind = 'recognition')"
        return bool(self._connection.execute(query).fetchone()[0])

    def catch_up(self) -> set[int]:
        """Work out anew what counts as what; give the objects to settle."""
        before, after = dict(self._identities.same), self._by_log()
        changed = {local for local in before.keys() | after.keys() if before.get(local) != after.get(local)}
        if not changed:
            return set()
        around = self._referring(changed | {before[local] for local in changed if local in before})
        self._connection.executemany("DELETE FROM same WHERE object = ?", [(local,) for local in changed])
        self._connection.executemany(
            "INSERT INTO same (object, counts_as) VALUES (?, ?)",
            [(local, after[local]) for local in changed if local in after],
        )
        self._identities.forget_same()
        self._put_aside({local for local in changed if local in after}, Life.SAME)
        # What only stood for others may stand for nothing now; what is there by itself is settled back to life.
        stood = {before[local] for local in changed if local in before}
        self._put_aside({local for local in changed | stood if local not in after}, Life.WAITING)
        representing = {found[local] for local in changed for found in (before, after) if local in found}
        return {self._identities.counts_as(local) for local in changed | representing | around}

    def _by_log(self) -> dict[int, int]:
        operations = self._journal.creations_of(NEEDED)
        lamports = self._journal.lamports_of(operations)
        same = same_as(operations, by_lamport(lamports))
        kinds = {item.object: item.kind for item in operations}
        self._identities.note_many({named: kinds[guid] for guid, named in same.items()})
        return {self._identities.own_id(guid): self._identities.own_id(named) for guid, named in same.items()}

    def _referring(self, objects: set[int]) -> set[int]:
        """Find what refers to these objects: by what is shown, or by a change made later."""
        by_kind: defaultdict[str, set[int]] = defaultdict(set)
        for local, kind, _ in self._identities.named(objects):
            by_kind[kind].add(local)
        found = {owner for kind, members in by_kind.items() for owner in self._tables.referring(kind, members)}
        wanted = json.dumps(sorted(objects))
        edited = self._connection.execute(
            "SELECT DISTINCT operation.object FROM operation JOIN value ON value.op = operation.id,"
            " json_each(value.data) AS cell WHERE operation.field IN (SELECT value FROM json_each(?))"
            " AND value.data IS NOT NULL AND cell.value IN (SELECT value FROM json_each(?))",
            (_REFERENCES, wanted),
        )
        return found | {row[0] for row in edited} | self._spoken_by(by_kind["speaker"])

    def _spoken_by(self, speakers: set[int]) -> set[int]:
        """Find the text versions whose turns name any of these speakers: no reference tells of them."""
        if not speakers:
            return set()
        rows = self._connection.execute(
            "SELECT version.id FROM text_version version, json_each(version.turns, '$.speakers') AS speaker"
            " WHERE speaker.value IN (SELECT value FROM json_each(?))",
            (json.dumps([guid for _, _, guid in self._identities.named(speakers)]),),
        )
        return {row[0] for row in rows}

    def _put_aside(self, objects: set[int], life: Life) -> None:
        cells = [(local,) for local in objects]
        self._connection.executemany(f"UPDATE object SET state = {int(life)} WHERE id = ?", cells)
        self._connection.executemany("DELETE FROM head WHERE object = ?", cells)
        self._connection.executemany("DELETE FROM conflict WHERE object = ?", cells)
        for local, kind, _ in self._identities.named(objects):
            if kind in KINDS:
                self._tables.remove(KINDS[kind], [local])


def counted_as(project: "Project") -> dict[Guid, Guid]:
    """Give each object that counts as another one with that other one."""
    ids = project.identities
    return {ids.own_guid(local): ids.own_guid(other) for local, other in ids.same.items()}
