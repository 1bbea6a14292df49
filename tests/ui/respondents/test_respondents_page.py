from types import SimpleNamespace

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, add_option, add_respondent, set_value
from qualcode.ops.objects import delete_objects
from qualcode.store.objects import items_of
from qualcode.store.queries.respondents import attribute_values, attributes_of, options_of, respondents_of
from tests.ui.acting import click, click_item, double_click, double_click_item, press, type_text
from tests.ui.small_study import IMAGE, opened, shown
from ui.actions import Actions
from ui.respondents.attribute_dialog import AttributeDialog
from ui.respondents.bearers import columns_of
from ui.respondents.columns import read
from ui.respondents.page import RespondentsPage

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GOODS = ("money", "clothes", "phones")


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    options = tuple(NewOption(key, {"en": key}) for key in GOODS)
    goods = add_attribute(study.project, NewAttribute("goods", "multiple", {"en": "Sent"}, options))
    owner = QObject()
    page = RespondentsPage(session, actions := Actions(session, owner))
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal) for model in (page.model,)
    ]
    failed, told = [], []
    session.failed.connect(lambda error: failed.append(error.key))
    session.told.connect(told.append)
    with shown(page, session, actions, 1000, 400) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=study.project, page=page, owner=owner, testers=testers,
            goods=goods, failed=failed, told=told, window=window,
        )  # fmt: skip


def column(at, title):
    return next(place for place, spec in enumerate(at.page.model.columns) if spec.title == title)


def cell(at, row, title):
    return at.page.model.index(row, column(at, title))


def shown_in(at, title):
    return [cell(at, row, title).data() for row in range(at.page.model.rowCount())]


def stored(at, person, attribute):
    known = {**at.study.attributes, "goods": at.goods}
    return attribute_values(at.project).get((at.study.respondents[person], known[attribute]))


def test_the_table_shows_who_is_known_and_why_a_value_is_missing(at):
    assert shown_in(at, "Name") == ["Айгүл", "Гульнара", "Бурул"]
    assert shown_in(at, "Documents") == ["01 Айгүл", "02 Гульнара", ""]
    assert shown_in(at, "Oblast") == ["Osh", "Bishkek", ""]
    assert shown_in(at, "Age") == ["38", "", "refused"]
    assert cell(at, 2, "Age").data(Qt.ItemDataRole.FontRole).italic()


def test_a_number_is_typed_into_a_cell_and_enter_goes_down(at):
    click_item(at.page.table, cell(at, 1, "Age"))
    type_text("45")
    press(at.page, Qt.Key.Key_Return)
    assert stored(at, "Гульнара", "age") == 45
    assert at.page.table.currentIndex().row() == 2


def test_a_reason_can_be_typed_in_words_and_nonsense_is_refused_with_a_sentence(at):
    click_item(at.page.table, cell(at, 1, "Age"))
    type_text("не помнит")
    press(at.page, Qt.Key.Key_Return)
    assert stored(at, "Гульнара", "age") == {"missing": "does_not_remember"}
    click_item(at.page.table, cell(at, 0, "Age"))
    type_text("жаш")
    press(at.page, Qt.Key.Key_Return)
    assert stored(at, "Айгүл", "age") == 38
    assert at.failed == ["ops.value_wrong"]


def test_a_single_choice_is_made_from_a_list_by_keys(at, qtbot):
    click_item(at.page.table, cell(at, 2, "Oblast"))
    press(at.page, Qt.Key.Key_F2)
    box = at.page.table.findChild(QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible())
    for _ in range(2):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert stored(at, "Бурул", "oblast") == "bishkek"
    assert shown_in(at, "Oblast")[2] == "Bishkek"


def test_several_values_are_ticked(at):
    double_click_item(at.page.table, cell(at, 0, "Sent"))
    ticks = at.page.table.findChild(QListWidget)
    assert [ticks.item(place).text() for place in range(3)] == list(GOODS)
    press(ticks, Qt.Key.Key_Space)
    press(ticks, Qt.Key.Key_Down)
    press(ticks, Qt.Key.Key_Down)
    press(ticks, Qt.Key.Key_Space)
    press(ticks, Qt.Key.Key_Return)
    assert stored(at, "Айгүл", "goods") == ["money", "phones"]
    assert shown_in(at, "Sent")[0] == "money; phones"


def test_a_block_from_excel_is_pasted_as_one_step(at):
    click_item(at.page.table, cell(at, 0, "Oblast"))
    QGuiApplication.clipboard().setText("Бишкек\t29\tmoney; clothes\r\nош\t1 200,5\tотказ\r\n")
    press(at.page, Qt.Key.Key_V, CTRL)
    assert [stored(at, name, "oblast") for name in ("Айгүл", "Гульнара")] == ["bishkek", "osh"]
    assert [stored(at, name, "age") for name in ("Айгүл", "Гульнара")] == [29, 1200.5]
    assert [stored(at, name, "goods") for name in ("Айгүл", "Гульнара")] == [
        ["money", "clothes"], {"missing": "refused"},
    ]  # fmt: skip
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert [stored(at, name, "oblast") for name in ("Айгүл", "Гульнара")] == ["osh", "bishkek"]
    assert stored(at, "Айгүл", "age") == 38


