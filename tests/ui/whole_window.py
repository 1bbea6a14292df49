"""A person before the whole window, on a private copy of the sample study or on nothing."""

import shutil
from pathlib import Path

import pytest

from qualcode.computer import keep_setting
from ui.app import make_app, make_window
from ui.choosers import Choosers
from ui.theme import palette

SMALL = (1092, 614)  # 1366x768 at 125 %


class Answers(Choosers):
    """Answers the questions for files in the order in which they come."""

    def __init__(self):
        self.answers = []

    def _next(self, *_):
        return self.answers.pop(0)

    file = files = target = folder = _next


class Desk:
    """Opens windows and waits for what they do."""

    def __init__(self, qtbot, folder: Path):
        self.qtbot, self.folder = qtbot, folder
        self.answers = Answers()
        self.app = make_app()

    def window(self, language="en", dark=False):
        keep_setting("language", language)
        self.app.setPalette(palette(dark))
        window = make_window(self.answers)
        self.qtbot.addWidget(window)
        window.resize(*SMALL)
        window.show()
        self.qtbot.waitExposed(window)
        return window

    def open(self, window, path):
        window.projects.open(path)
        self.wait(window)

    def wait(self, window, until=lambda: True):
        self.qtbot.waitUntil(lambda: not window.jobs.are_running() and until(), timeout=30_000)

    def dialog(self, window, name):
        found = []

        def is_there():
            found[:] = [child for child in window.findChildren(object, name) if child.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(is_there, timeout=10_000)
        self.qtbot.waitUntil(found[0].isActiveWindow, timeout=10_000)
        return found[0]


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    return Desk(qtbot, tmp_path)


@pytest.fixture(scope="session")
def built_sample(sample_in):
    return sample_in()


@pytest.fixture
def sample(built_sample, tmp_path):
    return Path(shutil.copyfile(built_sample, tmp_path / "sample.qualcode"))
