"""The window of charts on a copy of the sample study."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.ui.whole_window import Answers
from ui.charts.window import ChartsWindow
from ui.session import Session


@pytest.fixture(scope="module")
def built(sample_in):
    return sample_in("en")


class Charts(SimpleNamespace):
    """The window, with what it tells and where files shall go."""

    def wait(self):
        """Wait until what was asked for is drawn, or refused."""
        window = self.window
        drawing = window.tr("Drawing…")

        def done():
            return not window._timer.isActive() and window.told.text() != drawing

        self.qtbot.waitUntil(done, timeout=60_000)

    def draw(self, asked):
        self.window.draw(asked)
        self.wait()

    def words(self):
        return " ".join(spot.told for spot in self.window.paper.picture.spots)


@pytest.fixture
def charts(qtbot, built, tmp_path):
    session = Session()
    session.open(Path(shutil.copyfile(built, tmp_path / "sample.qualcode")))
    answers, opened, failed = [], [], []
    choosers = Answers()
    choosers.answers = answers
    window = ChartsWindow(session, choosers)
    qtbot.addWidget(window)
    session.passages_wanted.connect(opened.append)
    session.failed.connect(failed.append)
    window.show()
    qtbot.waitExposed(window)
    found = Charts(qtbot=qtbot, session=session, project=session.project, window=window, answers=answers, opened=opened)
    found.failed = failed
    found.wait()
    yield found
    window.close()
    session.close()
