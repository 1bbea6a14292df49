"""Undo and redo: this coder's steps on this computer, newest first, also after a restart.

Undoing touches a field only where its heads are exactly what the step wrote; the rest is left and counted.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.fold import Life
from qualcode.model.guid import STEP_BITS, Guid, step_of_operation
from qualcode.model.log import Erased, Operation, Step
from qualcode.model.registry import ALIVE
from qualcode.ops.gate import VERBS, Verb
from qualcode.store.project import Project
from qualcode.store.writer import Writer


class Undone(NamedTuple):
    """What undoing did: the step undone, how many operations were taken back, which objects were left, and whose
    later changes (coders' GUIDs) stand in the way there.
    """

    step: Step
    taken_back: int
    left: tuple[Guid, ...]
    changed_by: tuple[Guid, ...]


def undoable_step(project: Project) -> Step | None:
    """Give the step that undo would take back now."""
    steps = project.journal.steps_backwards(project.me, project.computer.guid)
    skip_to: Guid | None = None
    for step in steps:
        if skip_to is not None:
            if step.id == skip_to:
                skip_to = None
            continue
        if step.verb == "undo":
            skip_to = step.undoes
        elif step.verb == "redo":
            return _origin(project, step)
        elif _can_be_undone(step):
            return step
        else:
            return None
    return None


def redoable_step(project: Project) -> Step | None:
    """Give the undo step that redo would take back now."""
    skip_to: Guid | None = None
    for step in project.journal.steps_backwards(project.me, project.computer.guid):
        if skip_to is not None:
            if step.id == skip_to:
                skip_to = None
            continue
        if step.verb == "undo":
            return step
        if step.verb != "redo":
            return None
        skip_to = step.undoes
    return None


def _can_be_undone(step: Step) -> bool:
    verb = VERBS.get(step.verb)
    return verb is None or verb.undoable


def _origin(project: Project, step: Step) -> Step:
    """Give the step that a chain of undoing and redoing is about."""
    while step.verb in ("undo", "redo"):
        earlier = project.journal.step(cast(Guid, step.undoes))
        if earlier is None:
            break
        step = earlier
    return step


def undo(project: Project) -> Undone:
    """Take back the newest step of this coder on this computer. Raises UserError where there is none."""
    step = undoable_step(project)
    if step is None:
        raise UserError("ops.nothing_to_undo")
    return _take_back(project, "undo", _latest_doing(project, step))


def redo(project: Project) -> Undone:
    """Do again what undo took back last. Raises UserError where there is nothing."""
    step = redoable_step(project)
    if step is None:
        raise UserError("ops.nothing_to_redo")
    return _take_back(project, "redo", step)


def revert(project: Project, step: Guid) -> Undone:
    """Take back one step wherever it stands in the history, as a step of its own."""
    found = project.journal.step(step)
    if found is None or not _can_be_undone(found):
        raise UserError("ops.cannot_revert")
    return _take_back(project, "revert", found)


def _latest_doing(project: Project, step: Step) -> Step:
    """Give the redo that did a step last, or the step itself."""
    for later in project.journal.steps_backwards(project.me, project.computer.guid):
        if later.id == step.id:
            break
        if later.verb == "redo" and _origin(project, later).id == step.id:
            return later
    return step


def _take_back(project: Project, verb: str, step: Step) -> Undone:
    with project.transaction(verb, undoes=step.id) as write:
        groups: dict[tuple[Guid, str], list[Operation]] = {}
        for item in project.journal.operations_of_step(step.id):
            groups.setdefault((item.object, item.field), []).append(item)
        created = {guid for guid, field in groups if not field}
        taken: list[Guid] = []
        left: list[Guid] = []
        for (guid, field), items in reversed(groups.items()):
            if field and guid in created:
                continue
            done = _reverse_field(write, items) if field else _reverse_creation(write, items[0], created)
            (taken if done else left).append(guid)
        blockers = {coder for guid in left for coder in _later_coders(write, guid, step)}
        if not taken:
            raise UserError("ops.changed_since", coders=", ".join(_names(project, blockers)) or "?")
        write.settle(dict.fromkeys(taken))
        write.describe(verb=_origin(project, step).verb, left=len(left))
    return Undone(step, len(taken), tuple(dict.fromkeys(left)), tuple(sorted(blockers)))


def _reverse_field(write: Writer, items: list[Operation]) -> bool:
    """Put back what a field held before the step; say no where something later stands on it."""
    first, guid = items[0], items[0].object
    erased = any(isinstance(item.value, Erased) for item in items)
    if erased or write.project.life_of(guid) is Life.ERASED:
        return False
    written = {write.project.identities.operation_id(item.id) for item in items}
    heads = write.heads(guid, first.field)
    if not written.issuperset(heads):
        return False
    before = list(_values_before(write, first))
    if first.field == ALIVE:
        if any(before):
            write.write(guid, ALIVE, True, heads)
        else:
            write.bury(guid)
        return True
    if not write.project.life_of(guid).is_there:
        return False
    subject = write.project.identities.object_id(first.subject) if first.subject else None
    for value in before:
        write.write(guid, first.field, value, heads, subject)
    return True


def _reverse_creation(write: Writer, item: Operation, made_here: set[Guid]) -> bool:
    if isinstance(item.value, Erased) or not write.project.life_of(item.object).is_there:
        return False
    step = write.project.identities.step_id(item.step)
    if any(head >> STEP_BITS != step for head in write.all_heads(item.object)):
        return False
    local = write.project.identities.object_id(item.object)
    dependents = {write.project.identities.guid(found) for found in write.project.tables.referring_to(local)}
    if not dependents <= made_here:
        return False
    write.bury(item.object)
    return True


def _values_before(write: Writer, item: Operation) -> Iterator[Value]:
    """Give the values of the heads that an operation superseded: one, or the rivals of a settled conflict."""
    for guid in item.prev:
        step, number = step_of_operation(guid)
        earlier = write.project.journal.operations_of_step(step)[number]
        if earlier.field not in ("", item.field) or isinstance(earlier.value, Erased):
            continue
        if earlier.field:
            yield earlier.value
        elif item.field == ALIVE:
            yield True
        else:
            yield cast(dict[str, Value], earlier.value).get(item.field)


def _later_coders(write: Writer, guid: Guid, undone: Step) -> set[Guid]:
    steps = {step_of_operation(write.project.identities.operation_guid(head))[0] for head in write.all_heads(guid)}
    found = (write.project.journal.step(step) for step in steps)
    return {step.coder for step in found if step is not None and step.id != undone.id}


def _names(project: Project, coders: set[Guid]) -> list[str]:
    return sorted(str(project.values(guid)["name"]) for guid in coders if project.life_of(guid).is_there)


for _verb in (undo, redo, revert):
    VERBS[_verb.__name__] = Verb(_verb.__name__, True, _verb)
