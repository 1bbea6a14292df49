"""Dyads: of how many pairs of a woman and a relative both say a thing, only she, only the relative, or neither."""

from dataclasses import replace

from qualcode.analysis.about import coding_text, facts, language_text
from qualcode.analysis.asked import ASKED, SAID, SAID_NO, state_passages, states_of
from qualcode.analysis.counting import base_cases
from qualcode.analysis.households import Dyad, dyads_of
from qualcode.analysis.query import Query
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.table import Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project

_COLUMNS = ("both", "only_she", "only_they", "neither", "not_asked", "contradict")
_TOLD = (SAID, SAID_NO, ASKED)  # she answered, or was asked: her silence says something


def dyads_table(project: Project, query: Query) -> Table:
    """Count the dyads for each code: each stands in one column; the last counts again those where one denies it.

    Who did not say it counts as silent only if she said no or was asked; else the dyad stands under "not asked".
    """
    query = replace(query, absent=False, kinds=())
    study = study_of(project)
    language = query.language
    dyads = dyads_of(project, study)
    states = states_of(project, study, query, base_cases(study, (), query.documents))
    people = [place for dyad in dyads for place in dyad]
    places = shown_codes(study, query.codes, (states[:, people] == SAID).sum(axis=1))
    found = [_parted(dyads, states[place].tolist()) for place in places]

    def passages(row: int, at: int) -> Passages | None:
        there = found[row][at]
        women, others = ([study.respondents[dyad[side]].guid for dyad in there] for side in (0, 1))
        people = {"both": [*women, *others], "only_she": women, "only_they": others}
        codes = codes_below(study, places[row])
        if _COLUMNS[at] == "contradict" and there:
            return replace(query, absent=True).passages(codes, query.documents, (*women, *others))
        return state_passages(query, SAID, codes, query.documents, tuple(people.get(_COLUMNS[at], ())))

    return Table(
        title=message("tables.report_dyads", language),
        columns=(
            Column(message("analysis.code", language)),
            *(Column(message(f"tables.dyads_{name}", language), Measure.COUNT, len(dyads)) for name in _COLUMNS),
        ),
        rows=Grid(
            [code_cell(study, place, language) for place in places],
            [[len(some) for some in parted] for parted in found],
            passages,
        ),
        caption=" ".join(
            (
                message("tables.counted_dyads", language),
                message("tables.asked_rule", language),
                message("tables.code_includes", language),
                coding_text(study, query),
                *language_text(query),
                message("analysis.interviewer_left_out", language),
            )
        ),
        notes=() if dyads else (message("tables.note_no_families", language),),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )


def _parted(dyads: list[Dyad], states: list[int]) -> list[list[Dyad]]:
    """Part the dyads by what is known of a code."""
    found: dict[str, list[Dyad]] = {name: [] for name in _COLUMNS}
    for dyad in dyads:
        she, they = states[dyad.woman], states[dyad.other]
        found[_column(she, they)].append(dyad)
        if {she, they} == {SAID, SAID_NO}:
            found["contradict"].append(dyad)
    return [found[name] for name in _COLUMNS]


def _column(she: int, they: int) -> str:
    if she == they == SAID:
        return "both"
    if she not in _TOLD or they not in _TOLD:
        return "not_asked"
    return "only_she" if she == SAID else "only_they" if they == SAID else "neither"
