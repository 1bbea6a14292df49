"""Interview records: when, where and by whom a document was recorded, and how far its transcript is."""

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.store.writer import Writer


@operation
def record_interview(write: Writer, /, document: Guid, **fields: Value) -> Guid:
    """Record an interview, or set further fields of its record; gives the interview.

    Fields: date, place, minutes, language, interviewer, guide, present, note, status; None clears one. Raises
    UserError for a field or value that does not fit.
    """
    minutes = fields.get("minutes")
    if isinstance(minutes, int) and minutes <= 0:
        raise UserError("study.minutes_wrong", minutes=minutes)
    guid = write.create("interview", {"document": document, **fields})
    write.describe(document=document)
    return guid
