"""Versions of a text, corrections made apart, and speakers with another name, in their windows."""

import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.computer import Computer
from qualcode.model.guid import new_guid
from qualcode.ops.correcting import correct_text
from qualcode.ops.projects import add_coder, open_project
from qualcode.store.queries.documents import rival_texts, speakers_of, text_of
from qualcode.store.queries.versions import versions_of_text
from qualcode.store.receive import receive
from qualcode.text.correcting import TextChange
from tests.ops.study import texts_of
from tests.ui.transcript.person import TEXT
from ui.actions import Actions
from ui.correcting.commands import CorrectingCommands
from ui.correcting.join_window import JoinWindow
from ui.correcting.rename_dialog import RenameSpeakerDialog
from ui.correcting.versions_window import VersionsWindow


@pytest.fixture
def commands(person):
    actions = person.window.findChild(Actions)
    return CorrectingCommands(person.session, actions, person.view, person.page.spoken, person.window)


def correct(project, document, turn, words):
    return correct_text(project, document, [TextChange("words", turn, words)])


def text(person):
    return text_of(person.project, person.session.document)


def opened(person, kind, qtbot):
    found = []

    def is_there():
        found[:] = [window for window in person.window.findChildren(kind) if window.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def press(window, which):
    button = window.buttons.button(which)
    assert button.isEnabled()
    QTest.mouseClick(window.windowHandle(), Qt.LeftButton, Qt.NoModifier, button.mapTo(window, button.rect().center()))


# Versions --------------------------------------------------------------------------------------------------------


def test_each_version_is_shown_with_what_changed_and_one_goes_back(person, commands, qtbot):
    correct(person.project, person.session.document, 2, "Ким колдоду?")
    window = VersionsWindow(person.session, person.session.document, person.window)
    window.show()
    assert window.list.count() == 2 and "Shown now" in window.list.item(0).text()
    assert "жардам бердиколдоду" in window.text.toPlainText()
    struck = window.text.document().find("жардам берди").charFormat()
    assert struck.fontStrikeOut() and window.text.document().find("колдоду?").charFormat() is not None
    window.changes.setChecked(False)
    assert window.text.toPlainText().splitlines()[2] == "И: Ким колдоду?"
    assert not window.buttons.button(QDialogButtonBox.StandardButton.Apply).isEnabled()
    window.list.setCurrentRow(1)
    assert window.text.toPlainText().splitlines()[2] == "И: Ким жардам берди?"
    press(window, QDialogButtonBox.StandardButton.Apply)
    assert text(person) == TEXT == person.view.page.text
    assert window.list.count() == 3 and "Shown now" in window.list.item(0).text()
    person.session.undo()
    assert "колдоду" in text(person) and window.list.count() == 2


def test_the_window_of_versions_opens_from_the_menu(person, commands, qtbot):
    person.window.findChild(Actions)["text_versions"].trigger()
    assert opened(person, VersionsWindow, qtbot).list.count() == 1


# Speakers --------------------------------------------------------------------------------------------------------


def test_a_speaker_is_renamed_from_the_margin(person, commands, qtbot):
    turn = person.view.page.turns[3]
    place = person.page.desk.speakers.mapTo(person.window, QPoint(20, round(person.view.top_of(turn.start)) + 6))
    menu = person.page.spoken.menu
    QTest.mouseClick(person.window.windowHandle(), Qt.RightButton, Qt.NoModifier, place)
    person.page.desk.speakers.spoken.open(person.window.mapToGlobal(place), 3)
    menu.actions()[-1].trigger()
    menu.hide()
    dialog = opened(person, RenameSpeakerDialog, qtbot)
    assert dialog.name.text() == "Айгүл"
    dialog.name.clear()
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    assert dialog.isVisible() and dialog.wrong.isVisible()
    dialog.name.setText("Гүл")
    press(dialog, QDialogButtonBox.StandardButton.Ok)
    qtbot.waitUntil(lambda: not person.window.findChildren(RenameSpeakerDialog))
    assert text(person).count("Гүл: ") == 2
    assert [speaker.label for speaker in speakers_of(person.project, person.session.document)] == ["И", "Гүл"]
    assert person.view.page.speaker_of(person.view.page.turns[1]).label == "Гүл"


# Corrections made apart ------------------------------------------------------------------------------------------


@pytest.fixture
def apart(person, tmp_path):
    """Take in what a colleague corrected: the same words in one turn, others in another."""
    colleague = add_coder(person.project, "Назгүл")
    person.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = tmp_path / "copy.qualcode"
    shutil.copyfile(person.project.path, copy)
    other = open_project(copy, colleague)
    other.computer = Computer(new_guid(), "башка")
    document = person.session.document
    correct(person.project, document, 2, "Ким колдоду?")
    correct_text(
        other, document, [TextChange("words", 2, "Ким карады?"), TextChange("words", 3, "Эч ким. Айылда көп болду.")]
    )
    receive(person.project, other.journal.log(), texts_of(other))
    other.close()
    return person


def test_one_chooses_where_both_changed_the_same_words(apart, commands, qtbot):
    person = apart
    person.window.findChild(Actions)["join_texts"].trigger()
    window = opened(person, JoinWindow, qtbot)
    (card,) = window.cards
    join = window.buttons.button(QDialogButtonBox.StandardButton.Apply)
    assert not join.isEnabled()
    assert {choice.text().partition(",")[0] for choice in card.choices[:2]} == {"Айбек Асанов", "Назгүл"}
    chosen = next(choice for choice in card.choices if "Назгүл" in choice.text())
    chosen.click()
    press(window, QDialogButtonBox.StandardButton.Apply)
    assert text(person).splitlines()[2:] == ["И: Ким карады?", "Р: Эч ким. Айылда көп болду."]
    assert rival_texts(person.project) == {} and window.cards == []
    assert len(versions_of_text(person.project, person.session.document)) == 4


def test_other_words_can_be_typed(apart, commands, qtbot):
    window = JoinWindow(apart.session, apart.window)
    window.show()
    window.cards[0].own.setFocus()
    window.cards[0].own.selectAll()
    QTest.keyClick(window.cards[0].own, Qt.Key.Key_Delete)
    window.cards[0].own.insert("жанында болду")
    window.cards[0].choices[2].click()
    press(window, QDialogButtonBox.StandardButton.Apply)
    assert "И: Ким жанында болду?" in text(apart)


def test_where_nothing_was_corrected_apart_the_window_says_so(person, commands):
    window = JoinWindow(person.session, person.window)
    assert "nothing to join" in window.told.text()
    assert not window.buttons.button(QDialogButtonBox.StandardButton.Apply).isEnabled()
