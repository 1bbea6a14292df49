"""The steps of the project: which there are, newest first, what each touched, and what it changed from and to."""

import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Erased, Operation, Step
from qualcode.model.registry import ALIVE, KINDS
from qualcode.store.project import Project

_REFERENCES = json.dumps(sorted({field.name for kind in KINDS.values() for field in kind.references}))
_CODE_OF_ANCHOR = "json_extract(cell.value, '$[3]')"
# These say little about it.
_ITS_OWN = {("code", "parent"), *((kind, "coder") for kind in ("coding", "memo", "judgement", "summary"))}


class Wanted(NamedTuple):
    """Which steps to list: those of a coder, of some verbs, that touched an object (a document, a code, ...), and
    those that touched any of `named`, are of a verb of `named_verbs` or of a coder among `named`. Empty: all.
    """

    coder: Guid = ""
    verbs: tuple[str, ...] = ()
    about: tuple[Guid, ...] = ()
    named: frozenset[Guid] | None = None
    named_verbs: tuple[str, ...] = ()


ALL = Wanted()


class Changed(NamedTuple):
    """One field of an object as a step changed it: the values before (several: rivals), the value after.

    An empty `field` stands for the whole object: it was made (`after` true), deleted (false) or restored (true, with
    `before` false).
    """

    object: Guid
    kind: str
    field: str
    before: tuple[Value, ...]
    after: Value
    erased: bool = False


def step_ids(project: Project, wanted: Wanted = ALL) -> list[int]:
    """List the local ids of the steps, newest first. A hundred thousand of them take some hundredths of a second."""
    where = ["verb <> ''", "id NOT IN (SELECT id FROM temp.hidden_step)"]
    parameters = list[object]()
    if wanted.coder:
        where.append("coder = ?")
        parameters.append(project.identities.find(wanted.coder))
    if wanted.verbs:
        where.append(_in("verb"))
        parameters.append(json.dumps(wanted.verbs))
    for target in wanted.about:
        where.append(_in("id"))
        parameters.append(_list(_steps_about(project, [target])))
    if wanted.named is not None:
        where.append(f"({_in('verb')} OR {_in('coder')} OR {_in('id')})")
        named = [project.identities.find(guid) for guid in wanted.named]
        parameters += [json.dumps(wanted.named_verbs), json.dumps(named)]
        parameters.append(_list(_steps_about(project, wanted.named)))
    rows = project.connection.execute(
        f"SELECT id FROM step WHERE {' AND '.join(where)} ORDER BY lamport DESC, id DESC", parameters
    )
    return [row[0] for row in rows]


def _in(column: str) -> str:
    return f"{column} IN (SELECT value FROM json_each(?))"


def _list(items: Iterable[int]) -> str:
    return json.dumps(sorted(items))


def steps_at(project: Project, ids: Sequence[int]) -> list[Step]:
    """Give the steps with these local ids, in this order."""
    return project.journal.steps_with(ids)


def newest_id(project: Project, step: Guid) -> int | None:
    """Give the local id of a step that is the newest of all, None for any other: steps of others come in among ours."""
    row = project.connection.execute(
        "SELECT id FROM step WHERE guid = ? AND verb <> '' AND id = (SELECT max(id) FROM step)", (bytes.fromhex(step),)
    ).fetchone()
    found = project.journal.steps_with([row[0]]) if row else []
    return row[0] if found and found[0].lamport == project.journal.last_lamport() else None


def count_of_changes(project: Project, step: Guid) -> int:
    """Count the operations of a step."""
    if not project.visibility.kept:
        return project.journal.count_of_step(step)
    return len(operations_shown(project, step))


def operations_shown(project: Project, step: Guid, most: int = -1) -> list[Operation]:
    """Give what a step did, in its order, but for what is kept from the coder at work; of a large one the first."""
    if not project.visibility.kept:
        return project.journal.operations_of_step(step, most)
    hidden, find = project.visibility.hidden(), project.identities.find
    found = [item for item in project.journal.operations_of_step(step) if find(item.object) not in hidden]
    return found if most < 0 else found[:most]


