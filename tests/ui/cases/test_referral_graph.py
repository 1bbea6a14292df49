import pytest
from PySide6.QtCore import Qt

from qualcode.ops.attributes import add_respondent
from qualcode.ops.objects import set_fields
from tests.ui.acting import click, press
from tests.ui.cases.conftest import reach
from ui.cases.tree_layout import chain_of, tree_places


def test_parents_stand_left_of_and_between_their_children_and_the_others_below():
    places = tree_places({"": ["lone", "a", "other"], "a": ["b", "c"], "c": ["d"]}, 2)
    assert {name: place[:2] for name, place in places.items()} == {
        "a": (0, 0.5), "b": (1, 0.0), "c": (1, 1.0), "d": (2, 1.0), "lone": (0, 2.0), "other": (1, 2.0),
    }  # fmt: skip


def test_the_chain_of_somebody_begins_with_who_was_found_first():
    forest = {"": ["lone", "a"], "a": ["b", "c"], "c": ["d"]}
    assert chain_of(forest, "d") == {"": ["a"], "a": ["b", "c"], "c": ["d"]}
    assert chain_of(forest, "lone") == {"": ["lone"]}


def graph_of(at):
    return reach(at, at.page.referrals.graph)


def test_a_click_and_keys_open_cases(at):
    people = at.study.respondents
    set_fields(at.project, people["Гульнара"], {"referred_by": people["Айгүл"]})
    set_fields(at.project, people["Бурул"], {"referred_by": people["Айгүл"]})
    graph = graph_of(at)
    click(graph, graph.box_of(people["Бурул"]).center())
    assert at.session.case == people["Бурул"]
    graph = graph_of(at)
    graph.setFocus()
    press(at.page, Qt.Key.Key_Left)
    press(at.page, Qt.Key.Key_Return)
    assert at.session.case == people["Айгүл"]
    assert graph.accessibleDescription() == "Айгүл"


def test_the_switch_shows_the_whole_sample(at):
    section = at.page.referrals
    assert section._hint.isVisible()
    reach(at, section.whole)
    section.whole.setFocus()
    press(at.page, Qt.Key.Key_Space)
    assert section.graph.isVisible()
    assert set(section.graph._places) == set(at.study.respondents.values())


@pytest.mark.parametrize("many", [18, 60])
def test_no_two_boxes_touch_and_all_fit_the_width(at, many):
    people = [add_respondent(at.project, f"Р{number:02}") for number in range(many)]
    for number in range(1, many * 2 // 3):
        set_fields(at.project, people[number], {"referred_by": people[(number - 1) // 3]})
    at.session.show_case(people[0])
    at.page.referrals.whole.setChecked(True)
    graph = graph_of(at)
    boxes = [graph.box_of(person) for person in people]
    assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])
    assert all(box.left() >= 0 and box.right() <= graph.width() and box.bottom() <= graph.height() for box in boxes)
    assert min(box.width() for box in boxes) >= 100
