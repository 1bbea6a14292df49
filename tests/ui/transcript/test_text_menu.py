from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.transcript.person import code

WORDS = ["code_selection", "apply_code", "repeat_code", "in_vivo"]
CODING = ["recode", "uncode", "weigh", "flag", "memo", "evidence_for", "evidence_against", "join"]
TURN = ["ask_question", "translate_turn", "turn_language", "correct_text", "rename_speaker"]


def right_click(person, place, widget=None):
    """Click with the right button and give the menu that opens."""
    widget = widget or person.view.viewport()
    here = widget.mapFrom(person.window, place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, person.window.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu):
    return [action.objectName() for action in menu.actions() if action.objectName()]


def choose(menu, words):
    next(action for action in menu.actions() if action.text().startswith(words)).trigger()
    menu.close()


def test_the_right_button_on_selected_words_keeps_them_and_offers_codes_for_them(person):
    person.drag_over("үйгө келдим")
    menu = right_click(person, person.place("келдим"))
    assert offered(menu) == [*WORDS, *TURN, "copy"]
    assert person.selected() == "үйгө келдим"
    menu.close()


def test_the_right_button_on_coded_words_selects_their_coding(person):
    made = code(person, "үйгө келдим", "карыз")
    person.drag_over("Күйөөм")
    menu = right_click(person, person.place("лдим"))
    assert person.session.coding == made and person.selected() == ""
    assert offered(menu) == [*CODING, "split", *TURN]
    assert menu.actions()[0].text() == "Карыз" and not menu.actions()[0].isEnabled()
    menu.close()
    person.page.gestures.shaping.flag()
    assert person.told[-1] == "Flagged: Карыз"


def test_the_caret_of_a_right_click_stands_before_the_word_so_that_a_split_parts_words(person):
    code(person, "үйгө келдим", "карыз")
    right_click(person, person.place("лдим")).close()
    person.page.gestures.shaping.split()
    assert person.stored() == [("үйгө", "карыз"), ("келдим", "карыз")]


def test_the_right_button_beside_every_coding_lets_the_coding_go(person):
    made = code(person, "үйгө келдим", "карыз")
    person.session.select_coding(made)
    menu = right_click(person, person.place("Күйөөм"))
    assert person.session.coding == "" and offered(menu) == TURN
    menu.close()


def test_of_several_codings_on_a_word_another_can_be_chosen(person):
    code(person, "анан үйгө келдим", "карыз")
    short = code(person, "үйгө келдим", "ушак")
    menu = right_click(person, person.place("келдим"))
    assert person.session.coding == short
    others = next(action.menu() for action in menu.actions() if action.menu() and not action.objectName())
    choose(others, "Карыз")
    assert person.view.looks.name(person.view.index.get(person.session.coding).code) == "Карыз"
    again = QApplication.activePopupWidget()
    assert again is not menu and again.actions()[0].text() == "Карыз"
    again.close()


def test_codes_used_before_the_last_are_offered_by_name(person):
    for words, name in (("үйгө", "карыз"), ("келдим", "ушак")):
        person.drag_over(words)
        person.page.coding.apply([person.codes[name]])
    person.drag_over("Күйөөм")
    choose(right_click(person, person.place("йөөм")), "Карыз")
    assert ("Күйөөм", "карыз") in person.stored()


def test_the_menu_key_asks_for_the_selection(person):
    person.drag_over("үйгө келдим")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), person.window.mapToGlobal(QPoint(1, 1)))
    QApplication.sendEvent(person.view, event)
    menu = QApplication.activePopupWidget()
    assert menu is not None and person.selected() == "үйгө келдим"
    menu.close()


def test_a_right_click_on_a_stripe_selects_its_coding_and_offers_what_is_done_with_it(person):
    made = code(person, "үйгө келдим", "карыз")
    place = person.stripe(made)
    menu = right_click(person, place, person.page.desk.stripes)
    assert person.session.coding == made and person.selected() == "үйгө келдим"
    assert offered(menu)[: len(CODING)] == CODING
    menu.close()
