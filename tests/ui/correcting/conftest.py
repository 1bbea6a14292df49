"""A person before the transcript of a small study, who corrects its text."""

import pytest

from tests.ui.transcript.person import person_at, transcript


@pytest.fixture
def person(qtbot, tmp_path):
    yield from person_at(qtbot, tmp_path, transcript(), transcript(("И: Салам.", "Р: Салам алик."), "02"))
