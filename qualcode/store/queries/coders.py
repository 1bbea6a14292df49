"""The coders of a project as they are offered: those who code, or all whose codings can be looked at."""

from qualcode.model.consensus import coder_name, is_consensus
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project


def people_of(project: Project) -> list[tuple[Guid, str]]:
    """List the coders who can be at work, given documents or compared, with their names: all but the consensus."""
    found = items_of(project, "coder")
    return [(item.guid, str(item.values["name"])) for item in found if not is_consensus(item.guid)]


def coders_shown(project: Project, language: str) -> list[tuple[Guid, str]]:
    """List all whose codings can be looked at, with the names shown in a language: the consensus last."""
    items = items_of(project, "coder")
    found = [(item.guid, coder_name(item.guid, str(item.values["name"]), language)) for item in items]
    return sorted(found, key=lambda known: is_consensus(known[0]))
