"""Which section of a case shows a thing that people disagree about."""

from collections import defaultdict
from collections.abc import Iterable

from qualcode.model.guid import Guid
from qualcode.store.queries.cases import episodes_of
from ui.cases.case import Case

# The section that shows a kind of object, and the field that says whose it is.
_SHOWN_IN = {
    "episode": ("trips", "respondent"),
    "interview": ("interviews", "document"),
    "speaker": ("interviews", "document"),
    "judgement": ("judgements", "episode"),
    "consent": ("consent", "respondent"),
    "memo": ("memos", "about"),
}


def disputed_in(case: Case, disputed: Iterable[Guid]) -> dict[str, list[Guid]]:
    """Give of the objects that people disagree about those that a case shows, by section."""
    project, person = case.project, case.person
    trips = {trip.guid for guid in {person.guid, case.woman.guid} for trip in episodes_of(project, guid)}
    documents = {guid for member in case.family for guid in member.documents}
    owners = {person.guid, *trips, *documents}
    near = {case.woman.household, *(member.guid for member in case.family)}
    found: defaultdict[str, list[Guid]] = defaultdict(list)
    for guid in disputed:
        kind = project.kind_of(guid)
        if guid == person.guid:
            found["head"].append(guid)
        elif guid in near:
            found["household"].append(guid)
        elif guid in documents:
            found["interviews"].append(guid)
        elif kind in _SHOWN_IN and project.life_of(guid).is_there:
            section, owner = _SHOWN_IN[kind]
            if project.values(guid)[owner] in owners:
                found[section].append(guid)
    bearers = {person.guid, *([person.household] if person.household else ()), *trips}
    found["attributes"] = [guid for guid in disputed if guid in bearers]
    return dict(found)
