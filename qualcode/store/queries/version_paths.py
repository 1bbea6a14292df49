"""How one text version leads to another: the maps on the way through their nearest common ancestor."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap, composed, inverse
from qualcode.store.project import Project


class _Step(NamedTuple):
    """How a version was reached from a younger one: over which, and whether as its `base` (else as `joined`)."""

    steps: int
    over: int
    as_base: bool


def lineage(project: Project, version: Guid) -> list[Guid]:
    """Give a text version and those it goes back to, itself first."""
    return [project.identities.guid(local) for local in _ancestors(project, project.identities.object_id(version))]


def maps_between(project: Project, old: Guid, new: Guid) -> list[NumberMap]:
    """Give the maps to apply in turn from one version to another, through their nearest common ancestor.

    The way depends on the two versions and their ancestors only, so what arrives later does not change it.
    """
    find = project.identities.object_id
    up, down = _ancestors(project, find(old)), _ancestors(project, find(new))
    shared = _shared(project, up, down)
    rising = [inverse(edits) for edits in _edges(project, up, shared)]
    return [*reversed(rising), *_edges(project, down, shared)]


def map_between(project: Project, old: Guid, new: Guid) -> NumberMap:
    """Give one map from a version to another."""
    whole: NumberMap = ()
    for edits in maps_between(project, old, new):
        whole = composed(whole, edits)
    return whole


def common_version(project: Project, first: Guid, second: Guid) -> Guid:
    """Give the nearest version that two go back to. Raises ValueError where there is none."""
    find = project.identities.object_id
    up, down = _ancestors(project, find(first)), _ancestors(project, find(second))
    return project.identities.guid(_shared(project, up, down))


def _shared(project: Project, up: dict[int, _Step], down: dict[int, _Step]) -> int:
    both = up.keys() & down.keys()
    if not both:
        raise ValueError("the versions belong to different documents")
    return min(both, key=lambda one: (up[one].steps + down[one].steps, up[one].steps, project.identities.guid(one)))


def _ancestors(project: Project, version: int) -> dict[int, _Step]:
    """Give a version and all it goes back to, the nearest first, with the way to each."""
    found = {version: _Step(0, 0, True)}
    queue = [version]
    for younger in queue:
        base, joined = project.connection.execute(
            "SELECT base, joined FROM text_version WHERE id = ?", (younger,)
        ).fetchone()
        for older, as_base in ((base, True), (joined, False)):
            if older is not None and older not in found:
                found[older] = _Step(found[younger].steps + 1, younger, as_base)
                queue.append(older)
    return found


def _edges(project: Project, found: dict[int, _Step], version: int) -> Iterator[NumberMap]:
    """Give the maps from an ancestor down to the version that the search began with."""
    while found[version].over:
        step = found[version]
        column = "map" if step.as_base else "joined_map"
        row = project.connection.execute(f"SELECT {column} FROM text_version WHERE id = ?", (step.over,)).fetchone()
        yield tuple((place, old, new) for place, old, new in json.loads(row[0])) if row[0] else ()
        version = step.over
