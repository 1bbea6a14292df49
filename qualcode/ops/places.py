"""Places in a text as operations take and keep them: turns or code points in, spans of text versions out."""

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.guides import Place
from qualcode.model.transcript import Turn
from qualcode.ops.codings import trimmed
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    current_version,
    document_of,
    has_text,
    lineage,
    maps_between,
    projected,
    text_of_version,
    turns_of_version,
)


def words_at(project: Project, document: Guid, place: Place) -> tuple[int, int]:
    """Give the code points [start, end) of the current text that a turn or a span means, without outer blanks.

    Raises UserError for a turn that is not there and where no word is left.
    """
    version = current_version(project, document)
    if isinstance(place, int):
        turns = turns_of_version(project, version).turns
        if not 0 <= place < len(turns):
            name = document_of(project, document).name
            raise UserError("ops.no_such_turn", document=name, turn=place + 1, n=len(turns))
        place = turns[place].speech, turns[place].end
    return trimmed(text_of_version(project, version), *place)


def turn_at(project: Project, document: Guid, start: int) -> tuple[Turn, Guid | None] | None:
    """Give the turn of the current text that a code point lies in, with its speaker; None before all turns."""
    found = turns_of_version(project, current_version(project, document))
    here = [turn for turn in found.turns if turn.start <= start]
    if not here:
        return None
    return here[-1], found.speakers[here[-1].speaker] if here[-1].speaker >= 0 else None


def lasting_span(project: Project, document: Guid, start: int, end: int) -> list[Value]:
    """Give [text version, start, end] on the oldest version that has the very same words there.

    Two people who mean the same words give the same, though one of them has corrected others.
    """
    current = current_version(project, document)
    words = text_of_version(project, current)[start:end]
    for version in reversed(lineage(project, current)[1:]):
        back = projected((start, end), maps_between(project, current, version))
        same = has_text(project, version) and text_of_version(project, version)[back[0] : back[1]] == words
        if same and projected(back, maps_between(project, version, current)) == (start, end):
            return [version, *back]
    return [current, start, end]
