"""Documents are named by those who speak in them, after a look at the list."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.undo import undo
from qualcode.store.queries.documents import documents_of


@pytest.fixture
def window(desk, sample):
    window = desk.window("ru")
    desk.open(window, sample)
    return window


@pytest.fixture
def dialog(window, desk):
    window.commands["rename_documents"].trigger()
    return desk.dialog(window, "renaming")


def names(window):
    return [document.name for document in documents_of(window.session.project)]


def test_all_documents_are_renamed_in_one_step(window, dialog):
    before = names(window)
    assert dialog.table.item(0, 1).text() == "Айгүл, глубинное интервью, 2023-10-14"
    dialog.accept()
    assert names(window)[0] == "Айгүл, глубинное интервью, 2023-10-14"
    assert len(set(names(window))) == len(before)
    undo(window.session.project)
    assert names(window) == before


def test_parts_are_chosen_names_typed_over_and_ticks_taken_away(window, dialog):
    before = names(window)
    dialog.parts["kind"].setChecked(False)
    dialog.parts["date"].setChecked(False)
    assert dialog.table.item(1, 1).text() == "Гульнара"
    dialog.table.item(1, 1).setText("Гульнара, кафе")
    for row in range(dialog.table.rowCount()):
        dialog.table.item(row, 0).setCheckState(Qt.CheckState.Checked if row == 1 else Qt.CheckState.Unchecked)
    dialog.accept()
    assert names(window) == [before[0], "Гульнара, кафе", *before[2:]]


def test_nothing_ticked_cannot_be_confirmed(dialog):
    for row in range(dialog.table.rowCount()):
        dialog.table.item(row, 0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
