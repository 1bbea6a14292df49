"""One workbook with all that a paper needs: crosstabs, matrices, segments, codebook, respondents, About."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from qualcode.analysis.query import Query
from qualcode.analysis.registry import report
from qualcode.exchange.excel.workbook import names_of_sheets, write_workbook
from qualcode.model.table import Table
from qualcode.store.project import Project

_AFTER_CROSSTABS = ("documents", "respondents", "documents_01", "respondents_01", "segments", "codebook")


def export_workbook(project: Project, path: Path, query: Query, attributes: Sequence[str] = ()) -> list[str]:
    """Write the workbook in the language of the query, a crosstab for each of the attributes (GUIDs) in it.

    Gives the names of its sheets. Raises UserError where the place is not writable or a table is too large.
    """
    tables = list(tables_for(project, query, attributes))
    write_workbook(tables, path, query.language)
    return names_of_sheets(tables, query.language)


def tables_for(project: Project, query: Query, attributes: Sequence[str] = ()) -> Iterator[Table]:
    """Give the tables of the workbook one by one, without words that nobody consented to have quoted."""
    query = replace(query, outgoing=True)
    chosen = attributes or ((query.attribute,) if query.attribute else ())
    for attribute in chosen or ("",):
        yield report("crosstab").build(project, replace(query, attribute=attribute))
    for name in (*_AFTER_CROSSTABS, "respondent_list"):
        yield report(name).build(project, query)
