"""How far the coders are with the documents: not started, in work or done, and how many turns have a coding."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.transcript import Role
from qualcode.store.project import Project
from qualcode.store.queries.documents import current_version, speakers_of, turns_of_version
from qualcode.store.queries.progress import MarkedState, counts_by_coder, marked_states, spans_by_coder

NOT_STARTED, IN_WORK, DONE = STATES = ("not_started", "in_work", "done")


class Work(NamedTuple):
    """The work of a coder on a document; `marked` is what she said of it, None where she said nothing."""

    state: str
    codings: int
    marked: MarkedState | None = None


class Progress(NamedTuple):
    """How many of the turns of others than interviewers have a coding of a coder."""

    coded: int
    turns: int


NO_WORK = Work(NOT_STARTED, 0)


def work_of(project: Project, document: Guid | None = None) -> dict[Guid, dict[Guid, Work]]:
    """Give the work on each document, or on one, by coder; coders who did nothing there are left out.

    A document is in work from the first coding on, unless its coder said otherwise.
    """
    found: dict[Guid, dict[Guid, Work]] = {}
    for owner, counts in counts_by_coder(project, document).items():
        found[owner] = {coder: Work(IN_WORK, count) for coder, count in counts.items()}
    for mark in marked_states(project, document):
        there = found.setdefault(mark.document, {})
        there[mark.coder] = Work(mark.state, there.get(mark.coder, NO_WORK).codings, mark)
    return found


def progress_of(project: Project, document: Guid) -> dict[Guid, Progress]:
    """Give the progress of everybody with a coding in a document; "" stands for a coder without any.

    Turns without words do not count.
    """
    found = turns_of_version(project, current_version(project, document))
    asking = {row.guid for row in speakers_of(project, document) if row.role is Role.INTERVIEWER}
    told = [
        (turn.speech, turn.end)
        for turn in found.turns
        if turn.speech < turn.end and (turn.speaker < 0 or found.speakers[turn.speaker] not in asking)
    ]
    starts, ends = [start for start, _ in told], [end for _, end in told]
    made = {"": Progress(0, len(told))}
    for coder, spans in spans_by_coder(project, document).items():
        coded: set[int] = set()
        for start, end in spans:
            coded.update(range(bisect_right(ends, start), bisect_left(starts, end)))
        made[coder] = Progress(len(coded), len(told))
    return made


def state_in_words(state: str, language: str) -> str:
    """Name a state in a language."""
    return message(f"study.work_{state}", language)
