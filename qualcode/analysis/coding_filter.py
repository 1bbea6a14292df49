"""`CodingFilter`: which codings are looked at, by coder, code, set, flag and weight."""

from collections.abc import Callable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of, members_of
from qualcode.store.queries.marked_codings import flagged_or_heavy


class CodingFilter(NamedTuple):
    """What a coding must be to be looked at; nothing named means anything goes.

    `codes` stand for themselves and all codes under them, `sets` for their codes: a coding needs one of all these.
    `weight` is the least weight (0-100); 0 asks for none.
    """

    coders: tuple[Guid, ...] = ()
    codes: tuple[Guid, ...] = ()
    sets: tuple[Guid, ...] = ()
    flagged: bool = False
    weight: int = 0

    @property
    def is_on(self) -> bool:
        """Say whether anything may be hidden."""
        return self != NO_FILTER

    def without_lost(self, project: Project) -> "CodingFilter":
        """Leave out coders, codes and sets that are there no longer."""
        kept = ([guid for guid in guids if project.life_of(guid).is_there] for guids in self[:3])
        coders, codes, sets = map(tuple, kept)
        return CodingFilter(coders, codes, sets, self.flagged, self.weight)


NO_FILTER = CodingFilter()
Fits = Callable[[Guid, Guid, Guid], bool]  # of a coding: its GUID, its code, its coder


def codes_wanted(project: Project, wanted: CodingFilter) -> frozenset[Guid] | None:
    """Give every code that a filter shows, None for all."""
    if not (wanted.codes or wanted.sets):
        return None
    below = {code.guid for code in codes_of(project) if not set(wanted.codes).isdisjoint(code.path)}
    return frozenset(below.union(*(members_of(project, code_set) for code_set in wanted.sets)))


def fits(project: Project, document: Guid, wanted: CodingFilter) -> Fits | None:
    """Give the test that the codings of a document must pass, None where all do."""
    if not wanted.is_on:
        return None
    codes, coders = codes_wanted(project, wanted), frozenset(wanted.coders)
    marked = None
    if wanted.flagged or wanted.weight:
        marked = flagged_or_heavy(project, document, wanted.flagged, wanted.weight)

    def fit(guid: Guid, code: Guid, coder: Guid) -> bool:
        return (
            (not coders or coder in coders) and (codes is None or code in codes) and (marked is None or guid in marked)
        )

    return fit
