from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.ops.memos import add_memo
from qualcode.ops.projects import work_as
from qualcode.store.queries.memos import memos_of
from tests.ui.acting import click_item, double_click_item, press, type_text
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.memos.dock import MemosDock

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    project = study.project
    add_memo(project, "Биринчи күн: үй ээси чай берди.", kind="field")
    add_memo(project, "Ушак жана өкүнүч бирге келет.", study.codings["gossip 1"])
    add_memo(project, "Кодду бөлөбүз.", study.codes["stigma"], kind="method")
    work_as(project, study.coders["Чолпон"])
    add_memo(project, "Мен өзүм да мигрантмын.", study.documents["01 Айгүл"], kind="reflexive")
    work_as(project, study.coders["Айбек"])
    owner = QObject()
    actions = Actions(session, owner)
    dock = MemosDock(session, actions)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(dock, session, actions, 620, 420) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session, study=study, project=project, dock=dock, tester=tester, owner=owner, wait=qtbot
        )


def rows(at):
    return [tuple(at.dock.model.index(row).data().split("\n")[:2]) for row in range(at.dock.model.rowCount())]


def texts(at):
    return [text for text, _ in rows(at)]


def choose(at, box, text):
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_all_memos_stand_there_newest_first_with_what_they_are_about(at):
    assert rows(at) == [
        ("Мен өзүм да мигрантмын.", "01 Айгүл"),
        ("Кодду бөлөбүз.", "Stigma"),
        ("Ушак жана өкүнүч бирге келет.", "01 Айгүл: Stigma > Gossip"),
        ("Биринчи күн: үй ээси чай берди.", "Project diary"),
    ]


@pytest.mark.parametrize(
    ("letters", "found"),
    [("ОКУНУЧ", 1), ("gossip", 1), ("чолпон", 1), ("diary", 1), ("decision", 1), ("жок сөз", 0)],
)
def test_letters_search_words_names_and_kinds(at, letters, found):
    at.dock.words.setFocus()
    type_text(letters)
    assert len(rows(at)) == found


def test_memos_are_filtered_by_kind_coder_and_what_they_are_about(at):
    choose(at, at.dock.kind, "Field note")
    assert texts(at) == ["Биринчи күн: үй ээси чай берди."]
    choose(at, at.dock.kind, "All kinds")
    choose(at, at.dock.coder, "Чолпон")
    assert texts(at) == ["Мен өзүм да мигрантмын."]
    choose(at, at.dock.coder, "All coders")
    choose(at, at.dock.about, "Project diary")
    assert texts(at) == ["Биринчи күн: үй ээси чай берди."]
    choose(at, at.dock.about, "On codes")
    assert texts(at) == ["Кодду бөлөбүз."]


def test_a_double_click_goes_to_the_coding_that_a_memo_is_about(at):
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    double_click_item(at.dock.list, at.dock.model.index(2))
    assert wanted == [at.study.codings["gossip 1"]]


def test_a_memo_is_changed_in_place_and_undo_brings_its_words_back(at):
    click_item(at.dock.list, at.dock.model.index(1))
    at.dock.editor.text.setFocus()
    press(at.dock, Qt.Key.Key_End, CTRL)
    type_text(" Эртең.")
    press(at.dock, Qt.Key.Key_Return, CTRL)
    at.wait.waitUntil(lambda: texts(at)[1] == "Кодду бөлөбүз. Эртең.")
    assert at.dock.list.currentIndex().row() == 1
    at.session.undo()
    at.wait.waitUntil(lambda: texts(at)[1] == "Кодду бөлөбүз.")
    assert at.dock.editor.text.toPlainText() == "Кодду бөлөбүз."


def test_another_kind_is_chosen_in_place(at):
    click_item(at.dock.list, at.dock.model.index(1))
    choose(at, at.dock.editor.kind, "Reflexive memo")
    assert memos_of(at.project)[1].kind == "reflexive"


