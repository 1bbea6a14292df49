"""Values between the model (GUIDs) and the file (local ids, JSON, columns)."""

import json
from collections.abc import Callable
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
    if value is None:
        return None
    if field.type is FieldType.REFERENCE:
        return to_id(cast(Guid, value))
    places = field.reference_places
    if places:
        items = list(cast(list[Value], value))
        for place in places:
            items[place] = to_id(cast(Guid, items[place]))
        return items
    return value


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


def encode(kind: str, field: str, value: Value, to_id: Callable[[Guid], int]) -> str:
    """Give the JSON under which an operation's value is kept. Kinds and fields not known are kept as they are."""
    known = KINDS.get(kind)
    if known is None:
        return dump(value)
    if field:
        declared = known.by_name.get(field)
        return dump(localised(declared, value, to_id) if declared else value)
    values = cast(dict[str, Value], value)
    return dump(
        {
            name: localised(known.by_name[name], item, to_id) if name in known.by_name else item
            for name, item in values.items()
            if item is not None
        }
    )


def decode(kind: str, field: str, data: str, to_guid: Callable[[int], Guid]) -> Value:
    """Give an operation's value back from its JSON."""
    value: Value = json.loads(data)
    known = KINDS.get(kind)
    if known is None:
        return value
    if field:
        declared = known.by_name.get(field)
        return globalised(declared, value, to_guid) if declared else value
    return {
        name: globalised(known.by_name[name], item, to_guid) if name in known.by_name else item
        for name, item in cast(dict[str, Value], value).items()
    }


def columns_of(kind: Kind, values: dict[str, Local]) -> tuple[Any, ...]:  # Any: what sqlite3 binds
    """Give the cells of an object's row, in the order of `kind.columns`."""
    cells: list[Any] = []
    for field in kind.fields:
        value = values.get(field.name)
        if len(field.columns) > 1:
            cells.extend(cast(list[Any], value) if value is not None else [None] * len(field.columns))
        elif field.type is FieldType.JSON:
            cells.append(None if value is None else dump(value))
        else:
            cells.append(value)
    return tuple(cells)


def values_of(kind: Kind, cells: tuple[Any, ...], to_guid: Callable[[int], Guid]) -> dict[str, Value]:
    """Give an object's values back from its row, in the order of `kind.columns`."""
    values: dict[str, Value] = {}
    place = 0
    for field in kind.fields:
        width = len(field.columns)
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
