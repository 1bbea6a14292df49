"""What is anchored in given stretches of a document, living or deleted: for erasing it."""

from typing import cast

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.log import Erased
from qualcode.store.project import Project
from qualcode.store.queries.documents import maps_between, projected


def versions_of(project: Project, document: Guid) -> list[tuple[Guid, str]]:
    """List all text versions of a document, deleted ones too, with the hashes of their texts."""
    found = []
    for operation in project.journal.operations_of_kind("text_version"):
        value = operation.value
        if not operation.field and isinstance(value, dict) and value["document"] == document:
            found.append((operation.object, str(value["hash"])))
    return found


def anchored_in(project: Project, document: Guid, version: Guid, spans: list[tuple[int, int]]) -> list[Guid]:
    """List the codings, memos and translations that ever overlapped any of `spans` of a version."""
    versions = {guid for guid, _ in versions_of(project, document)}
    found: dict[Guid, None] = {}
    for kind, field in (("coding", "anchor"), ("memo", "span"), ("translation", "span")):
        for operation in project.journal.operations_of_kind(kind):
            if isinstance(operation.value, Erased) or operation.field not in ("", field):
                continue
            value = operation.value if operation.field else cast(dict[str, Value], operation.value).get(field)
            if isinstance(value, list) and value[0] in versions:
                maps = maps_between(project, value[0], version)
                start, end = projected((cast(int, value[1]), cast(int, value[2])), maps)
                if any(start < stop and first < end for first, stop in spans):
                    found[operation.object] = None
    return list(found)
