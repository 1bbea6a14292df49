"""What may travel in a package: texts by their hashes, documents not released, respondents who withdrew."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.consents import Standing, standings

RELEASED = "released"


class Told(NamedTuple):
    """A document, how far its transcript is (empty: nobody has said), and who speaks in it."""

    guid: Guid
    name: str
    status: str
    respondents: frozenset[Guid]


def documents_told(project: Project) -> list[Told]:
    """List the documents, each with the status of its transcript and the respondents who speak in it."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), document.name, interview.status, group_concat(DISTINCT hex(who.guid))"
        " FROM document JOIN object ON object.id = document.id"
        " LEFT JOIN interview ON interview.document = document.id"
        " LEFT JOIN speaker ON speaker.document = document.id LEFT JOIN object who ON who.id = speaker.respondent"
        " GROUP BY document.id ORDER BY document.position IS NULL, document.position, document.id"
    )
    return [
        Told(guid, name or "", status or "", frozenset(who.lower().split(",")) if who else frozenset())
        for guid, name, status, who in rows
    ]


def withdrawn_respondents(project: Project) -> frozenset[Guid]:
    """Give the respondents whose consent stands withdrawn, their words not yet erased."""
    return frozenset(guid for guid, how in standings(project).items() if how is Standing.WITHDRAWN)


def texts_with(project: Project, hashes: Iterable[str]) -> dict[str, str]:
    """Give the texts with these hashes, as far as they are here."""
    rows = project.connection.execute(
        "SELECT hash, content FROM text WHERE hash IN (SELECT value FROM json_each(?))", (json.dumps(sorted(hashes)),)
    )
    return dict(rows.fetchall())
