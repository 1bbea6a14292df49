"""The window of the framework matrix before a person: on the small study."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.store.queries.summaries import summaries_of
from tests.ui.small_study import opened
from ui.actions import Actions
from ui.framework.window import FrameworkWindow


class At(SimpleNamespace):
    """Looks at the window and the project."""

    def cell(self, person, theme):
        """Give the index of a cell by the names of its row and column."""
        rows = {row.name: row.respondent for row in self.model.frame.rows}
        themes = {one.name: one.code for one in self.model.frame.themes}
        return self.model.index_of((rows[person], themes[theme]))

    def words(self, person, theme):
        return self.cell(person, theme).data()

    def chosen(self):
        row, theme, _ = self.model.at(self.grid.currentIndex())
        return row.name, theme.name

    def written(self):
        return {one.text for one in summaries_of(self.project)}

    def settled(self):
        self.qtbot.waitUntil(lambda: not self.window._timer.isActive() and not self.window._stale)


@contextmanager
def standing(folder, qtbot, language="en"):
    session, study = opened(folder, language)
    owner = QObject()
    actions = Actions(session, owner)
    window = FrameworkWindow(session, actions)
    tester = QAbstractItemModelTester(window.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    window.controls.base.setCurrentIndex(window.controls.base.count() - 1)
    window.resize(1092, 590)
    window.show()
    qtbot.waitExposed(window)
    at = At(session=session, study=study, project=study.project, window=window, grid=window.grid, model=window.model)
    at.actions, at.owner, at.tester, at.qtbot, at.panel = actions, owner, tester, qtbot, window.panel
    at.settled()
    yield at
    window.close()
    session.close()


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    with standing(tmp_path, qtbot) as found:
        yield found
