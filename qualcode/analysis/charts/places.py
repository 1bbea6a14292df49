"""Charts of places: the passages that are asked for laid out in their interviews, with what they cover."""

from typing import NamedTuple

import numpy as np

from qualcode.analysis.captions import caption, respondents_of_base
from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.charts.strips import Spoken, Stretch, Strip, StripCode, Strips, laned
from qualcode.analysis.counting import base_cases, chosen, in_documents
from qualcode.analysis.query import Query
from qualcode.analysis.rows import code_colour, codes_below
from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study, study_of, turns_by_document
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.arrays import coding_guids
from qualcode.store.queries.documents import speakers_of

MOST_DRAWN = 60_000  # passages
FIRST_CODES = 6  # in a code line for which no code was chosen
_GREY = "#999999"  # of a code without a colour


def strips_of(project: Project, asked: Asked) -> Strips:
    """Lay out the passages asked for in their interviews. Raises UserError where there is none, or far too many."""
    study, query = study_of(project), asked.query
    cases = _cases(study, query)
    mask = chosen(project, study, query) & study.said_in(cases)
    groups, notes = _groups(study, mask, asked)
    drawn = _by_group(study, mask, groups)
    if not len(drawn.row):
        raise UserError("charts.no_passages")
    if len(drawn.row) > MOST_DRAWN:
        raise UserError("charts.too_many_passages", passages=len(drawn.row), most=MOST_DRAWN)
    if asked.kind is Kind.PORTRAIT:
        groups, drawn = _without_empty(groups, drawn)
    strips, lengths = _strips(project, study, drawn, groups, _documents(study, query, mask, cases), cases)
    if asked.order is Order.MOST_FIRST:
        strips = sorted(strips, key=lambda strip: -strip.covered)
    return Strips(
        message(f"charts.title_{asked.kind}", query.language),
        tuple(_legend(study, query, groups, drawn, lengths)),
        tuple(strips),
        asked.true_length,
        caption(study, query, message("charts.counted_places", query.language)),
        tuple(notes),
    )


def _cases(study: Study, query: Query) -> Booleans:
    """Say of each case whether it is of the base: where everyone is, also what is said by who is not linked yet."""
    if query.kinds:
        return base_cases(study, query.kinds, query.documents)
    return in_documents(study, query.documents)[study.case_documents]


def _documents(study: Study, query: Query, mask: Booleans, cases: Booleans) -> list[int]:
    """Give the documents to draw: those asked for, else all that hold any coding; no code in one is an answer too."""
    found = np.unique(study.case_documents[cases])
    return [int(place) for place in found if query.documents or mask[study.codings.document == place].any()]


class _Drawn(NamedTuple):
    """Codings by their rows in the study, each under the place of a code of the legend."""

    row: Integers
    group: Integers


def _groups(study: Study, mask: Booleans, asked: Asked) -> tuple[list[list[int]], list[str]]:
    """Give for each code drawn its own place, then those under it that count as it."""
    places = {code.guid: place for place, code in enumerate(study.codes)}
    wanted = [places[guid] for guid in asked.query.codes if guid in places]
    if wanted:
        return [study.below(place) for place in sorted(wanted)], []
    counts = np.bincount(study.codings.code[mask], minlength=len(study.codes))
    used = np.flatnonzero(counts).tolist()
    if asked.kind is Kind.PORTRAIT or len(used) <= FIRST_CODES:
        return [[place] for place in used], []
    most = sorted(sorted(used, key=lambda place: -counts[place])[:FIRST_CODES])
    note = message("charts.first_codes", asked.query.language, n=FIRST_CODES)
    return [[place] for place in most], [note]


def _by_group(study: Study, mask: Booleans, groups: list[list[int]]) -> _Drawn:
    rows = [np.flatnonzero(mask & np.isin(study.codings.code, group)) for group in groups]
    if not rows:
        return _Drawn(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))
    group = np.repeat(np.arange(len(rows)), [len(found) for found in rows])
    return _Drawn(np.concatenate(rows), group)


def _without_empty(groups: list[list[int]], drawn: _Drawn) -> tuple[list[list[int]], _Drawn]:
    """Leave out codes that nothing is coded with."""
    kept = np.unique(drawn.group)
    return [groups[place] for place in kept], _Drawn(drawn.row, np.searchsorted(kept, drawn.group))


