"""The statistics below a crosstab before a person: off at first, of respondents only, in words, ready for a paper."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from qualcode.analysis.query import Query
from qualcode.analysis.statistics.methods import methods_of
from qualcode.ops.codings import code_span
from qualcode.ops.projects import work_as
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.documents import current_version, documents_of, turns_of_version
from tests.ui.acting import click, click_item, press
from tests.ui.small_study import opened, shown
from tests.ui.tables.looking import choose
from ui.actions import Actions
from ui.paragraph import ParagraphDialog
from ui.tables.page import TablesPage

LONG = 60_000  # ms: scipy is imported on the way


@pytest.fixture
def at(sample, qtbot):
    choose(sample.page.controls.attribute, "Country")
    return SimpleNamespace(session=sample.session, page=sample.page, panel=sample.page.statistics, qtbot=qtbot)


def switch_on(at, until="Choose a row"):
    """Switch the statistics on in the menu of options, and wait for what they say."""
    menu = at.page.controls.options.menu()
    menu.popup(at.page.mapToGlobal(at.page.rect().center()))
    at.qtbot.waitUntil(menu.isVisible)
    menu.setActiveAction(at.panel.action)
    press(menu, Qt.Key.Key_Return)
    wait(at, until)


def wait(at, text):
    at.qtbot.waitUntil(lambda: text in at.panel.words.text(), timeout=LONG)


def row_of(at, name):
    model = at.page.model
    names = [str(model.headerData(row, Qt.Orientation.Vertical)).strip() for row in range(model.rowCount())]
    return names.index(name)


def click_row(at, name):
    click_item(at.page.view, at.page.model.index(row_of(at, name), 0))


def test_statistics_are_off_until_they_are_switched_on(at):
    assert not at.panel.isVisible()
    assert at.panel.action.text() == "Statistics (respondents only)"
    switch_on(at)
    assert at.panel.isVisible()
    press(at.page.controls.options.menu(), Qt.Key.Key_Escape)
    at.panel.action.trigger()
    assert not at.panel.isVisible()


def test_a_click_on_a_row_says_what_it_says(at):
    switch_on(at)
    click_row(at, "Return of completion")
    assert at.panel.heading.text() == "Return of completion"
    assert at.panel.words.text().startswith("Russia: 0 of 7; Türkiye: 1 of 1; Kazakhstan: 1 of 1; Korea: 1 of 1.")
    assert "It is a question to follow up, not a finding." in at.panel.words.text()
    assert "Permutation test of chi-square: n = 10, p = 0.01" in at.panel.figures.text()
    assert "If nothing but chance played" in at.panel.figures.text()
    click_row(at, "Debts")
    assert "All of them have the code (n = 10)" in at.panel.words.text()
    assert not at.panel.figures.isVisible()


def test_the_words_stay_with_their_row_when_the_table_is_sorted_or_turned(at):
    switch_on(at)
    click_row(at, "Return of completion")
    before = at.panel.words.text()
    at.page.controls.by_name.trigger()
    wait(at, before)
    click_row(at, "Return of setback")
    assert at.panel.heading.text() == "Return of setback"
    at.page.controls.transposed.trigger()
    model = at.page.model
    names = [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]
    place = next(
        place for place, name in enumerate(names) if name.replace("\n", " ").startswith("Return of completion")
    )
    at.page.view.setCurrentIndex(model.index(0, place))
    assert at.panel.words.text() == before


def test_nothing_is_said_of_passages_and_it_is_said_why(at):
    switch_on(at)
    choose(at.page.controls.unit, "Segments")
    wait(at, "No statistics of passages, documents or words")
    assert not at.panel.all.isEnabled()
    assert not at.panel.methods.isEnabled()
    choose(at.page.controls.unit, "Respondents")
    wait(at, "Choose a row")
    assert at.panel.all.isEnabled()


def test_of_nested_attributes_nothing_is_said(at):
    switch_on(at)
    at.page.controls.more.click()
    choose(at.page.controls.nested, "and Education")
    wait(at, "one attribute at a time")


def test_without_an_attribute_one_is_asked_for(at):
    switch_on(at)
    choose(at.page.controls.attribute, "All respondents together")
    wait(at, "Choose an attribute")


def test_an_attribute_of_free_text_makes_no_groups(at):
    switch_on(at)
    choose(at.page.controls.attribute, "Occupation abroad")
    wait(at, "free text or dates")


def test_the_words_follow_what_is_coded(at):
    switch_on(at)
    click_row(at, "Return of setback")
    wait(at, "Russia: 4 of 7; Türkiye: 0 of 1")
    project = at.session.project
    (meerim,) = [one for one in documents_of(project) if "meerim" in one.name]
    (setback,) = [code for code in codes_of(project) if code.name("en") == "Return of setback"]
    work_as(project, meerim.responsible)
    turn = max(
        turns_of_version(project, current_version(project, meerim.guid)).turns, key=lambda one: one.end - one.speech
    )
    code_span(project, meerim.guid, turn.speech, turn.end, setback.guid)
    wait(at, "Türkiye: 1 of 1")


def test_all_rows_are_a_table_of_their_own(at):
    switch_on(at)
    click(at.panel.all)
    at.qtbot.waitUntil(lambda: at.page.report_name == "statistics" and "Test" in heads(at), timeout=LONG)
    assert not at.panel.isVisible()
    assert at.page.controls.attribute.currentText() == "Country"
    row, p = row_of(at, "Return of completion"), heads(at).index("p")
    assert at.page.model.index(row, p).data() == "0.01"
    assert at.page.model.index(row_of(at, "Type of return"), p).data() == ""
    choose(at.page.controls.report, "Codes by attribute")
    at.qtbot.waitUntil(at.panel.isVisible)


def heads(at):
    model = at.page.model
    return [str(model.headerData(place, Qt.Orientation.Horizontal)) for place in range(model.columnCount())]


def test_the_sentences_for_the_paper_are_there_in_three_languages(at):
    switch_on(at)
    click(at.panel.methods)
    dialog = at.panel.findChild(ParagraphDialog)
    at.qtbot.waitUntil(lambda: dialog.text("ky") != "", timeout=LONG)
    attribute = at.page.query().attribute
    for language in ("ky", "ru", "en"):
        assert dialog.text(language) == methods_of(at.session.project, Query(attribute, language=language))
    click(dialog.copy)
    assert QGuiApplication.clipboard().text() == dialog.text("en")
    dialog.reject()


def test_another_language_is_spoken_at_once(at):
    switch_on(at)
    click_row(at, "Return of completion")
    at.session.speak("ru")
    wait(at, "Россия: 0 из 7; Турция: 1 из 1")


def test_a_small_study_is_refused_with_the_reason(qtbot, tmp_path):
    session, _ = opened(tmp_path)
    owner = QObject()
    page = TablesPage(session, actions := Actions(session, owner))
    with shown(page, session, actions, 900, 500) as window:
        qtbot.waitExposed(window)
        page.statistics.action.trigger()
        qtbot.waitUntil(lambda: "Too few respondents" in page.statistics.words.text(), timeout=LONG)
        assert "Read the passages instead" in page.statistics.words.text()
