"""Codings given another code, joined, split, weighed and flagged from the text, by keys."""

import pytest
from PySide6.QtCore import Qt

from qualcode.ops.codebook import activate_code
from qualcode.ops.locking import lock_codebook
from qualcode.ops.memos import add_memo
from qualcode.ops.projects import add_coder
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_by_guid
from tests.ui.transcript.person import code
from tests.ui.transcript.test_coding_by_keys import DEBT, ENTER, ESC, FIRST, SPACE

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
R, L, B, V = Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_V


def select_first(person):
    person.press(Qt.Key.Key_Down, ALT)


def stored_of(person, coding):
    return codings_by_guid(person.project, [coding])[0]


# Another code ---------------------------------------------------------------------------------------------------


def test_another_code_takes_the_place_of_that_of_the_selected_coding(person):
    coding = code(person, "үйгө келдим", "карыз")
    memo = add_memo(person.project, "ой", coding)
    select_first(person)
    person.ctrl(R, shift=True)
    box = person.page.quick_code
    assert box.isVisible() and box.taken.text() == "In place of: Карыз"
    assert "Карыз" not in [box.rows.item(row).text() for row in range(box.rows.count())]
    person.type("уша")
    person.press(ENTER)
    assert person.stored() == person.shown() == [("үйгө келдим", "ушак")]
    assert (person.session.coding, person.selected()) == (coding, "үйгө келдим")
    assert person.project.values(memo)["about"] == coding
    assert person.view.hasFocus() and person.told[-1] == "Ушак-айың in place of Карыз: “үйгө келдим”"
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == [("үйгө келдим", "карыз")]


def test_escape_leaves_the_code_of_the_coding_and_the_next_space_codes_anew(person):
    code(person, "үйгө келдим", "карыз")
    select_first(person)
    person.ctrl(R, shift=True)
    person.press(ESC)
    assert person.view.hasFocus() and person.selected() == "үйгө келдим"
    person.press(SPACE)
    person.type("уша")
    person.press(ENTER)
    assert sorted(person.stored()) == [("үйгө келдим", "карыз"), ("үйгө келдим", "ушак")]


def test_a_new_code_can_take_the_place_and_stands_beside_the_old_one(person):
    code(person, "үйгө келдим", "колдоо")
    select_first(person)
    person.ctrl(R, shift=True)
    person.type("Жалгыздык")
    person.press(ENTER)
    new = next(one for one in codes_of(person.project) if one.names == {"ky": "Жалгыздык"})
    assert new.parent == person.codes["үй-бүлө"]
    person.codes["new"] = new.guid
    assert person.stored() == [("үйгө келдим", "new")]
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == [("үйгө келдим", "колдоо")] and new not in codes_of(person.project)


def test_a_coding_changes_to_one_code_only(person):
    code(person, "үйгө келдим", "карыз")
    select_first(person)
    person.ctrl(R, shift=True)
    person.type("уша|")
    person.press(ENTER)
    assert person.stored() == [("үйгө келдим", "ушак")]


def test_without_a_coding_there_is_nothing_to_change(person):
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(R, shift=True)
    assert not person.page.quick_code.isVisible()


def test_a_locked_codebook_gets_no_new_code_without_a_reason_and_the_selection_stays(person):
    lock_codebook(person.project, True)
    person.ctrl(Qt.Key.Key_Down)
    words = person.selected()
    person.press(SPACE)
    person.type("Банк")
    for key in (ENTER, ENTER, ESC, ESC):
        person.press(key)
    person.ctrl(V, shift=True)
    for key in (ENTER, ESC, ESC):
        person.press(key)
    assert person.told == [] and person.stored() == []
    assert {code.guid for code in codes_of(person.project)} == set(person.codes.values())
    assert person.selected() == words and person.view.hasFocus()


# In vivo --------------------------------------------------------------------------------------------------------


def test_the_selected_words_become_the_name_of_a_code_in_their_own_language(person):
    person.session.speak("ru")
    person.drag_over("ушак көп болду.")
    person.ctrl(V, shift=True)
    new = next(one for one in codes_of(person.project) if one.names == {"ky": "ушак көп болду"})
    person.codes["new"] = new.guid
    assert person.stored() == person.shown() == [("ушак көп болду.", "new")]
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == [] and len(codes_of(person.project)) == 4


def test_words_that_are_the_name_of_a_code_already_make_no_second_one(person):
    person.drag_over("Эч ким")
    for _ in range(2):
        person.ctrl(V, shift=True)
    assert len(codes_of(person.project)) == 5
    assert len(person.view.index) == 1


