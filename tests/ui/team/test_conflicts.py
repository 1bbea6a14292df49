"""What people said differently: listed, marked where it shows, settled once for everybody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog

from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.projects import open_project
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.documents import documents_of
from qualcode.team.conflicts import open_questions
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package
from tests.ui.acting import click, press, type_text
from tests.ui.team.computers import (
    CHOLPON,
    by_name_in,
    first_choice,
    package_of,
    some_codes,
    work_of_cholpon,
    work_of_lead,
)
from ui.codebook.model import GUID
from ui.team.badge import DISPUTED

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def of_cholpon(project):
    work_of_cholpon(project)
    third = documents_of(project)[2].guid
    set_fields(project, third, {"name": "03_nazira_II"})
    correct_turn(project, third, 2, "Башкача айтканда, мен кеткем.")


def of_lead(project):
    work_of_lead(project)
    third = documents_of(project)[2].guid
    set_fields(project, third, {"name": "03_nazira_batken_I"})
    correct_turn(project, third, 2, "Мен кеткем.")


@pytest.fixture
def window(desk, sample):
    """A lead's window on the study after a merge in which four things came out differently."""
    package = package_of(sample, CHOLPON, of_cholpon)
    with open_project(sample, by_name_in(sample, "Айбек")) as project:
        of_lead(project)
        merge_package(project, read_package(package))
    window = desk.window()
    desk.open(window, sample)
    window.docks["conflicts"].show()
    desk.qtbot.wait(300)
    yield window
    window.close()


def choose(window, kind):
    dock = window.docks["conflicts"]
    row = next(row for row, item in enumerate(dock.items) if getattr(item, "kind", "text") == kind)
    dock.list.setCurrentRow(row)
    return dock


def number(window):
    return window.questions.open.number


def test_the_status_line_counts_what_is_open_and_leads_to_the_list(desk, window):
    note = window.status.findChild(object, "disputes_note")
    window.docks["conflicts"].hide()
    assert note.isVisible() and note.text() == "To settle: 4" == f"To settle: {number(window)}"
    click(note)
    dock = window.docks["conflicts"]
    assert dock.isVisible() and dock.windowTitle() == "To settle (4)"
    told = [dock.list.item(row).text() for row in range(dock.list.count())]
    assert any("definition (ru)" in one for one in told) and any("Oblast" in one for one in told)
    assert any("document 03_nazira" in one and "name" in one for one in told)
    assert any("text corrected apart" in one for one in told)


def test_every_value_stands_there_with_who_said_it_and_when(window):
    dock = choose(window, "code")
    names = [choice.accessibleName() for choice in dock.card.choices[:2]]
    assert any(name.startswith("Айбек, ") and "руководителя" in name for name in names)
    assert any(name.startswith("Чолпон, ") and "решении ехать" in name for name in names)
    assert not dock.settle_button.isEnabled()


def test_keys_alone_settle_a_field_for_everybody(desk, window, sample):
    project = window.session.project
    press(window, Qt.Key.Key_I, CTRL_SHIFT)
    dock = choose(window, "attribute_value")
    assert dock.list.hasFocus()
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Space)
    wanted = dock.card.decision().value
    press(window, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: number(window) == 3)
    respondent, attribute, _ = first_choice(project)
    (value,) = [
        item.values["value"]
        for item in items_of(project, "attribute_value")
        if (item.values["bearer"], item.values["attribute"]) == (respondent, attribute)
    ]
    assert value == wanted and "attribute_value" not in {found.kind for found in conflicts(project)}
    window.session.undo()
    desk.qtbot.waitUntil(lambda: number(window) == 4)


def test_other_words_can_be_typed(desk, window):
    dock = choose(window, "code")
    dock.card.own.setFocus()
    type_text("Решение уехать")
    click(dock.settle_button)
    desk.qtbot.waitUntil(lambda: number(window) == 3)
    code = some_codes(window.session.project)[1]
    assert window.session.project.values(code)["definition_ru"] == "Решение уехать"
    assert code not in window.session.disputes


def test_a_text_corrected_apart_is_joined_from_the_list(window):
    dock = choose(window, "text")
    assert not dock.settle_button.isVisible()
    click(dock.join_button)
    (dialog,) = window.findChildren(QDialog, "join_texts")
    assert dialog.isVisible() and dialog.documents.currentText().startswith("03_nazira")


def test_a_click_leads_to_the_disputed_thing(window):
    dock = choose(window, "code")
    click(dock.go_button)
    assert window.session.code == some_codes(window.session.project)[1]


def test_badges_stand_where_the_values_show_until_they_are_settled(desk, window):
    project = window.session.project
    code = some_codes(project)[1]
    codes = window.docks["codebook"].model
    QAbstractItemModelTester(codes, QAbstractItemModelTester.FailureReportingMode.Fatal)
    (index,) = codes.match(codes.index(0, 0), GUID, code, flags=Qt.MatchFlag.MatchRecursive)
    assert index.data(DISPUTED) and "People disagree" in index.data(Qt.ItemDataRole.ToolTipRole)
    documents = window.docks["documents"].model
    assert [documents.index(row).data(DISPUTED) for row in range(4)] == [False, False, True, False]
    table = window.pages["respondents"].model
    respondent, attribute, _ = first_choice(project)
    marked = [
        (table.person_at(row), table.columns[column].key)
        for row in range(table.rowCount())
        for column in range(table.columnCount())
        if table.index(row, column).data(DISPUTED)
    ]
    assert marked == [(respondent, attribute)]
    window.session.choose_code(code)
    panel = window.docks["details"].code
    assert panel.disputed.isVisible() and "definition (ru)" in panel.disputed.text()
    dock = choose(window, "code")
    click(dock.card.choices[0])
    dock.card.choices[0].setChecked(True)
    dock.settle()
    desk.qtbot.waitUntil(lambda: not panel.disputed.isVisible())
    assert not index.data(DISPUTED)


def test_what_somebody_deleted_and_others_use_is_told_but_asks_nothing(desk, window):
    project = window.session.project
    code = some_codes(project)[6]
    package = package_of(project.path, CHOLPON, lambda other: delete_objects(other, (code,)), name="later")
    set_fields(project, code, {"colour": "#445566"})
    merge_package(project, read_package(package))
    desk.qtbot.waitUntil(lambda: bool(window.questions.open.kept))
    assert open_questions(project).number == number(window) == 4
    dock = window.docks["conflicts"]
    dock.list.setCurrentRow(dock.list.count() - 1)
    assert "deleted, but kept" in dock.list.currentItem().text() and dock.card is None
