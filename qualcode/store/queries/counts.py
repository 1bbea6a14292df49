"""How many codings documents have."""

from qualcode.model.guid import Guid
from qualcode.store.project import Project


def counts_by_document(project: Project) -> dict[Guid, int]:
    """Count the codings of each document that has any."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), n FROM (SELECT document, count(*) n FROM coding GROUP BY document)"
        " JOIN object ON object.id = document"
    )
    return dict(rows.fetchall())
