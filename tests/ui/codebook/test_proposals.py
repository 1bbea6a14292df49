"""Proposed codes in the tree, in the details and in the window where they are answered by keys."""

import shutil
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem

from qualcode.computer import Computer
from qualcode.model.guid import new_guid
from qualcode.ops.codings import code_span
from qualcode.ops.locking import lock_codebook
from qualcode.ops.projects import open_project, work_as
from qualcode.ops.proposals import accept_proposal, decline_proposal, propose_code
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.proposals import proposals_of
from qualcode.store.receive import receive
from tests.ops.study import texts_of
from tests.ui.acting import click, click_item, press, type_text
from tests.ui.small_study import opened, shown
from ui.actions import Actions
from ui.codebook.dock import CodebookDock
from ui.codebook.proposals_window import ProposalsWindow
from ui.details.dock import DetailsDock

CTRL = Qt.KeyboardModifier.ControlModifier
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def at(qtbot, tmp_path, monkeypatch):
    """The lead (Айбек) before her dock; Чолпон has proposed a code and coded with it, the codebook is locked."""
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "settings"))
    session, study = opened(tmp_path)
    project, lead = study.project, study.project.me
    lock_codebook(project, True)
    work_as(project, study.coders["Чолпон"])
    code = propose_code(project, {"en": "Shame"}, study.codes["stigma"], "Not what others say")
    document = study.documents["02 Гульнара"]
    for start in (3, 30):
        code_span(project, document, start, start + 12, code)
    work_as(project, lead)
    owner = QObject()
    actions = Actions(session, owner)
    dock = CodebookDock(session, actions)
    tester = QAbstractItemModelTester(dock.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    told = []
    session.told.connect(told.append)
    with shown(dock, session, actions, 300, 520) as window:
        qtbot.waitExposed(window)
        window.addActions(actions.in_menu("team"))
        yield SimpleNamespace(
            qtbot=qtbot, session=session, study=study, project=project, codes=study.codes, dock=dock, window=window,
            code=code, told=told, owner=owner, tester=tester, actions=actions,
        )  # fmt: skip


@pytest.fixture
def answering(at):
    window = ProposalsWindow(at.session)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    at.qtbot.addWidget(window)
    window.show()
    at.qtbot.waitActive(window)
    return window


def only(at):
    (found,) = proposals_of(at.project)
    return found


def painted(at, code):
    option = QStyleOptionViewItem()
    index = at.dock.model.index_of(code)
    at.dock.tree.itemDelegate().initStyleOption(option, index)
    return option.text, option.font.italic()


# In the tree ----------------------------------------------------------------------------------------------------


def test_a_proposed_code_is_marked_in_the_tree_by_a_sign_and_words(at):
    index = at.dock.model.index_of(at.code)
    assert painted(at, at.code) == ("Shame · proposed", True)
    assert painted(at, at.codes["gossip"]) == ("Gossip", False)
    assert "Proposed by Чолпон: Not what others say" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "proposed by Чолпон" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data() == "Shame"
    assert at.dock.proposals_note.text() == "Proposed codes: 1" and at.dock.proposals_note.isVisible()
    at.session.do(accept_proposal, at.project, at.code)
    assert painted(at, at.code) == ("Shame", False) and not at.dock.proposals_note.isVisible()


def test_a_code_added_in_the_tree_asks_why_in_a_line_and_is_proposed(at):
    at.session.choose_code(at.codes["stigma"])
    press(at.dock, Qt.Key.Key_K, CTRL)
    type_text("Guilt")
    press(at.dock, ENTER)
    bar = at.dock.reason_bar
    at.qtbot.waitUntil(lambda: bar.isVisible() and bar.line.hasFocus())
    press(at.dock, ENTER)
    assert len(proposals_of(at.project)) == 1
    type_text("She blames herself")
    press(at.dock, ENTER)
    made = next(code for code in codes_of(at.project) if code.names.get("en") == "Guilt")
    assert made.parent == at.codes["stigma"] and at.session.code == made.guid
    assert [one.reason for one in proposals_of(at.project)][1] == "She blames herself"
    assert not bar.isVisible() and at.dock.tree.hasFocus()
    assert painted(at, made.guid) == ("Guilt · proposed", True)


def test_esc_leaves_the_question_and_makes_no_code(at):
    press(at.dock, Qt.Key.Key_K, CTRL)
    type_text("Guilt")
    press(at.dock, ENTER)
    at.qtbot.waitUntil(at.dock.reason_bar.line.hasFocus)
    type_text("She")
    press(at.dock, ESC)
    assert not at.dock.reason_bar.isVisible() and len(proposals_of(at.project)) == 1
    assert "Guilt" not in [code.names.get("en") for code in codes_of(at.project)]


def test_the_details_say_who_proposes_a_code_and_why_and_leave_ones_own_open(at, qtbot):
    details = DetailsDock(at.session, at.actions)
    qtbot.addWidget(details)
    details.show()
    at.session.choose_code(at.code)
    panel = details.code
    assert panel.proposed.text() == "Proposed by Чолпон: Not what others say"
    assert panel.name.isReadOnly()
    at.session.work_as(at.study.coders["Чолпон"])
    panel.show_code(at.code)
    assert not panel.name.isReadOnly()
    at.session.choose_code(at.codes["gossip"])
    assert panel.proposed.isHidden() and panel.name.isReadOnly()


def test_the_note_opens_the_window_with_the_proposal(at):
    click(at.dock.proposals_note)
    (window,) = at.window.findChildren(ProposalsWindow)
    assert window.page.list.count() == 1 and window.page.name.text() == "Stigma > Shame"
    window.close()


def test_a_declined_code_that_a_colleague_used_meanwhile_is_told_and_goes_once_more(at):
    other = at.study.project.path.with_name("other.qualcode")
    at.project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(at.project.path, other)
    with open_project(other, at.study.coders["Чолпон"]) as theirs:
        theirs.computer = Computer(new_guid(), "other")
        code_span(theirs, at.study.documents["01 Айгүл"], 3, 20, at.code)
        decline_proposal(at.project, at.code)
        receive(at.project, theirs.journal.log(), texts_of(theirs))
    at.session.project_changed.emit()
    strip = at.dock.left_over
    assert strip.isVisible() and strip.button.text() == "To the bin"
    assert "“Shame” was proposed and declined, but coded with meanwhile: 1" in strip._label.text()
    click(strip.button)
    assert not strip.isVisible() and not at.project.life_of(at.code).is_there


# Answering ------------------------------------------------------------------------------------------------------


def test_the_window_shows_who_and_why_with_the_codings_beside(at, answering):
    page = answering.page
    assert page.head.text() == "Await an answer: 1"
    assert page.why.text().startswith("Чолпон, ") and page.why.text().endswith(": Not what others say")
    assert page.where.text() == "Segment 1 of 2: 02 Гульнара, Чолпон"
    press(answering, Qt.Key.Key_Right)
    assert page.where.text().startswith("Segment 2 of 2")
    press(answering, Qt.Key.Key_Right)
    assert page.where.text().startswith("Segment 2 of 2")
    press(answering, Qt.Key.Key_Left)
    assert page.where.text().startswith("Segment 1 of 2")
    assert not page.buttons["5"].isVisible()


def test_one_key_accepts_and_undo_brings_the_proposal_back(at, answering):
    press(answering, Qt.Key.Key_1)
    found = only(at)
    assert (found.answer, found.answered_by) == ("accepted", at.project.me)
    assert at.told[-1] == "Accepted: “Shame”."
    assert "Accepted by Айбек" in answering.page.why.text() and not answering.page.buttons["1"].isVisible()
    assert answering.page.head.text() == "All proposals are answered."
    press(answering, Qt.Key.Key_Z, CTRL)
    assert only(at).is_open and answering.page.buttons["1"].isVisible()


def test_a_better_definition_and_a_reply_go_with_the_acceptance(at, answering):
    page = answering.page
    click(page.definition)
    type_text("What she feels herself")
    click(page.reply)
    type_text("Thank you")
    press(answering, ESC)
    assert page.list.hasFocus()
    press(answering, Qt.Key.Key_1)
    assert only(at).reply == "Thank you"
    assert at.project.values(at.code)["definition_en"] == "What she feels herself"
    assert page.reply.text() == "" and "Reply: Thank you" in page.why.text()


def test_it_is_merged_into_the_code_that_letters_find(at, answering):
    press(answering, Qt.Key.Key_2)
    assert answering.page.letters.hasFocus() and not answering.page.segment.isVisible()
    type_text("goss")
    press(answering, ENTER)
    found = only(at)
    assert (found.answer, found.target, found.name) == ("merged", at.codes["gossip"], "Shame")
    assert at.told[-1] == "“Shame” is merged into “Gossip”. Codings carried over: 2. Undo brings all back."
    assert "Merged into “Gossip” by Айбек" in answering.page.why.text()


def test_it_is_declined_with_its_codings_to_the_bin_or_to_another_code(at, answering):
    press(answering, Qt.Key.Key_3)
    assert only(at).answer == "declined" and not at.project.life_of(at.code).is_there
    press(answering, Qt.Key.Key_Z, CTRL)
    assert len(codings_with(at.project, at.code)) == 2
    press(answering, Qt.Key.Key_4)
    type_text("blame")
    press(answering, Qt.Key.Key_Down)
    press(answering, ENTER)
    assert (only(at).answer, only(at).target) == ("declined", at.codes["blame"])
    assert len(codings_with(at.project, at.codes["blame"])) == 3


def test_esc_leaves_the_choice_of_a_code_and_nothing_is_answered(at, answering):
    press(answering, Qt.Key.Key_2)
    type_text("1")
    press(answering, ESC)
    assert only(at).is_open and answering.page.list.hasFocus() and answering.page.segment.isVisible()


def test_ones_own_proposal_can_be_taken_back_there(at, answering):
    at.session.work_as(at.study.coders["Чолпон"])
    press(answering, Qt.Key.Key_5)
    assert only(at).is_withdrawn
    assert answering.page.why.text().endswith("Taken back before anybody answered.")


def test_the_same_proposed_by_two_people_stands_together_and_is_merged_at_once(at, answering):
    other = propose_code(at.project, {"en": "Homesick"}, None, "Missing")
    mine = propose_code(at.project, {"en": "shame"}, None, "I saw it too")
    page = answering.page
    assert [page.list.item(row).text() for row in range(3)] == ["Shame", "shame", "Homesick"]
    assert "The same is proposed by Айбек: merge one into the other." in page.why.text()
    press(answering, Qt.Key.Key_2)
    press(answering, ENTER)  # the other one is the first that is offered
    assert not at.project.life_of(at.code).is_there and len(codings_with(at.project, mine)) == 2
    assert [page.list.item(row).text() for row in range(3)] == ["Homesick", "shame", "Shame"]
    click_item(page.list, page.list.model().index(0, 0))
    assert page.name.text() == "Homesick"
    press(answering, Qt.Key.Key_1)
    assert at.session.proposals().keys() == {mine} and other != mine


def test_without_any_proposal_the_window_says_how_they_come_about(at, answering):
    answering.close()
    press(at.dock, Qt.Key.Key_Z, CTRL)
    for _ in range(3):
        at.session.work_as(at.study.coders["Чолпон"])
        at.session.undo()
    answering.refresh()
    assert answering.page.head.text().startswith("Nobody has proposed a code.")
    assert not answering.page.buttons["1"].isVisible()
