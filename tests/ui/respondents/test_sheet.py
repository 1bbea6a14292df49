"""The respondents' table as a spreadsheet: filling, copying, columns, filters, other bearers."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton

from qualcode.model.attributes import NewAttribute
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.interviews import record_interview
from qualcode.ops.people import add_episode, add_household, join_household
from qualcode.ops.undo import undoable_step
from qualcode.store.queries.respondents import attribute_values, respondents_of
from tests.ui.acting import click, click_item, press, type_text, window_of
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.respondents.filter_dialog import FilterDialog
from ui.respondents.filters import MISSING, NOTHING
from ui.respondents.page import RespondentsPage
from ui.step_names import step_name

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def a_page(session, study, qtbot):
    owner = QObject()
    page = RespondentsPage(session, actions := Actions(session, owner))
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    failed, told = [], []
    session.failed.connect(lambda error: failed.append(error.key))
    session.told.connect(told.append)
    kept = (owner, actions, tester)
    return SimpleNamespace(session=session, study=study, project=study.project, page=page, failed=failed, told=told,
                           kept=kept, actions=actions)  # fmt: skip


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    for name in ("Роза", "Нурзат"):
        study.respondents[name] = add_respondent(study.project, name)
    found = a_page(session, study, qtbot)
    with shown(found.page, session, found.actions, 1000, 400) as window:
        qtbot.waitExposed(window)
        yield found


def column(at, title):
    return next(place for place, spec in enumerate(at.page.model.columns) if spec.title == title)


def cell(at, row, title):
    return at.page.model.index(row, column(at, title))


def shown_in(at, title):
    return [cell(at, row, title).data() for row in range(at.page.model.rowCount())]


def select(at, first, last):
    click_item(at.page.table, first)
    click_item(at.page.table, last, modifiers=SHIFT)


def last_step(at):
    step = undoable_step(at.project)
    return step_name(step.verb) if step else ""


def choose(at, words):
    menu = next(menu for menu in at.page.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == words)
    click(menu, menu.actionGeometry(action).center())


def arrow(at, title):
    """Give the place of the arrow in a heading."""
    header, place = at.page.table.heading, column(at, title)
    at.page.table.scrollTo(at.page.model.index(0, place))
    right = header.sectionViewportPosition(place) + header.sectionSize(place)
    return header.viewport(), QPoint(right - 10, header.height() // 2)


# Filling -----------------------------------------------------------------------------------------------------------


def test_ctrl_d_fills_a_column_down_as_one_step(at):
    select(at, cell(at, 0, "Oblast"), cell(at, 3, "Age"))
    press(at.page, Qt.Key.Key_D, CTRL)
    assert shown_in(at, "Oblast") == ["Osh", "Osh", "Osh", "Osh", ""]
    assert shown_in(at, "Age") == ["38", "38", "38", "38", ""]
    assert last_step(at) == "fill values"
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert shown_in(at, "Oblast") == ["Osh", "Bishkek", "", "", ""]
    assert shown_in(at, "Age") == ["38", "", "refused", "", ""]


def test_ctrl_d_in_one_cell_takes_what_stands_above_it(at):
    click_item(at.page.table, cell(at, 3, "Age"))
    press(at.page, Qt.Key.Key_D, CTRL)
    assert shown_in(at, "Age") == ["38", "", "refused", "refused", ""]
    click_item(at.page.table, cell(at, 0, "Age"))
    press(at.page, Qt.Key.Key_D, CTRL)
    assert shown_in(at, "Age")[0] == "38"


def test_ctrl_enter_fills_the_selection_with_what_is_typed(at):
    select(at, cell(at, 1, "Age"), cell(at, 3, "Age"))
    at.page.table.selectionModel().setCurrentIndex(cell(at, 1, "Age"), QItemSelectionModel.SelectionFlag.NoUpdate)
    type_text("27")
    QTest.keyClick(window_of(at.page), Qt.Key.Key_Return, CTRL)
    assert shown_in(at, "Age") == ["38", "27", "27", "27", ""]


def test_ctrl_enter_fills_other_columns_where_the_words_fit(at):
    select(at, cell(at, 0, "Oblast"), cell(at, 1, "Age"))
    at.page.table.selectionModel().setCurrentIndex(cell(at, 0, "Oblast"), QItemSelectionModel.SelectionFlag.NoUpdate)
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert shown_in(at, "Oblast")[:2] == ["Osh", "Osh"]
    assert shown_in(at, "Age")[:2] == ["38", ""]
    assert at.failed == ["ops.value_wrong"]
    assert at.told == ["Filled: 2. Left out because they do not fit: 2; not to be typed in: 0."]


def test_the_handle_is_dragged_to_repeat_the_selection(at):
    table = at.page.table
    select(at, cell(at, 0, "Oblast"), cell(at, 1, "Oblast"))
    window, corner = window_of(table), table.viewport().mapTo(table.window(), table.block().bottomRight())
    goal = table.viewport().mapTo(table.window(), table.visualRect(cell(at, 4, "Oblast")).center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    for place in (QPoint(corner.x(), (corner.y() + goal.y()) // 2), goal):
        QTest.mouseMove(window, place)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, goal)
    assert shown_in(at, "Oblast") == ["Osh", "Bishkek", "Osh", "Bishkek", "Osh"]


def test_names_and_attributes_pasted_together_are_one_step_of_their_own_name(at):
    click_item(at.page.table, cell(at, 3, "Name"))
    QGuiApplication.clipboard().setText("Роза К.\tР.\tчлен семьи\nНурзат Т.\tН.\t")
    press(at.page, Qt.Key.Key_V, CTRL)
    assert [(one.name, one.pseudonym, one.kind) for one in respondents_of(at.project)][3:] == [
        ("Роза К.", "Р.", "family"),
        ("Нурзат Т.", "Н.", ""),
    ]
    assert last_step(at) == "paste values"
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert shown_in(at, "Name")[3:] == ["Роза", "Нурзат"]


def test_a_cell_of_several_lines_from_excel_stays_one_cell(at):
    click_item(at.page.table, cell(at, 3, "Pseudonym"))
    QGuiApplication.clipboard().setText('"Роза\nапа"\t\r\n"Нур ""Н"""\t\r\n')
    press(at.page, Qt.Key.Key_V, CTRL)
    assert shown_in(at, "Pseudonym")[3:] == ["Роза апа", 'Нур "Н"']


