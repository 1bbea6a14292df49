"""The lead sees who is how far and hands documents out: unreleased ones only with a reason, which is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.ops.objects import set_fields
from qualcode.store.objects import items_of
from qualcode.store.queries.documents import documents_of
from qualcode.team.package import read_package
from tests.ui.acting import click, press, type_text
from tests.ui.team.computers import CHOLPON, NURGUL, by_name
from ui.places import remember_folder

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def asked(desk, sample):
    window = desk.window()
    remember_folder("packages", desk.folder / "x")
    desk.open(window, sample)
    window.commands["hand_out"].trigger()
    yield window, desk.dialog(window, "hand_out_window")
    window.close()


def tick(dialog, row, name):
    """Tick a cell by the keyboard."""
    column = next(at for at in range(1, 9) if dialog.table.horizontalHeaderItem(at).text() == name)
    dialog.table.setFocus()
    dialog.table.setCurrentCell(row, column)
    press(dialog, Qt.Key.Key_Space)


def released(project, row):
    document = documents_of(project)[row].guid
    (record,) = [item for item in items_of(project, "interview") if item.values["document"] == document]
    set_fields(project, record.guid, {"status": "released"})
    return document


def test_each_cell_says_how_far_a_coder_is(asked):
    _, dialog = asked
    first = [dialog.table.item(0, column).text() for column in range(dialog.table.columnCount())]
    assert first[0] == "01_aigul_osh" and len(first) == 4
    assert any(", " in text for text in first[1:])


def test_released_documents_go_out_as_one_package_for_each_coder(desk, asked):
    window, dialog = asked
    project = window.session.project
    first, second = released(project, 0), released(project, 1)
    tick(dialog, 0, CHOLPON)
    tick(dialog, 1, NURGUL)
    assert dialog.buttons.button(OK).isEnabled() and dialog.reason.isHidden()
    click(dialog.buttons.button(OK))
    desk.wait(window, lambda: len(list(desk.folder.glob("*.qcpack"))) == 2)
    desk.qtbot.waitUntil(lambda: "Packages written: 2" in dialog.told.text())
    assert project.values(first)["responsible"] == by_name(project, "coder", CHOLPON)
    assert project.values(second)["responsible"] == by_name(project, "coder", NURGUL)
    handed = {read_package(path).handed_to for path in desk.folder.glob("*.qcpack")}
    assert handed == {by_name(project, "coder", CHOLPON), by_name(project, "coder", NURGUL)}
    column = next(at for at in range(1, 9) if dialog.table.horizontalHeaderItem(at).text() == CHOLPON)
    cell = dialog.table.item(0, column)
    assert cell.font().bold() and cell.checkState() is Qt.CheckState.Unchecked


def test_what_is_not_released_needs_a_reason_that_is_kept(desk, asked):
    window, dialog = asked
    project = window.session.project
    tick(dialog, 0, CHOLPON)
    assert "Not released yet (1): 01_aigul_osh" in dialog.wrong.text()
    assert not dialog.buttons.button(OK).isEnabled()
    dialog.reason.setFocus()
    type_text("окутуу үчүн")
    assert dialog.wrong.isHidden()
    dialog.blind.setChecked(True)
    click(dialog.buttons.button(OK))
    desk.qtbot.waitUntil(lambda: "Packages written: 1" in dialog.told.text(), timeout=20_000)
    document = documents_of(project)[0].guid
    notes = [item.values["text"] for item in items_of(project, "memo") if item.values["about"] == document]
    assert "окутуу үчүн" in notes
    (path,) = desk.folder.glob("*.qcpack")
    log = read_package(path).log
    codings = [item.value for item in log.operations.values() if item.kind == "coding" and not item.field]
    assert {value["coder"] for value in codings if isinstance(value, dict)} == {by_name(project, "coder", CHOLPON)}
