"""Time stamps can be hidden; they stay in the text, so that every offset means what it meant."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor

from qualcode.computer import setting
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codings import code_span
from tests.ui.transcript.person import person_at

LINES = (
    ("[0:00:05] И: ", "Кандай кеттиңиз? 😀"),
    ("[0:01:11] Р: ", "Өзүм [0:01:20] үчүн 13:05те кеттим."),
)


def transcript():
    text, turns = "", []
    for number, (label, speech) in enumerate(LINES):
        start = len(text)
        text += label + speech
        turns.append(Turn(start, start + len(label), len(text), number, 5 + 66 * number))
        text += "\n"
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT))
    return Transcript("01", text[:-1], tuple(turns), speakers)


@pytest.fixture
def person(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    yield from person_at(qtbot, tmp_path, transcript())


def switch(person):
    person.window.findChild(QAction, "time_stamps").trigger()


def width_of(person, words):
    """Give how wide some letters of the text are on the page."""
    view, start = person.view, person.view.page.text.index(words)
    places = []
    for offset in (start, start + len(words)):
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.page.positions.to_qt(offset))
        places.append(view.cursorRect(cursor).left())
    return places[1] - places[0]


def test_hidden_time_stamps_take_no_room_and_speakers_and_hours_stay(person):
    usual = {words: width_of(person, words) for words in ("[0:01:11]", "[0:01:20]", "Р: ", "13:05")}
    assert all(width > 5 for width in usual.values())
    switch(person)
    assert width_of(person, "[0:01:11]") <= 1 and width_of(person, "[0:01:20]") <= 1
    assert width_of(person, "Р: ") == usual["Р: "] and width_of(person, "13:05") == usual["13:05"]
    switch(person)
    assert {words: width_of(person, words) for words in usual} == usual


def test_the_margin_shows_no_time_while_time_stamps_are_hidden(person):
    margin = person.page.desk.speakers
    assert "1:11" in margin._details(1)[0]
    switch(person)
    assert "1:11" not in margin._details(1)[0]


def test_words_selected_and_coded_are_the_same_with_and_without_time_stamps(person):
    text = person.view.page.text
    start = text.index("үчүн")
    coding = code_span(person.project, person.session.document, start, start + 4, next(iter(person.codes.values())))
    person.view.select((start, start + 4))
    switch(person)
    assert person.view.selection() == (start, start + 4)
    assert person.view.toPlainText() == text
    assert person.view.index.get(coding)[1:3] == (start, start + 4)
    person.drag_over("кеттим")
    assert person.view.page.text[slice(*person.view.selection())] == "кеттим"


def test_the_caret_does_not_stop_among_hidden_letters(person):
    switch(person)
    text = person.view.page.text
    before = text.index("[0:01:20]")
    person.view.select((before, before))
    person.view.setFocus()
    person.press(Qt.Key.Key_Right)
    assert person.view.selection()[0] == text.index("үчүн")
    person.press(Qt.Key.Key_Left)
    assert person.view.selection()[0] == before
    person.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert person.view.selection() == (before, text.index("үчүн"))


def test_the_choice_is_kept_on_this_computer(person):
    switch(person)
    assert setting("time_stamps") is False
    switch(person)
    assert setting("time_stamps") is True
