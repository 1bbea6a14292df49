"""How far rounds are: who was given which of their documents, and is not started, in work or done with it."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.analysis.progress import DONE, IN_WORK, NO_WORK, NOT_STARTED, STATES, Work, state_in_words, work_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import Cell, Column, Measure, Table
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.assignments import Assignment, assignments_of
from qualcode.store.queries.rounds import AGAIN, Round, repeating, rounds_of


class Task(NamedTuple):
    """A document of a round that a coder codes, and her work on it."""

    document: Guid
    coder: Guid
    work: Work


class RoundProgress(NamedTuple):
    """A round with all that is to be done for it."""

    round: Round
    tasks: tuple[Task, ...]

    @property
    def counts(self) -> dict[str, int]:
        """Count the tasks by how far they are."""
        found = Counter(task.work.state for task in self.tasks)
        return {state: found[state] for state in STATES}


def progress_of_rounds(project: Project) -> list[RoundProgress]:
    """Give each round with its tasks, in order. Of coding again only the second names have any."""
    works, given = work_of(project), assignments_of(project)
    seconds = {one.second for one in repeating(project)}
    return [RoundProgress(one, tuple(_tasks(one, given, works, seconds))) for one in rounds_of(project)]


def _tasks(
    found: Round, given: list[Assignment], works: dict[Guid, dict[Guid, Work]], seconds: set[Guid]
) -> list[Task]:
    return [
        Task(one.document, one.coder, works.get(one.document, {}).get(one.coder, NO_WORK))
        for one in given
        if one.document in found.documents
        and (one.coder in seconds) == (found.kind == AGAIN)
        and (not found.given or (one.document, one.coder) in found.given)
    ]


def rounds_table(rounds: Iterable[RoundProgress], language: str) -> Table:
    """List the rounds: what they are, how they came about, how far they are."""
    counted = (NOT_STARTED, IN_WORK, DONE)
    names = ("waiting", "begun", "done")
    rows = []
    for one in rounds:
        kind = message(f"choices.{one.round.kind}", language)
        how = how_chosen(one.round, language)
        numbers = (len(one.round.documents), *(one.counts[state] for state in counted))
        rows.append((Cell(one.round.name), Cell(kind), Cell(how), *map(Cell, numbers)))
    return Table(
        title=message("rounds.title_rounds", language),
        short_title=message("rounds.short_rounds", language),
        columns=(
            *(Column(message(f"rounds.{name}", language)) for name in ("round", "kind", "how")),
            *(Column(message(f"rounds.{name}", language), Measure.COUNT) for name in ("documents", *names)),
        ),
        rows=tuple(rows),
    )


def progress_table(project: Project, found: RoundProgress, language: str) -> Table:
    """Tell of each document of a round how far each of its coders is."""
    names = {item.guid: str(item.values["name"]) for item in items_of(project, "coder")}
    documents = {item.guid: str(item.values["name"]) for item in items_of(project, "document")}
    by_place = {(task.document, task.coder): task.work for task in found.tasks}
    coders = list(dict.fromkeys(task.coder for task in found.tasks))
    rows = []
    for document in found.round.documents:
        works = [by_place.get((document, coder)) for coder in coders]
        said = [None if work is None else state_in_words(work.state, language) for work in works]
        rows.append((Cell(documents[document]), *map(Cell, said)))
    return Table(
        title=message("rounds.title_progress", language, name=found.round.name),
        short_title=message("rounds.short_progress", language),
        columns=(Column(message("rounds.document", language)), *(Column(names[coder]) for coder in coders)),
        rows=tuple(rows),
    )


def how_chosen(found: Round, language: str) -> str:
    """Say how the documents of a round were chosen."""
    drawn, seed = found.drawn, found.drawn.get("seed")
    share, weeks = drawn.get("share"), drawn.get("weeks")
    if isinstance(share, int | float):
        return message("rounds.how_share", language, share=f"{100 * share:g}", seed=seed)
    if weeks is not None:
        return message("rounds.how_again", language, weeks=weeks, seed=seed)
    if seed is not None:
        return message("rounds.how_later", language, every=found.every, seed=seed)
    return message("rounds.how_hand", language)
