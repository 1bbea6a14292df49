"""Objects that nobody has touched since they were made, as most are: read and written many at once, by local ids."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import NamedTuple, cast

from qualcode.model.fields import FieldType
from qualcode.model.fold import Life
from qualcode.model.registry import KINDS
from qualcode.store.tables import Tables
from qualcode.store.values import Local, readdress

# Nothing but its creation, and the value of that is here. What it names is what its row holds.
_ALONE = (
    "SELECT operation.object, object.kind, value.data FROM json_each(?) AS wanted"
    " CROSS JOIN operation ON operation.object = wanted.value"
    " CROSS JOIN object ON object.id = operation.object CROSS JOIN value ON value.op = operation.id"
    " WHERE operation.field IS NULL AND value.data IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM operation AS other WHERE other.object = operation.object AND other.id <> operation.id)"
)


class Untouched(NamedTuple):
    """An object as it was made: its kind, its values, and the local ids of all that it refers to."""

    kind: str
    values: dict[str, Local]
    needs: frozenset[int]


def untouched_among(
    connection: sqlite3.Connection, objects: Iterable[int], same: Mapping[int, int]
) -> dict[int, Untouched]:
    """Give those of these objects that nobody has touched, by local id; what was recognised is left out."""
    representing = {*same.values(), *same}
    wanted = sorted(local for local in objects if local not in representing)
    rows = connection.execute(_ALONE, (str(wanted),))
    return {
        local: _made(kind, json.loads(data), same)
        for local, kind, data in rows
        # The turns of a text name speakers, of whom some may count as others.
        if kind in KINDS and not (same and kind == "text_version")
    }


def _made(kind: str, values: dict[str, Local], same: Mapping[int, int]) -> Untouched:
    needs = set()

    def counted(local: int) -> int:
        target = same.get(local, local)
        needs.add(target)
        return target

    readdress(kind, values, counted)
    return Untouched(kind, values, frozenset(needs))


@cache
def _weak(kind: str) -> tuple[str, ...]:
    return tuple(
        field.name for field in KINDS[kind].references if field.type is FieldType.REFERENCE and not field.strong
    )


def write_untouched(
    connection: sqlite3.Connection,
    tables: Tables,
    found: dict[int, Untouched],
    lives_of: Callable[[Iterable[int]], Mapping[int, Life]],
) -> None:
    """Let these objects live, each in the row of its kind."""
    weak = {value for made in found.values() for name in _weak(made.kind) if (value := made.values.get(name))}
    erased = {local for local, life in lives_of(cast(set[int], weak)).items() if life is Life.ERASED}
    wanted = json.dumps(list(found))
    among = "IN (SELECT value FROM json_each(?))"
    connection.execute(f"UPDATE object SET state = {int(Life.LIVE)} WHERE id {among}", (wanted,))
    connection.execute(f"DELETE FROM head WHERE object {among}", (wanted,))
    connection.execute(f"DELETE FROM conflict WHERE object {among}", (wanted,))
    by_kind: defaultdict[str, list[tuple[int, dict[str, Local]]]] = defaultdict(list)
    for local, made in found.items():
        by_kind[made.kind].append((local, _without(erased, made) if erased else made.values))
    for kind, rows in by_kind.items():
        tables.write(KINDS[kind], rows)


def _without(erased: set[int], made: Untouched) -> dict[str, Local]:
    gone = {name: None for name in _weak(made.kind) if made.values.get(name) in erased}
    return {**made.values, **gone}
