"""The packages that were merged, and what is asked of the file before one is."""

from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.fold import Life
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project


class Merge(NamedTuple):
    """A package that was merged: when (UTC, milliseconds), by whom, whose it was (empty: not known), how many
    operations it brought. `withdrawn`: it was taken out again. `is_here`: it came into this file, so that it can be
    taken out or brought back here.
    """

    guid: Guid
    package: str
    time: int
    by: Guid
    coder: Guid
    operations: int
    withdrawn: bool
    is_here: bool


def merges_of(project: Project) -> list[Merge]:
    """List the merges, newest first."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), merge.package, step.time, lower(hex(who.guid)), lower(hex(coder.guid)),"
        " merge.operations, coalesce(merge.withdrawn, 0),"
        " EXISTS (SELECT 1 FROM received WHERE received.merge = merge.id),"
        " EXISTS (SELECT 1 FROM withdrawn WHERE withdrawn.merge = merge.id)"
        " FROM merge JOIN object ON object.id = merge.id"
        " JOIN operation ON operation.object = merge.id AND operation.field IS NULL"
        " JOIN step ON step.id = operation.id >> 20 JOIN object who ON who.id = step.coder"
        " LEFT JOIN object coder ON coder.id = merge.coder ORDER BY step.lamport DESC, step.id DESC"
    )
    return [
        Merge(
            guid, package, time, by, coder or "", operations or 0, _is_out(told, stands, aside), bool(stands or aside)
        )
        for guid, package, time, by, coder, operations, told, stands, aside in rows
    ]


def _is_out(told: int, stands: int, aside: int) -> bool:
    """Say whether a merge is withdrawn: what this file holds tells it, and for one of another file what people said.

    A copy of this file may have brought back what is still kept aside here.
    """
    return bool(aside or (told and not stands))


def lives_of(project: Project, guids: Iterable[Guid]) -> dict[Guid, Life]:
    """Say of many objects whether they are there, and why; one never heard of is left out."""
    wanted = list(guids)
    project.identities.find_many(wanted)
    found = {local: guid for guid in wanted if (local := project.identities.known(guid)) is not None}
    return {found[local]: life for local, life in project.lives_of(found).items()}


class Decided(NamedTuple):
    """A pair of objects about which somebody has decided whether they are the same thing."""

    kind: str
    first: Guid
    second: Guid
    accepted: bool


def decided_pairs(project: Project) -> list[Decided]:
    """List the pairs decided on."""
    found = [item.values for item in items_of(project, "recognition")]
    return [
        Decided(str(each["kind"]), str(each["first"]), str(each["second"]), bool(each["accepted"])) for each in found
    ]
