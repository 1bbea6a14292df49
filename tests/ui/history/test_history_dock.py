from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.exchange.sheets import read_sheets
from qualcode.ops.codebook import rename_code
from qualcode.ops.codings import annotate_coding, uncode
from qualcode.ops.projects import work_as
from qualcode.store.queries.codings import codings_by_guid
from qualcode.store.queries.history import step_ids, steps_at
from tests.ui.acting import click, click_item, press, type_text
from tests.ui.small_study import IMAGE, opened, shown
from ui import reading
from ui.actions import Actions
from ui.choosers import Choosers
from ui.history.commands import HistoryCommands
from ui.history.dock import HistoryDock
from ui.jobs import Jobs


@pytest.fixture
def at(qtbot, tmp_path):
    session, study = opened(tmp_path)
    owner = QObject()
    actions = Actions(session, owner)
    dock = HistoryDock(session, actions)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with shown(dock, session, actions, 620, 420) as window:
        qtbot.waitExposed(window)
        yield SimpleNamespace(
            session=session,
            study=study,
            project=study.project,
            dock=dock,
            tester=tester,
            owner=owner,
            wait=qtbot,
            actions=actions,
            window=window,
        )


def rows(at):
    return [at.dock.model.index(row).data().partition("\n")[0] for row in range(at.dock.model.rowCount())]


def newest(at, text):
    at.wait.waitUntil(lambda: rows(at)[0] == text)


def choose(at, box, text):
    box.setCurrentIndex(box.findText(text))
    box.activated.emit(box.currentIndex())


def test_all_steps_stand_there_newest_first_with_coder_and_place(at):
    assert rows(at)[0] == "set value: Бурул: Age"
    assert "code passage: 01 Айгүл: Stigma > Blame" in rows(at)
    assert at.dock.model.index(0).data().partition("\n")[2].startswith("Айбек, ")
    assert len(rows(at)) == len(at.project.journal.steps())


def test_a_new_step_comes_on_top_and_what_is_chosen_stays_chosen(at):
    click_item(at.dock.list, at.dock.model.index(0))
    rename_code(at.project, at.study.codes["blame"], {"en": "Shame"})
    newest(at, "rename code: Stigma > Shame")
    assert at.dock.list.currentIndex().row() == 1
    assert "code passage: 01 Айгүл: Stigma > Shame" in rows(at)


def test_a_chosen_step_tells_old_and_new(at):
    annotate_coding(at.project, at.study.codings["blame 1"], weight=40)
    annotate_coding(at.project, at.study.codings["blame 1"], weight=80)
    newest(at, "change coding: 01 Айгүл: Stigma > Blame")
    click_item(at.dock.list, at.dock.model.index(0))
    assert at.dock.details.text.toPlainText() == "01 Айгүл: Stigma > Blame\n    weight: 40 → 80"


def test_a_click_goes_to_the_place_and_the_arrow_keys_only_look(at):
    wanted = []
    at.session.passage_wanted.connect(wanted.append)
    row = rows(at).index("code passage: 01 Айгүл: Stigma > Blame")
    click_item(at.dock.list, at.dock.model.index(row))
    assert wanted == [at.study.codings["blame 1"]]
    press(at.dock, Qt.Key.Key_Down)
    assert len(wanted) == 1
    press(at.dock, Qt.Key.Key_Return)
    assert len(wanted) == 2


def test_the_words_of_a_removed_coding_are_still_gone_to(at):
    places = []
    at.session.place_wanted.connect(lambda *place: places.append(place))
    coding = codings_by_guid(at.project, [at.study.codings["blame 1"]])[0]
    uncode(at.project, (coding.guid,))
    newest(at, "remove coding: 01 Айгүл: Stigma > Blame")
    click_item(at.dock.list, at.dock.model.index(0))
    assert places == [(coding.document, coding.start, coding.end)]


def test_an_older_step_is_taken_back_alone(at):
    annotate_coding(at.project, at.study.codings["blame 1"], weight=40)
    rename_code(at.project, at.study.codes["support"], {"en": "Help"})
    newest(at, "rename code: Help")
    click_item(at.dock.list, at.dock.model.index(1))
    click(at.dock.details.back)
    newest(at, "take back: change coding, 01 Айгүл: Stigma > Blame")
    assert codings_by_guid(at.project, [at.study.codings["blame 1"]])[0].weight is None
    assert at.project.values(at.study.codes["support"])["name_en"] == "Help"
    assert at.dock.details.said.text() == "Taken back: change coding"


