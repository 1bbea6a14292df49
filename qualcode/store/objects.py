"""Objects of any kind, read through the registry: for lists, the command line and the bin."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.fold import Life, ObjectState, fold_object
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.project import Project
from qualcode.store.values import values_of
from qualcode.store.visibility import visible


class Item(NamedTuple):
    """An object with the shown value of each of its fields."""

    guid: Guid
    kind: str
    values: dict[str, Value]


class Conflict(NamedTuple):
    """A field whose rivals await a decision, the shown one last."""

    guid: Guid
    kind: str
    field: str
    rivals: tuple[Value, ...]


def items_of(project: Project, kind: str) -> list[Item]:
    """List the living objects of a kind in the order in which they came into this file."""
    declared = KINDS[kind]
    columns = ", ".join(f"{kind}.{column}" for column in declared.columns)
    rows = project.connection.execute(
        f"SELECT lower(hex(object.guid)), {columns} FROM {visible(kind)} {kind} JOIN object USING (id)"
        f" ORDER BY {kind}.id"
    ).fetchall()
    return [Item(row[0], kind, values_of(declared, row[1:], project.identities.guid)) for row in rows]


def items_of_target(project: Project, kind: str, field: str, target: Guid) -> list[Item]:
    """List the living objects of a kind whose reference `field` is to one object, as they came into this file."""
    declared = KINDS[kind]
    columns = ", ".join(f"{kind}.{column}" for column in declared.columns)
    rows = project.connection.execute(
        f"SELECT lower(hex(object.guid)), {columns} FROM {visible(kind)} {kind} JOIN object USING (id)"
        f" WHERE {kind}.{declared.by_name[field].columns[0]} = ? ORDER BY {kind}.id",
        (project.identities.find(target),),
    ).fetchall()
    return [Item(row[0], kind, values_of(declared, row[1:], project.identities.guid)) for row in rows]


def count_of(project: Project, kind: str) -> int:
    """Count the living objects of a kind."""
    return int(project.connection.execute(f"SELECT count(*) FROM {visible(KINDS[kind].name)}").fetchone()[0])


def state_of(project: Project, guid: Guid) -> ObjectState:
    """Fold one object from the log, living or not."""
    return states_of(project, [guid])[guid]


def states_of(project: Project, guids: Iterable[Guid]) -> dict[Guid, ObjectState]:
    """Fold objects from the log, living or not."""
    locals_ = {project.identities.object_id(guid): guid for guid in guids}
    found = {}
    for local, operations, lamports in project.journal.operations_of(sorted(locals_)):
        state = fold_object(KINDS[project.tables.kind_of(local)], operations, _order(lamports))
        found[locals_[local]] = state._replace(life=project.life_of(locals_[local]))
    return found


def _order(lamports: dict[Guid, int]) -> Callable[[Guid], tuple[int, Guid]]:
    return lambda head: (lamports[head], head)


def bin_of(project: Project, kind: str) -> list[Item]:
    """List the deleted objects of a kind, which can be restored."""
    rows = project.connection.execute(
        "SELECT lower(hex(guid)) FROM object WHERE kind = ? AND state <> 1 AND state = ?"
        " AND id NOT IN (SELECT id FROM temp.hidden_object) ORDER BY id",
        (kind, int(Life.DEAD)),
    ).fetchall()
    return [Item(row[0], kind, state_of(project, row[0]).values) for row in rows]


def conflicts(project: Project) -> list[Conflict]:
    """List every field whose rivals await a decision."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), object.kind, conflict.field FROM conflict"
        " JOIN object ON object.id = conflict.object"
        " WHERE object.id NOT IN (SELECT id FROM temp.hidden_object) ORDER BY conflict.object, conflict.field"
    ).fetchall()
    found = []
    for guid, kind, field in rows:
        rivals = state_of(project, guid).conflicts.get(field)
        if rivals:
            found.append(Conflict(guid, kind, field, rivals))
    return found


def revived(project: Project) -> list[Item]:
    """List the objects deleted here and used there: they were kept."""
    rows = project.connection.execute(
        "SELECT lower(hex(guid)), kind FROM object WHERE state <> 1 AND state IN (?, ?)"
        " AND id NOT IN (SELECT id FROM temp.hidden_object)",
        (int(Life.REVIVED), int(Life.USED)),
    ).fetchall()
    return [Item(guid, kind, project.values(guid)) for guid, kind in rows]