def test_cutting_copies_and_clears(at):
    click_item(at.page.table, cell(at, 0, "Age"))
    press(at.page, Qt.Key.Key_X, CTRL)
    assert QGuiApplication.clipboard().text() == "38"
    assert shown_in(at, "Age")[0] == ""
    assert last_step(at) == "clear values"


def test_cells_are_copied_with_their_headings(at):
    select(at, cell(at, 0, "Oblast"), cell(at, 1, "Age"))
    press(at.page, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Oblast\tAge\nOsh\t38\nBishkek\t"


def test_ctrl_home_and_end_go_to_the_corners(at):
    click_item(at.page.table, cell(at, 2, "Oblast"))
    press(at.page, Qt.Key.Key_End, CTRL)
    index = at.page.table.currentIndex()
    assert (index.row(), index.column()) == (4, len(at.page.model.columns) - 1)
    press(at.page, Qt.Key.Key_Home, CTRL)
    index = at.page.table.currentIndex()
    assert (index.row(), index.column()) == (0, 0)


# Columns -----------------------------------------------------------------------------------------------------------


def test_a_column_is_selected_by_its_heading_and_by_keys(at):
    header = at.page.table.heading
    place = QPoint(header.sectionViewportPosition(column(at, "Oblast")) + 20, header.height() // 2)
    click(header.viewport(), place)
    selected = at.page.table.selectedIndexes()
    assert {(index.row(), index.column()) for index in selected} == {(row, column(at, "Oblast")) for row in range(5)}
    click_item(at.page.table, cell(at, 1, "Age"))
    press(at.page, Qt.Key.Key_Space, CTRL)
    assert len(at.page.table.selectedIndexes()) == 5


def test_hidden_and_moved_columns_are_kept_for_the_project(at, qtbot):
    click(*arrow(at, "Pseudonym"))
    choose(at, "Hide column")
    header = at.page.table.heading
    header.moveSection(header.visualIndex(column(at, "Age")), header.visualIndex(column(at, "Oblast")))
    assert at.page.table.isColumnHidden(column(at, "Pseudonym"))
    again = a_page(at.session, at.study, qtbot)
    titles = [again.page.model.columns[place].title for place in again.page.table.shown_columns()]
    assert titles == ["Name", "Interview kind", "Documents", "Age", "Oblast"]
    add_attribute(at.project, NewAttribute("goods", "text", {"en": "Goods"}))
    titles = [again.page.model.columns[place].title for place in again.page.table.shown_columns()]
    assert titles == ["Name", "Interview kind", "Documents", "Age", "Goods", "Oblast"]
    again.page.show_all_columns()
    assert not again.page.table.isColumnHidden(column(again, "Pseudonym"))
    again.page.deleteLater()


def test_hidden_columns_are_neither_copied_nor_pasted_into(at):
    at.page.hide_column(column(at, "Interview kind"))
    at.page.hide_column(column(at, "Documents"))
    select(at, cell(at, 0, "Pseudonym"), cell(at, 0, "Oblast"))
    press(at.page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "\tOsh"
    QGuiApplication.clipboard().setText("А.\tбишкек")
    press(at.page, Qt.Key.Key_V, CTRL)
    assert (shown_in(at, "Pseudonym")[0], shown_in(at, "Oblast")[0]) == ("А.", "Bishkek")


def test_whose_row_it_is_stays_in_view_when_the_first_column_does_not(at):
    header, bar = at.page.table.verticalHeader(), at.page.table.horizontalScrollBar()
    at.page.table.setMaximumWidth(300)
    at.page.table.scrollTo(cell(at, 0, "Age"))
    assert bar.value() > at.page.table.columnWidth(0)
    assert header.isVisible()
    assert at.page.model.headerData(1, Qt.Orientation.Vertical) == "Гульнара"
    bar.setValue(0)
    assert not header.isVisible()


# Filters -----------------------------------------------------------------------------------------------------------


def open_filter(at, title):
    click(*arrow(at, title))
    choose(at, "Filter…")
    return at.page.findChild(FilterDialog)


def tick_only(dialog, *tokens):
    for place in range(dialog.values.count()):
        item = dialog.values.item(place)
        item.setCheckState(CHECKED if item.data(Qt.ItemDataRole.UserRole) in tokens else UNCHECKED)


def accept(dialog):
    QTest.mouseClick(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok),
                     Qt.MouseButton.LeftButton)  # fmt: skip


def test_ticked_values_are_shown_and_the_bar_says_so(at):
    dialog = open_filter(at, "Oblast")
    assert [dialog.values.item(place).text() for place in range(dialog.values.count())] == [
        "Osh  (1)", "Bishkek  (1)", "no value  (3)",
    ]  # fmt: skip
    tick_only(dialog, "osh", NOTHING)
    accept(dialog)
    assert shown_in(at, "Name") == ["Айгүл", "Бурул", "Роза", "Нурзат"]
    assert at.page.bar.label.text() == "4 of 5 shown: Oblast = Osh, no value"
    assert at.page.bar.isVisible()
    click(at.page.bar.button)
    assert len(shown_in(at, "Name")) == 5
    assert not at.page.bar.isVisible()


def test_a_range_of_numbers_with_reasons_kept_apart(at):
    set_value(at.project, at.study.attributes["age"], at.study.respondents["Роза"], 61)
    dialog = open_filter(at, "Age")
    dialog.low.setFocus()
    dialog.low.setText("x")
    accept(dialog)
    assert dialog.isVisible()
    dialog.low.setText("40")
    tick_only(dialog, MISSING + "refused")
    accept(dialog)
    assert shown_in(at, "Name") == ["Бурул", "Роза"]
    assert at.page.bar.label.text() == "2 of 5 shown: Age: 40 or more, refused"
    dialog = open_filter(at, "Age")
    assert dialog.low.text() == "40"
    QTest.mouseClick(
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "No filter"),
        Qt.MouseButton.LeftButton,
    )
    assert len(shown_in(at, "Name")) == 5


def test_who_has_no_value_is_found_among_numbers(at):
    dialog = open_filter(at, "Age")
    tick_only(dialog, MISSING + "refused")
    accept(dialog)
    assert shown_in(at, "Name") == ["Айгүл", "Бурул"]


def test_search_shows_the_rows_that_hold_the_words_in_any_column(at, qtbot):
    click(at.page.search)
    type_text("bish")
    qtbot.waitUntil(at.page.bar.isVisible)
    assert shown_in(at, "Name") == ["Гульнара"]
    assert at.page.bar.label.text() == "1 of 5 shown: “bish” in any column"
    at.page.search.clear()
    qtbot.waitUntil(lambda: not at.page.bar.isVisible())
    assert len(shown_in(at, "Name")) == 5


def test_a_row_stays_while_it_is_edited_out_of_the_filter_and_new_ones_come_last(at):
    at.page.filter_by(cell(at, 0, "Oblast"))
    assert shown_in(at, "Name") == ["Айгүл"]
    set_value(at.project, at.study.attributes["oblast"], at.study.respondents["Айгүл"], "bishkek")
    assert shown_in(at, "Oblast") == ["Bishkek"]
    add_respondent(at.project, "Жаңы")
    assert shown_in(at, "Name") == ["Айгүл", "Жаңы"]
    at.session.undo()
    assert shown_in(at, "Name") == ["Айгүл"]


def test_alt_down_opens_the_menu_of_the_heading(at):
    click_item(at.page.table, cell(at, 0, "Age"))
    press(at.page, Qt.Key.Key_Down, ALT)
    choose(at, "Sort descending")
    assert at.page.model.arrangement.descending


def test_pasting_into_sorted_and_filtered_rows_goes_where_it_is_seen(at):
    set_value(at.project, at.study.attributes["age"], at.study.respondents["Роза"], 20)
    at.page.sort(column(at, "Age"))
    assert shown_in(at, "Name")[:2] == ["Роза", "Айгүл"]
    click_item(at.page.table, cell(at, 0, "Oblast"))
    QGuiApplication.clipboard().setText("бишкек\nбишкек")
    press(at.page, Qt.Key.Key_V, CTRL)
    stored = attribute_values(at.project, at.study.attributes["oblast"])
    assert {bearer for (bearer, _), value in stored.items() if value == "bishkek"} == {
        at.study.respondents[name] for name in ("Роза", "Айгүл", "Гульнара")
    }


# Other bearers -----------------------------------------------------------------------------------------------------


def show_bearer(at, bearer):
    at.page.bearer.setFocus()
    at.page.bearer.setCurrentIndex(at.page.bearer.findData(bearer))
    at.page.bearer.activated.emit(at.page.bearer.currentIndex())


def test_households_trips_interviews_and_documents_have_the_same_form(at):
    home = add_household(at.project, "Үй 1", "Ош")
    join_household(at.project, at.study.respondents["Айгүл"], home)
    add_episode(at.project, at.study.respondents["Айгүл"], "Москва", "2019", "2021")
    record_interview(at.project, at.study.documents["01 Айгүл"], place="Ош")
    rooms = add_attribute(at.project, NewAttribute("rooms", "number", {"en": "Rooms"}), "household")
    show_bearer(at, "household")
    assert shown_in(at, "Title") == ["Үй 1"]
    assert shown_in(at, "Members") == ["Айгүл"]
    click_item(at.page.table, cell(at, 0, "Rooms"))
    type_text("3")
    press(at.page, Qt.Key.Key_Return)
    assert attribute_values(at.project, rooms) == {(home, rooms): 3}
    show_bearer(at, "episode")
    assert [shown_in(at, title) for title in ("Respondent", "Title", "Left")] == [["Айгүл"], ["Москва"], ["2019"]]
    assert not at.page.name.isVisible()
    show_bearer(at, "interview")
    assert [shown_in(at, title) for title in ("Document", "Place")] == [["01 Айгүл"], ["Ош"]]
    show_bearer(at, "document")
    assert shown_in(at, "Title") == ["01 Айгүл", "02 Гульнара"]
    assert shown_in(at, "Respondent") == ["Айгүл", "Гульнара"]
    show_bearer(at, "respondent")
    assert len(shown_in(at, "Name")) == 5


def test_a_household_is_added_by_name_and_an_empty_form_says_what_to_do(at):
    show_bearer(at, "household")
    assert at.page._pages.currentIndex() == 1
    click(at.page.name)
    type_text("Үй 2")
    press(at.page, Qt.Key.Key_Return)
    assert shown_in(at, "Title") == ["Үй 2"]
    assert at.page._pages.currentIndex() == 0
