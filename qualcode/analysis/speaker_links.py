"""Which respondents the speakers of transcripts may be, by their labels and the names of their documents."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from qualcode.analysis.speaker_evidence import Evidence, Known, evidence_of, known_people
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    Document,
    SpeakerRow,
    documents_of,
    speakers_of,
    text_if_kept,
    turns_of_version,
)
from qualcode.store.queries.families import people_of

_WORDS_SHOWN = 120  # characters of the first words


class Why(NamedTuple):
    """Why a respondent is proposed, or none: keys of words/speakers.json with what stands in them."""

    parts: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str:
        """Give the reason as a sentence."""
        return " ".join(message(f"speakers.{key}", language, words=words) for key, words in self.parts)


@dataclass(frozen=True, slots=True)
class Proposal:
    """An unlinked speaker; `respondent` is "" where unsure, `candidates` are those who may be meant, best first."""

    document: Guid
    document_name: str
    document_kind: str
    speaker: Guid
    label: str
    first_words: str
    respondent: Guid
    candidates: tuple[Guid, ...]
    why: Why


class _Found(NamedTuple):
    """What the evidence says of one speaker before it is set beside that of the others."""

    best: Known | None
    candidates: tuple[Known, ...]
    why: Why
    by_code: bool = False


def unlinked_speakers(project: Project) -> list[SpeakerRow]:
    """List the speakers who are respondents, nobody has said which."""
    return [one for one in speakers_of(project) if one.role is Role.RESPONDENT and one.respondent is None]


def proposed_links(project: Project) -> list[Proposal]:
    """Propose for each unlinked speaker the respondent named by the label, the document's name or its file.

    Nobody is proposed where two fit, where label and document disagree, or where the one who fits speaks in
    another document already that is called otherwise.
    """
    waiting: dict[Guid, list[SpeakerRow]] = {}
    linked: dict[Guid, list[Guid]] = {}
    for speaker in speakers_of(project):
        if speaker.role is Role.RESPONDENT and speaker.respondent is None:
            waiting.setdefault(speaker.document, []).append(speaker)
        elif speaker.respondent:
            linked.setdefault(speaker.document, []).append(speaker.respondent)
    documents = {document.guid: document for document in documents_of(project)}
    known = known_people(people_of(project)) if waiting else []
    made: list[Proposal] = []
    codes: set[Guid] = set()
    for document in documents.values():
        speakers = waiting.get(document.guid, [])
        taken = linked.get(document.guid, [])
        free = [person for person in known if person.guid not in taken]
        words = _first_words(project, document) if speakers else {}
        for speaker in speakers:
            found = _find(evidence_of(document, speaker.label), free, alone=len(speakers) == 1)
            if found.by_code:
                codes.add(speaker.guid)
            made.append(_proposal(document, speaker, words.get(speaker.guid, ""), found))
    return _without_rivals(made, documents, linked, codes)


def sure_links(proposals: Iterable[Proposal]) -> dict[Guid, Guid]:
    """Give the respondents of the speakers about whom there is no doubt."""
    return {one.speaker: one.respondent for one in proposals if one.respondent}


def _proposal(document: Document, speaker: SpeakerRow, words: str, found: _Found) -> Proposal:
    return Proposal(
        document.guid,
        document.name,
        document.kind,
        speaker.guid,
        speaker.label,
        words,
        found.best.guid if found.best else "",
        tuple(person.guid for person in found.candidates),
        found.why,
    )


# One speaker ---------------------------------------------------------------------------------------------------


def _find(evidence: Evidence, known: Sequence[Known], *, alone: bool) -> _Found:
    """Say whom label and document point to; the document's name alone counts where one speaker waits in it."""
    coded = [person for person in known if evidence.has_code_of(person)]
    by_label, by_name = evidence.by_label(known), evidence.by_document(known)
    if len(coded) == 1 and alone and not (by_label and coded[0] not in by_label):
        return _Found(coded[0], tuple(coded), Why((("by_code", coded[0].code_shown),)), by_code=True)
    if by_label:
        both = [person for person in by_label if person in by_name or not by_name or _tells_of(person, by_name)]
        return _choice(evidence, both or by_label, by_label + by_name, sure=bool(both), by_name=by_name)
    if not alone:
        return _Found(None, tuple(by_name), Why((("several_speakers", ""),)))
    return _choice(evidence, by_name, by_name, sure=True, by_name=by_name)


def _tells_of(person: Known, others: Sequence[Known]) -> bool:
    return any(person.about == other.guid for other in others)


def _choice(
    evidence: Evidence, fitting: Sequence[Known], all_named: Sequence[Known], *, sure: bool, by_name: Sequence[Known]
) -> _Found:
    candidates = tuple(dict.fromkeys([*fitting, *all_named]))
    if not candidates:
        return _Found(None, (), Why((("nobody_named", ""),)))
    if not sure:
        return _Found(None, candidates, Why((("they_disagree", ""),)))
    if len(fitting) > 1:
        return _Found(None, candidates, Why((("several_fit", ", ".join(one.called for one in fitting)),)))
    (best,) = fitting
    if not evidence.kinds_agree(best):
        return _Found(None, candidates, Why((("other_kind", best.called),)))
    return _Found(best, candidates, Why(tuple(evidence.told(best, in_document=best in by_name))))


# All speakers together -----------------------------------------------------------------------------------------


def _without_rivals(
    made: Sequence[Proposal],
    documents: Mapping[Guid, Document],
    linked: Mapping[Guid, Sequence[Guid]],
    codes: set[Guid],
) -> list[Proposal]:
    """Take back what is proposed for one respondent in documents that are called otherwise, or twice in one."""
    places: dict[Guid, list[Guid]] = {}
    for document, respondents in linked.items():
        for respondent in respondents:
            places.setdefault(respondent, []).append(document)
    for one in made:
        if one.respondent:
            places.setdefault(one.respondent, []).append(one.document)
    called = {guid: evidence_of(document, "").name_without_numbers for guid, document in documents.items()}
    return [
        replace(one, respondent="", why=Why((("elsewhere_too", ""),)))
        if one.respondent and one.speaker not in codes and not _belong_together(places[one.respondent], called)
        else one
        for one in made
    ]


def _belong_together(places: Sequence[Guid], called: Mapping[Guid, tuple[str, ...]]) -> bool:
    once = max(Counter(places).values()) == 1
    return once and len({called.get(place, ()) for place in places}) == 1


def _first_words(project: Project, document: Document) -> dict[Guid, str]:
    """Give the first words of each speaker."""
    text, found = text_if_kept(project, document.version), turns_of_version(project, document.version)
    words: dict[Guid, str] = {}
    for turn in found.turns if text else ():
        if text and turn.speaker >= 0 and found.speakers[turn.speaker] not in words:
            said = " ".join(text[turn.speech : turn.end][: 2 * _WORDS_SHOWN].split())
            if said:
                words[found.speakers[turn.speaker]] = said[:_WORDS_SHOWN]
    return words
