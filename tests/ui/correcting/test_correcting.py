"""Correcting a transcript where it stands, as a person does it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcode.ops.undo import undoable_step
from qualcode.store.drafts import draft_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.versions import versions_of_text
from tests.ui.transcript.person import LINES, TEXT, code
from ui import theme


@pytest.fixture
def correcting(person):
    return person.page.correcting


def text(person):
    return text_of(person.project, person.session.document)


def versions(person):
    return len(versions_of_text(person.project, person.session.document))


def begin(person, words):
    """Begin correcting in the turn of these words, the caret before them."""
    start = person.view.page.text.index(words)
    person.view.select((start, start))
    person.press(Qt.Key.Key_F5)
    correcting = person.page.correcting
    assert correcting.is_on and correcting.editor.hasFocus()
    to(person, words)


def to(person, words):
    editor = person.page.correcting.editor
    editor.place_caret(editor.words().index(words))


def test_a_word_is_corrected_and_the_coding_stays_on_it(person, correcting):
    coding = code(person, "Карызым бар", "карыз")
    begin(person, "Өзүм")
    person.type("Мен ")
    assert text(person) == TEXT
    person.press(Qt.Key.Key_Escape)
    assert not correcting.is_on and not correcting.editor.isVisible() and not correcting.band.isVisible()
    assert text(person) == TEXT.replace("Өзүм", "Мен Өзүм") == person.view.page.text
    assert "5\u00a0000 сом" in text(person) and "😀" in text(person)
    assert person.stored() == [("Карызым бар", "карыз")] == person.shown()
    assert codings_of(person.project, person.session.document)[0].guid == coding
    assert person.view.hasFocus()


def test_all_of_a_session_is_one_version_and_one_step(person):
    begin(person, "Өзүм")
    person.type("Мен ")
    person.press(Qt.Key.Key_Up)
    to(person, "Кайтып")
    person.type("Үйгө ")
    person.press(Qt.Key.Key_Escape)
    assert versions(person) == 2
    assert undoable_step(person.project).verb == "correct_text"
    person.ctrl(Qt.Key.Key_Z)
    assert text(person) == TEXT == person.view.page.text
    person.ctrl(Qt.Key.Key_Y)
    assert "Үйгө Кайтып" in text(person)


def test_enter_splits_a_turn_and_backspace_at_its_beginning_joins_it(person, correcting):
    begin(person, "анан")
    person.press(Qt.Key.Key_Return)
    assert correcting.editor.words().startswith("анан үйгө")
    assert len(person.view.page.turns) == 5
    person.press(Qt.Key.Key_Backspace)
    assert len(person.view.page.turns) == 4 and correcting.editor.caret() == len("Өзүм үчүн көп ойлодум 😀")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Escape)
    assert text(person).splitlines()[1:3] == [
        "Р: Өзүм үчүн көп ойлодум 😀",
        "Р: анан үйгө келдим. Карызым бар эле,\u00a05\u00a0000 сом. Күйөөм колдоду!",
    ]


def test_another_speaker_is_chosen_from_the_list(person, correcting, qtbot):
    begin(person, "Ким жардам")
    correcting.speaker.showPopup()
    row = correcting.speaker.findText("Айгүл")
    place = correcting.speaker.view().visualRect(correcting.speaker.model().index(row, 0)).center()
    QTest.mouseClick(correcting.speaker.view().viewport(), Qt.LeftButton, Qt.NoModifier, place)
    qtbot.waitUntil(lambda: person.view.page.turns[2].speaker == 1)
    person.press(Qt.Key.Key_Escape)
    assert text(person).splitlines()[2] == "Айгүл: Ким жардам берди?"


def test_a_new_speaker_is_named_in_the_list(person, correcting):
    begin(person, "Ким жардам")
    correcting.speaker.setFocus()
    correcting.speaker.setCurrentIndex(correcting.speaker.count() - 1)
    correcting.speaker.activated.emit(correcting.speaker.count() - 1)
    person.type("Күйөөсү")
    person.press(Qt.Key.Key_Return)
    assert correcting.is_on and correcting.editor.hasFocus()
    person.press(Qt.Key.Key_Escape)
    assert text(person).splitlines()[2] == "Күйөөсү: Ким жардам берди?"


def test_ctrl_z_takes_back_typing_first_then_the_changes_before(person, correcting):
    begin(person, "анан")
    person.press(Qt.Key.Key_Return)
    person.type("э")
    person.ctrl(Qt.Key.Key_Z)
    assert correcting.editor.words().startswith("анан")
    person.ctrl(Qt.Key.Key_Z)
    assert len(person.view.page.turns) == 4 and correcting.is_on
    person.press(Qt.Key.Key_Escape)
    assert text(person) == TEXT and versions(person) == 1


def test_discarded_corrections_come_back_with_redo(person, correcting):
    begin(person, "Өзүм")
    person.type("Мен ")
    place = correcting.band.discard_button.mapTo(person.window, correcting.band.discard_button.rect().center())
    person.click(place)
    assert not correcting.is_on and text(person) == TEXT == person.view.page.text
    person.ctrl(Qt.Key.Key_Y)
    assert "Мен Өзүм" in text(person)


def test_a_click_on_another_turn_goes_on_there(person, correcting):
    begin(person, "Өзүм")
    person.type("Мен ")
    person.click(person.place("жардам берди") + QPoint(1, 0))
    assert correcting.editor.words() == "Ким жардам берди?"
    assert correcting.editor.caret() == len("Ким ")
    assert "Мен Өзүм" in person.view.page.text and text(person) == TEXT


def test_what_is_typed_is_kept_at_a_pause_and_comes_back(person, correcting, qtbot):
    begin(person, "Өзүм")
    person.type("Мен ")
    document = person.session.document
    qtbot.waitUntil(lambda: draft_of(person.project, document) is not None)
    # The power fails: nothing else is done before the project is opened again.
    from ui.correcting.work import Work

    again = Work(person.project, document)
    assert "Мен Өзүм" in again.now.text and again.is_resumed
    person.press(Qt.Key.Key_Escape)
    assert draft_of(person.project, document) is None and versions(person) == 2


def test_unfinished_corrections_open_with_their_document(person, correcting):
    from qualcode.text.correcting import TextChange
    from ui.correcting.work import Work

    other = person.documents[1]
    work = Work(person.project, other)
    work.change(TextChange("words", 1, "Салам алейкум."))
    work.keep()
    person.session.show_document(other)
    assert correcting.is_on and "алейкум" in person.view.page.text
    assert "1" in correcting.band.text()
    person.press(Qt.Key.Key_Escape)
    assert "алейкум" in text(person)


@pytest.mark.parametrize("leave", ["document", "coding", "close"])
def test_whatever_else_is_done_stores_the_session_first(person, correcting, leave):
    document = person.session.document
    begin(person, "Өзүм")
    person.type("Мен ")
    if leave == "document":
        person.session.show_document(person.documents[1])
    elif leave == "coding":
        person.page.coding.drop(person.codes["карыз"], 3, 9)
    else:
        path = person.project.path
        person.session.close()
        from qualcode.ops.projects import open_project

        with open_project(path, write=False) as project:
            assert "Мен Өзүм" in text_of(project, document)
        return
    assert not correcting.is_on
    assert "Мен Өзүм" in text_of(person.project, document)


def test_words_that_grow_push_the_next_turn_down(person, correcting):
    begin(person, "Ким жардам")
    below = person.view.top_of(person.view.page.turns[3].start)
    person.type("жана кимдер, качан, кантип жардам берди деп ойлойсуз " * 4)
    assert correcting.editor.height() == correcting.editor.height_for(correcting.editor.width())
    assert person.view.top_of(person.view.page.turns[3].start) > below
    assert correcting.editor.geometry().bottom() <= person.view.top_of(person.view.page.turns[3].start) + 8


def test_coded_words_keep_their_tint_while_the_turn_is_typed_in(person, correcting):
    code(person, "Карызым бар", "карыз")
    begin(person, "Өзүм")
    (tint,) = correcting.editor.extraSelections()
    person.type("Мен ")
    assert tint.cursor.selectedText() == "Карызым бар"


def test_the_read_only_transcript_is_not_corrected(person, correcting):
    person.session.state("writable", False)
    person.press(Qt.Key.Key_F5)
    assert not correcting.is_on


def test_shift_enter_makes_a_paragraph_within_the_turn(person):
    begin(person, "Ким")
    cursor = person.page.correcting.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    person.page.correcting.editor.setTextCursor(cursor)
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    person.type("Айтыңызчы.")
    person.press(Qt.Key.Key_Escape)
    assert LINES[2] + "\nАйтыңызчы." in text(person)
    assert len(person.view.page.turns) == 4


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_keys_that_code_or_move_elsewhere_belong_to_the_words_here(person, correcting, key, modifiers):
    coding = code(person, "Карызым бар", "карыз")
    begin(person, "Карызым")
    person.press(key, modifiers)
    assert correcting.is_on and correcting.editor.hasFocus()
    assert not person.page.quick_code.isVisible()
    assert not person.view.has_selection()
    assert person.session.coding == ""
    assert codings_of(person.project, person.session.document)[0].guid == coding


def test_a_turn_is_split_and_joined_again_from_the_menu_of_the_right_button(person, correcting):
    begin(person, "Өзүм")
    viewport = correcting.editor.viewport()
    to(person, "Карызым")
    place = correcting.editor.cursorRect().center()
    correcting.editor.place_caret(0)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    menu.close()
    assert correcting.editor.words().startswith("Карызым")
    correcting.editor.menu().actions()[1].trigger()
    assert correcting.editor.words().startswith("Өзүм") and "Карызым" in correcting.editor.words()
    person.press(Qt.Key.Key_Escape)


def test_the_editor_covers_the_turn_it_stands_for(person, correcting):
    begin(person, "Өзүм")
    view, turn = person.view, person.view.page.turns[1]
    last = view.top_of(turn.end) + view.fontMetrics().height()
    assert correcting.editor.geometry().bottom() >= last - 2
    correcting.editor.selectAll()
    person.type("Ооба")
    assert correcting.editor.geometry().bottom() >= last - 2
    person.press(Qt.Key.Key_Escape)


def test_editor_and_band_follow_the_colours_of_the_program(person, correcting, qtbot):
    app = QApplication.instance()
    before = app.palette()
    begin(person, "Өзүм")
    for dark in (True, False):
        app.setPalette(theme.palette(dark))
        wanted, base = theme.colours(app.palette()), app.palette().base().color()
        qtbot.waitUntil(lambda base=base: person.view.viewport().palette().base().color() == base)
        assert correcting.editor.palette().base().color() == base
        assert correcting.editor.palette().windowText().color() == app.palette().highlight().color()
        assert correcting.band.palette().window().color() == wanted.warn_ground
        assert correcting.band.discard_button.palette().button().color() == app.palette().button().color()
    app.setPalette(before)
    person.press(Qt.Key.Key_Escape)
