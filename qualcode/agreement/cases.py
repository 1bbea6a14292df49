"""The units in which a code stands, coder beside coder: what is read where a coefficient would say nothing."""

from bisect import bisect_right
from collections.abc import Iterator

import numpy as np

from qualcode.agreement.compared import Compared, compare
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.figures import FEWEST_USES
from qualcode.agreement.told import listing
from qualcode.analysis.speech import STRIDE
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.consents import standings
from qualcode.store.queries.documents import text_of_version, turns_of_version
from qualcode.store.queries.guides import Span


def cases(project: Project, wanted: Comparison) -> Table:
    """List each unit that anybody gave one of the codes: those named, else those that a coder used too seldom.

    Raises UserError for characters, of which there is no list.
    """
    if wanted.unit is UnitKind.CHARACTER:
        raise UserError("agreement.no_cases_of_characters")
    compared = compare(project, wanted)
    language = wanted.language
    group = message("agreement.has_code", language)
    columns = (
        *(Column(compared.study.coders[place].name, group=group) for place in compared.coders),
        Column(message("analysis.text", language)),
    )
    return listing(project, compared, "cases", columns, _rows(project, compared))


def seldom_used(compared: Compared) -> list[int]:
    """Give the codes that a coder used fewer than ten times, but somebody used."""
    return [code for code in compared.used if (compared.uses[code] < FEWEST_USES).any()]


def _rows(project: Project, compared: Compared) -> Iterator[tuple[Cell, ...]]:
    study, frame, masks = compared.study, compared.frame, compared.unit_masks
    pieces: dict[int, list[Span]] = {}
    for unit, start, end in zip(frame.unit.tolist(), frame.start.tolist(), frame.end.tolist(), strict=True):
        pieces.setdefault(unit, []).append((start, end))
    turns = {}
    kept_back = barred(project, compared) if compared.wanted.outgoing else {}
    for code in compared.codes if compared.wanted.codes else seldom_used(compared):
        some = masks.code == code
        for unit, mask in zip(masks.place[some].tolist(), masks.mask[some].tolist(), strict=True):
            number = int(frame.unit_document[unit])
            document = study.documents[compared.documents[number]]
            if number not in turns:
                turns[number] = [turn.start for turn in turns_of_version(project, document.version).turns]
            held = any(
                start < last and first < end for first, last in kept_back.get(number, ()) for start, end in pieces[unit]
            )
            asked = Passages((study.codes[code].guid,), (document.guid,))
            yield (
                Cell(study.codes[code].name(compared.wanted.language)),
                Cell(document.name),
                Cell(bisect_right(turns[number], pieces[unit][0][0]), asked),
                *(_said(compared, number, mask, coder) for coder in compared.everybody),
                Cell(_held(compared) if held else _words(project, document.version, pieces[unit])),
            )


def _words(project: Project, version: Guid, pieces: list[Span]) -> str:
    text = text_of_version(project, version)
    return " … ".join(text[start:end] for start, end in pieces)


def _held(compared: Compared) -> str:
    return message("analysis.held_back", compared.wanted.language)


def barred(project: Project, compared: Compared) -> dict[int, list[Span]]:
    """Give for each document compared the stretches said by respondents who may not be quoted."""
    held = held_back(project, compared.study)
    return {number: held[place] for number, place in enumerate(compared.documents) if place in held}


def held_back(project: Project, study: Study) -> dict[int, list[Span]]:
    """Give for each document of the study the stretches said by respondents who may not be quoted."""
    speech, known = study.speech, standings(project, "quote")
    bars = np.array([*(known[respondent.guid].bars for respondent in study.respondents), False])
    found: dict[int, list[Span]] = {}
    for at in np.flatnonzero(bars[study.case_respondents][speech.case]).tolist():
        document = int(study.case_documents[speech.case[at]])
        base = document * STRIDE
        found.setdefault(document, []).append((int(speech.start[at]) - base, int(speech.end[at]) - base))
    return found


def _said(compared: Compared, document: int, mask: int, coder: int) -> Cell:
    if not int(compared.worked[document]) >> coder & 1:
        return Cell(None)
    return Cell(message("analysis.yes" if mask >> coder & 1 else "analysis.no", compared.wanted.language))
