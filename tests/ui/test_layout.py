"""Where the docks stand: kept for each size of screen, put back as at first, fetched from beyond the screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.acting import press
from ui import layout
from ui.layout import _AREAS

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
# The keys that go to each dock.
KEYS = {
    "documents": (Qt.Key.Key_4, CTRL),
    "codebook": (Qt.Key.Key_5, CTRL),
    "details": (Qt.Key.Key_6, CTRL),
    "guides": (Qt.Key.Key_9, CTRL),
    "passages": (Qt.Key.Key_E, CTRL | SHIFT),
    "history": (Qt.Key.Key_Y, CTRL | SHIFT),
    "memos": (Qt.Key.Key_M, CTRL | SHIFT),
    "to_check": (Qt.Key.Key_H, CTRL | SHIFT),
    "conflicts": (Qt.Key.Key_I, CTRL | SHIFT),
}


@pytest.fixture
def screen(monkeypatch):
    """Let a test say on what screen the window is."""
    now = ["1092x614"]
    monkeypatch.setattr(layout, "screen_name", lambda window: now[0])
    return now


def opened(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    return window


def test_each_size_of_screen_has_a_layout_of_its_own(desk, sample, screen):
    window = opened(desk, sample)
    window.docks["details"].hide()
    window.close()
    screen[0] = "1920x1080"
    large = opened(desk, sample)
    assert large.docks["details"].isVisible()
    large.docks["memos"].show()
    large.close()
    screen[0] = "1092x614"
    small = opened(desk, sample)
    assert not small.docks["details"].isVisible() and not small.docks["memos"].isVisible()
    small.close()


def test_a_window_that_comes_to_another_screen_takes_the_layout_of_that_one(desk, sample, screen):
    window = opened(desk, sample)
    window.docks["details"].hide()
    screen[0] = "1920x1080"
    window.layout_of_docks.move_to_screen()
    assert not window.docks["details"].isVisible()  # nothing is known of this screen: all stays
    window.docks["details"].show()
    window.docks["codebook"].hide()
    screen[0] = "1092x614"
    window.layout_of_docks.move_to_screen()
    assert not window.docks["details"].isVisible() and window.docks["codebook"].isVisible()
    screen[0] = "1920x1080"
    window.layout_of_docks.move_to_screen()
    assert window.docks["details"].isVisible() and not window.docks["codebook"].isVisible()
    window.close()


def test_all_areas_come_back_as_at_first(desk, sample):
    window = opened(desk, sample)
    window.docks["codebook"].hide()
    window.docks["documents"].setFloating(True)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["details"])
    window.docks["history"].show()
    window.commands["reset_layout"].trigger()
    for name, dock in window.docks.items():
        assert window.dockWidgetArea(dock) == _AREAS[name] and not dock.isFloating()
        assert dock.isHidden() == (_AREAS[name] == Qt.DockWidgetArea.BottomDockWidgetArea)
    window.close()


def test_a_dock_beyond_the_screen_is_fetched_when_it_is_gone_to(desk, sample):
    window = opened(desk, sample)
    dock = window.docks["codebook"]
    dock.setFloating(True)
    dock.move(5000, 4000)
    press(window, *KEYS["codebook"])
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.intersects(dock.frameGeometry())
    window.close()


def test_a_dock_beyond_the_screen_is_back_at_the_next_start(desk, sample):
    window = opened(desk, sample)
    window.docks["memos"].show()
    window.docks["memos"].setFloating(True)
    window.docks["memos"].move(5000, 4000)
    window.close()
    again = opened(desk, sample)
    room = QGuiApplication.primaryScreen().availableGeometry()
    dock = again.docks["memos"]
    assert not dock.isFloating() or room.intersects(dock.frameGeometry())
    again.close()


@pytest.mark.parametrize("name", KEYS)
def test_keys_open_each_dock_and_go_to_it(desk, sample, name):
    window = opened(desk, sample)
    assert KEYS.keys() == window.docks.keys()
    window.docks[name].hide()
    press(window, *KEYS[name])
    assert window.docks[name].isVisible()
    assert window.docks[name].isAncestorOf(QApplication.focusWidget())
    window.close()


def test_the_text_grows_shrinks_and_comes_back_by_keys_and_wheel(desk, sample):
    window = opened(desk, sample)
    view = window.pages["transcript"].view
    press(window, Qt.Key.Key_1, CTRL)
    press(window, Qt.Key.Key_Plus, CTRL)
    press(window, Qt.Key.Key_Equal, CTRL)
    assert view.points == 13
    press(window, Qt.Key.Key_Minus, CTRL)
    assert view.points == 12
    turn(view, 120)
    assert view.points == 13
    turn(view, -120)
    turn(view, -120)
    assert view.points == 11
    turn(view, -120)
    window.close()
    again = opened(desk, sample)
    assert again.pages["transcript"].view.points == 10
    press(again, Qt.Key.Key_0, CTRL)
    assert again.pages["transcript"].view.points == 11
    again.close()


def turn(view, angle):
    """Turn the wheel with Ctrl held."""
    place = QPointF(view.viewport().rect().center())
    none, update = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, angle), none, CTRL, update, False
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_dock_shown_from_the_menu_stands_before_those_it_shares_its_place_with(desk, sample, qtbot):
    window = opened(desk, sample)
    window.docks["history"].show()
    window.docks["history"].raise_()
    window.docks["memos"].toggleViewAction().trigger()
    qtbot.waitUntil(lambda: not window.docks["memos"].visibleRegion().isEmpty())
    assert window.docks["history"].visibleRegion().isEmpty()
    window.close()


@pytest.mark.parametrize("name", ["passages", "history", "memos", "to_check"])
def test_an_area_at_the_bottom_does_not_push_the_window_off_a_small_screen(desk, sample, qtbot, name):
    window = opened(desk, sample)
    window.resize(1092, 580)
    window.docks[name].show()
    window.docks["history"].show()
    qtbot.wait(50)
    assert window.minimumSizeHint().height() <= 580 and window.height() == 580
    window.close()


def test_docks_keep_their_widths_where_the_window_gets_its_size_late(desk, sample, qtbot):
    window = opened(desk, sample)
    window.resize(1300, 700)
    window.resizeDocks([window.docks["details"]], [320], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: abs(window.docks["details"].width() - 320) < 3)
    window.close()
    late = desk.window()
    late.resize(700, 500)
    desk.open(late, sample)
    late.resize(1300, 700)
    qtbot.waitUntil(lambda: abs(late.docks["details"].width() - 320) < 3)
    late.close()
