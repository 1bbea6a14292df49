"""The pure fold: from a log to the state of every object, by the rules of the registry.

The value of a field is the set of its heads: the operations on it that no other one names as seen. A deletion
counts only where it saw every head of the object and where nothing that lives refers to it: keep wins.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from enum import IntEnum
from typing import NamedTuple, TypeVar, cast

from qualcode.model.fields import Rule, Value, references
from qualcode.model.guid import Guid
from qualcode.model.log import WITHHELD, Erased, Log, Operation
from qualcode.model.registry import ALIVE, KINDS, Kind
from qualcode.model.sameness import renamed, same_as


class Life(IntEnum):
    """Whether an object is there, and why."""

    WAITING = 0  # spoken of, but it or something it refers to has not arrived
    LIVE = 1
    REVIVED = 2  # deleted by someone who had not seen an edit of it
    USED = 3  # deleted, but something that lives refers to it
    DEAD = 4
    ERASED = 5
    SAME = 6  # recognised as another object, under which it counts

    @property
    def is_there(self) -> bool:
        """Say whether the object is part of the project's tables."""
        return self in (Life.LIVE, Life.REVIVED, Life.USED)


class ObjectState(NamedTuple):
    """One object: the shown value of each field, its heads, the rival values that await a decision, its life."""

    kind: str
    values: dict[str, Value]
    heads: dict[str, tuple[Guid, ...]]
    conflicts: dict[str, tuple[Value, ...]]
    life: Life


Order = Callable[[Guid], tuple[int, Guid]]


def fold(log: Log) -> dict[Guid, ObjectState]:
    """Give the state of every object that the log speaks of and knows the kind of, waiting ones left out."""
    same = same_as(log.operations.values(), log.order)
    if same:
        log = Log(log.steps, {guid: renamed(item, same) for guid, item in log.operations.items()})
    by_object = _arrived(log)
    states = {
        guid: fold_object(KINDS[operations[0].kind], operations, log.order) for guid, operations in by_object.items()
    }
    states = _keep_used(_without_erased(states))
    return _cut_circles(states, log.order)


def fold_object(kind: Kind, operations: list[Operation], order: Order) -> ObjectState:
    """Fold the operations of one object by itself: neither its dependents nor circles are looked at."""
    if len(operations) == 1 and not operations[0].field and not isinstance(operations[0].value, Erased):
        return _as_made(kind, operations[0])
    operations = counting(operations, lambda operation: operation.value is not WITHHELD)
    creations = [operation for operation in operations if not operation.field]
    if any(isinstance(operation.value, Erased) for operation in operations):
        return ObjectState(kind.name, {}, {}, {}, Life.ERASED)
    edits: defaultdict[str, list[Operation]] = defaultdict(list)
    for operation in operations:
        if operation.field:
            edits[operation.field].append(operation)
    values: dict[str, Value] = {}
    heads: dict[str, tuple[Guid, ...]] = {}
    conflicts: dict[str, tuple[Value, ...]] = {}
    only = creations[0] if len(creations) == 1 else None
    for field in kind.fields:
        if only is not None and field.name not in edits:
            heads[field.name] = (only.id,)
            values[field.name] = _value_in(only, field.name)
            continue
        found = _heads(creations, edits.get(field.name, []))
        heads[field.name] = tuple(sorted((operation.id for operation in found), key=order))
        told = _telling(found, field.name) if len(creations) > 1 else found
        rivals = _distinct(_value_in(operation, field.name) for operation in sorted(told, key=_by(order)))
        values[field.name] = rivals[-1] if rivals else None
        if len(rivals) > 1 and field.rule is Rule.ASK:
            conflicts[field.name] = tuple(rivals)
    life, heads[ALIVE] = _own_life(creations, edits.get(ALIVE, []), heads, order)
    return ObjectState(kind.name, values, heads, conflicts, life)


def _as_made(kind: Kind, creation: Operation) -> ObjectState:
    """Give the state of an object that nobody has touched since it was made, as most are."""
    told, only = cast(dict[str, Value], creation.value), (creation.id,)
    values = {field.name: told.get(field.name) for field in kind.fields}
    return ObjectState(kind.name, values, {**dict.fromkeys(values, only), ALIVE: only}, {}, Life.LIVE)


def _by(order: Order) -> Callable[[Operation], tuple[int, Guid]]:
    return lambda operation: order(operation.id)


def _heads(creations: list[Operation], edits: list[Operation]) -> list[Operation]:
    seen = {guid for edit in edits for guid in edit.prev}
    return [operation for operation in (*creations, *edits) if operation.id not in seen]


def _telling(heads: list[Operation], field: str) -> list[Operation]:
    """Leave out the creations that say nothing of a field where another head does: one of two made apart was empty."""
    return [head for head in heads if head.field or _value_in(head, field) is not None] or heads


def _value_in(operation: Operation, field: str) -> Value:
    if operation.field:
        return cast(Value, operation.value)
    return cast(dict[str, Value], operation.value).get(field)


def _distinct(values: Iterable[Value]) -> list[Value]:
    """Keep the last of equal values, in order."""
    kept: list[Value] = []
    for value in values:
        kept = [*(other for other in kept if other != value), value]
    return kept


def _own_life(
    creations: list[Operation], edits: list[Operation], heads: dict[str, tuple[Guid, ...]], order: Order
) -> tuple[Life, tuple[Guid, ...]]:
    found = _heads(creations, edits)
    guids = tuple(sorted((operation.id for operation in found), key=order))
    if any(not operation.field or operation.value for operation in found):
        return Life.LIVE, guids
    seen = {guid for operation in found for guid in operation.prev}
    unseen = any(head not in seen for field_heads in heads.values() for head in field_heads)
    return (Life.REVIVED if unseen else Life.DEAD), guids


