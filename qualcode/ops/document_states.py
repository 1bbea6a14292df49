"""Marking a document as done or in work, by each coder for herself."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.store.queries.assignments import works_blind
from qualcode.store.queries.documents import document_of
from qualcode.store.queries.progress import codings_by, counts_by_coder, marked_states
from qualcode.store.writer import Writer


@operation
def mark_document(write: Writer, document: Guid, state: str = "done") -> Guid:
    """Say that the coder at work is "done" with a document, or has it "in_work" again; gives the mark.

    Done keeps the ids of her codings and whether she saw nobody else's: her first pass. Marked as done once more it
    is kept anew, but one made blind is never replaced by one made with others' codings in sight. Raises UserError
    for a document that is not there or another state.
    """
    project = write.project
    document_of(project, document)
    values: dict[str, Value] = {"coder": project.me, "document": document, "state": state}
    if state == "done":
        blind = works_blind(project, document, project.me)
        blind = blind or set(counts_by_coder(project, document).get(document, {})) <= {project.me}
        before = next((mark for mark in marked_states(project, document) if mark.coder == project.me), None)
        if blind or before is None or before.first_pass is None or not before.blind:
            values |= {"codings": cast(Value, codings_by(project, document, project.me)), "blind": blind}
    write.describe(document=document)
    return write.create("document_state", values)
