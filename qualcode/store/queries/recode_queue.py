"""What a coder has coded under definitions that have changed since, and how those read."""

from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid, step_of_operation
from qualcode.store.project import Project
from qualcode.store.queries.code_history import DEFINING, older_codings
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.earlier import items_when, moment_of


class Waiting(NamedTuple):
    """A code whose definition has changed, with a coder's codings made under another one, as they lie in the texts."""

    code: Guid
    codings: tuple[Guid, ...]


def recode_queue(project: Project, coder: Guid, code: Guid = "") -> list[Waiting]:
    """List what a coder has to go through, of one code or of all; codes with nothing are left out."""
    found = []
    for each in [code] if code else redefined_codes(project):
        older = older_codings(project, each)
        mine = tuple(one.guid for one in codings_with(project, each) if one.coder == coder and one.guid in older)
        if mine:
            found.append(Waiting(each, mine))
    return found


def redefined_codes(project: Project) -> list[Guid]:
    """Give the codes whose definition was edited, and those with a coding that names the definition it stands under."""
    fields = ", ".join("?" * len(DEFINING))
    rows = project.connection.execute(
        f"SELECT lower(hex(object.guid)) FROM code JOIN object USING (id) WHERE id IN"
        f" (SELECT object FROM head WHERE field IN ({fields})) OR id IN"
        " (SELECT code FROM visible_coding WHERE definition IS NOT NULL) ORDER BY code.position IS NULL, position, id",
        DEFINING,
    )
    return [guid for (guid,) in rows.fetchall()]


def definition_under(project: Project, coding: Guid) -> dict[str, Value]:
    """Give the fields of a coding's code as they read when it was made; {} where that was another code's definition."""
    values = project.values(coding)
    code = cast(Guid, cast(list[Value], values["anchor"])[3])
    under = cast(str | None, values["definition"])
    if under is None:
        ((_, operations, _),) = project.journal.operations_of([project.identities.object_id(code)])
        under = next((item.id for item in operations if not item.field), None)
    elif project.journal.operation(under).object != code:
        return {}
    if under is None:
        return {}
    found = items_when(project, "code", {code: moment_of(project, step_of_operation(under)[0])})
    return found[0].values if found else {}
