"""Blanks her turns, whoever was erased before, in a text that comes later or is recognised as one with hers.

A text that holds erased words goes as a whole; what the others said in it stays by a version without her turns.
"""

from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.fold import Life
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.log import Operation
from qualcode.model.sameness import with_all_records
from qualcode.model.speaking import speakers_of
from qualcode.model.texts import text_hash
from qualcode.model.transcript import Turn
from qualcode.ops.documents import turns_value
from qualcode.ops.erasing import carry_out, without_turns
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    VersionTurns,
    current_version,
    has_text,
    text_of_version,
    turns_of_version,
)
from qualcode.store.recognising import counted_as
from qualcode.store.spans import versions_of
from qualcode.store.writer import Writer
from qualcode.text.hashes import content_hash


class _Known(NamedTuple):
    """What the log knows of erasures: who was erased, her speakers, versions made without her turns by their base."""

    respondents: tuple[Guid, ...]
    speakers: frozenset[Guid]
    blanks: dict[Guid, list[list[int]]]  # the text version that was blanked, and where
    hashes: dict[Guid, str]


def blank_arrived(write: Writer, texts: Mapping[str, str]) -> None:
    """Keep what others said in texts that came with erased words and are gone therefore (hashes and contents)."""
    known = _known(write.project) if texts else None
    if known is None:
        return
    for guid, digest in known.hashes.items():
        if digest in texts and write.project.life_of(guid).is_there:
            document = cast(Guid, write.project.values(guid)["document"])
            if current_version(write.project, document) == guid:  # nothing without her turns was made of it
                _blank(write, known, document, guid, texts[digest])


def blank_alike(write: Writer, first: Guid, second: Guid) -> None:
    """See that of two documents that are recognised as one neither holds what was blanked in the other."""
    known = _known(write.project)
    if known is None:
        return
    for document, other in ((first, second), (second, first)):
        version = current_version(write.project, document)
        if has_text(write.project, version) and _is_blanked(write.project, known, other):
            twin = current_version(write.project, other)
            text = text_of_version(write.project, version)
            if not _is_blanked(write.project, known, document):
                _blank(write, known, document, version, text, twin)


def _known(project: Project) -> _Known | None:
    """Read what the log knows of erasures, None where nobody was erased."""
    if not project.journal.operations_of_kind("erasure"):
        return None
    log = project.journal.written_of_kinds(("erasure", "text_version", "speaker"))
    made = [item for item in log if not item.field and isinstance(item.value, dict)]
    erasures = [item for item in made if item.kind == "erasure"]
    named = {guid for item in erasures for guid in _listed(item, "respondents")}
    respondents = with_all_records(sorted(named), counted_as(project))
    versions = {item.object: item for item in made if item.kind == "text_version"}
    steps = {item.step for item in erasures}
    blanks = {
        str(_told(item)["base"]): cast(list[list[int]], _told(item)["map"])
        for item in versions.values()
        if item.step in steps and _told(item).get("base")
    }
    erased = {item.object for item in log if item.kind == "speaker" and project.life_of(item.object) is Life.ERASED}
    hashes = {guid: str(_told(item)["hash"]) for guid, item in versions.items()}
    return _Known(tuple(respondents), frozenset(erased | speakers_of(log, respondents)), blanks, hashes)


def _told(operation: Operation) -> dict[str, Value]:
    return cast(dict[str, Value], operation.value)


def _listed(operation: Operation, name: str) -> list[Guid]:
    return cast(list[Guid], _told(operation)[name])


def _is_blanked(project: Project, known: _Known, document: Guid) -> bool:
    return any(version in known.blanks for version, _ in versions_of(project, document))


def _blank(write: Writer, known: _Known, document: Guid, version: Guid, text: str, twin: Guid | None = None) -> None:
    """Add a version without her turns, and an erasure of the texts with them; nothing where none of them is hers."""
    project = write.project
    found = turns_of_version(project, version)
    hers = set(_spoken(found, known.speakers)) | _in_equal_texts(known, version, found.turns)
    if twin is not None and has_text(project, twin):
        hers |= _unlike(text, found.turns, text_of_version(project, twin), turns_of_version(project, twin).turns)
    if not hers:
        return
    blanked, edits, turns = without_turns(text, found.turns, hers)
    values: dict[str, Value] = {
        "document": document,
        "base": version,
        "hash": write.add_text(blanked),
        "map": [list(edit) for edit in edits],
        "turns": turns_value(VersionTurns(turns, found.speakers)),
    }
    # Made by rule: who makes it elsewhere too makes the very same.
    made = write.create("text_version", values, derived_guid("text_version", version, text_hash(blanked)))
    hashes = [digest for _, digest in versions_of(project, document) if digest != values["hash"]]
    named: dict[str, Value] = {"respondents": [*known.respondents], "objects": [], "texts": [*hashes]}
    carry_out(write, named, derived_guid("erasure", made, *known.respondents))


def _spoken(found: VersionTurns, speakers: Iterable[Guid]) -> Iterator[int]:
    hers = {place for place, guid in enumerate(found.speakers) if guid in set(speakers)}
    return (number for number, turn in enumerate(found.turns) if turn.speaker in hers)


def _in_equal_texts(known: _Known, version: Guid, turns: tuple[Turn, ...]) -> set[int]:
    """Find the turns that were blanked in a text letter for letter like this one, brought in apart."""
    digest = known.hashes.get(version)
    equal = [edits for base, edits in known.blanks.items() if known.hashes.get(base) == digest]
    return {
        number
        for edits in equal
        for number, turn in enumerate(turns)
        if any(turn.start < start + size and start < turn.end for start, size, _ in edits)
    }


def _unlike(text: str, turns: tuple[Turn, ...], other: str, others: tuple[Turn, ...]) -> set[int]:
    """Find the turns of a text that stand in the other one no more, where some of its turns are blanked.

    Where both have as many turns, each is held against the one in its place; else against those that are alike.
    """
    mine = [content_hash(text[turn.speech : turn.end]) for turn in turns]
    theirs = [content_hash(other[turn.speech : turn.end]) if turn.speaker >= 0 else "" for turn in others]
    if len(mine) == len(theirs):
        equal = sum(one == another for one, another in zip(mine, theirs, strict=True))
        if 2 * equal >= sum(map(bool, theirs)):
            return {number for number, told in enumerate(theirs) if not told}
    found = SequenceMatcher(None, mine, theirs, autojunk=False).get_matching_blocks()
    return set(range(len(mine))) - {number for block in found for number in range(block.a, block.a + block.size)}
