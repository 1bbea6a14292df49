"""Codes that were merged into another one and are there again, because somebody went on using them elsewhere."""

from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.model.log import Step
from qualcode.model.registry import ALIVE
from qualcode.store.objects import revived, state_of
from qualcode.store.project import Project

_MERGING = ("merge_codes", "merge_proposal", "decline_proposal")  # the last: its codings went over to another code


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


def _merge(project: Project, code: Guid) -> Step | None:
    """Give the step that deleted a code, if that was a merge."""
    heads = state_of(project, code).heads[ALIVE]
    step = project.journal.step(step_of_operation(heads[-1])[0]) if heads else None
    return step if step is not None and step.verb in _MERGING and code in _merged_by(step) else None


def _merged_by(step: Step) -> list[Value]:
    return cast(list[Value], step.args.get("codes") or [])


def merged_into(project: Project, code: Guid) -> Guid:
    """Give the code into which a deleted one was merged last; "" where it was not."""
    step = _merge(project, code)
    return cast(Guid, step.args["code"]) if step is not None else ""


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
