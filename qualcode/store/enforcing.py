"""Carrying out erasures in the file: in the log and the tables, in texts, in what withdrawn merges had brought, in
corrections that are not finished.

Only what can have to do with an erasure is read of the log: what has come, and what decides about erasures.
"""

from collections.abc import Iterable
from typing import NamedTuple, cast

from qualcode.model.fold import Life
from qualcode.model.guid import Guid
from qualcode.model.log import ERASED, WITHHELD, Erased, Erasures, Operation, erasures_of
from qualcode.store.packing import Unpacked
from qualcode.store.project import Project
from qualcode.store.referring import edited_towards, made_towards
from qualcode.store.withdrawing import erase_in_withdrawn, withdrawn_logs

# What comes of these may take out what has been here for long.
_DECIDING = frozenset(("erasure", "recognition", "text_version", "speaker"))


class Enforced(NamedTuple):
    """What erasures took out: the objects to settle, and the texts that are gone, by hash."""

    objects: frozenset[int]
    texts: dict[str, str]


def enforce_erasures(project: Project, touched: Iterable[int]) -> Enforced:
    """Drop every value and text that an erasure in the log takes out, now that these objects (local ids) were touched
    by operations that came or were made.
    """
    if not project.connection.execute("SELECT EXISTS (SELECT 1 FROM object WHERE kind = 'erasure')").fetchone()[0]:
        return Enforced(frozenset(), {})
    operations, withdrawn, erased = _found(project, set(touched))
    wiped = False
    for item in operations:
        if item.object in erased.objects and item.value is WITHHELD:
            project.journal.add_value(item._replace(value=ERASED))
        elif item.object in erased.objects and not isinstance(item.value, Erased):
            wiped |= project.journal.erase_value(item.id)
    texts = _drop_texts(project, operations, erased)
    erase_in_withdrawn(project, withdrawn, erased)
    _drop_drafts(project, operations, erased)
    project.lingering |= wiped or bool(texts)
    gone = {local for guid in erased.objects if (local := project.identities.find(guid)) is not None}
    gone = {local for local, life in project.lives_of(gone).items() if life is not Life.ERASED}
    # Before any row is written again, so that no row keeps a reference to what is erased.
    project.connection.executemany(
        "UPDATE object SET state = ?1 WHERE id = ?2"
        " AND EXISTS (SELECT 1 FROM operation WHERE object = ?2 AND field IS NULL)",
        [(int(Life.ERASED), local) for local in gone],
    )
    return Enforced(frozenset(_with_referring(project, gone)), texts)


def _found(project: Project, touched: set[int]) -> tuple[list[Operation], dict[int, Unpacked], Erasures]:
    """Find what the erasures take out, with the operations on all of it and on all that decides about it."""
    kinds = {kind for _, kind, _ in project.identities.named(touched)}
    decides = not _DECIDING.isdisjoint(kinds)
    before = _erased_before(project)
    deciding = project.journal.written_of_kinds(_DECIDING)
    withdrawn = withdrawn_logs(project) if decides else {}
    aside = [item for kept in withdrawn.values() for item in kept.log.operations.values()]
    objects = touched | _about_the_gone(project, deciding)
    operations = [*deciding, *project.journal.written_on(objects, but=_DECIDING)]
    while True:
        erased = erasures_of([*operations, *aside], before.values())
        fresh = {project.identities.own_id(guid) for guid in erased.objects} - before.keys()
        fresh |= _standing_versions(project, deciding, erased) if decides else set()
        found = fresh | project.journal.objects_about(fresh)
        found |= made_towards(project, fresh) | edited_towards(project, fresh)
        found -= objects
        if not found:
            return operations, withdrawn, erased
        objects |= found
        operations += project.journal.written_on(found, but=_DECIDING)


def _erased_before(project: Project) -> dict[int, Guid]:
    rows = project.connection.execute(
        "SELECT id, lower(hex(guid)) FROM object WHERE state <> 1 AND state = ?", (int(Life.ERASED),)
    )
    return dict(rows.fetchall())


def _about_the_gone(project: Project, deciding: list[Operation]) -> set[int]:
    """Give the objects that erasures name, and those with a value that speaks about an erased respondent."""
    named: set[Guid] = set()
    for item in deciding:
        if item.kind == "erasure" and isinstance(item.value, dict) and not item.field:
            told = cast(dict[str, list[Guid]], item.value)
            named.update(told["respondents"], told["objects"])
    known = {project.identities.own_id(guid) for guid in named}
    return known | project.journal.objects_about(known)


def _standing_versions(project: Project, deciding: list[Operation], erased: Erasures) -> set[int]:
    """Give the text versions whose words are erased: passages may stand on them."""
    return {
        project.identities.own_id(item.object)
        for item in deciding
        if item.kind == "text_version" and isinstance(item.value, dict) and item.value.get("hash") in erased.texts
    }


def _drop_texts(project: Project, operations: list[Operation], erased: Erasures) -> dict[str, str]:
    kept = {
        str(item.value["hash"])
        for item in operations
        if item.kind == "text_version"
        and not item.field
        and isinstance(item.value, dict)
        and item.object not in erased.objects
    }
    there = {digest for (digest,) in project.connection.execute("SELECT hash FROM text")}
    gone = [(digest,) for digest in sorted(there & erased.texts | there - kept)]
    read = project.connection.execute
    texts = {digest: read("SELECT content FROM text WHERE hash = ?", (digest,)).fetchone()[0] for (digest,) in gone}
    project.connection.executemany("DELETE FROM text WHERE hash = ?", gone)
    if gone:
        project.texts.clear()
    return texts


def _drop_drafts(project: Project, operations: list[Operation], erased: Erasures) -> None:
    """Forget the unfinished corrections of what is erased, whoever made them: they may hold the words."""
    gone = {
        item.object
        for item in operations
        if item.kind == "text_version" and isinstance(item.value, dict) and item.value.get("hash") in erased.texts
    } | erased.objects
    cursor = project.connection.executemany(
        "DELETE FROM unfinished_correction WHERE ?1 IN (document, version)", [(bytes.fromhex(guid),) for guid in gone]
    )
    project.lingering |= cursor.rowcount > 0


def _with_referring(project: Project, gone: set[int]) -> set[int]:
    """Add the objects that refer to what is gone: their references to it are cleared."""
    referring = {local for target in gone for local in project.tables.referring_to(target)}
    return gone | referring