def references_in(kind: Kind, operation: Operation) -> list[Guid]:
    """List the objects that an operation's value refers to."""
    if isinstance(operation.value, Erased):
        return []
    if operation.field:
        return references(kind.by_name[operation.field], operation.value)
    told = cast(dict[str, Value], operation.value)
    return [guid for field in kind.references for guid in references(field, told.get(field.name))]


def references_of(state: ObjectState) -> list[Guid]:
    """List the objects that an object refers to by its shown values."""
    return [guid for field in KINDS[state.kind].references for guid in references(field, state.values.get(field.name))]


def counting(operations: Iterable[Operation], counts: Callable[[Operation], bool]) -> list[Operation]:
    """Keep the operations on an object that count; what saw one that does not count (yet) saw all that one had seen."""
    found = [(operation, counts(operation)) for operation in operations]
    left = {operation.id: operation.prev for operation, does in found if not does}
    kept = [operation for operation, does in found if does]
    if not left:
        return kept
    return [
        operation if left.keys().isdisjoint(operation.prev) else operation._replace(prev=_seen_through(operation, left))
        for operation in kept
    ]


def _seen_through(operation: Operation, left: dict[Guid, tuple[Guid, ...]]) -> tuple[Guid, ...]:
    seen = dict.fromkeys(operation.prev)
    queue = list(seen)
    for guid in queue:
        fresh = [earlier for earlier in left.get(guid, ()) if earlier not in seen]
        seen.update(dict.fromkeys(fresh))
        queue += fresh
    return tuple(seen)


def knows(operation: Operation) -> bool:
    """Say whether this version of the program knows the operation's kind and field, and has its value."""
    if operation.value is WITHHELD:
        return False
    kind = KINDS.get(operation.kind)
    return kind is not None and (operation.field in ("", ALIVE) or operation.field in kind.by_name)


def _arrived(log: Log) -> dict[Guid, list[Operation]]:
    """Group the operations by object; leave out those that wait for an object that has not arrived."""
    by_object: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for operation in log.operations.values():
        if knows(operation):
            by_object[operation.object].append(operation)
    while True:
        created = {guid for guid, found in by_object.items() if any(not operation.field for operation in found)}
        waiting = {
            operation.id
            for guid, found in by_object.items()
            for operation in found
            if guid not in created or not created.issuperset(_needs(operation))
        }
        if not waiting:
            return _seen_by_those(log, by_object)
        for guid in list(by_object):
            by_object[guid] = [operation for operation in by_object[guid] if operation.id not in waiting]
            if not by_object[guid]:
                del by_object[guid]


def _seen_by_those(log: Log, by_object: dict[Guid, list[Operation]]) -> dict[Guid, list[Operation]]:
    """Let what has arrived have seen what others had seen that have not."""
    arrived = {operation.id for found in by_object.values() for operation in found}
    if len(arrived) == len(log.operations):
        return dict(by_object)
    told: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for operation in log.operations.values():
        if operation.object in by_object:
            told[operation.object].append(operation)
    return {guid: counting(told[guid], lambda operation: operation.id in arrived) for guid in by_object}


def _needs(operation: Operation) -> list[Guid]:
    return [] if operation.field == ALIVE else references_in(KINDS[operation.kind], operation)


def _without_erased(states: dict[Guid, ObjectState]) -> dict[Guid, ObjectState]:
    gone = {guid for guid, state in states.items() if state.life is Life.ERASED}
    if not gone:
        return states
    return {guid: _without(state, gone) for guid, state in states.items()}


def _without(state: ObjectState, gone: set[Guid]) -> ObjectState:
    if not gone.intersection(references_of(state)):
        return state
    weak = {field.name for field in KINDS[state.kind].references}
    values = {name: None if name in weak and value in gone else value for name, value in state.values.items()}
    return state._replace(values=values)


def _keep_used(states: dict[Guid, ObjectState]) -> dict[Guid, ObjectState]:
    result = dict(states)
    queue = [guid for guid, state in states.items() if state.life.is_there]
    while queue:
        for target in references_of(result[queue.pop()]):
            if result[target].life is Life.DEAD:
                result[target] = result[target]._replace(life=Life.USED)
                queue.append(target)
    return result


def _cut_circles(states: dict[Guid, ObjectState], order: Order) -> dict[Guid, ObjectState]:
    result = dict(states)
    for kind in KINDS.values():
        for field in kind.fields:
            if field.rule is Rule.STRUCTURE:
                there = {
                    guid: state for guid, state in states.items() if state.kind == kind.name and state.life.is_there
                }
                edges = {
                    guid: cast(Guid, state.values[field.name])
                    for guid, state in there.items()
                    if state.values.get(field.name)
                }
                for circle in circles(edges):
                    last = max(circle, key=lambda guid: order(there[guid].heads[field.name][-1]))
                    result[last] = there[last]._replace(values={**there[last].values, field.name: None})
    return result


Node = TypeVar("Node", int, Guid)


def circles(parents: dict[Node, Node]) -> list[list[Node]]:
    """Find the circles that edges from child to parent close."""
    finished: set[Node] = set()
    found = []
    for start in sorted(parents):
        path: list[Node] = []
        node = start
        while node in parents and node not in finished and node not in path:
            path.append(node)
            node = parents[node]
        if node in path:
            found.append(path[path.index(node) :])
        finished.update(path)
    return found
