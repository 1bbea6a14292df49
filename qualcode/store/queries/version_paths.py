"""How one text version leads to another: the maps on the way through their nearest common ancestor."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap, composed, inverse
from qualcode.store.project import Project

# Leaves nothing of any span: between texts that nothing connects, as where two documents were recognised as one and
# the version that joins their texts has not arrived.
_NOTHING_LEFT: NumberMap = ((0, 1 << 30, 0),)


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

    The way depends on the two versions and their ancestors only, so what arrives later does not change it. Texts of
    documents recognised as one share no ancestor: the way leads through a version that joins them, and where there is
    none (yet), nothing of a span is left.
    """
    find = project.identities.object_id
    up, down = _ancestors(project, find(old)), _ancestors(project, find(new))
    if up.keys().isdisjoint(down):
        return _way_around(project, find(old), find(new)) or [_NOTHING_LEFT]
    shared = _shared(project, up, down)
    rising = [inverse(edits) for edits in _edges(project, up, shared)]
    return [*reversed(rising), *_edges(project, down, shared)]


def map_between(project: Project, old: Guid, new: Guid) -> NumberMap:
    """Give one map from a version to another. Raises ValueError where no way leads there."""
    whole: NumberMap = ()
    for edits in maps_between(project, old, new):
        if edits is _NOTHING_LEFT:
            raise ValueError("no way leads from one version to the other")
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


def _way_around(project: Project, old: int, new: int) -> list[NumberMap]:
    """Give the maps along the shortest way over any versions, up and down; none where no way leads there."""
    over: dict[int, list[NumberMap]] = {old: []}
    near = _neighbours(project)
    queue = [old]
    for version in queue:
        if version == new:
            break
        for other, column, down in near[version]:
            if other not in over:
                edits = _edits(project, other if down else version, column)
                over[other] = [*over[version], edits if down else inverse(edits)]
                queue.append(other)
    return over.get(new, [])


def _neighbours(project: Project) -> defaultdict[int, list[tuple[int, str, bool]]]:
    """Give the versions that each one was made from or into: (version, column of the map, whether made from it)."""
    near: defaultdict[int, list[tuple[int, str, bool]]] = defaultdict(list)
    rows = project.connection.execute(
        "SELECT version.id, base, joined FROM text_version version JOIN object USING (id) ORDER BY object.guid"
    ).fetchall()
    for version, base, joined in rows:
        for older, column in ((base, "map"), (joined, "joined_map")):
            if older is not None:
                near[older].append((version, column, True))
                near[version].append((older, column, False))
    return near


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
        yield _edits(project, step.over, "map" if step.as_base else "joined_map")
        version = step.over


def _edits(project: Project, version: int, column: str) -> NumberMap:
    row = project.connection.execute(f"SELECT {column} FROM text_version WHERE id = ?", (version,)).fetchone()
    return tuple((place, old, new) for place, old, new in json.loads(row[0])) if row[0] else ()
