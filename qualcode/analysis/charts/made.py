"""Makes what a chart shows: of a table of the registry, or of the places of codings."""

from qualcode.analysis.charts.asked import OF_TABLES, Asked
from qualcode.analysis.charts.matrix import Matrix, matrix_of
from qualcode.analysis.charts.places import strips_of
from qualcode.analysis.charts.strips import Strips
from qualcode.analysis.registry import report
from qualcode.store.project import Project

Shown = Matrix | Strips


def shown_in(project: Project, asked: Asked) -> Shown:
    """Give what a chart shows. Raises UserError where there is nothing, or nothing that can be drawn so."""
    if asked.kind in OF_TABLES:
        return matrix_of(report(asked.report).build(project, asked.query), asked)
    return strips_of(project, asked)
