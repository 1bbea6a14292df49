"""The definition clinic before a person: pairs of codes, telling passages, definitions rewritten, older codings."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from qualcode.messages import message
from qualcode.ops.codebook import define_code
from qualcode.ops.locking import lock_codebook
from qualcode.ops.projects import create_project
from qualcode.store.queries.code_history import older_codings
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.history import step_ids
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.agreement.test_agreement_page import choose
from ui.agreement.clinic_card import TellingCard
from ui.codebook.recode_walk import RecodeWalk
from ui.settling.window import SettlingWindow

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def lead(desk, sample):
    """The sample study with the definition clinic open."""
    window = desk.window()
    desk.open(window, sample)
    window.commands["definition_clinic"].trigger()
    clinic = desk.dialog(window, "clinic_window")
    project = window.session.project
    codes = {code.name("en"): code.guid for code in codes_of(project)}
    yield SimpleNamespace(window=window, clinic=clinic, session=window.session, desk=desk, project=project, codes=codes)
    window.close()


def cards(clinic):
    return [card for card in clinic.cards.findChildren(TellingCard) if card.isVisible()]


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def choose_pair(lead, *names):
    wanted = {lead.codes.get(name, "") for name in names}
    for row in range(lead.clinic.pairs.count()):
        lead.clinic.pairs.setCurrentRow(row)
        pair = lead.clinic.pairs.chosen()
        if {pair.code, pair.other} == wanted:
            click_item(lead.clinic.pairs, lead.clinic.pairs.indexFromItem(lead.clinic.pairs.item(row)))
            return
    raise AssertionError(f"{names} is not listed")


def definition(lead, name, language="en"):
    return next(code.definitions.get(language, "") for code in codes_of(lead.project) if code.name("en") == name)


def test_the_pair_most_often_confused_comes_first_with_three_passages_and_both_definitions(lead):
    pair = lead.clinic.pairs.chosen()
    assert (pair.code, pair.other) == (lead.codes["Discrimination (acts)"], lead.codes["Loss of status"])
    assert "5 of 14" in lead.clinic.pairs.currentItem().toolTip()
    assert len(cards(lead.clinic)) == 3
    said = texts(cards(lead.clinic)[1])
    assert said[0] == "04_meerim_naryn, turn 41"
    assert "Окууңузду бүттүңүзбү?" in said
    assert any("сага дипломдун эмне кереги бар" in text for text in said)
    assert said[-6:] == ["АБ:", "did not work here", "ЧО:", "Loss of status", "НУ:", "Discrimination (acts)"]
    first, second = lead.clinic.first, lead.clinic.second
    assert first.texts["definition"].toPlainText() == definition(lead, "Discrimination (acts)")
    assert second.texts["definition"].toPlainText() == definition(lead, "Loss of status")
    assert second.isVisible()


def test_a_rewritten_definition_is_one_step_and_what_was_coded_before_waits_to_be_gone_through(lead):
    steps, field = len(step_ids(lead.project)), lead.clinic.first.texts["definition"]
    click(field)
    press(field, Qt.Key.Key_End, CTRL)
    type_text(" An act of hers is not meant.")
    press(field, Qt.Key.Key_Return, CTRL)
    assert definition(lead, "Discrimination (acts)").endswith("An act of hers is not meant.")
    assert len(step_ids(lead.project)) == steps + 1
    older = older_codings(lead.project, lead.codes["Discrimination (acts)"])
    assert str(len(older)) in lead.clinic.first.older.text()
    assert not lead.clinic.second.older.isVisible()
    click(lead.clinic.first.go_through)
    (walk,) = lead.clinic.findChildren(RecodeWalk)
    lead.desk.qtbot.waitExposed(walk)
    assert "Now: " in walk.now.text()
    assert "An act of hers is not meant." in walk.now.text()
    walk.close()
    lead.clinic.pairs.setFocus()
    press(lead.clinic.pairs, Qt.Key.Key_Z, CTRL)
    assert not definition(lead, "Discrimination (acts)").endswith("An act of hers is not meant.")
    assert field.toPlainText() == definition(lead, "Discrimination (acts)")


def test_a_definition_is_written_in_each_language_of_the_codebook(lead):
    before = definition(lead, "Discrimination (acts)")
    (button,) = [button for button in lead.clinic.findChildren(QToolButton) if button.text() == "ky"]
    click(button)
    field = lead.clinic.first.texts["not_when"]
    assert lead.clinic.first.texts["definition"].toPlainText() == definition(lead, "Discrimination (acts)", "ky")
    click(field)
    press(field, Qt.Key.Key_A, CTRL)
    type_text("Өз сөзү болсо")
    press(field, Qt.Key.Key_Tab)
    (code,) = [one for one in codes_of(lead.project) if one.guid == lead.codes["Discrimination (acts)"]]
    assert code.not_when["ky"] == "Өз сөзү болсо"
    assert definition(lead, "Discrimination (acts)") == before


def test_another_pair_brings_its_own_passages_and_what_was_typed_is_saved_first(lead):
    field = lead.clinic.second.texts["when"]
    click(field)
    press(field, Qt.Key.Key_A, CTRL)
    type_text("Only her rank")
    choose_pair(lead, "Agency", "")
    (status,) = [one for one in codes_of(lead.project) if one.guid == lead.codes["Loss of status"]]
    assert status.when["en"] == "Only her rank"
    assert lead.clinic.first.shown == lead.codes["Agency"]
    assert not lead.clinic.second.isVisible()
    lead.desk.qtbot.waitUntil(lambda: bool(cards(lead.clinic)))
    assert "no code" in texts(cards(lead.clinic)[0])


def test_a_locked_codebook_can_be_read_and_is_unlocked_here(lead):
    assert not lead.clinic.lock.isVisible()
    lead.session.do(lock_codebook, lead.project, True)
    assert lead.clinic.lock.isVisible()
    assert "locked" in lead.clinic.lock.words.text()
    assert lead.clinic.first.texts["definition"].isReadOnly()
    click(lead.clinic.lock.unlock)
    assert not lead.clinic.lock.isVisible()
    assert not lead.clinic.first.texts["definition"].isReadOnly()


def test_a_passage_leads_to_its_transcript(lead):
    (show,) = cards(lead.clinic)[0].findChildren(QToolButton)
    click(show)
    assert lead.window.tabs.currentWidget() is lead.window.transcript
    document = lead.clinic.pairs.chosen().tellings[0].document
    assert lead.session.document == document


def test_the_page_of_agreement_leads_to_the_clinic_of_a_pair(lead):
    lead.clinic.close()
    lead.window.commands["show_agreement"].trigger()
    page = lead.window.agreement
    lead.desk.wait(lead.window, lambda: page.model.rowCount() > 0)
    choose(page.controls.table, message("agreement.title_confused", "en"))
    row = page.model.row_named("Shame (feeling) – no code")
    assert row > 0
    click_item(page.view, page.model.index(row, 0))
    assert page.differences.isVisible()
    row = page.model.row_named("Loss of status – Shame (feeling)")
    double_click_item(page.view, page.model.index(row, 0))
    clinic = lead.desk.dialog(lead.window, "clinic_window")
    pair = clinic.pairs.chosen()
    assert {pair.code, pair.other} == {lead.codes["Loss of status"], lead.codes["Shame (feeling)"]}
    clinic.close()
    assert page.controls.clinic.isVisible()
    click(page.controls.clinic)
    lead.desk.dialog(lead.window, "clinic_window").close()


def test_a_pair_stays_chosen_while_its_figures_are_counted_anew(lead):
    choose_pair(lead, "Loss of status", "Shame (feeling)")
    chosen = lead.clinic.pairs.chosen()
    lead.session.do(define_code, lead.project, lead.codes["Agency"], {"definition": {"en": "Other words"}})
    lead.desk.qtbot.wait(300)
    assert lead.clinic.pairs.chosen()[:2] == chosen[:2]
    assert lead.clinic.first.shown == chosen.code


def test_where_nothing_can_be_compared_it_says_why(desk, tmp_path):
    create_project(tmp_path / "one.qualcode", "Жаңы", "Айбек").close()
    window = desk.window()
    desk.open(window, tmp_path / "one.qualcode")
    window.commands["definition_clinic"].trigger()
    clinic = desk.dialog(window, "clinic_window")
    assert "Only one coder works in this project" in clinic.reason.text()
    assert not clinic.pairs.isVisible()
    window.close()


def test_two_codes_that_nobody_confused_are_shown_side_by_side_all_the_same(lead):
    lead.clinic.close()
    wanted = (lead.codes["Debts"], lead.codes["Agency"])
    lead.session.clinic_wanted.emit(wanted)
    clinic = lead.desk.dialog(lead.window, "clinic_window")
    assert (clinic.first.shown, clinic.second.shown) == wanted
    assert any(text.startswith("Nowhere was one of these codes") for text in texts(clinic.cards))
    assert clinic.pairs.count() > 20
    clinic.close()


def test_a_case_that_is_being_settled_leads_to_the_definitions_of_its_codes(lead):
    lead.clinic.close()
    lead.window.commands["settle_codings"].trigger()
    lead.desk.qtbot.waitUntil(lambda: lead.window.findChild(SettlingWindow) is not None)
    settling = lead.window.findChild(SettlingWindow)
    lead.desk.qtbot.waitUntil(lambda: settling.current is not None, timeout=10_000)
    (way,) = settling.codes.findChildren(QToolButton)
    click(way)
    clinic = lead.desk.dialog(lead.window, "clinic_window")
    assert clinic.first.shown in {*settling.current.case.codes}
    clinic.close()
    settling.close()
