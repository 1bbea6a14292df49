"""Back and forward lead through the places where somebody has been, like in a browser."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import delete_objects
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.respondents import respondents_of
from tests.ui.acting import press
from ui import trail

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    window.pages["transcript"].setFocus()
    rest(desk, window)
    return window


@pytest.fixture
def view(window):
    return window.transcript.view


@pytest.fixture
def guids(window):
    return [document.guid for document in documents_of(window.session.project)]


def rest(desk, window):
    """Stay where one is until the trail has noted it."""
    desk.qtbot.waitUntil(lambda: not window.trail._timer.isActive())


def back(window):
    press(window, Qt.Key.Key_Left, ALT)


def forward(window):
    press(window, Qt.Key.Key_Right, ALT)


def last_coding(window, document):
    return [coding for coding in codings_of(window.session.project, document) if not coding.orphan][-1]


def test_from_another_document_one_comes_back_to_the_same_words(desk, window, view, guids):
    assert not window.commands["go_back"].isEnabled()
    view.select((300, 320))
    rest(desk, window)
    coding = last_coding(window, guids[4])
    window.session.passage_wanted.emit(coding.guid)
    assert window.session.document == guids[4]
    rest(desk, window)
    assert window.commands["go_back"].isEnabled() and not window.commands["go_forward"].isEnabled()
    top = view.top_offset()
    back(window)
    assert window.session.document == guids[0] and view.selection() == (300, 320)
    assert not window.commands["go_back"].isEnabled()
    forward(window)
    assert window.session.document == guids[4] and view.selection() == (coding.start, coding.end)
    assert view.top_offset() == top and not window.commands["go_forward"].isEnabled()


def test_a_jump_within_a_document_is_one_and_a_step_to_words_in_sight_is_none(desk, window, view, guids):
    view.select((10, 20))
    rest(desk, window)
    view.select((30, 40))
    rest(desk, window)
    assert not window.commands["go_back"].isEnabled()
    coding = last_coding(window, guids[0])
    window.session.passage_wanted.emit(coding.guid)
    rest(desk, window)
    back(window)
    assert view.selection() == (30, 40) and view.top_offset() == 0


def test_back_right_after_a_jump_knows_of_it(window, view, guids):
    press(window, Qt.Key.Key_PageDown, CTRL)
    back_enabled = window.commands["go_back"]
    window.trail.back()
    assert window.session.document == guids[0] and not back_enabled.isEnabled()


def test_pages_and_cases_are_places_too(desk, window, guids):
    press(window, Qt.Key.Key_3, CTRL)
    rest(desk, window)
    first, second = (respondent.guid for respondent in respondents_of(window.session.project)[:2])
    for respondent in (first, second):
        window.session.show_case(respondent)
        rest(desk, window)
    back(window)
    assert window.tabs.currentWidget() is window.pages["case"] and window.session.case == first
    back(window)
    assert window.tabs.currentWidget() is window.pages["tables"]
    back(window)
    assert window.tabs.currentWidget() is window.pages["transcript"]
    for _ in range(3):
        forward(window)
    assert window.tabs.currentWidget() is window.pages["case"] and window.session.case == second


def test_a_new_jump_ends_the_way_forward(desk, window, guids):
    press(window, Qt.Key.Key_PageDown, CTRL)
    rest(desk, window)
    back(window)
    assert window.commands["go_forward"].isEnabled()
    window.session.show_document(guids[5])
    rest(desk, window)
    assert not window.commands["go_forward"].isEnabled()


def test_a_deleted_document_is_passed_over(desk, window, guids):
    for guid in (guids[1], guids[2]):
        window.session.show_document(guid)
        rest(desk, window)
    delete_objects(window.session.project, (guids[1],))
    back(window)
    assert window.session.document == guids[0]


def test_a_place_stays_on_its_words_when_the_text_is_corrected(desk, window, view, guids):
    start = view.page.text.index("Матиз")
    view.select((start, start + 5))
    rest(desk, window)
    window.session.show_document(guids[3])
    rest(desk, window)
    correct_turn(window.session.project, guids[0], 0, "Кыска сөз")
    back(window)
    chosen = view.selection()
    assert view.page.text[slice(*chosen)] == "Матиз" and chosen[0] != start


def test_another_project_begins_a_new_trail(desk, window, sample, guids):
    window.session.show_document(guids[3])
    rest(desk, window)
    assert window.commands["go_back"].isEnabled()
    window.projects.close()
    assert not window.commands["go_back"].isEnabled()


def test_no_more_than_so_many_places_are_kept(desk, window, guids, monkeypatch):
    monkeypatch.setattr(trail, "MOST", 2)
    for guid in guids[1:5]:
        window.session.show_document(guid)
        window.trail._note()
    for _ in range(2):
        assert window.commands["go_back"].isEnabled()
        back(window)
    assert not window.commands["go_back"].isEnabled() and window.session.document == guids[2]
