"""Proposals of new codes in the order in which a lead answers them, the same one of two people side by side."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codes import Code, codes_of
from qualcode.store.queries.proposals import Proposal, proposals_of
from qualcode.text.fold import fold


class Listed(NamedTuple):
    """A proposal, and the open proposals of other codes that have the same name."""

    proposal: Proposal
    alike: tuple[Guid, ...] = ()


def proposals_listed(project: Project) -> list[Listed]:
    """List the open proposals as they came, those of the same name together, then the answered ones, newest first."""
    found = proposals_of(project)
    codes = {code.guid: code for code in codes_of(project)}
    names = {one: _names(codes.get(one.code), one.name) for one in found if one.is_open}
    by_guid = {
        one.guid: Listed(one, tuple(other.guid for other in names if other.code != one.code and names[other] & mine))
        for one, mine in names.items()
    }
    placed: dict[Guid, Listed] = {}
    for guid, listed in by_guid.items():
        for each in (guid, *listed.alike):
            placed.setdefault(each, by_guid[each])
    answered = sorted((one for one in found if not one.is_open), key=lambda one: -(one.answered_at or one.time))
    return [*placed.values(), *map(Listed, answered)]


def _names(code: Code | None, name: str) -> set[str]:
    told = code.names.values() if code else (name,)
    return {folded for each in told if (folded := " ".join(fold(each).split()))}
