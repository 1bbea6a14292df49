"""Many living objects with one field whose history is simple: one head, no decision awaited."""

import json
import sqlite3
from typing import NamedTuple

from qualcode.model.fields import FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.registry import Kind


class Simple(NamedTuple):
    """An object (local id), the shown value of the field and the operation that is its only head."""

    local: int
    value: Value
    head: int


def simple_values(
    connection: sqlite3.Connection, kind: Kind, field: str, living: dict[int, Guid]
) -> dict[Guid, Simple]:
    """Give those of the living objects of a kind (GUIDs by local id) whose field has one head and no rivals."""
    wanted = str(sorted(living))
    rows = connection.execute(
        f"WITH wanted AS (SELECT value AS id FROM json_each(?))"
        f" SELECT {kind.name}.id, {kind.name}.{field},"
        f" coalesce(head.op, (SELECT id FROM operation WHERE object = {kind.name}.id AND field IS NULL)),"
        f" (SELECT count(*) FROM operation WHERE object = {kind.name}.id AND field IS NULL),"
        f" (SELECT count(*) FROM head WHERE object = {kind.name}.id AND field = ?)"
        f" FROM {kind.name} LEFT JOIN head ON head.object = {kind.name}.id AND head.field = ?"
        f" WHERE {kind.name}.id IN wanted"
        f" AND NOT EXISTS (SELECT 1 FROM conflict WHERE conflict.object = {kind.name}.id AND conflict.field = ?)",
        (wanted, field, field, field),
    )
    is_json = kind.by_name[field].type is FieldType.JSON
    return {
        living[local]: Simple(local, json.loads(cell) if is_json and cell is not None else cell, head)
        for local, cell, head, creations, heads in rows
        if heads == 1 or (heads == 0 and creations == 1)
    }
