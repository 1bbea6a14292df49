"""`Case`: one respondent with her people, read once for all sections of the page."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.families import Person, family_of


class Case(NamedTuple):
    """A respondent; `woman` is whose case it is (herself, or the one she or he speaks about), `family` hers."""

    project: Project
    person: Person
    woman: Person
    family: list[Person]
    people: list[Person]
    writable: bool

    def called(self, guid: Guid | None) -> str:
        """Give the name of a respondent, "" for none."""
        return next((person.called for person in self.people if person.guid == guid), "")


def case_of(project: Project, people: list[Person], respondent: Guid, writable: bool) -> Case | None:
    """Give the case of one of these people, None where there is no such respondent."""
    by_guid = {person.guid: person for person in people}
    person = by_guid.get(respondent)
    if person is None:
        return None
    woman = by_guid.get(person.woman, person)
    return Case(project, person, woman, family_of(people, woman.guid), people, writable)
