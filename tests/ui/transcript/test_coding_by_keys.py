from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qualcode.ops.codebook import activate_code, add_code
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from tests.ui.transcript.person import code
from ui.actions import Actions
from ui.transcript import TranscriptPage

SPACE, ENTER, ESC = Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape
FIRST = "Өзүм үчүн көп ойлодум 😀 анан үйгө келдим."
DEBT = "Карызым бар эле,\u00a05\u00a0000 сом."
ANSWER = f"{FIRST} {DEBT} Күйөөм колдоду!"


def test_a_passage_is_coded_without_a_mouse_from_the_first_key_on(person):
    for _ in range(3):
        person.ctrl(Qt.Key.Key_Down)
    assert person.selected() == DEBT
    person.press(SPACE)
    person.type("кары")
    person.press(ENTER)
    assert person.stored() == person.shown() == [(DEBT, "карыз")]
    assert person.selected() == DEBT and person.view.hasFocus()
    assert person.told[-1] == f"Coded as Карыз: “{DEBT}”"


def test_letters_without_kyrgyz_marks_find_a_code_too(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("уй")
    assert person.page.quick_code.rows.currentItem().text() == "Үй-бүлө"
    person.press(ENTER)
    assert person.stored() == [("Кайтып келгенде эмне кыйын болду?", "үй-бүлө")]


def test_turns_and_sentences_are_selected_forward_and_back(person):
    seen = []
    for key, shift in [
        (Qt.Key.Key_Down, True),
        (Qt.Key.Key_Down, False),
        (Qt.Key.Key_Down, False),
        (Qt.Key.Key_Up, False),
        (Qt.Key.Key_Up, True),
        (Qt.Key.Key_Down, True),
    ]:
        person.ctrl(key, shift)
        seen.append(person.selected())
    question = "Кайтып келгенде эмне кыйын болду?"
    assert seen == [question, FIRST, DEBT, FIRST, question, ANSWER]


def test_from_a_selected_turn_one_goes_into_its_sentences_and_once_it_is_coded_on(person):
    for _ in range(2):
        person.ctrl(Qt.Key.Key_Down, shift=True)
    assert person.selected() == ANSWER
    person.ctrl(Qt.Key.Key_Down)
    assert person.selected() == FIRST
    code(person, ANSWER, "карыз")
    person.ctrl(Qt.Key.Key_G)
    person.ctrl(Qt.Key.Key_Down)
    assert person.selected() == "Ким жардам берди?"


def test_at_the_end_the_selection_stays_and_the_status_line_says_so(person):
    for _ in range(5):
        person.ctrl(Qt.Key.Key_Down, shift=True)
    assert person.selected() == "Эч ким. Айылда ушак көп болду."
    assert person.told == ["This is the end of the document."]


def test_shift_and_arrows_select_by_character_and_by_word(person):
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    for _ in range(3):
        person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right, shift | ctrl)
    person.press(Qt.Key.Key_Left, shift)
    assert person.selected() == "Кайтып"
    person.press(SPACE)
    person.type("сем")
    person.press(ENTER)
    assert person.stored() == [("Кайтып", "үй-бүлө")]


