"""All text versions that a document ever had: for erasing them."""

from qualcode.model.guid import Guid
from qualcode.store.project import Project


def versions_of(project: Project, document: Guid) -> list[tuple[Guid, str]]:
    """List all text versions of a document, deleted ones too, with the hashes of their texts."""
    found = []
    for operation in project.journal.operations_of_kind("text_version"):
        value = operation.value
        if not operation.field and isinstance(value, dict) and value["document"] == document:
            found.append((operation.object, str(value["hash"])))
    return found