@pytest.mark.parametrize("kind", ["", "document", "code", "coding", "respondent"])
def test_a_new_memo_is_written_on_what_is_chosen(at, kind):
    session, study = at.session, at.study
    session.show_document(study.documents["02 Гульнара"])
    session.choose_code(study.codes["support"])
    session.select_coding(study.codings["gossip 2"])
    session.show_case(study.respondents["Бурул"])
    wanted = {
        "": "",
        "document": study.documents["02 Гульнара"],
        "code": study.codes["support"],
        "coding": study.codings["gossip 2"],
        "respondent": study.respondents["Бурул"],
    }
    at.dock.new.menu().aboutToShow.emit()
    at.dock.choices[kind].trigger()
    type_text("Жаңы ой")
    press(at.dock, Qt.Key.Key_Return, CTRL)
    memo = memos_of(at.project)[0]
    assert (memo.text, memo.about, memo.kind) == ("Жаңы ой", wanted[kind], "analytic" if kind else "field")
    at.wait.waitUntil(lambda: texts(at)[0] == "Жаңы ой")
    at.wait.waitUntil(lambda: at.dock.list.currentIndex().row() == 0)


def test_only_what_is_chosen_is_offered(at):
    at.dock.new.menu().aboutToShow.emit()
    assert {kind: action.isEnabled() for kind, action in at.dock.choices.items()} == {
        "": True,
        "document": False,
        "code": False,
        "coding": False,
        "respondent": False,
    }


def test_an_emptied_memo_is_deleted(at):
    click_item(at.dock.list, at.dock.model.index(0))
    at.dock.editor.text.setFocus()
    at.dock.editor.text.selectAll()
    press(at.dock, Qt.Key.Key_Delete)
    press(at.dock, Qt.Key.Key_Return, CTRL)
    at.wait.waitUntil(lambda: len(rows(at)) == 3)
    assert at.dock.editor.text.toPlainText() == ""


def test_an_unsaved_memo_is_kept_when_another_one_is_clicked(at):
    at.dock.choices[""].trigger()
    type_text("Күндөлүк")
    click_item(at.dock.list, at.dock.model.index(2))
    assert at.dock.editor.text.toPlainText() == "Ушак жана өкүнүч бирге келет."
    at.wait.waitUntil(lambda: texts(at)[0] == "Күндөлүк")
    assert at.dock.editor.text.toPlainText() == "Ушак жана өкүнүч бирге келет."
    assert at.dock.list.currentIndex().row() == 3


def age(at, number, days):
    """Let a memo (the newest first) have been written some days ago."""
    memo = memos_of(at.project)[number].guid
    moment = int((datetime.now().astimezone() - timedelta(days=days)).timestamp() * 1000)
    at.project.connection.execute(
        "UPDATE step SET time = ? WHERE id = (SELECT operation.id >> 20 FROM operation"
        " JOIN object ON object.id = operation.object WHERE object.guid = ? AND operation.field IS NULL)",
        (moment, bytes.fromhex(memo)),
    )


def test_memos_of_some_days_are_listed(at):
    for number, days in ((1, 3), (2, 20), (3, 400)):
        age(at, number, days)
    at.dock.retranslate()
    everything = texts(at)
    period = at.dock.period
    for name, count in {"Of today": 1, "Of the last 7 days": 2, "Of the last 30 days": 3, "Of any day": 4}.items():
        choose(at, period.which, name)
        assert texts(at) == everything[:count]
        assert not period.first.isVisible()


def test_from_a_day_to_another_both_days_count(at):
    for number, days in ((1, 3), (2, 20), (3, 400)):
        age(at, number, days)
    at.dock.retranslate()
    everything, today, period = texts(at), QDate.currentDate(), at.dock.period
    choose(at, period.which, "Between two days")
    assert period.first.isVisible() and period.last.isVisible()
    period.last.setFocus()
    period.last.setDate(today.addDays(-3))
    period.first.setDate(today.addDays(-20))
    assert texts(at) == everything[1:3]
    period.first.setDate(today.addDays(-19))
    assert texts(at) == everything[1:2]
    at.dock.words.setFocus()
    type_text("жок")
    assert texts(at) == []


def test_the_days_are_any_again_in_another_project(at):
    choose(at, at.dock.period.which, "Of today")
    at.session.project_changed.emit()
    assert at.dock.period.which.currentText() == "Of any day"
