"""The tables of kinds: rows of living objects written, removed, and asked who refers to whom."""

import sqlite3
from collections.abc import Iterable
from functools import cache

from qualcode.model.fields import ANY_KIND, Field, FieldType, Value
from qualcode.model.registry import KINDS, Kind
from qualcode.store.values import columns_of, dump


class Tables:
    """Writes rows of kinds and follows references between them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def write(self, kind: Kind, rows: list[tuple[int, dict[str, Value]]]) -> None:
        """Insert or replace rows, given as local id and values with local references."""
        self._connection.executemany(_insert(kind.name), [(local, *columns_of(kind, values)) for local, values in rows])

    def set_plain(self, kind: Kind, field: str, rows: list[tuple[int, Value]]) -> None:
        """Set a field that refers to nothing, given local ids and values."""
        is_json = kind.by_name[field].type is FieldType.JSON
        cells = [(dump(value) if is_json and value is not None else value, local) for local, value in rows]
        self._connection.executemany(f"UPDATE {kind.name} SET {field} = ? WHERE id = ?", cells)

    def remove(self, kind: Kind, ids: Iterable[int]) -> None:
        """Take rows out."""
        self._connection.executemany(f"DELETE FROM {kind.name} WHERE id = ?", [(local,) for local in ids])

    def clear_parent(self, code: int) -> None:
        """Put a code at the root of the tree."""
        self._connection.execute("UPDATE code SET parent = NULL WHERE id = ?", (code,))

    def referring_to(self, target: int) -> set[int]:
        """Give the living objects that refer to an object."""
        return self.referring(self.kind_of(target), [target])

    def referring(self, kind: str, targets: Iterable[int], only: tuple[bool, ...] = (True, False)) -> set[int]:
        """Give the living objects that refer to any of `targets`, all of one kind; `only`: strong, weak."""
        wanted = str(sorted(targets))
        found: set[int] = set()
        for owner, field, column in _columns_to(kind):
            if field.strong in only:
                rows = self._connection.execute(
                    f"SELECT id FROM {owner} WHERE {column} IN (SELECT value FROM json_each(?))", (wanted,)
                )
                found.update(row[0] for row in rows)
        return found

    def weak_references_to(self, kind: str, targets: Iterable[int]) -> list[tuple[int, str]]:
        """Give (object, field) of every weak reference to any of `targets`."""
        return self.references_to(kind, targets, only=(False,))

    def references_to(
        self, kind: str, targets: Iterable[int], only: tuple[bool, ...] = (True, False)
    ) -> list[tuple[int, str]]:
        """Give (object, field) of every reference to any of `targets`, all of one kind; `only`: strong, weak."""
        wanted = str(sorted(targets))
        return [
            (row[0], field.name)
            for owner, field, column in _columns_to(kind)
            if field.strong in only
            for row in self._connection.execute(
                f"SELECT id FROM {owner} WHERE {column} IN (SELECT value FROM json_each(?))", (wanted,)
            )
        ]

    def targets_of_all(self, kind: str, objects: Iterable[int]) -> set[int]:
        """Give what any of these living objects of one kind refers to."""
        columns = _reference_columns(kind)
        if not columns:
            return set()
        rows = self._connection.execute(
            f"SELECT DISTINCT {', '.join(columns)} FROM {kind} WHERE id IN (SELECT value FROM json_each(?))",
            (str(sorted(objects)),),
        )
        return {target for row in rows for target in row if target is not None}

    def cleared(self) -> set[int]:
        """Give the living objects with an empty weak reference: what it named may have been erased."""
        found: set[int] = set()
        if self._connection.execute("SELECT EXISTS (SELECT 1 FROM erasure)").fetchone()[0]:
            for kind in KINDS.values():
                for field in (field for field in kind.references if not field.strong):
                    rows = self._connection.execute(f"SELECT id FROM {kind.name} WHERE {field.name} IS NULL")
                    found.update(row[0] for row in rows)
        return found

    def kind_of(self, local: int) -> str:
        """Give the kind of an object."""
        return str(self._connection.execute("SELECT kind FROM object WHERE id = ?", (local,)).fetchone()[0])


@cache
def _insert(kind: str) -> str:
    columns = KINDS[kind].columns
    marks = ", ".join("?" * (len(columns) + 1))
    return f"INSERT OR REPLACE INTO {kind} (id, {', '.join(columns)}) VALUES ({marks})"


@cache
def _columns_to(kind: str) -> tuple[tuple[str, Field, str], ...]:
    """Give (owning kind, field, column) of every reference that may point to `kind`."""
    found = []
    for owner in KINDS.values():
        for field in owner.references:
            for column, target in targets_by_column(field):
                if target in (kind, ANY_KIND):
                    found.append((owner.name, field, column))
    return tuple(found)


def targets_by_column(field: Field) -> list[tuple[str, str]]:
    """Give the columns of a reference with the kind each points to."""
    if field.reference_places:
        return [("version", "text_version"), ("code", "code")][: len(field.reference_places)]
    return [(field.name, field.target)]


@cache
def _reference_columns(kind: str) -> tuple[str, ...]:
    return tuple(column for field in KINDS[kind].references for column, _ in targets_by_column(field))
