"""Who is looked at beside whom: the members of a household, and women with those who speak about them."""

from typing import NamedTuple

from qualcode.analysis.study import Study
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.families import Person, gathered_families, people_of


class Family(NamedTuple):
    """A household or, where none is recorded, a woman with those who speak about her: respondents by their places."""

    guid: Guid
    name: str
    members: tuple[int, ...]


class Dyad(NamedTuple):
    """A returned woman and one who speaks about her, by their places; both were interviewed."""

    woman: int
    other: int


def families_of(project: Project, study: Study, wanted: Guid = "", people: list[Person] | None = None) -> list[Family]:
    """List the families with two interviewed members or more, or only the one of a household or a woman.

    `people` are all respondents, where they are known already. Raises UserError where nobody of the one wanted was
    interviewed.
    """
    at = _interviewed(study)
    found = [_family(guid, name, near, at) for guid, name, near in gathered_families(project, people)]
    if wanted:
        chosen = [family for family in found if wanted == family.guid or at.get(wanted) in family.members]
        if not chosen or not chosen[0].members:
            raise UserError("tables.no_family")
        return chosen[:1]
    return [family for family in found if len(family.members) > 1]


def _family(guid: Guid, name: str, near: list[Guid], at: dict[Guid, int]) -> Family:
    return Family(guid, name, tuple(at[member] for member in near if member in at))


def dyads_of(project: Project, study: Study) -> list[Dyad]:
    """List the pairs of a woman and one who speaks about her, where both were interviewed."""
    at = _interviewed(study)
    return [
        Dyad(at[person.about], at[person.guid])
        for person in people_of(project)
        if person.about in at and person.guid in at and person.kind == "family"
    ]


def called(people: list[Person]) -> dict[Guid, str]:
    """Give what relatives are to the woman whom they speak of, as it is recorded."""
    return {person.guid: person.kinship for person in people if person.kinship}


def _interviewed(study: Study) -> dict[Guid, int]:
    """Give the place of each respondent who speaks in a document."""
    places = {int(place) for place in study.case_respondents if place >= 0}
    return {study.respondents[place].guid: place for place in sorted(places)}
