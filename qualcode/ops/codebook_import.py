"""Taking a codebook into a project: what is new is added, what changed is updated, nothing is taken away."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, SetEntry, Texts
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.registry import KINDS
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.objects import items_of
from qualcode.store.writer import Writer

_GUID = re.compile(r"[0-9a-f]{32}")
_LANGUAGES = ("ky", "ru", "en")


class CodebookImport(NamedTuple):
    """How many codes, facets, values and sets an import added, changed and found as they were."""

    added: int
    updated: int
    unchanged: int


@operation
def import_codebook(write: Writer, codebook: Codebook) -> CodebookImport:
    """Take a codebook in. Two teams that take in the same file have the same codes.

    Importing it again updates what the file says otherwise; a text that the file does not have stays, and so does
    every code that is not in the file. Codes of the file that lie in the bin come back.
    """
    taking = _Taking(write, codebook)
    taking.take_codes()
    taking.take_facets()
    taking.take_sets()
    write.describe(count=len(codebook.codes))
    return CodebookImport(taking.added, taking.updated, taking.unchanged)


def guid_of_entry(kind: str, codebook: str, entry: str) -> Guid:
    """Give the GUID of a code or set of a codebook file; an id that is a GUID (a project's own export) stands."""
    return entry if _GUID.fullmatch(entry) else derived_guid(kind, codebook, entry)


class _Members(NamedTuple):
    """Codes that come into a set, and memberships that end."""

    add: Sequence[Guid] = ()
    drop: Sequence[Guid] = ()


_NONE = _Members()


class _Taking:
    """Takes one codebook in within one step and counts what happened."""

    def __init__(self, write: Writer, codebook: Codebook) -> None:
        self._write = write
        self._codebook = codebook
        self.added = self.updated = self.unchanged = 0

    def take_codes(self) -> None:
        for entry in self._codebook.codes:
            check_object(self._write.project, self._take("code", self._code_values(entry), self._code(entry.id)))

    def take_facets(self) -> None:
        for number, facet in enumerate(self._codebook.facets):
            self._take_facet(facet, number)

    def take_sets(self) -> None:
        codes = {self._code(entry.id) for entry in self._codebook.codes}
        for number, entry in enumerate(self._codebook.sets):
            self._take_set(entry, number, codes)

    def _code(self, entry: str) -> Guid:
        return guid_of_entry("code", self._codebook.id, entry)

    def _code_values(self, entry: CodeEntry) -> dict[str, Value]:
        return {
            "parent": self._code(entry.parent) if entry.parent else None,
            **_texts("name", entry.names),
            **_texts("definition", entry.definitions),
            **_texts("when", entry.when),
            **_texts("not_when", entry.not_when),
            **_texts("example", entry.examples),
            **({"colour": entry.colour} if entry.colour else {}),
            "position": float(entry.order),
            "active": entry.active,
        }

    def _take_facet(self, facet: FacetEntry, number: int) -> None:
        guid = derived_guid("facet", facet.id)
        self._take("facet", {"key": facet.id, **_texts("name", facet.names), "position": float(number)}, guid)
        for place, value in enumerate(facet.values):
            own = {"facet": guid, "key": value.id, **_texts("name", value.names), "position": float(place)}
            self._take("facet_value", own, derived_guid("facet_value", guid, value.id))

    def _take_set(self, entry: SetEntry, number: int, codes: set[Guid]) -> None:
        guid = guid_of_entry("code_set", self._codebook.id, entry.id)
        values: dict[str, Value] = {
            **_texts("name", entry.names),
            "kind": entry.kind,
            "exclusive": entry.exclusive,
            "position": float(number),
        }
        self._take("code_set", values, guid, self._members(guid, entry.codes, codes))

    def _members(self, code_set: Guid, entries: Iterable[str], codes: set[Guid]) -> _Members:
        """Find what the file adds to a set and takes from it; members that are not of this file stay."""
        wanted = [self._code(entry) for entry in entries]
        items = [item for item in items_of(self._write.project, "membership") if item.values["code_set"] == code_set]
        known = {str(item.values["member"]): item.guid for item in items}
        gone = [guid for member, guid in known.items() if member in codes and member not in wanted]
        return _Members([member for member in wanted if member not in known], gone)

    def _take(self, kind: str, values: dict[str, Value], guid: Guid, members: _Members = _NONE) -> Guid:
        """Create an object or bring it up to date, with the memberships of a set."""
        project = self._write.project
        there = project.kind_of(guid) == kind and project.life_of(guid).is_there
        before = project.values(guid) if there else {}
        differs = any(before.get(name) != value for name, value in values.items()) or any(members)
        self.added += not there
        self.updated += there and differs
        self.unchanged += there and not differs
        if differs or not there:
            self._bring_up_to_date(kind, values, guid, there)
        for member in members.add:
            self._write.create("membership", {"code_set": guid, "member": member})
        if members.drop:
            self._write.delete(*members.drop)
        return guid

    def _bring_up_to_date(self, kind: str, values: dict[str, Value], guid: Guid, there: bool) -> None:
        if not there:
            self._write.create(kind, values, guid)
            return
        for name, value in values.items():
            if name not in KINDS[kind].identity:
                self._write.set(guid, name, value)


def _texts(name: str, texts: Texts) -> dict[str, Value]:
    return {f"{name}_{language}": texts[language] for language in _LANGUAGES if texts.get(language)}
