"""Who says what: the speech of every turn, and the pieces of codings that lie in it, per document and respondent."""

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import Document, SpeakerRow, told_turns

Integers = npt.NDArray[np.int64]
Booleans = npt.NDArray[np.bool_]
STRIDE = 1 << 32  # documents lie this far apart on one line of offsets: longer than any text
NOBODY = -1
ROLES = tuple(Role)
FAR = 100  # turns: nothing is said to lie near a passage that is farther away


class Turns(NamedTuple):
    """The turns of one text version: code points [speech, end), each with its place among `speakers` or -1."""

    speech: Integers
    end: Integers
    speaker: Integers
    speakers: tuple[Guid, ...]


class Case(NamedTuple):
    """A respondent in a document; NOBODY where the one who speaks is linked to no respondent."""

    document: int
    respondent: int


class Speech(NamedTuple):
    """The speech of everybody but interviewers on one line of offsets, in the order of documents and texts.

    `turn` counts the turns of all documents, the interviewers' too, with a gap of FAR behind each document; `role` is
    the place of the speaker's role among ROLES, where nobody is named that of others.
    """

    start: Integers
    end: Integers
    case: Integers
    turn: Integers
    role: Integers
    cases: tuple[Case, ...]


class Pieces(NamedTuple):
    """Parts of codings that lie in somebody's speech: the coding's row, the case, offsets within the document."""

    row: Integers
    case: Integers
    start: Integers
    end: Integers


def turns_of(project: Project, versions: Iterable[Guid]) -> dict[Guid, Turns]:
    """Read the turns of text versions."""
    return {version: _turns(json.loads(told)) for version, told in told_turns(project, versions).items()}


def _turns(told: dict[str, Any]) -> Turns:
    cells = np.array([turn[1:4] for turn in told["turns"]], dtype=np.int64).reshape(-1, 3).T
    return Turns(cells[0], cells[1], cells[2], tuple(told["speakers"]))


def speech_of(
    documents: list[Document], turns: list[Turns], speakers: dict[Guid, SpeakerRow], respondents: dict[Guid, int]
) -> Speech:
    """Put the speech of all documents on one line; `respondents` gives each one's place."""
    numbers: dict[Case, int] = {}
    starts, ends, cases, turn_numbers, roles, first = [], [], [], [], [], 0
    for place, (_, found) in enumerate(zip(documents, turns, strict=True)):
        case_of = _case_numbers(place, found.speakers, speakers, respondents, numbers)
        case = case_of[found.speaker]  # the last entry is for turns of nobody: -1
        said = (case >= 0) & (found.end > found.speech)
        starts.append(found.speech[said] + place * STRIDE)
        ends.append(found.end[said] + place * STRIDE)
        cases.append(case[said])
        turn_numbers.append(np.flatnonzero(said) + first)
        roles.append(_roles(found.speakers, speakers)[found.speaker][said])
        first += len(said) + FAR
    return Speech(_joined(starts), _joined(ends), _joined(cases), _joined(turn_numbers), _joined(roles), tuple(numbers))


def _case_numbers(
    document: int,
    guids: tuple[Guid, ...],
    speakers: dict[Guid, SpeakerRow],
    respondents: dict[Guid, int],
    numbers: dict[Case, int],
) -> Integers:
    """Give the number of the case of each speaker, -1 for an interviewer; one entry more for nobody."""
    found = []
    for guid in guids:
        speaker = speakers.get(guid)
        if speaker is not None and speaker.role is Role.INTERVIEWER:
            found.append(-1)
        else:
            linked = respondents.get((speaker.respondent if speaker else None) or "", NOBODY)
            found.append(numbers.setdefault(Case(document, linked), len(numbers)))
    found.append(numbers.setdefault(Case(document, NOBODY), len(numbers)))
    return np.array(found, dtype=np.int64)


def _roles(guids: tuple[Guid, ...], speakers: dict[Guid, SpeakerRow]) -> Integers:
    """Give the role of each speaker; one entry more for nobody."""
    told = [speakers[guid].role if guid in speakers else Role.OTHER for guid in guids]
    return np.array([ROLES.index(role) for role in (*told, Role.OTHER)], dtype=np.int64)


def pieces_of(document: Integers, start: Integers, end: Integers, speech: Speech) -> Pieces:
    """Cut codings (place of the document, code points) at the turns; what an interviewer says is left out.

    The pieces of a coding follow one another, codings in the order given.
    """
    begin, stop = start + document * STRIDE, end + document * STRIDE
    first = np.searchsorted(speech.end, begin, side="right")
    count = np.maximum(np.searchsorted(speech.start, stop, side="left") - first, 0)
    row = np.repeat(np.arange(len(begin)), count)
    turn = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    base = document[row] * STRIDE
    return Pieces(
        row,
        speech.case[turn],
        np.maximum(speech.start[turn], begin[row]) - base,
        np.minimum(speech.end[turn], stop[row]) - base,
    )


def _joined(parts: list[Integers]) -> Integers:
    return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