def test_too_many_words_are_no_name(person):
    for _ in range(2):
        person.ctrl(Qt.Key.Key_Down, shift=True)
    person.ctrl(V, shift=True)
    assert person.told == ["These words are too many for the name of a code. Select fewer."]
    assert len(codes_of(person.project)) == 4


# Join and split -------------------------------------------------------------------------------------------------


def test_overlapping_codings_of_one_code_are_joined_by_a_key(person):
    first, second = code(person, "үйгө келдим", "карыз"), code(person, "келдим. Карызым", "карыз")
    memo = add_memo(person.project, "ой", second)
    code(person, "келдим", "ушак")
    select_first(person)
    person.ctrl(L)
    whole = "үйгө келдим. Карызым"
    assert sorted(person.stored()) == sorted(person.shown()) == [("келдим", "ушак"), (whole, "карыз")]
    assert (person.session.coding, person.selected()) == (first, whole)
    assert person.project.values(memo)["about"] == first
    assert person.told[-1] == "Joined: Карыз, 2 codings"
    person.ctrl(Qt.Key.Key_Z)
    assert len(person.shown()) == len(person.stored()) == 3 and person.project.values(memo)["about"] == second


def test_a_coding_is_joined_with_the_one_that_follows_it(person):
    code(person, FIRST, "карыз")
    code(person, DEBT, "карыз")
    select_first(person)
    person.ctrl(L)
    assert person.stored() == [(f"{FIRST} {DEBT}", "карыз")]


def test_codings_under_selected_words_are_joined(person):
    code(person, "үйгө келдим", "карыз")
    code(person, "келдим. Карызым", "карыз")
    person.drag_over("үйгө келдим. Карызым бар")
    assert person.session.coding == ""
    person.ctrl(L)
    assert person.stored() == [("үйгө келдим. Карызым", "карыз")]


def test_codings_with_words_between_stay_apart_and_the_reason_is_told(person):
    code(person, "үйгө", "карыз")
    code(person, "Карызым", "карыз")
    select_first(person)
    person.ctrl(L)
    assert person.told == ["ops.join_apart"] and len(person.stored()) == 2


def test_another_coders_coding_is_not_joined(person):
    code(person, "үйгө келдим", "карыз")
    code(person, "келдим. Карызым", "карыз", add_coder(person.project, "Чолпон"))
    select_first(person)
    person.ctrl(L)
    assert person.told == ["No other coding of this coder with the same code overlaps or follows."]
    assert len(person.stored()) == 2


def test_a_coding_is_split_at_the_caret_and_the_second_part_is_selected(person):
    coding = code(person, "үйгө келдим. Карызым", "карыз")
    person.click(person.place("Карызым"))
    assert person.session.coding == coding
    person.ctrl(L, shift=True)
    assert person.stored() == person.shown() == [("үйгө келдим.", "карыз"), ("Карызым", "карыз")]
    assert person.selected() == "Карызым" and person.session.coding not in ("", coding)
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == [("үйгө келдим. Карызым", "карыз")]


def test_a_coding_is_not_split_at_its_edge_and_without_one_the_key_says_what_to_do(person):
    code(person, "үйгө келдим", "карыз")
    select_first(person)
    person.ctrl(L, shift=True)
    person.click(person.place("болду"))
    person.ctrl(L, shift=True)
    assert person.told == ["ops.split_outside", "Put the caret where a coding is to be split."]
    assert person.stored() == [("үйгө келдим", "карыз")]


# Marks ----------------------------------------------------------------------------------------------------------


def test_a_weight_is_typed_beside_the_coding(person):
    coding = code(person, "үйгө келдим", "карыз")
    select_first(person)
    person.ctrl(B, shift=True)
    box = person.page.gestures.shaping.weight
    assert box.isVisible() and box.number.hasFocus() and box.title.text() == "Weight: Карыз"
    person.type("80")
    person.press(ENTER)
    assert stored_of(person, coding).weight == 80 and person.view.hasFocus() and not box.isVisible()
    assert (person.session.coding, person.selected()) == (coding, "үйгө келдим")
    person.ctrl(B, shift=True)
    assert box.number.text() == "80"
    person.press(Qt.Key.Key_Backspace)
    person.press(ENTER)
    assert stored_of(person, coding).weight is None
    person.ctrl(Qt.Key.Key_Z)
    assert stored_of(person, coding).weight == 80


