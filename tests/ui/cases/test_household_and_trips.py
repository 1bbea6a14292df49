from PySide6.QtCore import Qt

from qualcode.ops.objects import delete_objects
from qualcode.ops.people import add_episode, add_member
from qualcode.store.objects import items_of
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.families import family_of, people_of
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.cases.conftest import reach, reach_cell

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def cells(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def family(at):
    found = family_of(people_of(at.project), at.study.respondents["Айгүл"])
    return [(one.name, one.kinship, one.lives_together, one.kept_children) for one in found]


def add_by_keys(at, name, kinship, together, kept):
    type_text(name)
    press(at.page, Qt.Key.Key_Tab)
    type_text(kinship)
    for ticked in (together, kept):
        press(at.page, Qt.Key.Key_Tab)
        if ticked:
            press(at.page, Qt.Key.Key_Space)
    press(at.page, Qt.Key.Key_Tab)
    press(at.page, Qt.Key.Key_Space)


def test_a_household_of_four_is_entered_from_scratch_by_keys_alone(at):
    press(at.page, Qt.Key.Key_N, CTRL | SHIFT)
    type_text("Жылдыз")
    press(at.page, Qt.Key.Key_Return)
    woman = at.session.case
    assert at.page.household.member.hasFocus()
    add_by_keys(at, "Бакыт", "күйөөсү", True, False)
    add_by_keys(at, "Сайра", "кайненеси", True, True)
    add_by_keys(at, "Элина", "кызы", False, False)
    found = family_of(people_of(at.project), woman)
    assert [(one.name, one.kinship, one.lives_together, one.kept_children) for one in found] == [
        ("Жылдыз", "", None, None),
        ("Бакыт", "күйөөсү", True, False),
        ("Сайра", "кайненеси", True, True),
        ("Элина", "кызы", False, False),
    ]
    assert len({one.household for one in found}) == 1
    assert [row[:4] for row in cells(at.page.household.table)][2] == ["Сайра", "кайненеси", "yes", "yes"]
    for _ in range(3):
        press(at.page, Qt.Key.Key_Z, CTRL)
    assert [one.name for one in family_of(people_of(at.project), woman)] == ["Жылдыз"]
    assert not items_of(at.project, "household")


def test_enter_adds_from_a_tick_as_it_does_from_the_name(at):
    at.page.household.member.setFocus()
    type_text("Сайра")
    press(at.page, Qt.Key.Key_Tab)
    type_text("кайненеси")
    press(at.page, Qt.Key.Key_Tab)
    press(at.page, Qt.Key.Key_Space)
    press(at.page, Qt.Key.Key_Return)
    assert family(at)[1:] == [("Сайра", "кайненеси", True, False)]
    assert at.page.household.member.hasFocus()


def test_a_month_of_a_trip_is_typed_as_people_write_it(at):
    known = len(episodes_of(at.project, at.study.respondents["Айгүл"]))
    at.page.trips.new["name"].setFocus()
    for words in ("", "09.2018", "2022"):
        type_text(words)
        press(at.page, Qt.Key.Key_Tab)
    press(at.page, Qt.Key.Key_Return)
    trips = episodes_of(at.project, at.study.respondents["Айгүл"])
    assert len(trips) == known + 1
    assert (trips[-1].left, trips[-1].returned) == ("2018-09", "2022")


def test_a_member_who_is_known_already_is_not_added_twice(at):
    at.page.household.member.setFocus()
    add_by_keys(at, "Бурул", "апасы", True, False)
    assert family(at)[1:] == [("Бурул", "апасы", True, False)]
    assert len(items_of(at.project, "respondent")) == 3


def test_the_household_is_named_and_members_are_corrected_in_place(at):
    add_member(at.project, at.study.respondents["Айгүл"], name="Нурлан", kinship="күйөө")
    section = at.page.household
    section.name.setFocus()
    section.name.selectAll()
    type_text("Сатыбалдиевдер")
    press(at.page, Qt.Key.Key_Return)
    assert items_of(at.project, "household")[0].values["name"] == "Сатыбалдиевдер"
    click_item(section.table, reach_cell(at, section.table, 1, 1))
    press(at.page, Qt.Key.Key_F2)
    type_text("күйөөсү")
    press(at.page, Qt.Key.Key_Return)
    assert family(at)[1][:2] == ("Нурлан", "күйөөсү")


def test_delete_takes_a_member_out_and_a_double_click_opens_the_case(at):
    nurlan = add_member(at.project, at.study.respondents["Айгүл"], name="Нурлан", kinship="күйөөсү")
    section = at.page.household
    click_item(section.table, reach_cell(at, section.table, 1, 0))
    press(at.page, Qt.Key.Key_Delete)
    assert at.project.values(nurlan)["household"] is None
    assert cells(section.table)[1][0] == "Нурлан (outside the household)"
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert at.project.values(nurlan)["household"] is not None
    double_click_item(section.table, reach_cell(at, section.table, 1, 0))
    assert at.session.case == nurlan
    assert at.page.head.boxes["about"].currentData() == at.study.respondents["Айгүл"]


def test_a_trip_is_added_and_marked_as_the_return_that_is_analysed(at):
    press(at.page, Qt.Key.Key_T, CTRL | SHIFT)
    for words in ("Алматы", "2019", "2021-05", "KZ"):
        type_text(words)
        press(at.page, Qt.Key.Key_Tab)
    section = at.page.trips
    click(reach(at, section.add))
    first, second = episodes_of(at.project, at.study.respondents["Айгүл"])
    assert (second.name, second.left, second.returned, second.country) == ("Алматы", "2019", "2021-05", "KZ")
    assert (first.analysed, second.analysed) == (True, False)
    click_item(section.table, reach_cell(at, section.table, 1, 0))
    assert [trip.analysed for trip in episodes_of(at.project, at.study.respondents["Айгүл"])] == [False, True]
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert [trip.analysed for trip in episodes_of(at.project, at.study.respondents["Айгүл"])] == [True, False]
    click_item(section.table, reach_cell(at, section.table, 1, 1))
    press(at.page, Qt.Key.Key_Left)
    press(at.page, Qt.Key.Key_Space)
    assert [trip.analysed for trip in episodes_of(at.project, at.study.respondents["Айгүл"])] == [False, True]


def test_a_return_before_the_departure_is_refused_and_what_is_stored_is_shown(at):
    section = at.page.trips
    click_item(section.table, reach_cell(at, section.table, 0, 3))
    press(at.page, Qt.Key.Key_F2)
    type_text("2014")
    press(at.page, Qt.Key.Key_Return)
    assert at.failed == ["study.back_before_leaving"]
    assert cells(section.table)[0][3] == "2018-03"


def test_a_trip_is_deleted_with_delete_and_undo_brings_it_back(at):
    section = at.page.trips
    click_item(section.table, reach_cell(at, section.table, 0, 1))
    press(at.page, Qt.Key.Key_Delete)
    assert episodes_of(at.project) == []
    assert section._hint.isVisible()
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert [trip.guid for trip in episodes_of(at.project)] == [at.trip]


def test_rows_that_come_and_go_elsewhere_are_followed(at):
    other = add_episode(at.project, at.study.respondents["Айгүл"], "Стамбул")
    assert [row[1] for row in cells(at.page.trips.table)] == ["Москва", "Стамбул"]
    delete_objects(at.project, (at.trip,))
    assert [row[1] for row in cells(at.page.trips.table)] == ["Стамбул"]
    assert at.page.trips.table.guid_at(at.page.trips.model.index(0, 0)) == other
