from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from qualcode.ops.consents import record_consent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import set_fields
from qualcode.store.objects import items_of
from qualcode.store.queries.cases import interview_of
from qualcode.store.queries.consents import consent_of, consents_of, may_quote
from qualcode.store.queries.respondents import attribute_values
from tests.ui.acting import click, click_item, double_click_item, press, type_text
from tests.ui.cases.conftest import reach, reach_cell
from tests.ui.cases.test_household_and_trips import cells
from ui.cases.page import CasePage

CTRL = Qt.KeyboardModifier.ControlModifier
TODAY = date.today().isoformat()


def aigul(at):
    return at.study.respondents["Айгүл"]


def test_a_consent_is_recorded_with_its_scopes_and_withdrawn(at):
    section = at.page.consent
    reach(at, section)
    assert section.state.text() == "No consent recorded."
    assert section.state.isVisible()
    click(section.record)
    assert consent_of(at.project, aigul(at)).scopes is None
    for scope in ("record", "quote"):
        reach(at, section.scopes[scope])
        click(section.scopes[scope])
    assert consent_of(at.project, aigul(at)).scopes == {"record", "quote"}
    assert not section.state.isVisible()
    reach(at, section.withdraw)
    click(section.withdraw)
    assert consent_of(at.project, aigul(at)).withdrawn == TODAY
    assert not may_quote(at.project, aigul(at))
    assert section.warning.isVisible()
    assert TODAY in section.warning.text()
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert may_quote(at.project, aigul(at))
    assert not section.warning.isVisible()
    for _ in range(3):
        press(at.page, Qt.Key.Key_Z, CTRL)
    assert consents_of(at.project) == []
    assert section.state.isVisible()


def test_form_and_dates_are_typed_and_what_is_no_date_is_refused(at):
    record_consent(at.project, aigul(at), ("record",), date="2023-10-14")
    section = at.page.consent
    for field, words in (("form", "Форма А"), ("guardian", "апасы"), ("withdrawn", "05.11.2023")):
        section.lines[field].setFocus()
        type_text(words)
        press(at.page, Qt.Key.Key_Return)
    found = consent_of(at.project, aigul(at))
    assert (found.form, found.guardian, found.withdrawn) == ("Форма А", "апасы", "2023-11-05")
    section.lines["date"].setFocus()
    section.lines["date"].selectAll()
    type_text("кечээ")
    press(at.page, Qt.Key.Key_Return)
    assert len(at.failed) == 1
    assert section.lines["date"].text() == "2023-10-14"


def test_earlier_consents_are_kept_in_the_history(at):
    first = record_consent(at.project, aigul(at), ("record",), form="А", date="2023-10-14")
    second = record_consent(at.project, aigul(at), ("record", "quote"), form="Б", date="2024-02-01")
    section = at.page.consent
    assert [section.history.itemText(place) for place in range(2)] == ["2024-02-01, Б", "2023-10-14, А"]
    assert section.history.currentData() == second
    section.history.setFocus()
    press(at.page, Qt.Key.Key_Down)
    assert section.history.currentData() == first
    assert (section.lines["form"].text(), section.scopes["quote"].isChecked()) == ("А", False)


def test_the_head_is_edited_in_place(at):
    line = at.page.head.lines["pseudonym"]
    line.setFocus()
    type_text("Алтынай")
    press(at.page, Qt.Key.Key_Return)
    assert at.project.values(aigul(at))["pseudonym"] == "Алтынай"
    assert at.page.chooser.currentText() == "Айгүл, Алтынай"
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert (line.text(), at.project.values(aigul(at))["pseudonym"]) == ("", None)
    assert at.page.head.summary.text() == "Oblast: Osh   Age: 38"


def test_an_empty_name_is_refused(at):
    line = at.page.head.lines["name"]
    line.setFocus()
    line.selectAll()
    press(at.page, Qt.Key.Key_Delete)
    press(at.page, Qt.Key.Key_Return)
    assert len(at.failed) == 1
    assert line.text() == "Айгүл"


