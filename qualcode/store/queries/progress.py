"""How far each coder is with each document: what was marked, and where the codings lie."""

import json
from typing import NamedTuple

from qualcode.model.consensus import CONSENSUS
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import current_version


class MarkedState(NamedTuple):
    """What a coder said of her work on a document: "in_work" or "done". `first_pass` names the codings that were hers
    when she marked it as done (None: she never did), `blind` says that she saw nobody else's then.
    """

    coder: Guid
    document: Guid
    state: str
    first_pass: tuple[Guid, ...] | None
    blind: bool


def marked_states(project: Project, document: Guid | None = None) -> list[MarkedState]:
    """List what coders said of their work, on one document or on all; not what the consensus is said to be."""
    rows = project.connection.execute(
        "SELECT lower(hex(coder.guid)), lower(hex(document.guid)), marked.state, codings, blind"
        " FROM visible_document_state marked"
        " JOIN object coder ON coder.id = marked.coder JOIN object document ON document.id = marked.document"
        " WHERE (?1 IS NULL OR document.guid = ?1) AND coder.guid <> ?2 ORDER BY marked.document, marked.coder",
        (bytes.fromhex(document) if document else None, bytes.fromhex(CONSENSUS)),
    )
    return [
        MarkedState(coder, owner, state, None if codings is None else tuple(json.loads(codings)), bool(blind))
        for coder, owner, state, codings, blind in rows
    ]


def counts_by_coder(project: Project, document: Guid | None = None) -> dict[Guid, dict[Guid, int]]:
    """Count the codings in each document, or in one, by coder; documents and coders without any are left out,
    so is the consensus.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(owner.guid)), lower(hex(coder.guid)), n FROM"
        " (SELECT document, coder, count(*) n FROM visible_coding WHERE (?1 IS NULL OR document = ?1)"
        " AND coder IS NOT ?2 GROUP BY document, coder)"
        " found JOIN object owner ON owner.id = found.document JOIN object coder ON coder.id = found.coder"
        " ORDER BY found.document, found.coder",
        (project.identities.find(document) if document else None, project.identities.find(CONSENSUS)),
    )
    counts: dict[Guid, dict[Guid, int]] = {}
    for owner, coder, count in rows:
        counts.setdefault(owner, {})[coder] = count
    return counts


def spans_by_coder(project: Project, document: Guid) -> dict[Guid, list[tuple[int, int]]]:
    """Give where each coder has coded a document: code points [start, end) of its current text."""
    current = current_version(project, document)
    rows = project.connection.execute(
        "SELECT coder, version, span_start, span_end FROM visible_coding WHERE document = ? AND coder IS NOT ?",
        (project.identities.find(document), project.identities.find(CONSENSUS)),
    ).fetchall()
    versions = {local: project.identities.guid(local) for local in {row[1] for row in rows}}
    found: dict[int, list[tuple[int, int]]] = {}
    for coder, version, *place in rows:
        start, end = place
        if versions[version] != current:
            start, end, _ = carried(project, (start, end), versions[version], current)
        if start < end:
            found.setdefault(coder, []).append((start, end))
    return {project.identities.guid(coder): spans for coder, spans in found.items()}


def codings_by(project: Project, document: Guid, coder: Guid) -> list[Guid]:
    """Name the codings of a coder in a document, in the order in which they were made."""
    find = project.identities.find
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)) FROM visible_coding JOIN object USING (id)"
        " WHERE document = ? AND coder = ? ORDER BY id",
        (find(document), find(coder)),
    )
    return [guid for (guid,) in rows]
