"""Everything that two people have said differently, and settling it once for everybody."""

from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.fold import Life
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.registry import ALIVE
from qualcode.ops.gate import operation
from qualcode.ops.settling_rivals import TOGETHER, settle_field
from qualcode.store.objects import Conflict, Item, conflicts, revived, state_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import rival_texts
from qualcode.store.writer import Writer
from qualcode.team.merge import Settled


class Position(NamedTuple):
    """A value that somebody gave a field: whose word it is and when (UTC, milliseconds, as her clock told)."""

    value: Value
    coder: Guid
    time: int
    is_shown: bool


class Dispute(NamedTuple):
    """A field on which people disagree, the shown value last. `settle` decides it."""

    object: Guid
    kind: str
    field: str
    positions: tuple[Position, ...]


class RivalText(NamedTuple):
    """A document corrected apart: its versions that no other is based on, the shown one last. Joining settles it."""

    document: Guid
    versions: tuple[Guid, ...]


class Kept(NamedTuple):
    """An object that somebody deleted and that stays: it was changed meanwhile (`used` false) or is still used.

    `coder` deleted it, at `time` (UTC, milliseconds).
    """

    object: Guid
    kind: str
    used: bool
    coder: Guid = ""
    time: int = 0


class Cut(NamedTuple):
    """A code that stands at the top because it and `under` were put under one another."""

    object: Guid
    under: Guid


class Open(NamedTuple):
    """All that awaits a decision."""

    disputes: tuple[Dispute, ...]
    texts: tuple[RivalText, ...]
    kept: tuple[Kept, ...]
    cut: tuple[Cut, ...] = ()

    @property
    def number(self) -> int:
        """Count what awaits a decision; what was kept or put at the top is only told."""
        return len(self.disputes) + len(self.texts)


def open_questions(project: Project) -> Open:
    """List everything that awaits a decision."""
    texts = tuple(RivalText(document, tuple(versions)) for document, versions in rival_texts(project).items())
    kept = tuple(_kept(project, item) for item in revived(project))
    name = project.identities.guid
    cut = tuple(Cut(name(code), name(parent)) for code, parent in project.settler.cut_edges().items())
    return Open(tuple(disputes(project)), texts, kept, cut)


def _kept(project: Project, item: Item) -> Kept:
    heads = state_of(project, item.guid).heads[ALIVE]
    step = project.journal.step(step_of_operation(heads[-1])[0])
    used = project.life_of(item.guid) is Life.USED
    return Kept(item.guid, item.kind, used, step.coder if step else "", step.time if step else 0)


def disputes(project: Project) -> list[Dispute]:
    """List the fields on which people disagree, with who said what; a decision once, whatever of it is unlike."""
    told: dict[tuple[Guid, str], Conflict] = {}
    for found in conflicts(project):
        whole = found.kind == "decision" and found.field in TOGETHER
        key = found.guid, "" if whole else found.field
        if key not in told or TOGETHER.index(found.field) < TOGETHER.index(told[key].field):
            told[key] = found
    return [
        Dispute(found.guid, found.kind, found.field, tuple(_positions(project, found.guid, found.field)))
        for found in told.values()
    ]


def disputed_fields(project: Project, guid: Guid) -> frozenset[str]:
    """Name the fields of one object on which people disagree: for the badge beside the value."""
    return frozenset(state_of(project, guid).conflicts)


def _positions(project: Project, guid: Guid, field: str) -> Iterable[Position]:
    state = state_of(project, guid)
    for head in state.heads[field]:
        item, step = project.journal.operation(head), project.journal.step(step_of_operation(head)[0])
        value = item.value if item.field else item.value.get(field) if isinstance(item.value, dict) else None
        if step is not None:
            yield Position(value, step.coder, step.time, value == state.values[field])  # type: ignore[arg-type]


@operation
def settle_disputes(write: Writer, decisions: tuple[Settled, ...]) -> int:
    """Settle fields for everybody in one step; give how many. The value may be another than the rivals'.

    Raises UserError for one that is settled already.
    """
    for decision in decisions:
        if decision.field not in state_of(write.project, decision.object).conflicts:
            raise UserError("team.not_a_conflict")
        settle_field(write, decision.object, decision.field, decision.value)
    write.describe(objects=[decision.object for decision in decisions], count=len(decisions))
    return len(decisions)
