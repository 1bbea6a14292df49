"""Agreement on judgements of whole cases, counted on cases."""

from itertools import combinations

import numpy as np

from qualcode.agreement.bootstrap import interval_of
from qualcode.agreement.comparison import Comparison
from qualcode.agreement.counts import Counts, of_values, placed
from qualcode.agreement.figures import interval_cells, interval_columns, number
from qualcode.agreement.measures import BY_NAME
from qualcode.agreement.told import shared_facts
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.cases import judgements_of
from qualcode.store.queries.coders import people_of
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.judging import exclusive_sets
from qualcode.store.queries.rounds import repeating

FEWEST_CASES = 10  # judged by two; a coefficient of fewer says nothing

Said = dict[Guid, dict[Guid, str]]  # by episode and coder: code, "mixed" or "undecidable"


def judgements(project: Project, wanted: Comparison) -> Table:
    """Give for each exclusive code set and pair of coders, and for all coders, on how many cases they agree.

    "Mixed" and "undecidable" are answers like any other. Raises UserError where no two coders judged the same case.
    """
    names = dict(people_of(project))
    again = {one.second for one in repeating(project)}
    coders = [guid for guid in names if (guid in wanted.coders if wanted.coders else guid not in again)]
    rows: list[tuple[Cell, ...]] = []
    for one in exclusive_sets(project):
        said = _said(project, one.guid, coders)
        there = [coder for coder in coders if any(coder in given for given in said.values())]
        pairs = list(combinations(there, 2))
        for some in [*pairs, *([tuple(there)] if len(pairs) > 1 else [])]:
            row = _row(said, some)
            if row is not None:
                heading = in_language(one.names, wanted.language)
                rows.append((Cell(heading), Cell(" – ".join(names[coder] for coder in some)), *row))
    if not rows:
        raise UserError("agreement.nothing_judged_together")
    return _table(project, wanted, rows)


def _said(project: Project, code_set: Guid, coders: list[Guid]) -> Said:
    found: Said = {}
    for one in judgements_of(project):
        value = one.code or one.undecided
        if one.code_set == code_set and one.coder in coders and value:
            found.setdefault(one.episode, {})[one.coder] = value
    return found


def _row(said: Said, coders: tuple[Guid, ...]) -> tuple[Cell, ...] | None:
    """Give cases judged by two or more of the coders, on how many they all agree, share, alpha and its interval,
    kappa; None where there are none.
    """
    given = [[row.get(coder) for coder in coders] for row in said.values()]
    given = [row for row in given if sum(value is not None for value in row) > 1]
    if not given:
        return None
    agreed = sum(len({value for value in row if value is not None}) == 1 for row in given)
    values, known = placed(given)
    rows = of_values(values, len(known))
    share = Cell(agreed / len(given))
    if len(given) < FEWEST_CASES:
        return Cell(len(given)), Cell(agreed), share, *[Cell(None)] * 4
    alpha = BY_NAME["alpha"]
    bar = interval_of(rows, alpha.of)
    return (
        Cell(len(given)),
        Cell(agreed),
        share,
        Cell(_figure(rows, "alpha")),
        *interval_cells(bar),
        Cell(_figure(rows, "cohen_kappa")),
    )


def _figure(rows: Counts, name: str) -> float | None:
    return number(float(np.asarray(BY_NAME[name].of(rows.sum()))))


def _table(project: Project, wanted: Comparison, rows: list[tuple[Cell, ...]]) -> Table:
    language = wanted.language
    return Table(
        title=message("agreement.title_judgements", language),
        short_title=message("agreement.short_judgements", language),
        columns=(
            Column(message("agreement.set", language)),
            Column(message("agreement.coders", language)),
            Column(message("agreement.cases", language), Measure.COUNT),
            Column(message("agreement.agreed", language), Measure.COUNT),
            Column(message("agreement.agreed_share", language), Measure.SHARE),
            Column(message("agreement.alpha", language), Measure.NUMBER),
            *interval_columns(language),
            Column(message("agreement.cohen_kappa", language), Measure.NUMBER),
        ),
        rows=tuple(rows),
        caption=message("agreement.judged_caption", language),
        notes=(
            message("agreement.note_few_cases", language, n=FEWEST_CASES),
            message("agreement.note_thresholds", language),
        ),
        row_headings=2,
        facts=shared_facts(project, language),
    )
