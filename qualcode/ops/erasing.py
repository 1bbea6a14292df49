"""Withdrawal of consent: everything a respondent said and everything about her leaves the file for good.

It cannot be undone. A document in which others speak keeps their turns: hers are blanked by a new version.
"""

from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap
from qualcode.model.transcript import Role, Turn
from qualcode.ops.documents import add_version
from qualcode.ops.gate import final_operation
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    Document,
    VersionTurns,
    documents_of,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.receive import enforce_erasures
from qualcode.store.spans import anchored_in, versions_of
from qualcode.store.writer import Writer

BLANK = "[…]"


class Erased(NamedTuple):
    """What a withdrawal took out."""

    documents: int
    blanked: int
    objects: int


def erase_respondent(project: Project, respondent: Guid) -> Erased:
    """Erase a respondent, and see that no byte of her stays in free pages or the side file.

    Backups made before still hold her words: restoring one erases them again.
    """
    if project.kind_of(respondent) != "respondent" or not project.life_of(respondent).is_there:
        raise UserError("store.no_such_object", kind="respondent", guid=respondent)
    erased = withdraw_consent(project, respondent)
    project.texts.clear()
    project.rebuild_file()
    return erased


@final_operation
def withdraw_consent(write: Writer, respondent: Guid) -> Erased:
    """Write the erasure of a respondent into the log and carry it out in the tables."""
    objects: list[Guid] = [respondent]
    hashes: list[str] = []
    whole = blanked = 0
    for document in documents_of(write.project):
        others = {speaker.respondent for speaker in speakers_of(write.project, document.guid)}
        voices = [
            speaker
            for speaker in speakers_of(write.project, document.guid)
            if speaker.role is not Role.INTERVIEWER and speaker.respondent != respondent
        ]
        if respondent not in others:
            continue
        if not voices:
            objects.append(document.guid)
            hashes += [digest for _, digest in versions_of(write.project, document.guid)]
            whole += 1
        else:
            found = _blank(write, document, respondent)
            objects += found[0]
            hashes += found[1]
            blanked += 1
    write.create("erasure", {"respondents": [respondent], "objects": list(objects), "texts": list(hashes)})
    gone = enforce_erasures(write.project)
    for local in write.project.settler.settle(gone):
        write.touched[write.project.tables.kind_of(local)].add(write.project.identities.guid(local))
    return Erased(whole, blanked, len(gone))


def _blank(write: Writer, document: Document, respondent: Guid) -> tuple[list[Guid], list[str]]:
    """Blank her turns by a new version; give the objects anchored in them and the texts to drop."""
    found = turns_of_version(write.project, document.version)
    hers = {speaker.guid for speaker in speakers_of(write.project, document.guid) if speaker.respondent == respondent}
    indices = {place for place, guid in enumerate(found.speakers) if guid in hers}
    doomed = [(turn.start, turn.end) for turn in found.turns if turn.speaker in indices]
    objects = anchored_in(write.project, document.guid, document.version, doomed)
    hashes = [digest for _, digest in versions_of(write.project, document.guid)]
    text, edits, turns = _blanked(text_of_version(write.project, document.version), found.turns, indices)
    add_version(write, document, text, edits, VersionTurns(turns, found.speakers))
    return [*objects, *sorted(hers)], hashes


def _blanked(text: str, turns: tuple[Turn, ...], hers: set[int]) -> tuple[str, NumberMap, tuple[Turn, ...]]:
    pieces, edits, moved = [], [], []
    place = shift = 0
    for turn in turns:
        if turn.speaker in hers:
            pieces += [text[place : turn.start], BLANK]
            edits.append((turn.start, turn.end - turn.start, len(BLANK)))
            moved.append(Turn(turn.start + shift, turn.start + shift, turn.start + shift + len(BLANK), -1))
            shift += len(BLANK) - (turn.end - turn.start)
            place = turn.end
        else:
            moved.append(Turn(turn.start + shift, turn.speech + shift, turn.end + shift, turn.speaker, turn.time))
    return "".join([*pieces, text[place:]]), tuple(edits), tuple(moved)
