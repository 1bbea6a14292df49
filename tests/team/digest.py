"""One number for all that a project holds, by which two computers are compared."""

import hashlib
import json

from qualcode.store.project import Project
from qualcode.store.recognising import counted_as
from tests.laws.view import table_conflicts, tables_view
from tests.ops.study import texts_of

_RECORDS = ("merge_package", "withdraw_merge", "readmit_merge")  # each computer keeps its own of these


def state_of_project(project: Project) -> dict[str, object]:
    """Give all that two projects must have in common: what is shown, what is disputed, the texts, what counts as one,
    and the whole log. Only what merging notes of itself is left out.
    """
    log = project.journal.log()
    own = {guid for guid, step in log.steps.items() if step.verb in _RECORDS}
    return {
        "shown": {guid: item for guid, item in tables_view(project).items() if item[0] != "merge"},
        "disputed": sorted(table_conflicts(project)),
        "texts": texts_of(project),
        "same": counted_as(project),
        "steps": sorted(log.steps.keys() - own),
        "operations": {guid: str(item) for guid, item in log.operations.items() if item.kind != "merge"},
    }


def digest(project: Project) -> str:
    """Give the SHA-256 of the state: equal on two computers where everything else is."""
    told = json.dumps(state_of_project(project), sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(told.encode()).hexdigest()
