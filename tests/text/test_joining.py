"""Two corrections of one text joined."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.projection import NumberMap, project_span
from qualcode.model.transcript import Turn
from qualcode.text.changes import number_map
from qualcode.text.correcting import Corrected, TextChange, corrected
from qualcode.text.joining import Side, SpokenTurn, TurnMaps, clashes, joined_text, joined_turns, spoken

OLD = "Мен Москвадан карызга батып келдим кейин үйдө калдым"


def side(new: str) -> Side:
    return new, number_map(OLD, new)


def test_what_each_changed_is_taken_over() -> None:
    first = side(OLD.replace("Москвадан", "Казандан"))
    second = side(OLD.replace("калдым", "калган элем") + " ооба")
    assert clashes(OLD, first, second) == []
    found = joined_text(OLD, first, second, ())
    assert found.text == "Мен Казандан карызга батып келдим кейин үйдө калган элем ооба"
    start = second[0].index("карызга")
    assert found.text[slice(*project_span(start, start + 7, found.second))] == "карызга"


def test_the_same_correction_made_by_both_is_made_once() -> None:
    both = side(OLD.replace("Москвадан", "Казандан"))
    assert clashes(OLD, both, both) == []
    assert joined_text(OLD, both, both, ()).text == both[0]


def test_where_both_changed_the_same_words_one_asks() -> None:
    first, second = side(OLD.replace("Москвадан", "Казандан")), side(OLD.replace("Москвадан карызга", "Ошко"))
    (clash,) = clashes(OLD, first, second)
    assert (clash.old, clash.first, clash.second) == ("Москвадан карызга", "Казандан карызга", "Ошко")
    assert joined_text(OLD, first, second, ["Оштон карызга"]).text == OLD.replace("Москвадан", "Оштон")


@pytest.mark.parametrize("wordings", [(), ("бир", "эки")])
def test_a_wording_is_wanted_for_each_clash(wordings: tuple[str, ...]) -> None:
    first, second = side(OLD.replace("Москвадан", "Казандан")), side(OLD.replace("Москвадан", "Ошко"))
    with pytest.raises(ValueError, match="wording"):
        joined_text(OLD, first, second, wordings)


WORDS = OLD.split()


@st.composite
def corrections(draw: st.DrawFn) -> str:
    words = list(WORDS)
    for _ in range(draw(st.integers(0, 4))):
        words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(["", "жаңы", "эки сөз", "эски,", "үй дө"]))
    return " ".join(words)


@given(corrections(), corrections(), st.lists(st.sampled_from(["", "өзү", "башка сөз"]), min_size=9, max_size=9))
def test_either_order_gives_the_same_text_and_maps(one: str, two: str, chosen: list[str]) -> None:
    first, second = side(one), side(two)
    asked = clashes(OLD, first, second)
    assert [(clash.first, clash.second) for clash in asked] == [
        (clash.second, clash.first) for clash in clashes(OLD, second, first)
    ]
    wordings = chosen[: len(asked)]
    found, other = joined_text(OLD, first, second, wordings), joined_text(OLD, second, first, wordings)
    assert (found.text, found.first, found.second) == (other.text, other.second, other.first)


@given(corrections(), corrections())
def test_words_that_neither_changed_are_found_from_both(one: str, two: str) -> None:
    sides = side(one), side(two)
    found = joined_text(OLD, *sides, [clash.first for clash in clashes(OLD, *sides)])
    changed = [(start, start + gone) for _, edits in sides for start, gone, _ in edits]
    place = 0
    for word in WORDS:
        here = place, place + len(word)
        place += len(word) + 1
        if all(end < here[0] or start > here[1] for start, end in changed):
            for (_, edits), onwards in zip(sides, (found.first, found.second), strict=True):
                assert found.text[slice(*project_span(*project_span(*here, edits), onwards))] == word


def sides_of(old: Corrected, *changes: TextChange) -> Corrected:
    return corrected(old, changes, {"a": "А", "b": "Б", "c": "В"})


def turns_joined(
    old: Corrected, one: Corrected, two: Corrected, text: str, first: NumberMap, second: NumberMap
) -> tuple[SpokenTurn, ...]:
    named = [spoken(each.turns, each.speakers) for each in (old, one, two)]
    return joined_turns(text, *named, TurnMaps([one.edits, first], [first], [second]))


@pytest.mark.parametrize("swap", [False, True])
def test_a_turn_that_one_joined_to_the_one_before_stays_joined(swap: bool) -> None:
    old = Corrected(
        "А: бир эки.\nБ: үч.\nА: төрт.", (Turn(0, 3, 11, 0), Turn(12, 15, 18, 1), Turn(19, 22, 27, 0)), ("a", "b")
    )
    sides = [sides_of(old, TextChange("join", 1)), sides_of(old, TextChange("words", 2, "беш."))]
    one, two = sides[::-1] if swap else sides
    found = joined_text(old.text, (one.text, one.edits), (two.text, two.edits), ())
    assert found.text == "А: бир эки. үч.\nА: беш."
    turns = turns_joined(old, one, two, found.text, found.first, found.second)
    assert [(turn.speaker, found.text[turn.speech : turn.end]) for turn in turns] == [
        ("a", "бир эки. үч."),
        ("a", "беш."),
    ]


def test_where_no_turn_is_left_the_words_still_stand_in_one() -> None:
    there = [SpokenTurn(0, 0, 3, "a", None)]
    assert joined_turns("бир", there, [], there, TurnMaps([], [], [])) == (SpokenTurn(0, 0, 3, "a", None),)


def test_turns_of_a_joined_text_do_not_overlap() -> None:
    old = Corrected("— ", (Turn(0, 2, 2, -1),), ())
    one, two = sides_of(old, TextChange("split", 0)), sides_of(old, TextChange("speaker", 0, speaker="a"))
    found = joined_text(old.text, (one.text, one.edits), (two.text, two.edits), ["А: "])
    turns = turns_joined(old, one, two, found.text, found.first, found.second)
    assert all(turn.end <= later.start for turn, later in itertools.pairwise(turns))
