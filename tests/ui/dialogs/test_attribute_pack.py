"""Packs of attributes in the window: listed, ticked, added as one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.store.queries.respondents import attributes_of, options_of
from tests.ui.acting import click

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def window(desk, sample):
    opened = desk.window()
    desk.open(opened, sample)
    yield opened
    opened.close()


@pytest.fixture
def dialog(desk, window):
    window.commands["add_attribute_pack"].trigger()
    return desk.dialog(window, "attribute_pack")


def keys(window):
    return [known.key for known in attributes_of(window.session.project)]


def choose(dialog, name):
    (place,) = [place for place in range(dialog.pack.count()) if name in dialog.pack.itemText(place)]
    dialog.pack.setCurrentIndex(place)


def row(dialog, name):
    (item,) = dialog.attributes.findItems(name, Qt.MatchFlag.MatchExactly)
    return item


def test_the_packs_are_named_with_the_number_of_their_attributes(dialog):
    names = [dialog.pack.itemText(place) for place in range(dialog.pack.count())]
    assert names == [
        "“Life in Kyrgyzstan” (LiK): migration (attributes: 22)",
        "MTM: returning migrant workers (IOM, 2023) (attributes: 53)",
    ]
    assert dialog.attributes.topLevelItemCount() == 22


def test_only_what_is_ticked_is_added_and_one_undo_takes_it_away(dialog, window):
    before = keys(window)
    choose(dialog, "MTM")
    click(dialog.none)
    assert not dialog.buttons.button(OK).isEnabled()
    row(dialog, "Re-entry ban").setCheckState(0, Qt.CheckState.Checked)
    row(dialog, "Intention").setCheckState(0, Qt.CheckState.Checked)
    click(dialog.buttons.button(OK))
    assert keys(window) == [*before, "reentry_ban", "intention"]
    ban = attributes_of(window.session.project)[-2]
    labels = [option.label("ky") for option in options_of(window.session.project, ban.guid)]
    assert labels == ["жок", "күчүндө", "мөөнөтү бүткөн", "өзү да билбейт"]
    window.commands["undo"].trigger()
    assert keys(window) == before


def test_an_attribute_that_the_project_has_under_the_same_name_is_not_ticked(dialog):
    choose(dialog, "MTM")
    age = row(dialog, "Age")
    assert (age.checkState(0), age.text(3)) == (Qt.CheckState.Unchecked, "Has one of this name")
    assert row(dialog, "Sex").checkState(0) == Qt.CheckState.Checked


def test_the_values_of_an_attribute_stand_under_it_and_the_figures_are_counted(dialog):
    choose(dialog, "MTM")
    intention = row(dialog, "Intention")
    assert [intention.child(place).text(0) for place in range(2)] == ["stay", "go back (circulate)"]
    click(dialog.none)
    intention.setCheckState(0, Qt.CheckState.Checked)
    assert "Published figures to compare with: 5." in dialog._facts.text()


def test_a_pack_of_ones_own_is_read_and_a_wrong_one_is_answered_in_the_dialog(desk, dialog, window):
    good, bad = desk.folder / "own.yaml", desk.folder / "bad.yaml"
    good.write_text("pack: own\nattributes:\n  - {key: shoe, type: number, name: {en: Shoe size}}\n", encoding="utf-8")
    bad.write_text("pack: bad\nattributes: 5\n", encoding="utf-8")
    desk.answers.answers = [bad, good]
    click(dialog.other_file)
    assert "bad.yaml, line 2" in dialog.wrong.text()
    click(dialog.other_file)
    assert not dialog.wrong.isVisible()
    click(dialog.buttons.button(OK))
    assert keys(window)[-1] == "shoe"
