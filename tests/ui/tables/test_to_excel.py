"""Chosen tables go to Excel: ticked, named, cancelled, told; an earlier file stays until the new one is whole."""

import re

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt

from qualcode.exchange import export
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.ops.attributes import add_attribute
from qualcode.ops.consents import record_withdrawal
from qualcode.store.objects import items_of
from tests.ui.acting import click, press, type_text
from tests.ui.whole_window import sample  # noqa: F401  (a file, not the open project of this folder)

# In the thread of the job: a small workbook is written before the window hears of its first sheet.
AT_ONCE = Qt.ConnectionType.DirectConnection

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(desk, sample):  # noqa: F811
    window = desk.window("en")
    desk.open(window, sample)
    window.tabs.setCurrentWidget(window.tables)
    desk.wait(window, lambda: bool(window.tables.shown.columns))
    yield window
    window.close()


def asked(desk, window):
    """Press Ctrl+E and give the dialog."""
    window.activateWindow()  # as the system does when a dialog closes
    desk.qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_E, CTRL)
    return desk.dialog(window, "excel_export")


def tick(dialog, *titles):
    """Click the boxes before these titles."""
    for title in titles:
        (item,) = [item for item in dialog.items() if item.text(0) == title and item.parent().text(0) != "Shown now"]
        dialog.tables.scrollToItem(item)
        at = dialog.tables.visualItemRect(item)
        click(dialog.tables.viewport(), QPoint(at.left() + 10, at.center().y()))


def type_path(dialog, path):
    """Type the path of the file over the one that stands there."""
    click(dialog.file)
    press(dialog.file, Qt.Key.Key_A, CTRL)
    type_text(str(path))


def write(desk, window, dialog, path):
    type_path(dialog, path)
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    desk.wait(window, lambda: "Tables written" in window.status.currentMessage())
    return load_workbook(path)


def test_what_is_ticked_goes_into_the_file_that_is_typed_the_table_shown_first(desk, window):
    dialog = asked(desk, window)
    assert dialog.ticked() == ["shown", "frequencies", "segments", "codebook"]
    tick(dialog, "Coded segments", "Memos", "Codes by coder")
    book = write(desk, window, dialog, desk.folder / "chosen.xlsx")
    assert book.sheetnames == [
        *("Oblast", "Code frequencies", "Codes by coder", "Codebook", "Memos"),
        *("Charts", "Passages of numbers", "About"),
    ]
    assert str(desk.folder / "chosen.xlsx") in window.status.currentMessage()
    shown = window.tables.model
    names = [shown.headerData(row, Qt.Orientation.Vertical).strip() for row in range(shown.rowCount())]
    column = [cell.value for cell in book.worksheets[0]["A"]]
    assert column[column.index("N") + 1 :][: len(names)] == names


def test_what_was_ticked_is_ticked_again_and_the_next_file_has_another_name(desk, window):
    dialog = asked(desk, window)
    tick(dialog, "Coded segments", "Memos")
    first = dialog.file.text()
    write(desk, window, dialog, desk.folder / first.rsplit("/", 1)[-1])
    dialog = asked(desk, window)
    assert dialog.ticked() == ["shown", "frequencies", "codebook", "memos"]
    assert dialog.file.text().endswith("tables (2).xlsx")


def test_no_charts_and_no_links_are_left_out(desk, window):
    dialog = asked(desk, window)
    click(dialog.linked, QPoint(8, dialog.linked.height() // 2))
    dialog.bars.setFocus()
    press(dialog.bars, Qt.Key.Key_End)
    book = write(desk, window, dialog, desk.folder / "plain.xlsx")
    assert book.sheetnames == ["Oblast", "Code frequencies", "Coded segments", "Codebook", "About"]


def test_a_file_that_is_there_is_named_before_it_is_replaced(desk, window):
    path = desk.folder / "there.xlsx"
    path.write_bytes(b"of a colleague")
    dialog = asked(desk, window)
    type_path(dialog, path)
    assert dialog.wrong.isVisible() and "there.xlsx" in dialog.wrong.text()
    assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).text() == "Replace"
    press(dialog, Qt.Key.Key_Escape)
    assert path.read_bytes() == b"of a colleague"


def test_a_cancel_leaves_the_earlier_file_and_no_half_one(desk, window):
    path = desk.folder / "there.xlsx"
    path.write_bytes(b"of a colleague")
    before = sorted(desk.folder.iterdir())
    dialog = asked(desk, window)
    type_path(dialog, path)
    window.jobs.began.connect(lambda _, job: job.progressed.connect(lambda *_: job.cancel(), AT_ONCE))
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    desk.wait(window, lambda: "Cancelled" in window.status.currentMessage())
    assert path.read_bytes() == b"of a colleague"
    assert sorted(desk.folder.iterdir()) == before


def test_a_cancel_that_comes_too_late_says_so(desk, window, monkeypatch):
    path, jobs, write_all = desk.folder / "late.xlsx", [], export.export_chosen

    def cancelled_then(*args):
        sheets = write_all(*args)
        jobs[0].cancel()
        return sheets

    monkeypatch.setattr(export, "export_chosen", cancelled_then)
    window.jobs.began.connect(lambda _, job: jobs.append(job))
    dialog = asked(desk, window)
    type_path(dialog, path)
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    desk.wait(window, lambda: "before it could be cancelled" in window.status.currentMessage())
    assert str(path) in window.status.currentMessage()
    assert load_workbook(path).sheetnames


def test_a_folder_that_is_not_there_is_said_in_the_dialog(desk, window):
    dialog = asked(desk, window)
    type_path(dialog, desk.folder / "nowhere" / "a.xlsx")
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    assert dialog.isVisible() and "a.xlsx" in dialog.wrong.text()


def test_with_nothing_ticked_there_is_nothing_to_write(desk, window):
    dialog = asked(desk, window)
    groups = [dialog.tables.topLevelItem(at) for at in range(dialog.tables.topLevelItemCount())]
    for group in groups:
        group.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.ticked() == []
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()


def test_an_attribute_nobody_has_a_value_of_is_not_offered(desk, window):
    add_attribute(window.session.project, NewAttribute("Nationality", "single", options=(NewOption("k", {}),)))
    titles = [item.text(0) for item in asked(desk, window).items()]
    assert "Codes by “Oblast”" in titles and not any("Nationality" in title for title in titles)


def test_an_export_says_how_many_quotations_lack_of_consent_holds_back(desk, window):
    project = window.session.project
    (woman,) = [item.guid for item in items_of(project, "respondent") if item.values["name"] == "R01"]
    record_withdrawal(project, woman, "2024-02-01")
    book = write(desk, window, asked(desk, window), desk.folder / "held.xlsx")
    told = re.search(r"Quotations held back for lack of consent: (\d+), of respondents: 1\.", window.messages.text())
    assert int(told[1]) > 20
    cells = [str(cell) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert cells.count("[held back: consent]") >= int(told[1])
    assert any(told[0] in cell for cell in cells)  # on the sheet About
