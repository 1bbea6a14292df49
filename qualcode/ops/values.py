"""Many cells of a table at once: pasted, filled or cleared in one step; spellings of a value united."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.ops.objects import OWN_VERBS, check_settable
from qualcode.ops.rules import check_object, value_check
from qualcode.store.queries.respondents import attribute_values, options_of
from qualcode.store.writer import Writer


class NewCell(NamedTuple):
    """A cell to be written: an attribute of an object (respondent, household ...), else one of its fields."""

    object: Guid
    attribute: Guid
    field: str
    value: Value


@operation
def paste_values(write: Writer, cells: Sequence[NewCell]) -> int:
    """Write pasted cells; give how many are new. Raises UserError for a value that does not fit."""
    return _write_cells(write, cells)


@operation
def fill_values(write: Writer, cells: Sequence[NewCell]) -> int:
    """Write cells filled with the value of another one; give how many are new."""
    return _write_cells(write, cells)


@operation
def clear_values(write: Writer, cells: Sequence[NewCell]) -> int:
    """Empty cells, or say why there is no value; give how many had another."""
    return _write_cells(write, cells)


def _write_cells(write: Writer, cells: Sequence[NewCell]) -> int:
    by_attribute: defaultdict[Guid, dict[Guid, Value]] = defaultdict(dict)
    fields: defaultdict[Guid, dict[str, Value]] = defaultdict(dict)
    for cell in cells:
        if cell.attribute:
            by_attribute[cell.attribute][cell.object] = cell.value
        else:
            fields[cell.object][cell.field] = cell.value
    written = sum(_write_values(write, attribute, values) for attribute, values in by_attribute.items())
    written += sum(_write_fields(write, guid, values) for guid, values in fields.items())
    write.describe(count=written)
    return written


def _write_values(write: Writer, attribute: Guid, values: dict[Guid, Value]) -> int:
    check = value_check(write.project, attribute, values.keys())
    for bearer, value in values.items():
        check(bearer, value)
    rows: list[dict[str, Value]] = [
        {"attribute": attribute, "bearer": bearer, "value": value} for bearer, value in values.items()
    ]
    return write.put_many("attribute_value", "value", rows)


def _write_fields(write: Writer, guid: Guid, values: dict[str, Value]) -> int:
    if write.project.kind_of(guid) in OWN_VERBS:
        raise UserError("ops.cannot_set", kind=write.project.kind_of(guid))
    check_settable(write.project, guid, values)
    before = write.project.values(guid)
    for field, value in values.items():
        write.set(guid, field, value)
    check_object(write.project, guid)
    return sum(before.get(field) != value for field, value in values.items())


@operation
def unite_options(write: Writer, attribute: Guid, gone: Sequence[str], kept: str) -> int:
    """Let options of a choice (by key) become another one: their values move, they go; give how many values moved.

    Raises UserError for an option that is not there, and where nothing would be united.
    """
    known = {option.key: option.guid for option in options_of(write.project, attribute) if option.guid}
    if not gone or kept in gone or not {kept, *gone} <= known.keys():
        raise UserError("rules.unite_with_other")
    moved = 0
    for (bearer, _), value in attribute_values(write.project, attribute).items():
        fresh = _united(value, gone, kept)
        if fresh != value:
            write.create("attribute_value", {"attribute": attribute, "bearer": bearer, "value": fresh})
            moved += 1
    write.delete(*(known[key] for key in gone))
    write.describe(attribute=attribute, count=moved)
    return moved


def _united(value: Value, gone: Sequence[str], kept: str) -> Value:
    if isinstance(value, list):
        return list(dict.fromkeys(kept if option in gone else option for option in value))
    return kept if isinstance(value, str) and value in gone else value
