"""Where codings lie as they were made: the version of the text, the place in it, the definition they stand under."""

from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project


class Anchor(NamedTuple):
    """A coding as it was made: [start, end) in code points of `version`; `definition`: the operation that wrote it, ""
    for the one that the code was made with.
    """

    document: Guid
    coder: Guid
    code: Guid
    version: Guid
    start: int
    end: int
    definition: str


def anchors_on_several_texts(project: Project) -> list[Anchor]:
    """List the codings of the documents whose codings do not all lie on one version of the text."""
    rows = project.connection.execute(
        "SELECT document, coder, code, version, span_start, span_end, coalesce(definition, '') FROM visible_coding"
        " WHERE document IN (SELECT document FROM visible_coding GROUP BY document HAVING min(version) < max(version))"
        " ORDER BY document, id"
    ).fetchall()
    guid_of = project.identities.guid
    return [
        Anchor(guid_of(one), guid_of(by), guid_of(code), guid_of(text), *rest) for one, by, code, text, *rest in rows
    ]
