from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qualcode.ops.projects import add_coder
from tests.ui.transcript.person import code

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
WORDS = "Өзүм үчүн көп ойлодум 😀 анан үйгө келдим."


def press(person, place):
    QTest.mouseClick(person.window.windowHandle(), LEFT, NONE, place)


def point(person, place):
    QTest.mouseMove(person.window.windowHandle(), QPoint(5, 5))
    QTest.mouseMove(person.window.windowHandle(), place)


def crowd(person):
    """Code the same words with all codes: one name has room beside a line, the others are folded."""
    return [code(person, "көп", name) for name in person.codes]


def fold_of(person):
    person.grab()
    stripes = person.page.desk.stripes
    target = next(target for target in stripes.targets if target.fold)
    return target, stripes.mapTo(person.window, target.place.center().toPoint())


def opened(person):
    menu = person.page.linking.menu
    assert menu.isVisible()
    return menu


def test_names_without_room_fold_into_a_number_and_every_coding_is_in_a_name_or_a_fold(person):
    codings = crowd(person)
    fold, _ = fold_of(person)
    names = [target.codings for target in person.page.desk.stripes.targets if target.place.height() > 10]
    assert len(fold.codings) == 3
    assert {guid for target in names for guid in target} >= set(codings)


def test_a_click_on_a_fold_lists_its_codings_with_code_and_coder_and_a_click_there_selects_one(person):
    crowd(person)
    fold, place = fold_of(person)
    press(person, place)
    menu = opened(person)
    words = [action.text().split("\t") for action in menu.actions()]
    assert [action.data() for action in menu.actions()] == list(fold.codings)
    assert all(coder == "Айбек Асанов" for _, coder in words)
    assert words[0][0] == person.view.looks.path(person.view.index.get(fold.codings[0]).code)
    action = menu.actions()[1]
    QTest.mouseMove(menu, menu.actionGeometry(action).center())
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
    assert (person.session.coding, person.selected()) == (fold.codings[1], "көп")
    assert not menu.isVisible()


def test_arrow_keys_light_the_codings_of_a_fold_and_enter_selects(person):
    crowd(person)
    fold, place = fold_of(person)
    press(person, place)
    menu = opened(person)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert person.view.emphasis.lit == (fold.codings[1],)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert person.session.coding == fold.codings[1]
    assert person.view.emphasis.lit == ()
    assert person.view.hasFocus()


def test_escape_leaves_a_fold_for_the_text_and_keeps_the_selection(person):
    crowd(person)
    person.drag_over("үйгө")
    _, place = fold_of(person)
    press(person, place)
    QTest.keyClick(opened(person), Qt.Key.Key_Escape)
    assert not person.page.linking.menu.isVisible()
    assert (person.selected(), person.view.hasFocus()) == ("үйгө", True)


def test_the_pointer_over_a_fold_lights_all_its_passages(person):
    crowd(person)
    fold, place = fold_of(person)
    point(person, place)
    assert person.view.emphasis.lit == fold.codings


def test_the_pointer_in_overlapping_passages_lights_the_shortest_and_the_stripes_of_all(person):
    long, short = code(person, WORDS, "үй-бүлө"), code(person, "үйгө", "карыз")
    point(person, person.place("йгө"))
    assert person.view.emphasis.lit == (short,)
    assert person.view.emphasis.near == (short, long)


def test_the_caret_in_a_passage_makes_its_stripes_broader(person):
    coding = code(person, "үйгө", "карыз")
    thin = stripe_width(person, coding)
    press(person, person.place("Эч ким"))
    assert stripe_width(person, coding) == thin
    press(person, person.place("үйгө"))
    person.press(Qt.Key.Key_Right)
    assert person.view.emphasis.here == (coding,)
    assert stripe_width(person, coding) > thin


def stripe_width(person, coding):
    """Count the pixels of a stripe's colour across the middle of its place."""
    stripes, image = person.page.desk.stripes, person.grab()
    target = next(target for target in stripes.targets if target.codings == (coding,) and target.place.width() < 9)
    colour = person.view.looks.clear(person.view.index.get(coding).code, stripes.palette())
    spot = stripes.mapTo(person.window, target.place.center().toPoint())
    ratio = image.devicePixelRatio()
    row = round(spot.y() * ratio)
    return sum(
        image.pixelColor(x, row) == colour for x in range(round((spot.x() - 6) * ratio), round((spot.x() + 7) * ratio))
    )


def test_marks_of_coders_are_shown_only_where_codings_of_several_are(person):
    code(person, "үйгө", "карыз")
    other = add_coder(person.project, "Нургүл Токтоева")
    assert marks(person) == [""]
    theirs = code(person, "Карызым", "карыз", coder=other)
    assert marks(person) == ["АА", "НТ"]
    person.view.index.show_only(lambda item: item.guid != theirs)
    person.view.refresh()
    assert marks(person) == [""]


