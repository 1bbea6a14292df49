"""Turns are linked to the questions of a guide by words in either language, and by the guide's order."""

import pytest

from qualcode.text.question_links import SURE, Phrasing, QuestionMatcher, Sureness

GUIDE = [
    Phrasing(("Кеткенге чейин кимдер менен жашадыңыз?", "С кем вы жили до отъезда?")),
    Phrasing(("Кайтуу чечими кандай кабыл алынды?", "Как было принято решение вернуться?")),
    Phrasing(("Коңшулар, айылдаштар эмне дешти?", "Что говорили соседи, односельчане?")),
    Phrasing(("Тапкан акчаны эмнеге жумшадыңыз?", "На что потратили заработанные деньги?")),
]


def best(turns, guide=GUIDE):
    return [suggestion.ranked[0].question for suggestion in QuestionMatcher(guide).suggest(turns)]


@pytest.mark.parametrize(
    "turns",
    [
        ["Кетээр алдында кимдер менен жашачу элеңиз?", "Айылдаштар эмне дешти анан?", "Акчаны эмнеге жумшадыңыз?"],
        ["А с кем жили перед отъездом?", "Соседи что говорили?", "Деньги на что потратили?"],
        ["С кем вы жили?", "Коңшулар эмне деп атышты?", "Деньги эмнеге жумшалды?"],
    ],
)
def test_questions_are_found_in_either_language_and_in_a_mixture(turns):
    assert best(turns) == [0, 2, 3]


def test_letters_typed_without_a_kyrgyz_keyboard_make_no_difference():
    assert best(["Конушулар, айылдаштар эмне дешти?"]) == best(["Коңшулар, айылдаштар эмне дешти?"]) == [2]
    whole = QuestionMatcher(GUIDE).suggest(["Тапкан акчаңызды эмнеге жумшадыңыз?"])
    bare = QuestionMatcher(GUIDE).suggest(["Тапкан акчанызды эмнеге жумшадыныз?"])
    assert whole == bare


def test_a_turn_in_the_guides_own_words_is_sure_and_one_about_nothing_of_it_is_not():
    words = [phrasing.texts[0] for phrasing in GUIDE]
    found = QuestionMatcher(GUIDE).suggest([*words, "Диктофонду өчүрөйүн эми."])
    assert [suggestion.sureness for suggestion in found[:4]] == [Sureness.SURE] * 4
    assert found[4].sureness is not Sureness.SURE


def test_chances_are_chances_and_the_order_is_theirs():
    for suggestion in QuestionMatcher(GUIDE).suggest(["Кайтуу чечими?", "Жакшы.", "Коңшулар?"]):
        chances = [ranked.chance for ranked in suggestion.ranked]
        assert chances == sorted(chances, reverse=True)
        assert 0 <= sum(chances) <= 1 + 1e-9
        assert {ranked.question for ranked in suggestion.ranked} == set(range(len(GUIDE)))
        assert (chances[0] >= SURE) == (suggestion.sureness is Sureness.SURE)


def test_the_order_of_the_guide_decides_between_questions_that_are_worded_alike():
    alike = [Phrasing(("Что было потом?",)), *GUIDE[:3], Phrasing(("Что было потом?",))]
    turns = ["Что было потом?", *(phrasing.texts[0] for phrasing in GUIDE[:3]), "Что было потом?"]
    assert best(turns, alike) == [0, 1, 2, 3, 4]


def test_turns_that_were_linked_before_serve_as_examples():
    turn = ["А как на вас смотрели на тоях?"]
    learnt = [*GUIDE[:2], Phrasing(GUIDE[2].texts, ("Как на тоях на вас смотрели?",)), GUIDE[3]]
    assert best(turn, learnt) == [2]
    chance = QuestionMatcher(learnt).suggest(turn)[0].ranked[0].chance
    before = {ranked.question: ranked.chance for ranked in QuestionMatcher(GUIDE).suggest(turn)[0].ranked}
    assert chance > before[2]


def test_without_questions_or_turns_nothing_is_suggested():
    assert QuestionMatcher(GUIDE).suggest([]) == []
    (found,) = QuestionMatcher([]).suggest(["Кандай?"])
    assert (found.ranked, found.sureness) == ((), Sureness.NONE)


def test_questions_and_turns_without_words_do_no_harm():
    found = QuestionMatcher([Phrasing(("?",)), *GUIDE]).suggest(["...", "Айылдаштар эмне дешти?"])
    assert found[0].sureness is not Sureness.SURE
    assert found[1].ranked[0].question == 3
