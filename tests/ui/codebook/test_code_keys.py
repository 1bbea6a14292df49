"""A key for a code: given in the codebook, shown there, pressed in the transcript; codes applied from the codebook."""

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from qualcode.store.objects import items_of_target
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.transcript.person import Person
from ui.codebook.model import KEY

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Coder(Person):
    """Sits before the whole window, a document of the sample study open."""

    def __init__(self, window):
        project = window.session.project
        page = window.pages["transcript"]
        super().__init__(window, page, window.session, project, {}, [one.guid for one in documents_of(project)])
        self.dock = window.docks["codebook"]
        self.tree, self.model, self.box = self.dock.tree, self.dock.model, self.dock.key_box
        self.session.show_document(self.documents[0])
        top = [self.model.index(row, 0) for row in range(self.model.rowCount())]
        self.first, self.second = (index.data(Qt.ItemDataRole.UserRole) for index in top[:2])

    def name(self, code):
        return self.model.index_of(code).data()

    def row(self, code):
        index = self.model.index_of(code)
        self.tree.scrollTo(index)
        return self.tree.viewport().mapTo(self.window, self.tree.visualRect(index).center())

    def mine(self):
        found = codings_of(self.project, self.session.document)
        return [(one.start, one.end, one.code) for one in found if one.coder == self.project.me]


