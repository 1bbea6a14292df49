"""The bar at the top: what it keeps, and what goes by itself."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codebook import add_code
from qualcode.ops.projects import create_project
from ui.message_bar import MessageBar
from ui.session import Session


@pytest.fixture
def session(qtbot, tmp_path):
    session = Session()
    session.take(create_project(tmp_path / "study.qualcode", "Study", "Aibek"))
    yield session
    session.close()


@pytest.fixture
def bar(qtbot, session):
    bar = MessageBar(session)
    qtbot.addWidget(bar)
    return bar


def test_what_was_refused_goes_when_the_next_step_is_done(session, bar):
    session.do(add_code, session.project, {"ru": ""})
    assert bar.text() and not bar.isHidden()
    session.do(add_code, session.project, {"ru": "стыд"})
    assert bar.text() == "" and bar.isHidden()


def test_what_a_step_cannot_mend_stays_until_it_is_put_away(session, bar):
    session.failed.emit(UserError("ops.empty_text", document="R01"))
    session.do(add_code, session.project, {"ru": ""})
    session.do(add_code, session.project, {"ru": "стыд"})
    assert "R01" in bar.text() and not bar.isHidden()
    bar.clear()
    assert bar.isHidden()


def test_a_second_refusal_is_shown_beside_the_first(session, bar):
    session.do(add_code, session.project, {"ru": ""})
    session.refused.emit(UserError("ops.empty_text", document="R01"))
    session.failed.emit(UserError("ops.empty_text", document="R01"))
    assert len(bar.text().splitlines()) == 2
