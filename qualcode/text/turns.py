"""Speaker turns of a transcript: where each begins, who speaks, where the label ends."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from qualcode.model.transcript import Speaker, Turn
from qualcode.text.label_choice import choose_labels
from qualcode.text.label_words import label_key
from qualcode.text.labels import Line, candidates_of, lines_of
from qualcode.text.speaker_roles import guess_roles

_DASHES = "-–—"
_FEWEST_BARE_STAMPS = 3


class Mark(NamedTuple):
    """Where a turn begins, its label in [start, speech); label None keeps the speaker, "" names nobody."""

    start: int
    speech: int
    label: str | None = None
    time: int | None = None


class FoundTurns(NamedTuple):
    """The turns and speakers, label-like words left in the speech, and how many turns a dash began."""

    turns: tuple[Turn, ...]
    speakers: tuple[Speaker, ...]
    doubtful: tuple[str, ...] = ()
    dashes: int = 0


def read_turns(
    text: str, bold_ranges: Sequence[tuple[int, int]] = ()
) -> tuple[tuple[Turn, ...], tuple[Speaker, ...]]:
    """Give the turns of normalised `text`, in order and without overlap, and its speakers with guessed roles.

    Label and speech ranges together hold every character that is not blank. A line without a label belongs
    to the previous speaker; in a text without labels each line is a turn of nobody (-1).
    """
    found = find_turns(text, bold_ranges)
    return found.turns, found.speakers


def find_turns(
    text: str,
    bold_ranges: Sequence[tuple[int, int]] = (),
    marks: Sequence[Mark] = (),
    marked: Sequence[tuple[int, int]] = (),
    wanted: Collection[str] = (),
    unwanted: Collection[str] = (),
) -> FoundTurns:
    """Like `read_turns`, with what a report needs.

    `marks` are turns known beforehand (rows of a table); no label is looked for in the spans `marked`. The
    labels `wanted` are taken however rare, the labels `unwanted` are left in the speech.
    """
    lines = lines_of(text)
    free = _outside(lines, marked)
    choice = choose_labels(text, len(free), candidates_of(text, free, bold_ranges), wanted, unwanted)
    found = [
        Mark(free[number].start, label.speech, label.label, label.time)
        for number, label in sorted(choice.labels.items())
    ]
    named = bool(found) or any(mark.label for mark in marks)
    others = [line for number, line in enumerate(free) if number not in choice.labels]
    extra = _stamped(others) if named else [_unnamed(text, line) for line in others]
    dashes = 0 if named else sum(1 for mark in extra if mark.speech > mark.start and mark.time is None)
    turns, labels = _cut(lines, sorted([*found, *extra, *marks]))
    roles = guess_roles(text, turns, labels)
    speakers = tuple(Speaker(label, role) for label, role in zip(labels, roles, strict=True))
    return FoundTurns(turns, speakers, choice.doubtful, dashes)


def _outside(lines: Sequence[Line], spans: Sequence[tuple[int, int]]) -> list[Line]:
    """Give the lines that begin in none of `spans` (sorted)."""
    if not spans:
        return list(lines)
    found, number = [], 0
    for line in lines:
        while number < len(spans) and spans[number][1] <= line.start:
            number += 1
        if number == len(spans) or line.start < spans[number][0]:
            found.append(line)
    return found


def _stamped(lines: Sequence[Line]) -> list[Mark]:
    """Begin a turn of the same speaker at each time stamp, so that no stamp counts as speech."""
    bare = sum(1 for line in lines if line.bare)
    trusted = bare >= _FEWEST_BARE_STAMPS
    stamped = (line for line in lines if line.time is not None and (trusted or not line.bare))
    return [Mark(line.start, line.body, None, line.time) for line in stamped]


def _unnamed(text: str, line: Line) -> Mark:
    """Make a line of a text without labels a turn; a leading dash or stamp is its label range."""
    body = line.start if line.bare else line.body
    time = None if line.bare else line.time
    if text[body : body + 1] in _DASHES and text[body + 1 : body + 2].isspace():
        body += 2
        while body < line.end and text[body].isspace():
            body += 1
    return Mark(line.start, min(body, line.end), "", time)


def _cut(lines: Sequence[Line], marks: Sequence[Mark]) -> tuple[tuple[Turn, ...], tuple[str, ...]]:
    """Cut the text at `marks`: each turn runs to the end of the last line before the next mark."""
    marks = _joined(lines, marks)
    indexes = _speaker_indexes(marks)
    turns: list[Turn] = []
    number, speaker = 0, -1
    if lines and (not marks or lines[0].start < marks[0].start):
        marks = [Mark(lines[0].start, lines[0].start, ""), *marks]
    for place, mark in enumerate(marks):
        stop = marks[place + 1].start if place + 1 < len(marks) else None
        end, speech = mark.speech, mark.speech
        while number < len(lines) and (stop is None or lines[number].start < stop):
            if end <= mark.speech and lines[number].start > mark.speech == end:
                speech = lines[number].start if speech >= end else speech
            end = max(end, lines[number].end)
            number += 1
        speaker = speaker if mark.label is None else indexes.get(label_key(mark.label), -1)
        turns.append(Turn(mark.start, min(speech, end), end, speaker, mark.time))
    return tuple(turns), _written_labels(marks, indexes)


def _joined(lines: Sequence[Line], marks: Sequence[Mark]) -> list[Mark]:
    """Join a time stamp alone on its line to the label on the next line."""
    following = {line.start: after.start for line, after in pairwise(lines)}
    ends = {line.start: line.end for line in lines}
    joined: list[Mark] = []
    for mark in marks:
        before = joined[-1] if joined else None
        alone = before is not None and before.label is None and before.speech >= ends.get(before.start, -1)
        if before is not None and alone and mark.label and following.get(before.start) == mark.start:
            joined[-1] = mark._replace(
                start=before.start, time=before.time if mark.time is None else mark.time
            )
        else:
            joined.append(mark)
    return joined


def _speaker_indexes(marks: Sequence[Mark]) -> dict[str, int]:
    """Number the speakers in order of appearance."""
    keys = dict.fromkeys(label_key(mark.label) for mark in marks if mark.label)
    return {key: index for index, key in enumerate(key for key in keys if key)}


def _written_labels(marks: Sequence[Mark], indexes: dict[str, int]) -> tuple[str, ...]:
    """Give each speaker's label as it is most often written."""
    written: dict[str, Counter[str]] = {key: Counter() for key in indexes}
    for mark in marks:
        if mark.label and (key := label_key(mark.label)):
            written[key][" ".join(mark.label.split())] += 1
    return tuple(counter.most_common(1)[0][0] for counter in written.values())
