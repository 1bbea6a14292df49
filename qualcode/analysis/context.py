"""What was said around a passage: the whole turns that it lies in, and so many before and after them."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import SpeakerRow, current_version, speakers_of, text_of_version, turns_of_version


class TurnAround(NamedTuple):
    """A turn: its number from 1 (0 for what stands before all turns, or in a text without any), who speaks, linked to
    which respondent, whether he or she asks, and the words [start, end), code points of the current text. [first, last)
    of `words` are the passage's, first = last where none are.
    """

    number: int
    speaker: str
    respondent: Guid
    asking: bool
    start: int
    end: int
    words: str
    first: int
    last: int


def context_of(project: Project, document: Guid, start: int, end: int, around: int = 0) -> list[TurnAround]:
    """Give the turns in which a passage lies, with `around` turns before the first and after the last of them.

    Of a text without turns, or before all turns, lines are given instead.
    """
    version = current_version(project, document)
    text, found = text_of_version(project, version), turns_of_version(project, version)
    labels = {speaker.guid: speaker for speaker in speakers_of(project, document)}
    begins = found.turns[0].start if found.turns else len(text)
    parts = [_Part(*line, 0, None) for line in _lines(text, begins)]
    for number, turn in enumerate(found.turns, 1):
        speaker = labels.get(found.speakers[turn.speaker]) if turn.speaker >= 0 else None
        parts.append(_Part(turn.speech, turn.end, number, speaker))
    inside = [at for at, part in enumerate(parts) if part.start < end and start < part.end]
    if not inside:
        return []
    shown = parts[max(0, inside[0] - around) : inside[-1] + 1 + around]
    return [_turn(text, part, start, end) for part in shown]


class _Part(NamedTuple):
    start: int
    end: int
    number: int
    speaker: SpeakerRow | None


def _turn(text: str, part: _Part, start: int, end: int) -> TurnAround:
    first = min(max(start, part.start), part.end) - part.start
    last = max(min(end, part.end) - part.start, first)
    speaker = part.speaker
    return TurnAround(
        number=part.number,
        speaker=speaker.label if speaker else "",
        respondent=(speaker.respondent if speaker else None) or "",
        asking=speaker is not None and speaker.role is Role.INTERVIEWER,
        start=part.start,
        end=part.end,
        words=text[part.start : part.end],
        first=first,
        last=last,
    )


def _lines(text: str, end: int) -> list[tuple[int, int]]:
    """Give the lines with anything in them before a place."""
    found, place = [], 0
    for line in text[:end].splitlines(keepends=True):
        if line.strip():
            found.append((place, place + len(line.rstrip())))
        place += len(line)
    return found
