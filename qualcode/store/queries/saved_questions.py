"""Questions kept under a name: what each one asks, by the objects that count now."""

import re
from typing import NamedTuple

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project
from qualcode.store.queries.merges import followed

_GUID = re.compile(r"[0-9a-f]{32}\Z")


class SavedQuestion(NamedTuple):
    """A question under a name. `view`: one of SAVED_VIEWS; `asked` names what was recognised as one, or merged into
    another code, by what it counts as now; `gone`: what is asked about and is no longer there, as `asked` names it.
    """

    guid: Guid
    name: str
    view: str
    asked: dict[str, Value]
    note: str
    coder: Guid
    gone: tuple[Guid, ...] = ()


def saved_questions(project: Project, view: str = "") -> list[SavedQuestion]:
    """List the saved questions of a view, or of all, in their order."""
    found = [item for item in items_of(project, "saved_question") if view in ("", item.values["view"])]
    return [_question(project, item) for item in sorted(found, key=_place)]


def saved_question_named(project: Project, view: str, name: str) -> SavedQuestion | None:
    """Find the saved question of a view by its name, written in letters of either case."""
    wanted = " ".join(name.split()).casefold()
    return next((known for known in saved_questions(project, view) if known.name.casefold() == wanted), None)


def question_of(project: Project, guid: Guid) -> SavedQuestion:
    """Give a saved question. Raises UserError where there is none."""
    for known in saved_questions(project):
        if known.guid == guid:
            return known
    raise UserError("store.no_such_object", kind="saved_question", guid=guid)


def _place(item: Item) -> float:
    position = item.values["position"]
    return float(position) if isinstance(position, int | float) else float("inf")


def _question(project: Project, item: Item) -> SavedQuestion:
    name, view, note, coder = (str(item.values[field] or "") for field in ("name", "view", "note", "coder"))
    gone: dict[Guid, None] = {}
    asked = _followed(project, item.values["asked"], gone)
    return SavedQuestion(item.guid, name, view, asked if isinstance(asked, dict) else {}, note, coder, tuple(gone))


def _followed(project: Project, value: Value, gone: dict[Guid, None]) -> Value:
    """Put what an object counts as by now in place of each GUID, once in a list; note what is not there."""
    if isinstance(value, dict):
        return {name: _followed(project, inner, gone) for name, inner in value.items()}
    if isinstance(value, list):
        found: list[Value] = []
        for inner in (_followed(project, inner, gone) for inner in value):
            if not _is_guid(inner) or inner not in found:
                found.append(inner)
        return found
    if not isinstance(value, str) or not _is_guid(value):
        return value
    counted = followed(project, value)
    if not project.life_of(counted).is_there:
        gone[counted] = None
    return counted


def _is_guid(value: Value) -> bool:
    return isinstance(value, str) and _GUID.match(value) is not None
