"""The laws of merging, as checks on logs that share a past. The mutants' tests show that each can be broken."""

from qualcode.model import fold as folding
from qualcode.model import log as logs
from qualcode.model.fields import Rule
from qualcode.model.fold import Life, ObjectState
from qualcode.model.log import Erased, Log
from qualcode.model.registry import ALIVE, KINDS


def union_is_a_union(first: Log, second: Log, third: Log) -> None:
    """Union is idempotent, commutative and associative."""
    assert logs.union(first, first) == first
    assert logs.union(first, second) == logs.union(second, first)
    left = logs.union(logs.union(first, second), third)
    assert left == logs.union(first, logs.union(second, third))


def nothing_is_lost(first: Log, second: Log) -> None:
    """Every operation of both arrives under its own id, and an old log adds nothing."""
    both = logs.union(first, second)
    assert set(both.operations) == set(first.operations) | set(second.operations)
    for side in (first, second):
        for guid, operation in side.operations.items():
            merged = both.operations[guid]
            assert merged == operation or isinstance(merged.value, Erased)
        assert logs.union(both, side) == both


def nothing_live_is_lost(first: Log, second: Log) -> None:
    """What lives on one side and was not deleted on the other lives in the union, unless it was erased."""
    one, other = folding.fold(first), folding.fold(second)
    both = folding.fold(logs.union(first, second))
    for mine, theirs in ((one, other), (other, one)):
        for guid, state in mine.items():
            gone = guid in theirs and not theirs[guid].life.is_there
            if state.life.is_there and not gone and both[guid].life is not Life.ERASED:
                assert both[guid].life.is_there, (state, theirs.get(guid))


def keep_wins(first: Log, second: Log) -> None:
    """What one side deleted and the other changed meanwhile, or still uses, is kept and flagged."""
    one, other = folding.fold(first), folding.fold(second)
    both = folding.fold(logs.union(first, second))
    for mine, theirs in ((one, other), (other, one)):
        for guid, state in mine.items():
            if state.life is not Life.DEAD or guid not in theirs or not theirs[guid].life.is_there:
                continue
            news = _news(theirs[guid], first if mine is other else second, second if mine is other else first)
            if news - {ALIVE} and both[guid].life is not Life.ERASED:
                assert both[guid].life in (Life.REVIVED, Life.USED, Life.LIVE), (state, theirs[guid])


def _news(state: ObjectState, log: Log, elsewhere: Log) -> set[str]:
    return {field for field, heads in state.heads.items() if any(head not in elsewhere.operations for head in heads)}


def no_reference_dangles(first: Log, second: Log) -> None:
    """What is there refers only to what is there."""
    both = folding.fold(logs.union(first, second))
    for state in both.values():
        if state.life.is_there:
            for target in folding.references_of(state):
                assert both[target].life.is_there, (state, both[target])


def rivals_are_listed(first: Log, second: Log) -> None:
    """A field that both sides set to unequal values without seeing each other is listed with both. An object made on
    both sides may have been made without a value on one: that says nothing against the other.
    """
    one, other = folding.fold(first), folding.fold(second)
    both = folding.fold(logs.union(first, second))
    for guid in one.keys() & other.keys():
        mine, theirs = one[guid], other[guid]
        if not both[guid].life.is_there or Life.ERASED in (mine.life, theirs.life):
            continue
        for field in KINDS[mine.kind].fields:
            a, b = mine.heads[field.name], theirs.heads[field.name]
            apart = not set(a) & set(second.operations) and not set(b) & set(first.operations)
            if apart and len(a) == len(b) == 1 and field.rule is Rule.ASK:
                values = [mine.values[field.name], theirs.values[field.name]]
                said = {**first.operations, **second.operations}
                empty = any(
                    value is None and not said[head].field for value, head in zip(values, (*a, *b), strict=True)
                )
                if values[0] != values[1] and not empty:
                    found = both[guid].conflicts.get(field.name, ())
                    assert values[0] in found and values[1] in found, (field, values, found)


def only_rivals_are_listed(first: Log, second: Log) -> None:
    """A field listed as in conflict has heads of more than one origin that did not see each other."""
    both = logs.union(first, second)
    one, other = folding.fold(first), folding.fold(second)
    for guid, state in folding.fold(both).items():
        for field in state.conflicts:
            known = [side[guid].heads.get(field, ()) for side in (one, other) if guid in side]
            assert len(known) == 2 or any(guid in side and field in side[guid].conflicts for side in (one, other))
            changed_here = set(known[0]) - set(second.operations)
            changed_there = set(known[-1]) - set(first.operations)
            before = any(field in side[guid].conflicts for side in (one, other) if guid in side)
            assert before or (changed_here and changed_there), (field, state.conflicts[field])


def edits_survive(first: Log, second: Log) -> None:
    """A field that only one side set has that value in the union."""
    one, other = folding.fold(first), folding.fold(second)
    both = folding.fold(logs.union(first, second))
    for mine, theirs, foreign in ((one, other, second), (other, one, first)):
        for guid in mine.keys() & theirs.keys():
            if not both[guid].life.is_there or not (mine[guid].life.is_there and theirs[guid].life.is_there):
                continue
            for field in KINDS[mine[guid].kind].fields:
                heads = mine[guid].heads[field.name]
                if field.rule is Rule.STRUCTURE or len(heads) != 1 or heads[0] in foreign.operations:
                    continue
                if set(theirs[guid].heads[field.name]) <= set((first if foreign is second else second).operations):
                    assert both[guid].values[field.name] == mine[guid].values[field.name], field


def clocks_do_not_matter(first: Log, second: Log) -> None:
    """Wall times are shown, never relied on: shifting them by years changes nothing."""
    shifted = Log(
        {guid: step._replace(time=step.time * 7 % 10**12) for guid, step in second.steps.items()}, second.operations
    )
    assert folding.fold(logs.union(first, shifted)) == folding.fold(logs.union(first, second))


LAWS = (
    nothing_is_lost,
    nothing_live_is_lost,
    keep_wins,
    no_reference_dangles,
    rivals_are_listed,
    only_rivals_are_listed,
    edits_survive,
    clocks_do_not_matter,
)
