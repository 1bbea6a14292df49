"""What two project files hold differently, told in names and quotes: GUIDs, order and history are left out."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from qualcode.model.fields import Field, FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of_version

_NAMES = ("name", "name_ru", "label", "label_ru", "title", "number", "key", "hash")
_INNER = {"position", "turns", "map", "definition", "extractor"}  # how a value is kept, not what it says


class Difference(NamedTuple):
    """One object that only one of two projects holds, told as a line."""

    kind: str
    line: str
    added: bool


def differences(before: Project, after: Project) -> list[Difference]:
    """List what `after` holds and `before` does not, and the other way round; equal contents give an empty list."""
    old, new = contents_of(before), contents_of(after)
    gone = [Difference(kind, line, False) for kind, line in (old - new).elements()]
    come = [Difference(kind, line, True) for kind, line in (new - old).elements()]
    order = list(KINDS)
    return sorted([*gone, *come], key=lambda one: (order.index(one.kind), one.line, one.added))


def contents_of(project: Project) -> Counter[tuple[str, str]]:
    """Count the living objects by kind and the line that tells them."""
    tell = _Teller(project)
    return Counter((item.kind, tell.line(item)) for items in tell.items.values() for item in items)


class _Teller:
    """Tells objects of one project without GUIDs: a reference becomes the name of what it refers to."""

    def __init__(self, project: Project) -> None:
        self.items = {kind: items_of(project, kind) for kind in KINDS}
        self._by_guid = {item.guid: item for items in self.items.values() for item in items}
        self._text = cache(lambda version: text_of_version(project, version))

    def line(self, item: Item) -> str:
        """Tell an object with all its fields that hold something."""
        told = (
            f"{field.name}: {self._shown(field, item.values[field.name])}"
            for field in KINDS[item.kind].fields
            if field.name not in _INNER and item.values.get(field.name) not in (None, "")
        )
        return " · ".join(told)

    def name(self, guid: Guid) -> str:
        """Give the name of an object, or of those that make it what it is."""
        item = self._by_guid.get(guid)
        if item is None:
            return "?"
        return next((str(item.values[name]) for name in _NAMES if item.values.get(name)), "") or self._made_of(item)

    def _made_of(self, item: Item) -> str:
        kind = KINDS[item.kind]
        fields = [kind.by_name[name] for name in kind.identity] or list(kind.references)
        return " / ".join(self._shown(field, item.values[field.name]) for field in fields if item.values[field.name])

    def _shown(self, field: Field, value: Value) -> str:
        if field.type is FieldType.REFERENCE:
            return self.name(str(value))
        if field.type in (FieldType.SPAN, FieldType.ANCHOR):
            version, start, end, *code = cast(list[str | int], value)
            quote = self._text(str(version))[int(start) : int(end)]
            return " ".join((f"«{quote}»", f"{start}-{end}", *(self.name(str(one)) for one in code)))
        return ", ".join(self._listed(value)) if isinstance(value, list) else str(value)

    def _listed(self, values: list[Value]) -> Iterator[str]:
        for one in values:
            if isinstance(one, list):
                yield " ".join(self._listed(one))
            else:
                yield self.name(one) if isinstance(one, str) and one in self._by_guid else str(one)
