"""Coding again: for each coder, some of the interviews she was done with weeks ago, blind to what she found then."""

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.rounds import code_again
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.earlier import moment_of_field
from qualcode.store.queries.rounds import TRAINING, repeating, rounds_of
from qualcode.store.queries.travelling import documents_told, withdrawn_respondents
from qualcode.team.drawing import FEWEST_WEEKS, by_lot
from qualcode.team.rounds import LeftOut, Why, kinds_of_rounds

_WEEK = 7 * 24 * 3600 * 1000  # ms


class Repetition(NamedTuple):
    """A document that its coder codes again; `weeks` have gone by since she marked it as done."""

    document: Guid
    coder: Guid
    weeks: int


class Again(NamedTuple):
    """What would be coded again, of so many that could be, and what is left out and why."""

    drawn: tuple[Repetition, ...]
    possible: int
    left_out: tuple[LeftOut, ...]
    weeks: int
    seed: int


def plan_again(
    project: Project,
    seed: int,
    each: int = 2,
    weeks: int = FEWEST_WEEKS,
    coders: tuple[Guid, ...] = (),
    now: int | None = None,
) -> Again:
    """Draw for each coder some of the interviews she was done with at least so many weeks ago. Nothing is written.

    `coders`: only these, where any is named; `now`: milliseconds UTC, the time of this computer where it is not told.
    """
    now = time.time_ns() // 1_000_000 if now is None else now
    done, left_out = defaultdict[Guid, list[Repetition]](list), dict[Guid, Why]()
    for found in _marked(project, weeks, now):
        if isinstance(found, Repetition) and (not coders or found.coder in coders):
            done[found.coder].append(found)
        elif isinstance(found, LeftOut):
            left_out[found.document] = found.why
    free = {one.document for rows in done.values() for one in rows}
    drawn = [one for coder in sorted(done) for one in _some(done[coder], seed, each)]
    rest = [one.guid for one in documents_of(project) if one.guid not in free]
    return Again(
        tuple(sorted(drawn)),
        sum(map(len, done.values())),
        tuple(LeftOut(guid, left_out.get(guid, Why.NOT_DONE)) for guid in rest),
        weeks,
        seed,
    )


def _marked(project: Project, weeks: int, now: int) -> Iterator[Repetition | LeftOut]:
    """Go through what coders marked as done: what can be coded again, and what cannot and why."""
    told = {one.guid: one for one in documents_told(project)}
    gone, seconds = withdrawn_respondents(project), {one.second for one in repeating(project)}
    kinds, before = kinds_of_rounds(rounds_of(project)), _coded_again(project)
    for mark in items_of(project, "document_state"):
        document, coder = str(mark.values["document"]), str(mark.values["coder"])
        if mark.values["codings"] is None or coder in seconds:
            continue
        passed = (now - _marked_at(project, mark.guid)) // _WEEK
        if told[document].respondents & gone:
            yield LeftOut(document, Why.CONSENT)
        elif TRAINING in kinds.get(document, ()):
            yield LeftOut(document, Why.TRAINING)
        elif (document, coder) in before:
            yield LeftOut(document, Why.AGAIN)
        else:
            yield LeftOut(document, Why.TOO_FRESH) if passed < weeks else Repetition(document, coder, passed)


def assign_again(project: Project, plan: Again, name: str) -> Guid:
    """Write a plan: the round, the second names of the coders, and that they code blind. Raises UserError where nothing
    was drawn.
    """
    drawn: dict[str, Value] = {"seed": plan.seed, "weeks": plan.weeks}
    return code_again(project, name, tuple((one.document, one.coder) for one in plan.drawn), drawn)


def _some(rows: Sequence[Repetition], seed: int, each: int) -> list[Repetition]:
    by_document = {one.document: one for one in rows}
    return [by_document[guid] for guid in by_lot(by_document, seed)[:each]]


def _coded_again(project: Project) -> set[tuple[Guid, Guid]]:
    firsts = {one.second: one.first for one in repeating(project)}
    given = items_of(project, "assignment")
    return {
        (str(item.values["document"]), firsts[coder])
        for item in given
        if (coder := str(item.values["coder"])) in firsts
    }


def _marked_at(project: Project, mark: Guid) -> int:
    """Give when a document was marked as done, in milliseconds UTC."""
    step = project.journal.step(moment_of_field(project, mark, "document_state", "codings")[1])
    return step.time if step is not None else 0
