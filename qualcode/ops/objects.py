"""Verbs over objects of any kind: add, set, delete, restore, settle a conflict."""

from collections import defaultdict
from collections.abc import Mapping
from typing import cast

from qualcode.model.consensus import CONSENSUS
from qualcode.model.errors import UserError, choices
from qualcode.model.fields import Value, references
from qualcode.model.fold import Life, ObjectState
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import Operation
from qualcode.model.reaching import reached
from qualcode.model.registry import ALIVE, KINDS
from qualcode.ops.consensus_guard import leave_no_orphans
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object, check_parent
from qualcode.ops.settling_rivals import settle_field
from qualcode.store.objects import state_of, states_of
from qualcode.store.project import Project
from qualcode.store.queries.codebook import CODEBOOK_LOCKED, codebook_is_locked
from qualcode.store.writer import Writer

# Made only by verbs of their own: text versions by import and correction, an erasure by withdrawal of consent,
# units from the turns, what a merge says of itself by merging, proposals and versions of the codebook, decisions.
OWN_VERBS = (
    *("project", "text_version", "unit_plan", "erasure", "recognition", "merge"),
    *("proposal", "codebook_version", "decision"),
)
_NEVER_SET = ("text_version", "erasure", "recognition", "merge", "proposal", "decision")
_DELETED = (Life.DEAD, Life.REVIVED, Life.USED)  # the last two were kept all the same
_NEVER_DELETED = ("project", *_NEVER_SET)


@operation
def add_object(write: Writer, kind: str, values: dict[str, Value]) -> Guid:
    """Add an object. Raises UserError for a field or value that does not fit."""
    if kind not in KINDS or kind in OWN_VERBS:
        raise UserError("ops.cannot_add", kind=kind, known=choices(sorted(KINDS.keys() - set(OWN_VERBS)), "cli.kind_"))
    if CONSENSUS in values.values():
        raise UserError("settling.not_at_work")
    guid = write.create(kind, values)
    check_object(write.project, guid)
    write.describe(object=guid)
    return guid


@operation
def set_fields(write: Writer, guid: Guid, values: dict[str, Value]) -> None:
    """Set fields of an object; those that hold the value already are left alone."""
    check_settable(write.project, guid, values)
    for field, value in values.items():
        write.set(guid, field, value)
    check_object(write.project, guid)
    write.describe(object=guid)


def check_settable(project: Project, guid: Guid, values: Mapping[str, Value]) -> None:
    """Raise UserError where fields of an object are not set one by one, or would make it lie within itself."""
    kind = project.kind_of(guid)
    if kind in _NEVER_SET:
        raise UserError("ops.cannot_set", kind=kind)
    if kind == "codebook_version" and "codes" in values:
        raise UserError("proposals.snapshot_stays")
    if kind == "unit_plan":
        raise UserError("study.units_are_made")
    if CONSENSUS in values.values():
        raise UserError("settling.not_at_work")
    if "follows" in values:
        raise UserError("rules.follows_stays")
    if "parent" in values and kind == "code":
        check_parent(project, guid, cast(Guid | None, values["parent"]))


@operation
def delete_objects(write: Writer, guids: tuple[Guid, ...]) -> int:
    """Delete objects with all that depends on them; give how many went. All can be restored."""
    for guid in guids:
        if write.project.kind_of(guid) in _NEVER_DELETED:
            raise UserError("ops.cannot_delete", kind=write.project.kind_of(guid))
        if guid == write.project.me:
            raise UserError("ops.coder_at_work")
    write.describe(objects=list(guids))
    return write.delete(*guids)


@operation
def restore_objects(write: Writer, guids: tuple[Guid, ...]) -> int:
    """Bring deleted objects back, with all that went with them because it depended on them, what they depend on, and
    the references to them that were cleared. One that was deleted and kept stays for good, with what went then.
    """
    restored = 0
    for guid in guids:
        step = _deleting_step(write, guid)
        made = write.project.journal.operations_of_step(step) if step else []
        back = _restored_with(write.project, guid, made)
        for found in back:
            write.write(found, ALIVE, True, write.heads(found, ALIVE))
        write.settle(back)
        _refer_again(write, back, made)
        restored += len(back)
    leave_no_orphans(write)
    write.describe(objects=list(guids))
    return restored


def codings_in_bin(project: Project, guid: Guid) -> int:
    """Count the codings that would come back from the bin with a deleted object."""
    heads = states_of(project, [guid])[guid].heads[ALIVE]
    made = project.journal.operations_of_step(step_of_operation(heads[-1])[0])
    return sum(project.kind_of(found) == "coding" for found in _restored_with(project, guid, made))


def _deleting_step(write: Writer, guid: Guid) -> Guid | None:
    if write.project.kind_of(guid) not in KINDS:
        raise UserError("store.no_such_object", kind="any", guid=guid)
    if write.project.life_of(guid) not in _DELETED:
        return None
    return step_of_operation(write.project.identities.operation_guid(write.heads(guid, ALIVE)[-1]))[0]


def _restored_with(project: Project, guid: Guid, deletion: list[Operation]) -> set[Guid]:
    """Give what comes back with a deleted object of those that one step deleted; without a step, nothing."""
    buried = [item.object for item in deletion if item.field == ALIVE and item.value is False]
    dead = {found for found in buried if project.life_of(found) is Life.DEAD}
    dead |= {guid} if project.life_of(guid) in _DELETED else set()
    targets = {found: _strong_targets(state) & dead for found, state in states_of(project, dead).items()}
    owners: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for owner, found in targets.items():
        for target in found:
            owners[target].add(owner)
    return reached(reached({guid} & dead, owners.__getitem__), lambda found: targets.get(found, set()))


def _strong_targets(state: ObjectState) -> set[Guid]:
    fields = [field for field in KINDS[state.kind].references if field.strong]
    return {target for field in fields for target in references(field, state.values.get(field.name))}


def _refer_again(write: Writer, back: set[Guid], deletion: list[Operation]) -> None:
    """Set the references that the deletion cleared, where nobody has set them since."""
    ids = write.project.identities
    for item in deletion:
        if item.value is None and write.project.life_of(item.object).is_there:
            step, number = step_of_operation(item.prev[-1])
            before = write.project.journal.operations_of_step(step)[number]
            value = before.value if before.field else cast(dict[str, Value], before.value).get(item.field)
            if value in back and write.heads(item.object, item.field) == [ids.operation_id(item.id)]:
                write.set(item.object, item.field, value)


@operation
def settle_conflict(write: Writer, guid: Guid, field: str, value: Value) -> None:
    """Settle a conflict: the value supersedes all rivals, here and wherever this step arrives.

    Raises UserError for a field of a locked codebook on which nobody disagrees: the lock gives way to conflicts only.
    """
    of_codebook = write.project.kind_of(guid) in CODEBOOK_LOCKED
    if of_codebook and codebook_is_locked(write.project) and field not in state_of(write.project, guid).conflicts:
        raise UserError("codebook.locked")
    settle_field(write, guid, field, value)
    write.describe(object=guid, field=field)
