from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPlainTextEdit

from qualcode.ops.objects import delete_objects
from qualcode.store.objects import items_of
from qualcode.store.queries.cases import judgements_of
from qualcode.store.queries.judging import evidence_by_judgement
from tests.ui.acting import click, click_item, press, type_text
from tests.ui.cases.conftest import judged_by, reach
from ui.cases.evidence_commands import EvidenceCommands
from ui.cases.evidence_picker import EvidencePicker

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def card(at, name="return"):
    return at.page.judgements.cards[at.sets[name]]


def own(at, name="return"):
    return card(at, name).people[at.project.me]


def choose(at, row, words):
    place = row.value.findText(words)
    assert place >= 0, words
    row.value.setFocus()
    row.value.showPopup()
    view = row.value.view()
    at.qtbot.waitUntil(view.isVisible)
    view.setCurrentIndex(row.value.model().index(place, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    activate(at)


def activate(at):
    at.window.activateWindow()
    at.qtbot.waitUntil(at.window.isActiveWindow)


def stored(at):
    return [(one.code, one.undecided, one.note) for one in judgements_of(at.project)]


def test_a_judgement_with_evidence_for_and_against(at):
    choose(at, own(at), "Gossip")
    assert stored(at) == [(at.study.codes["gossip"], "", "")]
    own(at).note.setFocus()
    type_text("Ушактан улам")
    press(at.page, Qt.Key.Key_Return, CTRL)
    assert stored(at) == [(at.study.codes["gossip"], "", "Ушактан улам")]
    click(reach(at, own(at).add))
    picker = at.window.findChild(EvidencePicker)
    at.qtbot.waitExposed(picker)
    quotes = [picker.sorting.index(row, 0).data() for row in range(picker.sorting.rowCount())]
    assert quotes == ["Айылда ушак көп болду.", "Балдарын таштап кетти дешти.", "Күйөөм колдоду."]
    type_keys(picker, "+")
    click_item(picker.table, picker.sorting.index(2, 0))
    click(picker.opposes)
    (judgement,) = judgements_of(at.project)
    given = [(one.coding, one.stance) for one in evidence_by_judgement(at.project, [judgement])[judgement.guid]]
    assert given == [(at.study.codings["gossip 1"], "for"), (at.study.codings["support 1"], "against")]
    shown = own(at).evidence
    assert [shown.item(row).text() for row in range(2)] == [
        "for: «Айылда ушак көп болду.»",
        "against: «Күйөөм колдоду.»",
    ]
    picker.close()
    activate(at)
    at.session.select_coding(at.study.codings["blame 1"])  # which Delete would take away in the transcript
    shown.setFocus()
    press(at.page, Qt.Key.Key_Delete)
    assert shown.count() == 1
    assert "blame 1" in at.study.codings and at.project.life_of(at.study.codings["blame 1"]).is_there
    press(at.page, Qt.Key.Key_Z, CTRL)
    assert shown.count() == 2
    for _ in range(4):
        press(at.page, Qt.Key.Key_Z, CTRL)
    assert (stored(at), shown.count()) == ([], 0)


def type_keys(widget, letters):
    for letter in letters:
        QTest.keyClick(widget.windowHandle(), letter)


def test_mixed_and_not_judged_can_be_chosen(at):
    choose(at, own(at), "mixed")
    assert stored(at) == [(None, "mixed", "")]
    choose(at, own(at), "not judged")
    assert stored(at) == []


def test_coders_who_disagree_are_seen_at_a_glance(at):
    assert card(at).verdict.text() == "not judged yet"
    judged_by(at, "Чолпон", "blame", "Күнөөлөшкөн")
    choose(at, own(at), "Gossip")
    assert card(at).verdict.text() == "no majority: Blame / Gossip"
    choose(at, own(at), "Blame")
    assert card(at).verdict.text() == "2 of 2: Blame"


def test_another_coders_judgement_cannot_be_changed(at):
    judgement = judged_by(at, "Чолпон", "blame", "Күнөөлөшкөн")
    row = card(at).people[at.study.coders["Чолпон"]]
    at.qtbot.waitUntil(row.isVisible)
    assert not [box for box in row.findChildren(QComboBox) if box.isVisible()]
    assert not [field for field in row.findChildren(QPlainTextEdit) if field.isVisible()]
    assert {"Чолпон", "Blame", "Күнөөлөшкөн"} <= {label.text() for label in row.findChildren(QLabel)}
    choose(at, own(at), "Gossip")
    by_coder = {one.coder: one.code for one in judgements_of(at.project)}
    assert by_coder == {
        at.study.coders["Чолпон"]: at.study.codes["blame"],
        at.study.coders["Айбек"]: at.study.codes["gossip"],
    }
    assert judgement in {one.guid for one in judgements_of(at.project)}


def test_the_row_that_can_be_changed_follows_the_coder_at_work(at):
    judged_by(at, "Чолпон", "blame")
    at.session.work_as(at.study.coders["Чолпон"])
    assert own(at).value.currentText() == "Blame"
    choose(at, own(at), "Gossip")
    assert [(one.coder, one.code) for one in judgements_of(at.project)] == [
        (at.study.coders["Чолпон"], at.study.codes["gossip"])
    ]


def test_the_selected_coding_becomes_evidence_by_key(at):
    told = []
    at.session.told.connect(told.append)
    EvidenceCommands(at.session, at.actions, at.window)
    at.session.select_coding(at.study.codings["support 1"])
    press(at.page, Qt.Key.Key_F, CTRL | SHIFT)
    assert at.failed == ["study.judge_first"]
    choose(at, own(at), "Gossip")
    press(at.page, Qt.Key.Key_F, CTRL | SHIFT)
    assert [one.values["stance"] for one in items_of(at.project, "evidence")] == ["for"]
    assert told == ["Named as speaking for: Set return: Gossip"]
    press(at.page, Qt.Key.Key_A, CTRL | SHIFT)
    assert [one.values["stance"] for one in items_of(at.project, "evidence")] == ["against"]


def test_where_several_judgements_may_be_meant_a_menu_asks(at):
    EvidenceCommands(at.session, at.actions, at.window)
    choose(at, own(at), "Gossip")
    choose(at, own(at, "who"), "mixed")
    at.session.select_coding(at.study.codings["support 1"])
    press(at.page, Qt.Key.Key_F, CTRL | SHIFT)  # its code is one of the second set
    assert own(at, "who").evidence.count() == 1
    at.session.choose_code(at.study.codes["stigma"])
    at.session.select_coding(at.study.codings["gossip 2"])  # another woman's interview
    press(at.page, Qt.Key.Key_F, CTRL | SHIFT)
    assert at.failed == ["study.judge_first"]
    assert not [menu for menu in at.window.findChildren(QMenu) if menu.isVisible()]


def test_a_family_members_case_leads_to_the_judgements_of_the_woman(at):
    at.session.show_case(at.study.respondents["Бурул"])
    kind = at.page.head.boxes["kind"]
    kind.setCurrentIndex(kind.findData("family"))
    kind.chosen.emit("family")
    about = at.page.head.boxes["about"]
    about.chosen.emit(at.study.respondents["Айгүл"])
    assert not at.page.judgements.cards
    click(reach(at, at.page.judgements.to_woman))
    assert at.session.case == at.study.respondents["Айгүл"]
    assert set(at.page.judgements.cards) == set(at.sets.values())


def test_where_nothing_is_coded_the_list_of_evidence_says_what_to_do(at):
    choose(at, own(at), "Gossip")
    delete_objects(at.project, list(at.study.codings.values()))
    click(reach(at, own(at).add))
    picker = at.window.findChild(EvidencePicker)
    at.qtbot.waitExposed(picker)
    shown = [label.text() for label in picker.findChildren(QLabel)]
    assert "You have coded nothing in her interviews yet. Code passages first." in shown
    picker.close()
