"""Documents: taking in transcripts, correcting their text, linking speakers to respondents."""

from collections.abc import Mapping
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap
from qualcode.model.transcript import Role, Transcript, Turn
from qualcode.ops.gate import operation
from qualcode.ops.newcomers import new_respondent
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    Document,
    VersionTurns,
    document_of,
    document_with_text,
    documents_of,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.writer import Writer
from qualcode.text.changes import number_map
from qualcode.text.normalise import normalise

EXTRACTOR = "1"  # the version of our reading of files: another one may give another text


class Person(NamedTuple):
    """Who a speaker is: a respondent the project knows, or a new one by name; neither: nobody says."""

    guid: Guid = ""
    new_name: str = ""


@operation
def import_transcript(
    write: Writer,
    transcript: Transcript,
    kind: str = "",
    source: str = "",
    people: Mapping[str, Person] | None = None,
) -> Guid:
    """Take in a transcript: document, text, turns, speakers; comments become memos, translations are kept.

    `people` says by their labels which respondents the speakers are; one name for two of them is one new respondent.
    Raises UserError where the project holds the same text already.
    """
    known = document_with_text(write.project, transcript.text)
    if known is not None:
        raise UserError("ops.document_exists", file=source or transcript.title, document=known)
    document = write.create(
        "document",
        {"name": transcript.title, "kind": kind or None, "source": source or None, "responsible": write.project.me},
    )
    respondents = _respondents(write, people or {}, kind)
    speakers = [
        write.create(
            "speaker",
            {
                "document": document,
                "label": speaker.label,
                "role": speaker.role.value,
                "respondent": respondents.get(speaker.label),
            },
        )
        for speaker in transcript.speakers
    ]
    version = write.create(
        "text_version",
        {
            "document": document,
            "hash": write.add_text(transcript.text),
            "turns": turns_value(VersionTurns(transcript.turns, tuple(speakers))),
            "extractor": EXTRACTOR,
        },
    )
    _keep_notes(write, document, version, transcript)
    write.describe(document=document)
    return document


def _respondents(write: Writer, people: Mapping[str, Person], kind: str) -> dict[str, Guid]:
    """Give the respondents of the labels, those made that are new."""
    newcomers = dict.fromkeys(person.new_name for person in people.values() if person.new_name and not person.guid)
    made = {name: write.create("respondent", new_respondent(write.project, name, "", kind)) for name in newcomers}
    found = {label: person.guid or made.get(person.new_name, "") for label, person in people.items()}
    return {label: guid for label, guid in found.items() if guid}


@operation
def rename_documents(write: Writer, names: Mapping[Guid, str]) -> None:
    """Give documents other names in one step. Raises UserError for a name without letters."""
    for document, name in names.items():
        if write.project.kind_of(document) != "document":
            raise UserError("store.no_such_object", kind="document", guid=document)
        if not name.strip():
            raise UserError("study.document_needs_name")
        write.set(document, "name", name.strip())
    write.describe(documents=list(names), count=len(names))


def _keep_notes(write: Writer, document: Guid, version: Guid, transcript: Transcript) -> None:
    for note in transcript.notes:
        span = cast(Value, [version, note.start, note.end] if note.start < note.end else None)
        values: dict[str, Value] = {"kind": "comment", "about": document, "span": span, "title": note.author or None}
        write.create("memo", {**values, "text": note.text})
    for line in transcript.translations:
        turn = transcript.turns[line.turn]
        if line.text.strip() and turn.speech < turn.end:
            span = [version, turn.speech, turn.end]
            language = transcript.translation_language or "ru"
            write.create("translation", {"document": document, "span": span, "language": language, "text": line.text})


@operation
def correct_turn(write: Writer, document: Guid, turn: int, words: str) -> Guid:
    """Put other words in place of what is said in a turn (counted from 0); every coding stays on its words.

    Gives the new text version. Raises UserError for a turn that is not there or a document that would be empty.
    """
    owner = document_of(write.project, document)
    old = text_of_version(write.project, owner.version)
    found = turns_of_version(write.project, owner.version)
    if not 0 <= turn < len(found.turns):
        raise UserError("ops.no_such_turn", document=owner.name, turn=turn + 1, n=len(found.turns))
    place = found.turns[turn]
    fresh = normalise(words).strip()
    new = old[: place.speech] + fresh + old[place.end :]
    if not new.strip():
        raise UserError("ops.empty_text", document=owner.name)
    shift = len(fresh) - (place.end - place.speech)
    turns = (
        *found.turns[:turn],
        place._replace(end=place.end + shift),
        *(_shifted(later, shift) for later in found.turns[turn + 1 :]),
    )
    edits = tuple(
        (place.speech + start, gone, come) for start, gone, come in number_map(old[place.speech : place.end], fresh)
    )
    return add_version(write, owner, new, edits, VersionTurns(turns, found.speakers))


def add_version(write: Writer, document: Document, text: str, edits: NumberMap, turns: VersionTurns) -> Guid:
    """Add a text version based on the current one; nothing is added where the text stays as it is."""
    if not edits:
        return document.version
    write.describe(document=document.guid)
    return write.create(
        "text_version",
        {
            "document": document.guid,
            "base": document.version,
            "hash": write.add_text(text),
            "map": [list(edit) for edit in edits],
            "turns": turns_value(turns),
            "extractor": EXTRACTOR,
        },
    )


def _shifted(turn: Turn, shift: int) -> Turn:
    return turn._replace(start=turn.start + shift, speech=turn.speech + shift, end=turn.end + shift)


def turns_value(turns: VersionTurns) -> Value:
    """Give turns as a text version keeps them."""
    return {"speakers": list(turns.speakers), "turns": [list(turn) for turn in turns.turns]}


@operation
def link_speaker(write: Writer, speaker: Guid, respondent: Guid | None) -> None:
    """Say which respondent a speaker is, or that it is none."""
    write.set(speaker, "respondent", respondent)
    write.describe(speaker=speaker)


@operation
def link_speakers(write: Writer, people: Mapping[Guid, Person]) -> None:
    """Say of many speakers which respondents they are, or that they are none, in one step.

    One new name for two of them is one new respondent.
    """
    documents = {document.guid: document.kind for document in documents_of(write.project)}
    owners = {speaker.guid: speaker.document for speaker in speakers_of(write.project)}
    made: dict[str, Guid] = {}
    for speaker, person in people.items():
        if speaker not in owners:
            raise UserError("store.no_such_object", kind="speaker", guid=speaker)
        if person.new_name and not person.guid and person.new_name not in made:
            values = new_respondent(write.project, person.new_name, "", documents.get(owners[speaker], ""))
            made[person.new_name] = write.create("respondent", values)
        write.set(speaker, "respondent", person.guid or made.get(person.new_name))
    write.describe(speakers=list(people), count=len(people))


@operation
def set_speaker_role(write: Writer, speaker: Guid, role: Role) -> None:
    """Say whether a speaker is interviewer, respondent or somebody else."""
    write.set(speaker, "role", role.value)
    write.describe(speaker=speaker)


def respondents_in(project: Project, document: Guid) -> list[Guid]:
    """List the respondents who speak in a document."""
    found = (speaker.respondent for speaker in speakers_of(project, document))
    return list(dict.fromkeys(guid for guid in found if guid is not None))