def marks(person):
    person.grab()
    stripes = person.page.desk.stripes
    several = person.view.index.coders() > 1
    found = person.view.index.between(0, len(person.view.page.text))
    return [stripes._names.label([item], several).marks for item in found]


def test_stripes_stay_in_their_lanes_when_others_come_go_and_come_back(person):
    codings = [code(person, words, "карыз") for words in (WORDS, "үйгө", "көп")]
    lanes = person.view.index.lanes

    def now():
        return {guid: lanes.lane(guid) for guid in codings if person.view.index.get(guid) is not None}

    before = now()
    person.click(person.stripe(codings[0]))
    person.press(Qt.Key.Key_Delete)
    assert now() == {guid: before[guid] for guid in codings[1:]}
    between = code(person, "ойлодум", "ушак")
    person.ctrl(Qt.Key.Key_Z)
    person.ctrl(Qt.Key.Key_Z)
    assert person.view.index.get(between) is None
    assert now() == before


def test_stripes_stay_in_their_lanes_when_the_document_is_shown_again(person):
    codings = [code(person, words, "карыз") for words in ("көп", "үйгө", WORDS)]
    before = {guid: person.view.index.lanes.lane(guid) for guid in codings}
    person.session.show_document("")
    person.session.show_document(person.documents[0])
    assert {guid: person.view.index.lanes.lane(guid) for guid in codings} == before
    assert sorted(before.values()) == [0, 1, 2]


def test_overlapping_passages_are_grey_with_a_line_of_each_code_below(person):
    code(person, "үйгө", "карыз")
    tint = person.colour_left_of("үйгө")
    code(person, "үйгө", "ушак")
    grey = person.colour_left_of("үйгө")
    assert tint.saturation() > 20 > 10 > grey.saturation()
    looks, palette = person.view.looks, person.view.palette()
    wanted = {looks.clear(person.codes[name], palette).rgb() for name in ("карыз", "ушак")}
    image, spot = person.grab(), person.place("үйгө")
    ratio = image.devicePixelRatio()
    column = {image.pixelColor(round((spot.x() + 3) * ratio), round(spot.y() * ratio) + y).rgb() for y in range(40)}
    assert wanted <= column


# The ruler


def ruler_place(person, share):
    ruler = person.page.desk.ruler
    return ruler.mapTo(person.window, QPoint(ruler.width() // 2, round(ruler.height() * share)))


def middle(person):
    view = person.view
    return view.nearest_offset(QRectF(view.viewport().rect()).center())


def test_a_click_on_the_ruler_goes_to_that_part_of_the_text_and_dragging_goes_along(long_person):
    person, handle = long_person, long_person.window.windowHandle()
    length = len(person.view.page.text)
    QTest.mousePress(handle, LEFT, NONE, ruler_place(person, 0.5))
    assert abs(middle(person) / length - 0.5) < 0.03
    QTest.mouseMove(handle, ruler_place(person, 0.75))
    assert abs(middle(person) / length - 0.75) < 0.03
    QTest.mouseRelease(handle, LEFT, NONE, ruler_place(person, 0.75))
    QTest.mouseMove(handle, ruler_place(person, 0.2))
    assert abs(middle(person) / length - 0.75) < 0.03


def test_the_ruler_tells_which_part_is_shown(long_person):
    ruler = long_person.page.desk.ruler
    long_person.grab()
    assert ruler.accessibleDescription().startswith("0 %")
    press(long_person, ruler_place(long_person, 0.5))
    long_person.grab()
    assert ruler.shown_part().contains(ruler.width() / 2, ruler.height() / 2)
    assert ruler.accessibleDescription() == ruler.place_in_words(offset_at_top(long_person)).replace("\n", ", ")
    assert "400" in ruler.place_in_words(len(long_person.view.page.text) // 2)


def offset_at_top(person):
    view = person.view
    return view.page.positions.to_offset(view.shown()[0].start)


# The width


def test_a_long_text_is_broken_anew_only_when_no_key_is_held(long_person, qtbot):
    person, before = long_person, long_person.view.lineWrapColumnOrWidth()
    person.view._rest._timer.setInterval(10)
    QTest.keyPress(person.window.windowHandle(), Qt.Key.Key_Shift)
    person.window.resize(560, 500)
    qtbot.wait(100)
    assert person.view.lineWrapColumnOrWidth() == before
    QTest.keyRelease(person.window.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: person.view.lineWrapColumnOrWidth() < before)
    assert QApplication.keyboardModifiers() == NONE


def test_a_click_a_little_beside_a_stripe_means_the_stripe(person):
    made = code(person, "үйгө келдим", "карыз")
    person.grab()
    stripes = person.page.desk.stripes
    stripe = min((target.place for target in stripes.targets), key=lambda place: place.width())
    beside = QPointF(stripe.right() + 3, stripe.center().y())
    assert stripes.codings_at(beside) == (made,)
    assert stripes.codings_at(QPointF(stripe.center().x(), stripe.bottom() + 30)) == ()
