"""Codes that were merged into another one and are there again, because somebody went on using them elsewhere."""

from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import Step
from qualcode.model.registry import ALIVE
from qualcode.store.objects import revived, state_of
from qualcode.store.project import Project

_DECLINING = "decline_proposal"  # its codings went over to another code, or to the bin
_MERGING = ("merge_codes", "merge_proposal", _DECLINING)


class MergedAway(NamedTuple):
    """A code that still has codings of its own though it was merged into `target`, by this step."""

    code: Guid
    target: Guid
    step: Step


def merged_away(project: Project) -> list[MergedAway]:
    """List the codes that a merge took away and that are in use all the same, with where they would go."""
    found = []
    for item in revived(project):
        step = _merge(project, item.guid) if item.kind == "code" else None
        if step is None:
            continue
        target = _last_target(project, step)
        if target != item.guid and project.life_of(target).is_there:
            found.append(MergedAway(item.guid, target, step))
    return found


def declined_in_use(project: Project) -> list[Guid]:
    """List the proposed codes that were declined, with their codings to the bin, and were coded with meanwhile."""
    found = [item.guid for item in revived(project) if item.kind == "code"]
    steps = {guid: _deleting_step(project, guid) for guid in found}
    return [guid for guid, step in steps.items() if step and step.verb == _DECLINING and not _merged_by(step)]


def _merge(project: Project, code: Guid) -> Step | None:
    """Give the step that deleted a code, if that was a merge."""
    step = _deleting_step(project, code)
    return step if step is not None and step.verb in _MERGING and code in _merged_by(step) else None


def _deleting_step(project: Project, code: Guid) -> Step | None:
    heads = state_of(project, code).heads[ALIVE]
    return project.journal.step(step_of_operation(heads[-1])[0]) if heads else None


def _merged_by(step: Step) -> list[Value]:
    return cast(list[Value], step.args.get("codes") or [])


def merged_into(project: Project, code: Guid) -> Guid:
    """Give the code into which a deleted one was merged last; "" where it was not."""
    step = _merge(project, code)
    return cast(Guid, step.args["code"]) if step is not None else ""


def followed(project: Project, guid: Guid) -> Guid:
    """Give what an object counts as by now: what it was recognised as one with; for a code that is gone because it was
    merged, the one that has its codings. One never heard of stays what it is.
    """
    local = project.identities.find(guid)
    counted = guid if local is None else project.identities.guid(local)
    if project.kind_of(counted) != "code" or project.life_of(counted).is_there:
        return counted
    step = _merge(project, counted)
    return _last_target(project, step) if step is not None else counted


def _last_target(project: Project, step: Step) -> Guid:
    """Follow codes that were merged further."""
    seen: set[Guid] = set()
    target = cast(Guid, step.args["code"])
    while not project.life_of(target).is_there and target not in seen:
        seen.add(target)
        further = _merge(project, target)
        if further is None:
            break
        target = cast(Guid, further.args["code"])
    return target
