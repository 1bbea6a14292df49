"""Codes by document and codes by respondent: how many segments, or whether there is any."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, coding_text, facts, language_text, left_out_notes, presence_text
from qualcode.analysis.counting import Counter, base_cases, chosen_pieces, in_documents
from qualcode.analysis.names import respondent_name
from qualcode.analysis.query import Query
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.table import Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project


def document_matrix(project: Project, query: Query, binary: bool = False) -> Table:
    """Count the segments of each code in each document, also those of speakers linked to no respondent.

    `binary` gives 1 where there is any, else 0.
    """
    study = study_of(project)
    wanted = in_documents(study, query.documents)
    counts = Counter(study, chosen_pieces(project, study, query, wanted[study.case_documents])).segments_by_document
    places = np.flatnonzero(wanted)
    columns = [_Column(study.documents[place].name, documents=(study.documents[place].guid,)) for place in places]
    table = _table(study, query, columns, counts[:, places], binary)
    caption = _caption(study, query, binary)
    return replace(
        table,
        title=message("analysis.report_documents_01" if binary else "analysis.matrix_documents", query.language),
        caption=caption,
        notes=tuple(left_out_notes(project, study, query, with_base=False)),
        facts=facts(project, study, query),
    )


def respondent_matrix(project: Project, query: Query, binary: bool = False) -> Table:
    """Count the segments of each code in the words of each respondent of the base; `binary`: 1 for any, else 0."""
    study = study_of(project)
    cases = base_cases(study, query.kinds, query.documents)
    segments = Counter(study, chosen_pieces(project, study, query, cases)).segments
    places = np.unique(study.case_respondents[cases])
    counts = [segments[:, cases & (study.case_respondents == place)].sum(axis=1) for place in places]
    columns = [
        _Column(respondent_name(study.respondents[place]), query.documents, (study.respondents[place].guid,))
        for place in places
    ]
    found = np.stack(counts, axis=1) if counts else np.zeros((len(segments), 0), dtype=np.int64)
    table = _table(study, query, columns, found, binary)
    return replace(
        table,
        title=message("analysis.report_respondents_01" if binary else "analysis.matrix_respondents", query.language),
        caption=f"{_caption(study, query, binary)} {base_text(query)}",
        notes=tuple(left_out_notes(project, study, query)),
        facts=facts(project, study, query),
    )


class _Column:
    """A column of a matrix: its heading and what its passages are asked for by."""

    def __init__(self, title: str, documents: Sequence[str] = (), respondents: Sequence[str] = ()) -> None:
        self.title = title
        self.documents = tuple(documents)
        self.respondents = tuple(respondents)


def _table(study: Study, query: Query, columns: Sequence[_Column], counts: Integers, binary: bool) -> Table:
    places = shown_codes(study, query.codes, counts.sum(axis=1))
    values = counts[places]
    below = [codes_below(study, place) for place in places]

    def passages(row: int, column: int) -> Passages | None:
        there = columns[column]
        return query.passages(below[row], there.documents, there.respondents) if values[row, column] else None

    return Table(
        title="",
        columns=(
            Column(message("analysis.code", query.language)),
            *(Column(column.title, Measure.COUNT) for column in columns),
        ),
        rows=Grid(
            [code_cell(study, place, query.language) for place in places],
            (np.minimum(values, 1) if binary else values).tolist(),
            passages,
        ),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
    )


def _caption(study: Study, query: Query, binary: bool) -> str:
    language = query.language
    sentences = (
        message("analysis.caption_binary" if binary else "analysis.caption_matrix", language),
        coding_text(study, query),
        presence_text(query),
        *language_text(query),
        message("analysis.interviewer_left_out", language),
    )
    return " ".join(sentences)
