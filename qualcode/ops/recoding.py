"""Going through what was coded under an older definition: a coding that still fits is kept under the new one."""

from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.codings import creation_of_code, definition_head
from qualcode.ops.gate import operation
from qualcode.store.writer import Writer


@operation
def keep_under_definition(write: Writer, codings: tuple[Guid, ...]) -> int:
    """Say that codings hold under the definition that their code has now; give how many did not stand under it.

    Raises UserError for one that is not there.
    """
    kept, under = 0, dict[Guid, str]()
    for coding in dict.fromkeys(codings):
        if write.project.kind_of(coding) != "coding":
            raise UserError("store.no_such_object", kind="coding", guid=coding)
        values = write.project.values(coding)
        code = cast(Guid, cast(list[Value], values["anchor"])[3])
        if code not in under:
            under[code] = definition_head(write, code) or creation_of_code(write, code)
        if values["definition"] != under[code]:
            write.set(coding, "definition", under[code])
            kept += 1
    write.describe(count=len(codings))
    return kept
