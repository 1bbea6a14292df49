"""What an interviewer last said before a place of a text: without it an answer of one word means nothing."""

from bisect import bisect_right

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, speakers_of, turns_of_version, words_said


class AskedAbove:
    """Answers for many places of one document; places are code points of its current text."""

    def __init__(self, project: Project, document: Guid) -> None:
        self._project, self._version = project, current_version(project, document)
        found = turns_of_version(project, self._version)
        asking = {speaker.guid for speaker in speakers_of(project, document) if speaker.role is Role.INTERVIEWER}
        self._starts = [turn.start for turn in found.turns]
        self._asked = [
            turn
            for turn in found.turns
            if turn.speech < turn.end and turn.speaker >= 0 and found.speakers[turn.speaker] in asking
        ]

    def turn(self, place: int) -> int:
        """Give the number of the turn a place stands in, from 1."""
        return bisect_right(self._starts, place)

    def question(self, place: int) -> str:
        """Give the words of the last interviewer's turn that ends before a place, "" where there is none."""
        before = bisect_right([turn.end for turn in self._asked], place)
        if not before:
            return ""
        turn = self._asked[before - 1]
        return words_said(self._project, self._version, turn.speech, turn.end)
