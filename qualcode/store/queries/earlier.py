"""Objects as they stood after an earlier step, folded from the log."""

from collections.abc import Iterable

from qualcode.model.errors import UserError
from qualcode.model.fold import fold_object
from qualcode.model.guid import Guid
from qualcode.model.log import Operation, Step
from qualcode.model.registry import KINDS
from qualcode.store.objects import Item
from qualcode.store.project import Project

Moment = tuple[int, Guid]  # Lamport number and GUID of a step: its place in the order of all


def moment_of(project: Project, step: Guid) -> Moment:
    """Give the place of a step in the order of all. Raises UserError where there is no such step."""
    found = project.journal.step(step)
    if found is None:
        raise UserError("store.no_such_object", kind="step", guid=step)
    return _moment(found)


def items_at(project: Project, kind: str, moment: Moment) -> list[Item]:
    """List the objects of a kind that were there after a step; whether what they refer to was, is not looked at."""
    by_object: dict[Guid, list[Operation]] = {}
    hidden = {guid for _, _, guid in project.identities.named(project.visibility.hidden())}
    for operation in project.journal.operations_of_kind(kind):
        if operation.object not in hidden:
            by_object.setdefault(operation.object, []).append(operation)
    return _folded(project, kind, by_object, dict.fromkeys(by_object, moment))


def items_when(project: Project, kind: str, moments: dict[Guid, Moment]) -> list[Item]:
    """List these objects of a kind, each as it stood after a step of its own; those not there then are left out."""
    ids, hidden = {project.identities.find(guid): guid for guid in moments}, project.visibility.hidden()
    found = project.journal.operations_of(local for local in ids if local is not None and local not in hidden)
    return _folded(project, kind, {ids[local]: operations for local, operations, _ in found}, moments)


def moment_of_field(project: Project, guid: Guid, kind: str, field: str) -> Moment:
    """Give the step in which a field of an object got the value that is shown."""
    local = project.identities.object_id(guid)
    ((_, operations, lamports),) = project.journal.operations_of([local])
    state = fold_object(KINDS[kind], operations, lambda operation: (lamports[operation], operation))
    last = state.heads[field][-1]
    return lamports[last], next(operation.step for operation in operations if operation.id == last)


def _folded(
    project: Project, kind: str, by_object: dict[Guid, list[Operation]], moments: dict[Guid, Moment]
) -> list[Item]:
    known = {step.id: step.lamport for step in _steps(project)}
    items = []
    for guid, operations in by_object.items():
        early = [one for one in operations if (known.get(one.step, 0), one.step) <= moments[guid] and one.step in known]
        if not any(not one.field for one in early):
            continue
        lamports = {one.id: known[one.step] for one in early}
        state = fold_object(KINDS[kind], early, lambda one, lamports=lamports: (lamports[one], one))  # type: ignore[misc]
        if state.life.is_there:
            items.append(Item(guid, kind, state.values))
    return items


def _steps(project: Project) -> Iterable[Step]:
    return project.journal.steps()


def _moment(step: Step) -> Moment:
    return step.lamport, step.id
