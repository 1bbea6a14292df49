"""The record of an interview is read and changed in place, each field a step of its own."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.undo import undo, undoable_step
from qualcode.store.queries.cases import interview_of
from tests.ui.acting import click, press, type_text


@pytest.fixture
def window(desk, sample):
    window = desk.window()
    desk.open(window, sample)
    return window


@pytest.fixture
def panel(window):
    return window.docks["details"].interview


def record(window):
    return interview_of(window.session.project, window.session.document)


def retype(panel, name, words):
    line = panel.lines[name]
    panel.window().docks["details"]._scroll.ensureWidgetVisible(line)
    click(line)
    line.selectAll()
    press(line, Qt.Key.Key_Delete)
    type_text(words)
    press(line, Qt.Key.Key_Return)


def test_the_record_is_shown_as_it_is(window, panel):
    known = record(window)
    assert panel.lines["place"].text() == known.place
    assert panel.lines["minutes"].text() == str(known.minutes)
    assert panel.boxes["status"].currentData() == known.status
    assert panel.boxes["language"].currentData() == known.language
    assert panel.boxes["guide"].currentData() == known.guide
    assert panel.note.toPlainText() == known.note
    assert panel.source.text() == "01_aigul_osh.docx"


def test_each_field_is_a_step_that_can_be_undone(window, panel):
    before = record(window)
    retype(panel, "place", "Ош базары")
    assert record(window) == before._replace(place="Ош базары")
    assert undoable_step(window.session.project).verb == "record_interview"
    undo(window.session.project)
    assert record(window) == before
    assert panel.lines["place"].text() == before.place


def test_leaving_a_field_untouched_makes_no_step(window, panel):
    step = undoable_step(window.session.project)
    for line in panel.lines.values():
        window.docks["details"]._scroll.ensureWidgetVisible(line)
        click(line)
    assert undoable_step(window.session.project) == step


@pytest.mark.parametrize(("name", "words"), [("minutes", "эки саат"), ("minutes", "0"), ("date", "кечээ")])
def test_what_does_not_fit_is_said_and_taken_back(window, panel, name, words):
    before = record(window)
    retype(panel, name, words)
    assert record(window) == before
    assert panel.lines[name].text() == str(getattr(before, name))
    assert window.messages.isVisible()


def test_a_status_is_chosen_and_shown_in_the_list_of_documents(window, panel):
    box = panel.boxes["status"]
    box.setCurrentIndex(box.findData("released"))
    box.activated.emit(box.currentIndex())
    assert record(window).status == "released"
    tip = window.docks["documents"].model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "released" in tip
    assert "Kyrgyz" in tip


def test_a_field_is_cleared(window, panel):
    retype(panel, "present", "")
    assert record(window).present == ""
