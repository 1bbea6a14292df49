"""The study that the tests of operations work on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ops.study import Study, make_study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    made = make_study(tmp_path)
    yield made
    made.project.close()
