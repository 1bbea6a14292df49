"""A case: trips and the return that is analysed, household, interviews held, judgements with their evidence."""

from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of, items_of_target
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Respondent, respondents_of


class Episode(NamedTuple):
    """A trip; `analysed` marks the one whose return the study analyses, of each respondent at most one."""

    guid: Guid
    respondent: Guid
    name: str
    analysed: bool
    left: str
    returned: str
    country: str
    note: str
    position: float


class Judgement(NamedTuple):
    """What a coder says of an episode by one set: a code, or undecided ("mixed", "undecidable")."""

    guid: Guid
    coder: Guid
    episode: Guid
    code_set: Guid
    code: Guid | None
    undecided: str
    note: str


class Evidence(NamedTuple):
    """A coded passage that speaks "for" or "against" a judgement."""

    guid: Guid
    judgement: Guid
    coding: Guid
    stance: str


class Interview(NamedTuple):
    """The record of an interview."""

    guid: Guid
    document: Guid
    date: str
    place: str
    minutes: int | None
    language: str
    interviewer: str
    guide: Guid | None
    present: str
    note: str
    status: str


def episodes_of(project: Project, respondent: Guid | None = None) -> list[Episode]:
    """List the trips of a respondent, or of all, in their order.

    Where two people have marked different trips apart, the last of them is the one analysed, on every computer.
    """
    found = (
        items_of(project, "episode")
        if respondent is None
        else items_of_target(project, "episode", "respondent", respondent)
    )
    found.sort(key=lambda item: (_number(item.values["position"]), item.guid))
    marked = {item.values["respondent"]: item.guid for item in found if item.values["analysed"]}
    return [_episode(item, marked.get(item.values["respondent"]) == item.guid) for item in found]


def analysed_episode(project: Project, respondent: Guid) -> Episode | None:
    """Give the trip of a respondent whose return is analysed, None where none is marked."""
    return next((episode for episode in episodes_of(project, respondent) if episode.analysed), None)


def _episode(item: Item, analysed: bool) -> Episode:
    values = item.values
    return Episode(
        item.guid,
        str(values["respondent"]),
        _text(values["name"]),
        analysed,
        _text(values["left"]),
        _text(values["returned"]),
        _text(values["country"]),
        _text(values["note"]),
        _number(values["position"]),
    )


def members_of_household(project: Project, household: Guid) -> list[Respondent]:
    """List the respondents of a household in their order."""
    inside = {item.guid for item in items_of(project, "respondent") if item.values["household"] == household}
    return [respondent for respondent in respondents_of(project) if respondent.guid in inside]


def interview_of(project: Project, document: Guid) -> Interview | None:
    """Give the record of a document's interview, None where there is none."""
    return next((record for record in interviews_of(project) if record.document == document), None)


def interviews_of(project: Project) -> list[Interview]:
    """List the interview records as they came."""
    return [
        Interview(
            item.guid,
            str(item.values["document"]),
            _text(item.values["date"]),
            _text(item.values["place"]),
            minutes if isinstance(minutes := item.values["minutes"], int) else None,
            _text(item.values["language"]),
            _text(item.values["interviewer"]),
            _guid(item.values["guide"]),
            _text(item.values["present"]),
            _text(item.values["note"]),
            _text(item.values["status"]),
        )
        for item in items_of(project, "interview")
    ]


def judgements_of(project: Project, episode: Guid | None = None) -> list[Judgement]:
    """List the judgements of an episode, or all."""
    return [
        Judgement(
            item.guid,
            str(item.values["coder"]),
            str(item.values["episode"]),
            str(item.values["code_set"]),
            _guid(item.values["code"]),
            _text(item.values["undecided"]),
            _text(item.values["note"]),
        )
        for item in (
            items_of(project, "judgement")
            if episode is None
            else items_of_target(project, "judgement", "episode", episode)
        )
    ]


def evidence_of(project: Project, judgement: Guid) -> list[Evidence]:
    """List the passages that speak for and against a judgement."""
    return [
        Evidence(item.guid, judgement, str(item.values["coding"]), str(item.values["stance"]))
        for item in items_of_target(project, "evidence", "judgement", judgement)
    ]


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _guid(value: Value) -> Guid | None:
    return value if isinstance(value, str) else None


def _number(value: Value) -> float:
    return float(value) if isinstance(value, int | float) else float("inf")
