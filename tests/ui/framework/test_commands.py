"""The framework matrix from the menu of the whole window, and in a file."""

from openpyxl import load_workbook

from qualcode.analysis.framework import framework_of
from qualcode.analysis.query import Query
from qualcode.ops.summaries import write_summary
from tests.ui.acting import double_click_item


def opened(desk, sample, language="en"):
    window = desk.window(language)
    desk.open(window, sample)
    window.commands["show_framework"].trigger()
    return window, desk.dialog(window, "framework_window")


def test_the_menu_opens_one_window_and_a_passage_leads_to_its_transcript(desk, sample):
    window, matrix = opened(desk, sample)
    window.commands["show_framework"].trigger()
    assert len(window.findChildren(object, "framework_window")) == 1
    desk.qtbot.waitUntil(lambda: matrix.panel.rows.total > 0)
    wanted = matrix.panel.rows.codings([0])
    double_click_item(matrix.panel.list, matrix.panel.rows.index(0, 0))
    assert window.tabs.currentWidget() is window.transcript and window.session.coding == wanted[0]
    matrix.close()


def test_the_matrix_is_written_as_it_may_leave_the_team(desk, sample):
    window, matrix = opened(desk, sample, "ru")
    project = window.session.project
    frame = framework_of(project, Query(language="ru"))
    row, theme, cell = frame.rows[0], frame.themes[0], frame.cells[0][0]
    write_summary(project, row.respondent, theme.code, "Коротко о главном", cell.codings)
    path = desk.folder / "matrix.xlsx"
    desk.answers.answers.append(path)
    matrix.controls.export.trigger()
    desk.wait(window, path.exists)
    values = {value for sheet in load_workbook(path) for line in sheet.iter_rows(values_only=True) for value in line}
    assert {"Коротко о главном", row.name, theme.name} <= values
    desk.qtbot.waitUntil(lambda: str(path) in matrix.told.text())
    matrix.close()
