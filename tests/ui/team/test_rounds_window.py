"""The lead draws double coding before the window: looked at, drawn anew, assigned, followed, handed out."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QInputDialog

from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object
from qualcode.store.objects import items_of
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.rounds import rounds_of
from qualcode.team.package import read_package
from tests.laws.making import sample_transcript
from tests.ui.acting import click, press, type_text
from tests.ui.agreement.test_agreement_page import choose
from tests.ui.team.computers import by_name
from tests.ui.test_languages import problems
from ui.places import remember_folder


@pytest.fixture
def asked(desk, sample):
    window = desk.window()
    remember_folder("packages", desk.folder / "x")
    desk.open(window, sample)
    window.commands["double_coding"].trigger()
    yield window, desk.dialog(window, "rounds_window")
    window.close()


@pytest.fixture
def drawn(asked):
    """A plan of the sample study, with transcripts that are not released, by a number everybody knows."""
    window, dialog = asked
    dialog.new.wishes.seed.setFocus()
    dialog.new.wishes.seed.selectAll()
    type_text("415926")
    click(dialog.new.wishes.unreleased)
    return window, dialog


def cells(table, column):
    return [table.item(row, column).text().strip() for row in range(table.rowCount())]


def plan_of(dialog):
    table = dialog.new.table
    rows = [[table.item(row, column).text().strip() for column in range(6)] for row in range(table.rowCount())]
    return {row[0]: (row[4], row[5]) for row in rows if row[5]}


def test_a_project_without_rounds_is_asked_for_one_and_told_why_none_can_be_drawn(asked):
    _window, dialog = asked
    assert dialog.pages.currentWidget() is dialog.new and not dialog.new.assign.isEnabled()
    assert "no interview to draw from" in dialog.new.caption.text()
    assert "transcript not released yet (11)" in dialog.new.notes.text()
    assert not dialog._due.isVisible()


def test_what_would_be_drawn_is_seen_before_anything_is_written(drawn):
    window, dialog = drawn
    assert dialog.new.caption.text().startswith("4 of 11 interviews")
    plan = plan_of(dialog)
    assert len(plan) == 4 and all(first != second for first, second in plan.values())
    assert "415926" in dialog.new.notes.text() and rounds_of(window.session.project) == []
    dialog.new.wishes.share.setFocus()
    dialog.new.wishes.share.selectAll()
    type_text("60")
    assert len(plan_of(dialog)) == 7


def test_a_new_number_draws_anew_and_the_old_one_draws_the_same_again(drawn):
    _, dialog = drawn
    before, seed = plan_of(dialog), dialog.new.wishes.seed.value()
    numbers = set()
    for _ in range(5):
        click(dialog.new.wishes.anew)
        numbers.add((dialog.new.wishes.seed.value(), tuple(plan_of(dialog))))
    assert len(numbers) == 5
    dialog.new.wishes.seed.setFocus()
    dialog.new.wishes.seed.selectAll()
    type_text(str(seed))
    assert plan_of(dialog) == before


def test_assigning_makes_the_round_with_its_coders_blind_and_shows_how_far_it_is(drawn):
    window, dialog = drawn
    plan = plan_of(dialog)
    click(dialog.new.assign)
    project = window.session.project
    (found,) = rounds_of(project)
    names = {one.guid: one.name for one in documents_of(project)}
    assert found.name == "Double coding 1" and {names[guid] for guid in found.documents} == set(plan)
    assert all(one.blind for one in assignments_of(project)) and len(assignments_of(project)) == 8
    assert dialog.pages.currentWidget() is dialog.rounds and dialog.rounds.hand_out.hasFocus()
    assert cells(dialog.rounds.list, 0) == ["Double coding 1"] and sorted(cells(dialog.rounds.progress, 0)) == sorted(
        plan
    )
    window.commands["undo"].trigger()
    assert rounds_of(project) == [] and dialog.rounds.list.rowCount() == 0


def test_progress_follows_what_coders_do(drawn):
    window, dialog = drawn
    click(dialog.new.assign)
    project = window.session.project
    before = int(dialog.rounds.list.item(0, 6).text())
    task = next(one for one in dialog.rounds.rounds[0].tasks if one.coder == project.me and one.work.state != "done")
    mark_document(project, task.document)
    assert int(dialog.rounds.list.item(0, 6).text()) == before + 1


def test_from_a_round_its_documents_are_handed_out_blind(desk, drawn):
    window, dialog = drawn
    click(dialog.new.assign)
    click(dialog.rounds.hand_out)
    handing = desk.dialog(window, "hand_out_window")
    waiting = [one for one in dialog.rounds.rounds[0].tasks if one.work.state == "not_started"]
    assert sum(len(share.documents) for share in handing.shares()) == len(waiting) and handing.blind.isChecked()
    handing.reason.setFocus()
    type_text("кош коддоо")
    click(handing.buttons.button(handing.buttons.StandardButton.Ok))
    desk.qtbot.waitUntil(lambda: "Packages written" in handing.told.text(), timeout=20_000)
    for path in desk.folder.glob("*.qcpack"):
        kinds = {item.kind for item in read_package(path).log.operations.values()}
        assert not kinds & {"round", "round_document"}
    handing.close()


def test_a_training_round_is_chosen_by_hand_for_all(asked):
    window, dialog = asked
    choose(dialog.new.wishes.kind, "Training: all code the same documents")
    assert not dialog.new.assign.isEnabled()
    assert not dialog.new.wishes.share.isVisible() and not dialog.new.wishes.seed.isVisible()
    documents = [one.guid for one in documents_of(window.session.project)][6:8]
    dialog.new.wishes.documents.choose(tuple(documents))
    assert cells(dialog.new.table, 1) == ["Айбек, Чолпон, Нургүл"] * 2 and dialog.new.name.text() == "Round 1"
    click(dialog.new.assign)
    (found,) = rounds_of(window.session.project)
    assert (found.kind, list(found.documents)) == ("training", documents)
    dialog.pages.setCurrentWidget(dialog.new)
    assert dialog.new.name.text() == "Round 2"


def test_ones_own_is_offered_after_weeks_only(asked):
    window, dialog = asked
    choose(dialog.new.wishes.kind, "Again: coders code once more what they coded weeks ago")
    assert dialog.new.table.rowCount() == 0 and "too few weeks" in dialog.new.notes.text()
    dialog.new.wishes.weeks.setFocus()
    dialog.new.wishes.weeks.selectAll()
    type_text("0")
    assert dialog.new.table.rowCount() == 6
    click(dialog.new.assign)
    project = window.session.project
    assert [item.values["name"] for item in items_of(project, "coder")][-1].endswith("(2)")
    assert rounds_of(project)[0].kind == "again" and dialog.rounds.every.isHidden()


def test_the_lead_is_told_that_later_interviews_are_due_and_draws_them_by_one_click(drawn):
    window, dialog = drawn
    project = window.session.project
    dialog.new.wishes.every.setFocus()
    dialog.new.wishes.every.selectAll()
    type_text("2")
    click(dialog.new.assign)
    assert not dialog._due.isVisible()
    for seed in range(5):
        document = import_transcript(project, sample_transcript(random.Random(seed)), "in_depth")
        add_object(project, "interview", {"document": document, "status": "released"})
    assert dialog._due.isVisible() and "Due now: 2." in dialog.due.text()
    click(dialog.draw_due)
    assert dialog.pages.currentWidget() is dialog.new and sum(name != "" for name in cells(dialog.new.table, 5)) == 2
    click(dialog.new.assign)
    assert rounds_of(project)[-1].name == "Later interviews 1" and not dialog._due.isVisible()


def test_a_round_is_renamed_its_later_ones_changed_and_removed(desk, drawn):
    window, dialog = drawn
    click(dialog.new.assign)
    project = window.session.project
    click(dialog.rounds.rename)
    asking = dialog.rounds.findChild(QInputDialog)
    asking.setTextValue("Июнь")
    press(asking, Qt.Key.Key_Return)
    assert rounds_of(project)[0].name == "Июнь" and cells(dialog.rounds.list, 0) == ["Июнь"]
    desk.qtbot.waitUntil(lambda: not dialog.rounds.findChildren(QInputDialog))
    dialog.activateWindow()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rounds.every.setFocus()
    dialog.rounds.every.selectAll()
    type_text("6")
    press(dialog, Qt.Key.Key_Tab)
    assert rounds_of(project)[0].every == 6
    click(dialog.rounds.dissolve)
    assert rounds_of(project) == [] and not dialog.rounds.hand_out.isEnabled()
    assert dialog.rounds.empty.isVisible()


def test_pairs_are_named_by_ticking_them(drawn):
    window, dialog = drawn
    project = window.session.project
    pair = f"{by_name(project, 'coder', 'Айбек')} {by_name(project, 'coder', 'Нургүл')}"
    dialog.new.wishes.pairs.choose((pair,))
    assert all(
        second in ("Айбек", "Нургүл") for first, second in plan_of(dialog).values() if first in ("Айбек", "Нургүл")
    )


def test_nothing_is_cut_off_or_without_a_name_on_any_of_its_pages(drawn):
    _window, dialog = drawn
    for kind in ("double", "later", "training", "again"):
        dialog.new.wishes.choose(kind)
        assert problems(dialog) == [], kind
    dialog.new.wishes.choose("double")
    click(dialog.new.assign)
    assert problems(dialog) == []


def test_closed_it_hears_no_more_of_the_project(desk, drawn):
    window, dialog = drawn
    dialog.reject()
    desk.qtbot.waitUntil(lambda: not window.findChildren(QDialog, "rounds_window"))
    project = window.session.project
    mark_document(project, documents_of(project)[6].guid)
    assert rounds_of(project) == []
