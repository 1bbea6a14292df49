"""Codes by code: how often two codes stand together, as a matrix and as a list of pairs."""

from dataclasses import replace

import numpy as np

from qualcode.analysis.about import facts, left_out_notes
from qualcode.analysis.captions import caption, respondents_of_base, rows_of_base
from qualcode.analysis.nearness import placed, reach, spans_on_line
from qualcode.analysis.query import Near, Query
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.study import Study, study_of
from qualcode.analysis.together import Together, in_turns, overlapping
from qualcode.messages import message
from qualcode.model.table import Cell, CellValue, Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import code_path


def cooccurrence(project: Project, query: Query, jaccard: bool = False) -> Table:
    """Count for each two codes the places that have both; `jaccard`: their share of those that have either, 0 to 1.

    Where one code includes the other, nothing is told.
    """
    study = study_of(project)
    found = together(project, study, query)
    places = shown_codes(study, query.codes, np.diagonal(found.places))
    paths = [set(study.codes[place].path) for place in places]
    language, counts, share = query.language, found.places.tolist(), _shares(found)

    def value(row: int, column: int) -> CellValue:
        if paths[row] <= paths[column] or paths[column] <= paths[row]:
            return None
        return share.get((places[row], places[column]), 0.0) if jaccard else counts[places[row]][places[column]]

    values = [[value(row, column) for column in range(len(places))] for row in range(len(places))]
    asked = _Asked(study, query)
    measure = Measure.NUMBER if jaccard else Measure.COUNT
    return Table(
        title=message("tables.report_cooccurrence_jaccard" if jaccard else "tables.report_cooccurrence", language),
        columns=(
            Column(message("analysis.code", language)),
            *(Column(study.codes[place].name(language), measure) for place in places),
        ),
        rows=Grid(
            [code_cell(study, place, language) for place in places],
            values,
            lambda row, at: asked.passages(places[row], places[at]) if values[row][at] else None,
        ),
        caption=_caption(study, query, jaccard),
        notes=tuple(left_out_notes(project, study, query)),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )


def pairs_together(project: Project, query: Query) -> Table:
    """List the pairs of codes that stand together anywhere, the most frequent first, with the Jaccard coefficient."""
    study = study_of(project)
    language = query.language
    found = together(project, study, query)
    places = shown_codes(study, query.codes, np.diagonal(found.places))
    names = {code.guid: code for code in study.codes}
    paths = [set(code.path) for code in study.codes]
    share = _shares(found)
    pairs = [
        (int(found.places[one, other]), one, other)
        for at, one in enumerate(places)
        for other in places[at + 1 :]
        if found.places[one, other] and not (paths[one] <= paths[other] or paths[other] <= paths[one])
    ]
    pairs.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    alone = np.diagonal(found.places).tolist()
    asked = _Asked(study, query)
    titles = (("first_code", "second_code"), ("together", "with_first", "with_second"))
    return Table(
        title=message("tables.report_pairs", language),
        columns=(
            *(Column(message(f"tables.{name}", language)) for name in titles[0]),
            *(Column(message(f"tables.{name}", language), Measure.COUNT) for name in titles[1]),
            Column(message("tables.jaccard", language), Measure.NUMBER),
        ),
        rows=Grid(
            [Cell(code_path(names, study.codes[one].guid, language)) for _, one, _ in pairs],
            [
                [code_path(names, study.codes[other].guid, language), n, alone[one], alone[other], share[one, other]]
                for n, one, other in pairs
            ],
            lambda row, at: asked.of_pair(pairs[row][1], pairs[row][2], at),
        ),
        caption=_caption(study, query, jaccard=True),
        notes=tuple(left_out_notes(project, study, query)),
        row_headings=2,
        facts=facts(project, study, query),
    )


def together(project: Project, study: Study, query: Query) -> Together:
    """Count for all pairs of codes."""
    rows = rows_of_base(project, study, query)
    if query.near is Near.OVERLAP:
        at, start, end = spans_on_line(study, rows)
        return overlapping(start, end, study.codings.code[at], study.parents)
    where = placed(project, study, rows, query.near)
    return in_turns(where.unit, study.codings.code[where.row], study.parents, reach(query.near, query.turns))


class _Asked:
    """The queries behind the numbers: passages of either code with one of the other beside them."""

    def __init__(self, study: Study, query: Query) -> None:
        self._study = study
        self._query = query
        self._respondents = respondents_of_base(study, query) if query.kinds else ()

    def passages(self, one: int, other: int) -> Passages:
        """Give the passages that two codes have together."""
        return replace(
            self.alone(one),
            together=codes_below(self._study, other),
            near=self._query.near.value,
            turns=reach(self._query.near, self._query.turns),
        )

    def alone(self, code: int) -> Passages:
        """Give all passages of a code."""
        return self._query.passages(codes_below(self._study, code), self._query.documents, self._respondents)

    def of_pair(self, one: int, other: int, column: int) -> Passages | None:
        """Give what stands behind a cell of the list of pairs, counted from the second code on."""
        if column in (2, 3):
            return self.alone(one if column == 2 else other)
        return self.passages(one, other) if column else None


def _shares(found: Together) -> dict[tuple[int, int], float]:
    some = np.argwhere(found.both > 0)
    return {(one, other): found.both[one, other] / found.either[one, other] for one, other in some.tolist()}


def _caption(study: Study, query: Query, jaccard: bool) -> str:
    language = query.language
    counted = message(f"tables.near_{query.near}", language, turns=reach(query.near, query.turns))
    how = "overlap" if query.near is Near.OVERLAP else "units"
    share = [message(f"tables.jaccard_{how}", language)] if jaccard else []
    return caption(study, query, counted, *share, message("tables.code_includes", language))
