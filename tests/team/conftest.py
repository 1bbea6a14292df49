"""A study on the lead's computer and on a colleague's, both grown from one file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from qualcode.ops.objects import add_object
from qualcode.store.project import Project
from qualcode.team.package import read_package, write_package
from qualcode.team.scope import WHOLE
from tests.ops.study import Study, colleague, make_study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    made = make_study(tmp_path)
    add_object(made.project, "interview", {"document": made.document, "status": "released"})
    yield made
    made.project.close()


@pytest.fixture
def other(study: Study) -> Iterator[Project]:
    project = colleague(study)
    yield project
    project.close()


@pytest.fixture
def sent(tmp_path: Path):
    """Give the function that packs a project and reads the package back."""

    def send(project: Project, scope=WHOLE, name: str = "package", **options):
        path = tmp_path / f"{name}.qcpack"
        write_package(project, path, scope, replace=True, **options)
        return read_package(path)

    return send
