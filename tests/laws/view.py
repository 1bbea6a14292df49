"""What a project shows, in GUIDs, from its tables and from the fold of its log: the two must be equal."""

import json
from typing import Any

from qualcode.model.fold import ObjectState, fold
from qualcode.model.registry import KINDS
from qualcode.store.objects import conflicts, items_of
from qualcode.store.project import Project

View = dict[str, tuple[str, dict[str, Any], str]]


def tables_view(project: Project) -> View:
    """Read every living object of every kind from its table, with its life: also what is kept from whoever is blind."""
    with project.visibility.lifted():
        return {
            item.guid: (kind, item.values, project.life_of(item.guid).name)
            for kind in KINDS
            for item in items_of(project, kind)
        }


def fold_view(states: dict[str, ObjectState]) -> View:
    """Give the same from folded states."""
    return {guid: (state.kind, state.values, state.life.name) for guid, state in states.items() if state.life.is_there}


def shown(view: View) -> View:
    """Leave out why an object is there: for comparing what a person sees."""
    return {guid: (kind, values, "") for guid, (kind, values, _) in view.items()}


def table_conflicts(project: Project) -> set[tuple[str, str, str]]:
    """Give the conflicts that the project lists, with their rivals."""
    with project.visibility.lifted():
        return {
            (found.guid, found.field, json.dumps(found.rivals, sort_keys=True))
            for found in conflicts(project)
            if project.life_of(found.guid).is_there
        }


def fold_conflicts(states: dict[str, ObjectState]) -> set[tuple[str, str, str]]:
    """Give the same from folded states."""
    return {
        (guid, field, json.dumps(rivals, sort_keys=True))
        for guid, state in states.items()
        if state.life.is_there
        for field, rivals in state.conflicts.items()
    }


def assert_tables_are_the_fold(project: Project) -> None:
    """See that the tables and the conflicts listed are what the log says."""
    states = fold(project.journal.log())
    assert tables_view(project) == fold_view(states)
    assert table_conflicts(project) == fold_conflicts(states)
