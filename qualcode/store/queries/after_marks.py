"""What became of codings after their coder had marked the document as done for the first time."""

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.progress import codings_by, marked_states


def changed_after_first_pass(project: Project) -> set[tuple[Guid, Guid]]:
    """Give (document, coder) where the codings are others now than when they were kept as the first pass.

    Others: some more, some less, or with another place or code.
    """
    moved = _moved(project)
    return {
        (mark.document, mark.coder)
        for mark in marked_states(project)
        if mark.first_pass is not None
        and (
            (mark.document, mark.coder) in moved
            or set(codings_by(project, mark.document, mark.coder)) != set(mark.first_pass)
        )
    }


def _moved(project: Project) -> set[tuple[Guid, Guid]]:
    """Give (document, coder) where a coding was moved or recoded after the first pass had been kept."""
    rows = project.connection.execute(
        "SELECT DISTINCT marked.document, marked.coder FROM visible_document_state marked"
        " JOIN visible_coding coding ON coding.document = marked.document AND coding.coder = marked.coder"
        " JOIN head ON head.object = coding.id AND head.field = 'anchor' JOIN step ON step.id = head.op >> 20"
        " WHERE marked.codings IS NOT NULL AND step.lamport >"
        " (SELECT max(kept.lamport) FROM operation JOIN step kept ON kept.id = operation.id >> 20"
        " WHERE operation.object = marked.id AND (operation.field IS NULL OR operation.id IN"
        " (SELECT op FROM head WHERE object = marked.id AND field = 'codings')))"
    ).fetchall()
    guid_of = project.identities.guid
    return {(guid_of(document), guid_of(coder)) for document, coder in rows}
