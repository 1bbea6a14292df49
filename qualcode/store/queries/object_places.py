"""Where an object is to be looked at: a coding, words of a document, a code, a document or a respondent."""

from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import state_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import carried
from qualcode.store.queries.documents import current_version
from qualcode.store.queries.history import operations_shown

_SHOWN = ("coding", "code", "document", "respondent")
# Which reference leads from an object without a place of its own to one that has it.
_LEADS_TO = {
    "text_version": "document",
    "speaker": "document",
    "interview": "document",
    "unit_plan": "document",
    "document_state": "document",
    "assignment": "document",
    "round_document": "document",
    "decision": "document",
    "proposal": "code",
    "episode": "respondent",
    "consent": "respondent",
    "attribute_value": "bearer",
    "judgement": "episode",
    "evidence": "coding",
    "membership": "member",
    "memo": "about",
    "summary": "respondent",
}
_FARTHEST = 5


class ObjectPlace(NamedTuple):
    """An object to show, of one of the kinds coding, code, document and respondent; of a document with a span, these
    words.
    """

    kind: str
    guid: Guid
    span: tuple[int, int] | None = None


def place_of_object(project: Project, guid: Guid) -> ObjectPlace | None:
    """Give where an object is to be looked at, living or deleted; None where there is nothing to look at."""
    for _ in range(_FARTHEST):
        if project.hides(guid):
            return None
        kind, lives = project.kind_of(guid), project.life_of(guid).is_there
        values = _values(project, guid) if kind else {}
        spot = values.get("anchor") or values.get("span")
        if kind in _SHOWN and lives:
            return ObjectPlace(kind, guid)
        if isinstance(spot, list):
            return _words(project, values, spot)
        following = values.get(_LEADS_TO.get(kind, ""))
        if not isinstance(following, str):
            return None
        guid = following
    return None


def _values(project: Project, guid: Guid) -> dict[str, Value]:
    try:
        return project.values(guid)
    except UserError:  # deleted
        return state_of(project, guid).values


def _words(project: Project, values: dict[str, Value], spot: list[Value]) -> ObjectPlace | None:
    version, start, end = cast(tuple[Guid, int, int], tuple(spot[:3]))
    document = values.get("document") or values.get("about")
    if not isinstance(document, str) or not project.life_of(document).is_there:
        return None
    if project.kind_of(document) != "document":
        return None
    span = carried(project, (start, end), version, current_version(project, document))[:2]
    return ObjectPlace("document", document, span)


def place_of_step(project: Project, step: Guid, most: int = 20) -> ObjectPlace | None:
    """Give the first place that a step wrote on."""
    objects = dict.fromkeys(item.object for item in operations_shown(project, step, most))
    return next((place for guid in objects if (place := place_of_object(project, guid)) is not None), None)
