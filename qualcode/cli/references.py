"""Finds the object that a word of the command line means: by name, path, GUID or a unique part of its GUID."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.consensus import consensus_name, is_consensus
from qualcode.model.errors import UserError
from qualcode.model.fields import ANY_KIND, FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.naming import NAMING, best_name
from qualcode.model.registry import KINDS, Kind
from qualcode.store.objects import Item, bin_of, items_of
from qualcode.store.project import Project
from qualcode.text.fold import fold

SEPARATOR = " > "
_LANGUAGES = ("ky", "ru", "en")
_PART_OF_GUID = re.compile(r"[0-9a-f]{4,32}\Z")
_MOST_SHOWN = 5


class Named(NamedTuple):
    """An object and every name by which it can be called."""

    guid: Guid
    kind: str
    names: tuple[str, ...]


def find(project: Project, kind: str, words: str, *, deleted: bool = False) -> Guid:
    """Give the object meant by `words`. Raises UserError where there is none or several are meant.

    For ANY_KIND a name stands behind the kind ("code:Debts"). With `deleted`, the bin is searched.
    """
    if kind == ANY_KIND:
        return _find_of_any_kind(project, words)
    guid = _guid(words)
    if _is_there(project, kind, guid) and not deleted:
        return guid
    named = named_objects(project, kind, deleted=deleted)
    wanted = _tidy(words)
    for compare in (str, fold):
        found = [entry for entry in named if compare(wanted) in map(compare, entry.names)]
        if found:
            return _only(found, kind, words)
    return _only(_by_part(named, guid), kind, words)


def _is_there(project: Project, kind: str, guid: str) -> bool:
    whole = len(guid) == 32 and _PART_OF_GUID.match(guid) is not None
    if not whole or not project.life_of(guid).is_there or project.hides(guid):
        return False
    return kind in (ANY_KIND, project.kind_of(guid))


def _find_of_any_kind(project: Project, words: str) -> Guid:
    kind, colon, name = words.partition(":")
    if colon and kind in KINDS:
        return find(project, kind, name.strip())
    if _is_there(project, ANY_KIND, _guid(words)):
        return _guid(words)
    known = (Named(item.guid, kind, ()) for kind in KINDS for item in items_of(project, kind))
    return _only(_by_part(known, _guid(words)), ANY_KIND, words)


def _items(project: Project, kind: str, deleted: bool) -> list[Item]:
    return bin_of(project, kind) if deleted else items_of(project, kind)


def _guid(words: str) -> str:
    return words.strip().lstrip("…").replace("-", "").lower()


def _by_part(known: Iterable[Named], part: str) -> list[Named]:
    """Find by the beginning or the end of a GUID: objects made together begin alike."""
    if not _PART_OF_GUID.match(part):
        return []
    return [entry for entry in known if entry.guid.startswith(part) or entry.guid.endswith(part)]


def _only(found: list[Named], kind: str, words: str) -> Guid:
    if not found:
        raise UserError("cli.not_found", kind=kind, words=words)
    if len(found) > 1:
        shown = ", ".join(entry.guid for entry in found[:_MOST_SHOWN])
        raise UserError("cli.ambiguous", kind=kind, words=words, n=len(found), found=shown)
    return found[0].guid


def _tidy(words: str) -> str:
    return SEPARATOR.join(" ".join(part.split()) for part in words.split(">"))


def named_objects(project: Project, kind: str, *, deleted: bool = False) -> list[Named]:
    """List the objects of a kind with every name: each language, and the path from the one it belongs to."""
    items = _items(project, kind, deleted)
    if kind == "code":
        paths = _code_paths(project, items)
        return [Named(item.guid, kind, (*_own_names(item.values), *paths[item.guid])) for item in items]
    if kind == "coder":
        return [Named(item.guid, kind, (*_own_names(item.values), *_of_consensus(item.guid))) for item in items]
    owner = _owner_field(KINDS[kind])
    above = {} if owner is None else _names_by_guid(project, owner[1])
    return [
        Named(item.guid, kind, _with_owner(_own_names(item.values), above.get(str(item.values[owner[0]]), ())))
        if owner
        else Named(item.guid, kind, _own_names(item.values))
        for item in items
    ]


def _of_consensus(coder: Guid) -> tuple[str, ...]:
    return tuple(consensus_name(language) for language in _LANGUAGES) if is_consensus(coder) else ()


def _names_by_guid(project: Project, kind: str) -> dict[Guid, tuple[str, ...]]:
    return {entry.guid: entry.names for entry in named_objects(project, kind)}


def _with_owner(own: tuple[str, ...], above: tuple[str, ...]) -> tuple[str, ...]:
    return (*own, *(f"{first}{SEPARATOR}{second}" for first in above for second in own))


def _owner_field(kind: Kind) -> tuple[str, str] | None:
    """Name the field that says to what an object belongs, and the kind of that."""
    for field in kind.fields:
        if field.type is FieldType.REFERENCE and field.required and field.target != ANY_KIND:
            return field.name, field.target
    return None


def _own_names(values: dict[str, Value]) -> tuple[str, ...]:
    fields = [name for base in NAMING for name in (base, *(f"{base}_{language}" for language in _LANGUAGES))]
    found = (values.get(name) for name in fields)
    return tuple(dict.fromkeys(_tidy(text) for text in found if isinstance(text, str) and text))


def _code_paths(project: Project, items: list[Item]) -> dict[Guid, tuple[str, ...]]:
    every = {item.guid: item.values for item in (*items_of(project, "code"), *items)}
    return {item.guid: tuple(code_path(every, item.guid, language) for language in _LANGUAGES) for item in items}


def code_path(every: dict[Guid, dict[str, Value]], guid: Guid | None, language: str) -> str:
    """Give the names from the top down to a code; `every` holds the values of all codes."""
    names: list[str] = []
    seen: set[Guid] = set()
    while guid in every and guid not in seen:
        seen.add(guid)
        names.insert(0, best_name(every[guid], language))
        parent = every[guid]["parent"]
        guid = parent if isinstance(parent, str) else None
    return SEPARATOR.join(names)


def short(guid: Guid) -> str:
    """Give the end of a GUID, which tells objects apart and can be typed."""
    return "…" + guid[-8:]
