"""Places in a text as operations take and keep them: turns or code points in, spans of text versions out."""

from bisect import bisect_right

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.guides import Place
from qualcode.ops.codings import trimmed
from qualcode.store.project import Project
from qualcode.store.queries.documents import (
    current_version,
    document_of,
    has_text,
    projected,
    text_of_version,
    turns_of_version,
)
from qualcode.store.queries.version_paths import lineage, maps_between


class CurrentText:
    """The current text of a document, read once for any number of places in it."""

    def __init__(self, project: Project, document: Guid) -> None:
        self._project = project
        self.document = document
        self.version = current_version(project, document)
        self.text = text_of_version(project, self.version)
        self._turns = turns_of_version(project, self.version)
        self._starts = [turn.start for turn in self._turns.turns]
        self._older = [
            (version, maps_between(project, self.version, version), maps_between(project, version, self.version))
            for version in reversed(lineage(project, self.version)[1:])
            if has_text(project, version)
        ]

    def words_at(self, place: Place) -> tuple[int, int]:
        """Give the code points [start, end) that a turn or a span means, without outer blanks.

        Raises UserError for a turn that is not there and where no word is left.
        """
        if isinstance(place, int):
            turns = self._turns.turns
            if not 0 <= place < len(turns):
                name = document_of(self._project, self.document).name
                raise UserError("ops.no_such_turn", document=name, turn=place + 1, n=len(turns))
            place = turns[place].speech, turns[place].end
        return trimmed(self.text, *place)

    def speaker_at(self, start: int) -> Guid | None:
        """Give who speaks where a code point lies, None for nobody."""
        turn = bisect_right(self._starts, start) - 1
        speaker = self._turns.turns[turn].speaker if turn >= 0 else -1
        return self._turns.speakers[speaker] if speaker >= 0 else None

    def lasting_span(self, start: int, end: int) -> list[Value]:
        """Give [text version, start, end] on the oldest version that has the very same words there.

        Two people who mean the same words give the same, though one of them has corrected others.
        """
        for version, back, forth in self._older:
            there = projected((start, end), back)
            same = text_of_version(self._project, version)[slice(*there)] == self.text[start:end]
            if same and projected(there, forth) == (start, end):
                return [version, *there]
        return [self.version, start, end]
