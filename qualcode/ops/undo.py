"""Undo and redo: this coder's steps on this computer, newest first, also after a restart.

Undoing touches a field only where its heads are exactly what the step wrote; the rest is left and counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import Erased, Operation, Step
from qualcode.model.registry import ALIVE
from qualcode.ops.consensus_guard import leave_no_orphans
from qualcode.ops.gate import VERBS, Verb, keep_lock
from qualcode.store.project import Project
from qualcode.store.writer import Writer

# Named here too: a program that has not loaded what declares them must not take them back half.
FINAL = frozenset(
    (
        *("start_project", "withdraw_consent"),
        *("merge_package", "withdraw_merge", "readmit_merge", "recognise_same", "ask_again"),
    )
)


class Undone(NamedTuple):
    """What undoing did: the step undone, how many operations were taken back, which objects were left, and whose
    later changes (coders' GUIDs) stand in the way there.
    """

    step: Step
    taken_back: int
    left: tuple[Guid, ...]
    changed_by: tuple[Guid, ...]


def undoable_step(project: Project) -> Step | None:
    """Give the step that undo would take back now."""
    steps = project.journal.steps_backwards(project.me, project.computer.guid)
    skip_to: Guid | None = None
    for step in steps:
        if skip_to is not None:
            if step.id == skip_to:
                skip_to = None
            continue
        if step.verb == "undo":
            skip_to = step.undoes
        elif step.verb == "redo":
            return _origin(project, step)
        elif _can_be_undone(step):
            return step
        else:
            return None
    return None


def redoable_step(project: Project) -> Step | None:
    """Give the undo step that redo would take back now."""
    skip_to: Guid | None = None
    for step in project.journal.steps_backwards(project.me, project.computer.guid):
        if skip_to is not None:
            if step.id == skip_to:
                skip_to = None
            continue
        if step.verb == "undo":
            return step
        if step.verb != "redo":
            return None
        skip_to = step.undoes
    return None


def _can_be_undone(step: Step) -> bool:
    return step.verb not in FINAL


def _origin(project: Project, step: Step) -> Step:
    """Give the step that a chain of undoing and redoing is about."""
    while step.verb in ("undo", "redo"):
        earlier = project.journal.step(cast(Guid, step.undoes))
        if earlier is None:
            break
        step = earlier
    return step


def undo(project: Project) -> Undone:
    """Take back the newest step of this coder on this computer. Raises UserError where there is none."""
    step = undoable_step(project)
    if step is None:
        raise UserError("ops.nothing_to_undo")
    return _take_back(project, "undo", step)


def redo(project: Project) -> Undone:
    """Do again what undo took back last. Raises UserError where there is nothing."""
    step = redoable_step(project)
    if step is None:
        raise UserError("ops.nothing_to_redo")
    return _take_back(project, "redo", step)


def revert(project: Project, step: Guid) -> Undone:
    """Take back one step wherever it stands in the history, as a step of its own."""
    found = project.journal.step(step)
    if found is None or not _can_be_undone(found):
        raise UserError("ops.cannot_revert")
    return _take_back(project, "revert", found)


def _take_back(project: Project, verb: str, step: Step) -> Undone:
    with project.transaction(verb, undoes=step.id) as write:
        reversal = _Reversal(write, step)
        taken, left = reversal.run()
        blockers = {coder for place in left for coder in reversal.later_coders(place)}
        if not taken:
            raise UserError("ops.changed_since", coders=", ".join(_names(project, blockers)) or "?")
        write.settle(dict.fromkeys(taken))
        leave_no_orphans(write)
        write.describe(verb=_origin(project, step).verb, left=len(left))
        keep_lock(write)
    return Undone(step, len(taken), tuple(dict.fromkeys(guid for guid, _ in left)), tuple(sorted(blockers)))


def _names(project: Project, coders: set[Guid]) -> list[str]:
    return sorted(str(project.values(guid)["name"]) for guid in coders if project.life_of(guid).is_there)


Place = tuple[Guid, str]  # an object and one of its fields


class _Reversal:
    """Writes the reverse of one step, field by field.

    An operation that only takes another one back stands for what was there before both; so a field that was
    changed later and changed back counts as untouched.
    """

    def __init__(self, write: Writer, step: Step) -> None:
        self._write = write
        self._project = write.project
        self._step = step
        self._steps: dict[Guid, dict[Place, list[Operation]]] = {}
        self._operations: dict[Guid, list[Operation]] = {}
        self._single: dict[Guid, Operation] = {}
        self._undoes: dict[Guid, Guid | None] = {}
        self._own: defaultdict[Guid, list[Guid]] = defaultdict(list)  # the step's operations, by object

    def run(self) -> tuple[list[Guid], list[Place]]:
        """Reverse what can be; give the objects reversed and the places left."""
        groups = self._places(self._step.id)
        for (guid, _), items in groups.items():
            self._own[guid] += [item.id for item in items]
        going = self._going(groups)
        made = {guid for guid, field in groups if not field}
        wanted = [(place, items) for place, items in reversed(groups.items()) if not (place[1] and place[0] in made)]
        # Decided before the first is written: what is written here would count as a later change.
        possible = {place for place, items in wanted if place[0] in going or (place[1] and self._is_as_left(items))}
        buried = {place[0] for place, items in wanted if place in possible and self._is_burial(items)}
        for place, items in wanted:
            if place in possible and place[0] not in buried:
                self._reverse(items)
        self._write.bury(buried)
        return [place[0] for place, _ in wanted if place in possible], [
            place for place, _ in wanted if place not in possible
        ]

    def later_coders(self, place: Place) -> set[Guid]:
        """Say whose later steps stand there."""
        guid, field = place
        whole = field in ("", ALIVE)
        heads = self._guids(self._write.all_heads(guid) if whole else self._write.heads(guid, field))
        steps = {step_of_operation(head)[0] for head in heads if not whole or self._operation(head).field}
        found = (self._project.journal.step(step) for step in steps)
        return {step.coder for step in found if step is not None and step.id != self._step.id}

    def _is_as_left(self, items: list[Operation]) -> bool:
        """Say whether a field stands as the step left it, and can take its former value again."""
        first, guid = items[0], items[0].object
        if any(isinstance(item.value, Erased) for item in items):
            return False
        heads = self._guids(self._write.heads(guid, first.field))
        if not self._stood_for(heads) <= self._stood_for([item.id for item in items]):
            return False
        if first.field == ALIVE:
            return any(self._values_before(first)) or self._is_as_buried(first)
        return self._project.life_of(guid).is_there

    def _is_as_buried(self, restoring: Operation) -> bool:
        """Say whether nothing about an object was changed since the deletion that `restoring` took back."""
        guid = restoring.object
        alive = self._write.heads(guid, ALIVE)
        heads = self._guids(head for head in self._write.all_heads(guid) if head not in alive)
        buried = [seen for earlier in self._seen(restoring) for seen in earlier.prev]
        return self._stood_for(heads) <= self._stood_for([*buried, *self._own[guid]])

    def _going(self, groups: dict[Place, list[Operation]]) -> set[Guid]:
        """Find the objects made in the step that can go: they are as made, and nothing that stays refers to them."""
        made = [items[0] for (_, field), items in groups.items() if not field]
        found = self._project.identities.named(self._project.identities.object_id(item.object) for item in made)
        heads = self._write.heads_of(local for local, _, _ in found)
        by_guid = {guid: heads[local] for local, _, guid in found}
        going = {item.object: item.kind for item in made if self._is_as_made(item, by_guid[item.object])}
        freed = self._freed(groups) if going else set()
        while held := self._held(going, freed):
            going = {guid: kind for guid, kind in going.items() if guid not in held}
        return set(going)

    def _freed(self, groups: dict[Place, list[Operation]]) -> set[tuple[int, str]]:
        """Find the fields that take their former value again: what they refer to now is not held by them."""
        return {
            (self._project.identities.object_id(guid), field)
            for (guid, field), items in groups.items()
            if field not in ("", ALIVE) and (guid, "") not in groups and self._is_as_left(items)
        }

    def _held(self, going: dict[Guid, str], freed: set[tuple[int, str]]) -> set[Guid]:
        tables, locals_ = self._project.tables, {self._project.identities.object_id(guid): guid for guid in going}
        by_kind: dict[str, list[int]] = {}
        for local, guid in locals_.items():
            by_kind.setdefault(going[guid], []).append(local)

        def are_held(kind: str, found: list[int]) -> bool:
            holding = set(tables.references_to(kind, found)) - freed
            return any(owner not in locals_ for owner, _ in holding)

        return {
            locals_[local]
            for kind, found in by_kind.items()
            if are_held(kind, found)
            for local in found
            if are_held(kind, [local])
        }

    def _is_as_made(self, item: Operation, heads: list[int]) -> bool:
        if isinstance(item.value, Erased) or not self._project.life_of(item.object).is_there:
            return False
        stood_for = self._stood_for(self._guids(heads))
        return all(step_of_operation(head)[0] == item.step for head in stood_for)

    def _is_burial(self, items: list[Operation]) -> bool:
        return not items[0].field or (items[0].field == ALIVE and not any(self._values_before(items[0])))

    def _reverse(self, items: list[Operation]) -> None:
        first, guid = items[0], items[0].object
        heads = self._write.heads(guid, first.field)
        if first.field == ALIVE:
            self._write.write(guid, ALIVE, True, heads)
            return
        subject = self._project.identities.object_id(first.subject) if first.subject else None
        for value in list(self._values_before(first)):
            self._write.write(guid, first.field, value, heads, subject)

    def _values_before(self, item: Operation) -> Iterator[Value]:
        """Give the values of the heads that an operation superseded: one, or the rivals of a settled conflict."""
        for earlier in self._seen(item):
            if isinstance(earlier.value, Erased):
                continue
            if earlier.field:
                yield earlier.value
            elif item.field == ALIVE:
                yield True
            else:
                yield cast(dict[str, Value], earlier.value).get(item.field)

    def _seen(self, item: Operation) -> list[Operation]:
        found = (self._operation(guid) for guid in item.prev)
        seen = [earlier for earlier in found if earlier.field in ("", item.field)]
        # A tombstone names every head; the creation is one of life only while nobody deleted the object.
        lives = [earlier for earlier in seen if earlier.field == ALIVE]
        return lives or seen

    def _stood_for(self, operations: Iterable[Guid]) -> set[Guid]:
        """Follow operations that take others back to what they brought back."""
        result: set[Guid] = set()
        queue = list(operations)
        while queue:
            guid = queue.pop()
            step = step_of_operation(guid)[0]
            undone = self._undone_by(step)
            if undone is None:
                result.add(guid)
                continue
            item = self._operation(guid)
            reversed_here = self._places(undone).get((item.object, item.field), [])
            queue += [earlier.id for earlier in self._seen(reversed_here[0])] if reversed_here else []
        return result

    def _undone_by(self, step: Guid) -> Guid | None:
        if step not in self._undoes:
            found = self._project.journal.step(step)
            self._undoes[step] = found.undoes if found else None
        return self._undoes[step]

    def _operation(self, guid: Guid) -> Operation:
        step, number = step_of_operation(guid)
        if step in self._operations:
            return self._operations[step][number]
        if guid not in self._single:  # of a step that may be large, an import, one is wanted
            self._single[guid] = self._project.journal.operation(guid)
        return self._single[guid]

    def _places(self, step: Guid) -> dict[Place, list[Operation]]:
        if step not in self._steps:
            groups: dict[Place, list[Operation]] = {}
            self._operations[step] = self._project.journal.operations_of_step(step)
            for item in self._operations[step]:
                groups.setdefault((item.object, item.field), []).append(item)
            self._steps[step] = groups
        return self._steps[step]

    def _guids(self, operations: Iterable[int]) -> list[Guid]:
        return [self._project.identities.operation_guid(operation) for operation in operations]


for _verb in (undo, redo, revert):
    VERBS[_verb.__name__] = Verb(_verb.__name__, True, _verb)
