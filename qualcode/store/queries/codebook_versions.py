"""Named versions of the codebook: what its codes were when somebody gave it a name."""

from typing import NamedTuple, cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.origins import made_in
from qualcode.store.queries.proposals import open_proposals

Codes = dict[Guid, dict[str, Value]]  # the fields of each code; what is empty is left out


class CodebookVersion(NamedTuple):
    """A named version. `time`: milliseconds since 1970, UTC; `codes` by the GUIDs that they had then."""

    guid: Guid
    name: str
    note: str
    coder: Guid
    time: int
    codes: Codes


def versions_of(project: Project) -> list[CodebookVersion]:
    """List the named versions, the oldest first."""
    found = []
    for item in items_of(project, "codebook_version"):
        step = made_in(project, item.guid)
        name, note, coder = (str(item.values[field] or "") for field in ("name", "note", "coder"))
        version = CodebookVersion(
            item.guid, name, note, coder, step.time if step else 0, cast(Codes, item.values["codes"])
        )
        found.append((step.lamport if step else 0, version))
    return [version for _, version in sorted(found, key=lambda one: (one[0], one[1].guid))]


def codes_now(project: Project) -> Codes:
    """Give the codes as they stand, as a version would keep them: without those that are only proposed."""
    proposed = open_proposals(project)
    return {
        item.guid: {name: value for name, value in item.values.items() if value is not None}
        for item in items_of(project, "code")
        if item.guid not in proposed
    }


def version_told(project: Project) -> str:
    """Say which version the codebook is now: the last name, with "+" behind it where codes were changed since."""
    versions = versions_of(project)
    if not versions:
        return ""
    then = {counted_code(project, code): _comparable(project, values) for code, values in versions[-1].codes.items()}
    now = {code: _comparable(project, values) for code, values in codes_now(project).items()}
    return versions[-1].name + ("" if then == now else "+")


def _comparable(project: Project, values: dict[str, Value]) -> dict[str, Value]:
    parent = values.get("parent")
    above = {"parent": counted_code(project, parent)} if isinstance(parent, str) else {}
    return {**values, **above}


def counted_code(project: Project, code: Guid) -> Guid:
    """Give the code that another one is counted as by now; itself where it is not, or was never heard of."""
    local = project.identities.find(code)
    return code if local is None else project.identities.guid(local)
