"""Fields of some lines: no word under the scroll bar, no field higher than its words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.saving_text import SavingText

LINE = "Чынара бул сумманы үч жолу эске салды, акырында маектин аягында дагы. "


@pytest.fixture
def field(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field = SavingText(most=8)
    QVBoxLayout(window).addWidget(field)
    window.resize(240, 400)
    yield field


@pytest.mark.parametrize("shown_first", [True, False])
def test_no_word_lies_under_the_scroll_bar(qtbot, field, shown_first):
    if shown_first:
        field.window().show()
        qtbot.wait(20)
    field.show_text(LINE * 12)
    field.window().show()
    qtbot.waitUntil(field.verticalScrollBar().isVisible)
    qtbot.waitUntil(lambda: field.document().size().width() <= field.viewport().width())


def test_a_field_grows_with_its_words_until_it_scrolls(qtbot, field):
    field.window().show()
    field.show_text("бир сап")
    qtbot.wait(20)
    low = field.height()
    field.show_text(LINE * 2)
    qtbot.waitUntil(lambda: field.height() > low)
    field.show_text(LINE * 12)
    qtbot.waitUntil(field.verticalScrollBar().isVisible)
    assert field.height() < 12 * low


def test_what_esc_took_back_comes_again_by_undo(qtbot, field):
    kept = []
    field.saved.connect(kept.append)
    field.window().show()
    field.show_text("карыз")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "debts of the house")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "карыз"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.toPlainText() == "debts of the house"
    field.save()
    assert kept == ["debts of the house"]
