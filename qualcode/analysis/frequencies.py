"""How often each code is used: segments, documents, respondents, words."""

from dataclasses import replace

import numpy as np

from qualcode.analysis.about import facts, left_out_notes
from qualcode.analysis.captions import caption
from qualcode.analysis.counting import base_cases, counter_of, distinct
from qualcode.analysis.lines import line_of_words
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.table import Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project


def frequencies(project: Project, query: Query) -> Table:
    """Count for each code what the respondents of the base say: segments, documents, respondents, their share, words.

    A code includes those under it; a word under two of them counts once.
    """
    study = study_of(project)
    language = query.language
    base = base_cases(study, query.kinds, query.documents)
    counter = counter_of(project, study, replace(query, unit=Unit.SEGMENTS))
    words = counter_of(project, study, replace(query, unit=Unit.WORDS), line_of_words(project, study))
    documents, people = study.case_documents[base], study.case_respondents[base]
    n_documents, n_people = len(np.unique(documents)), len(np.unique(people))
    counts = (
        counter.count(Unit.SEGMENTS, base),
        distinct(counter.present[:, base], documents),
        distinct(counter.present[:, base], people),
        words.count(Unit.WORDS, base),
    )
    places = shown_codes(study, query.codes, counts[0])
    values = [[int(of_unit[place]) for of_unit in counts] for place in places]
    told = [(*row[:3], row[2] / n_people if n_people else None, row[3]) for row in values]
    asked = tuple(study.respondents[place].guid for place in np.unique(people))
    queries = [query.passages(codes_below(study, place), query.documents, asked) for place in places]

    def passages(row: int, at: int) -> Passages | None:
        return queries[row] if told[row][at] else None

    return Table(
        title=message("tables.report_frequencies", language),
        columns=(
            Column(message("analysis.code", language)),
            Column(message("analysis.segments", language), Measure.COUNT),
            Column(message("analysis.documents", language), Measure.COUNT, n_documents),
            Column(message("analysis.respondents", language), Measure.COUNT, n_people),
            Column(message("tables.share_of_respondents", language), Measure.SHARE),
            Column(message("analysis.words", language), Measure.COUNT),
        ),
        rows=Grid([code_cell(study, place, language) for place in places], told, passages),
        caption=caption(study, query, message("tables.counted_frequencies", language)),
        notes=tuple(left_out_notes(project, study, query)),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )
