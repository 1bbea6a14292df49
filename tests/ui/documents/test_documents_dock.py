"""The list of documents: choose, step, rename, delete, kind, coder, respondents."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.ops.undo import undo
from qualcode.store.queries.documents import document_of, documents_of, speakers_of
from qualcode.store.queries.respondents import respondents_of
from tests.ui.acting import click_item, press, type_text
from ui.documents.model import BELOW

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, sample):
    opened = desk.window()
    desk.open(opened, sample)
    tester = QAbstractItemModelTester(
        opened.docks["documents"].model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    yield opened
    opened.close()
    del tester


def rows(window):
    model = window.docks["documents"].model
    return [model.index(row).data() for row in range(model.rowCount())]


def choose(window, row):
    documents = window.docks["documents"]
    click_item(documents.list, documents.model.index(row))


def test_choosing_a_document_shows_it(window):
    choose(window, 2)
    assert window.session.document == documents_of(window.session.project)[2].guid


def test_arrows_go_through_the_list_and_enter_leads_into_the_text(window):
    choose(window, 0)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert window.session.document == documents_of(window.session.project)[2].guid
    press(window, Qt.Key.Key_Return)
    assert window.pages["transcript"].isAncestorOf(window.focusWidget())


def test_keys_step_through_the_documents_and_stop_at_the_ends(window):
    guids = [document.guid for document in documents_of(window.session.project)]
    seen = []
    for key in [Qt.Key.Key_PageDown] * (len(guids) + 1) + [Qt.Key.Key_PageUp]:
        press(window, key, CTRL)
        seen.append(guids.index(window.session.document))
    last = len(guids) - 1
    assert seen == [*range(1, last), last, last, last, last - 1]
    assert window.docks["documents"].list.currentIndex().row() == last - 1


def test_a_row_tells_codings_and_respondent(window):
    below = window.docks["documents"].model.index(0).data(BELOW)
    assert "Codings: 115" in below and "R01" in below


def test_a_document_is_renamed_in_place_by_f2(desk, window):
    choose(window, 1)
    press(window, Qt.Key.Key_F2)
    press(window, Qt.Key.Key_A, CTRL)
    type_text("Бишкек, Гүлнара")
    press(window, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: "Бишкек, Гүлнара" in rows(window))
    assert documents_of(window.session.project)[1].name == "Бишкек, Гүлнара" == rows(window)[1]


def test_a_deleted_document_comes_back_by_undo(window):
    before = rows(window)
    choose(window, 0)
    press(window, Qt.Key.Key_Delete)
    assert rows(window) == before[1:]
    assert window.session.document == documents_of(window.session.project)[0].guid
    undo(window.session.project)
    assert sorted(rows(window)) == sorted(before)


def test_the_menu_sets_kind_and_responsible_coder(window):
    document = documents_of(window.session.project)[0]
    menu = window.docks["documents"].menu_for(document.guid)
    kinds, coders, *_ = (action.menu() for action in menu.actions() if action.menu() is not None)
    next(action for action in kinds.actions() if action.text() == "Family member").trigger()
    other = next(action for action in coders.actions() if not action.isChecked())
    other.trigger()
    changed = document_of(window.session.project, document.guid)
    assert changed.kind == "family" and changed.responsible != document.responsible


def test_a_new_respondent_is_linked_to_a_speaker(desk, window):
    document = window.session.document
    window.docks["documents"]._edit_speakers(document)
    dialog = desk.dialog(window, "speakers_dialog")
    speaker, _, box = dialog.lines[1]
    box.setCurrentText("Бегимай")
    dialog.accept()
    linked = next(row.respondent for row in speakers_of(window.session.project, document) if row.guid == speaker.guid)
    names = {one.guid: one.name for one in respondents_of(window.session.project)}
    assert names[linked] == "Бегимай"
    assert "Бегимай" in window.docks["documents"].model.index(0).data(BELOW)


def test_the_list_follows_the_session(window):
    guid = documents_of(window.session.project)[3].guid
    window.session.show_document(guid)
    chosen = window.docks["documents"].list.selectionModel()
    assert isinstance(chosen, QItemSelectionModel) and chosen.currentIndex().row() == 3