def test_what_somebody_changed_since_is_not_taken_back_and_told_whose_it_is(at):
    rename_code(at.project, at.study.codes["blame"], {"en": "Shame"})
    work_as(at.project, at.study.coders["Чолпон"])
    rename_code(at.project, at.study.codes["blame"], {"en": "Guilt"})
    newest(at, "rename code: Stigma > Guilt")
    click_item(at.dock.list, at.dock.model.index(1))
    count = len(step_ids(at.project))
    click(at.dock.details.back)
    assert "Чолпон" in at.dock.details.said.text()
    assert at.dock.details.said.isVisible()
    assert len(step_ids(at.project)) == count
    assert at.project.values(at.study.codes["blame"])["name_en"] == "Guilt"


def test_steps_are_filtered_by_coder_kind_and_document(at):
    choose(at, at.dock.filters.coder, "Чолпон")
    assert rows(at) == ["code passage: 01 Айгүл: Stigma > Gossip"]
    choose(at, at.dock.filters.coder, "All coders")
    choose(at, at.dock.filters.kind, "code passage")
    assert len(rows(at)) == 5
    choose(at, at.dock.filters.document, "02 Гульнара")
    assert rows(at) == ["code passage: 02 Гульнара: Stigma > Gossip"]
    at.session.project_changed.emit()
    assert at.dock.filters.is_empty
    assert len(rows(at)) == len(at.project.journal.steps())


def test_letters_find_steps_by_what_they_touched_and_by_their_name(at):
    at.dock.filters.words.setFocus()
    type_text("КУНОО")
    at.wait.waitUntil(lambda: rows(at) == ["code passage: 01 Айгүл: Stigma > Blame", "add code: Stigma > Blame"])
    at.dock.filters.words.setText("definition")
    at.wait.waitUntil(lambda: rows(at) == ["change definition: Stigma > Gossip"])
    at.dock.filters.words.setText("мындай жок")
    at.wait.waitUntil(lambda: rows(at) == [])
    assert at.dock._empty.accessibleName() == "No step is like this."


def test_only_what_is_looked_at_is_read(at, monkeypatch):
    for start in range(250):
        annotate_coding(at.project, at.study.codings["blame 1"], weight=start % 100)
    read = []
    monkeypatch.setattr("ui.history.model.steps_at", lambda p, ids: read.append(len(ids)) or steps_at(p, ids))
    at.dock._read()
    at.dock.grab()
    assert at.dock.model.rowCount() > 250
    assert 0 < sum(read) <= 200


def test_a_large_project_is_read_beside_the_window(at, monkeypatch):
    monkeypatch.setattr(reading, "MANY_CODINGS", 0)
    rename_code(at.project, at.study.codes["blame"], {"en": IMAGE})
    newest(at, f"rename code: Stigma > {IMAGE}")
    assert IMAGE not in at.dock.model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_another_language_names_steps_and_codes_in_it(at):
    at.session.speak("ky")
    assert any("Стигма > Күнөөлөө" in row for row in rows(at))


@pytest.mark.parametrize("name", ["trail.csv", "trail.xlsx"])
def test_what_is_listed_is_written_as_a_table(at, tmp_path, name):
    path = tmp_path / name
    chooser = Choosers()
    chooser.target = lambda *_: path
    jobs = Jobs(at.owner)
    told = []
    at.session.told.connect(told.append)
    HistoryCommands(at.session, at.actions, jobs, chooser, at.dock, at.window)
    choose(at, at.dock.filters.coder, "Чолпон")
    click(at.dock.export)
    at.wait.waitUntil(lambda: bool(told))
    assert told == [f"History written: {path}. Steps: 1."]
    written = read_sheets(path)[0].rows if name.endswith("xlsx") else path.read_text("utf-8-sig").splitlines()
    assert any("01 Айгүл: Stigma > Gossip" in str(row) for row in written)
