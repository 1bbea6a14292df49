"""The edges of a coding and of a selection, moved by keys and by handles."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from qualcode.ops.memos import add_memo
from qualcode.store.queries.codings import codings_of
from tests.ui.transcript.person import code
from tests.ui.transcript.test_coding_by_keys import ANSWER, DEBT, FIRST

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
F7, F8 = Qt.Key.Key_F7, Qt.Key.Key_F8


@pytest.mark.parametrize(
    ("key", "modifiers", "words"),
    [
        (F7, NONE, "анан үйгө келдим."),
        (F7, SHIFT, "келдим."),
        (F8, NONE, "үйгө келдим. Карызым"),
        (F8, SHIFT, "үйгө"),
        (F7, CTRL, "н үйгө келдим."),
        (F7, CTRL | SHIFT, "йгө келдим."),
        (F8, CTRL, "үйгө келдим. К"),
        (F8, CTRL | SHIFT, "үйгө келдим"),
    ],
    ids=[
        "start back",
        "start on",
        "end on",
        "end back",
        "letter back",
        "letter on",
        "end letter on",
        "end letter back",
    ],
)
def test_a_key_moves_an_edge_of_the_selected_coding_in_one_step(person, key, modifiers, words):
    coding = code(person, "үйгө келдим.", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    steps = len(person.project.journal.steps())
    person.press(key, modifiers)
    assert person.stored() == person.shown() == [(words, "карыз")]
    assert (person.selected(), person.session.coding) == (words, coding)
    assert len(person.project.journal.steps()) == steps + 1
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == [("үйгө келдим.", "карыз")]


def test_the_end_goes_by_sentences_too(person):
    code(person, "Өзүм", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    seen = []
    for modifiers in (NONE, NONE, SHIFT, SHIFT):
        person.press(Qt.Key.Key_F12, modifiers)
        seen.append(person.selected())
    assert seen == [FIRST, f"{FIRST} {DEBT}", FIRST, FIRST]
    assert person.stored() == [(FIRST, "карыз")] and person.told == ["This edge can go no further."]


def test_a_sentence_is_added_to_selected_words(person):
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_F12)
    assert person.selected() == f"{FIRST} {DEBT}" and person.stored() == []


def test_undo_of_a_moved_edge_selects_the_words_as_they_were(person):
    coding = code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    person.press(F7)
    person.ctrl(Qt.Key.Key_Z)
    assert (person.selected(), person.session.coding) == ("үйгө келдим", coding)


def test_a_coding_that_undo_brings_back_is_selected_again(person):
    coding = code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    person.press(Qt.Key.Key_Delete)
    assert person.session.coding == ""
    person.ctrl(Qt.Key.Key_Z)
    assert (person.selected(), person.session.coding) == ("үйгө келдим", coding)


def test_an_edge_passes_over_the_emoji_and_the_speakers_names(person):
    code(person, "ойлодум", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    person.press(F8)
    assert person.stored() == [("ойлодум 😀 анан", "карыз")]
    person.press(F8, CTRL | SHIFT)
    for _ in range(4):
        person.press(F7)
    assert person.selected() == "болду?\nР: Өзүм үчүн көп ойлодум 😀 ана"


def test_an_edge_cannot_pass_the_other_one_and_says_so(person):
    code(person, "үйгө", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    person.press(F7, SHIFT)
    person.press(F8, SHIFT)
    assert person.stored() == [("үйгө", "карыз")]
    assert person.told == ["This edge can go no further."] * 2


def test_without_a_coding_the_edges_of_the_selected_words_move_and_nothing_is_stored(person):
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_Down)
    person.press(F7, SHIFT)
    person.press(F8)
    assert person.selected() == FIRST.removeprefix("Өзүм ") + " Карызым"
    assert person.stored() == []


def test_without_any_words_the_keys_say_what_to_select(person):
    person.press(F7)
    assert person.told == ["Select a coding or words first, then move their edges."]


def test_memos_stay_with_a_coding_whose_edges_move(person):
    memo = add_memo(person.project, "ой", code(person, "үйгө", "карыз"))
    person.press(Qt.Key.Key_Down, ALT)
    person.press(F8)
    assert person.project.values(memo)["about"] == codings_of(person.project, person.session.document)[0].guid


# Handles --------------------------------------------------------------------------------------------------------


def handles(person):
    found = person.page.gestures.handles
    return found.start, found.end


def grip(person, handle):
    return handle.mapTo(person.window, handle.rect().center())


def drag(person, handle, *places, let_go=True):
    window = person.window.windowHandle()
    QTest.mousePress(window, LEFT, NONE, grip(person, handle))
    for place in places:
        QTest.mouseMove(window, place)
    if let_go:
        QTest.mouseRelease(window, LEFT, NONE, places[-1])


def test_handles_stand_at_the_ends_of_the_selected_coding_only(person):
    start, end = handles(person)
    assert not start.isVisible() and not end.isVisible()
    code(person, "үйгө келдим", "карыз")
    assert not start.isVisible()
    person.press(Qt.Key.Key_Down, ALT)
    assert start.isVisible() and end.isVisible()
    assert abs(grip(person, start).x() - person.place("үйгө").x()) <= 3
    assert abs(grip(person, end).x() - person.place("келдим", end=True).x()) <= 3
    person.press(Qt.Key.Key_End)
    assert not start.isVisible() and not end.isVisible()


def test_an_edge_dragged_by_its_handle_is_previewed_and_moved_in_one_step(person):
    coding = code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    steps, (start, end) = len(person.project.journal.steps()), handles(person)
    drag(person, end, person.place("Карызым"), person.place("бар эле", end=True), let_go=False)
    assert person.shown() == [("үйгө келдим. Карызым бар эле", "карыз")]
    assert person.stored() == [("үйгө келдим", "карыз")]
    QTest.mouseRelease(person.window.windowHandle(), LEFT, NONE, person.place("бар эле", end=True))
    assert person.stored() == person.shown() == [("үйгө келдим. Карызым бар эле", "карыз")]
    assert (person.selected(), person.session.coding) == ("үйгө келдим. Карызым бар эле", coding)
    assert len(person.project.journal.steps()) == steps + 1
    drag(person, start, person.place("Карызым"))
    assert person.stored() == [("Карызым бар эле", "карыз")]
    person.ctrl(Qt.Key.Key_Z)
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == [("үйгө келдим", "карыз")]


def test_escape_gives_a_drag_up(person):
    code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    steps, (_, end) = len(person.project.journal.steps()), handles(person)
    drag(person, end, person.place("бар эле", end=True), let_go=False)
    person.press(Qt.Key.Key_Escape)
    assert person.shown() == [("үйгө келдим", "карыз")]
    QTest.mouseMove(person.window.windowHandle(), person.place("Карызым", end=True))
    QTest.mouseRelease(person.window.windowHandle(), LEFT, NONE, person.place("Карызым", end=True))
    assert person.stored() == person.shown() == [("үйгө келдим", "карыз")]
    assert len(person.project.journal.steps()) == steps


def test_a_dragged_edge_never_passes_the_other_one(person):
    code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    drag(person, handles(person)[1], person.place("үчүн"))
    assert person.stored() == [("үйгө", "карыз")]


def test_a_handle_let_go_where_it_was_makes_no_step(person):
    code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    steps, (_, end) = len(person.project.journal.steps()), handles(person)
    drag(person, end, grip(person, end) + QPoint(1, 0), grip(person, end))
    assert len(person.project.journal.steps()) == steps


def test_handles_follow_the_text_when_it_scrolls_and_leave_with_it(person):
    code(person, "Кайтып", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    person.view.setFixedHeight(60)
    bar, (start, _) = person.view.verticalScrollBar(), handles(person)
    bar.setValue(0)
    before = start.y()
    bar.setValue(20)
    assert start.y() == before - 20
    bar.setValue(bar.maximum())
    assert not start.isVisible()


def test_without_whole_words_a_handle_goes_to_letters(person):
    person.page.gestures.snapping._action.trigger()
    code(person, "үйгө келдим", "карыз")
    person.press(Qt.Key.Key_Down, ALT)
    drag(person, handles(person)[1], person.place("лдим"))
    assert person.stored() == [("үйгө ке", "карыз")]


# Whole words ----------------------------------------------------------------------------------------------------


def test_a_selection_dragged_with_the_mouse_grows_to_whole_words_unless_the_person_wants_letters(person):
    person.drag_over("рызым бар э")
    assert person.selected() == "Карызым бар эле"
    person.page.gestures.snapping._action.trigger()
    person.click(person.place("үйгө"))
    person.drag_over("рызым бар э")
    assert person.selected() == "рызым бар э"


# Growing --------------------------------------------------------------------------------------------------------


def test_one_key_grows_the_selection_from_word_to_sentence_to_turn_and_another_takes_it_back(person):
    person.click(person.place("рызым"))
    seen = []
    for shift in (False, False, False, False, True, True, True):
        person.ctrl(Qt.Key.Key_G, shift)
        seen.append(person.selected())
    assert seen == ["Карызым", DEBT, ANSWER, ANSWER, DEBT, "Карызым", ""]
    assert person.told == ["The whole turn is selected."]


def test_words_of_two_sentences_grow_to_both(person):
    person.drag_over("келдим. Карызым")
    person.ctrl(Qt.Key.Key_G)
    assert person.selected() == f"{FIRST} {DEBT}"


def test_ctrl_and_arrows_go_by_words_and_with_shift_select_them(person):
    person.click(person.place("үйгө"))
    person.ctrl(Qt.Key.Key_Right)
    person.ctrl(Qt.Key.Key_Right, shift=True)
    assert person.selected() == "келдим"
    person.press(Qt.Key.Key_Right)
    person.ctrl(Qt.Key.Key_Left)
    person.ctrl(Qt.Key.Key_Left, shift=True)
    assert person.selected().strip() == "үйгө"


def test_the_selected_words_follow_a_dragged_edge_and_come_back_with_escape(person):
    made = code(person, "анан үйгө келдим", "карыз")
    person.page.linking.go(made)
    handle = person.page.gestures.handles.end
    place = person.window.mapFromGlobal(handle.mapToGlobal(handle.rect().center()))
    QTest.mousePress(person.window.windowHandle(), Qt.LeftButton, Qt.NoModifier, place)
    QTest.mouseMove(person.window.windowHandle(), person.place("үйгө", end=True))
    assert person.selected() == "анан үйгө"
    person.press(Qt.Key.Key_Escape)
    assert person.selected() == "анан үйгө келдим"
    QTest.mouseRelease(person.window.windowHandle(), Qt.LeftButton, Qt.NoModifier, place)
    assert person.stored() == [("анан үйгө келдим", "карыз")]


def test_an_edge_that_comes_into_another_turn_says_so_once(person):
    made = code(person, "Күйөөм колдоду!", "карыз")
    person.page.linking.go(made)
    person.press(F8, SHIFT)
    assert person.told == []
    person.press(F8)
    person.press(F8)
    assert person.told == ["This edge stands in another turn now: И:"]
    person.press(F8)
    assert len(person.told) == 1
    person.press(F8, SHIFT)
    person.press(F8, SHIFT)
    assert person.told[-1] == "This edge stands in another turn now: Р:"
