"""Codes by coder: how many segments each coder has under each code."""

from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, facts, language_text, left_out_notes, presence_text
from qualcode.analysis.captions import respondents_of_base, rows_of_base
from qualcode.analysis.query import Query
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.study import study_of
from qualcode.analysis.together import rolled_up
from qualcode.messages import message
from qualcode.model.table import Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project


def coders_table(project: Project, query: Query) -> Table:
    """Count the segments of each code that each coder coded; coders who coded nothing of the base are left out."""
    study = study_of(project)
    language = query.language
    chosen = [np.flatnonzero(rows_of_base(project, study, replace(query, coder=coder.guid))) for coder in study.coders]
    coders = [place for place, rows in enumerate(chosen) if len(rows)]
    codes = len(study.codes)
    counts = np.zeros((codes, len(coders)), dtype=np.int64)
    for at, place in enumerate(coders):
        counts[:, at] = np.bincount(study.codings.code[chosen[place]], minlength=codes)
    counts = rolled_up(counts, study.parents)
    places = shown_codes(study, query.codes, counts.sum(axis=1))
    values = counts[places].tolist()
    respondents = respondents_of_base(study, query) if query.kinds else ()

    def passages(row: int, at: int) -> Passages | None:
        theirs = replace(query, coder=study.coders[coders[at]].guid)
        codes = codes_below(study, places[row])
        return theirs.passages(codes, query.documents, respondents) if values[row][at] else None

    headings = [
        Column(
            study.coders[place].shown(language), Measure.COUNT, len(np.unique(study.codings.document[chosen[place]]))
        )
        for place in coders
    ]
    return Table(
        title=message("tables.report_coders", language),
        columns=(Column(message("analysis.code", language)), *headings),
        rows=Grid([code_cell(study, place, language) for place in places], values, passages),
        caption=" ".join(
            (
                message("tables.counted_coders", language),
                presence_text(query),
                *language_text(query),
                message("analysis.interviewer_left_out", language),
                base_text(query),
            )
        ),
        notes=tuple(left_out_notes(project, study, replace(query, coder=""))) if not coders else (),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )
