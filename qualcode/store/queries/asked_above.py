"""What an interviewer last said before a place of a text: without it an answer of one word means nothing."""

from bisect import bisect_right

from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, speakers_of, turns_of_version, words_said


def asked_above(project: Project, document: Guid, place: int) -> str:
    """Give the words of the last interviewer's turn that ends before a place (code points of the current text).

    "" where no interviewer spoke before it.
    """
    version = current_version(project, document)
    found = turns_of_version(project, version)
    asking = {speaker.guid for speaker in speakers_of(project, document) if speaker.role is Role.INTERVIEWER}
    before = bisect_right([turn.end for turn in found.turns], place)
    for turn in reversed(found.turns[:before]):
        if turn.speech < turn.end and turn.speaker >= 0 and found.speakers[turn.speaker] in asking:
            return words_said(project, version, turn.speech, turn.end)
    return ""
