"""Codings to be checked after a correction: seen side by side and decided, by keys and by buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from qualcode.ops.correcting import correct_text
from qualcode.store.queries.checking import to_check
from qualcode.store.queries.codings import codings_of
from qualcode.text.correcting import TextChange
from tests.ui.transcript.person import LINES, code
from ui.actions import Actions
from ui.correcting.check_dock import CheckDock


@pytest.fixture
def dock(person):
    actions = person.window.findChild(Actions)
    made = CheckDock(person.session, actions, person.view.selection, person.window)
    person.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, made)
    QAbstractItemModelTester(made.model, made)
    return made


@pytest.fixture
def corrected(person, dock, qtbot):
    """Code two passages, one of which is corrected and one taken out."""
    code(person, "Карызым бар", "карыз")
    code(person, "ушак көп", "ушак")
    changes = [
        TextChange("words", 1, LINES[1][3:].replace("Карызым", "Насыям")),
        TextChange("words", 3, "Эч ким. Айылда болду."),
    ]
    person.session.do(correct_text, person.project, person.session.document, changes)
    qtbot.waitUntil(lambda: dock.model.rowCount() == 2)
    return dock


def rows(dock):
    return [(entry.item.before, entry.item.now, entry.code) for entry in dock.model.entries]


def test_what_was_changed_stands_beside_what_it_was(person, corrected):
    assert rows(corrected) == [("Карызым бар", "Насыям бар", "Карыз"), ("ушак көп", "", "Ушак-айың")]
    assert corrected.windowTitle() == "To check (2)"
    line = corrected.model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "ушак көп" in line and "None of these words" in line
    person.grab()


def test_enter_keeps_a_coding_on_its_corrected_words(person, corrected, qtbot):
    corrected.list.setFocus()
    person.press(Qt.Key.Key_Return)
    assert [row[0] for row in rows(corrected)] == ["ушак көп"]
    assert [one.before for one in to_check(person.project)] == ["ушак көп"]
    assert not corrected.keep_button.isEnabled()  # nothing is left to keep it on
    person.press(Qt.Key.Key_Return)
    assert len(rows(corrected)) == 1
    person.session.undo()
    qtbot.waitUntil(lambda: len(rows(corrected)) == 2)


def test_a_coding_without_words_is_put_on_selected_ones(person, corrected):
    corrected.list.setCurrentIndex(corrected.model.index(1, 0))
    corrected.show_current()
    assert person.view.page.text[person.view.selection()[0] :] == "болду."
    person.drag_over("Айылда")
    assert corrected.move_button.isEnabled()
    QTest.mouseClick(corrected.move_button, Qt.LeftButton)
    assert ("Айылда", "ушак") in person.stored()
    assert [row[0] for row in rows(corrected)] == ["Карызым бар"]


def test_delete_removes_a_coding(person, corrected):
    corrected.list.setFocus()
    corrected.list.setCurrentIndex(corrected.model.index(1, 0))
    person.press(Qt.Key.Key_Delete)
    assert len(codings_of(person.project, person.session.document)) == 1


def test_one_key_goes_from_one_to_the_next_and_shows_each(person, corrected):
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert person.selected() == "Насыям бар"
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert corrected.list.currentIndex().row() == 1
    assert person.selected() == ""
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert person.selected() == "Насыям бар"


def test_where_there_is_nothing_to_check_it_says_so(person, dock):
    person.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    assert dock.windowTitle() == "To check" and not dock.list.isVisible()
    assert "There is no coding to check." in person.told
