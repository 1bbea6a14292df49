"""Correcting transcripts: one text version for each session, speakers renamed, older versions brought back, two joined.

No coding is written anew: each stays on its words through the number maps of the versions.
"""

from collections.abc import Sequence
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.projection import NumberMap
from qualcode.model.texts import text_hash
from qualcode.model.transcript import Turn
from qualcode.ops.codings import trimmed
from qualcode.ops.documents import EXTRACTOR, turns_value
from qualcode.ops.gate import operation
from qualcode.ops.rivals import rival_sides
from qualcode.store.drafts import drop_draft
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.documents import (
    VersionTurns,
    current_version,
    document_of,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.queries.version_paths import lineage, map_between, maps_between
from qualcode.store.writer import Writer
from qualcode.text.changes import number_map
from qualcode.text.correcting import Corrected, TextChange, corrected, relabelled
from qualcode.text.joining import SpokenTurn, TurnMaps, joined_text, joined_turns, spoken


@operation
def correct_text(write: Writer, document: Guid, changes: Sequence[TextChange], version: Guid = "") -> Guid:
    """Carry out the changes of one session on a version of a text (else the current one): they make one new version.

    Gives it; the old one where nothing differs in the end, and then nothing is written. Corrections made meanwhile to
    the same version are not lost: the two stand beside each other until they are joined. With the new version, what
    was kept of the session unfinished is dropped.
    Raises UserError for a turn or speaker that is not there and a document that would be empty.
    """
    version = version or current_version(write.project, document)
    result = corrected_text(write.project, document, version, changes)
    drop_draft(write.project, document)
    write.describe(document=document, count=len(result.edits))
    return _new_version(write, document, version, result)


def corrected_text(project: Project, document: Guid, version: Guid, changes: Sequence[TextChange]) -> Corrected:
    """Give how a text reads after changes, without changing it. Raises UserError like `correct_text`."""
    owner, start = document_of(project, document), begun(project, version)
    labels = {speaker.guid: speaker.label for speaker in speakers_of(project, document)}
    for change in changes:
        if change.kind == "speaker" and change.speaker not in labels:
            raise UserError("store.no_such_object", kind="speaker", guid=change.speaker)
    try:
        return corrected(start, changes, labels)
    except IndexError as error:
        turn = int(error.args[0]) + 1
        raise UserError("ops.no_such_turn", document=owner.name, turn=turn, n=len(start.turns)) from error


def begun(project: Project, version: Guid) -> Corrected:
    """Give a version of a text as a session begins with it. Raises UserError where it was erased."""
    turns = turns_of_version(project, version)
    return Corrected(text_of_version(project, version), turns.turns, turns.speakers)


@operation
def rename_speaker(write: Writer, speaker: Guid, label: str, in_text: bool = True) -> Guid:
    """Give a speaker another label, and put it before each of the turns in the text; give the text version.

    Where `in_text` is false the text keeps the label it came with. Raises UserError for a label without letters.
    """
    label = " ".join(label.split())
    if not any(letter.isalnum() for letter in label):
        raise UserError("ops.speaker_needs_label")
    values = write.project.values(speaker)
    document = cast(Guid, values["document"])
    version = current_version(write.project, document)
    write.describe(speaker=speaker, document=document)
    write.set(speaker, "label", label)
    if not in_text:
        return version
    result = relabelled(begun(write.project, version), speaker, str(values["label"] or ""), label)
    return _new_version(write, document, version, result)


@operation
def go_back_to_version(write: Writer, document: Guid, version: Guid) -> Guid:
    """Let a text read as in an older version again, by a new version; what was coded since stays on its words.

    Raises UserError where the version is not one of the document's or was erased.
    """
    current = current_version(write.project, document)
    if write.project.values(version)["document"] != document:
        raise UserError("ops.version_elsewhere")
    older = begun(write.project, version)
    now = text_of_version(write.project, current)
    if older.text == now and _spoken(write.project, version) == _spoken(write.project, current):
        return current
    try:
        back = map_between(write.project, current, version)
    except ValueError:  # one document recognised in two: they were never one text
        back = number_map(now, older.text)
    write.describe(document=document, version=version)
    turns = VersionTurns(older.turns, older.speakers)
    if version in lineage(write.project, current):
        return _create(write, document, current, older.text, back, turns, (version, ()))
    return _create(write, document, current, older.text, back, turns, None)


@operation
def join_texts(write: Writer, document: Guid, wordings: Sequence[str] = ()) -> Guid:
    """Join a text with a correction of it that was made apart; give the version that holds both.

    `wordings` say what shall stand where both changed the same words, in the order of the text. The same choices
    give the very same version whoever joins. Raises UserError where there is nothing to join or a wording is missing.
    """
    sides = rival_sides(write.project, document)
    if sides is None:
        raise UserError("ops.nothing_to_join", document=document_of(write.project, document).name)
    try:
        found = joined_text(sides.old, sides.first_side, sides.second_side, wordings)
    except ValueError as error:
        raise UserError("ops.wording_missing", n=len(sides.clashes), given=len(wordings)) from error
    turns = _joined_turns(write.project, sides.base, (sides.first, sides.second), found.text, found.first, found.second)
    write.describe(document=document, clashes=len(wordings))
    other = (sides.second, found.second)
    return _create(write, document, sides.first, found.text, found.first, turns, other, shared=True)


def _joined_turns(
    project: Project, base: Guid, sides: tuple[Guid, Guid], text: str, first: NumberMap, second: NumberMap
) -> VersionTurns:
    maps = TurnMaps([*maps_between(project, base, sides[0]), first], [first], [second])
    old, one, two = (_spoken(project, version) for version in (base, *sides))
    turns = joined_turns(text, old, one, two, maps)
    speakers = tuple(sorted({turn.speaker for turn in turns if turn.speaker}))
    numbers = {guid: number for number, guid in enumerate(speakers)} | {"": -1}
    found = tuple(Turn(turn.start, turn.speech, turn.end, numbers[turn.speaker], turn.time) for turn in turns)
    return VersionTurns(found, speakers)


def _spoken(project: Project, version: Guid) -> tuple[SpokenTurn, ...]:
    turns = turns_of_version(project, version)
    return spoken(turns.turns, turns.speakers)


def _new_version(write: Writer, document: Guid, base: Guid, result: Corrected) -> Guid:
    before = turns_of_version(write.project, base)
    turns = VersionTurns(result.turns, result.speakers)
    if result.text == text_of_version(write.project, base) and turns == before:
        return base
    return _create(write, document, base, result.text, result.edits, turns, None)


def _create(
    write: Writer,
    document: Guid,
    base: Guid,
    text: str,
    edits: NumberMap,
    turns: VersionTurns,
    joined: tuple[Guid, NumberMap] | None,
    shared: bool = False,
) -> Guid:
    if not text.strip():
        raise UserError("ops.empty_text", document=document_of(write.project, document).name)
    values: dict[str, Value] = {
        "document": document,
        "base": base,
        "hash": write.add_text(text),
        "map": [list(edit) for edit in edits],
        "turns": turns_value(turns),
        "extractor": EXTRACTOR,
    }
    if joined is not None:
        values |= {"joined": joined[0], "joined_map": [list(edit) for edit in joined[1]]}
    guid = derived_guid("text_version", base, joined[0], text_hash(text)) if shared and joined else None
    return write.create("text_version", values, guid)


@operation
def keep_codings(write: Writer, codings: Sequence[Guid]) -> None:
    """Say that codings whose words were corrected are right as they are: they stand on the current text from now on.

    Raises UserError for a coding none of whose words is left.
    """
    for coding in codings_by_guid(write.project, list(codings)):
        if coding.orphan:
            raise UserError("ops.no_words_left")
        version = current_version(write.project, coding.document)
        start, end = trimmed(text_of_version(write.project, version), coding.start, coding.end)
        write.set(coding.guid, "anchor", [version, start, end, coding.code])
    write.describe(count=len(codings))
