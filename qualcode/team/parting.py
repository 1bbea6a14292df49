"""Asking again about a pair that somebody has decided on: what was one parts, each side as it was before."""

from collections.abc import Iterator
from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Operation
from qualcode.model.registry import ALIVE, KINDS
from qualcode.ops.gate import final_operation
from qualcode.store.objects import state_of
from qualcode.store.queries.merges_received import Decided, decided_pairs
from qualcode.store.writer import Writer


@final_operation
def ask_again(write: Writer, pairs: tuple[tuple[Guid, Guid], ...]) -> int:
    """Take back what was decided about pairs: they part, and are asked about again. Gives how many were decided on.

    A name or value that only recognising them had put on one of them goes back to what it was.
    """
    wanted = {frozenset(pair) for pair in pairs}
    found = [one for one in decided_pairs(write.project) if frozenset((one.first, one.second)) in wanted]
    records = [_record_of(one) for one in found]
    written = [guid for record in records for guid in _written_with(write, record)]
    if records:
        write.delete(*records)
    for guid in written:
        _put_back(write, write.project.journal.operation(guid))
    write.describe(count=len(found))
    return len(found)


def _record_of(pair: Decided) -> Guid:
    return KINDS["recognition"].guid_of({"kind": pair.kind, "first": pair.first, "second": pair.second})


def _written_with(write: Writer, record: Guid) -> Iterator[Guid]:
    """Name the edits that the steps which decided on a pair wrote beside."""
    journal = write.project.journal
    (found,) = journal.operations_of([write.project.identities.object_id(record)])
    for step in {item.step for item in found[1]}:
        yield from (item.id for item in journal.operations_of_step(step) if item.field not in ("", ALIVE))


def _put_back(write: Writer, edit: Operation) -> None:
    """Give a field back the value it had of its own, where recognising joined it with another's and nobody has
    changed it since.
    """
    project, guid, field = write.project, edit.object, edit.field
    before = [project.journal.operation(seen) for seen in edit.prev]
    own = [item for item in before if item.object == guid]
    if len(own) != 1 or len(before) == 1 or not project.life_of(guid).is_there:
        return
    if state_of(project, guid).heads[field] == (edit.id,):
        write.set(guid, field, _value(own[0], field))


def _value(item: Operation, field: str) -> Value:
    return cast(Value, item.value) if item.field else cast(dict[str, Value], item.value).get(field)
