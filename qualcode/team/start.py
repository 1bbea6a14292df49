"""Beginning to work on a project that came as a package."""

from pathlib import Path

from qualcode.model.consensus import is_consensus
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.ops.projects import work_as
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.receive import receive
from qualcode.team.package import Package


def coders_in(package: Package) -> dict[Guid, str]:
    """Give the names of the coders that a package knows."""
    return {
        item.object: str(item.value["name"])
        for item in package.log.operations.values()
        if item.kind == "coder" and not item.field and isinstance(item.value, dict) and not is_consensus(item.object)
    }


def project_from_package(target: Path, package: Package, coder: Guid = "") -> Project:
    """Make a project from a package and open it with this coder at work, or with the one it was handed to.

    Raises UserError where a file lies there already, the package holds no whole project, or the coder is not in it;
    then no file is left behind.
    """
    project = Project.create(target)
    try:
        receive(project, package.log, package.texts)
        if not items_of(project, "project"):
            raise UserError("team.no_whole_project", file=package.file)
        work_as(project, coder or package.handed_to or package.coder)
    except BaseException:
        project.close()
        target.unlink(missing_ok=True)
        raise
    return project
