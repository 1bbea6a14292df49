"""Quotations are copied as they may leave the team; the rest is copied as it is shown."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from qualcode.messages import message
from qualcode.ops.consents import record_consent
from qualcode.store.queries.respondents import respondents_of
from tests.ui.acting import click_item, press
from tests.ui.tables.looking import choose

HELD = message("analysis.held_back", "en")


def forbid(sample):
    """Nobody may be quoted."""
    for respondent in respondents_of(sample.project):
        record_consent(sample.project, respondent.guid, ["record"], date="2030-01-01")


def copied():
    return QGuiApplication.clipboard().text()


def test_quotations_without_consent_are_held_back_and_counted(sample, qtbot):
    page = sample.page
    choose(page.controls.report, "Household: members side by side, quotations")
    forbid(sample)
    qtbot.wait(200)
    quotes = [index.data() for index in page.model.every_index() if len(index.data()) > 60 and HELD not in index.data()]
    assert quotes
    page.controls.copy.trigger()
    assert HELD in copied() and not any(quote in copied() for quote in quotes)
    ((error),) = sample.failed
    assert error.key == "questions.cells_held" and error.values["n"] >= len(quotes)


def test_a_chosen_cell_is_held_back_too_also_sorted_and_turned_round(sample, qtbot):
    page = sample.page
    choose(page.controls.report, "Household: members side by side, quotations")
    forbid(sample)
    qtbot.wait(200)
    page.controls.transposed.trigger()
    page.controls.by_name.trigger()
    index = next(index for index in page.model.every_index() if len(index.data()) > 60 and "\n" not in index.data())
    click_item(page.view, index)
    press(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == HELD
    assert sample.failed[0].values["n"] == 1


def test_with_consent_the_words_themselves_are_copied(sample):
    page = sample.page
    choose(page.controls.report, "Household: members side by side, quotations")
    for respondent in respondents_of(sample.project):
        record_consent(sample.project, respondent.guid, ["record", "quote"], date="2030-01-01")
    page._reckon()
    index = next(index for index in page.model.every_index() if len(index.data()) > 60 and "\n" not in index.data())
    words = index.data()
    click_item(page.view, index)
    press(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert copied() == words
    assert sample.failed == [] and sample.told[-1] == "Copied."


def test_numbers_are_copied_as_they_are_shown(sample):
    page = sample.page
    page.controls.sort_by(page.model.heading_of(0))
    page.view.selectionModel().select(page.model.index(0, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.view.selectionModel().select(page.model.index(1, 2), QItemSelectionModel.SelectionFlag.Select)
    page.view.setFocus()
    press(page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = page.model.index(0, 0).data(), page.model.index(1, 2).data()
    assert copied() == f"{first}\t\n\t{second}"
