"""The lock of the codebook: codes stay as they are, coding goes on."""

from qualcode.model.errors import UserError
from qualcode.ops.gate import operation
from qualcode.store.objects import items_of
from qualcode.store.writer import Writer


@operation
def lock_codebook(write: Writer, locked: bool) -> None:
    """Lock the codebook, or unlock it: a locked one refuses new, changed and deleted codes and facets.

    Raises UserError in a project that has not arrived whole.
    """
    projects = items_of(write.project, "project")
    if not projects:
        raise UserError("store.no_such_object", kind="project", guid="")
    write.set(projects[0].guid, "codebook_locked", locked)
    write.describe(locked=locked)
