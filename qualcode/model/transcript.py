"""A transcript as read from a file: text, turns and what the reader has to report.

All offsets are Unicode code points in the normalised text, half open [start, end).
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a speaker is in the interview."""

    INTERVIEWER = "interviewer"
    RESPONDENT = "respondent"
    OTHER = "other"


class Turn(NamedTuple):
    """One turn: the label (speaker, time stamp) stands in [start, speech), the words said in [speech, end).

    `speaker` is an index into the transcript's speakers, -1 where nobody is named; `time` is seconds from the start.
    """

    start: int
    speech: int
    end: int
    speaker: int
    time: int | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker as labelled in the text ("И", "Айгүл") with the role guessed or chosen."""

    label: str
    role: Role


class Note(NamedTuple):
    """A comment or footnote of the file, anchored to [start, end) of the text; becomes a memo."""

    start: int
    end: int
    text: str
    author: str
    kind: str  # "comment", "footnote" or "endnote"


class AlignedTranslation(NamedTuple):
    """The translation of the turn at index `turn` as it stood in a translating column."""

    turn: int
    text: str


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One line of the import report: a message key of `words/`, its values, and what happened to the matter."""

    kind: str  # "taken", "left_out" or "odd"
    key: str
    values: dict[str, object]


@dataclass(frozen=True, slots=True)
class Transcript:
    """A file read and cut into turns, not yet part of any project."""

    title: str
    text: str
    turns: tuple[Turn, ...]
    speakers: tuple[Speaker, ...]
    notes: tuple[Note, ...] = ()
    translations: tuple[AlignedTranslation, ...] = ()
    translation_language: str = ""
    encoding: str = ""
    report: tuple[ReportLine, ...] = ()
