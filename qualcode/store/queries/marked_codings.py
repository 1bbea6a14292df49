"""Which codings of a document bear a flag or weigh enough."""

from qualcode.model.guid import Guid
from qualcode.store.project import Project


def flagged_or_heavy(project: Project, document: Guid, flagged: bool, weight: int) -> frozenset[Guid]:
    """Give the codings of a document with a flag, where it is asked for, and at least this weight, where it is not 0.

    A coding without a weight weighs nothing.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_coding JOIN object USING (id)"
        " WHERE document = ? AND (NOT ? OR flag) AND coalesce(weight, 0) >= ?",
        (project.identities.find(document), flagged, weight),
    )
    return frozenset(guid for (guid,) in rows)
