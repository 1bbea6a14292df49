"""What became of codes: names and definitions as they were, who changed them when, what was coded under older ones."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from qualcode.model.consensus import CONSENSUS
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import Erased, Operation, Step
from qualcode.model.registry import ALIVE
from qualcode.store.project import Project

LANGUAGES = ("ky", "ru", "en")
DEFINING = tuple(f"{name}_{language}" for name in ("definition", "when", "not_when") for language in LANGUAGES)
_TOLD = (*(f"name_{language}" for language in LANGUAGES), *DEFINING, *(f"example_{language}" for language in LANGUAGES))


class CodeChange(NamedTuple):
    """One change of a code. `field`: a field of the registry, "" where the code was made, "alive" where it was deleted
    (`after` false) or brought back; `step` says by whom, when and in the course of what.
    """

    step: Step
    code: Guid
    field: str
    before: Value
    after: Value


def changes_of_code(project: Project, code: Guid) -> list[CodeChange]:
    """List how the names and texts of a code came to be what they are, the newest first."""
    return _changes(project, _operations(project, code))


def changes_since(project: Project, time: int = 0) -> list[CodeChange]:
    """List what changed in the whole codebook from a time on (milliseconds since 1970, UTC), the newest first."""
    found = _changes(project, project.journal.operations_of_kind("code"))
    return [change for change in found if change.step.time >= time]


def _operations(project: Project, code: Guid) -> list[Operation]:
    ((_, operations, lamports),) = project.journal.operations_of([project.identities.object_id(code)])
    return sorted(operations, key=lambda item: (lamports[item.id], item.id))


def _changes(project: Project, operations: Iterable[Operation]) -> list[CodeChange]:
    known = {item.id: item for item in operations}
    steps: dict[Guid, Step | None] = {}
    found = []
    for item in known.values():
        if isinstance(item.value, Erased) or item.field not in ("", ALIVE, *_TOLD):
            continue
        if item.step not in steps:
            steps[item.step] = project.journal.step(item.step)
        step = steps[item.step]
        before = _before(item, known)
        if step is not None and (not item.field or item.field == ALIVE or before != (item.value or None)):
            found.append(CodeChange(step, item.object, item.field, before, item.value))
    return sorted(found, key=lambda change: (change.step.lamport, change.step.id), reverse=True)


def _before(item: Operation, known: dict[Guid, Operation]) -> Value:
    """Give what a field held when it was changed, the last of rivals."""
    seen = [known[guid] for guid in item.prev if guid in known and known[guid].field in ("", item.field)]
    if not item.field or item.field == ALIVE or not seen:
        return None
    return _value_in(seen[-1], item.field)


def _value_in(item: Operation, field: str) -> Value:
    if isinstance(item.value, Erased):
        return None
    return (item.value if item.field else cast(dict[str, Value], item.value).get(field)) or None


def older_codings(project: Project, code: Guid) -> dict[Guid, int | None]:
    """Give the codings of a code that were made under another definition than it has now, with the time from which
    that one stood (milliseconds since 1970, UTC); None where it was the definition of another code.

    What counts is the words of definition, when and not when: changed and changed back is no change.
    """
    stood = definitions_stood(project, code)
    values = project.values(code)
    current = tuple(values[field] or None for field in DEFINING)
    older: dict[Guid, int | None] = {}
    for coding, under in _made_under(project, code):
        if under == "":
            older[coding] = None
        elif stood.get(under, current) != current:
            origin = under or next((item for item in stood if item is not None), "")
            step = project.journal.step(step_of_operation(origin)[0])
            older[coding] = step.time if step else None
    return older


def definitions_stood(project: Project, code: Guid) -> dict[Guid | None, tuple[Value, ...]]:
    """Give how the words that define a code read after each operation on it, in their order; None: as it was made."""
    stood: dict[Guid | None, tuple[Value, ...]] = {}
    now: dict[str, Value] = {}
    for item in _operations(project, code):
        for field in DEFINING:
            if not item.field or item.field == field:
                now[field] = _value_in(item, field)
        stood[item.id] = tuple(now.get(field) for field in DEFINING)
        if not item.field:
            stood.setdefault(None, stood[item.id])
    return stood


def definitions_coded_under(project: Project) -> dict[Guid, set[tuple[Guid, Guid, str]]]:
    """Give for each code that was coded after its definition had been edited (document, coder, definition) of all its
    codings; the definition by the operation that wrote it, "" as the code was made.
    """
    rows = project.connection.execute(
        "SELECT DISTINCT code, document, coder, coalesce(definition, '') FROM visible_coding"
        " WHERE code IN (SELECT code FROM visible_coding WHERE definition IS NOT NULL)"
    )
    guid_of = project.identities.guid
    found: dict[Guid, set[tuple[Guid, Guid, str]]] = {}
    for code, document, coder, under in rows.fetchall():
        found.setdefault(guid_of(code), set()).add((guid_of(document), guid_of(coder), under))
    return found


def _made_under(project: Project, code: Guid) -> Iterator[tuple[Guid, Guid | None]]:
    """Give each coding of a code, but for the consensus, with the operation that wrote the definition it was made
    under; None: as the code was made; "": that of another code.
    """
    rows = project.connection.execute(
        "SELECT lower(hex(object.guid)), definition,"
        " EXISTS (SELECT 1 FROM head WHERE head.object = coding.id AND field = 'anchor')"
        " FROM visible_coding coding JOIN object USING (id) WHERE code = ? AND coder IS NOT ?",
        (project.identities.find(code), project.identities.find(CONSENSUS)),
    ).fetchall()
    for coding, under, was_moved in rows:
        if under:
            known = project.journal.has_step(step_of_operation(under)[0])
            yield coding, under if known and project.journal.operation(under).object == code else ""
        else:
            yield coding, None if not was_moved or _first_code(project, coding) == code else ""


def _first_code(project: Project, coding: Guid) -> Guid:
    ((_, operations, _),) = project.journal.operations_of([project.identities.object_id(coding)])
    made = next(item for item in operations if not item.field)
    return cast(Guid, cast(list[Value], cast(dict[str, Value], made.value)["anchor"])[3])
