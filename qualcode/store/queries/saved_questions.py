"""Questions kept under a name: what each one asks, by the objects that count now."""

import re
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import Item, items_of
from qualcode.store.project import Project

_GUID = re.compile(r"[0-9a-f]{32}\Z")


class SavedQuestion(NamedTuple):
    """A question under a name. `view`: one of SAVED_VIEWS; `asked` names what was recognised as one by what it counts
    as; `gone`: the objects asked about that are no longer there, as they stand in `asked`.
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
    return SavedQuestion(
        item.guid,
        name,
        view,
        cast(dict[str, Value], asked) if isinstance(asked, dict) else {},
        note,
        coder,
        tuple(gone),
    )


def _followed(project: Project, value: Value, gone: dict[Guid, None]) -> Value:
    """Put the GUID that an object counts as in place of each GUID; note those of objects that are not there."""
    if isinstance(value, dict):
        return {name: _followed(project, inner, gone) for name, inner in value.items()}
    if isinstance(value, list):
        return [_followed(project, inner, gone) for inner in value]
    if not isinstance(value, str) or not _GUID.match(value):
        return value
    local = project.identities.find(value)
    counted = value if local is None else project.identities.guid(local)
    if not project.life_of(counted).is_there:
        gone[counted] = None
    return counted
