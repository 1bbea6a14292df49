"""Naming a version of the codebook: its codes are kept as they stand."""

import re
from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.gate import operation
from qualcode.store.project import Project
from qualcode.store.queries.codebook_versions import codes_now, versions_of
from qualcode.store.writer import Writer

_NUMBER = re.compile(r"v?\s*(\d+)(?:\.(\d+))?\Z", re.IGNORECASE)


@operation
def name_codebook_version(write: Writer, name: str, note: str = "") -> Guid:
    """Keep the codebook as it stands under a name, with what changed and why.

    Raises UserError without a name, for one that is taken, and where there is no code.
    """
    name = " ".join(name.split())
    if not name:
        raise UserError("proposals.version_needs_name")
    if any(known.name.casefold() == name.casefold() for known in versions_of(write.project)):
        raise UserError("proposals.version_taken", name=name, next=next_version_name(write.project))
    codes = codes_now(write.project)
    if not codes:
        raise UserError("proposals.no_codes")
    values: dict[str, Value] = {
        "name": name,
        "note": note.strip() or None,
        "coder": write.step.coder,
        "codes": cast(Value, codes),
    }
    made = write.create("codebook_version", values)
    write.describe(object=made)
    return made


def next_version_name(project: Project) -> str:
    """Suggest a name: v1.0 first, then the next after the highest number that there is."""
    found = [_NUMBER.match(version.name.strip()) for version in versions_of(project)]
    numbers = [(int(match[1]), int(match[2] or 0)) for match in found if match]
    if not numbers:
        return "v1.0"
    major, minor = max(numbers)
    return f"v{major}.{minor + 1}"
