"""The laws can fail: each known way of merging wrongly breaks a named one."""

from collections.abc import Callable

import pytest

from qualcode.model import fold as folding
from qualcode.model import log as logs
from qualcode.model.fold import Life
from qualcode.model.log import Log
from qualcode.ops import codings, objects
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from tests.laws import laws
from tests.laws.histories import begin, copy_of


@pytest.fixture(scope="module")
def two_logs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Log, Log]:
    """Give the logs of two copies of a project on what claims to be one computer, worked on apart."""
    base = begin(tmp_path_factory.mktemp("mutants"))
    mine, other = copy_of(base, "mine", same_computer=True), copy_of(base, "other", same_computer=True)
    shame, debts = _code(mine, "Уят"), _code(mine, "Долги")
    respondent = items_of(mine, "respondent")[0].guid
    objects.set_fields(mine, debts, {"name_ru": "Карызы"})
    objects.set_fields(other, debts, {"name_ru": "Кредиты"})
    objects.set_fields(mine, respondent, {"name": "Асель"})
    objects.set_fields(other, respondent, {"pseudonym": "Р-01"})
    objects.delete_objects(mine, (shame,))
    codings.code_span(other, documents_of(other)[0].guid, 0, 12, shame)
    household = items_of(mine, "household")[0].guid
    objects.delete_objects(mine, (household,))
    objects.set_fields(other, household, {"place": "Өзгөн"})
    return mine.journal.log(), other.journal.log()


def _code(project: Project, name: str) -> str:
    return next(item.guid for item in items_of(project, "code") if item.values["name_ru"] == name)


def _last_write_wins(patch: pytest.MonkeyPatch) -> None:
    """Of an object changed on both sides, the side that wrote last replaces the other."""
    real = logs.union

    def union(first: Log, second: Log) -> Log:
        both = real(first, second)
        losers = set()
        for guid in {item.object for item in both.operations.values()}:
            mine = {op for op, item in first.operations.items() if item.object == guid and op not in second.operations}
            theirs = {
                op for op, item in second.operations.items() if item.object == guid and op not in first.operations
            }
            if mine and theirs:
                losers |= min(mine, theirs, key=lambda side: max(both.order(op) for op in side))
        return Log(both.steps, {op: item for op, item in both.operations.items() if op not in losers})

    patch.setattr(logs, "union", union)


def _delete_wins(patch: pytest.MonkeyPatch) -> None:
    """A tombstone counts whatever it did not see."""
    real = folding._own_life

    def own_life(*args):
        life, heads = real(*args)
        return (Life.DEAD if life is Life.REVIVED else life), heads

    patch.setattr(folding, "_own_life", own_life)
    patch.setattr(folding, "_keep_used", lambda states: states)


def _conflicts_dropped(patch: pytest.MonkeyPatch) -> None:
    """The later of two rivals is taken without a word."""
    real = folding.fold_object
    patch.setattr(folding, "fold_object", lambda *args: real(*args)._replace(conflicts={}))


def _counter_ids(patch: pytest.MonkeyPatch) -> None:
    """Operations are numbered per computer, as a copied project does twice."""
    real = logs.union

    def counted(log: Log) -> Log:
        numbers: dict[str, int] = {}
        renamed = {}
        for op in sorted(log.operations, key=log.order):
            computer = log.steps[log.operations[op].step].computer
            numbers[computer] = numbers.get(computer, 0) + 1
            renamed[op] = f"{computer[:16]}{numbers[computer]:016x}"
        operations = {renamed[op]: item._replace(id=renamed[op]) for op, item in log.operations.items()}
        return Log(log.steps, operations)

    patch.setattr(logs, "union", lambda first, second: real(counted(first), counted(second)))


def _prev_forgotten(patch: pytest.MonkeyPatch) -> None:
    """Operations do not say what they saw."""
    real = logs.union

    def union(first: Log, second: Log) -> Log:
        both = real(first, second)
        return Log(both.steps, {op: item._replace(prev=()) for op, item in both.operations.items()})

    patch.setattr(logs, "union", union)


MUTANTS = [
    (_last_write_wins, laws.nothing_is_lost),
    (_last_write_wins, laws.edits_survive),
    (_delete_wins, laws.keep_wins),
    (_delete_wins, laws.no_reference_dangles),
    (_conflicts_dropped, laws.rivals_are_listed),
    (_counter_ids, laws.nothing_is_lost),
    (_prev_forgotten, laws.only_rivals_are_listed),
]


@pytest.mark.parametrize("law", laws.LAWS, ids=lambda law: law.__name__)
def test_the_law_holds_for_two_copies_worked_on_apart(
    law: Callable[[Log, Log], None], two_logs: tuple[Log, Log]
) -> None:
    law(*two_logs)


@pytest.mark.parametrize(("mutant", "law"), MUTANTS, ids=lambda item: item.__name__)
def test_the_mutant_breaks_the_law(
    mutant: Callable[[pytest.MonkeyPatch], None],
    law: Callable[[Log, Log], None],
    two_logs: tuple[Log, Log],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mutant(monkeypatch)
    with pytest.raises((AssertionError, KeyError)):
        law(*two_logs)
