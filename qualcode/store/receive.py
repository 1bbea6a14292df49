"""Taking in a log from elsewhere: the union of two logs, and the erasures it brings, on the file."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from qualcode.model.guid import MOST_OPERATIONS, STEP_BITS, Guid, operation_guid
from qualcode.model.log import ERASED, WITHHELD, Log, Operation
from qualcode.store.enforcing import enforce_erasures
from qualcode.store.project import Project, told_plainly

_BATCH = 500  # steps asked about at once
_PORTION = 2_000  # operations between two reports of progress

Told = Callable[[int, int], None]  # done, of how many


class Taken(NamedTuple):
    """What a log brought: the objects touched, the operations that were not there (first, last local id), and the
    texts that erasures took out thereby, by hash.
    """

    objects: frozenset[Guid]
    stretches: tuple[tuple[int, int], ...]
    erased: dict[str, str]


def receive(project: Project, log: Log, texts: dict[str, str]) -> frozenset[Guid]:
    """Take in the steps and operations that are not there yet; give the GUIDs of the objects touched.

    One transaction. Receiving the same twice changes nothing, and the order of receiving does not matter.
    `texts` maps hashes to the texts that the log's text versions name.
    """
    with alone(project):
        return take_in(project, log, texts).objects


@contextmanager
def alone(project: Project) -> Iterator[None]:
    """Hold one transaction in which a log is taken in: all of it is saved, or nothing of it is there."""
    connection = project.connection
    with told_plainly(project.path):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            project.roll_back()
            raise
        finally:
            project.forget_order()
        project.me = project.me  # what arrived may decide who sees what


def take_in(project: Project, log: Log, texts: dict[str, str], told: Told = lambda done, of: None) -> Taken:
    """Do what `receive` does within a transaction that is open already."""
    known = project.journal.steps_there(log.steps)
    fresh = [log.steps[guid] for guid in log.steps if guid not in known]
    project.journal.append_steps(sorted(fresh, key=lambda step: (step.lamport, step.id)))
    touched: set[int] = set()
    added: list[Operation] = []
    there = _operations_there(project, known)
    for operation in sorted(log.operations.values(), key=lambda item: log.order(item.id)):
        if operation.id not in there:
            added.append(operation)
        elif _tells_more(project, operation, there[operation.id]):
            touched.add(project.identities.object_id(operation.object))
    for first in range(0, len(added), _PORTION):
        told(first, 2 * len(added))
        touched |= project.journal.append_foreign(added[first : first + _PORTION])
    if not touched:
        return Taken(frozenset(), (), {})
    project.connection.executemany("INSERT OR IGNORE INTO text (hash, content) VALUES (?, ?)", texts.items())
    erased = enforce_erasures(project, touched)
    touched |= erased.objects
    project.maps.clear()  # a version that joins two may show a way between texts that had none
    half = len(added)
    changed = project.settler.settle(
        touched, foreign=True, told=lambda done, of: told(half + half * done // max(of, 1), 2 * half)
    )
    told(2 * half, 2 * half)
    named = frozenset(guid for _, _, guid in project.identities.named(changed))
    stretches = _stretches(project.identities.operation_id(operation.id) for operation in added)
    return Taken(named, tuple(stretches), erased.texts)


def news_in(project: Project, log: Log) -> list[Operation]:
    """Give the operations of a log that are not there yet, or whose value is not; nothing is written."""
    there = _operations_there(project, project.journal.steps_there(log.steps))
    return [
        item
        for item in log.operations.values()
        if item.id not in there or (not there[item.id] and item.value is not WITHHELD)
    ]


def _operations_there(project: Project, steps: dict[Guid, int]) -> dict[Guid, bool]:
    """Give the operations of these steps (with their local ids) that are there: a package may have brought a part of a
    step only. False: the value did not come with it.
    """
    guids = {local: guid for guid, local in steps.items()}
    rows = project.connection.execute(
        "SELECT operation.id, value.op FROM json_each(?) AS step"
        f" JOIN operation ON operation.id BETWEEN step.value << {STEP_BITS}"
        f" AND (step.value << {STEP_BITS}) + {MOST_OPERATIONS - 1}"
        " LEFT JOIN value ON value.op = operation.id",
        (str(sorted(guids)),),
    )
    return {
        operation_guid(guids[local >> STEP_BITS], local & MOST_OPERATIONS - 1): valued is not None
        for local, valued in rows
    }


def _tells_more(project: Project, operation: Operation, valued: bool) -> bool:
    """Write what a log knows of an operation that is there: that it was erased, or the value kept back before."""
    if not valued and operation.value is not WITHHELD:
        project.journal.add_value(operation)
        return True
    return operation.value is ERASED and project.journal.erase_value(operation.id)


def _stretches(operations: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Join local ids that follow one another."""
    first = last = None
    for local in sorted(operations):
        if last is None or local != last + 1:
            if first is not None and last is not None:
                yield first, last
            first = local
        last = local
    if first is not None and last is not None:
        yield first, last
