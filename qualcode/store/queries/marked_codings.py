"""Weights, flags and facets of codings; which codings of a document bear a flag or weigh enough."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project


class Marks(NamedTuple):
    """What is set on a coding; `facets` by their keys."""

    weight: int | None = None
    flag: bool = False
    facets: dict[str, str] = {}  # noqa: RUF012 - never written to


NO_MARKS = Marks()


def marks_among(project: Project, ids: Iterable[int]) -> dict[int, Marks]:
    """Give the marks of those of these codings (local ids) that have any."""
    rows = project.connection.execute(
        "SELECT id, weight, flag, facets FROM visible_coding WHERE id IN (SELECT value FROM json_each(?))"
        " AND (weight IS NOT NULL OR flag OR facets IS NOT NULL)",
        (json.dumps(list(ids)),),
    )
    return {
        local: Marks(weight, bool(flag), json.loads(facets) if facets else {}) for local, weight, flag, facets in rows
    }


def flagged_or_heavy(project: Project, document: Guid, flagged: bool, weight: int) -> frozenset[Guid]:
    """Give the codings of a document with a flag, where it is asked for, and at least this weight, where it is not 0.

    A coding without a weight weighs nothing.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_coding JOIN object USING (id)"
        " WHERE document = ? AND (NOT ? OR flag) AND coalesce(weight, 0) >= ?",
        (project.identities.find(document), flagged, weight),
    )
    return frozenset(guid for (guid,) in rows)
