"""Speaker turns of a transcript: where each begins, who speaks, where the label ends."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from qualcode.model.transcript import Speaker, Turn
from qualcode.text.label_choice import choose_labels
from qualcode.text.label_words import label_key
from qualcode.text.labels import Line, candidates_of, lines_of
from qualcode.text.speaker_roles import guess_roles

_DASH = re.compile(r"[-–—][ \t\u00a0]+")
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


def read_turns(text: str, bold_ranges: Sequence[tuple[int, int]] = ()) -> tuple[tuple[Turn, ...], tuple[Speaker, ...]]:
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
    others = [line for number, line in enumerate(free) if number not in choice.labels]
    dashes = 0
    if found or any(mark.label for mark in marks):
        extra = _stamped(others)
    else:
        extra, dashes = _unnamed(text, others)
    turns, labels = _cut(lines, sorted([*found, *extra, *marks], key=lambda mark: mark.start))
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


def _unnamed(text: str, lines: Sequence[Line]) -> tuple[list[Mark], int]:
    """Cut a text without labels at regular dashes or stamps, else at every line; count the dashes."""
    dashed = [line for line in lines if _DASH.match(text, line.start, line.end)]
    stamped = [line for line in lines if line.time is not None and not line.bare]
    for heads in (dashed, stamped):
        if len(heads) >= 2 and len(heads) * 5 >= len(lines):
            return [_nobody(text, line) for line in heads], len(heads) if heads is dashed else 0
    return [_nobody(text, line) for line in lines], 0


def _nobody(text: str, line: Line) -> Mark:
    """Make a line a turn of nobody; a leading dash or stamp is its label range."""
    body = line.start if line.bare else line.body
    dash = _DASH.match(text, body, line.end)
    return Mark(line.start, dash.end() if dash else body, "", None if line.bare else line.time)


def _cut(lines: Sequence[Line], marks: Sequence[Mark]) -> tuple[tuple[Turn, ...], tuple[str, ...]]:
    """Cut the text at `marks`: each turn runs to the end of the last line before the next mark."""
    if lines and (not marks or lines[0].start < marks[0].start):
        marks = [Mark(lines[0].start, lines[0].start, ""), *marks]
    marks = _joined(lines, marks)
    indexes = _speaker_indexes(marks)
    starts = [line.start for line in lines]
    places = [*(bisect_left(starts, mark.start) for mark in marks), len(lines)]
    turns: list[Turn] = []
    speaker = -1
    for mark, (first, after) in zip(marks, pairwise(places), strict=True):
        if mark.label is not None:
            speaker = indexes.get(label_key(mark.label), -1)
        end = lines[after - 1].end if after > first else mark.speech
        speech = next((max(mark.speech, ln.start) for ln in lines[first:after] if ln.end > mark.speech), end)
        turns.append(Turn(mark.start, speech, end, speaker, mark.time))
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
            joined[-1] = mark._replace(start=before.start, time=before.time if mark.time is None else mark.time)
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