def test_what_does_not_fit_is_left_out_and_told(at):
    click_item(at.page.table, cell(at, 2, "Oblast"))
    QGuiApplication.clipboard().setText("Париж\t52\nОш\t40")
    press(at.page, Qt.Key.Key_V, CTRL)
    assert stored(at, "Бурул", "oblast") is None
    assert stored(at, "Бурул", "age") == 52
    assert at.failed == ["ops.value_wrong"]
    assert at.told == ["Pasted: 1. Left out because they do not fit: 1; outside the table: 2."]


def test_one_pasted_cell_fills_the_selection_and_delete_clears_it(at):
    click_item(at.page.table, cell(at, 0, "Age"))
    click_item(at.page.table, cell(at, 2, "Age"), modifiers=SHIFT)
    QGuiApplication.clipboard().setText("30")
    press(at.page, Qt.Key.Key_V, CTRL)
    assert shown_in(at, "Age") == ["30", "30", "30"]
    press(at.page, Qt.Key.Key_Delete)
    assert shown_in(at, "Age") == ["", "", ""]
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert shown_in(at, "Age") == ["30", "30", "30"]


def test_copied_cells_can_be_pasted_back(at):
    select = QItemSelectionModel.SelectionFlag.Select
    at.page.table.selectionModel().clear()
    for row in range(2):
        for title in ("Oblast", "Age"):
            at.page.table.selectionModel().select(cell(at, row, title), select)
    at.page.table.setFocus()
    press(at.page, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Osh\t38\nBishkek\t"


def test_a_reason_is_chosen_from_the_menu_for_all_selected_cells(at):
    click_item(at.page.table, cell(at, 0, "Oblast"))
    click_item(at.page.table, cell(at, 1, "Age"), modifiers=SHIFT)
    at.page._open_menu(at.page.table.visualRect(cell(at, 0, "Oblast")).center())
    menu = next(menu for menu in at.page.findChildren(QMenu) if menu.isVisible())
    reasons = next(action.menu() for action in menu.actions() if action.menu())
    next(action for action in reasons.actions() if action.text() == "not asked").trigger()
    menu.close()
    assert shown_in(at, "Oblast") == ["not asked", "not asked", ""]
    assert shown_in(at, "Age") == ["not asked", "not asked", "refused"]


def heading(at, title):
    """Give the header and a place on the heading of a column."""
    header, place = at.page.table.heading, column(at, title)
    at.page.table.scrollTo(at.page.model.index(0, place))
    return header.viewport(), QPoint(header.sectionViewportPosition(place) + 20, header.height() // 2)


def test_a_double_click_on_a_heading_sorts_with_missing_and_empty_ones_last(at):
    set_value(at.project, at.study.attributes["age"], at.study.respondents["Гульнара"], 5)
    add_respondent(at.project, "Өмүр")
    double_click(*heading(at, "Age"))
    assert shown_in(at, "Age") == ["5", "38", "refused", ""]
    double_click(*heading(at, "Age"))
    assert shown_in(at, "Age") == ["38", "5", "refused", ""]
    double_click(*heading(at, "Age"))
    assert shown_in(at, "Age") == ["38", "5", "refused", ""]
    assert at.page.model.arrangement.is_plain
    double_click(*heading(at, "Age"))
    click_item(at.page.table, cell(at, 0, "Age"))
    type_text("90")
    press(at.page, Qt.Key.Key_Return)
    assert stored(at, "Гульнара", "age") == 90


def test_a_respondent_is_added_by_name_and_markup_is_shown_letter_by_letter(at):
    click(at.page.name)
    type_text(IMAGE)
    press(at.page, Qt.Key.Key_Return)
    assert [person.name for person in respondents_of(at.project)][-1] == IMAGE
    assert shown_in(at, "Name")[-1] == IMAGE
    assert IMAGE not in cell(at, 3, "Name").data(Qt.ItemDataRole.ToolTipRole)
    click(at.page.add)
    assert at.failed == ["attributes.respondent_needs_name"]


def test_a_name_is_changed_in_its_cell_but_never_emptied(at):
    click_item(at.page.table, cell(at, 0, "Name"))
    press(at.page, Qt.Key.Key_F2)
    QApplication.focusWidget().selectAll()
    type_text("Айгүл Т.")
    press(at.page, Qt.Key.Key_Return)
    assert respondents_of(at.project)[0].name == "Айгүл Т."
    click_item(at.page.table, cell(at, 0, "Name"))
    press(at.page, Qt.Key.Key_Delete)
    assert respondents_of(at.project)[0].name == "Айгүл Т."


def test_an_attribute_is_added_with_its_values_in_the_language_of_the_window(at):
    at.session.speak("ky")
    click(at.page.add_attribute)
    dialog = at.page.findChild(AttributeDialog)
    dialog.name.setFocus()
    type_text("Билими")
    dialog.type.setCurrentIndex(dialog.type.findData("ordered"))
    dialog.values.setFocus()
    type_text("орто")
    QTest.keyClick(dialog.values, Qt.Key.Key_Return)
    type_text("жогорку")
    dialog._take()
    made = attributes_of(at.project)[-1]
    assert (made.names, made.type) == ({"ky": "Билими"}, "ordered")
    assert [option.labels for option in options_of(at.project, made.guid)] == [{"ky": "орто"}, {"ky": "жогорку"}]
    assert at.page.model.columns[-1].title == "Билими"


def test_an_attribute_is_named_in_another_language_and_gets_more_values(at):
    oblast = next(attribute for attribute in attributes_of(at.project) if attribute.key == "oblast")
    at.page.open_dialog(oblast)
    dialog = at.page.findChild(AttributeDialog)
    dialog.name.setText("Region")
    dialog.values.setPlainText("Naryn\n\nNaryn")
    dialog._take()
    assert "Region" in [spec.title for spec in at.page.model.columns]
    assert [option.key for option in options_of(at.project, oblast.guid)] == ["osh", "bishkek", "Naryn"]


def test_the_table_follows_every_kind_of_change(at):
    person = add_respondent(at.project, "Нурзат")
    age = at.study.attributes["age"]
    set_value(at.project, age, person, 61)
    assert shown_in(at, "Age")[-1] == "61"
    delete_objects(at.project, (at.study.respondents["Айгүл"],))
    assert shown_in(at, "Name") == ["Гульнара", "Бурул", "Нурзат"]
    at.session.undo()
    assert shown_in(at, "Name") == ["Айгүл", "Гульнара", "Бурул", "Нурзат"]
    add_option(at.project, at.goods, NewOption("tools", {"en": "Tools"}))
    delete_objects(at.project, (age,))
    assert "Age" not in [spec.title for spec in at.page.model.columns]
    at.session.undo()
    assert shown_in(at, "Age")[-1] == "61"
    at.session.close()
    assert at.page.model.rowCount() == 0


def test_letters_typed_in_the_table_are_no_shortcuts(at):
    triggered = []
    for action in at.window.actions():
        action.triggered.connect(lambda _=False, action=action: triggered.append(action.objectName()))
    at.session.show_document(at.study.documents["01 Айгүл"])
    at.session.choose_code(at.study.codes["gossip"])
    at.session.select_coding(at.study.codings["gossip 1"])
    click_item(at.page.table, cell(at, 0, "Pseudonym"))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_F2, Qt.Key.Key_Escape, Qt.Key.Key_Delete):
        press(at.page, key)
    assert triggered == []
    assert len(items_of(at.project, "coding")) == 5


@pytest.mark.parametrize(
    ("title", "text", "value"),
    [
        ("Age", "1\u00a0200", 1200),
        ("Age", "н/п", {"missing": "not_applicable"}),
        ("Age", " - ", None),
        ("Oblast", "ОШ", "osh"),
        ("Oblast", "Bishkek", "bishkek"),
        ("Sent", "phones, money", ["phones", "money"]),
        ("Interview kind", "үй-бүлө мүчөсү", "family"),
        ("Pseudonym", "отказ", "отказ"),
    ],
)
def test_a_text_is_read_as_its_column_says(at, title, text, value):
    spec = next(spec for spec in at.page.model.columns if spec.title == title)
    assert read(spec, text) == value


@pytest.mark.parametrize(("text", "value"), [("05.11.2023", "2023-11-05"), ("2019", "2019"), ("2019-05", "2019-05")])
def test_a_date_may_be_cut_to_a_month_or_year(at, text, value):
    add_attribute(at.project, NewAttribute("left", "date", {"en": "Left"}))
    spec = columns_of(at.project, "respondent", "en")[-1]
    assert read(spec, text) == value
    with pytest.raises(UserError):
        read(spec, "2019-13")


def test_a_double_click_or_enter_on_a_name_opens_the_case_and_f2_edits_it(at):
    shown = []
    at.session.case_shown.connect(shown.append)
    double_click_item(at.page.table, cell(at, 1, "Name"))
    press(at.page.table, Qt.Key.Key_Return)
    assert shown == [at.study.respondents["Гульнара"]] * 2
    press(at.page.table, Qt.Key.Key_F2)
    type_text("Гүлнара")
    press(at.page.table, Qt.Key.Key_Return)
    assert shown_in(at, "Name")[1] == "Гүлнара"
