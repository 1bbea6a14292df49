"""What a respondent is at first, whatever step brings her in."""

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.ops.positions import after_last
from qualcode.store.objects import items_of
from qualcode.store.project import Project


def new_respondent(project: Project, name: str, pseudonym: str, kind: str) -> dict[str, Value]:
    """Give the fields of a respondent who comes last. Raises UserError where the name is empty."""
    if not name.strip():
        raise UserError("attributes.respondent_needs_name")
    position = after_last(item.values["position"] for item in items_of(project, "respondent"))
    return {"name": name.strip(), "pseudonym": pseudonym.strip() or None, "kind": kind or None, "position": position}
