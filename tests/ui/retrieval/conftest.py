"""The page that all tests of retrieval share."""

import pytest

from tests.ui.retrieval.asking import asking


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    with asking(tmp_path, qtbot) as page:
        yield page
