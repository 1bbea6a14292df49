"""Taking what a merge had brought out of the log again, kept aside so that it can be brought back."""

import json
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.fold import Life
from qualcode.model.guid import Guid
from qualcode.model.log import ERASED, Log, Operation, erasures_of
from qualcode.model.registry import KINDS
from qualcode.store.packing import Unpacked, pack_log, unpack_log
from qualcode.store.project import Project

_REFERENCES = json.dumps(sorted({field.name for kind in KINDS.values() for field in kind.references}))


class TakenOut(NamedTuple):
    """What became of objects: changed in any way, and of those the ones that wait for what was taken out."""

    changed: frozenset[Guid]
    waiting: frozenset[Guid]


def note_received(project: Project, merge: Guid, stretches: Iterable[tuple[int, int]]) -> None:
    """Note which operations a merge brought; those that another one is noted for stay with that."""
    local = project.identities.object_id(merge)
    project.connection.executemany(
        "INSERT OR IGNORE INTO received (first, last, merge) VALUES (?, ?, ?)",
        [(first, last, local) for first, last in stretches],
    )


def received_of(project: Project, merge: Guid) -> list[tuple[int, int]]:
    """Give the operations that a merge brought into this file (first, last local id)."""
    return project.connection.execute(
        "SELECT first, last FROM received WHERE merge = ? ORDER BY first", (project.identities.find(merge),)
    ).fetchall()


def came_with(project: Project, merge: Guid, guid: Guid) -> bool:
    """Say whether an object was made by operations that a merge brought."""
    query = (
        "SELECT EXISTS (SELECT 1 FROM operation JOIN received ON operation.id BETWEEN received.first AND received.last"
        " WHERE received.merge = ? AND operation.object = ? AND operation.field IS NULL)"
    )
    row = project.connection.execute(query, (project.identities.find(merge), project.identities.find(guid)))
    return bool(row.fetchone()[0])


def withdrawn_log(project: Project, merge: Guid) -> Unpacked | None:
    """Give what a withdrawn merge had brought, None where it is not withdrawn here."""
    row = project.connection.execute(
        "SELECT log FROM withdrawn WHERE merge = ?", (project.identities.find(merge),)
    ).fetchone()
    return unpack_log(row[0]) if row else None


def forget_withdrawn(project: Project, merge: Guid) -> None:
    """Drop what was kept of a withdrawn merge: it is back in the log."""
    project.connection.execute("DELETE FROM withdrawn WHERE merge = ?", (project.identities.find(merge),))


def take_out(project: Project, merge: Guid) -> TakenOut:
    """Take the operations of a merge out of the log, within an open transaction; they are kept aside.

    What was built on them since then waits, as if they had not arrived yet.
    """
    stretches = received_of(project, merge)
    log = project.journal.log_between(stretches)
    texts = _texts_only_of(project, log)
    local = project.identities.object_id(merge)
    project.connection.execute("INSERT INTO withdrawn (merge, log) VALUES (?, ?)", (local, pack_log(log, texts)))
    project.connection.executemany("DELETE FROM text WHERE hash = ?", [(digest,) for digest in texts])
    project.texts.clear()
    project.maps.clear()
    project.journal.remove(stretches)
    project.connection.execute("DELETE FROM received WHERE merge = ?", (local,))
    touched = {project.identities.own_id(item.object) for item in log.operations.values()}
    return _settled(project, touched)


def _texts_only_of(project: Project, log: Log) -> dict[str, str]:
    """Give the texts that only versions of this log name."""
    named = {_hash(item) for item in log.operations.values() if _hash(item)}
    others = {
        _hash(item) for item in project.journal.operations_of_kind("text_version") if item.id not in log.operations
    }
    rows = project.connection.execute(
        "SELECT hash, content FROM text WHERE hash IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(named - others)),),
    )
    return dict(rows.fetchall())


def _hash(item: Operation) -> str:
    is_version = item.kind == "text_version" and not item.field and isinstance(item.value, dict)
    return str(item.value["hash"]) if is_version and isinstance(item.value, dict) else ""


def _settled(project: Project, touched: set[int]) -> TakenOut:
    """Bring the tables in line after operations went: what lacks what it stands on goes out of the tables first.

    Each object is looked at as it was made, whatever it counts as.
    """
    lacking = set(_without_creation(project, touched))
    dependent = set(lacking)
    queue = lacking
    while queue:
        queue = _made_towards(project, queue) - dependent
        dependent |= queue
    edited = _edited_towards(project, dependent)
    _put_to_waiting(project, dependent - project.identities.same.keys())
    changed = project.settler.settle(touched | dependent | edited, foreign=True) | dependent
    lives = project.lives_of(dependent - lacking)
    waiting = {local for local, life in lives.items() if life is Life.WAITING}
    named = {local: guid for local, _, guid in project.identities.named(changed | waiting)}
    return TakenOut(frozenset(named.values()), frozenset(named[local] for local in waiting))