def test_a_key_informant_has_institution_level_and_post(at):
    head = at.page.head
    assert not head.lines["institution"].isVisible()
    set_fields(at.project, aigul(at), {"kind": "key_informant"})
    assert head.lines["institution"].isVisible()
    head.lines["post"].setFocus()
    type_text("адис")
    press(at.page, Qt.Key.Key_Return)
    assert at.project.values(aigul(at))["post"] == "адис"


def test_who_referred_her_is_chosen_from_the_respondents(at):
    box = at.page.head.boxes["referred_by"]
    box.setFocus()
    press(at.page, Qt.Key.Key_Down)
    assert at.project.values(aigul(at))["referred_by"] == at.study.respondents["Гульнара"]
    assert not at.page.referrals._hint.isVisible()


def test_a_value_is_chosen_and_why_one_is_missing_stands_apart(at):
    section = at.page.attributes
    assert cells(section.table) == [
        ["Respondent: Айгүл", "", ""],
        ["Oblast", "Osh", ""],
        ["Age", "38", ""],
    ]
    click_item(section.table, reach_cell(at, section.table, 2, 1))
    type_text("39")
    press(at.page, Qt.Key.Key_Return)
    key = (aigul(at), at.study.attributes["age"])
    assert attribute_values(at.project)[key] == 39
    double_click_item(section.table, reach_cell(at, section.table, 2, 2))
    box = section.table.findChild(QComboBox)
    at.qtbot.waitUntil(lambda: box.view().isVisible())
    for _ in range(2):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert attribute_values(at.project)[key] == {"missing": "refused"}
    assert cells(section.table)[2] == ["Age", "", "refused"]
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert attribute_values(at.project)[key] == 39


def test_the_interviews_open_their_transcripts_and_keep_field_notes(at):
    shown = []
    at.actions.on("show_transcript", lambda: shown.append(at.session.document))
    section = at.page.interviews
    assert [row[:2] for row in cells(section.table)] == [["01 Айгүл", "Айгүл"]]
    reach(at, section.note)
    section.note.setFocus()
    type_text("Тынч сүйлөдү")
    press(at.page, Qt.Key.Key_Return, CTRL)
    document = at.study.documents["01 Айгүл"]
    assert interview_of(at.project, document).note == "Тынч сүйлөдү"
    double_click_item(section.table, reach_cell(at, section.table, 0, 0))
    assert shown == [document]


def test_memos_about_her_are_read_and_written(at):
    add_memo(at.project, "Дагы бир жолу сүйлөшүү керек", aigul(at))
    section = at.page.memos
    (field,) = section.memos._fields.values()
    assert field.toPlainText() == "Дагы бир жолу сүйлөшүү керек"
    section.memos.new.setFocus()
    type_text("Экинчи")
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert [item.values["text"] for item in items_of(at.project, "memo")][-1] == "Экинчи"


def test_arrows_and_keys_go_from_case_to_case(at):
    press(at.page, Qt.Key.Key_PageDown, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert at.page.head.lines["name"].text() == "Гульнара"
    click(at.page.previous)
    assert at.page.head.lines["name"].text() == "Айгүл"
    click(at.page.previous)
    assert at.session.case == aigul(at)


def test_a_section_stays_folded_on_this_computer_until_it_is_opened_again(at, monkeypatch, tmp_path):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    click(reach(at, at.page.consent._title))
    assert not at.page.consent.body.isVisible()
    again = CasePage(at.session, at.actions)
    at.qtbot.addWidget(again)
    assert again.consent.body.isHidden()
    assert not again.head.body.isHidden()
    again.consent._title.click()
    third = CasePage(at.session, at.actions)
    at.qtbot.addWidget(third)
    assert not third.consent.body.isHidden()
