"""Passages coder beside coder: where all gave a code alike, with other ends, another code, or only some of them."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from qualcode.agreement.cases import barred
from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.counts import Integers
from qualcode.agreement.told import listing
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.settling import Likeness
from qualcode.model.table import Cell, Column, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of_version, turns_of_version
from qualcode.store.queries.guides import Span


class Side(NamedTuple):
    """What one coder made of a place: her passages with the code, code points of the current text; else the names of
    the other codes she gave there. `worked`: whether she worked on the document at all.
    """

    worked: bool
    spans: tuple[Span, ...]
    others: tuple[str, ...] = ()


class Place(NamedTuple):
    """Passages of one code that lie over one another. `sides` are in the order of the coders compared."""

    likeness: Likeness
    code: Guid
    document: Guid
    start: int
    end: int
    sides: tuple[Side, ...]


class ReadPlace(NamedTuple):
    """A place with what is needed to read it: names of code and document, number of the turn (from 1), and for each
    coder in words what she made of it (None: nothing).
    """

    place: Place
    code: str
    document: str
    turn: int
    words: tuple[str | None, ...]


class Listed(NamedTuple):
    """The places behind a row, and the coders (GUID, name) in the order of their sides."""

    coders: tuple[tuple[Guid, str], ...]
    places: tuple[ReadPlace, ...]


def places_of_row(project: Project, wanted: Comparison, row: Passages) -> Listed:
    """List the places behind a row of a table of agreement, from the passages that its heading stands for.

    Of one code what is coded with codes under it counts as in the table; of several each stands for itself, so that
    nothing is listed twice. Raises UserError where nothing can be compared.
    """
    asked = replace(
        wanted,
        codes=(),
        documents=row.documents or wanted.documents,
        coders=row.coders or wanted.coders,
        languages=row.languages or wanted.languages,
        children=wanted.children and len(row.codes) == 1,
    )
    compared = compare(project, asked)
    coders = tuple((compared.study.coders[place].guid, compared.study.coders[place].name) for place in compared.coders)
    return Listed(coders, tuple(read_places(project, compared, _codes(compared, row, wanted))))


def _codes(compared: Compared, row: Passages, wanted: Comparison) -> list[int]:
    study = compared.study
    named = [place for place, code in enumerate(study.codes) if code.guid in row.codes]
    if not row.codes:
        return compared.used
    if len(named) > 1 and wanted.children:
        named = sorted({below for place in named for below in study.below(place)})
    return named


def places_compared(compared: Compared, codes: Sequence[int]) -> Iterator[Place]:
    """Give the places of some codes (of the study) in the order of codes, documents and texts."""
    spans = compared.spans
    order = np.argsort(spans.start, kind="stable")
    code, coder, start, end = (column[order] for column in (spans.code, spans.coder, spans.start, spans.end))
    document = np.searchsorted(compared.frame.line.begin, start, side="right") - 1
    first = np.searchsorted(document, np.arange(len(compared.documents) + 1))
    for wanted in codes:
        some = np.flatnonzero(code == wanted)
        for members in _meeting(document[some], start[some], end[some]):
            found = some[members]
            number = int(document[found[0]])
            begin, stop = int(start[found].min()), int(end[found].max())
            near = np.arange(first[number], first[number + 1])
            near = near[(start[near] < stop) & (end[near] > begin)]
            sides = [
                _side(
                    compared, number, one, wanted, (coder[found], start[found], end[found]), (coder[near], code[near])
                )
                for one in compared.everybody
            ]
            yield Place(
                _likeness(sides),
                compared.study.codes[wanted].guid,
                compared.study.documents[compared.documents[number]].guid,
                *in_text(compared, begin, stop),
                tuple(sides),
            )


def _meeting(document: Integers, start: Integers, end: Integers) -> Iterator[Integers]:
    """Part passages, in the order of their beginnings, into those that hang together."""
    if not len(start):
        return
    reach = np.maximum.accumulate(end)
    parted = np.flatnonzero((start[1:] >= reach[:-1]) | (document[1:] != document[:-1])) + 1
    yield from np.split(np.arange(len(start)), parted)


def _side(
    compared: Compared,
    document: int,
    one: int,
    code: int,
    found: tuple[Integers, Integers, Integers],
    near: tuple[Integers, Integers],
) -> Side:
    worked = bool(int(compared.worked[document]) >> one & 1)
    hers = found[0] == one
    spans = tuple(
        in_text(compared, begin, stop)
        for begin, stop in zip(found[1][hers].tolist(), found[2][hers].tolist(), strict=True)
    )
    others = () if spans else _others(compared, code, set(near[1][near[0] == one].tolist()))
    return Side(worked, spans, others)


def _others(compared: Compared, code: int, given: set[int]) -> tuple[str, ...]:
    """Name the codes given, without those above that stand there only because one under them was given."""
    study = compared.study
    above: set[int] = set()
    if compared.wanted.children:
        for one in given:
            parent = study.parents[one]
            while parent >= 0:
                above.add(parent)
                parent = study.parents[parent]
    return tuple(study.codes[one].name(compared.wanted.language) for one in sorted(given - above - {code}))


def _likeness(sides: Sequence[Side]) -> Likeness:
    working = [side for side in sides if side.worked]
    if all(side.spans for side in working):
        one = len({side.spans for side in working}) == 1
        return Likeness.SAME if one else Likeness.ENDS
    return Likeness.OTHER if any(side.others for side in working) else Likeness.ONLY


def in_text(compared: Compared, begin: int, stop: int) -> Span:
    """Carry a stretch of the line back to code points of its document."""
    frame = compared.frame
    first = int(np.searchsorted(frame.offset, begin, side="right")) - 1
    last = int(np.searchsorted(frame.offset, stop, side="left")) - 1
    return (
        int(frame.start[first] + begin - frame.offset[first]),
        int(frame.start[last] + stop - frame.offset[last]),
    )


# As a table -----------------------------------------------------------------------------------------------------


def differences(project: Project, wanted: Comparison) -> Table:
    """List every place that anybody gave one of the codes, coder beside coder; each code stands for itself."""
    compared = compare(project, replace(wanted, children=wanted.children and bool(wanted.codes)))
    language = wanted.language
    columns = (
        Column(message("agreement.likeness", language)),
        *(Column(compared.study.coders[place].name) for place in compared.coders),
    )
    return listing(project, compared, "differences", columns, _rows(project, compared))


def _rows(project: Project, compared: Compared) -> Iterator[tuple[Cell, ...]]:
    language = compared.wanted.language
    for known in read_places(project, compared, compared.codes if compared.wanted.codes else compared.used):
        place = known.place
        yield (
            Cell(known.code),
            Cell(known.document),
            Cell(known.turn, Passages((place.code,), (place.document,))),
            Cell(message(f"agreement.likeness_{place.likeness}", language)),
            *map(Cell, known.words),
        )


def read_places(project: Project, compared: Compared, codes: Sequence[int]) -> Iterator[ReadPlace]:
    """Give the places of some codes with their words, without what may not be quoted where it leaves the team."""
    study, wanted = compared.study, compared.wanted
    names = {code.guid: code.name(wanted.language) for code in study.codes}
    numbers = {study.documents[place].guid: number for number, place in enumerate(compared.documents)}
    held = barred(project, compared) if wanted.outgoing else {}
    known: dict[int, tuple[str, list[int]]] = {}
    for place in places_compared(compared, codes):
        number = numbers[place.document]
        document = study.documents[compared.documents[number]]
        if number not in known:
            turns = turns_of_version(project, document.version).turns
            known[number] = text_of_version(project, document.version), [turn.start for turn in turns]
        text, starts = known[number]
        hidden = any(place.start < last and first < place.end for first, last in held.get(number, ()))
        words = tuple(_side_words(side, text, wanted.language, hidden) for side in place.sides)
        yield ReadPlace(place, names[place.code], document.name, bisect_right(starts, place.start), words)


def _side_words(side: Side, text: str, language: str, hidden: bool) -> str | None:
    """Say what a coder made of a place: the words she coded, else the codes she gave instead; None for neither."""
    if side.spans:
        if hidden:
            return message("analysis.held_back", language)
        return " … ".join(text[start:end] for start, end in side.spans)
    if not side.worked:
        return message("agreement.not_worked", language)
    return message("agreement.gave_instead", language, codes=", ".join(side.others)) if side.others else None
