"""The tables page on a copy of the sample study, as wide as the docks leave it on the smallest screen."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from qualcode.computer import keep_setting
from tests.ui.small_study import shown
from ui.actions import Actions
from ui.session import Session
from ui.tables.page import TablesPage


@pytest.fixture(scope="module")
def built(sample_in):
    return sample_in("en")


@pytest.fixture(autouse=True)
def _all_published_figures():
    keep_setting("margins_packs", "")


@pytest.fixture
def sample(qtbot, built, tmp_path):
    """Give the page; `answers` are the files that are chosen when it asks for one."""
    session = Session()
    session.open(Path(shutil.copyfile(built, tmp_path / "sample.qualcode")))
    owner, answers = QObject(), []
    choosers = SimpleNamespace(file=lambda *_: answers.pop(0))
    page = TablesPage(session, actions := Actions(session, owner), choosers=choosers)
    told, failed = [], []
    session.told.connect(told.append)
    session.failed.connect(failed.append)
    with shown(page, session, actions, 592, 520) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, project=session.project, page=page, owner=owner, answers=answers, told=told, failed=failed
        )
    session.close()
