"""Decisions taken unlike by two people apart: one of them is chosen as a whole, with the codings it made."""

from typing import cast

from qualcode.model.consensus import CONSENSUS, STORED_NAME
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.store.objects import state_of
from qualcode.store.project import Project
from qualcode.store.queries.settling import material_of
from qualcode.store.writer import Writer

# What one decision says: chosen together. The first that is unlike stands for all.
TOGETHER = ("outcome", "whose", "made", "note", "seen", "coder")


def ensure_consensus(write: Writer) -> None:
    """See that the consensus is there as a coder."""
    if not write.project.life_of(CONSENSUS).is_there:
        write.create("coder", {"name": STORED_NAME}, CONSENSUS)


def made_of(project: Project, decision: Guid) -> set[Guid]:
    """Give the codings that a decision makes, also those that rivals of it made."""
    told = [project.values(decision)["made"], *state_of(project, decision).conflicts.get("made", ())]
    return {guid for made in told for guid in cast(list[Guid], made or [])}


def settle_field(write: Writer, guid: Guid, field: str, value: Value) -> None:
    """Settle a field on which people disagree. Of a decision the whole of what was decided with that value counts."""
    if write.project.kind_of(guid) == "decision" and field in TOGETHER:
        _choose(write, guid, field, value)
    else:
        write.set(guid, field, value)


def _choose(write: Writer, decision: Guid, field: str, value: Value) -> None:
    """Let that decision count which gave the field this value. Raises UserError where nobody did."""
    project = write.project
    state = state_of(project, decision)
    told = {
        name: {step_of_operation(head)[0]: _told(project, head, name) for head in state.heads[name]}
        for name in TOGETHER
    }
    step = next((step for step, given in told[field].items() if given == value), None)
    if step is None:
        raise UserError("settling.decide_again")
    before = made_of(project, decision)
    for name in TOGETHER:
        write.set(decision, name, told[name].get(step, state.values[name]))
    material = material_of(project, str(state.values["document"]))
    needed = {guid for one in material.decisions for guid in (made_of(project, one.guid) if one.rival else one.made)}
    swept = {given.guid for given in material.made if given.guid in before} - needed
    if swept:
        write.delete(*sorted(swept))


def _told(project: Project, head: Guid, field: str) -> Value:
    item = project.journal.operation(head)
    return cast(Value, item.value if item.field else cast(dict[str, Value], item.value).get(field))
