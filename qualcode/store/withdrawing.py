"""Taking what a merge had brought out of the log again, kept aside so that it can be brought back."""

import json
from collections.abc import Callable, Iterable
from typing import NamedTuple

from qualcode.model.fold import Life
from qualcode.model.guid import Guid
from qualcode.model.log import ERASED, Erasures, Log, Operation
from qualcode.model.registry import KINDS
from qualcode.store.packing import Unpacked, pack_log, unpack_log
from qualcode.store.project import Project
from qualcode.store.referring import edited_towards, made_towards

Told = Callable[[int, int], None]  # done, of how many


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


def take_out(project: Project, merge: Guid, told: Told = lambda done, of: None) -> TakenOut:
    """Take the operations of a merge out of the log, within an open transaction; they are kept aside.

    What was built on them since then waits, as if they had not arrived yet. `told` hears how far it is (done, of how
    many), and may raise.
    """
    told(0, 4)
    stretches = received_of(project, merge)
    log = project.journal.log_between(stretches)
    told(1, 4)
    texts = _texts_only_of(project, log)
    local = project.identities.object_id(merge)
    project.connection.execute("INSERT INTO withdrawn (merge, log) VALUES (?, ?)", (local, pack_log(log, texts)))
    told(2, 4)
    project.connection.executemany("DELETE FROM text WHERE hash = ?", [(digest,) for digest in texts])
    project.texts.clear()
    project.maps.clear()
    project.journal.remove(stretches)
    project.connection.execute("DELETE FROM received WHERE merge = ?", (local,))
    told(3, 4)
    touched = {project.identities.own_id(item.object) for item in log.operations.values()}
    found = _settled(project, touched)
    told(4, 4)
    return found


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
        queue = made_towards(project, queue) - dependent
        dependent |= queue
    edited = edited_towards(project, dependent)
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


def withdrawn_logs(project: Project) -> dict[int, Unpacked]:
    """Give what is kept of every withdrawn merge, by its local id."""
    rows = project.connection.execute("SELECT merge, log FROM withdrawn").fetchall()
    return {merge: unpack_log(packed) for merge, packed in rows}


def erase_in_withdrawn(project: Project, kept: dict[int, Unpacked], erased: Erasures) -> None:
    """Carry out erasures in what is kept of withdrawn merges too."""
    for merge, (log, texts, _) in kept.items():
        fresh = {
            guid: item._replace(value=ERASED) if item.object in erased.objects else item
            for guid, item in log.operations.items()
        }
        named = {_hash(item) for item in fresh.values()} - erased.texts
        left = {digest: text for digest, text in texts.items() if digest in named}
        if fresh != log.operations or left != texts:
            again = pack_log(Log(log.steps, fresh), left)
            project.connection.execute("UPDATE withdrawn SET log = ? WHERE merge = ?", (again, merge))
            project.lingering = True
