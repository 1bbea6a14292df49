"""Respondents from a table: columns set right, names matched, what does not fit is told."""

import shutil
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.exchange.attributes.mapping import AttributeType, ColumnRole
from qualcode.resources import sample_transcripts_folder
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.documents import documents_of
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


def test_a_kobo_export_finds_its_form_and_changes_nothing_that_is_known(desk, window):
    dialog = dialog_for(desk, window, sample_transcripts_folder() / "respondents_kobo.xlsx")
    assert "respondents_xlsform.xlsx" in dialog._form_label.text()
    assert dialog.names.new() == 0
    assert dialog.tabs.tabText(1) == "What changes (0)"
    assert dialog.with_trips.isVisible() and dialog.answers_by.isVisible()
    before = len(episodes_of(window.session.project))
    finish(dialog)
    project = window.session.project
    assert len(episodes_of(project)) == before
    reasons = next(known for known in attributes_of(project) if known.key == "return_reasons")
    assert reasons.name("ru") == "Причины возвращения"
    assert "form/why_now" in {document.source for document in documents_of(project)}
    window.commands["undo"].trigger()
    assert "return_reasons" not in {known.key for known in attributes_of(project)}


def test_what_would_change_is_listed_before_it_is_done(desk, window, tmp_path):
    book = Workbook()
    for row in (("Респондент", "Возраст"), ("R01", 39), ("R02", 45)):
        book.active.append(row)
    book.save(tmp_path / "ages.xlsx")
    book.close()
    dialog = dialog_for(desk, window, tmp_path / "ages.xlsx")
    assert [dialog.changes.item(0, column).text() for column in range(4)] == ["R01", "Age", "38", "39"]
    assert dialog.changes.rowCount() == 1
    dialog.reject()


def test_changes_are_told_in_words_and_not_in_names_of_columns(desk, window, tmp_path):
    book = Workbook()
    for row in (("respondent_id", "marital", "stay"), ("R01", "divorced", "up_to_1")):
        book.active.append(row)
    book.save(tmp_path / "grown.xlsx")
    book.close()
    dialog = dialog_for(desk, window, tmp_path / "grown.xlsx")
    desk.answers.answers = [sample_transcripts_folder() / "respondents_xlsform.xlsx"]
    click(dialog.form_button)
    desk.wait(window, lambda: dialog.changes.rowCount() == 2)
    shown = [[dialog.changes.item(row, column).text() for column in range(4)] for row in range(2)]
    assert shown == [
        ["R01", "Marital status", "married", "divorced"],
        ["R01", "Length of stay", "longer than 3 years", "up to 1 year"],
    ]
    dialog.reject()


def test_the_form_is_chosen_by_hand_where_it_does_not_lie_beside(desk, window, tmp_path):
    folder = sample_transcripts_folder()
    export = Path(shutil.copyfile(folder / "respondents_kobo.xlsx", tmp_path / "answers.xlsx"))
    dialog = dialog_for(desk, window, export)
    assert dialog._form_label.text() == "" and dialog.columns.mappings[0].names == {}
    desk.answers.answers = [export, folder / "respondents_xlsform.xlsx"]
    click(dialog.form_button)
    assert "survey" in dialog.wrong.text()
    click(dialog.form_button)
    assert dialog.columns.mappings[2].names == {"ky": "Жашы", "ru": "Возраст"}
    assert not dialog.wrong.isVisible()
    dialog.reject()


def test_the_preview_says_how_many_are_known_and_new(desk, window, table):
    dialog = dialog_for(desk, window, table)
    assert "Rows: 4. Known respondents: 1, new: 2." in dialog._state.text()
    assert "please decide: 1" in dialog._state.text()
    finish(dialog)
    count = len(names(window))
    dialog = dialog_for(desk, window, table)
    assert "Rows: 4. Known respondents: 3, new: 0." in dialog._state.text()
    finish(dialog)
    assert len(names(window)) == count


def test_a_row_by_the_code_and_one_by_the_pseudonym_are_one_respondent(desk, window, tmp_path):
    (tmp_path / "twice.csv").write_text("Респондент;Жашы\nR01;38\nАйгүл;39\n", encoding="utf-8")
    dialog = dialog_for(desk, window, tmp_path / "twice.csv")
    assert set(dialog.names.links()) == {"R01"}
    assert dialog.names.undecided() == 1
    assert dialog.names.box(1).currentText() == "Is it R01? Please choose"


def test_a_repeat_that_is_not_taken_is_told(desk, window, tmp_path):
    export = tmp_path / "kobo.xlsx"
    shutil.copyfile(sample_transcripts_folder() / "respondents_kobo.xlsx", export)
    book = load_workbook(export)
    sheet = book.create_sheet("wages")
    for row in (("wages/pay", "_index", "_parent_table_name", "_parent_index"), (400, 1, book.worksheets[1].title, 1)):
        sheet.append(row)
    book.save(export)
    book.close()
    told = []
    window.session.told.connect(told.append)
    dialog = dialog_for(desk, window, export)
    sentence = "Sheet “wages” is left out, rows: 1. It is a repeat within another repeat."
    assert sentence in dialog._state.text()
    finish(dialog)
    assert any(sentence in words for words in told)
