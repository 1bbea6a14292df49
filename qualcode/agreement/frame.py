"""The text that is compared: stretches of the documents on one line, each in a unit, and codings carried there."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.counts import Integers
from qualcode.agreement.intervals import Line
from qualcode.analysis.languages import turn_languages
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of_version, turns_of_version
from qualcode.store.queries.guides import Span, answering_turns, askings_of, units_of
from qualcode.text.sentences import sentences
from qualcode.text.units import Unit, between_questions, units
from qualcode.text.words import word_count, words

_STRIDE = 1 << 32  # documents lie this far apart: longer than any text


class Frame(NamedTuple):
    """Stretches of text that belong to units, in the order of documents and texts; none overlap.

    `document`: place in the list of documents compared; `start`, `end`: code points there; `unit`: number of the unit.
    `offset`: where each stretch lies on the line of all of them, one behind the other, with the end of the line last.
    """

    document: Integers
    start: Integers
    end: Integers
    unit: Integers
    offset: Integers
    unit_document: Integers
    unit_length: Integers
    line: Line


def frame_of(project: Project, study: Study, places: Sequence[int], wanted: Comparison) -> Frame:
    """Cut the documents at these places of the study into units.

    What no unit holds (an interviewer's words, a silence) is left out, so are units in other languages than wanted.
    """
    rows: list[tuple[int, int, int, int]] = []
    owners: list[int] = []
    for number, place in enumerate(places):
        for unit in _units(project, study.documents[place].guid, study.documents[place].version, wanted):
            rows += [(number, start, end, len(owners)) for start, end in unit]
            owners.append(number)
    cells = np.array(rows, dtype=np.int64).reshape(-1, 4)
    cells = cells[np.lexsort((cells[:, 1], cells[:, 0]))]
    document, start, end, number_of = cells.T
    offset = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(end - start)))
    length = np.bincount(document, end - start, len(places)).astype(np.int64)
    return Frame(
        document,
        start,
        end,
        number_of,
        offset,
        np.array(owners, dtype=np.int64),
        np.bincount(number_of, end - start, len(owners)).astype(np.int64),
        Line(np.cumsum(length) - length, length),
    )


def on_line(frame: Frame, document: Integers, place: Integers) -> Integers:
    """Carry code points of documents (places in the list compared) to the line; between stretches: to the next one."""
    if not len(frame.end):
        return np.zeros(len(place), dtype=np.int64)
    at = np.searchsorted(frame.document * _STRIDE + frame.end, document * _STRIDE + place, side="right")
    known = np.minimum(at, len(frame.end) - 1)
    into = np.where(frame.document[known] == document, np.maximum(place - frame.start[known], 0), 0)
    return np.asarray(frame.offset[at] + np.where(at == known, into, 0))


def snapped(
    project: Project, versions: Sequence[Guid], document: Integers, start: Integers, end: Integers
) -> tuple[Integers, Integers]:
    """Move the ends of spans to those of words: a word cut in two belongs to them whole, blanks and dots around do not.

    A span without a word stays as it is.
    """
    known = [_word_spans(project, version) + place * _STRIDE for place, version in enumerate(versions)]
    begins, ends = np.concatenate([np.zeros((0, 2), dtype=np.int64), *known]).T
    if not len(begins):
        return start, end
    base = document * _STRIDE
    first = np.searchsorted(ends, start + base, side="right")
    last = np.searchsorted(begins, end + base, side="left") - 1
    some = first <= last
    first, last = np.where(some, first, 0), np.where(some, last, 0)
    return np.where(some, begins[first] - base, start), np.where(some, ends[last] - base, end)


_WORDS: WeakKeyDictionary[Project, dict[Guid, Integers]] = WeakKeyDictionary()


def _word_spans(project: Project, version: Guid) -> Integers:
    known = _WORDS.setdefault(project, {})
    if version not in known:
        known[version] = np.array(list(words(text_of_version(project, version))), dtype=np.int64).reshape(-1, 2)
    return known[version]


def _units(project: Project, document: Guid, version: Guid, wanted: Comparison) -> Iterable[Unit]:
    found = list(_all_units(project, document, version, wanted))
    if not wanted.languages:
        return found
    starts = [turn.start for turn in turns_of_version(project, version).turns]
    spoken = [turn.language for turn in turn_languages(project, document)]
    turns = np.searchsorted(starts, [unit[0][0] for unit in found], side="right") - 1
    return [unit for unit, turn in zip(found, turns, strict=True) if turn >= 0 and spoken[turn] in wanted.languages]


def _all_units(project: Project, document: Guid, version: Guid, wanted: Comparison) -> Iterable[Unit]:
    if wanted.unit is UnitKind.ANSWER:
        return units_of(project, document) or _fresh_answers(project, document, version)
    said = _said(project, document, version, wanted.interviewer)
    known = _CUT.setdefault(project, {}).get((version, wanted.unit))
    if known is None or known[0] != said:
        known = said, tuple(_cut(text_of_version(project, version), said, wanted.unit))
        _CUT[project][version, wanted.unit] = known
    return known[1]


# How a text was cut: it never changes, but who is an interviewer may.
_CUT: WeakKeyDictionary[Project, dict[tuple[Guid, UnitKind], tuple[list[Span], tuple[Unit, ...]]]] = WeakKeyDictionary()


def _cut(text: str, said: list[Span], kind: UnitKind) -> Iterable[Unit]:
    if kind is UnitKind.DOCUMENT:
        return (tuple(said),) if said else ()
    parts: Iterable[Span] = said
    if kind in (UnitKind.SENTENCE, UnitKind.PARAGRAPH):
        cut = sentences if kind is UnitKind.SENTENCE else _paragraphs
        parts = (part for span in said for part in cut(text, *span))
    return ((part,) for part in parts if word_count(text, *part))


def _fresh_answers(project: Project, document: Guid, version: Guid) -> tuple[Unit, ...]:
    asked = sorted({asking.turn for asking in askings_of(project, document) if not asking.orphan})
    return units(text_of_version(project, version), between_questions(answering_turns(project, document), asked))


def _said(project: Project, document: Guid, version: Guid, interviewer: bool) -> list[Span]:
    if not interviewer:
        return [span for span in answering_turns(project, document) if span is not None]
    return [(turn.speech, turn.end) for turn in turns_of_version(project, version).turns if turn.speech < turn.end]


def _paragraphs(text: str, start: int, end: int) -> Iterable[Span]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = text[start:stop]
        if line.strip():
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        start = stop + 1