def _without_creation(project: Project, objects: set[int]) -> list[int]:
    rows = project.connection.execute(
        "SELECT value FROM json_each(?) WHERE NOT EXISTS"
        " (SELECT 1 FROM operation WHERE operation.object = value AND operation.field IS NULL)",
        (json.dumps(sorted(objects)),),
    )
    return [row[0] for row in rows]


def _made_towards(project: Project, targets: set[int]) -> set[int]:
    """Find the objects whose creation refers to any of `targets`, living or not.

    The row of one that lives tells what it was made towards, unless a reference was changed or cleared since.
    """
    if not targets:
        return set()
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    shown = {project.identities.counts_as(local) for local in targets}
    for local, kind, _ in project.identities.named(shown):
        by_kind[kind].append(local)
    named = {owner for kind, members in by_kind.items() for owner in project.tables.referring(kind, members)}
    rows = project.connection.execute(
        "SELECT value FROM json_each(?1) UNION SELECT id FROM object WHERE state <> 1"
        " UNION SELECT object FROM head WHERE field IN (SELECT value FROM json_each(?2))"
        " UNION SELECT object FROM conflict UNION SELECT object FROM same UNION SELECT counts_as FROM same",
        (json.dumps(sorted(named | project.tables.cleared())), _REFERENCES),
    )
    which = "operation.field IS NULL AND cell.key IN (SELECT value FROM json_each(?2))"
    return _towards(project, targets, which, [row[0] for row in rows])


def _edited_towards(project: Project, targets: set[int]) -> set[int]:
    """Find the objects with a later change that refers to any of `targets`."""
    if not targets:
        return set()
    rows = project.connection.execute(
        "SELECT DISTINCT object FROM operation WHERE field IN (SELECT value FROM json_each(?))", (_REFERENCES,)
    )
    which = "operation.field IN (SELECT value FROM json_each(?2))"
    return _towards(project, targets, which, [row[0] for row in rows])


def _towards(project: Project, targets: set[int], which: str, objects: list[int]) -> set[int]:
    rows = project.connection.execute(
        "WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1))"
        " SELECT DISTINCT operation.object FROM json_each(?3) AS owner"
        " CROSS JOIN operation ON operation.object = owner.value CROSS JOIN value ON value.op = operation.id"
        " CROSS JOIN json_each(value.data) AS cell WHERE value.data IS NOT NULL"
        f" AND {which} AND (cell.value IN wanted OR (cell.type = 'array' AND EXISTS"
        " (SELECT 1 FROM json_each(cell.value) AS part WHERE part.value IN wanted)))",
        (json.dumps(sorted(targets)), _REFERENCES, json.dumps(objects)),
    )
    return {row[0] for row in rows}


def _put_to_waiting(project: Project, objects: set[int]) -> None:
    cells = [(local,) for local in objects]
    many = project.connection.executemany
    many(f"UPDATE object SET state = {int(Life.WAITING)} WHERE id = ?", cells)
    many("DELETE FROM head WHERE object = ?", cells)
    many("DELETE FROM conflict WHERE object = ?", cells)
    by_kind: dict[str, list[int]] = {}
    for local, kind, _ in project.identities.named(objects):
        by_kind.setdefault(kind, []).append(local)
    for kind, members in by_kind.items():
        if kind in KINDS:
            project.tables.remove(KINDS[kind], members)


def forget_in_withdrawn(project: Project, operations: Iterable[Operation]) -> None:
    """Carry out erasures in what is kept of withdrawn merges too."""
    rows = project.connection.execute("SELECT merge, log FROM withdrawn").fetchall()
    for merge, packed in rows:
        kept = unpack_log(packed)
        gone, texts = erasures_of([*operations, *kept.log.operations.values()])
        fresh = {
            guid: item._replace(value=ERASED) if item.object in gone else item
            for guid, item in kept.log.operations.items()
        }
        named = {_hash(item) for item in fresh.values()} - texts
        left = {digest: text for digest, text in kept.texts.items() if digest in named}
        if fresh != kept.log.operations or left != kept.texts:
            again = pack_log(Log(kept.log.steps, fresh), left)
            project.connection.execute("UPDATE withdrawn SET log = ? WHERE merge = ?", (again, merge))
