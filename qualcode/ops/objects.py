"""Verbs over objects of any kind: add, set, delete, restore, settle a conflict."""

from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object, check_parent
from qualcode.store.writer import Writer

# Made only by verbs of their own: text versions by import and correction, an erasure by withdrawal of consent.
OWN_VERBS = ("project", "text_version", "erasure")


@operation
def add_object(write: Writer, kind: str, values: dict[str, Value]) -> Guid:
    """Add an object. Raises UserError for a field or value that does not fit."""
    if kind not in KINDS or kind in OWN_VERBS:
        raise UserError("ops.cannot_add", kind=kind, known=", ".join(sorted(KINDS.keys() - set(OWN_VERBS))))
    guid = write.create(kind, values)
    check_object(write.project, guid)
    write.describe(object=guid)
    return guid


@operation
def set_fields(write: Writer, guid: Guid, values: dict[str, Value]) -> None:
    """Set fields of an object; those that hold the value already are left alone."""
    if write.project.kind_of(guid) in ("text_version", "erasure"):
        raise UserError("ops.cannot_set", kind=write.project.kind_of(guid))
    if "parent" in values and write.project.kind_of(guid) == "code":
        check_parent(write.project, guid, cast(Guid | None, values["parent"]))
    for field, value in values.items():
        write.set(guid, field, value)
    check_object(write.project, guid)
    write.describe(object=guid)


@operation
def delete_objects(write: Writer, guids: tuple[Guid, ...]) -> int:
    """Delete objects with all that depends on them; give how many went. All can be restored."""
    for guid in guids:
        if write.project.kind_of(guid) in ("project", "erasure"):
            raise UserError("ops.cannot_delete", kind=write.project.kind_of(guid))
        if guid == write.project.me:
            raise UserError("ops.coder_at_work")
    write.describe(objects=list(guids))
    return write.delete(*guids)


@operation
def restore_objects(write: Writer, guids: tuple[Guid, ...]) -> int:
    """Bring deleted objects back, with all that was deleted in the same steps because it depended on them."""
    restored = 0
    for guid in guids:
        step = _deleting_step(write, guid)
        for operation_ in write.project.journal.operations_of_step(step) if step else ():
            there = write.project.life_of(operation_.object).is_there
            if operation_.field == "alive" and operation_.value is False and not there:
                write.restore(operation_.object)
                restored += 1
    write.describe(objects=list(guids))
    return restored


def _deleting_step(write: Writer, guid: Guid) -> Guid | None:
    if not write.project.kind_of(guid):
        raise UserError("store.no_such_object", kind="any", guid=guid)
    if write.project.life_of(guid).is_there:
        return None
    heads = write.heads(guid, "alive")
    return write.project.identities.operation_guid(heads[-1])[:-5] + "00000"


@operation
def settle_conflict(write: Writer, guid: Guid, field: str, value: Value) -> None:
    """Settle a conflict: the value supersedes all rivals, here and wherever this step arrives."""
    write.set(guid, field, value)
    write.describe(object=guid, field=field)
