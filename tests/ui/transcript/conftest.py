"""A person before the transcript of a small study, on a computer of her own."""

import pytest

from tests.ui.transcript.person import LINES, person_at, transcript


@pytest.fixture
def person(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    yield from person_at(qtbot, tmp_path, transcript())


@pytest.fixture
def long_person(qtbot, tmp_path):
    lines = [LINES[number % len(LINES)] * (1 + number % 7) for number in range(400)]
    yield from person_at(qtbot, tmp_path, transcript(lines))
