"""Who refers to whom by the log: by what an object was made towards, or by a change made later, living or not."""

import json
from collections import defaultdict

from qualcode.model.registry import KINDS
from qualcode.store.project import Project

_REFERENCES = json.dumps(sorted({field.name for kind in KINDS.values() for field in kind.references}))


def made_towards(project: Project, targets: set[int]) -> set[int]:
    """Find the objects whose creation refers to any of `targets`, living or not.

    The row of one that lives tells what it was made towards, unless a reference was changed or cleared since.
    """
    if not targets:
        return set()
    by_kind: defaultdict[str, list[int]] = defaultdict(list)
    shown = {project.identities.counts_as(local) for local in targets}
    for local, kind, _ in project.identities.named(shown):
        by_kind[kind].append(local)
    named = {owner for kind, members in by_kind.items() for owner in project.tables.referring(kind, members)}
    rows = project.connection.execute(
        "SELECT value FROM json_each(?1) UNION SELECT id FROM object WHERE state <> 1"
        " UNION SELECT object FROM head WHERE field IN (SELECT value FROM json_each(?2))"
        " UNION SELECT object FROM conflict UNION SELECT object FROM same UNION SELECT counts_as FROM same",
        (json.dumps(sorted(named | project.tables.cleared())), _REFERENCES),
    )
    which = "operation.field IS NULL AND cell.key IN (SELECT value FROM json_each(?2))"
    return _towards(project, targets, which, [row[0] for row in rows])


def edited_towards(project: Project, targets: set[int]) -> set[int]:
    """Find the objects with a later change that refers to any of `targets`."""
    if not targets:
        return set()
    rows = project.connection.execute(
        "SELECT DISTINCT object FROM operation WHERE field IN (SELECT value FROM json_each(?))", (_REFERENCES,)
    )
    which = "operation.field IN (SELECT value FROM json_each(?2))"
    return _towards(project, targets, which, [row[0] for row in rows])


def _towards(project: Project, targets: set[int], which: str, objects: list[int]) -> set[int]:
    rows = project.connection.execute(
        "WITH wanted AS MATERIALIZED (SELECT value AS id FROM json_each(?1))"
        " SELECT DISTINCT operation.object FROM json_each(?3) AS owner"
        " CROSS JOIN operation ON operation.object = owner.value CROSS JOIN value ON value.op = operation.id"
        " CROSS JOIN json_each(value.data) AS cell WHERE value.data IS NOT NULL"
        f" AND {which} AND (cell.value IN wanted OR (cell.type = 'array' AND EXISTS"
        " (SELECT 1 FROM json_each(cell.value) AS part WHERE part.value IN wanted)))",
        (json.dumps(sorted(targets)), _REFERENCES, json.dumps(objects)),
    )
    return {row[0] for row in rows}
