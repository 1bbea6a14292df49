"""Corrections of a text that a coder has not finished: kept in the file at each pause, outside the log."""

import json
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.project import Project


class Draft(NamedTuple):
    """Unfinished corrections of a document: the version they begin with, and the changes as plain values."""

    document: Guid
    version: Guid
    changes: list[Value]


def keep_draft(project: Project, draft: Draft) -> None:
    """Keep what this coder has corrected so far; it is on the disk when this returns."""
    project.connection.execute(
        "INSERT OR REPLACE INTO unfinished_correction (document, coder, version, changes) VALUES (?, ?, ?, ?)",
        (*_key(project, draft.document), bytes.fromhex(draft.version), json.dumps(draft.changes, ensure_ascii=False)),
    )


def draft_of(project: Project, document: Guid) -> Draft | None:
    """Give what this coder has not finished in a document, None for nothing."""
    row = project.connection.execute(
        "SELECT lower(hex(version)), changes FROM unfinished_correction WHERE document = ? AND coder = ?",
        _key(project, document),
    ).fetchone()
    return Draft(document, row[0], json.loads(row[1])) if row else None


def documents_with_drafts(project: Project) -> list[Guid]:
    """List the documents in which this coder has not finished correcting."""
    rows = project.connection.execute(
        "SELECT lower(hex(document)) FROM unfinished_correction WHERE coder = ? ORDER BY document",
        (bytes.fromhex(project.me),),
    )
    return [guid for (guid,) in rows]


def drop_draft(project: Project, document: Guid) -> None:
    """Forget what this coder has not finished in a document."""
    project.connection.execute(
        "DELETE FROM unfinished_correction WHERE document = ? AND coder = ?", _key(project, document)
    )


def _key(project: Project, document: Guid) -> tuple[bytes, bytes]:
    return bytes.fromhex(document), bytes.fromhex(project.me)
