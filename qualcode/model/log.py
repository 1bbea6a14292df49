"""Steps and operations: the log that is the truth of a project, and the pure union of two logs."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, cast

from qualcode.model.fields import Value, references
from qualcode.model.guid import Guid
from qualcode.model.reaching import reached
from qualcode.model.registry import KINDS


class Step(NamedTuple):
    """One user action: `lamport` orders steps, `time` (UTC, milliseconds) is only shown."""

    id: Guid
    verb: str
    args: dict[str, Value]  # numbers and GUIDs, never words of an interview
    coder: Guid
    computer: Guid
    time: int
    lamport: int
    undoes: Guid | None = None


class Erased:
    """What stands in place of a value that was erased."""

    def __repr__(self) -> str:
        return "ERASED"


ERASED = Erased()


class Withheld(Erased):
    """What stands in place of a value that did not travel with its operation: it may arrive yet."""

    def __repr__(self) -> str:
        return "WITHHELD"


WITHHELD = Withheld()


class Operation(NamedTuple):
    """A change of one field; with an empty `field` the creation of its object, the value a dict of fields.

    `prev` names the operations it saw and supersedes; `subject` is the respondent the value speaks about.
    """

    id: Guid
    step: Guid
    kind: str
    object: Guid
    field: str
    prev: tuple[Guid, ...]
    subject: Guid | None
    value: Value | Erased


@dataclass(frozen=True, slots=True)
class Log:
    """A set of steps and operations, by id."""

    steps: dict[Guid, Step]
    operations: dict[Guid, Operation]

    def order(self, operation: Guid) -> tuple[int, Guid]:
        """Give the place of an operation in the order of all: Lamport number, then id."""
        return self.steps[self.operations[operation].step].lamport, operation


EMPTY_LOG = Log({}, {})


class Erasures(NamedTuple):
    """What withdrawals of consent took out for good."""

    objects: frozenset[Guid]
    texts: frozenset[str]


def erasures_of(operations: Iterable[Operation], erased: Iterable[Guid] = ()) -> Erasures:
    """Find every object that the erasures among `operations` take out, and the hashes of erased texts. `erased`: other
    objects that were erased before.

    Whatever speaks about an erased respondent, depends on an erased object or stands on blanked words goes with it,
    as does a transcript of hers alone that is brought in elsewhere; what was erased once stays so, whatever arrives
    about it later.
    """
    from qualcode.model.blanking import blanked
    from qualcode.model.sameness import accepted_pairs, with_same
    from qualcode.model.speaking import spoken_by_none_but

    known = list(operations)
    named: dict[str, set[str]] = {"respondents": set(), "objects": set(), "texts": set()}
    for operation in known:
        if operation.kind == "erasure" and not operation.field and not isinstance(operation.value, Erased):
            for name, items in cast(dict[str, list[str]], operation.value).items():
                named[name].update(items)
    pairs = accepted_pairs(known, lambda guid: (0, guid)) if named["respondents"] or named["objects"] else []
    if named["respondents"]:
        named["respondents"] = with_same(named["respondents"], pairs, "respondent")
    gone = named["objects"] | named["respondents"]
    if gone:
        objects, texts = blanked(known, pairs)
        named["texts"] |= texts
        gone |= objects
        gone |= {operation.object for operation in known if operation.value is ERASED}
        gone.update(erased)
        gone |= {operation.object for operation in known if operation.subject in named["respondents"]}
        gone |= spoken_by_none_but(known, named["respondents"])
        gone = with_same(gone, pairs, "document")  # a transcript that is the same as one that is gone
        gone = with_dependents(gone, known)
    return Erasures(frozenset(gone), frozenset(named["texts"]))


def with_dependents(gone: set[Guid], operations: Iterable[Operation]) -> set[Guid]:
    """Add to objects all that depend on them, however far."""
    dependents: defaultdict[Guid, set[Guid]] = defaultdict(set)
    for operation in operations:
        for target in strong_references(operation):
            dependents[target].add(operation.object)
    return reached(gone, dependents.__getitem__)


def created(operation: Operation) -> dict[str, Value]:
    """Give the values with which an operation makes its object; none where it does something else, or they are gone."""
    return operation.value if not operation.field and isinstance(operation.value, dict) else {}


def strong_references(operation: Operation) -> list[Guid]:
    """List the objects on which an operation makes its object depend."""
    kind = KINDS.get(operation.kind)
    if kind is None or isinstance(operation.value, Erased):
        return []
    fields = [field for field in kind.references if field.strong]
    if operation.field:
        return [
            guid for field in fields if field.name == operation.field for guid in references(field, operation.value)
        ]
    values = cast(dict[str, Value], operation.value)
    return [guid for field in fields for guid in references(field, values.get(field.name))]


def union(first: Log, second: Log) -> Log:
    """Give the log that holds all of both. Erased values stay erased, whichever side still has them; a value that
    was kept back on one side comes from the other.
    """
    operations = dict(first.operations)
    for guid, operation in second.operations.items():
        known = operations.get(guid)
        if known is None or _tells_more(operation, known):
            operations[guid] = operation
    gone = erasures_of(operations.values()).objects
    erased = {
        guid: operation._replace(value=ERASED) for guid, operation in operations.items() if operation.object in gone
    }
    return Log({**second.steps, **first.steps}, {**operations, **erased})


def _tells_more(operation: Operation, known: Operation) -> bool:
    """Say whether an operation takes the place of the same one as it is known: an erasure counts more than a value,
    a value more than one that did not travel.
    """
    if known.value is ERASED:
        return operation.value is ERASED and known.subject is None
    return operation.value is ERASED or known.value is WITHHELD
