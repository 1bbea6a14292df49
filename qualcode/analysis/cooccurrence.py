"""Codes by code: how often two codes stand together, as a matrix and as a list of pairs."""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from qualcode.analysis.about import facts, left_out_notes
from qualcode.analysis.captions import caption, respondents_of_base, rows_of_base
from qualcode.analysis.nearness import placed, reach, spans_on_line
from qualcode.analysis.query import Near, Query
from qualcode.analysis.rows import code_cell, code_colour, codes_below, shown_codes
from qualcode.analysis.speech import Booleans
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
    language = query.language
    told = (_shares(found) if jaccard else found.places).astype(object)
    told[_nested(study)] = None
    values: list[list[CellValue]] = told[np.ix_(places, places)].tolist()
    asked = _Asked(study, query)
    measure = Measure.NUMBER if jaccard else Measure.COUNT
    return Table(
        title=message("tables.report_cooccurrence_jaccard" if jaccard else "tables.report_cooccurrence", language),
        columns=(
            Column(message("analysis.code", language)),
            *(Column(study.codes[place].name(language), measure, colour=code_colour(study, place)) for place in places),
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
    by_guid = {code.guid: code for code in study.codes}
    named = [code_path(by_guid, code.guid, language) for code in study.codes]
    share = _shares(found)
    here = np.zeros(len(study.codes), dtype=bool)
    here[places] = True
    some = np.argwhere(np.triu(np.where(_nested(study), 0, found.places) * np.outer(here, here))).tolist()
    pairs = sorted((-int(found.places[one, other]), one, other) for one, other in some)
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
            [Cell(named[one], colour=code_colour(study, one)) for _, one, _ in pairs],
            [[named[other], -n, alone[one], alone[other], float(share[one, other])] for n, one, other in pairs],
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


def _shares(found: Together) -> npt.NDArray[np.float64]:
    return found.both / np.maximum(found.either, 1)


def _nested(study: Study) -> Booleans:
    """Say of each two codes whether one includes the other."""
    found = np.eye(len(study.codes), dtype=bool)
    for place, parent in enumerate(study.parents):
        if parent >= 0:
            found[place] |= found[parent]
    return np.asarray(found | found.T)


def _caption(study: Study, query: Query, jaccard: bool) -> str:
    language = query.language
    counted = message(f"tables.near_{query.near}", language, turns=reach(query.near, query.turns))
    how = "overlap" if query.near is Near.OVERLAP else "units"
    share = [message(f"tables.jaccard_{how}", language)] if jaccard else []
    return caption(study, query, counted, *share, message("tables.code_includes", language))
