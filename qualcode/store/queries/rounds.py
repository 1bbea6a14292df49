"""Rounds of coding: documents that several people code, or one person twice; and who codes again under another name."""

import json
from collections.abc import Iterable
from typing import NamedTuple, cast

from qualcode.model.consensus import is_consensus
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project

TRAINING, DOUBLE, AGAIN = "training", "double", "again"


class Round(NamedTuple):
    """A round with its documents in their order. `drawn` says how they were drawn, empty for those chosen by hand."""

    guid: Guid
    name: str
    kind: str
    drawn: dict[str, Value]
    note: str
    documents: tuple[Guid, ...]

    @property
    def every(self) -> int:
        """Give of how many later interviews one is coded twice; 0: of later ones none."""
        value = self.drawn.get("every")
        return value if isinstance(value, int) else 0

    @property
    def known(self) -> frozenset[Guid]:
        """Give the interviews that were looked at when it was drawn: those are not later ones."""
        return frozenset(cast(list[Guid], self.drawn.get("known") or []))

    @property
    def given(self) -> frozenset[tuple[Guid, Guid]]:
        """Give which document was given to whom for this round alone; empty where all assignments count."""
        rows = cast(list[list[Guid]], self.drawn.get("given") or [])
        return frozenset((document, coder) for document, coder in rows)


class Repeating(NamedTuple):
    """A coder who codes again under a second name what she coded under her first."""

    second: Guid
    first: Guid


def rounds_of(project: Project) -> list[Round]:
    """List the rounds in their order."""
    documents = _in_order(items_of(project, "document"))
    order = {item.guid: place for place, item in enumerate(documents)}
    within: dict[str, list[Guid]] = {}
    for item in items_of(project, "round_document"):
        within.setdefault(str(item.values["round"]), []).append(str(item.values["document"]))
    return [
        Round(
            item.guid,
            str(item.values["name"]),
            str(item.values["kind"]),
            cast(dict[str, Value], item.values["drawn"] or {}),
            str(item.values["note"] or ""),
            tuple(sorted(within.get(item.guid, ()), key=lambda guid: order.get(guid, len(order)))),
        )
        for item in _in_order(items_of(project, "round"))
    ]


def _in_order(items: list[Item]) -> list[Item]:
    return sorted(items, key=lambda item: (item.values["position"] is None, item.values["position"] or 0))


def round_of(project: Project, guid: Guid) -> Round:
    """Give one round. Raises UserError where there is none."""
    found = next((one for one in rounds_of(project) if one.guid == guid), None)
    if found is None:
        raise UserError("store.no_such_object", kind="round", guid=guid)
    return found


def documents_in_rounds(project: Project, kind: str) -> frozenset[Guid]:
    """Give the documents that lie in any round of a kind."""
    return frozenset(guid for one in rounds_of(project) if one.kind == kind for guid in one.documents)


def repeating(project: Project) -> list[Repeating]:
    """List who codes again under a second name."""
    items = items_of(project, "coder")
    return [Repeating(item.guid, str(item.values["repeats"])) for item in items if item.values["repeats"]]


def team_of(project: Project) -> list[tuple[Guid, str]]:
    """List the people who code, with their names: neither second names of theirs nor the consensus."""
    return [
        (item.guid, str(item.values["name"]))
        for item in items_of(project, "coder")
        if not item.values["repeats"] and not is_consensus(item.guid)
    ]


def as_they_came(project: Project, objects: Iterable[Guid]) -> list[Guid]:
    """Give objects in the order in which they were made, which is the same on every computer."""
    rows = project.connection.execute(
        "SELECT operation.object, min(step.lamport), min(lower(hex(step.guid))) FROM operation"
        " JOIN step ON step.id = operation.id >> 20"
        " WHERE operation.field IS NULL AND operation.object IN (SELECT value FROM json_each(?))"
        " GROUP BY operation.object",
        (json.dumps([project.identities.find(guid) for guid in objects]),),
    )
    found = [(lamport, step, project.identities.guid(local)) for local, lamport, step in rows]
    return [guid for _, _, guid in sorted(found)]
