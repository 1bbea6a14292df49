"""A transcript under correction: turns, labels and the map from the text it began with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.projection import NumberMap, composed, project_span
from qualcode.model.transcript import Turn
from qualcode.text.correcting import Corrected, TextChange, corrected, relabelled
from qualcode.text.normalise import normalise
from qualcode.text.speaker_labels import label_of_another, label_without_time

LABELS = {"i": "И", "a": "Айгүл", "n": "Нурлан"}


def transcript(*lines: tuple[str, str, str]) -> Corrected:
    """Make a transcript of (speaker, label, words)."""
    text, turns, speakers = "", [], tuple(dict.fromkeys(speaker for speaker, _, _ in lines if speaker))
    for speaker, label, words in lines:
        start, speech = len(text), len(text) + len(label)
        number = speakers.index(speaker) if speaker else -1
        turns.append(Turn(start, speech, speech + len(words), number))
        text += label + words + "\n"
    return Corrected(text[:-1], tuple(turns), speakers)


START = transcript(
    ("i", "И: ", "Кандай келдиңиз?"),
    ("a", "[0:02] Айгүл: ", "Мен Москвадан карызга батып келдим."),
    ("n", "Р: ", "Биз аны күттүк."),
)


def lines(state: Corrected) -> list[tuple[str, str, str]]:
    return [
        (
            state.speakers[turn.speaker] if turn.speaker >= 0 else "",
            state.text[turn.start : turn.speech],
            state.text[turn.speech : turn.end],
        )
        for turn in state.turns
    ]


def after(*changes: TextChange, start: Corrected = START) -> Corrected:
    return corrected(start, changes, LABELS)


def test_words_are_typed_in_a_turn_and_the_rest_moves_along() -> None:
    state = after(TextChange("words", 1, "Мен Казандан карызга батып келдим, ооба."))
    assert lines(state)[1:] == [
        ("a", "[0:02] Айгүл: ", "Мен Казандан карызга батып келдим, ооба."),
        ("n", "Р: ", "Биз аны күттүк."),
    ]
    assert len(state.edits) == 2


def test_a_turn_is_split_under_the_label_of_its_speaker_without_the_time() -> None:
    state = after(TextChange("split", 1, place=len("Мен Москвадан ")))
    assert lines(state)[1:3] == [
        ("a", "[0:02] Айгүл: ", "Мен Москвадан"),
        ("a", "Айгүл: ", "карызга батып келдим."),
    ]
    assert state.text.count("\n") == 3


def test_a_turn_split_and_joined_reads_as_before() -> None:
    state = after(TextChange("split", 1, place=4), TextChange("join", 2))
    assert (state.text, state.turns) == (START.text, START.turns)


def test_a_turn_without_words_takes_words() -> None:
    state = after(TextChange("split", 0, place=99), TextChange("words", 1, "Айтыңызчы."))
    assert lines(state)[:2] == [("i", "И: ", "Кандай келдиңиз?"), ("i", "И: ", "Айтыңызчы.")]


def test_a_turn_said_by_another_gets_the_label_of_that_one() -> None:
    state = after(TextChange("speaker", 1, speaker="n"), TextChange("speaker", 2, speaker="a"))
    assert lines(state)[1:] == [
        ("n", "[0:02] Нурлан: ", "Мен Москвадан карызга батып келдим."),
        ("a", "Айгүл: ", "Биз аны күттүк."),
    ]


def test_a_turn_without_a_label_gets_one_when_a_speaker_is_named() -> None:
    start = transcript(("", "", "Саламатсызбы?"), ("", "", "Ооба."))
    state = after(TextChange("speaker", 1, speaker="a"), start=start)
    assert lines(state) == [("", "", "Саламатсызбы?"), ("a", "Айгүл: ", "Ооба.")]


def test_a_speaker_with_another_name_has_it_before_each_turn() -> None:
    state = relabelled(START, "a", "Айгүл", "Р1")
    assert lines(state)[1][1] == "[0:02] Р1: "
    assert lines(state)[0] == lines(START)[0] and lines(state)[2] == lines(START)[2]


@pytest.mark.parametrize("turn", [3, -1])
def test_a_turn_that_is_not_there_is_refused(turn: int) -> None:
    with pytest.raises(IndexError):
        after(TextChange("words", turn, "сөз"))


def test_the_first_turn_has_none_to_go_to() -> None:
    with pytest.raises(IndexError):
        after(TextChange("join", 0))


@pytest.mark.parametrize(
    ("here", "old", "expected", "without_time"),
    [
        ("Р: ", "Айгүл", "Нурлан: ", "Р: "),
        ("[0:13:02 — Айгүл] ", "Айгүл", "[0:13:02 — Нурлан] ", "[Айгүл] "),
        ("Р1 (0:05): ", "Р1", "Нурлан (0:05): ", "Р1: "),
        ("0:13 И: ", "И", "0:13 Нурлан: ", "И: "),
        ("[0:13:02] ", "", "[0:13:02] Нурлан: ", ""),
        ("Айгүл\n", "Айгүл", "Нурлан\n", "Айгүл\n"),
        ("", "", "Нурлан: ", ""),
    ],
)
def test_labels_keep_their_time_and_signs(here: str, old: str, expected: str, without_time: str) -> None:
    assert label_of_another(here, old, "Нурлан") == expected
    assert label_without_time(here) == without_time


@st.composite
def changes(draw: st.DrawFn) -> list[TextChange]:
    made, turns = [], len(START.turns)
    words = st.lists(st.sampled_from(["мен", "сен", "ал", "биз", "ө,", "😀", ".", "\n", "карызга"]), max_size=6).map(
        " ".join
    )
    for _ in range(draw(st.integers(0, 6))):
        kind = draw(st.sampled_from(["words", "split", "join", "speaker"]))
        number = draw(st.integers(0, turns - 1))
        if kind == "words":
            made.append(TextChange("words", number, draw(words)))
        elif kind == "split":
            made.append(TextChange("split", number, place=draw(st.integers(0, 40))))
            turns += 1
        elif kind == "join" and number:
            made.append(TextChange("join", number))
            turns -= 1
        else:
            made.append(TextChange("speaker", number, speaker=draw(st.sampled_from(sorted(LABELS)))))
    return made


@given(changes())
def test_after_any_changes_turns_lie_in_order_and_labels_and_speech_hold_every_letter(made: list[TextChange]) -> None:
    state = after(*made)
    assert normalise(state.text) == state.text
    place = 0
    for turn in state.turns:
        assert place <= turn.start <= turn.speech <= turn.end
        assert not state.text[place : turn.start].strip()
        assert state.speech(state.turns.index(turn)) == state.speech(state.turns.index(turn)).strip()
        place = turn.end
    assert not state.text[place:].strip()
    assert_leads_to(START.text, state.edits, state.text)


def assert_leads_to(old: str, edits: NumberMap, new: str) -> None:
    """See that a map leaves unchanged what it says it leaves."""
    place = shift = 0
    for start, gone, come in edits:
        assert old[place:start] == new[place + shift : start + shift]
        place, shift = start + gone, shift + come - gone
    assert old[place:] == new[place + shift :]


def edits_of(size: int) -> st.SearchStrategy[NumberMap]:
    def apart(places: list[tuple[int, int, int]]) -> NumberMap:
        found, place = [], 0
        for skip, most, come in places:
            start = place + skip
            gone = min(most, size - start)
            if start > size or not (gone or come):
                break
            found.append((start, gone, come))
            place = start + gone + 1
        return tuple(found)

    return st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(0, 3)), max_size=5).map(apart)


@given(st.data())
def test_one_map_in_place_of_two_keeps_what_both_keep(data: st.DataObject) -> None:
    old = [(0, number) for number in range(data.draw(st.integers(0, 16)))]
    first = data.draw(edits_of(len(old)))
    middle = applied(old, first, 1)
    second = data.draw(edits_of(len(middle)))
    new = applied(middle, second, 2)
    whole = composed(first, second)
    place = shift = 0
    for start, gone, come in whole:
        assert start >= place
        assert old[place:start] == new[place + shift : start + shift]
        place, shift = start + gone, shift + come - gone
    assert old[place:] == new[place + shift :]
    for number in range(len(old)):
        if old[number] in new:
            assert old[number] in new[slice(*project_span(number, number + 1, whole))]


def applied(old: list[tuple[int, int]], edits: NumberMap, mark: int) -> list[tuple[int, int]]:
    new, place = [], 0
    for start, gone, come in edits:
        new += old[place:start] + [(mark, len(new) + number) for number in range(come)]
        place = start + gone
    return new + old[place:]
