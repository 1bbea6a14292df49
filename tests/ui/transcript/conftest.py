"""A person before the transcript of a small study."""

import pytest

from tests.ui.transcript.person import person_at, transcript


@pytest.fixture
def person(qtbot, tmp_path):
    yield from person_at(qtbot, tmp_path, transcript())
