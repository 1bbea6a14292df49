"""Bands, recodes and united spellings, made from the headings of the respondents' table."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.query import Query
from qualcode.model.attributes import NewOption
from qualcode.ops.attributes import add_option, set_value
from qualcode.store.queries.respondents import attribute_values, attributes_of, options_of
from tests.ui.acting import click, type_text
from tests.ui.respondents.test_sheet import accept, arrow, at, cell, choose, column, last_step, shown_in, tick_only
from ui.respondents.filter_dialog import FilterDialog
from ui.respondents.rule_dialogs import BandsDialog, RecodeDialog
from ui.respondents.unite_dialog import UniteDialog

__all__ = ["at"]
NAMES = ("Айгүл", "Гульнара", "Бурул", "Роза", "Нурзат")


@pytest.fixture
def aged(at):
    for name, age in zip(NAMES, (24, 44, {"missing": "refused"}, 61, 17), strict=True):
        set_value(at.project, at.study.attributes["age"], at.study.respondents[name], age)
    return at


def make(at, title, words, kind):
    click(*arrow(at, title))
    choose(at, words)
    return at.page.findChild(kind)


def test_bands_are_made_in_place_and_follow_the_age_from_then_on(aged):
    dialog = make(aged, "Age", "Make bands…", BandsDialog)
    assert dialog.name.text() == "Age, bands"
    dialog.bands.selectAll()
    dialog.bands.setFocus()
    type_text("18-29, 30-44, 45+")
    assert dialog.told.text() == "18–29: 1  30–44: 1  45+: 1\nKnown values that fall into no band: 1."
    accept(dialog)
    assert shown_in(aged, "Age, bands") == ["18–29", "30–44", "refused", "45+", ""]
    assert column(aged, "Age, bands") == column(aged, "Age") + 1
    assert last_step(aged) == "add bands or recode"
    set_value(aged.project, aged.study.attributes["age"], aged.study.respondents["Айгүл"], 50)
    assert shown_in(aged, "Age, bands")[0] == "45+"
    aged.session.undo()
    assert shown_in(aged, "Age, bands")[0] == "18–29"
    assert not cell(aged, 0, "Age, bands").flags() & Qt.ItemFlag.ItemIsEditable
    told = aged.page.model.headerData(
        column(aged, "Age, bands"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "are bands of “Age”: 18–29, 30–44, 45+" in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("18-29, 35+", "Numbers in no band: between 29 and 35."),
        ("18-30, 30+", "overlap"),
        ("young", "“young” is not a band"),
    ],
)
def test_gaps_and_overlaps_are_told_while_typing(aged, typed, said):
    dialog = make(aged, "Age", "Make bands…", BandsDialog)
    dialog.bands.setText(typed)
    assert said in dialog.told.text()
    if said == "overlap":
        accept(dialog)
        assert dialog.isVisible()
    dialog.reject()
    assert len(attributes_of(aged.project)) == 2


def test_bands_are_offered_where_numbers_are_many(at):
    ages = [18, 22, 27, 31, 38, 44, 51, 56, 63, 70]
    for place, age in enumerate(ages):
        person = at.study.respondents[NAMES[place % 5]]
        set_value(at.project, at.study.attributes["age"], person, age)
    dialog = make(at, "Age", "Make bands…", BandsDialog)
    assert dialog.bands.text() == ""
    dialog._values = ages
    assert dialog._offered() == "10–19, 20–29, 30–39, 40–49, 50–59, 60–69, 70–79"
    dialog.reject()


def test_the_rule_is_shown_and_changed_and_the_crosstab_counts_by_it(aged):
    dialog = make(aged, "Age", "Make bands…", BandsDialog)
    dialog.bands.setText("<30, 30+")
    accept(dialog)
    dialog = make(aged, "Age, bands", "Change the rule…", BandsDialog)
    assert dialog.bands.text() == "≤29, 30+"
    dialog.bands.setText("<45, 45+")
    dialog.name.setText("Age group")
    accept(dialog)
    assert shown_in(aged, "Age group") == ["≤44", "≤44", "refused", "45+", "≤44"]
    made = next(known for known in attributes_of(aged.project) if known.rule)
    table = crosstab(aged.project, Query(made.guid, kinds=(), language="en"))
    assert [heading.title for heading in table.columns][1:3] == ["≤44", "Total"]
    assert table.notes[-1] == "“Age group” are bands of “Age”: ≤44, 45+."
    assert table.facts["Bands and recodes"] == table.notes[-1]


def test_values_of_a_list_are_recoded_to_fewer(at):
    oblast = at.study.attributes["oblast"]
    for key in ("batken", "talas"):
        add_option(at.project, oblast, NewOption(key, {"en": key.title()}))
    set_value(at.project, oblast, at.study.respondents["Бурул"], "batken")
    set_value(at.project, oblast, at.study.respondents["Роза"], "talas")
    dialog = make(at, "Oblast", "Recode…", RecodeDialog)
    accept(dialog)
    assert dialog.isVisible()
    for row, words in ((0, "South"), (2, "South ")):
        dialog.boxes[row].lineEdit().setFocus()
        type_text(words)
    QTest.keyClick(dialog.boxes[2].lineEdit(), Qt.Key.Key_Tab)
    assert dialog.boxes[3].findText("South") > 0
    accept(dialog)
    assert shown_in(at, "Oblast, grouped") == ["South", "Bishkek", "South", "Talas", ""]
    dialog = make(at, "Oblast, grouped", "Change the rule…", RecodeDialog)
    assert [box.currentText() for box in dialog.boxes] == ["South", "", "South", ""]
    dialog.boxes[3].setEditText("North")
    accept(dialog)
    assert shown_in(at, "Oblast, grouped") == ["South", "Bishkek", "South", "North", ""]


def test_two_spellings_are_united_from_the_heading_in_one_step(at):
    oblast = at.study.attributes["oblast"]
    add_option(at.project, oblast, NewOption("г. Ош", {"ru": "г. Ош"}))
    for name in ("Бурул", "Роза"):
        set_value(at.project, oblast, at.study.respondents[name], "г. Ош")
    dialog = make(at, "Oblast", "Unite spellings…", UniteDialog)
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    for place in (0, 2):
        dialog.values.item(place).setCheckState(Qt.CheckState.Checked)
    assert dialog.kept.currentText() == "г. Ош"
    dialog.kept.setCurrentIndex(dialog.kept.findText("Osh"))
    accept(dialog)
    assert shown_in(at, "Oblast") == ["Osh", "Bishkek", "Osh", "Osh", ""]
    assert [option.key for option in options_of(at.project, oblast)] == ["osh", "bishkek"]
    assert last_step(at) == "unite spellings"
    at.session.undo()
    assert shown_in(at, "Oblast") == ["Osh", "Bishkek", "г. Ош", "г. Ош", ""]


def test_bands_can_be_filtered_like_any_column(aged):
    dialog = make(aged, "Age", "Make bands…", BandsDialog)
    dialog.bands.setText("<30, 30+")
    accept(dialog)
    aged.page.ask_for_filter(column(aged, "Age, bands"))
    dialog = aged.page.findChild(FilterDialog)
    tick_only(dialog, "30+")
    accept(dialog)
    assert shown_in(aged, "Name") == ["Гульнара", "Роза"]
    assert attribute_values(aged.project, aged.page.model.columns[column(aged, "Age, bands")].attribute.guid)