@pytest.fixture
def coder(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.activateWindow()
    return Coder(window)


def test_a_key_is_given_by_one_press_shown_beside_the_code_and_applies_it(coder):
    coder.session.choose_code(coder.first)
    coder.view.setFocus()
    coder.ctrl(Qt.Key.Key_S, shift=True)
    assert coder.box.isVisible() and coder.box.hasFocus()
    coder.press(Qt.Key.Key_Q)
    assert not coder.box.isVisible() and coder.view.hasFocus()
    assert coder.model.index_of(coder.first).data(KEY) == "Q"
    assert coder.told[-1] == f"Q applies “{coder.name(coder.first)}” to the selected words."
    coder.ctrl(Qt.Key.Key_Down)
    before = coder.mine()
    coder.press(Qt.Key.Key_Q)
    assert [code for *_, code in set(coder.mine()) - set(before)] == [coder.first]


def test_a_key_of_another_code_is_told_and_given_over_only_when_pressed_again(coder):
    coder.session.give_code_key(coder.first, "1")
    coder.session.choose_code(coder.second)
    coder.ctrl(Qt.Key.Key_S, shift=True)
    coder.press(Qt.Key.Key_1)
    assert coder.box.isVisible() and coder.name(coder.first) in coder.box.hint.text()
    assert coder.session.code_keys() == {"1": coder.first}
    coder.press(Qt.Key.Key_1)
    assert coder.session.code_keys() == {"1": coder.second}
    assert coder.model.index_of(coder.first).data(KEY) == ""


def test_backspace_takes_a_key_away_and_escape_leaves_it(coder):
    coder.session.give_code_key(coder.first, "1")
    coder.session.choose_code(coder.first)
    for key, left in ((Qt.Key.Key_Escape, {"1": coder.first}), (Qt.Key.Key_Backspace, {})):
        coder.ctrl(Qt.Key.Key_S, shift=True)
        coder.press(key)
        assert coder.session.code_keys() == left and not coder.box.isVisible()


def test_a_letter_that_is_a_shortcut_is_refused_with_the_name_of_the_action(coder):
    coder.window.commands.set_keys("repeat_code", QKeySequence("Z"))
    coder.session.choose_code(coder.first)
    coder.ctrl(Qt.Key.Key_S, shift=True)
    coder.press(Qt.Key.Key_Z)
    assert coder.box.hint.text() == "Z is the shortcut of “Repeat last code”. Press another key."
    coder.press(Qt.Key.Key_Escape)
    assert coder.session.code_keys() == {}


def test_keys_are_there_when_the_project_is_opened_again(coder, desk, sample):
    coder.session.give_code_key(coder.first, "A")
    desk.open(coder.window, sample)
    assert coder.model.index_of(coder.first).data(KEY) == "A"


def test_the_menu_of_a_code_offers_a_key(coder):
    offered = []

    def look():
        menu = next(one for one in coder.window.findChildren(QMenu) if one.isVisible())
        offered.extend(action.objectName() for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, look)
    coder.tree.customContextMenuRequested.emit(coder.tree.visualRect(coder.model.index_of(coder.first)).center())
    QTest.qWait(10)
    assert "code_key" in offered


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_a_code_of_the_codebook_is_applied_to_the_selected_words(coder, way):
    coder.view.setFocus()
    coder.ctrl(Qt.Key.Key_Down)
    before = coder.mine()
    QTest.mouseClick(coder.window.windowHandle(), LEFT, NONE, coder.row(coder.second))
    if way == "enter":
        coder.press(Qt.Key.Key_Return)
    else:
        QTest.mouseDClick(coder.window.windowHandle(), LEFT, NONE, coder.row(coder.second))
    assert set(coder.mine()) - set(before) == {(*coder.view.selection(), coder.second)}


def test_words_dragged_onto_a_code_are_coded_with_it_and_stay_selected(coder):
    coder.view.setFocus()
    coder.ctrl(Qt.Key.Key_Down)
    span, before = coder.view.selection(), coder.mine()
    data, viewport = coder.view.createMimeDataFromSelection(), coder.tree.viewport()
    place = viewport.mapFrom(coder.window, coder.row(coder.second))
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(viewport, kind(place, Qt.DropAction.CopyAction, data, LEFT, NONE))
    QApplication.sendEvent(viewport, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert set(coder.mine()) - set(before) == {(*span, coder.second)}
    assert coder.view.selection() == span


def test_a_memo_is_written_from_the_text_and_the_hand_is_back_there(coder):
    coder.view.setFocus()
    coder.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    coding, span = coder.session.coding, coder.view.selection()
    coder.ctrl(Qt.Key.Key_M)
    assert not coder.view.hasFocus()
    coder.type("Маанилүү")
    coder.ctrl(Qt.Key.Key_Return)
    assert coder.view.hasFocus() and coder.view.selection() == span and coder.session.coding == coding
    memos = items_of_target(coder.project, "memo", "about", coding)
    assert "Маанилүү" in [memo.values["text"] for memo in memos]
    coder.ctrl(Qt.Key.Key_M)
    coder.press(Qt.Key.Key_Escape)
    assert coder.view.hasFocus()


def test_undo_and_redo_of_what_a_gesture_did_are_named_in_the_menu(coder):
    coder.view.setFocus()
    coder.session.choose_code(coder.first)
    before = len(coder.mine())
    for key, shift in ((Qt.Key.Key_Down, False), (Qt.Key.Key_Return, False), (Qt.Key.Key_B, False)):
        coder.ctrl(key, shift)
    coder.press(Qt.Key.Key_F8)
    undo, redo, seen = coder.window.commands["undo"], coder.window.commands["redo"], []
    while len(coder.mine()) > before:
        seen.append(undo.text())
        coder.ctrl(Qt.Key.Key_Z)
    assert seen == ["Undo: move edge of a coding", "Undo: change coding", "Undo: code passage"]
    assert redo.text() == "Redo: code passage"


def test_in_the_text_the_code_of_the_selected_coding_is_given_the_key(coder):
    coder.session.choose_code(coder.first)
    coding = codings_of(coder.project, coder.session.document)[0]
    coder.view.setFocus()
    coder.session.select_coding(coding.guid)
    coder.ctrl(Qt.Key.Key_S, shift=True)
    coder.press(Qt.Key.Key_7)
    assert coder.session.code_keys() == {"7": coding.code}
    coder.tree.setFocus()
    coder.ctrl(Qt.Key.Key_S, shift=True)
    coder.press(Qt.Key.Key_8)
    assert coder.session.code_keys() == {"7": coding.code, "8": coder.first}


def test_without_a_coding_and_a_code_it_is_said_what_to_do(coder):
    coder.session.choose_code("")
    coder.view.setFocus()
    coder.ctrl(Qt.Key.Key_S, shift=True)
    assert not coder.box.isVisible()
    assert coder.told[-1] == "Select a coding or choose a code in the codebook first."
