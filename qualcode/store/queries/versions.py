"""The versions of a document's text: who made each, when, from which, and how much it changed."""

import json
from typing import NamedTuple

from qualcode.model.guid import Guid
from qualcode.model.projection import NumberMap
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version


class TextVersion(NamedTuple):
    """A version of a text. `edits` lead to it from `base`; the first has none. `time`: UTC, milliseconds."""

    guid: Guid
    base: Guid | None
    joined: Guid | None
    edits: NumberMap
    coder: Guid
    time: int
    verb: str
    kept: bool  # its text was not erased
    shown: bool  # it is the one that is read and coded now


def versions_of_text(project: Project, document: Guid) -> list[TextVersion]:
    """List the versions of a document's text, the oldest first."""
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), lower(hex(base.guid)), lower(hex(joined.guid)), version.map,"
        " lower(hex(coder.guid)), step.time, step.verb,"
        " EXISTS (SELECT 1 FROM text WHERE text.hash = version.hash), min(step.lamport)"
        " FROM text_version version JOIN object ON object.id = version.id"
        " JOIN operation ON operation.object = version.id AND operation.field IS NULL"
        " JOIN step ON step.id = operation.id >> 20"
        " LEFT JOIN object coder ON coder.id = step.coder"
        " LEFT JOIN object base ON base.id = version.base LEFT JOIN object joined ON joined.id = version.joined"
        " WHERE version.document = ? GROUP BY version.id ORDER BY min(step.lamport), object.guid",
        (project.identities.object_id(document),),
    )
    shown = current_version(project, document)
    return [
        TextVersion(
            guid, base or None, joined or None, _map(edits), coder or "", time or 0, verb, bool(kept), guid == shown
        )
        for guid, base, joined, edits, coder, time, verb, kept, _ in rows
    ]


def _map(edits: str | None) -> NumberMap:
    return tuple((place, old, new) for place, old, new in json.loads(edits)) if edits else ()
