"""How every report is made: a line here and one in `reports.py` put it into the window and the command line."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from qualcode.analysis.about import narrowed_text
from qualcode.analysis.asked_tables import crosstab_asked, respondents_asked
from qualcode.analysis.codebook_table import codebook_table
from qualcode.analysis.coders_table import coders_table
from qualcode.analysis.cooccurrence import cooccurrence, pairs_together
from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.donor_codes import donor_codes
from qualcode.analysis.donor_table import donor_table
from qualcode.analysis.dyads_table import dyads_table
from qualcode.analysis.framework_table import framework_table
from qualcode.analysis.frequencies import frequencies
from qualcode.analysis.household_table import household_table
from qualcode.analysis.margins_table import margins_table
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.memos_table import memos_table
from qualcode.analysis.query import Query
from qualcode.analysis.quotes_table import crosstab_quotes, respondents_quotes
from qualcode.analysis.reports import DESCRIBED, described
from qualcode.analysis.respondents_table import respondents_table
from qualcode.analysis.segments import segments
from qualcode.analysis.speakers_table import speakers_table
from qualcode.analysis.statistics.table import statistics_table
from qualcode.analysis.study import study_of
from qualcode.model.table import Table
from qualcode.store.project import Project

Build = Callable[[Project, Query], Table]


class Report(NamedTuple):
    """A kind of table: `build` makes it from a project and a query, of which it uses the fields that `uses` names."""

    name: str
    title: str
    uses: tuple[str, ...]
    build: Build


_BUILDERS: dict[str, Build] = {
    "frequencies": frequencies,
    "crosstab": crosstab,
    "documents": document_matrix,
    "respondents": respondent_matrix,
    "documents_01": partial(document_matrix, binary=True),
    "respondents_01": partial(respondent_matrix, binary=True),
    "respondents_words": partial(respondent_matrix, words=True),
    "respondents_asked": respondents_asked,
    "crosstab_asked": crosstab_asked,
    "coders": coders_table,
    "cooccurrence": cooccurrence,
    "cooccurrence_jaccard": partial(cooccurrence, jaccard=True),
    "pairs": pairs_together,
    "household": household_table,
    "household_quotes": partial(household_table, quotes=True),
    "crosstab_quotes": crosstab_quotes,
    "respondents_quotes": respondents_quotes,
    "framework": framework_table,
    "dyads": dyads_table,
    "speakers": speakers_table,
    "margins": margins_table,
    "donor": donor_table,
    "donor_codes": donor_codes,
    "statistics": statistics_table,
    "segments": segments,
    "codebook": codebook_table,
    "respondent_list": respondents_table,
    "memos": memos_table,
}


def _telling(build: Build) -> Build:
    """Let a table say below it of which documents and codes it is, where it is not of all."""

    def made(project: Project, query: Query) -> Table:
        table = build(project, query)
        if not (query.codes or query.documents):
            return table
        return replace(table, caption=" ".join((table.caption, *narrowed_text(study_of(project), query))))

    return made


REPORTS = tuple(Report(*one, _telling(_BUILDERS[one.name])) for one in DESCRIBED)


def report(name: str) -> Report:
    """Give the report of a name. Raises UserError where there is none."""
    return REPORTS[DESCRIBED.index(described(name))]
