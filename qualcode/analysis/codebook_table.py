"""The codebook as a table: what each code means and how often it is used."""

import numpy as np

from qualcode.analysis.about import coding_text, facts, language_text, presence_text
from qualcode.analysis.counting import Counter, chosen_pieces, in_documents
from qualcode.analysis.query import Query
from qualcode.analysis.rows import chosen_codes, code_cell, codes_below
from qualcode.analysis.study import study_of
from qualcode.messages import message
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language

_TEXTS = ("code", "definition", "when", "not_when", "example", "active")


def codebook_table(project: Project, query: Query) -> Table:
    """List the codes in the order of the tree with their definitions, the segments and the documents they have."""
    study = study_of(project)
    language = query.language
    cases = in_documents(study, query.documents)[study.case_documents]
    by_document = Counter(study, chosen_pieces(project, study, query, cases)).segments_by_document
    places = chosen_codes(study, query.codes)
    rows = []
    for place in places:
        code = study.codes[place]
        passages = query.passages(codes_below(study, place), query.documents)
        texts = (code.definitions, code.when, code.not_when, code.examples)
        rows.append(
            (
                code_cell(study, place, language),
                *(Cell(in_language(text, language)) for text in texts),
                Cell(message("analysis.yes" if code.active else "analysis.no", language)),
                Cell(int(by_document[place].sum()), passages),
                Cell(int(np.count_nonzero(by_document[place])), passages),
            )
        )
    return Table(
        title=message("analysis.codebook_title", language),
        columns=(
            *(Column(message(f"analysis.{name}", language)) for name in _TEXTS),
            *(Column(message(f"analysis.{name}", language), Measure.COUNT) for name in ("segments", "documents")),
        ),
        rows=tuple(rows),
        caption=" ".join((coding_text(study, query), presence_text(query), *language_text(query))),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )
