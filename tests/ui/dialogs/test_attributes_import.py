"""Respondents from a table: columns set right, names matched, what does not fit is told."""

import pytest
from openpyxl import Workbook
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.exchange.attributes.mapping import AttributeType, ColumnRole
from qualcode.store.queries.respondents import attribute_values, attributes_of, respondents_of
from tests.ui.acting import click

ROWS = (
    ("Респондент", "Облус", "Балдары", "Эскертүү"),
    ("R01", "Ош", "1-3", "-"),
    ("R-02", "Талас", "4-6", "отказ"),
    ("Жаңы аял", "Ош", "1-3", "ооба"),
    ("Башка аял", "Талас", "жок", "ооба"),
)


@pytest.fixture
def table(tmp_path):
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.save(tmp_path / "women.xlsx")
    book.close()
    return tmp_path / "women.xlsx"


@pytest.fixture
def window(desk, sample):
    opened = desk.window()
    desk.open(opened, sample)
    yield opened
    opened.close()


def dialog_for(desk, window, table):
    desk.answers.answers = [table]
    window.commands["import_respondents"].trigger()
    desk.wait(window)
    return desk.dialog(window, "attributes_import")


def names(window):
    return {one.name: one.guid for one in respondents_of(window.session.project)}


def finish(dialog):
    click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))


def test_known_names_are_matched_and_new_ones_added(desk, window, table):
    before = names(window)
    dialog = dialog_for(desk, window, table)
    assert dialog.columns.mappings[0].role is ColumnRole.RESPONDENT
    assert dialog.names.links()["R01"] == before["R01"]
    row = next(row for row in range(dialog.names.rowCount()) if dialog.names.item(row, 0).text() == "Башка аял")
    dialog.names.box(row).setCurrentIndex(dialog.names.box(row).findData("leave"))
    finish(dialog)
    after = names(window)
    assert set(after) - set(before) == {"Жаңы аял"}
    attribute = next(known for known in attributes_of(window.session.project) if known.key == "Облус")
    assert attribute_values(window.session.project, attribute.guid)[after["R01"], attribute.guid] == "Ош"


def test_types_and_names_of_columns_can_be_set_right(desk, window, table):
    dialog = dialog_for(desk, window, table)
    dialog.columns.type_box(2).setCurrentIndex(dialog.columns.type_box(2).findData(AttributeType.TEXT.value))
    dialog.columns.item(2, 2).setText("Балдары канча")
    dialog.columns.role_box(3).setCurrentIndex(dialog.columns.role_box(3).findData(ColumnRole.IGNORE.value))
    finish(dialog)
    known = {attribute.key: attribute.type for attribute in attributes_of(window.session.project)}
    assert known["Балдары канча"] == "text" and "Эскертүү" not in known


def test_two_columns_cannot_both_be_the_respondent(desk, window, table):
    dialog = dialog_for(desk, window, table)
    dialog.columns.role_box(1).setCurrentIndex(dialog.columns.role_box(1).findData(ColumnRole.RESPONDENT.value))
    roles = [mapping.role for mapping in dialog.columns.mappings]
    assert roles.count(ColumnRole.RESPONDENT) == 1 and roles[1] is ColumnRole.RESPONDENT
    dialog.columns.role_box(1).setCurrentIndex(dialog.columns.role_box(1).findData(ColumnRole.IGNORE.value))
    assert dialog.wrong.isVisible()
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    dialog.reject()


def test_an_import_is_one_step_of_undo(desk, window, table):
    before = names(window)
    finish(dialog_for(desk, window, table))
    assert len(names(window)) > len(before)
    window.commands["undo"].trigger()
    assert names(window) == before


def test_a_file_that_is_no_table_is_answered_in_the_bar(desk, window):
    bad = desk.folder / "bad.xlsx"
    bad.write_bytes(b"nothing")
    desk.answers.answers = [bad]
    window.commands["import_respondents"].trigger()
    desk.wait(window, window.messages.isVisible)
    assert "damaged" in window.messages.text()
