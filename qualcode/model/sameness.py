"""Recognition: objects made apart that people have said are one thing, and what follows from it for what hangs on them.

The log keeps every object as it was made. Here each gets the one under which it is counted and shown: of those
recognised as one, the earliest made. Taking a recognition back parts them again, with nothing lost.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import cast

from qualcode.model.fields import Field, FieldType, Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import WITHHELD, Erased, Operation
from qualcode.model.reaching import reached
from qualcode.model.registry import ALIVE, KINDS

RECOGNISABLE = frozenset(
    "project coder document respondent household episode attribute guide question code code_set".split()  # noqa: SIM905
)
# Kinds whose objects are what they are by others: recognising those recognises these.
_BY_OTHERS = tuple(kind for kind in KINDS.values() if kind.identity and kind.name != "recognition")
NEEDED = frozenset({*RECOGNISABLE, "speaker", "text_version", *(kind.name for kind in _BY_OTHERS)})

Order = Callable[[Guid], tuple[int, Guid]]
Same = Mapping[Guid, Guid]


def accepted_pairs(operations: Iterable[Operation], order: Order) -> list[tuple[str, Guid, Guid]]:
    """Give (kind, first, second) of every recognition that stands."""
    by_object: defaultdict[Guid, list[Operation]] = defaultdict(list)
    for item in operations:
        if item.kind == "recognition" and not isinstance(item.value, Erased):
            by_object[item.object].append(item)
    found = []
    for items in by_object.values():
        made = next((item.value for item in items if not item.field), None)
        if isinstance(made, dict) and _stands(items, order):
            found.append((str(made["kind"]), str(made["first"]), str(made["second"])))
    return found


def _stands(items: list[Operation], order: Order) -> bool:
    accepted = _shown(items, "accepted", order)
    return bool(accepted) and _shown(items, ALIVE, order) is not False


def _shown(items: list[Operation], field: str, order: Order) -> Value:
    """Give the value of the latest of the heads of a field."""
    edits = [item for item in items if item.field == field]
    seen = {guid for item in edits for guid in item.prev}
    heads = [item for item in items if item.field in ("", field) and item.id not in seen]
    last = max(heads, key=lambda item: order(item.id))
    if last.field:
        return cast(Value, last.value)
    return True if field == ALIVE else cast(dict[str, Value], last.value).get(field)


def same_as(operations: Iterable[Operation], order: Order) -> dict[Guid, Guid]:
    """Give for each object that counts as another one that other one."""
    known = list(operations)
    pairs = accepted_pairs(known, order)
    if not pairs:
        return {}
    made: dict[Guid, Operation] = {}
    for item in known:
        if not item.field and item.value is not WITHHELD and item.kind in NEEDED:
            earlier = made.get(item.object)
            if earlier is None or order(item.id) < order(earlier.id):
                made[item.object] = item
    same: dict[Guid, Guid] = {}
    for kind, first, second in pairs:
        alike = {made[guid].kind for guid in (first, second) if guid in made}
        if kind in RECOGNISABLE and alike == {kind} and first in made and second in made:
            _join(same, first, second, lambda guid: order(made[guid].id))
    _join_parts_of_documents(same, made, order)
    return _followed(same, made)


def _join(same: dict[Guid, Guid], first: Guid, second: Guid, place: Callable[[Guid], tuple[int, Guid]]) -> None:
    roots = sorted({root_of(same, first), root_of(same, second)}, key=place)
    for later in roots[1:]:
        same[later] = roots[0]


def by_lamport(lamports: Mapping[Guid, int]) -> Order:
    """Give the order of operations by the Lamport numbers of their steps."""
    return lambda operation: (lamports.get(step_of_operation(operation)[0], 0), operation)


def root_of(same: Same, guid: Guid) -> Guid:
    """Follow an object to the one it counts as."""
    while guid in same:
        guid = same[guid]
    return guid


def _join_parts_of_documents(same: dict[Guid, Guid], made: dict[Guid, Operation], order: Order) -> None:
    """Let the speakers under one label, and first texts that are letter for letter equal, of one document be one."""
    groups: defaultdict[tuple[str, ...], list[Guid]] = defaultdict(list)
    for guid, item in made.items():
        if item.kind not in ("speaker", "text_version") or not isinstance(item.value, dict):
            continue
        document = root_of(same, str(item.value.get("document")))
        if item.kind == "speaker" and item.value.get("label"):
            groups["speaker", document, str(item.value["label"])].append(guid)
        elif item.kind == "text_version" and not item.value.get("base"):
            groups["text_version", document, str(item.value["hash"])].append(guid)
    joined = {root_of(same, guid) for guid in same}
    for (_, document, _), members in groups.items():
        if document in joined:
            for other in members[1:]:
                _join(same, members[0], other, lambda guid: order(made[guid].id))


def _followed(same: dict[Guid, Guid], made: dict[Guid, Operation]) -> dict[Guid, Guid]:
    """Add the objects that are what they are by objects recognised: a value by its attribute and bearer."""
    found = {guid: root_of(same, guid) for guid in same}
    while True:
        fresh = {}
        for guid, item in made.items():
            kind = KINDS[item.kind]
            if not kind.identity or not isinstance(item.value, dict):
                continue
            named = kind.guid_of(
                {name: _renamed(kind.by_name[name], item.value.get(name), found) for name in kind.identity}
            )
            if named != guid:
                fresh[guid] = named
        if all(found.get(guid) == named for guid, named in fresh.items()):
            return found
        found |= fresh


def renamed(operation: Operation, same: Same) -> Operation:
    """Give an operation as it counts: its object and what it refers to, each as the one recognised."""
    kind, value = KINDS.get(operation.kind), operation.value
    if kind is not None and not isinstance(value, Erased) and operation.field != ALIVE:
        if operation.field:
            field = kind.by_name.get(operation.field)
            value = _renamed(field, value, same) if field else value
        else:
            value = {
                name: _renamed(kind.by_name[name], item, same) if name in kind.by_name else item
                for name, item in cast(dict[str, Value], value).items()
            }
    subject = same.get(operation.subject, operation.subject) if operation.subject else None
    return operation._replace(object=same.get(operation.object, operation.object), subject=subject, value=value)


def _renamed(field: Field, value: Value, same: Same) -> Value:
    if value is None:
        return None
    if field.type is FieldType.REFERENCE:
        return same.get(cast(Guid, value), value)
    if field.reference_places:
        items = list(cast(list[Value], value))
        for place in field.reference_places:
            items[place] = same.get(cast(Guid, items[place]), items[place])
        return items
    return with_speakers(value, lambda guid: same.get(guid, guid)) if field.name == "turns" else value


def with_speakers(turns: Value, rename: Callable[[Guid], Guid]) -> Value:
    """Give the turns of a text version with each speaker as the one recognised."""
    if not isinstance(turns, dict) or not isinstance(turns.get("speakers"), list):
        return turns
    return {**turns, "speakers": [rename(str(guid)) for guid in cast(list[Value], turns["speakers"])]}


def with_all_records(guids: Iterable[Guid], same: Same) -> list[Guid]:
    """Add to objects all that counts as them: each under every GUID under which it was made."""
    members: defaultdict[Guid, list[Guid]] = defaultdict(list)
    for guid, counts_as in same.items():
        members[counts_as].append(guid)
    return list(dict.fromkeys(one for guid in guids for one in (guid, *sorted(members.get(guid, ())))))


def with_same(guids: set[Guid], pairs: Iterable[tuple[str, Guid, Guid]], kind: str) -> set[Guid]:
    """Add the objects of a kind that any of these was recognised as."""
    near: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for named, first, second in pairs:
        if named == kind:
            near[first].add(second)
            near[second].add(first)
    return reached(guids, near.__getitem__)
