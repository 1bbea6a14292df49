"""Each coder sees how far she is with each document, marks it as done, and lists those in one state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.analysis.progress import DONE, IN_WORK, work_of
from qualcode.ops.codings import uncode
from qualcode.ops.document_states import mark_document
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import open_project
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from tests.ui.acting import click_item, press, type_text
from ui.documents.model import BELOW, PROGRESS, STATE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, sample):
    """The sample study as if nobody had marked a document as done."""
    with open_project(sample) as project:
        delete_objects(project, [mark.guid for mark in items_of(project, "document_state")])
    window = desk.window()
    desk.open(window, sample)
    return window


@pytest.fixture
def dock(window):
    return window.docks["documents"]


def choose(box, name):
    """Choose in a list as a person does who types its first letters."""
    box.setFocus()
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())


def state(window, document=""):
    project = window.session.project
    work = work_of(project).get(document or window.session.document, {}).get(project.me)
    return work.state if work else None


def names(dock):
    return [dock.model.index(row).data() for row in range(dock.model.rowCount())]


def test_a_key_marks_the_document_as_done_and_again_as_in_work(window, dock):
    window.pages["transcript"].setFocus()
    action = window.commands["mark_done"]
    assert not action.isChecked()
    press(window, Qt.Key.Key_D, CTRL)
    assert state(window) == DONE and action.isChecked()
    assert "is done. Codings kept as your first pass:" in window.status.currentMessage()
    assert dock.model.index(0).data(STATE) == DONE
    assert window.commands["undo"].text() == "Undo: mark document as done or in work"
    press(window, Qt.Key.Key_D, CTRL)
    assert state(window) == IN_WORK and not action.isChecked()
    press(window, Qt.Key.Key_Z, CTRL)
    assert state(window) == DONE and action.isChecked()


def test_the_menu_of_a_document_marks_it(window, dock):
    guid = documents_of(window.session.project)[2].guid
    dock.menu_for(guid).actions()[0].trigger()
    assert state(window, guid) == DONE
    again = dock.menu_for(guid).actions()[0]
    assert again.text() == "In work again"
    again.trigger()
    assert state(window, guid) == IN_WORK


def test_the_tip_tells_how_far_everybody_is(window, dock):
    coders = [str(item.values["name"]) for item in items_of(window.session.project, "coder")]
    row = next(row for row in range(dock.model.rowCount()) if len(dock.model._rows[row].work) > 1)
    tip = dock.model.index(row).data(Qt.ItemDataRole.ToolTipRole)
    assert sum(f"{name}: " in tip for name in coders) > 1
    assert "turns coded: " in tip


def test_progress_follows_a_coding(desk, window, dock):
    page = window.pages["transcript"]
    row = dock.model.row_of(window.session.document)
    before = dock.model.index(row).data(PROGRESS)
    page.setFocus()
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier | CTRL)
    page.moving.next_uncoded()
    window.session.choose_code(next(iter(page.view.looks.codes)))
    press(window, Qt.Key.Key_Return, CTRL)
    desk.qtbot.waitUntil(lambda: dock.model.index(row).data(PROGRESS) != before)
    assert dock.model.index(row).data(PROGRESS).coded == before.coded + 1


def test_a_coding_taken_away_from_another_document_is_counted(desk, window, dock):
    other = documents_of(window.session.project)[3].guid
    coding = codings_of(window.session.project, other)[0]
    row = dock.model.row_of(other)
    before = dock.model._rows[row].codings
    uncode(window.session.project, (coding.guid,))
    desk.qtbot.waitUntil(lambda: dock.model._rows[row].codings == before - 1)
    undo(window.session.project)
    desk.qtbot.waitUntil(lambda: f"Codings: {before} " in dock.model.index(row).data(BELOW))


def test_coding_in_a_done_document_says_once_that_the_first_pass_stays(desk, window):
    page = window.pages["transcript"]
    press(window, Qt.Key.Key_D, CTRL)
    window.session.choose_code(next(iter(page.view.looks.codes)))
    page.setFocus()
    told = []
    window.session.told.connect(told.append)
    for _ in range(2):
        press(window, Qt.Key.Key_Down, CTRL | Qt.KeyboardModifier.ShiftModifier)
        press(window, Qt.Key.Key_Return, CTRL)
        desk.qtbot.wait(1)
    assert sum("first pass" in sentence for sentence in told) == 1
    assert state(window) == DONE


def test_the_list_is_sorted_by_name_work_and_status(window, dock):
    as_imported = names(dock)
    mark_document(window.session.project, documents_of(window.session.project)[0].guid, "done")
    choose(dock.bar.order, "By name")
    assert names(dock) == sorted(as_imported, key=str.casefold)
    choose(dock.bar.order, "By your work")
    states = [dock.model.index(row).data(STATE) for row in range(len(as_imported))]
    assert states == sorted(states, key=["not_started", "in_work", "done"].index) and states[-1] == DONE
    choose(dock.bar.order, "In order")
    assert names(dock) == as_imported


def test_the_order_is_kept_for_the_next_time(desk, window, dock, sample):
    choose(dock.bar.order, "By name")
    window.close()
    another = desk.window()
    desk.open(another, sample)
    assert another.docks["documents"].bar.order.currentText() == "By name"
    listed = names(another.docks["documents"])
    assert listed == sorted(listed, key=str.casefold)


def test_only_documents_in_one_state_and_the_one_being_read_are_listed(desk, window, dock):
    guids = [document.guid for document in documents_of(window.session.project)]
    for guid in guids[3:5]:
        mark_document(window.session.project, guid, "done")
    choose(dock.bar.state, "Done")
    shown = [dock.model.guid_at(row) for row in range(dock.model.rowCount())]
    assert shown == [guids[0], *guids[3:5]]
    click_item(dock.list, dock.model.index(2))
    desk.qtbot.waitUntil(lambda: dock.model.rowCount() == 2)
    assert window.session.document == guids[4] == dock.model.guid_at(dock.list.currentIndex().row())
    undo(window.session.project)
    assert dock.model.rowCount() == 2 and window.session.document == guids[4]
    choose(dock.bar.state, "All")
    assert dock.model.rowCount() == len(guids)


def test_the_model_keeps_the_rules_of_qt_while_it_is_sorted_filtered_and_edited(window, dock):
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for order in ("By name", "By your work", "By state of the transcript"):
        choose(dock.bar.order, order)
    press(window, Qt.Key.Key_D, CTRL)
    for name in ("Done", "In work", "Not started", "All"):
        choose(dock.bar.state, name)
    dock.list.setFocus()
    press(window, Qt.Key.Key_F2)
    type_text("Аа")
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Delete)
    undo(window.session.project)
    assert "Codings: " in dock.model.index(0).data(BELOW)
    del tester
