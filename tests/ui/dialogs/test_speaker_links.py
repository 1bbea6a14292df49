"""Speakers of old transcripts are linked in one list, from the menu and after an import of respondents."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.documents import Person, link_speakers
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import open_project
from qualcode.ops.undo import undo
from qualcode.resources import sample_transcripts_folder
from qualcode.store.queries.documents import speakers_of
from qualcode.store.queries.families import people_of
from tests.ui.acting import click, press, type_text


def links_of(project):
    return {one.guid: one.respondent for one in speakers_of(project) if one.respondent}


@pytest.fixture
def known(sample):
    with open_project(sample) as project:
        found = links_of(project)
        link_speakers(project, dict.fromkeys(found, Person()))
    return found


@pytest.fixture
def window(desk, sample, known):
    window = desk.window("ru")
    desk.open(window, sample)
    return window


def opened(window, desk):
    window.commands["link_speakers"].trigger()
    return desk.dialog(window, "speaker_links")


def test_enter_links_all_that_are_sure_in_one_step(window, desk, known):
    dialog = opened(window, desk)
    assert dialog.table.rowCount() == 17
    assert dialog.boxes[6].currentText() == "R07, Бурул"
    press(dialog, Qt.Key.Key_Return)
    project = window.session.project
    assert links_of(project) == known
    undo(project)
    assert links_of(project) == {}


def test_a_respondent_is_found_by_letters_of_the_pseudonym_and_another_typed_anew(window, desk, known):
    dialog = opened(window, desk)
    for row, letters in ((0, "Гульн"), (1, "Нурзат")):
        line = dialog.boxes[row].lineEdit()
        click(line)
        line.selectAll()
        type_text(letters)
        if row == 0:
            press(line, Qt.Key.Key_Down)
            press(line, Qt.Key.Key_Return)
            assert dialog.boxes[0].currentText() == "R02, Гульнара"
    dialog.boxes[2].setCurrentIndex(0)
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    project = window.session.project
    names = {person.guid: person.name for person in people_of(project)}
    shown = [names.get(one.respondent) for one in speakers_of(project) if one.guid in known]
    assert shown[:4] == ["R02", "Нурзат", None, "R04"]
    assert len(links_of(project)) == 16


def test_where_nobody_is_named_the_speaker_stands_first_and_it_is_told_why(window, desk):
    project = window.session.project
    delete_objects(project, [person.guid for person in people_of(project) if person.name == "R07"])
    dialog = opened(window, desk)
    assert dialog.boxes[0].currentText() == ""
    assert dialog.table.item(0, 4).text() == "Ни один респондент не назван."
    assert len(dialog.links()) == 16


def test_when_all_are_linked_the_dialog_says_so(window, desk, known):
    link_speakers(window.session.project, {speaker: Person(guid) for speaker, guid in known.items()})
    dialog = opened(window, desk)
    assert not dialog.table.isVisible()
    press(dialog, Qt.Key.Key_Return)
    assert window.findChild(object, "speaker_links") is None


def test_the_list_is_offered_after_a_table_of_respondents_came_in(window, desk):
    project = window.session.project
    delete_objects(project, [person.guid for person in people_of(project)])
    desk.answers.answers = [sample_transcripts_folder() / "respondents.xlsx"]
    window.commands["import_respondents"].trigger()
    desk.dialog(window, "attributes_import").accept()
    dialog = desk.dialog(window, "speaker_links")
    assert len(dialog.links()) >= 14
    press(dialog, Qt.Key.Key_Return)
    assert len(links_of(project)) >= 14


def test_nothing_is_offered_where_nobody_waits(window, desk, known):
    link_speakers(window.session.project, {speaker: Person(guid) for speaker, guid in known.items()})
    window.exchange._offer_links()
    assert window.findChild(object, "speaker_links") is None


@pytest.mark.parametrize(("language", "why"), [("ky", "Аты документтин атында турат."), ("en", "The name stands")])
def test_the_dialog_speaks_a_new_language_at_once(window, desk, language, why):
    dialog = opened(window, desk)
    window.session.speak(language)
    assert dialog.table.item(0, 4).text().startswith(why)


def test_the_reason_goes_where_another_respondent_is_chosen(window, desk):
    dialog = opened(window, desk)
    dialog.boxes[0].setCurrentIndex(2)
    assert dialog.table.item(0, 4).text() == ""
