"""Blind coding: keeping from coders what others made of a document, and letting them see it before all are done."""

from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.documents import document_of
from qualcode.store.writer import Writer


@operation
def keep_blind(write: Writer, documents: tuple[Guid, ...], coders: tuple[Guid, ...]) -> int:
    """Keep from these coders what others make of these documents, until everybody they were given to has marked them
    as done. The documents count as given to these coders. Give how many documents were not kept from one before.
    """
    fresh = 0
    for document in dict.fromkeys(documents):
        document_of(write.project, document)
        known = {one.coder for one in assignments_of(write.project, document) if one.blind}
        for coder in dict.fromkeys(coders):
            if coder not in known:
                write.create("assignment", {"coder": coder, "document": document, "blind": True})
        fresh += not known.issuperset(coders)
    write.describe(documents=list(documents), coders=list(coders))
    return fresh


@operation
def lift_blindness(write: Writer, documents: tuple[Guid, ...], coders: tuple[Guid, ...] = ()) -> int:
    """Let these coders, or all, see what others made of these documents, also where not everybody is done.

    Give how many (document, coder) there were. Raises UserError where nobody codes any of them blind.
    """
    lifted = 0
    for document in dict.fromkeys(documents):
        document_of(write.project, document)
        for one in assignments_of(write.project, document):
            if one.blind and (not coders or one.coder in coders):
                write.create("assignment", {"coder": one.coder, "document": document, "blind": False})
                lifted += 1
    if not lifted:
        raise UserError("team.nobody_blind")
    write.describe(documents=list(documents), coders=list(coders))
    return lifted
