"""Makes what a chart shows: of a table of the registry, or of the places of codings."""

from dataclasses import replace

from qualcode.analysis.asking import with_sets
from qualcode.analysis.charts import matrix, strips
from qualcode.analysis.charts.asked import OF_TABLES, Asked
from qualcode.analysis.charts.matrix import Matrix, matrix_of
from qualcode.analysis.charts.places import strips_of
from qualcode.analysis.charts.strips import Strips
from qualcode.analysis.registry import report
from qualcode.messages import message
from qualcode.model.table import Table
from qualcode.store.project import Project

Shown = Matrix | Strips


def shown_in(project: Project, asked: Asked) -> Shown:
    """Give what a chart shows; its codes may be sets of codes.

    Raises UserError where there is nothing, or nothing that can be drawn so.
    """
    asked = replace(asked, query=with_sets(project, asked.query))
    if asked.kind in OF_TABLES:
        return matrix_of(report(asked.report).build(project, asked.query), asked)
    return strips_of(project, asked)


def as_table(shown: Shown, language: str) -> Table:
    """Give what a chart shows to those who read a table."""
    if isinstance(shown, Matrix):
        return matrix.as_table(shown)
    return strips.as_table(shown, message("charts.document", language))


def numbers_of(project: Project, asked: Asked) -> Table:
    """Give the numbers of a chart as a table. Raises UserError as `shown_in` does."""
    return as_table(shown_in(project, asked), asked.query.language)
