"""The table that is shown is written as it is looked at; tidy files are written as they were asked for."""

import csv

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt

from qualcode.model.table import Cell, Column, Measure, Table
from tests.ui.acting import click
from tests.ui.whole_window import sample  # noqa: F401  (a file, not the open project of this folder)
from ui.tables.arranging import Look
from ui.tables.writing import as_seen


@pytest.fixture
def window(desk, sample):  # noqa: F811
    window = desk.window("ru")
    desk.open(window, sample)
    window.tabs.setCurrentWidget(window.tables)
    desk.wait(window, lambda: bool(window.tables.shown.columns))
    return window


def written(desk, window, name, action):
    path = desk.folder / name
    desk.answers.answers = [path]
    window.commands[action].trigger()
    return path


def test_the_table_goes_to_word_as_it_is_looked_at(desk, window):
    path = written(desk, window, "table.docx", "table_to_file")
    desk.wait(window, path.exists)
    found = docx.Document(str(path))
    cells = [[cell._tc.xpath("string()") for cell in row.cells] for row in found.tables[0].rows]
    shown = window.tables.model
    assert [row[0] for row in cells[-shown.rowCount() :]] == [
        shown.headerData(row, Qt.Orientation.Vertical).strip() for row in range(shown.rowCount())
    ]
    assert window.tables.shown.title in found.paragraphs[0]._p.xpath("string()")


@pytest.mark.parametrize("name", ["table.xlsx", "table.csv"])
def test_the_ending_chooses_excel_or_csv(desk, window, name):
    path = written(desk, window, name, "table_to_file")
    desk.wait(window, path.exists)
    if name.endswith("xlsx"):
        desk.wait(window, lambda: path.stat().st_size > 0)
        assert len(openpyxl.load_workbook(path).sheetnames) == 2
    else:
        assert path.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_change_of_mind_writes_nothing(desk, window):
    desk.answers.answers = [None]
    window.commands["table_to_file"].trigger()
    assert list(desk.folder.glob("*.docx")) == []


@pytest.mark.parametrize(("wide", "rows"), [(False, 357), (True, 10)])
def test_a_tidy_file_is_written_with_the_meaning_of_its_variables(desk, window, wide, rows):
    path = written(desk, window, "tidy.csv", "tidy_csv")
    dialog = desk.dialog(window, "tidy_dialog")
    if wide:
        click(dialog.wide)
    click(dialog.buttons.button(dialog.buttons.StandardButton.Ok))
    labels = path.with_name("tidy_labels.csv")
    desk.wait(window, labels.exists)
    with path.open(encoding="utf-8-sig", newline="") as file:
        found = list(csv.reader(file))
    assert found[0][0] == ("respondent" if wide else "segment")
    assert len(found) - 1 >= rows


def test_a_table_as_seen_has_the_rows_and_columns_that_are_looked_at_in_their_order():
    table = Table(
        "t",
        (Column("a"), Column("b", Measure.COUNT), Column("c", Measure.COUNT)),
        ((Cell("x"), Cell(1), Cell(0)), (Cell("y"), Cell(0), Cell(0)), (Cell("z"), Cell(5), Cell(0))),
        levels=(0, 0, 0),
    )
    seen = as_seen(table, Look(hide_empty=True, sorted_by="b", descending=True))
    assert [[cell.value for cell in row] for row in seen.rows] == [["z", 5], ["x", 1]]
    assert [column.title for column in seen.columns] == ["a", "b"]
    whole = as_seen(table, Look(hide_empty=False, transposed=True))
    assert [[cell.value for cell in row] for row in whole.rows] == [["x", 1, 0], ["y", 0, 0], ["z", 5, 0]]
