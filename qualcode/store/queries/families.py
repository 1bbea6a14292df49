"""Who belongs to whom: kinship, living together, who referred whom."""

from collections.abc import Iterator
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import documents_by_respondent


class Person(NamedTuple):
    """A respondent with all that is written of her or him; `about`: the woman whom a family member speaks of."""

    guid: Guid
    name: str
    pseudonym: str
    kind: str
    household: Guid | None
    about: Guid | None
    kinship: str
    lives_together: bool | None
    kept_children: bool | None
    referred_by: Guid | None
    institution: str
    level: str
    post: str
    documents: tuple[Guid, ...]

    @property
    def called(self) -> str:
        """Give the name, with the pseudonym where there is one."""
        return f"{self.name}, {self.pseudonym}" if self.pseudonym else self.name

    @property
    def woman(self) -> Guid:
        """Give the respondent whose case this is: the one spoken about, else herself."""
        return self.about or self.guid


def people_of(project: Project) -> list[Person]:
    """List the respondents in their order."""
    spoken = documents_by_respondent(project)
    found = [_person(item, spoken.get(item.guid, ())) for item in items_of(project, "respondent")]
    return [person for _, person in sorted(found, key=lambda placed: placed[0])]


def families_shown(project: Project) -> list[tuple[Guid, str]]:
    """List the families with two members or more who speak in a document, by name, without counting anything."""
    people = people_of(project)
    interviewed = {person.guid for person in people if person.documents}
    return [
        (guid, name)
        for guid, name, near in gathered_families(project, people)
        if len(interviewed.intersection(near)) > 1
    ]


def gathered_families(project: Project, people: list[Person] | None = None) -> Iterator[tuple[Guid, str, list[Guid]]]:
    """Give the households, then the women of none who are spoken of, each with all who belong there; of all
    respondents, `people` where they are known already.
    """
    people = people_of(project) if people is None else people
    for household in items_of(project, "household"):
        women = [person.guid for person in people if person.household == household.guid]
        near = [person.guid for person in people if person.household == household.guid or person.about in women]
        yield household.guid, str(household.values["name"] or ""), near
    spoken_of = {person.about for person in people}
    for person in people:
        if person.household is None and person.guid in spoken_of:
            near = [member.guid for member in family_of(people, person.guid)]
            yield person.guid, person.pseudonym or person.name, near


def _person(item: Item, documents: tuple[Guid, ...]) -> tuple[float, Person]:
    values = item.values
    person = Person(
        item.guid,
        _text(values["name"]),
        _text(values["pseudonym"]),
        _text(values["kind"]),
        _guid(values["household"]),
        _guid(values["about"]),
        _text(values["kinship"]),
        _yes_no(values["lives_together"]),
        _yes_no(values["kept_children"]),
        _guid(values["referred_by"]),
        _text(values["institution"]),
        _text(values["level"]),
        _text(values["post"]),
        documents,
    )
    position = values["position"]
    return float(position) if isinstance(position, int | float) else float("inf"), person


def family_of(people: list[Person], woman: Guid) -> list[Person]:
    """List the woman, then those of her household and those who speak about her, in their order."""
    household = next((person.household for person in people if person.guid == woman), None)
    near = [
        person
        for person in people
        if person.about == woman or (household is not None and person.household == household)
    ]
    herself = [person for person in people if person.guid == woman]
    return herself + [person for person in near if person.guid != woman]


def referrals(people: list[Person]) -> dict[Guid, list[Guid]]:
    """Give by each respondent those whom she referred; under "" those whom nobody in the study did.

    Where people referred each other in a circle, the first of them stands as referred by nobody.
    """
    by = {person.guid: person.referred_by for person in people}
    children: dict[Guid, list[Guid]] = {"": []}
    for person in people:
        parent = person.referred_by
        if parent not in by or _first_of_circle(by, person.guid):
            parent = ""
        children.setdefault(parent or "", []).append(person.guid)
    return children


def _first_of_circle(by: dict[Guid, Guid | None], guid: Guid) -> bool:
    """Say whether a way up leads back to this respondent, and no one before her on it was asked first."""
    order = {person: place for place, person in enumerate(by)}
    seen, way = [guid], by[guid]
    while way in by and way not in seen:
        seen.append(way)
        way = by[way]
    return way == guid and min(seen, key=order.__getitem__) == guid


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _guid(value: Value) -> Guid | None:
    return value if isinstance(value, str) else None


def _yes_no(value: Value) -> bool | None:
    return value if isinstance(value, bool) else None
