"""The record of an interview is read and changed in place, each field a step of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

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


@pytest.mark.parametrize(
    ("words", "stored"),
    [("14.10.2023", "2023-10-14"), ("10.2023", "2023-10"), ("2023", "2023"), ("2023-9", "2023-09")],
)
def test_a_date_is_typed_as_people_write_it(window, panel, words, stored):
    retype(panel, "date", words)
    assert record(window).date == stored
    assert panel.lines["date"].text() == stored
    assert not window.messages.isVisible()


def test_what_is_no_date_is_said_without_names_of_fields(window, panel):
    retype(panel, "date", "кечээ")
    said = [label.text() for label in window.messages.findChildren(QLabel) if label.text()]
    assert "кечээ" in said[0] and "2023-10" in said[0]
    assert "date»" not in said[0] and "YYYY" not in said[0] and "field" not in said[0]


@pytest.mark.parametrize(("words", "stored"), [("1:12", 72), ("0:45", 45), ("90", 90)])
def test_a_length_may_be_typed_in_hours_and_minutes(window, panel, words, stored):
    retype(panel, "minutes", words)
    assert record(window).minutes == stored


@pytest.mark.parametrize("words", ["1:75", ":", "1:2:3", "1:"])
def test_what_is_no_length_is_refused(window, panel, words):
    before = record(window)
    retype(panel, "minutes", words)
    assert record(window) == before


def test_an_empty_date_does_not_look_like_a_date(window, panel):
    assert not any(letter.isdigit() for letter in panel.lines["date"].placeholderText())


@pytest.mark.parametrize("language", ["ky", "ru", "en"])
def test_the_record_fits_the_narrow_details(desk, sample, language):
    window = desk.window(language)
    desk.open(window, sample)
    assert window.docks["details"].interview.minimumSizeHint().width() <= 190