def test_a_bar_adds_one_more_code_and_all_are_one_step(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("кары|уша")
    person.press(ENTER)
    assert sorted(name for _, name in person.stored()) == ["карыз", "ушак"]
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == []
    person.ctrl(Qt.Key.Key_Y)
    assert len(person.shown()) == 2


def test_several_codes_one_of_which_is_there_are_not_doubled(person):
    words = "Кайтып келгенде эмне кыйын болду?"
    code(person, words, "карыз")
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("кары|уша")
    person.press(ENTER)
    assert sorted(name for _, name in person.stored()) == ["карыз", "ушак"]


def test_backspace_on_an_empty_line_gives_back_the_last_of_several_codes(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("кары|")
    assert person.page.quick_code.taken.text() == "Карыз"
    person.press(Qt.Key.Key_Backspace)
    person.type("уша")
    person.press(ENTER)
    assert [name for _, name in person.stored()] == ["ушак"]


def test_letters_that_fit_nothing_make_a_code_beside_the_chosen_one(person):
    person.session.choose_code(person.codes["колдоо"])
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("Жыргал өмүр")
    person.press(ENTER)
    new = next(item for item in codes_of(person.project) if item.names == {"ky": "Жыргал өмүр"})
    assert new.parent == person.codes["үй-бүлө"]
    person.codes["new"] = new.guid
    assert person.stored() == person.shown() == [("Кайтып келгенде эмне кыйын болду?", "new")]


def test_escape_returns_to_the_text_with_the_selection_kept(person):
    person.ctrl(Qt.Key.Key_Down)
    before = person.selected()
    person.press(SPACE)
    assert person.page.quick_code.isVisible() and person.page.quick_code.letters.hasFocus()
    person.type("кар")
    person.press(ESC)
    assert not person.page.quick_code.isVisible() and person.view.hasFocus()
    assert (person.selected(), person.stored()) == (before, [])


def test_the_box_shows_path_and_definition_of_the_code_that_enter_would_apply(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    box = person.page.quick_code
    person.type("ка")
    assert box.detail.text() == "Карыз\nКайткандан кийинки карыз."
    box.letters.clear()
    person.type("колд")
    assert box.detail.text() == "Үй-бүлө > Колдоо"


def test_arrows_move_in_the_list_while_the_letters_keep_the_focus(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.press(Qt.Key.Key_Down)
    person.press(Qt.Key.Key_Down)
    assert person.page.quick_code.letters.hasFocus()
    person.press(ENTER)
    assert [name for _, name in person.stored()] == ["карыз"]


def test_the_codes_used_last_stand_first_and_one_key_repeats_the_last(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("уша")
    person.press(ENTER)
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    assert person.page.quick_code.rows.item(0).text() == "Ушак-айың"
    person.press(ESC)
    person.ctrl(Qt.Key.Key_R)
    assert person.stored() == [("Кайтып келгенде эмне кыйын болду?", "ушак"), (FIRST, "ушак")]


def test_the_code_chosen_in_the_codebook_is_applied_by_one_key(person):
    person.session.choose_code(person.codes["карыз"])
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_Return)
    assert [name for _, name in person.stored()] == ["карыз"]


def test_space_without_a_selection_says_what_to_do(person):
    person.press(SPACE)
    assert not person.page.quick_code.isVisible()
    assert person.told[-1].startswith("Select the words to code first")


def test_repeat_before_any_code_was_used_says_so(person):
    person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_R)
    assert person.told == ["No code was used yet. Press Space to choose one."]


def test_delete_takes_the_selected_coding_away_and_undo_brings_it_back(person):
    coding = code(person, "ушак көп", "ушак")
    person.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert person.session.coding == coding and person.selected() == "ушак көп"
    person.press(Qt.Key.Key_Delete)
    assert person.stored() == person.shown() == [] and person.session.coding == ""
    assert person.told[-1] == "Coding removed: Ушак-айың, “ушак көп”. Undo brings it back."
    person.ctrl(Qt.Key.Key_Z)
    assert person.stored() == person.shown() == [("ушак көп", "ушак")]


def test_next_and_previous_coding_walk_through_the_text(person):
    first, second = code(person, "үйгө", "үй-бүлө"), code(person, "ушак", "ушак")
    alt = Qt.KeyboardModifier.AltModifier
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        person.press(key, alt)
        seen.append(person.session.coding)
    assert seen == [first, second, second, first]
    assert person.told == ["There is no further coding in this document."]


def test_the_next_uncoded_turn_is_the_respondents(person):
    code(person, "Карызым", "карыз")
    person.ctrl(Qt.Key.Key_U)
    assert person.selected() == "Эч ким. Айылда ушак көп болду."
    person.ctrl(Qt.Key.Key_U)
    assert person.told == ["From here to the end of the document every turn has a coding."]


def test_copy_gives_the_words_of_the_store_with_their_no_break_spaces(person):
    for _ in range(3):
        person.ctrl(Qt.Key.Key_Down)
    person.ctrl(Qt.Key.Key_C)
    assert QApplication.clipboard().text() == DEBT
    assert DEBT not in person.view.toPlainText()


def test_the_caret_on_a_coded_word_selects_its_coding_and_leaving_lets_it_go(person):
    coding = code(person, "Кайтып", "үй-бүлө")
    seen = []
    for _ in range(4):
        person.press(Qt.Key.Key_Right)
        seen.append(person.session.coding)
    person.press(Qt.Key.Key_End)
    assert seen == ["", "", coding, coding]
    assert person.session.coding == ""


def test_text_grows_and_shrinks_by_keys_and_keeps_its_size(person):
    before = person.view.points
    person.ctrl(Qt.Key.Key_Minus)
    smaller = person.view.points
    assert TranscriptPage(person.session, Actions(person.session, person.page)).view.points == smaller
    person.ctrl(Qt.Key.Key_Plus)
    assert smaller < before == person.view.points
    assert person.view.document().defaultFont().pointSizeF() == before


def test_a_code_found_by_its_name_in_another_language_shows_that_name_beside_its_own(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("сплет")
    row = person.page.quick_code.rows.currentItem()
    assert (row.text(), row.data(Qt.ItemDataRole.UserRole + 2)) == ("Ушак-айың", "Сплетни")


def test_a_code_out_of_use_stands_behind_those_in_use_and_is_not_made_twice(person):
    activate_code(person.project, person.codes["ушак"], False)
    rows = person.page.quick_code.rows
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    assert "Ушак-айың" not in [rows.item(row).text() for row in range(rows.count())]
    person.type("уша")
    row = rows.currentItem()
    assert (row.text(), row.data(Qt.ItemDataRole.UserRole + 2)) == ("Ушак-айың", "not in use")
    assert rows.item(1).text() == "New code: уша"
    person.press(ENTER)
    assert [name for _, name in person.stored()] == ["ушак"]


def test_shift_and_enter_add_one_more_code_as_the_bar_does(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("кары")
    person.press(ENTER, Qt.KeyboardModifier.ShiftModifier)
    assert (person.page.quick_code.taken.text(), person.stored()) == ("Карыз", [])
    person.type("уша")
    person.press(ENTER)
    assert sorted(name for _, name in person.stored()) == ["карыз", "ушак"]


def test_a_new_code_can_be_taken_first_and_another_added(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("Банк|")
    assert person.page.quick_code.taken.text() == "Банк"
    person.type("уша")
    person.press(ENTER)
    names = {person.view.looks.name(c.code) for c in codings_of(person.project, person.session.document)}
    assert names == {"Банк", "Ушак-айың"}


def test_backspace_gives_a_new_code_back(person):
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("Банк|")
    person.press(Qt.Key.Key_Backspace)
    person.type("уша")
    person.press(ENTER)
    assert [name for _, name in person.stored()] == ["ушак"]


def test_repeat_passes_over_a_new_code_that_undo_took_away(person):
    code(person, "Кайтып", "карыз")
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("кары")
    person.press(ENTER)
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("Банк")
    person.press(ENTER)
    person.ctrl(Qt.Key.Key_Z)
    person.told.clear()
    person.ctrl(Qt.Key.Key_R)
    assert person.told[0].startswith("Coded as Карыз")


def test_the_whole_of_a_selected_turn_is_seen_where_it_has_room(person):
    person.view.setFixedHeight(160)
    person.view.setFixedWidth(420)
    for _ in range(4):
        person.ctrl(Qt.Key.Key_Down, shift=True)
        start, end = person.view.selection()
        assert person.view.top_of(start) >= 0
        room = person.view.viewport().height()
        high = person.view.top_of(end) + person.view.cursorRect().height()
        assert high <= room + 1 or person.view.top_of(start) <= 1


def test_a_code_out_of_use_that_begins_so_comes_before_letters_within_another(person):
    activate_code(person.project, person.codes["ушак"], False)
    add_code(person.project, {"ky": "Кебушак"})
    rows = person.page.quick_code.rows
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("ушак")
    assert rows.currentItem().text() == "Ушак-айың"


def test_the_box_says_where_a_new_code_will_stand_and_the_status_that_it_is_new(person):
    person.session.choose_code(person.codes["колдоо"])
    person.ctrl(Qt.Key.Key_Down)
    person.press(SPACE)
    person.type("Банк")
    assert person.page.quick_code.detail.text() == "Enter makes this code under “Үй-бүлө” and applies it."
    person.press(ENTER)
    assert person.told[-1].startswith("Coded as Банк, a new code: “")
    person.session.choose_code(person.codes["карыз"])
    person.press(SPACE)
    person.type("Той")
    assert person.page.quick_code.detail.text() == "Enter makes this code at the top of the codebook and applies it."