class _Lengths(NamedTuple):
    """Characters of what is said by those of the base: under each code, under any of them, altogether."""

    codes: list[int]
    any_code: int
    said: int


def _strips(
    project: Project, study: Study, drawn: _Drawn, groups: list[list[int]], documents: list[int], cases: Booleans
) -> tuple[list[Strip], list[_Lengths]]:
    guids = dict(zip(drawn.row.tolist(), coding_guids(project, study.codings.id[drawn.row].tolist()), strict=True))
    spoken = _spoken(project, study)
    strips, lengths = [], []
    at_document = study.codings.document[drawn.row]
    turns = turns_by_document(project, study)
    for place in documents:
        here = _Drawn(drawn.row[at_document == place], drawn.group[at_document == place])
        length = _lengths(study, here, len(groups), cases, place)
        stretches = _stretches(study, here, guids)
        end = int(max([turns[place].end.max(initial=1), *(one.end for one in stretches)]))
        document = study.documents[place]
        said = max(length.said, 1)
        shares = tuple(covered / said for covered in length.codes)
        strips.append(
            Strip(document.guid, document.name, end, stretches, spoken[place], shares, length.any_code / said)
        )
        lengths.append(length)
    return strips, lengths


def _stretches(study: Study, here: _Drawn, guids: dict[int, Guid]) -> tuple[Stretch, ...]:
    codings = study.codings
    rows, groups = here.row.tolist(), here.group.tolist()
    found = sorted(
        Stretch(int(codings.start[row]), int(codings.end[row]), group, guids[row])
        for row, group in zip(rows, groups, strict=True)
    )
    return tuple(laned(found))


def _lengths(study: Study, here: _Drawn, groups: int, cases: Booleans, document: int) -> _Lengths:
    pieces, speech = study.pieces, study.speech
    found = np.zeros(len(cases), dtype=bool)
    found[np.flatnonzero(cases & (study.case_documents == document))] = True
    said = found[speech.case]
    of_row = found[pieces.case]
    united = []
    for group in (*range(groups), None):
        rows = here.row if group is None else here.row[here.group == group]
        at = np.flatnonzero(of_row & np.isin(pieces.row, rows))
        united.append(_united(pieces.start[at], pieces.end[at]))
    return _Lengths(united[:-1], united[-1], int((speech.end[said] - speech.start[said]).sum()))


def _united(start: Integers, end: Integers) -> int:
    order = np.argsort(start, kind="stable")
    start, end = start[order], end[order]
    before = np.maximum.accumulate(np.append(0, end))[: len(end)]
    return int(np.maximum(end - np.maximum(start, before), 0).sum())


def _spoken(project: Project, study: Study) -> list[tuple[Spoken, ...]]:
    """Give for each document the turns of those who are no respondents."""
    roles = {speaker.guid: speaker.role for speaker in speakers_of(project)}
    found = []
    for turns in turns_by_document(project, study):
        of = [roles.get(guid, Role.RESPONDENT) for guid in turns.speakers]
        rows = zip(turns.speech.tolist(), turns.end.tolist(), turns.speaker.tolist(), strict=True)
        found.append(
            tuple(
                Spoken(start, end, of[at])
                for start, end, at in rows
                if at >= 0 and of[at] is not Role.RESPONDENT and end > start
            )
        )
    return found


def _legend(
    study: Study, query: Query, groups: list[list[int]], drawn: _Drawn, lengths: list[_Lengths]
) -> list[StripCode]:
    said = max(sum(length.said for length in lengths), 1)
    counts = np.bincount(drawn.group, minlength=len(groups)).tolist()
    found = []
    for place, group in enumerate(groups):
        code = study.codes[group[0]]
        below = codes_below(study, group[0]) if len(group) > 1 else (code.guid,)
        share = sum(length.codes[place] for length in lengths) / said
        passages = query.passages(below, query.documents, respondents_of_base(study, query) if query.kinds else ())
        colour = code_colour(study, group[0]) or _GREY
        found.append(StripCode(code.guid, code.name(query.language), colour, share, counts[place], passages))
    return found
