"""Translations beside the transcript: shown at the height of their turns, typed in place, checked, undone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from qualcode.computer import keep_setting
from qualcode.ops.projects import add_coder, open_project, work_as
from qualcode.ops.translations import check_translation, translate
from qualcode.store.queries.documents import text_of
from qualcode.store.queries.translations import translations_of
from tests.ui.transcript.person import LINES, person_at, transcript
from ui.transcript.beside import initials
from ui.transcript.room import Reckoner

CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "Она сказала, что много думала о себе и только потом приехала домой, и долгов у неё было пять тысяч. " * 5


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    for person in person_at(qtbot, tmp_path, transcript(), transcript(LINES * 12, "02")):
        person.session.translate_into("ru")
        person.column = person.page.desk.column
        person.field = person.page.translating.field
        yield person


def stored(at, language=""):
    text = text_of(at.project, at.session.document)
    found = translations_of(at.project, at.session.document, language)
    return [(text[item.start : item.end], item.text, item.translator, item.checked_by) for item in found]


def show(at):
    at.ctrl(Qt.Key.Key_T)
    assert at.column.isVisible()


def tops(at):
    return {place.turn: place.top for place in at.column.turns()}


def test_the_column_comes_and_goes_by_a_key_and_is_there_at_the_next_start(at, qtbot, tmp_path):
    assert not at.column.isVisible()
    show(at)
    assert at.column.geometry().left() == at.view.viewport().geometry().right() + 1
    assert at.page.desk.head.isVisible()
    at.ctrl(Qt.Key.Key_T)
    assert not at.column.isVisible()
    assert at.view.viewportMargins().top() == 0


def test_nothing_is_read_while_the_column_is_hidden(at, monkeypatch):
    def fail(*_):
        raise AssertionError("read")

    monkeypatch.setattr("ui.transcript.translating.read_turn_translations", fail)
    translate(at.project, at.session.document, 1, "ru", "Я много думала.")
    at.session.show_document(at.documents[1])
    at.session.translate_into("en")
    assert not at.column.isVisible()


def test_a_translation_is_typed_beside_the_turn_of_the_caret_and_the_next_one_follows(at):
    show(at)
    at.click(at.place("Өзүм"))
    at.press(Qt.Key.Key_F4)
    at.type("Я много думала.")
    at.ctrl(Qt.Key.Key_Return)
    at.type("Кто помогал?")
    at.ctrl(Qt.Key.Key_Return)
    assert stored(at) == [
        (LINES[1][3:], "Я много думала.", "Айбек Асанов", ""),
        (LINES[2][3:], "Кто помогал?", "Айбек Асанов", ""),
    ]
    assert at.column.edited == 3
    at.ctrl(Qt.Key.Key_Return)
    assert at.column.edited == -1
    assert at.told[-1] == "That was the last turn."
    assert at.view.hasFocus()
    assert at.page.translating._count.text() == "2 of 4"


def test_each_translation_is_a_step_that_undo_takes_back(at):
    at.press(Qt.Key.Key_F4)
    assert at.column.isVisible()
    for words in ("Что было трудно?", "Я много думала."):
        at.type(words)
        at.ctrl(Qt.Key.Key_Return)
    at.press(Qt.Key.Key_Escape)
    at.ctrl(Qt.Key.Key_Z)
    assert [row[1] for row in stored(at)] == ["Что было трудно?"]
    assert list(at.column.found) == [0]
    at.ctrl(Qt.Key.Key_Y)
    assert sorted(at.column.found) == [0, 1]


def test_escape_takes_typing_back_then_leaves_and_ctrl_z_brings_the_typing_back(at):
    translate(at.project, at.session.document, 0, "ru", "Что было трудно?")
    at.press(Qt.Key.Key_F4)
    at.type("Ах! ")
    assert at.field.text.toPlainText() == "Ах! Что было трудно?"
    at.press(Qt.Key.Key_Escape)
    assert (at.field.text.toPlainText(), at.column.edited) == ("Что было трудно?", 0)
    at.ctrl(Qt.Key.Key_Z)
    assert at.field.text.toPlainText() == "Ах! Что было трудно?"
    at.press(Qt.Key.Key_Escape)
    at.press(Qt.Key.Key_Escape)
    assert not at.field.isVisible()
    assert at.view.hasFocus()
    assert [row[1] for row in stored(at)] == ["Что было трудно?"]


def test_a_click_beside_a_turn_opens_it_and_a_click_into_the_text_saves(at):
    show(at)
    top = tops(at)[2]
    at.click(at.column.mapTo(at.window, QPoint(60, round(top) + 4)))
    assert at.column.edited == 2
    at.type("Кто помогал?")
    at.click(at.place("Өзүм"))
    assert not at.field.isVisible()
    assert [row[:2] for row in stored(at)] == [(LINES[2][3:], "Кто помогал?")]


def test_space_and_delete_are_letters_in_the_editor(at):
    at.drag_over("Карызым")
    at.press(Qt.Key.Key_F4)
    at.press(Qt.Key.Key_A)
    at.press(Qt.Key.Key_Space)
    at.press(Qt.Key.Key_B)
    assert at.field.text.toPlainText() == "a b"
    assert not at.page.quick_code.isVisible()


def test_another_document_or_language_saves_what_was_typed_where_it_belongs(at):
    at.press(Qt.Key.Key_F4)
    at.type("Что было трудно?")
    at.session.translate_into("en")
    assert at.field.text.toPlainText() == ""
    at.type("What was hard?")
    at.session.show_document(at.documents[1])
    assert not at.field.isVisible()
    at.session.show_document(at.documents[0])
    assert sorted(row[1] for row in stored(at)) == ["What was hard?", "Что было трудно?"]
    assert at.column.found[0].text == "What was hard?"


def test_a_translation_higher_than_its_turn_makes_room_for_itself_and_no_turn_moves_from_its_translation(at):
    show(at)
    before = tops(at)[2] - tops(at)[1]
    translate(at.project, at.session.document, 1, "ru", LONG)
    after = tops(at)[2] - tops(at)[1]
    layout = at.column._layout(1, LONG.strip())
    needed = layout.lineAt(layout.lineCount() - 1).rect().bottom()
    assert before < needed <= after < needed + 90
    at.ctrl(Qt.Key.Key_Z)
    assert tops(at)[2] - tops(at)[1] == before


def test_the_same_room_is_left_when_the_text_is_set_anew(at):
    show(at)
    translate(at.project, at.session.document, 1, "ru", LONG)
    made = tops(at)
    at.session.show_document(at.documents[1])
    at.session.show_document(at.documents[0])
    assert tops(at) == made
    at.ctrl(Qt.Key.Key_T)
    assert at.view.document().findBlockByNumber(1).blockFormat().bottomMargin() < 30


def test_only_what_is_painted_is_laid_out(at):
    at.session.show_document(at.documents[1])
    for turn in range(48):
        translate(at.project, at.session.document, turn, "ru", f"Перевод реплики {turn}. " * 6)
    show(at)
    at.grab()
    assert 0 < len(at.column._layouts) < 20


def test_passages_stand_quietly_beside_a_turn_that_is_not_translated_as_a_whole(at):
    start = at.view.page.text.index("Карызым бар")
    translate(at.project, at.session.document, (start, start + 11), "ru", "У меня долг")
    show(at)
    assert at.column.found[1].text == "… У меня долг …"
    assert at.page.translating._count.text() == "0 of 4"
    assert "Only coded passages of this turn are translated" in at.column.told(at.column.found[1])


def test_who_checked_is_marked_and_told(at):
    made = translate(at.project, at.session.document, 1, "ru", "Я много думала.", "Бактыгүл")
    check_translation(at.project, made, "Чолпон Ж.")
    show(at)
    place = QPoint(60, round(tops(at)[1]) + 4)
    QApplication.sendEvent(at.column, QHelpEvent(QHelpEvent.Type.ToolTip, place, at.column.mapToGlobal(place)))
    tip = QToolTip.text()
    assert "Translated by: Бактыгүл" in tip
    assert "Checked by: Чолпон Ж." in tip
    tick = at.column.grab().toImage().pixelColor(14, round(tops(at)[1]) + 11)
    assert tick.green() > tick.red()
    assert (initials("Чолпон Ж."), initials("Айбек"), initials("")) == ("ЧЖ", "Ай", "")


def test_a_translation_by_somebody_else_is_checked_by_a_key_one_s_own_is_not(at):
    translate(at.project, at.session.document, 1, "ru", "Я много думала.", "Бактыгүл")
    translate(at.project, at.session.document, 2, "ru", "Кто помогал?", "Айбек Асанов")
    at.click(at.place("Өзүм"))
    at.press(Qt.Key.Key_F4)
    assert at.field.check.isVisible()
    at.press(Qt.Key.Key_F6)
    at.ctrl(Qt.Key.Key_Return)
    assert not at.field.check.isVisible()
    at.press(Qt.Key.Key_F6)
    assert [row[3] for row in stored(at)] == ["Айбек Асанов", ""]
    work_as(at.project, add_coder(at.project, "Чолпон"))
    at.session.coder_changed.emit()
    assert at.field.check.isVisible()


def test_the_language_is_chosen_above_the_column(at):
    translate(at.project, at.session.document, 1, "en", "I thought a lot.")
    show(at)
    choice = at.page.translating.choice
    captions = [choice.itemText(row) for row in range(choice.count())]
    assert captions[0] == "English"
    assert "Русский (new)" in captions
    choice.setFocus()
    at.press(Qt.Key.Key_Home)
    assert at.session.into == "en"
    assert at.column.found[1].text == "I thought a lot."


def test_the_reckoned_room_is_never_short_of_the_lines_there_are(at):
    show(at)
    for width in (200, 260, 340):
        reckoner = Reckoner(at.view.page, at.view.points, at.column.points, {1: LONG.strip()})
        at.column.resize(width, 400)
        layout = at.column._layout(1, LONG.strip())
        needed = layout.lineAt(layout.lineCount() - 1).rect().bottom()
        own = reckoner._height(1, 300)
        assert needed <= own + reckoner.room(1, 300, at.column.words_width()) <= needed * 1.25


def test_the_setting_opens_the_column_at_once(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    keep_setting("translation_beside", True)
    for person in person_at(qtbot, tmp_path, transcript()):
        assert person.page.desk.column.isVisible()
        QTest.qWait(1)


def test_what_is_being_typed_is_saved_when_the_project_is_closed(at, tmp_path):
    at.press(Qt.Key.Key_F4)
    at.type("Что было трудно?")
    at.session.close()
    with open_project(tmp_path / "s.qualcode", write=False) as project:
        assert [item.text for item in translations_of(project, at.documents[0])] == ["Что было трудно?"]
