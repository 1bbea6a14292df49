"""A lead settles codings: every way to decide by key and by click, what comes next, and what is stored."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from qualcode.model.consensus import CONSENSUS
from qualcode.model.settling import Standing
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.settling import settle_case
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.settling import settled_documents
from qualcode.team.merge import merge_package
from qualcode.team.package import read_package, write_package
from qualcode.team.scope import WHOLE
from tests.ops.study import colleague
from tests.ui.acting import click, click_item, press, type_text
from tests.ui.agreement.settling_desk import (
    FIRST,
    SECOND,
    code,
    consensus,
    cyrillic,
    done,
    go_to,
    more_coders,
    quotes,
    rested,
    settling,
)

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
GOSSIP, BLAME, SUPPORT = "Айылда ушак", "Балдарын", "Күйөөм"


def two_done(study):
    """Two coders differ in the ends of a passage, in a code, and one alone gave a third passage; one place is alike."""
    code(study, "Чолпон", FIRST, "Балдарын таштап кетти дешти.", "stigma")
    code(study, "Айбек", FIRST, "Кайненем ооруп калды", "support")
    code(study, "Чолпон", FIRST, "Кайненем ооруп калды", "support")
    done(study, FIRST)


@pytest.fixture
def at(qtbot, tmp_path):
    with settling(qtbot, tmp_path, two_done) as desk:
        yield desk


def state(at, matter_quote):
    return next(one.case for one in at.window.listing.cases if one.quote.startswith(matter_quote))


# What is shown ---------------------------------------------------------------------------------------------------


def test_open_cases_are_listed_and_looking_at_them_writes_nothing(at):
    assert quotes(at.window) == ["Айылда ушак көп болду.", "Балдарын таштап кетти дешти.", "Күйөөм колдоду."]
    assert consensus(at) == []
    assert at.window.progress.text() == "Settled in this interview: 1 of 4 · Interviews with open cases: 1"


def test_the_first_open_case_stands_in_the_middle_with_what_each_coder_made_of_it(at):
    window = at.window
    assert window.head.text() == "01 Айгүл, turn 2 · other ends"
    assert window.question.text() == "И: Эмнеге кайтып келдиңиз?"
    first, second = (card.choice for card in window.bar.cards)
    assert (first.key, first.coder, first.words) == ("1", "Айбек", "Айылда ушак көп болду.")
    assert (second.key, second.coder, second.words) == ("2", "Чолпон", "ушак көп")
    marked = window.text.marked
    assert [(stave.sign, stave.row) for stave in marked.staves] == [("1", 0), ("2", 1)]
    text = window.text.page.text
    assert [(text[a:b], everybody) for a, b, everybody in marked.shares()] == [
        ("Айылда ", False),
        ("ушак көп", True),
        (" болду.", False),
    ]
    shown = [label.text() for label in window.codes.findChildren(QLabel) if label.isVisible()]
    assert "Talk about her conduct." in shown
    assert "Somebody talks about her." in shown


def test_the_window_tells_a_screen_reader_what_it_shows(at):
    window = at.window
    index = window.model.index_of(window.current.key)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "open: Айылда ушак көп болду.. Gossip, other ends. 01 Айгүл, 2"
    )
    assert window.bar.cards[1].accessibleName() == "2, Чолпон: Gossip. ушак көп"
    assert all(widget.accessibleName() for widget in (window.tree, window.text, window.codes, window.bar.note))


# Deciding --------------------------------------------------------------------------------------------------------


def test_a_digit_takes_the_coding_of_one_coder_and_the_next_open_case_comes(at):
    press(at.window, Qt.Key.Key_2)
    assert ("ушак көп", "gossip") in consensus(at)
    assert at.window.current.quote.startswith(BLAME)
    assert at.told[-1] == "Settled: as Чолпон has it. Accepted with it, because all coded alike: 1."
    assert state(at, GOSSIP).standing == Standing.DECIDED
    assert len([one for one in codings_of(at.project, at.study.documents[FIRST]) if one.coder != CONSENSUS]) == 7


@pytest.mark.parametrize(
    ("key", "made"),
    [
        (Qt.Key.Key_U, [("Айылда ушак көп болду.", "gossip")]),
        (Qt.Key.Key_I, [("ушак көп", "gossip")]),
        (Qt.Key.Key_A, [("Айылда ушак көп болду.", "gossip"), ("ушак көп", "gossip")]),
        (Qt.Key.Key_0, []),
        (Qt.Key.Key_N, []),
    ],
)
def test_letters_join_share_keep_all_or_none(at, key, made):
    press(at.window, key)
    assert [one for one in consensus(at) if one[1] == "gossip"] == made
    assert at.window.current.quote.startswith(BLAME)


@pytest.mark.parametrize(("letter", "made"), [("г", "Айылда ушак көп болду."), ("ш", "ушак көп")])
def test_the_same_keys_decide_on_a_cyrillic_layout(at, letter, made):
    cyrillic(letter)
    assert (made, "gossip") in consensus(at)


def test_a_case_of_two_codes_is_taken_from_one_coder_or_from_both(at):
    go_to(at.window, BLAME)
    assert at.window.head.text().endswith("other code")
    assert [card.choice.codes[0][0] for card in at.window.bar.cards] == ["Blame", "Stigma"]
    assert not at.window.bar.ways["U"].isEnabled()
    press(at.window, Qt.Key.Key_U)
    assert at.window.told.text() == "This case cannot be decided in this way."
    press(at.window, Qt.Key.Key_A)
    assert {name for _, name in consensus(at)} == {"support", "blame", "stigma"}


def test_a_coder_who_did_not_give_it_can_be_followed_too(at):
    go_to(at.window, SUPPORT)
    assert at.window.bar.cards[1].choice.missing == "did not give it"
    press(at.window, Qt.Key.Key_2)
    assert len(consensus(at)) == 1
    assert state(at, SUPPORT).decision.outcome == "one"


def test_clicks_decide_as_keys_do(at):
    click(at.window.bar.cards[0])
    assert ("Айылда ушак көп болду.", "gossip") in consensus(at)
    click(at.window.bar.ways["0"])
    assert state(at, BLAME).decision.outcome == "none"
    assert at.window.current.quote.startswith(SUPPORT)


def test_the_last_decision_settles_the_interview_and_says_so(at):
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1):
        press(at.window, key)
    assert "The interview “01 Айгүл” is settled: tables now count the consensus." in at.window.told.text()
    assert settled_documents(at.project) == {at.study.documents[FIRST]}
    press(at.window, Qt.Key.Key_Right)
    assert at.window.told.text() == "No other case is open here."


def test_an_interview_is_brought_to_its_end_before_the_next_one_comes(at):
    code(at.study, "Чолпон", SECOND, "Муж не помогал", "support")
    done(at.study, SECOND)
    at.window.refresh()
    rested(at)
    go_to(at.window, SUPPORT)
    press(at.window, Qt.Key.Key_1)
    assert at.window.current.quote.startswith(GOSSIP)
    press(at.window, Qt.Key.Key_1)
    press(at.window, Qt.Key.Key_1)
    assert at.window.current.case.document == at.study.documents[SECOND]


def test_undo_goes_back_to_the_case_and_redo_settles_it_again(at):
    press(at.window, Qt.Key.Key_1)
    press(at.window, Qt.Key.Key_1)
    assert at.window.current.quote.startswith(SUPPORT)
    press(at.window, Qt.Key.Key_Z, CTRL)
    rested(at)
    assert at.window.current.quote.startswith(BLAME)
    assert at.window.current.is_open
    assert {name for _, name in consensus(at)} == {"support", "gossip"}
    press(at.window, Qt.Key.Key_Y, CTRL)
    rested(at)
    assert state(at, BLAME).standing == Standing.DECIDED


def test_undo_is_heard_on_a_cyrillic_layout(at):
    press(at.window, Qt.Key.Key_1)
    cyrillic("я", CTRL)
    rested(at)
    assert at.window.current.quote.startswith(GOSSIP)
    assert at.window.current.is_open


# Drawing anew ----------------------------------------------------------------------------------------------------


def test_words_are_drawn_with_the_keys_and_coded_with_the_code_at_stake(at):
    window = at.window
    press(window, Qt.Key.Key_D)
    assert window.text.hasFocus()
    assert window.hint.isVisible()
    assert window.text.selection() == (window.current.case.start, window.current.case.end)
    press(window, Qt.Key.Key_Left, SHIFT | CTRL)
    press(window, Qt.Key.Key_Left, SHIFT | CTRL)
    press(window, Qt.Key.Key_Return)
    (drawn,) = [words for words, name in consensus(at) if name == "gossip"]
    assert "Айылда ушак көп болду".startswith(drawn)
    assert len(drawn) < len("Айылда ушак көп болду.")
    assert not window.hint.isVisible()
    assert window.current.quote.startswith(BLAME)


def test_another_code_is_chosen_by_its_letters_for_words_that_are_drawn(at):
    press(at.window, Qt.Key.Key_D)
    press(at.window, Qt.Key.Key_Space)
    assert at.window.deciding.box.isVisible()
    type_text("Supp")
    press(at.window, Qt.Key.Key_Return)
    assert ("Айылда ушак көп болду.", "support") in consensus(at)
    assert not at.window.deciding.box.isVisible()


def test_several_passages_are_drawn_one_after_the_other(at):
    text = at.window.text
    press(at.window, Qt.Key.Key_D)
    start, end = at.window.current.case.start, at.window.current.case.end
    text.select((start, start + 6))
    press(at.window, Qt.Key.Key_Return, CTRL)
    assert text.marked.staves[-1][:2] == (2, "+")
    text.select((end - 6, end))
    press(at.window, Qt.Key.Key_Return)
    assert [words for words, name in consensus(at) if name == "gossip"] == ["Айылда", "болду."]
    assert at.window.current.quote.startswith(BLAME)


def test_escape_leaves_the_drawing_and_decides_nothing(at):
    press(at.window, Qt.Key.Key_D)
    press(at.window, Qt.Key.Key_Escape)
    assert at.window.isVisible()
    assert not at.window.text.has_selection()
    assert at.window.current.is_open
    press(at.window, Qt.Key.Key_1)
    assert state(at, GOSSIP).standing == Standing.DECIDED


# Notes, deciding again, opening again ----------------------------------------------------------------------------


def everything(at):
    """Choose to see all cases with the keys."""
    box = at.window.filters.state
    box.setFocus()
    press(box, Qt.Key.Key_End)
    at.window.tree.setFocus()


def test_a_note_goes_with_the_decision_and_is_shown_with_who_decided_when(at):
    press(at.window, Qt.Key.Key_M)
    assert at.window.bar.note.hasFocus()
    type_text("Чек так эле 1")
    press(at.window, Qt.Key.Key_Return)
    press(at.window, Qt.Key.Key_1)
    assert state(at, GOSSIP).decision.note == "Чек так эле 1"
    assert at.window.bar.note.toPlainText() == ""
    everything(at)
    go_to(at.window, GOSSIP)
    said = at.window.stands.text()
    assert said.startswith("✓ Decided: as Айбек has it (Айбек, ")
    assert at.window.bar.note.toPlainText() == "Чек так эле 1"
    assert at.window.bar.cards[0].choice.taken


def test_the_note_of_a_decided_case_is_changed_by_itself(at):
    press(at.window, Qt.Key.Key_1)
    everything(at)
    go_to(at.window, GOSSIP)
    press(at.window, Qt.Key.Key_M)
    type_text("later")
    press(at.window, Qt.Key.Key_Return)
    rested(at)
    assert state(at, GOSSIP).decision.note == "later"
    assert state(at, GOSSIP).standing == Standing.DECIDED


def test_a_decided_case_is_decided_again_and_stays_in_sight(at):
    press(at.window, Qt.Key.Key_1)
    everything(at)
    go_to(at.window, GOSSIP)
    press(at.window, Qt.Key.Key_2)
    assert ("ушак көп", "gossip") in consensus(at)
    assert at.window.current.quote.startswith(GOSSIP)
    assert [stave.sign for stave in at.window.text.marked.staves] == ["1", "2 ✓"]


def test_a_decided_case_is_opened_again(at):
    press(at.window, Qt.Key.Key_1)
    everything(at)
    go_to(at.window, GOSSIP)
    click(at.window.bar.ways["R"])
    assert state(at, GOSSIP).standing == Standing.OPEN
    assert consensus(at) == [("Кайненем ооруп калды", "support")]


def test_a_case_is_open_again_when_its_codings_change(at):
    press(at.window, Qt.Key.Key_1)
    uncode(at.project, (at.study.codings["gossip 1 Ч"],))
    rested(at)
    assert state(at, GOSSIP).standing == Standing.CHANGED
    go_to(at.window, GOSSIP)
    assert at.window.stands.text().startswith(
        "↻ Open again: its codings have changed. Decision until now: as Айбек has it (Айбек, "
    )
    assert at.window.bar.ways["R"].isHidden()
    press(at.window, Qt.Key.Key_R)
    assert state(at, GOSSIP).standing == Standing.CHANGED


# Going about -----------------------------------------------------------------------------------------------------


def test_arrows_go_to_the_next_and_the_previous_open_case(at):
    everything(at)
    press(at.window, Qt.Key.Key_Home)
    press(at.window, Qt.Key.Key_Right)
    assert at.window.current.quote.startswith(GOSSIP)
    press(at.window, Qt.Key.Key_Right)
    assert at.window.current.quote.startswith(BLAME)
    press(at.window, Qt.Key.Key_Left)
    assert at.window.current.quote.startswith(GOSSIP)
    press(at.window, Qt.Key.Key_Up)
    assert at.window.current.quote.startswith("Кайненем")
    click(at.window.forth)
    click(at.window.forth)
    click(at.window.back)
    assert at.window.current.quote.startswith(GOSSIP)


def test_a_click_on_a_case_shows_it(at):
    window = at.window
    last = window.model.cases()[-1]
    click_item(window.tree, window.model.index_of(last.key))
    assert window.current.key == last.key
    assert window.head.text() == "01 Айгүл, turn 4 · not by all"


def test_escape_closes_the_window(at):
    press(at.window, Qt.Key.Key_Escape)
    assert not at.window.isVisible()


def test_keys_decide_wherever_the_focus_is(at):
    for widget in (
        at.window.filters.state,
        at.window.filters.codes,
        at.window.text,
        at.window.codes,
        at.window.bar.cards[1],
    ):
        widget.setFocus()
        before = at.window.current.key
        press(at.window, Qt.Key.Key_1)
        assert at.window.current.key != before or not at.window.current.is_open
        press(at.window, Qt.Key.Key_Z, CTRL)
        rested(at)
        assert at.window.current.key == before


# Many coders, none -----------------------------------------------------------------------------------------------


def five_done(study):
    names = ("Эмил", "Жаркын", "Үмүт")
    more_coders(study, *names)
    for name in names[:2]:
        code(study, name, FIRST, "Айылда ушак көп болду.", "gossip")
    code(study, "Үмүт", FIRST, "көп болду.", "gossip")
    done(study, FIRST, coders=("Айбек", "Чолпон", *names))


def test_five_coders_have_five_keys_and_a_line_for_each_way_they_coded(qtbot, tmp_path):
    with settling(qtbot, tmp_path, five_done) as at:
        assert [card.choice.coder for card in at.window.bar.cards if card.isVisible()] == [
            *("Айбек", "Чолпон", "Эмил", "Жаркын", "Үмүт")
        ]
        assert [stave.sign for stave in at.window.text.marked.staves] == ["1 3 4", "2", "5"]
        press(at.window, Qt.Key.Key_5)
        assert ("көп болду.", "gossip") in consensus(at)


def second_pair_done(study):
    more_coders(study, "Эмил")
    code(study, "Эмил", SECOND, "Соседи", "gossip")
    done(study, FIRST)
    done(study, SECOND, coders=("Айбек", "Эмил"))


def test_only_those_who_worked_on_an_interview_have_keys_there(qtbot, tmp_path):
    with settling(qtbot, tmp_path, second_pair_done) as at:
        go_to(at.window, "Соседи")
        assert [card.choice.coder for card in at.window.bar.cards if card.isVisible()] == ["Айбек", "Эмил"]
        press(at.window, Qt.Key.Key_2)
        assert consensus(at, SECOND) == [("Соседи", "gossip")]


def test_where_nobody_is_done_the_window_says_what_to_do(qtbot, tmp_path):
    with settling(qtbot, tmp_path) as at:
        assert not at.window.tree.isVisible()
        assert at.window.empty.accessibleName().startswith("There is nothing to settle yet. Two coders have to code")


def test_where_all_is_settled_the_window_says_what_counts_now(qtbot, tmp_path):
    with settling(qtbot, tmp_path, two_done) as at:
        for _ in range(3):
            press(at.window, Qt.Key.Key_1)
        at.window.showing.key = ("", "")
        at.window.refresh()
        assert at.window.nothing.isVisible()
        assert at.window.nothing.text().startswith("Everything is settled.")
        click(at.window.show_all)
        assert len(quotes(at.window)) == 4


# What others do meanwhile ----------------------------------------------------------------------------------------


def test_what_changes_elsewhere_takes_neither_the_drawing_nor_the_note_away(at):
    press(at.window, Qt.Key.Key_M)
    type_text("half a note")
    code(at.study, "Чолпон", SECOND, "Муж не помогал", "support")
    rested(at)
    assert at.window.bar.note.toPlainText() == "half a note"
    press(at.window, Qt.Key.Key_Return)
    at.window.refresh()
    assert at.window.bar.note.toPlainText() == "half a note"
    press(at.window, Qt.Key.Key_D)
    code(at.study, "Чолпон", SECOND, "денег не было", "support")
    rested(at)
    assert at.window.hint.isVisible()
    assert at.window.text.has_selection()


def theirs_of(at):
    """Give the project on the computer of the other coder."""
    return colleague(SimpleNamespace(project=at.project, other_coder=at.study.coders["Чолпон"]), "theirs")


def test_a_decision_made_at_once_after_another_change_loses_neither(at):
    uncode(at.project, (at.study.codings["support 1"],))
    press(at.window, Qt.Key.Key_1)
    assert quotes(at.window) == ["Балдарын таштап кетти дешти."]
    assert state(at, GOSSIP).standing == Standing.DECIDED


def test_what_two_leads_decided_in_two_ways_is_decided_once_more(at, tmp_path):
    gossip = at.window.current.case
    theirs = theirs_of(at)
    settle_case(theirs, gossip.document, gossip.codings, "intersection")
    write_package(theirs, tmp_path / "theirs.qcpack", WHOLE)
    theirs.close()
    press(at.window, Qt.Key.Key_U)
    merge_package(at.project, read_package(tmp_path / "theirs.qcpack"))
    rested(at)
    go_to(at.window, GOSSIP)
    assert at.window.stands.text().startswith("≠ Decided in two ways, to be decided again.")
    press(at.window, Qt.Key.Key_1)
    assert state(at, GOSSIP).standing == Standing.DECIDED
    assert [words for words, name in consensus(at) if name == "gossip"] == ["Айылда ушак көп болду."]


def test_decisions_hold_after_a_merge_and_only_what_is_new_is_open(at, tmp_path):
    theirs = theirs_of(at)
    code_span(theirs, at.study.documents[FIRST], 3, 11, at.study.codes["blame"])
    write_package(theirs, tmp_path / "theirs.qcpack", WHOLE)
    theirs.close()
    for _ in range(3):
        press(at.window, Qt.Key.Key_1)
    merge_package(at.project, read_package(tmp_path / "theirs.qcpack"))
    here = at.window.current.key
    rested(at)
    assert at.window.current.key == here
    assert [one.case.start for one in at.window.listing.cases if one.is_open] == [3]
    assert sum(one.case.standing == Standing.DECIDED for one in at.window.listing.cases) == 3
