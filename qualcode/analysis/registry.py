"""Every report there is: a line here puts it into the window, the command line and the workbook."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from qualcode.analysis.asked_tables import crosstab_asked, respondents_asked
from qualcode.analysis.codebook_table import codebook_table
from qualcode.analysis.coders_table import coders_table
from qualcode.analysis.cooccurrence import cooccurrence, pairs_together
from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.dyads_table import dyads_table
from qualcode.analysis.household_table import household_table
from qualcode.analysis.margins_table import margins_table
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.query import Query
from qualcode.analysis.respondents_table import respondents_table
from qualcode.analysis.segments import segments
from qualcode.analysis.speakers_table import speakers_table
from qualcode.model.errors import Choices, UserError
from qualcode.model.table import Table
from qualcode.store.project import Project


class Report(NamedTuple):
    """A kind of table: `title` is a key of `words/`, `build` makes it from a project and a query."""

    name: str
    title: str
    build: Callable[[Project, Query], Table]


REPORTS = (
    Report("crosstab", "analysis.report_crosstab", crosstab),
    Report("documents", "analysis.matrix_documents", document_matrix),
    Report("respondents", "analysis.matrix_respondents", respondent_matrix),
    Report("documents_01", "analysis.report_documents_01", partial(document_matrix, binary=True)),
    Report("respondents_01", "analysis.report_respondents_01", partial(respondent_matrix, binary=True)),
    Report("respondents_words", "tables.report_respondents_words", partial(respondent_matrix, words=True)),
    Report("respondents_asked", "tables.report_respondents_asked", respondents_asked),
    Report("crosstab_asked", "tables.report_crosstab_asked", crosstab_asked),
    Report("coders", "tables.report_coders", coders_table),
    Report("cooccurrence", "tables.report_cooccurrence", cooccurrence),
    Report("cooccurrence_jaccard", "tables.report_cooccurrence_jaccard", partial(cooccurrence, jaccard=True)),
    Report("pairs", "tables.report_pairs", pairs_together),
    Report("household", "tables.report_household", household_table),
    Report("household_quotes", "tables.report_household_quotes", partial(household_table, quotes=True)),
    Report("dyads", "tables.report_dyads", dyads_table),
    Report("speakers", "tables.report_speakers", speakers_table),
    Report("margins", "tables.report_margins", margins_table),
    Report("segments", "analysis.segments_title", segments),
    Report("codebook", "analysis.codebook_title", codebook_table),
    Report("respondent_list", "analysis.respondents_title", respondents_table),
)


def report(name: str) -> Report:
    """Give the report of a name. Raises UserError where there is none."""
    for known in REPORTS:
        if known.name == name:
            return known
    raise UserError(
        "analysis.no_such_report", name=name, known=Choices(tuple((known.name, known.title) for known in REPORTS))
    )
