"""The language of a turn as a person tells it, where the model of languages hears something else."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.ops.places import CurrentText
from qualcode.store.queries.languages import all_language_marks
from qualcode.store.writer import Writer


@operation
def set_turn_language(write: Writer, document: Guid, turn: int, language: str) -> None:
    """Say what is spoken in a turn (counted from 0): "ky", "ru", "uz" or "ky-ru"; "": what the model hears.

    Raises UserError for a turn that is not there or without a word, and for another language.
    """
    text = CurrentText(write.project, document)
    start, end = text.words_at(turn)
    write.describe(document=document, turn=turn)
    known = all_language_marks(write.project, document).get(turn, [])
    if known and language:
        write.set(known[0].guid, "language", language)
    elif language:
        span = cast(Value, text.lasting_span(start, end))
        write.create("turn_language", {"document": document, "span": span, "language": language})
    elif known:
        write.delete(*(mark.guid for mark in known))
