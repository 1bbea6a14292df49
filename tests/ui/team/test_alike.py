"""What two people made apart and looks like one: counted, decided pair by pair by keys, taken back."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.objects import add_object
from qualcode.ops.projects import open_project
from qualcode.store.objects import items_of
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package
from tests.ui.acting import click, press
from tests.ui.team.computers import CHOLPON, by_name_in, package_of

NAMES = (("Переезд в город", "переезд в город"), ("Тойго чыгым", "Тойго чыгымы"))


@pytest.fixture
def window(desk, sample):
    """A lead's window after a merge in which two pairs of codes were left undecided."""

    def work(project):
        return [add_object(project, "code", {"name_ru": name}) for _, name in NAMES]

    package = package_of(sample, CHOLPON, work)
    with open_project(sample, by_name_in(sample, "Айбек")) as project:
        for name, _ in NAMES:
            add_object(project, "code", {"name_ru": name})
        merge_package(project, read_package(package))
    window = desk.window()
    desk.open(window, sample)
    desk.qtbot.waitUntil(lambda: len(window.team.alike.pairs) == 2, timeout=10_000)
    yield window
    window.close()


def names(window):
    return [item.values["name_ru"] for item in items_of(window.session.project, "code")]


def page_of(desk, window):
    window.commands["alike"].trigger()
    return desk.dialog(window, "alike_window")


def test_the_menu_and_the_status_line_count_what_awaits_a_decision(desk, window):
    assert window.commands["alike"].text() == "Looks like the same twice (2)…"
    note = window.status.findChild(object, "alike_note")
    assert note.isVisible() and note.text() == "Same twice? 2"
    click(note)
    page = desk.dialog(window, "alike_window")
    told = [[page.table.item(row, column).text() for column in range(4)] for row in range(2)]
    assert told[0] == ["code", "Переезд в город", "переезд в город", "the same name in the same place"]
    assert told[1][3] == "a name that is much alike"
    page.reject()


def test_both_stand_side_by_side_with_who_made_them(desk, window):
    page = page_of(desk, window)
    sides = {page.sides.item(row, 0).text(): page.sides.item(row, 2).text() for row in range(page.sides.rowCount())}
    assert sides["Made by"].startswith("Чолпон, ") and sides["Codings"] == "0"
    page.reject()


def test_figures_alone_decide_one_pair_after_the_other_and_nothing_is_asked_twice(desk, window):
    page = page_of(desk, window)
    assert page.table.hasFocus() and page.table.currentRow() == 0
    press(page, Qt.Key.Key_1)
    desk.qtbot.waitUntil(lambda: len(page.rows) == 1)
    assert "are the same" in page.told.text() and names(window).count("переезд в город") == 0
    press(page, Qt.Key.Key_2)
    desk.qtbot.waitUntil(lambda: page.rows == [])
    desk.qtbot.waitUntil(lambda: window.team.alike.pairs == ())
    assert {"Тойго чыгым", "Тойго чыгымы"} <= set(names(window))
    assert window.commands["alike"].text() == "Looks like the same twice…"
    assert not window.status.findChild(object, "alike_note").isVisible()
    page.reject()


def test_the_last_decision_is_taken_back_by_a_key_and_any_other_from_the_list(desk, window):
    page = page_of(desk, window)
    before = sorted(filter(None, names(window)))
    press(page, Qt.Key.Key_1)
    press(page, Qt.Key.Key_1)
    assert page.rows == []
    press(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: len(page.rows) == 1)
    click(page.decided)
    desk.qtbot.waitUntil(lambda: len(page.rows) == 2)
    page.table.selectRow(1)
    assert page.table.item(1, 3).text() == "decided: the same" and not page.same_button.isEnabled()
    click(page.again_button)
    desk.qtbot.waitUntil(lambda: len(window.team.alike.pairs) == 2)
    assert sorted(filter(None, names(window))) == before
    page.reject()
