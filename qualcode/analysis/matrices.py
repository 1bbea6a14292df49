"""Codes by document and codes by respondent: how many segments, or whether there is any."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from qualcode.analysis.about import base_text, coding_text, facts, language_text, left_out_notes, presence_text
from qualcode.analysis.counting import Counter, base_cases, chosen_pieces, counter_of, in_documents
from qualcode.analysis.lines import line_of_words
from qualcode.analysis.names import respondent_name
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.speech import Booleans, Integers
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
    caption = _caption(study, query, "binary" if binary else "matrix")
    return replace(
        table,
        title=message("analysis.report_documents_01" if binary else "analysis.matrix_documents", query.language),
        caption=caption,
        notes=tuple(left_out_notes(project, study, query, with_base=False)),
        facts=facts(project, study, query),
    )


def respondent_matrix(project: Project, query: Query, binary: bool = False, words: bool = False) -> Table:
    """Count the segments of each code in the words of each respondent of the base; `binary`: 1 for any, else 0.

    `words`: count the words under the code instead, each once.
    """
    study = study_of(project)
    cases = base_cases(study, query.kinds, query.documents)
    line = line_of_words(project, study) if words else None
    counter = counter_of(project, study, replace(query, unit=Unit.WORDS if words else Unit.SEGMENTS), line)
    by_case = counter.covered if words else counter.segments
    places = np.unique(study.case_respondents[cases])
    table = _table(study, query, _people(study, query, places), by_respondent(study, by_case, cases), binary)
    kind = "binary" if binary else "words" if words else "matrix"
    return replace(
        table,
        title=message(_RESPONDENT_TITLES[kind], query.language),
        caption=f"{_caption(study, query, kind)} {base_text(query)}",
        notes=tuple(left_out_notes(project, study, query)),
        facts=facts(project, study, query, Unit.WORDS if words else Unit.SEGMENTS),
    )


_RESPONDENT_TITLES = {
    "binary": "analysis.report_respondents_01",
    "words": "tables.report_respondents_words",
    "matrix": "analysis.matrix_respondents",
}
_COUNTED = {
    "binary": "analysis.caption_binary",
    "words": "tables.counted_words",
    "matrix": "analysis.caption_matrix",
}


def _people(study: Study, query: Query, places: Integers) -> list["_Column"]:
    people = [study.respondents[place] for place in places]
    return [_Column(respondent_name(person), query.documents, (person.guid,)) for person in people]


def by_respondent(study: Study, counts: Integers, cases: Booleans) -> Integers:
    """Add up the cases of each respondent."""
    at = np.flatnonzero(cases)
    at = at[np.argsort(study.case_respondents[at], kind="stable")]
    first = np.flatnonzero(np.diff(study.case_respondents[at], prepend=-2))
    return np.add.reduceat(counts[:, at], first, axis=1) if len(at) else counts[:, at]


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


def _caption(study: Study, query: Query, kind: str) -> str:
    language = query.language
    sentences = (
        message(_COUNTED[kind], language),
        coding_text(study, query),
        presence_text(query),
        *language_text(query),
        message("analysis.interviewer_left_out", language),
    )
    return " ".join(sentences)
