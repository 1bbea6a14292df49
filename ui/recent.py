"""The projects worked on lately, as the start page shows them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from qualcode.computer import keep_setting, setting
from qualcode.ops.projects import project_name
from qualcode.store.objects import count_of
from qualcode.store.project import Project

_MOST = 12


class Recent(NamedTuple):
    """A project as it was when it was last closed; `opened` is UTC ISO 8601."""

    path: str
    name: str
    coder: str
    documents: int
    opened: str


def recent_projects() -> list[Recent]:
    """List the projects, newest first, those that are gone left out."""
    return [found for found in _kept() if Path(found.path).is_file()]


def remember_project(project: Project) -> None:
    """Put a project at the head of the list."""
    path = str(project.path.absolute())
    others = [known for known in _kept() if known.path != path]
    keep_setting("recent", [list(known) for known in [_of(project, path), *others][:_MOST]])


def forget_project(path: str) -> None:
    """Take a project off the list; its file stays."""
    keep_setting("recent", [list(known) for known in _kept() if known.path != path])


def size_of(path: str) -> int:
    """Give the size of a project's file in bytes, what still stands beside it included; 0 where it is gone."""
    files = (Path(path), Path(f"{path}-wal"))
    return sum(file.stat().st_size for file in files if file.is_file())


def _of(project: Project, path: str) -> Recent:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Recent(path, project_name(project), coder_name(project), count_of(project, "document"), now)


def coder_name(project: Project) -> str:
    """Give the name of the coder at work, empty for none."""
    return str(project.values(project.me)["name"]) if project.me else ""


def _kept() -> list[Recent]:
    listed = setting("recent")
    return [Recent(*entry) for entry in listed if _is_entry(entry)] if isinstance(listed, list) else []


def _is_entry(entry: object) -> bool:
    kinds = (str, str, str, int, str)
    return isinstance(entry, list) and [type(value) for value in entry] == list(kinds)
