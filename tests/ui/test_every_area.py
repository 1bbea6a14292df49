"""Every dock, popup and card on the small screen, in three languages and two themes: fits, named, reached by Tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QToolButton

from qualcode.messages import LANGUAGES
from qualcode.store.queries.codings import codings_of
from tests.ui.acting import press
from tests.ui.test_languages import problems, shown_widgets
from ui.tour.tour import STEPS

# Lists that are moved in from the line above them, by the arrow keys.
MOVED_FROM_ABOVE = ("QListWidget < QuickCode", "QListWidget < palette")
_LOOKS = 20
CTRL = Qt.KeyboardModifier.ControlModifier


def looked_at(desk, window):
    """Show every area in turn; give its name each time."""
    session = window.session
    coding = codings_of(session.project, session.document)[0].guid
    window.docks["passages"].show()
    session.passage_wanted.emit(coding)
    for name, dock in window.docks.items():
        window.commands[f"focus_{name}"].trigger()
        desk.qtbot.wait(60)
        assert dock.isVisible()
        yield name
        if window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea:
            dock.hide()
    window.commands["show_transcript"].trigger()
    press(window, Qt.Key.Key_Down, CTRL)
    press(window, Qt.Key.Key_Space)
    yield "box of codes"
    press(window, Qt.Key.Key_Escape)
    window.commands["palette"].trigger()
    desk.qtbot.wait(30)
    yield "palette"
    window.palette_of_actions.hide()
    for step in range(len(STEPS)):
        window.tour.go(step)
        desk.qtbot.wait(30)
        yield f"tour, {STEPS[step]}"
    window.tour.close()


def cut_off(window):
    """Give the buttons and labels that have less room than their words take."""
    found = []
    for widget in shown_widgets(window):
        if isinstance(widget, QToolButton | QCheckBox) and widget.text() and "…" not in widget.text():
            narrow = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", "")) > widget.width()
            found += [f"{widget.text()!r} in {widget.width()} pixels"] if narrow else []
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.text() and widget.width() > 0:
            low = widget.heightForWidth(widget.width()) > widget.height() + 1
            found += [f"{widget.text()!r}: too low"] if low else []
        if isinstance(widget, QLabel | QAbstractButton) and 0 < widget.height() < widget.fontMetrics().ascent():
            found += [f"{widget.text()!r}: lower than a letter"] if widget.text() else []
    return found


def settled_faults(desk, window):
    """Give what is wrong when all is laid out: on a busy computer that takes a while."""
    for _ in range(_LOOKS):
        found = [one for one in problems(window) + cut_off(window) if not any(box in one for box in MOVED_FROM_ABOVE)]
        if not found:
            break
        desk.qtbot.wait(100)
    return found


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_nameless_or_out_of_reach_in_any_area(desk, sample, language, dark):
    window = desk.window(language, dark)
    desk.open(window, sample)
    wrong = {}
    for name in looked_at(desk, window):
        found = settled_faults(desk, window)
        if found:
            wrong[name] = found
    window.close()
    assert not wrong
