"""A person before the transcript of a small study, on a computer of her own."""

import pytest

from tests.ui.transcript.person import person_at, transcript


@pytest.fixture
def person(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    yield from person_at(qtbot, tmp_path, transcript())
