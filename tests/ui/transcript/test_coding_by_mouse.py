import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcode.ops.projects import add_coder
from tests.ui.transcript.person import code
from tests.ui.transcript.test_coding_by_keys import ANSWER, DEBT, FIRST
from ui.mime import PASSAGE, code_data

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag_code(person, code_guid, place, drop=True):
    """Drag a code over a place of the window, and let it fall there."""
    viewport, data = person.view.viewport(), code_data(code_guid)
    point = viewport.mapFrom(person.window, place)
    enter = QDragEnterEvent(point, COPY, data, LEFT, NONE)
    QApplication.sendEvent(viewport, enter)
    QApplication.sendEvent(viewport, QDragMoveEvent(point, COPY, data, LEFT, NONE))
    if drop:
        QApplication.sendEvent(viewport, QDropEvent(point, COPY, data, LEFT, NONE))
    return enter.isAccepted()


def test_a_passage_selected_by_dragging_is_coded_and_stays_selected(person):
    person.drag_over("үйгө келдим")
    assert person.selected() == "үйгө келдим"
    person.session.choose_code(person.codes["карыз"])
    person.ctrl(Qt.Key.Key_Return)
    assert person.stored() == person.shown() == [("үйгө келдим", "карыз")]
    assert person.selected() == "үйгө келдим"


def test_a_selection_over_an_emoji_is_stored_in_code_points(person):
    person.drag_over("ойлодум 😀 анан")
    person.press(Qt.Key.Key_Space)
    person.type("кары")
    person.press(Qt.Key.Key_Return)
    assert person.stored() == [("ойлодум 😀 анан", "карыз")]


@pytest.mark.parametrize(
    ("clicks", "selected"),
    [(1, ""), (2, "Карызым"), (3, DEBT), (4, ANSWER)],
    ids=["a caret", "the word", "the sentence", "the turn"],
)
def test_quick_clicks_select_more_and_more(person, clicks, selected):
    person.click(person.place("рызым"), clicks)
    assert person.selected() == selected


def test_two_quick_clicks_at_different_places_are_no_double_click(person):
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(1_000)
    person.click(person.place("рызым"))
    person.click(person.place("колдоду"))
    QApplication.setDoubleClickInterval(usual)
    assert person.selected() == ""


def test_a_code_dragged_onto_the_selection_codes_it(person):
    person.drag_over("үйгө келдим")
    assert drag_code(person, person.codes["ушак"], person.place("келдим"))
    assert person.stored() == [("үйгө келдим", "ушак")]


def test_a_code_dragged_beside_the_selection_codes_the_sentence_it_is_shown_on(person):
    person.drag_over("үйгө келдим")
    drag_code(person, person.codes["ушак"], person.place("рызым"), drop=False)
    start, end = person.view.emphasis.landing
    assert person.view.page.text[start:end] == DEBT
    drag_code(person, person.codes["ушак"], person.place("рызым"))
    assert person.stored() == [(DEBT, "ушак")]
    assert person.selected() == DEBT and person.view.emphasis.landing is None


def test_a_code_dragged_away_again_leaves_no_trace(person):
    drag_code(person, person.codes["ушак"], person.place("рызым"), drop=False)
    QApplication.sendEvent(person.view.viewport(), QDragLeaveEvent())
    assert person.view.emphasis.landing is None and person.stored() == []


def test_words_dragged_from_elsewhere_are_refused(person):
    data = person.view.createMimeDataFromSelection()
    enter = QDragEnterEvent(QPoint(50, 50), COPY, data, LEFT, NONE)
    QApplication.sendEvent(person.view.viewport(), enter)
    assert not enter.isAccepted()


def test_a_dragged_selection_says_where_it_is_from(person):
    person.drag_over("Карызым бар эле,\u00a05")
    data, text = person.view.createMimeDataFromSelection(), person.view.page.text
    start = text.index("Карызым")
    assert data.text() == "Карызым бар эле,\u00a05"
    assert bytes(data.data(PASSAGE).data()).decode() == f"{person.session.document} {start} {start + 18}"


def test_a_click_on_a_stripe_selects_the_coding_and_its_words(person):
    coding = code(person, "үйгө келдим", "үй-бүлө")
    QTest.mouseClick(person.window.windowHandle(), LEFT, NONE, person.stripe(coding))
    assert (person.session.coding, person.selected()) == (coding, "үйгө келдим")
    assert person.view.hasFocus()


def test_a_double_click_on_a_stripe_chooses_its_code(person):
    place = person.stripe(code(person, "үйгө келдим", "үй-бүлө"))
    person.click(place, times=2)
    assert person.session.code == person.codes["үй-бүлө"]


def test_the_pointer_over_a_stripe_lights_its_passage_and_over_a_passage_its_stripe(person):
    coding, handle = code(person, "үйгө", "үй-бүлө"), person.window.windowHandle()
    plain = person.colour_left_of("үйгө")
    QTest.mouseMove(handle, QPoint(5, 5))  # a test before may have left the pointer on the stripe
    QTest.mouseMove(handle, person.stripe(coding))
    assert person.view.emphasis.lit == (coding,)
    assert person.colour_left_of("үйгө").saturation() > plain.saturation()
    QTest.mouseMove(handle, person.place("колдоду"))
    assert person.view.emphasis.lit == ()
    QTest.mouseMove(handle, person.place("йгө"))
    assert person.view.emphasis.lit == (coding,)


def test_a_click_on_a_coded_word_selects_its_codings_one_after_the_other(person):
    long, short = code(person, FIRST, "үй-бүлө"), code(person, "үйгө", "карыз")
    place, seen = person.place("йгө"), []
    for _ in range(3):
        person.click(place)
        seen.append(person.session.coding)
    person.click(person.place("рызым"))
    assert seen == [short, long, short] and person.session.coding == ""


def test_a_passage_with_one_code_has_its_tint_and_one_with_two_is_grey_with_a_line_for_each(person):
    white = person.colour_left_of("үйгө")
    code(person, "үйгө", "карыз")
    tinted = person.colour_left_of("үйгө")
    code(person, "үйгө", "үй-бүлө")
    grey = person.colour_left_of("үйгө")
    assert white == QColor("white")
    assert tinted.saturation() > 20 and tinted.red() > tinted.green()
    assert grey.saturation() < 10 and grey != white
    spot = person.place("үйгө") + QPoint(3, person.view.cursorRect().height() // 2)
    column = {person.grab().pixelColor(spot + QPoint(0, step)).name() for step in range(-4, 8)}
    assert {"#cc6677", "#117733"} <= column


def test_a_code_that_stands_twice_for_two_coders_is_named_once_with_both_marks(person):
    me, other = code(person, "үйгө келдим", "карыз"), add_coder(person.project, "Чолпон Асанова")
    theirs = code(person, "үйгө", "карыз", other)
    person.grab()
    names = [target.codings for target in person.page.desk.stripes.targets if len(target.codings) > 1]
    assert [set(codings) for codings in names] == [{me, theirs}]


def test_the_ruler_goes_to_the_part_that_is_clicked(person):
    person.window.resize(900, 180)
    ruler = person.page.desk.ruler
    QTest.mouseClick(
        person.window.windowHandle(), LEFT, NONE, ruler.mapTo(person.window, QPoint(4, ruler.height() - 2))
    )
    bar = person.view.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() > bar.maximum() // 2
