"""The whole codebook of a project as plain values: codes, facets, sets."""

import json

from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, FacetValue, SetEntry, tidied
from qualcode.model.fields import Value
from qualcode.model.guid import STEP_BITS, Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codebook_versions import version_told, versions_of
from qualcode.store.queries.codes import codes_of, codes_with, texts_in

CODEBOOK_LOCKED = ("code", "proposal", "facet", "facet_value")  # what stays as it is while the codebook is locked


def codebook_of(project: Project, version: Guid = "") -> Codebook:
    """Give the living codebook, or the codes that a named version of it had, with the facets and sets of now.

    The ids of codes and sets are their GUIDs: read in again they are the same ones. It says which version it is; one
    that was changed since has a "+" behind the name of the last.
    """
    named = next((known for known in versions_of(project) if known.guid == version), None) if version else None
    codes = [
        CodeEntry(
            id=code.guid,
            parent=code.parent or "",
            names=code.names,
            definitions=code.definitions,
            when=code.when,
            not_when=code.not_when,
            examples=code.examples,
            colour=code.colour,
            active=code.active,
        )
        for code in (codes_with(named.codes) if named else codes_of(project))
    ]
    facets = facets_of(project)
    guid = items_of(project, "project")[0].guid
    told = named.name if named else version_told(project)
    return tidied(Codebook(guid, told, tuple(codes), facets, _sets(project, {code.id for code in codes})))


def facets_of(project: Project) -> tuple[FacetEntry, ...]:
    """List the facets with their values in their order."""
    return tuple(_facet(project, item) for item in _placed(items_of(project, "facet")))


def codebook_is_locked(project: Project) -> bool:
    """Say whether codes and facets are to stay as they are."""
    row = project.connection.execute("SELECT codebook_locked FROM project ORDER BY id LIMIT 1").fetchone()
    return row is not None and bool(row[0])


def changes_codebook(project: Project, step: int) -> bool:
    """Say whether a step (by its local id) has written on codes, on proposals of codes or on facets."""
    row = project.connection.execute(
        "SELECT EXISTS (SELECT 1 FROM operation JOIN object ON object.id = operation.object"
        " WHERE operation.id >= ?1 AND operation.id < ?2"
        " AND object.kind IN (SELECT value FROM json_each(?3)))",
        (step << STEP_BITS, (step + 1) << STEP_BITS, json.dumps(CODEBOOK_LOCKED)),
    ).fetchone()
    return bool(row[0])


def _facet(project: Project, facet: Item) -> FacetEntry:
    values = [item for item in items_of(project, "facet_value") if item.values["facet"] == facet.guid]
    entries = tuple(FacetValue(str(item.values["key"]), texts_in(item.values, "name")) for item in _placed(values))
    return FacetEntry(str(facet.values["key"]), texts_in(facet.values, "name"), entries)


def _sets(project: Project, codes: set[Guid]) -> tuple[SetEntry, ...]:
    members: dict[Value, list[str]] = {}
    for item in items_of(project, "membership"):
        if item.values["member"] not in codes:  # a question of a guide: no part of the codebook
            continue
        members.setdefault(item.values["code_set"], []).append(str(item.values["member"]))
    return tuple(
        SetEntry(
            item.guid,
            str(item.values["kind"] or "other"),
            bool(item.values["exclusive"]),
            texts_in(item.values, "name"),
            tuple(members.get(item.guid, ())),
        )
        for item in _placed(items_of(project, "code_set"))
    )


def _placed(items: list[Item]) -> list[Item]:
    return sorted(items, key=lambda item: _position(item.values["position"]))


def _position(value: Value) -> float:
    return float(value) if isinstance(value, int | float) else float("inf")
