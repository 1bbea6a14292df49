"""When a decision on a case was taken, as it stands now."""

from qualcode.model.guid import Guid, step_of_operation
from qualcode.store.objects import state_of
from qualcode.store.project import Project


def decided_at(project: Project, decision: Guid) -> int:
    """Give when the outcome of a decision was written last: UTC, milliseconds, as that computer's clock told; 0 where
    the step that wrote it has not come yet.
    """
    heads = state_of(project, decision).heads.get("outcome", ())
    steps = (project.journal.step(step_of_operation(head)[0]) for head in heads)
    return max((step.time for step in steps if step is not None), default=0)
