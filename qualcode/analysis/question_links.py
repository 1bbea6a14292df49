"""Turns of interviewers with the questions they ask or may ask."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from qualcode.analysis.questions_asked import guide_for
from qualcode.model.guid import Guid
from qualcode.model.guides import NewLink
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    current_version,
    documents_of,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.queries.guides import Guide, askings_of, guides_of
from qualcode.text.question_links import Phrasing, QuestionMatcher, Sureness

_ANSWER = 400  # characters of the answer that help to decide


class AskedTurn(NamedTuple):
    """A link that is there."""

    asking: Guid
    question: Guid


class LinkableTurn(NamedTuple):
    """A turn of an interviewer: its place among all turns, its words, the beginning of what is answered, the links it
    has, and the questions it may ask (best first, with their chances).
    """

    document: Guid
    turn: int
    text: str
    answer: str
    asked: tuple[AskedTurn, ...]
    ranked: tuple[tuple[Guid, float], ...]
    sureness: Sureness


def linkable_turns(project: Project, documents: Sequence[Guid]) -> list[LinkableTurn]:
    """List the interviewers' turns of documents that have a guide, with what they may ask."""
    guides = {document: guide_for(project, document) for document in documents}
    known = _known_askings(project)
    found: list[LinkableTurn] = []
    for guide in {guide.guid: guide for guide in guides.values() if guide is not None}.values():
        matcher = QuestionMatcher(_phrasings(project, guide, known))
        for document in documents:
            own = guides[document]
            if own is not None and own.guid == guide.guid:
                found += _of_document(project, document, guide, matcher)
    places = {document: place for place, document in enumerate(documents)}
    return sorted(found, key=lambda one: (places[one.document], one.turn))


def sure_links(turns: Iterable[LinkableTurn]) -> list[NewLink]:
    """Give the links that can be made unseen: the sure ones of turns that have none."""
    return [
        NewLink(one.document, one.turn, one.ranked[0][0])
        for one in turns
        if one.sureness is Sureness.SURE and not one.asked
    ]


def _known_askings(project: Project) -> dict[Guid, list[str]]:
    """Give the words by which each question was asked so far, wherever it was."""
    found: dict[Guid, list[str]] = {}
    for document in documents_of(project):
        askings = [asking for asking in askings_of(project, document.guid) if not asking.orphan]
        if askings:
            text = text_of_version(project, current_version(project, document.guid))
            for asking in askings:
                found.setdefault(asking.question, []).append(text[asking.start : asking.end])
    return found


def _phrasings(project: Project, guide: Guide, known: dict[Guid, list[str]]) -> list[Phrasing]:
    """Give the wordings of each question; one that stands in other versions just so learns from them too."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for other in guides_of(project):
        for question in other.questions:
            alike.setdefault(tuple(question.texts.values()), []).extend(known.get(question.guid, ()))
    return [
        Phrasing(tuple(question.texts.values()), tuple(alike[tuple(question.texts.values())]))
        for question in guide.questions
    ]


def _of_document(project: Project, document: Guid, guide: Guide, matcher: QuestionMatcher) -> Iterator[LinkableTurn]:
    version = current_version(project, document)
    text, found = text_of_version(project, version), turns_of_version(project, version)
    roles = {speaker.guid: speaker.role for speaker in speakers_of(project, document)}
    asking = [roles.get(guid) is Role.INTERVIEWER for guid in found.speakers]
    spoken = [
        (place, text[turn.speech : turn.end].strip())
        for place, turn in enumerate(found.turns)
        if turn.speaker >= 0 and asking[turn.speaker]
    ]
    spoken = [(place, words) for place, words in spoken if words]
    askings: dict[int, list[AskedTurn]] = {}
    for one in askings_of(project, document):
        if not one.orphan:
            askings.setdefault(one.turn, []).append(AskedTurn(one.guid, one.question))
    ends = [place for place, _ in spoken[1:]] + [len(found.turns)]
    suggested = matcher.suggest([words for _, words in spoken])
    for (place, words), end, suggestion in zip(spoken, ends, suggested, strict=True):
        answer = " ".join(text[turn.speech : turn.end].strip() for turn in found.turns[place + 1 : end])
        ranked = tuple((guide.questions[number].guid, chance) for number, chance in suggestion.ranked)
        asked = tuple(askings.get(place, ()))
        yield LinkableTurn(document, place, words, answer[:_ANSWER], asked, ranked, suggestion.sureness)
