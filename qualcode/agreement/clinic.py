"""The definition clinic: codes that are taken for one another, with the passages that tell why; as tables too."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from qualcode.agreement.cases import barred
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.confusions import NOTHING, Confused, Confusion, confused
from qualcode.agreement.differences import in_text
from qualcode.agreement.hindrances import Hindrance, why_not
from qualcode.agreement.told import caption, facts, listing, notes, sentence
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.asked_above import AskedAbove
from qualcode.store.queries.documents import words_said

MOST_TOLD = 3  # passages of each pair


class Voice(NamedTuple):
    """What a coder made of a passage: the codes she gave to its words. `worked`: whether she worked there at all."""

    coder: Guid
    name: str
    worked: bool
    codes: tuple[Guid, ...]


class Telling(NamedTuple):
    """A passage on which codes were confused: code points of the current text, turn (from 1), what was asked above,
    the words, and every coder compared. Words that may not leave the team say so instead.
    """

    document: Guid
    name: str
    turn: int
    start: int
    end: int
    question: str
    words: str
    voices: tuple[Voice, ...]


class Pair(NamedTuple):
    """Two codes that are taken for one another; `other` "": the one that another coder left out. Numbers as in
    `Confusion`.
    """

    code: Guid
    other: Guid
    units: int
    either: int
    times: int
    tellings: tuple[Telling, ...]


class Clinic(NamedTuple):
    """`compared` says in words what was compared; pairs of codes come first, codes left out after them. `refused`: why
    nothing can be compared.
    """

    compared: str
    pairs: tuple[Pair, ...]
    refused: Hindrance | None = None


def clinic(project: Project, wanted: Comparison) -> Clinic:
    """Give the pairs of codes that are most often confused, with telling passages. Raises UserError as `compare`."""
    found = confused(project, wanted)
    codes = found.own.study.codes
    reader = _Reader(project, found, wanted.outgoing)
    pairs = [
        Pair(
            codes[one.code].guid,
            "" if one.other == NOTHING else codes[one.other].guid,
            one.units,
            one.either,
            one.times,
            tuple(reader.tellings(one)),
        )
        for one in found.found
    ]
    return Clinic(sentence(project, found.own), tuple(pairs))


def clinic_or_refusal(project: Project, wanted: Comparison) -> Clinic:
    """Give the pairs, or say why nothing can be compared."""
    try:
        return clinic(project, wanted)
    except UserError as error:
        return Clinic("", (), why_not(project, wanted, error))


def _most_telling(found: Confused, one: Confusion) -> list[int]:
    """Choose the meetings that share most of their words, from as many documents as possible, no words twice."""
    meetings, line = found.meetings, found.own.frame.line
    text = np.searchsorted(line.begin, meetings.start, side="right") - 1
    rest = sorted(one.meetings.tolist(), key=lambda row: (-meetings.share[row], int(meetings.start[row]), row))
    chosen: list[int] = []
    while rest and len(chosen) < MOST_TOLD:
        told = {int(text[row]) for row in chosen}
        best = next((row for row in rest if int(text[row]) not in told), rest[0])
        chosen.append(best)
        rest = [
            row
            for row in rest
            if meetings.start[row] >= meetings.end[best] or meetings.end[row] <= meetings.start[best]
        ]
    return sorted(chosen, key=lambda row: int(meetings.start[row]))


class _Reader:
    """Reads passages with what stands around them, each document once."""

    def __init__(self, project: Project, found: Confused, outgoing: bool) -> None:
        self._project, self._found = project, found
        self._held = barred(project, found.own) if outgoing else {}
        self._above: dict[Guid, AskedAbove] = {}

    def tellings(self, one: Confusion) -> Iterator[Telling]:
        """Give the passages of a pair that tell most, in the order of the texts."""
        for row in _most_telling(self._found, one):
            yield self._telling(row)

    def _telling(self, row: int) -> Telling:
        own, meetings = self._found.own, self._found.meetings
        shared = int(meetings.start[row]), int(meetings.end[row])
        sides = [side for side in (int(meetings.first[row]), int(meetings.second[row])) if side != NOTHING]
        begin, stop = in_text(own, int(own.spans.start[sides].min()), int(own.spans.end[sides].max()))
        number = int(np.searchsorted(own.frame.line.begin, shared[0], side="right")) - 1
        document = own.study.documents[own.documents[number]]
        if document.guid not in self._above:
            self._above[document.guid] = AskedAbove(self._project, document.guid)
        above = self._above[document.guid]
        hidden = any(begin < after and before < stop for before, after in self._held.get(number, ()))
        kept = message("analysis.held_back", own.wanted.language)
        return Telling(
            document.guid,
            document.name,
            above.turn(begin),
            begin,
            stop,
            kept if hidden else above.question(begin),
            kept if hidden else words_said(self._project, document.version, begin, stop),
            tuple(_voices(self._found, number, *shared)),
        )


def _voices(found: Confused, document: int, start: int, end: int) -> Iterator[Voice]:
    """Say what each coder gave to words of the line."""
    own, spans = found.own, found.own.spans
    there = np.flatnonzero((spans.start < end) & (spans.end > start))
    for number, place in enumerate(own.coders):
        given = sorted({int(code) for code in spans.code[there[spans.coder[there] == number]]})
        worked = bool(int(own.worked[document]) >> number & 1)
        coder = own.study.coders[place]
        yield Voice(coder.guid, coder.name, worked, tuple(own.study.codes[code].guid for code in given))


# As tables ------------------------------------------------------------------------------------------------------


def pairs_confused(project: Project, wanted: Comparison) -> Table:
    """Give a row for each pair of codes that coders take for one another, then for each code that one leaves out."""
    found = confused(project, wanted)
    if not found.found:
        raise UserError("agreement.nothing_confused")
    language, count, own = wanted.language, Measure.COUNT, found.own
    characters = wanted.unit is UnitKind.CHARACTER
    return Table(
        title=message("agreement.title_confused", language),
        short_title=message("agreement.short_confused", language),
        columns=(
            Column(message("agreement.codes_confused", language)),
            Column(message(f"agreement.{'characters' if characters else 'units'}_confused", language), count),
            Column(message("agreement.with_either", language), count),
            Column(message("agreement.confused_share", language), Measure.SHARE),
            Column(message("agreement.times_confused", language), count),
        ),
        rows=tuple(_figures(found, one, language) for one in found.found),
        caption=caption(own),
        notes=(*_confused_notes(wanted), *notes(project, own, figures=False)),
        facts=facts(project, own),
    )


def _confused_notes(wanted: Comparison) -> list[str]:
    names = ["note_confused", *(["note_confused_below"] if wanted.children else [])]
    return [message(f"agreement.{name}", wanted.language) for name in names]


def _figures(found: Confused, one: Confusion, language: str) -> tuple[Cell, ...]:
    codes = tuple(found.own.study.codes[place].guid for place in (one.code, one.other) if place != NOTHING)
    heading = Cell(pair_name(found, one, language), Passages(codes=codes))
    return heading, Cell(one.units), Cell(one.either), Cell(one.share), Cell(one.times)


def pair_name(found: Confused, one: Confusion, language: str) -> str:
    """Name the two codes of a pair, or the code that was left out."""
    codes = found.own.study.codes
    other = message("agreement.no_code", language) if one.other == NOTHING else codes[one.other].name(language)
    return f"{codes[one.code].name(language)} – {other}"


def passages_confused(project: Project, wanted: Comparison) -> Table:
    """List the telling passages of each pair: what was asked, the words, and what each coder gave them."""
    found = confused(project, wanted)
    if not found.found:
        raise UserError("agreement.nothing_confused")
    language = wanted.language
    group = message("agreement.gave", language)
    columns = (
        Column(message("agreement.asked_above", language)),
        Column(message("analysis.text", language)),
        *(Column(found.own.study.coders[place].name, group=group) for place in found.own.coders),
    )
    return listing(project, found.own, "clinic", columns, _rows(project, found, wanted))


def _rows(project: Project, found: Confused, wanted: Comparison) -> Iterator[tuple[Cell, ...]]:
    reader = _Reader(project, found, wanted.outgoing)
    names = {code.guid: code.name(wanted.language) for code in found.own.study.codes}
    for one in found.found:
        codes = tuple(found.own.study.codes[place].guid for place in (one.code, one.other) if place != NOTHING)
        for told in reader.tellings(one):
            yield (
                Cell(pair_name(found, one, wanted.language)),
                Cell(told.name),
                Cell(told.turn, Passages(codes=codes, documents=(told.document,))),
                Cell(told.question or None),
                Cell(told.words),
                *(Cell(voice_words(voice, names, wanted.language)) for voice in told.voices),
            )


def voice_words(voice: Voice, names: dict[Guid, str], language: str, codes: Sequence[Guid] = ()) -> str:
    """Say which codes a coder gave, those in `codes` first; "no code" for none."""
    if not voice.worked:
        return message("agreement.not_worked", language)
    given = sorted(voice.codes, key=lambda code: code not in codes)
    return ", ".join(names[code] for code in given) or message("agreement.no_code", language)
