"""Withdrawal of consent: everything a respondent said and everything about her leaves the file for good.

It cannot be undone. A document in which others speak keeps their turns: hers are blanked by a new version.
"""

from collections.abc import Iterator
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Anchor, Value
from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap
from qualcode.model.sameness import with_all_records
from qualcode.model.transcript import Role, Turn
from qualcode.ops.documents import add_version
from qualcode.ops.gate import final_operation
from qualcode.store.enforcing import enforce_erasures
from qualcode.store.objects import Item, bin_of, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import (
    Document,
    VersionTurns,
    documents_of,
    has_text,
    speakers_of,
    text_of_version,
    turns_of_version,
)
from qualcode.store.recognising import counted_as
from qualcode.store.spans import versions_of
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
    project.rebuild_file()
    return erased


@final_operation
def withdraw_consent(write: Writer, respondent: Guid) -> Erased:
    """Write the erasure of a respondent into the log and carry it out in the tables."""
    objects: list[Guid] = [respondent, *_households_of(write.project, respondent)]
    hashes: list[str] = []
    whole = blanked = 0
    speaking = _speakers_by_document(write.project, respondent)
    for document in documents_of(write.project):
        hers = speaking.pop(document.guid, set())
        if not hers:
            continue
        hashes += [digest for _, digest in versions_of(write.project, document.guid)]
        if all(
            speaker.guid in hers or speaker.role is Role.INTERVIEWER
            for speaker in speakers_of(write.project, document.guid)
        ):
            objects.append(document.guid)
            whole += 1
        else:
            objects += [*sorted(hers), *_decided_about(write.project, document, hers)]
            _blank(write, document, hers)
            blanked += 1
    for deleted in speaking:  # out of the bin as a whole, whoever else speaks there
        hashes += [digest for _, digest in versions_of(write.project, deleted)]
        objects.append(deleted)
    same = counted_as(write.project)
    named: dict[str, Value] = {
        "respondents": cast(Value, with_all_records([respondent], same)),
        "objects": cast(Value, with_all_records(objects, same)),
        "texts": cast(Value, hashes),
    }
    gone = carry_out(write, named)
    write.project.lingering = False  # `erase_respondent` sees to it, and says so where it fails
    return Erased(whole + len(speaking), blanked, gone)


def carry_out(write: Writer, named: dict[str, Value], guid: Guid | None = None) -> int:
    """Write down an erasure and carry it out in the log and the tables; give how many objects it touched."""
    project = write.project
    made = write.create("erasure", named, guid)
    gone = enforce_erasures(project, [project.identities.object_id(made)]).objects
    for local in project.settler.settle(gone, foreign=True):
        write.touched[project.tables.kind_of(local)].add(project.identities.guid(local))
    return len(gone)


def _speakers_by_document(project: Project, respondent: Guid) -> dict[Guid, set[Guid]]:
    """Give the documents in which she speaks, deleted ones too, with her speakers there."""
    found: dict[Guid, set[Guid]] = {}
    for item in [*items_of(project, "speaker"), *bin_of(project, "speaker")]:
        if item.values["respondent"] == respondent:
            found.setdefault(cast(Guid, item.values["document"]), set()).add(item.guid)
    return found


def _households_of(project: Project, respondent: Guid) -> list[Guid]:
    """Give her household where nobody else belongs to it: what is known of it is known of her."""
    respondents = [*items_of(project, "respondent"), *bin_of(project, "respondent")]
    mine = {item.values["household"] for item in respondents if item.guid == respondent} - {None}
    others = {item.values["household"] for item in respondents if item.guid != respondent}
    return [cast(Guid, household) for household in mine - others]


def _decided_about(project: Project, document: Document, hers: set[Guid]) -> list[Guid]:
    """Give the decisions taken on codings of her words, deleted ones too: their notes may tell them."""
    if not has_text(project, document.version):
        return []
    found = turns_of_version(project, document.version)
    spans = [
        (turn.start, turn.end) for turn in found.turns if turn.speaker >= 0 and found.speakers[turn.speaker] in hers
    ]
    decisions = [*items_of(project, "decision"), *bin_of(project, "decision")]
    return [
        item.guid
        for item in decisions
        if item.values["document"] == document.guid
        and any(
            start < last and first < max(end, start + 1)
            for start, end in _seen_in(project, item, document.version)
            for first, last in spans
        )
    ]


def _seen_in(project: Project, decision: Item, version: Guid) -> Iterator[tuple[int, int]]:
    """Give where the codings that a decision was taken on stood, in another version of the text."""
    for _, anchor in cast(list[tuple[Guid, Anchor | None]], decision.values["seen"]):
        if anchor is not None:
            seen_in, start, end, _ = anchor
            yield carried(project, (start, end), seen_in, version)[:2]


def _blank(write: Writer, document: Document, hers: set[Guid]) -> None:
    """Blank her turns by a new version, unless withdrawals made apart have left no text."""
    if not has_text(write.project, document.version):
        return
    found = turns_of_version(write.project, document.version)
    indices = {
        place for place, turn in enumerate(found.turns) if turn.speaker >= 0 and found.speakers[turn.speaker] in hers
    }
    text, edits, turns = without_turns(text_of_version(write.project, document.version), found.turns, indices)
    add_version(write, document, text, edits, VersionTurns(turns, found.speakers))


def without_turns(text: str, turns: tuple[Turn, ...], hers: set[int]) -> tuple[str, NumberMap, tuple[Turn, ...]]:
    """Put a blank in place of some turns, by their places: give the text, the map to it and its turns."""
    pieces, edits, moved = [], [], []
    place = shift = 0
    for number, turn in enumerate(turns):
        if number in hers:
            pieces += [text[place : turn.start], BLANK]
            edits.append((turn.start, turn.end - turn.start, len(BLANK)))
            moved.append(Turn(turn.start + shift, turn.start + shift, turn.start + shift + len(BLANK), -1))
            shift += len(BLANK) - (turn.end - turn.start)
            place = turn.end
        else:
            moved.append(Turn(turn.start + shift, turn.speech + shift, turn.end + shift, turn.speaker, turn.time))
    return "".join([*pieces, text[place:]]), tuple(edits), tuple(moved)
