"""Values between the model (GUIDs) and the file (local ids, JSON, columns)."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any, cast

from qualcode.model.fields import Field, FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS, Kind

Local = Value  # a value whose references are local ids

_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def dump(value: Value) -> str:
    """Give the JSON of a value, without needless blanks."""
    return _dump(value)


def localised(field: Field, value: Value, to_id: Callable[[Guid], int]) -> Local:
    """Put local ids in place of the GUIDs of a field's value."""
    places = field.reference_places
    if value is None or not (places or field.type is FieldType.REFERENCE):
        return value
    return _with_ids(value, places, to_id)


def globalised(field: Field, value: Local, to_guid: Callable[[int], Guid]) -> Value:
    """Put GUIDs in place of the local ids of a field's value."""
    if value is None:
        return None
    if field.type is FieldType.REFERENCE:
        return to_guid(cast(int, value))
    places = field.reference_places
    if places:
        items = list(cast(list[Value], value))
        for place in places:
            items[place] = to_guid(cast(int, items[place]))
        return items
    return value


def localised_values(kind: Kind, values: dict[str, Value], to_id: Callable[[Guid], int]) -> dict[str, Local]:
    """Put local ids in place of the GUIDs among an object's values; what is None is left out."""
    local: dict[str, Local] = {name: value for name, value in values.items() if value is not None}
    for name, places in _references(kind.name):
        if name in local:
            local[name] = _with_ids(local[name], places, to_id)
    return local


@cache
def _references(kind: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Give each reference of a kind and its places in the value; without places, it is the value itself."""
    return tuple((field.name, field.reference_places) for field in KINDS[kind].references)


def _with_ids(value: Value, places: tuple[int, ...], to_id: Callable[[Guid], int]) -> Local:
    if not places:
        return to_id(cast(Guid, value))
    items = list(cast(list[Value], value))
    for place in places:
        items[place] = to_id(cast(Guid, items[place]))
    return items


def encode(kind: str, field: str, value: Value, to_id: Callable[[Guid], int]) -> str:
    """Give the JSON under which an operation's value is kept. Kinds and fields not known are kept as they are."""
    known = KINDS.get(kind)
    if known is None:
        return dump(value)
    if field:
        declared = known.by_name.get(field)
        return dump(localised(declared, value, to_id) if declared else value)
    return dump(localised_values(known, cast(dict[str, Value], value), to_id))


def decode(kind: str, field: str, data: str, to_guid: Callable[[int], Guid]) -> Value:
    """Give an operation's value back from its JSON."""
    value: Value = json.loads(data)
    known = KINDS.get(kind)
    if known is None:
        return value
    if field:
        declared = known.by_name.get(field)
        return globalised(declared, value, to_guid) if declared else value
    told = cast(dict[str, Value], value)
    readdress(kind, told, to_guid)
    return told


def readdress(kind: str, values: dict[str, Local], to: Callable[[int], Value]) -> None:
    """Put, in place, what `to` gives for the local ids among the values with which an object was made."""
    for name, places in _references(kind):
        found = values.get(name)
        if found is None:
            continue
        if not places:
            values[name] = to(cast(int, found))
            continue
        items = cast(list[Value], found)
        for place in places:
            items[place] = to(cast(int, items[place]))


@cache
def _layout(kind: str) -> tuple[tuple[str, int, bool], ...]:
    """Give name, number of columns and whether it is kept as JSON, for each field of a kind."""
    return tuple((field.name, len(field.columns), field.type is FieldType.JSON) for field in KINDS[kind].fields)


def columns_of(kind: Kind, values: dict[str, Local]) -> tuple[Any, ...]:  # Any: what sqlite3 binds
    """Give the cells of an object's row, in the order of `kind.columns`."""
    cells: list[Any] = []
    for name, width, is_json in _layout(kind.name):
        value = values.get(name)
        if width > 1:
            cells += [None] * width if value is None else cast(list[Any], value)
        else:
            cells.append(dump(value) if is_json and value is not None else value)
    return tuple(cells)


def values_of(kind: Kind, cells: tuple[Any, ...], to_guid: Callable[[int], Guid]) -> dict[str, Value]:
    """Give an object's values back from its row, in the order of `kind.columns`."""
    values: dict[str, Value] = {}
    place = 0
    for field, (_, width, _) in zip(kind.fields, _layout(kind.name), strict=True):
        found = cells[place : place + width]
        place += width
        values[field.name] = globalised(field, _local(field, found), to_guid)
    return values


def _local(field: Field, cells: tuple[Any, ...]) -> Local:
    if len(cells) > 1:
        return None if cells[0] is None else list(cells)
    cell: Local = cells[0]
    if cell is None:
        return None
    if field.type is FieldType.JSON:
        return cast(Value, json.loads(cast(str, cell)))
    return bool(cell) if field.type is FieldType.BOOLEAN else cell
