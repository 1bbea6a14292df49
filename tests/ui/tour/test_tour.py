"""The tour: begun at the first start, done step by step on the sample study, never in the way."""

import pytest
from PySide6.QtCore import Qt

from qualcode.computer import setting
from qualcode.store.queries.codings import codings_of
from tests.ui.acting import click, press, type_text
from tests.ui.whole_window import SMALL
from ui.app import open_first
from ui.tour.tour import STEPS

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def touring(desk, sample):
    """Give a window on the sample study with the tour at its first step."""
    window = desk.window()
    desk.open(window, sample)
    press(window, Qt.Key.Key_F1, SHIFT)
    settle(desk, window)
    yield window
    window.close()


def settle(desk, window):
    desk.qtbot.waitUntil(window.tour.is_open, timeout=30_000)
    desk.qtbot.wait(60)


def stands_free(window):
    """Say whether the card is wholly in the window."""
    return window.rect().contains(window.tour.card.geometry())


def done(window):
    return window.tour.card.done.text() == "✓ Done"


def test_the_first_start_opens_the_sample_study_with_the_tour_and_the_next_one_without(desk, monkeypatch):
    monkeypatch.setattr("ui.project_commands.projects_folder", lambda: desk.folder / "mine")
    window = desk.window()
    open_first(window, [])
    desk.wait(window, lambda: window.session.project is not None)
    settle(desk, window)
    assert window.tour.card.title.text() == "Your interviews" and window.tour.card.count.text() == "1 of 5"
    assert setting("tour_shown") is True
    window.close()
    again = desk.window()
    open_first(again, [])
    desk.wait(again, lambda: again.session.project is not None)
    desk.qtbot.wait(60)
    assert not again.tour.is_open()
    again.close()


def test_each_step_can_be_done_and_notices_it(desk, touring):
    window, card = touring, touring.tour.card
    press(window, Qt.Key.Key_Down)  # the list of documents has the focus
    assert window.session.document and done(window)
    click(card.next)
    press(window, Qt.Key.Key_Down, CTRL)
    press(window, Qt.Key.Key_Space)
    type_text("ка")
    assert not done(window)
    before = len(codings_of(window.session.project, window.session.document))
    press(window, Qt.Key.Key_Return)
    desk.wait(window, lambda: len(codings_of(window.session.project, window.session.document)) == before + 1)
    assert done(window)
    click(card.next)
    assert card.title.text() == "The codebook" and not done(window)
    press(window, Qt.Key.Key_Down)
    assert window.session.code and done(window)
    click(card.next)
    coding = codings_of(window.session.project, window.session.document)[0]
    window.session.passage_wanted.emit(coding.guid)
    press(window, Qt.Key.Key_M, CTRL)
    type_text("ойлонуу")
    press(window, Qt.Key.Key_Return, CTRL)
    assert done(window)
    click(card.next)
    assert card.next.text() == "Finish"
    press(window, Qt.Key.Key_3, CTRL)
    desk.wait(window, lambda: window.pages["tables"].view.model().rowCount() > 3)
    view = window.pages["tables"].view
    desk.qtbot.waitUntil(lambda: not done(window), timeout=1000)
    click(view.viewport(), view.visualRect(view.model().index(0, 0)).center())
    desk.qtbot.waitUntil(lambda: done(window), timeout=10_000)
    click(card.next)
    assert not window.tour.is_open() and not window.tour.ring.isVisible()


def test_the_card_is_turned_and_closed_by_keys(desk, touring):
    window, card = touring, touring.tour.card
    press(window, Qt.Key.Key_F1, SHIFT)
    assert card.next.hasFocus()
    press(window, Qt.Key.Key_Return)
    assert card.count.text() == "2 of 5" and window.pages["transcript"].view.hasFocus()
    press(window, Qt.Key.Key_F1, SHIFT)
    press(window, Qt.Key.Key_Right)
    press(window, Qt.Key.Key_F1, SHIFT)
    press(window, Qt.Key.Key_Left)
    assert card.count.text() == "2 of 5"
    press(window, Qt.Key.Key_F1, SHIFT)
    press(window, Qt.Key.Key_Tab)
    assert card.previous.hasFocus()
    press(window, Qt.Key.Key_Space)
    assert card.count.text() == "1 of 5" and not card.previous.isEnabled()
    press(window, Qt.Key.Key_F1, SHIFT)
    press(window, Qt.Key.Key_Escape)
    assert not window.tour.is_open()
    assert window.focusWidget() is not None and not card.isAncestorOf(window.focusWidget())


def test_the_work_goes_on_beside_the_card(desk, touring):
    press(touring, Qt.Key.Key_1, CTRL)
    press(touring, Qt.Key.Key_Down, CTRL | SHIFT)
    assert touring.pages["transcript"].view.has_selection() and touring.tour.is_open()


def test_every_step_stands_free_in_every_language_on_a_small_screen(desk, touring):
    for language in ("ky", "ru", "en"):
        touring.menus._choices[language].trigger()
        for step in range(len(STEPS)):
            touring.tour.go(step)
            desk.qtbot.wait(30)
            card = touring.tour.card
            assert stands_free(touring)
            assert card.heightForWidth(card.width()) <= card.height()
            ring = touring.tour.ring
            assert ring.isVisible()
            if step != 1:  # the transcript fills the middle: there the card stands in its corner
                assert not card.geometry().intersects(ring.geometry())


def test_another_language_keeps_the_step(desk, touring):
    touring.tour.go(2)
    touring.menus._choices["ru"].trigger()
    desk.qtbot.wait(30)
    assert touring.tour.step == 2 and touring.tour.is_open()
    assert touring.tour.card.accessibleName().startswith(touring.tour.card.title.text())


def test_the_card_follows_the_window_and_the_docks(desk, touring):
    tour, dock = touring.tour, touring.docks["documents"]
    at_first = tour.card.geometry()
    touring.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    desk.qtbot.waitUntil(lambda: tour.card.geometry() != at_first, timeout=5000)
    assert stands_free(touring) and not tour.card.geometry().intersects(tour.ring.geometry())
    touring.resize(SMALL[0] - 150, SMALL[1] - 60)
    desk.qtbot.waitUntil(lambda: stands_free(touring), timeout=5000)
    dock.setFloating(True)
    desk.qtbot.waitUntil(lambda: not tour.ring.isVisible(), timeout=5000)
    assert tour.is_open() and stands_free(touring)
    dock.setFloating(False)
    desk.qtbot.waitUntil(tour.ring.isVisible, timeout=5000)


def test_a_closed_dock_is_opened_for_its_step(desk, touring):
    for name in ("codebook", "details"):
        touring.docks[name].hide()
    touring.tour.go(2)
    assert touring.docks["codebook"].isVisible()
    touring.tour.go(3)
    assert touring.docks["details"].isVisible()
    touring.docks["details"].hide()
    desk.qtbot.waitUntil(lambda: not touring.tour.ring.isVisible(), timeout=5000)
    assert touring.tour.is_open()


def test_the_tour_goes_with_its_project(desk, touring):
    touring.commands["close_project"].trigger()
    assert not touring.tour.is_open() and not touring.tour.ring.isVisible()


def test_without_a_project_the_tour_opens_the_sample_study(desk, monkeypatch):
    monkeypatch.setattr("ui.project_commands.projects_folder", lambda: desk.folder / "mine")
    window = desk.window()
    press(window, Qt.Key.Key_F1, SHIFT)
    desk.wait(window, lambda: window.session.project is not None)
    settle(desk, window)
    assert window.tour.card.count.text() == "1 of 5"
    window.close()
