"""Codes proposed while the codebook is locked: by whom and why, what was answered; what a lock lets through."""

from typing import NamedTuple, cast

from qualcode.model.guid import STEP_BITS, Guid
from qualcode.model.log import Step
from qualcode.model.registry import ALIVE
from qualcode.store.objects import Item, items_of, state_of
from qualcode.store.project import Project
from qualcode.store.queries.origins import made_in

_MOVED = {"parent", "position"}  # what becomes of the codes under one that is merged or declined


class Proposal(NamedTuple):
    """A proposed code. `code`: "" where it is gone; `name`: as it was called; `target`: the code that took its codings.

    Times are milliseconds since 1970, UTC.
    """

    guid: Guid
    code: Guid
    name: str
    coder: Guid
    reason: str
    time: int
    answer: str
    target: Guid
    reply: str
    answered_by: Guid
    answered_at: int

    @property
    def is_open(self) -> bool:
        """Say whether it awaits an answer."""
        return bool(self.code) and not self.answer

    @property
    def is_withdrawn(self) -> bool:
        """Say whether its code was taken back before anybody answered."""
        return not self.code and not self.answer


def proposals_of(project: Project) -> list[Proposal]:
    """List all proposals as they came into this file."""
    return [_read(project, item) for item in items_of(project, "proposal")]


def open_proposals(project: Project) -> dict[Guid, list[Proposal]]:
    """Give the proposals that await an answer, by their codes."""
    by_code: dict[Guid, list[Proposal]] = {}
    if any_open(project):
        for one in proposals_of(project):
            if one.is_open:
                by_code.setdefault(one.code, []).append(one)
    return by_code


def any_open(project: Project) -> bool:
    """Say whether any proposal awaits an answer."""
    query = "SELECT EXISTS (SELECT 1 FROM proposal WHERE code IS NOT NULL AND answer IS NULL)"
    return bool(project.connection.execute(query).fetchone()[0])


def maker_of(project: Project, code: Guid) -> Guid:
    """Give the coder who made a code."""
    return cast(Step, made_in(project, code)).coder


def _read(project: Project, item: Item) -> Proposal:
    values = {name: value or "" for name, value in item.values.items()}
    local = project.identities.object_id(item.guid)
    ((_, operations, lamports),) = project.journal.operations_of([local])
    made = project.journal.step(next(one for one in operations if not one.field).step)
    answers = [one for one in operations if one.field == "answer"] if values["answer"] else []
    last = max(answers, key=lambda one: (lamports[one.id], one.id), default=None)
    answered = project.journal.step(last.step) if last else None
    return Proposal(
        item.guid,
        str(values["code"]),
        str(values["name"]),
        str(values["coder"]),
        str(values["reason"]),
        made.time if made else 0,
        str(values["answer"]),
        str(values["target"]),
        str(values["reply"]),
        answered.coder if answered else "",
        answered.time if answered else 0,
    )


# What a lock lets through ---------------------------------------------------------------------------------------


def breaks_lock(project: Project, step: int) -> bool:
    """Say whether a step (by its local id) has changed the codebook beyond what a lock lets through: one's own
    proposal while nobody has answered it, the answer to any proposal, and that what was refused goes once more. A
    proposal goes with its code only.
    """
    touched = _touched(project, step)
    if not touched.keys() <= {"code", "proposal"}:
        return True
    answered = {local for local, fields in touched.get("proposal", {}).items() if "answer" in fields}
    proposed = _proposed(project)
    (written,) = project.journal.steps_with([step])
    coder, undoing = written.coder, written.undoes is not None
    for code, fields in touched.get("code", {}).items():
        about = proposed.get(code, set())
        if about & answered or (answered and fields <= _MOVED):
            continue
        if fields == {ALIVE} and _is_refused(project, about) and (undoing or not _is_there(project, code)):
            continue
        if not any(_is_own(project, proposal, code, coder) for proposal in about):
            return True
    gone = {local for local in touched.get("proposal", {}) if not _is_there(project, local)}
    return any(about & gone and _is_there(project, code) for code, about in proposed.items())


def _is_there(project: Project, local: int) -> bool:
    return project.life_of(project.identities.guid(local)).is_there


def _touched(project: Project, step: int) -> dict[str, dict[int, set[str]]]:
    rows = project.connection.execute(
        "SELECT object.kind, operation.object, coalesce(operation.field, '') FROM operation"
        " JOIN object ON object.id = operation.object WHERE operation.id >= ? AND operation.id < ?"
        " AND object.kind IN ('code', 'facet', 'facet_value', 'proposal')",
        (step << STEP_BITS, (step + 1) << STEP_BITS),
    )
    found: dict[str, dict[int, set[str]]] = {}
    for kind, local, field in rows:
        found.setdefault(kind, {}).setdefault(project.identities.counts_as(local), set()).add(field)
    return found


def _proposed(project: Project) -> dict[int, set[int]]:
    """Give the proposals ever made for each code."""
    rows = project.connection.execute(
        "SELECT operation.object, json_extract(value.data, '$.code') FROM operation"
        " JOIN object ON object.id = operation.object JOIN value ON value.op = operation.id"
        " WHERE object.kind = 'proposal' AND operation.field IS NULL AND value.data IS NOT NULL"
    )
    found: dict[int, set[int]] = {}
    for proposal, code in rows:
        if code is not None:
            found.setdefault(project.identities.counts_as(code), set()).add(proposal)
    return found


def _is_refused(project: Project, proposals: set[int]) -> bool:
    """Say whether a code was merged or declined: used meanwhile, it is there again, and may go once more."""
    guids = [project.identities.guid(local) for local in proposals]
    return any(state_of(project, guid).values.get("answer") in ("merged", "declined") for guid in guids)


def _is_own(project: Project, proposal: int, code: int, coder: Guid) -> bool:
    """Say whether a coder made both the proposal's code and nothing was answered."""
    values = state_of(project, project.identities.guid(proposal)).values
    if values.get("answer") or values.get("coder") != coder:
        return False
    return all(cast(Step, project.journal.step(step)).coder == coder for step in _creations(project, code))


def _creations(project: Project, code: int) -> list[Guid]:
    ((_, operations, _),) = project.journal.operations_of([code])
    return [one.step for one in operations if not one.field]