# What a step touched ------------------------------------------------------------------------------------------


def _steps_about(project: Project, targets: Iterable[Guid]) -> set[int]:
    """Find the steps that wrote on these objects or on what belongs to them: codings, values, memos."""
    by_kind: dict[str, set[int]] = {}
    for guid, kind in project.kinds_of(list(targets)).items():
        by_kind.setdefault(kind, set()).add(project.identities.object_id(guid))
    found = {local for members in by_kind.values() for local in members}
    for kind, members in by_kind.items():
        if kind not in KINDS or kind == "coder":
            continue
        fresh = _belonging(project, kind, members)
        codings = fresh.get("coding", set())
        found |= {local for members in fresh.values() for local in members}
        if codings:
            found |= {local for below in _belonging(project, "coding", codings).values() for local in below}
    rows = project.connection.execute(f"SELECT DISTINCT id >> 20 FROM operation WHERE {_in('object')}", (_list(found),))
    return {row[0] for row in rows}


def _belonging(project: Project, kind: str, targets: set[int]) -> dict[str, set[int]]:
    """Find what refers to objects of one kind, by kind: living, deleted, and codings that had the code before."""
    living = {local for local, field in project.tables.references_to(kind, targets) if (kind, field) not in _ITS_OWN}
    wanted = _list(targets)
    dead = project.connection.execute(
        "SELECT DISTINCT object.id FROM object JOIN operation ON operation.object = object.id"
        " AND operation.field IS NULL JOIN value ON value.op = operation.id JOIN json_each(value.data) AS cell"
        f" WHERE object.state <> 1 AND ((cell.key IN (SELECT value FROM json_each(?)) AND {_in('cell.value')})"
        f" OR (cell.key = 'anchor' AND {_in(_CODE_OF_ANCHOR)}))",
        (_REFERENCES, wanted, wanted),
    )
    found = living | {row[0] for row in dead}
    if kind == "code":
        found |= _recoded(project, wanted)
    by_kind: dict[str, set[int]] = {}
    for local, named, _ in project.identities.named(found):
        by_kind.setdefault(named, set()).add(local)
    return by_kind


def _recoded(project: Project, codes: str) -> set[int]:
    rows = project.connection.execute(
        "SELECT DISTINCT operation.object FROM head JOIN operation ON operation.object = head.object"
        " AND (operation.field IS NULL OR operation.field = 'anchor') JOIN value ON value.op = operation.id"
        " WHERE head.field = 'anchor' AND json_extract(value.data, CASE WHEN operation.field IS NULL"
        " THEN '$.anchor[3]' ELSE '$[3]' END) IN (SELECT value FROM json_each(?))",
        (codes,),
    )
    return {row[0] for row in rows}


# What a step changed ------------------------------------------------------------------------------------------


def changes_of(project: Project, step: Guid, most: int = -1) -> list[Changed]:
    """Tell what a step changed, in its order; the first `most` operations of a step that is large."""
    found: list[Changed] = []
    for item in operations_shown(project, step, most):
        found += _changed(project, item)
    return found


def _changed(project: Project, item: Operation) -> list[Changed]:
    if isinstance(item.value, Erased):
        return [Changed(item.object, item.kind, item.field, (), None, erased=True)]
    if item.field == ALIVE:
        return [Changed(item.object, item.kind, "", (not item.value,), bool(item.value))]
    if item.field:
        return [Changed(item.object, item.kind, item.field, tuple(_before(project, item)), item.value)]
    values = cast(dict[str, Value], item.value)
    made = Changed(item.object, item.kind, "", (), True)
    return [made, *(Changed(item.object, item.kind, name, (), value) for name, value in values.items())]


def _before(project: Project, item: Operation) -> list[Value]:
    found = []
    for guid in item.prev:
        earlier = project.journal.operation(guid)
        if isinstance(earlier.value, Erased) or earlier.field not in ("", item.field):
            continue
        values = earlier.value
        found.append(values if earlier.field else cast(dict[str, Value], values).get(item.field))
    return found
