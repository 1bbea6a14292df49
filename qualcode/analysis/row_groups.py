"""The rows of a crosstab: codes, families or research questions with their codes, or judgements of returns."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from qualcode.analysis.counting import Counter, GroupCounter, distinct
from qualcode.analysis.query import Query, Rows, Unit
from qualcode.analysis.rows import chosen_codes, code_colour, codes_below
from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.table import Passages
from qualcode.store.project import Project
from qualcode.store.queries.cases import Judgement, episodes_of, evidence_of, judgements_of
from qualcode.store.queries.codes import code_sets, in_language
from qualcode.store.queries.judging import exclusive_sets, verdict_of


class Side(NamedTuple):
    """Whom a column stands for."""

    documents: tuple[str, ...]
    respondents: tuple[str, ...]


class Line(NamedTuple):
    """A row: its heading, its depth, the query of its passages in a column; `always` shows it without any count.

    `colour`: of its code.
    """

    heading: str
    level: int
    passages: Callable[[Side], Passages | None]
    always: bool = True
    colour: str = ""


@dataclass(frozen=True)
class TableRows:
    """Rows and how they are counted in some cases: a number for each row and, in the last place, of any of them."""

    lines: list[Line]
    count: Callable[[Booleans], Integers]


def rows_of(project: Project, study: Study, query: Query, counter: Counter) -> TableRows:
    """Give the rows that a query asks for. Raises UserError where judgements are counted in other than respondents."""
    if query.rows is Rows.CODES:
        return _codes(study, query, counter)
    if query.rows is Rows.JUDGEMENTS:
        if query.unit is not Unit.RESPONDENTS:
            raise UserError("tables.judgements_of_respondents")
        return _judgements(project, study, query)
    return _sets(project, study, query, counter)


def _codes(study: Study, query: Query, counter: Counter) -> TableRows:
    places = chosen_codes(study, query.codes)
    lines = [_code_line(study, query, place, len(study.codes[place].path) - 1) for place in places]
    return TableRows(lines, lambda cases: counter.count(query.unit, cases)[[*places, -1]])


def _code_line(study: Study, query: Query, place: int, level: int) -> Line:
    code = study.codes[place]
    asking = _asking(query, codes_below(study, place))
    return Line(code.name(query.language), level, asking, code.active, code_colour(study, place))


def _asking(query: Query, codes: tuple[str, ...]) -> Callable[[Side], Passages]:
    return lambda side: query.passages(codes, side.documents, side.respondents)


def _sets(project: Project, study: Study, query: Query, counter: Counter) -> TableRows:
    """Each set stands above its codes; a code can stand in several."""
    kind = "family" if query.rows is Rows.FAMILIES else "research_question"
    shown = set(chosen_codes(study, query.codes))
    at = {code.guid: place for place, code in enumerate(study.codes)}
    lines: list[Line] = []
    groups: list[list[int]] = []
    for one in code_sets(project):
        members = [at[guid] for guid in one.codes if at.get(guid) in shown]
        if one.kind != kind or not members:
            continue
        below = sorted({place for member in members for place in study.below(member)})
        guids = tuple(study.codes[place].guid for place in below)
        lines.append(Line(in_language(one.names, query.language), 0, _asking(query, guids)))
        lines += [_code_line(study, query, member, 1) for member in members]
        groups += [below, *(study.below(member) for member in members)]
    grouped = GroupCounter(counter, groups)
    return TableRows(lines, lambda cases: grouped.count(query.unit, cases))


def _judgements(project: Project, study: Study, query: Query) -> TableRows:
    """Each set by which returns are judged stands above what is judged; where coders differ, most of them count."""
    said = _verdicts(project, query)
    names = {code.guid: code.name(query.language) for code in study.codes}
    lines: list[Line] = []
    holders: list[set[Guid]] = []
    for one in exclusive_sets(project):
        verdicts = said.get(one.guid, {})
        colours = {code.guid: code_colour(study, place) for place, code in enumerate(study.codes)}
        outcomes: dict[str, str] = {guid: names[guid] for guid in one.codes if guid in names}
        outcomes |= {key: message(f"tables.judged_{key}", query.language) for key in ("mixed", "undecidable", "tie")}
        lines.append(Line(in_language(one.names, query.language), 0, _evidence(project, list(verdicts.values()))))
        holders.append(set(verdicts))
        for key, name in outcomes.items():
            found = {woman: verdict for woman, verdict in verdicts.items() if verdict.outcome == key}
            lines.append(Line(name, 1, _evidence(project, list(found.values())), key in names, colours.get(key, "")))
            holders.append(set(found))
    women = [_woman(study, query, place) for place in range(len(study.respondents))]
    marks = np.array([[woman in who for woman in women] + [False] for who in holders], dtype=bool)
    marks = marks.reshape(len(holders), len(women) + 1)
    anything = marks.any(axis=0).reshape(1, -1)

    def count(cases: Booleans) -> Integers:
        here = study.case_respondents[cases]
        counts = distinct(marks[:, here], here)
        return np.append(counts, distinct(anything[:, here], here))

    return TableRows(lines, count)


class _Verdict(NamedTuple):
    """What holds of a woman's return, by whom it is said, and of whom it may be told."""

    outcome: str
    judgements: list[Judgement]
    woman: Guid


def _verdicts(project: Project, query: Query) -> dict[Guid, dict[Guid, _Verdict]]:
    """Give by set and woman what the coders (or the one asked for) judge of the return that the study analyses."""
    women = {episode.guid: episode.respondent for episode in episodes_of(project) if episode.analysed}
    parted: dict[tuple[Guid, Guid], list[Judgement]] = {}
    for one in judgements_of(project):
        if one.episode in women and query.coder in ("", one.coder):
            parted.setdefault((one.code_set, women[one.episode]), []).append(one)
    found: dict[Guid, dict[Guid, _Verdict]] = {}
    for (code_set, woman), judgements in parted.items():
        verdict = verdict_of(judgements)
        if verdict is not None:
            outcome = verdict.leading[0] if len(verdict.leading) == 1 else "tie"
            agreeing = [one for one in judgements if outcome in ("tie", one.code, one.undecided)]
            found.setdefault(code_set, {})[woman] = _Verdict(outcome, agreeing, woman)
    return found


def _evidence(project: Project, verdicts: Sequence[_Verdict]) -> Callable[[Side], Passages | None]:
    """Ask for the passages that the coders name for and against what they judge of the women of a column."""
    named = {
        verdict.woman: [
            evidence.coding for judgement in verdict.judgements for evidence in evidence_of(project, judgement.guid)
        ]
        for verdict in verdicts
    }

    def passages(side: Side) -> Passages | None:
        codings = tuple(dict.fromkeys(coding for woman in side.respondents for coding in named.get(woman, ())))
        return Passages(codings=codings) if codings else None

    return passages


def _woman(study: Study, query: Query, place: int) -> Guid:
    respondent = study.respondents[place]
    return (query.of_woman and respondent.about) or respondent.guid


def shown_lines(rows: TableRows, totals: Integers) -> list[int]:
    """Give the places of the rows to show: what is out of use and has no count is left out."""
    return [place for place, line in enumerate(rows.lines) if line.always or totals[place]]
