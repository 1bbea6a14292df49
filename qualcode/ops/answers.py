"""Written answers of a form as documents that can be coded, and kept up with the form as it grows."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from qualcode.model.attributes import AnswerDocument, AnswerTurn
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role, Turn
from qualcode.ops.documents import add_version, turns_value
from qualcode.ops.erasing import BLANK
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    Document,
    VersionTurns,
    documents_of,
    has_text,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.queries.version_paths import lineage
from qualcode.store.writer import Writer
from qualcode.text.changes import number_map
from qualcode.text.normalise import normalise

_EXTRACTOR = "answers 1"  # marks the versions that came from a form, apart from corrections made here
_Key = tuple[str, str]  # the question above, the label


class _Composed(NamedTuple):
    text: str
    turns: tuple[Turn, ...]
    labels: tuple[str, ...]


def take_answers(write: Writer, document: AnswerDocument, people: Mapping[str, Guid]) -> bool:
    """Make a document of written answers, or bring the one of the same source up to date; say whether it changed.

    Answers that are there and not told of again stay; a correction made here stays while the answer told is the same.
    """
    told = [turn._replace(text=normalise(turn.text).strip()) for turn in document.turns]
    told = [turn for turn in told if turn.text]
    if not any(turn.respondent for turn in told):
        return False
    known = next((one for one in documents_of(write.project) if one.source == document.source), None)
    if known is None:
        _create(write, document, told, people)
        return True
    return _update(write, known, told, people)


def _create(write: Writer, document: AnswerDocument, told: Sequence[AnswerTurn], people: Mapping[str, Guid]) -> None:
    guid = write.create(
        "document",
        {"name": document.title, "kind": "other", "source": document.source, "responsible": write.project.me},
    )
    composed = _composed(told)
    speakers = _speakers(write, guid, composed.labels, told, people)
    turns = VersionTurns(composed.turns, speakers)
    values: dict[str, Value] = {"document": guid, "turns": turns_value(turns), "extractor": _EXTRACTOR}
    write.create("text_version", {**values, "hash": write.add_text(composed.text)})


def _update(write: Writer, known: Document, told: Sequence[AnswerTurn], people: Mapping[str, Guid]) -> bool:
    project = write.project
    labels = {one.guid: one.label for one in speakers_of(project, known.guid)}
    spoken = {one.respondent: one.label for one in speakers_of(project, known.guid) if one.respondent}
    told = [turn._replace(label=spoken.get(people.get(turn.respondent, ""), turn.label)) for turn in told]
    here = _turns_of(project, known.version, labels)
    before = _keyed(_turns_of(project, _last_told(project, known), labels))
    fresh = _keyed(told)
    merged = [
        turn._replace(text=fresh[key].text) if key in fresh and fresh[key].text != _text(before.get(key)) else turn
        for key, turn in _keyed(here).items()
    ]
    composed = _composed(_with_new(merged, told))
    old = text_of_version(project, known.version)
    edits = number_map(old, composed.text)
    if not edits:
        return False
    speakers = _speakers(write, known.guid, composed.labels, told, people)
    version = add_version(write, known, composed.text, edits, VersionTurns(composed.turns, speakers))
    write.set(version, "extractor", _EXTRACTOR)
    return True


def _text(turn: AnswerTurn | None) -> str:
    return turn.text if turn else ""


def _with_new(here: Sequence[AnswerTurn], told: Sequence[AnswerTurn]) -> list[AnswerTurn]:
    """Add the turns that are new: after the question's other answers, a new question at the end."""
    blocks: dict[str, list[AnswerTurn]] = {}
    for (question, _), turn in [*_keyed(here).items(), *_keyed(told).items()]:
        block = blocks.setdefault(question or turn.text, [])
        if _name(turn) not in [_name(one) for one in block]:
            block.append(turn)
    return [turn for block in blocks.values() for turn in block]


def _keyed(turns: Sequence[AnswerTurn]) -> dict[_Key, AnswerTurn]:
    """Give each turn by the question above it and its label; a question stands for itself."""
    found: dict[_Key, AnswerTurn] = {}
    question = ""
    for turn in turns:
        if turn.respondent:
            found.setdefault((question, _name(turn)), turn)
        else:
            question = turn.text
            found.setdefault((question, ""), turn)
    return found


def _name(turn: AnswerTurn) -> str:
    """Give the label, or what a turn without one goes by: the blanks of withdrawn answers are told apart."""
    return turn.label or turn.respondent


def _last_told(project: Project, known: Document) -> Guid:
    """Give the latest version that came from the form itself, else the first that a withdrawal has left."""
    kept = [guid for guid in lineage(project, known.version) if has_text(project, guid)]
    return next((guid for guid in kept if project.values(guid)["extractor"] == _EXTRACTOR), kept[-1])


def _turns_of(project: Project, version: Guid, labels: Mapping[Guid, str]) -> list[AnswerTurn]:
    text, found = text_of_version(project, version), turns_of_version(project, version)
    asking = {one.guid for one in speakers_of(project) if one.role is Role.INTERVIEWER}
    turns = []
    for place, turn in enumerate(found.turns):
        speaker = found.speakers[turn.speaker] if turn.speaker >= 0 else ""
        label = labels.get(speaker, "")
        respondent = "" if speaker in asking else label or f"{BLANK} {place}"
        turns.append(AnswerTurn(label, text[turn.speech : turn.end], respondent))
    return turns


def _composed(turns: Sequence[AnswerTurn]) -> _Composed:
    labels = tuple(dict.fromkeys(turn.label for turn in turns if turn.label))
    heads = [f"{turn.label}: " if turn.label else "" for turn in turns]
    lines = [head + turn.text for head, turn in zip(heads, turns, strict=True)]
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    made = tuple(
        Turn(start, start + len(head), after - 1, labels.index(turn.label) if turn.label else -1)
        for turn, head, (start, after) in zip(turns, heads, pairwise(starts), strict=True)
    )
    return _Composed("\n".join(lines), made, labels)


def _speakers(
    write: Writer, document: Guid, labels: Sequence[str], told: Sequence[AnswerTurn], people: Mapping[str, Guid]
) -> tuple[Guid, ...]:
    """Give the speaker of each label, made where the document has none, and say who it is."""
    known = {one.label: one for one in speakers_of(write.project, document)}
    names = {turn.label: turn.respondent for turn in told}
    found = []
    for label in labels:
        respondent = people.get(names.get(label, ""))
        if label in known:
            found.append(known[label].guid)
            if respondent and known[label].respondent is None:
                write.set(known[label].guid, "respondent", respondent)
            continue
        role = Role.RESPONDENT if names.get(label) else Role.INTERVIEWER
        values: dict[str, Value] = {"document": document, "label": label, "role": role.value, "respondent": respondent}
        found.append(write.create("speaker", values))
    return tuple(found)