@pytest.mark.parametrize("typed", ["101", "-5", "көп"])
def test_what_is_no_weight_is_not_taken_and_the_box_says_why(person, typed):
    coding = code(person, "үйгө келдим", "карыз")
    select_first(person)
    person.ctrl(B, shift=True)
    box = person.page.gestures.shaping.weight
    person.type(typed)
    person.press(ENTER)
    assert box.isVisible() and box.hint.text() == f"“{typed}” is no weight. Type a number from 0 to 100."
    person.press(ESC)
    assert stored_of(person, coding).weight is None and person.view.hasFocus()


def test_a_key_flags_the_selected_coding_and_takes_the_flag_away(person):
    coding = code(person, "үйгө келдим", "карыз")
    select_first(person)
    seen = []
    for _ in range(2):
        person.ctrl(B)
        seen.append(stored_of(person, coding).flag)
    assert seen == [True, False]
    assert person.told == ["Flagged: Карыз", "No longer flagged: Карыз"]
    person.ctrl(Qt.Key.Key_Z)
    assert stored_of(person, coding).flag


# One key for a code ---------------------------------------------------------------------------------------------


def press_letter(person, letter):
    """Press the key of a letter as a keyboard with that layout tells it."""
    person.type(letter)


def test_a_key_applies_its_code_to_the_selected_words(person):
    person.session.give_code_key(person.codes["карыз"], "1")
    person.ctrl(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_1)
    assert person.stored() == person.shown() == [("Кайтып келгенде эмне кыйын болду?", "карыз")]
    assert person.selected() == "Кайтып келгенде эмне кыйын болду?"


@pytest.mark.parametrize("letter", ["q", "й", "Й"])
def test_the_key_is_the_same_on_latin_russian_and_kyrgyz_layouts(person, letter):
    person.session.give_code_key(person.codes["ушак"], "Q")
    person.ctrl(Qt.Key.Key_Down)
    press_letter(person, letter)
    assert [name for _, name in person.stored()] == ["ушак"]


def test_a_key_on_a_selected_coding_codes_its_words_once_more(person):
    code(person, "үйгө", "карыз")
    person.session.give_code_key(person.codes["ушак"], "W")
    select_first(person)
    press_letter(person, "ц")
    assert sorted(person.stored()) == [("үйгө", "карыз"), ("үйгө", "ушак")]


def test_keys_that_cannot_apply_a_code_say_why(person):
    person.session.give_code_key(person.codes["ушак"], "2")
    person.press(Qt.Key.Key_2)
    person.ctrl(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_3)
    activate_code(person.project, person.codes["ушак"], False)
    person.press(Qt.Key.Key_2)
    assert person.told == [
        "No words are selected. Select the passage first, then choose a code.",
        "No code has the key 3. Choose a code in the codebook and give it one.",
        "“Ушак-айың” is not in use. Take it into use in the codebook first.",
    ]
    assert person.stored() == []


def test_keys_belong_to_the_project_and_are_kept_on_this_computer(person):
    person.session.give_code_key(person.codes["карыз"], "1")
    person.session.give_code_key(person.codes["ушак"], "1")
    assert person.session.code_keys() == {"1": person.codes["ушак"]}
    person.session.give_code_key(person.codes["ушак"], "Q")
    assert person.session.code_keys() == {"Q": person.codes["ушак"]}
    person.session.give_code_key(person.codes["ушак"], "")
    assert person.session.code_keys() == {}


def test_the_box_of_letters_shows_the_keys_of_codes(person):
    person.session.give_code_key(person.codes["карыз"], "1")
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    rows = person.page.quick_code.rows
    keys = {rows.item(row).text(): rows.item(row).data(Qt.ItemDataRole.UserRole + 4) for row in range(rows.count())}
    assert keys["Карыз"] == "1" and keys["Ушак-айың"] == ""


def test_in_a_project_that_can_only_be_read_nothing_is_coded(person):
    code(person, "үйгө", "карыз")
    person.session.give_code_key(person.codes["ушак"], "1")
    select_first(person)
    person.session.state("writable", False)
    steps = len(person.project.journal.steps())
    for key, modifiers in (
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier),
        (SPACE, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (R, CTRL | SHIFT),
        (V, CTRL | SHIFT),
        (B, CTRL),
        (B, CTRL | SHIFT),
        (L, CTRL),
        (L, CTRL | SHIFT),
    ):
        person.press(key, modifiers)
    assert person.told == ["This project can only be read."]
    assert len(person.project.journal.steps()) == steps and len(items_of(person.project, "coding")) == 1
    assert not person.page.gestures.handles.start.isVisible()
