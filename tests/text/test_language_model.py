"""Kyrgyz, Russian and both are told apart, word by word and turn by turn, in the way people in Kyrgyzstan speak."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.language import Heard, languages_of
from qualcode.text.language_model import smoothed, words_of

WITHOUT = str.maketrans("өүңӨҮҢ", "оунОУН")


def heard(text):
    return languages_of(text, [(0, len(text))])[0]


def russian_words(text):
    found = words_of(text)
    path = smoothed(found.weight.tolist(), found.switch.tolist())
    spans = zip(found.start.tolist(), found.end.tolist(), path, strict=True)
    return [text[start:end] for start, end, kyrgyz in spans if not kyrgyz]


KYRGYZ = [
    "Ооба, үйдө эле отурам.",
    "Жок, айткан жокмун.",
    "Кайын журтум жакшы эле тосуп алды, бирок акча түгөнгөндөн кийин сөз көбөйдү.",
    "Россиядан келгенден бери базарда соода кылып жүрөм.",
    "Документтерибиз просрочен болуп калды.",
    "Патентти төлөй албай, депортация болуп кеттим.",
    "Балдарымды апам карап калган, өзүм Москвада посудомойка болуп иштегем.",
]
RUSSIAN = [
    "Да нет, просто устала.",
    "Ну не знаю, как вам сказать.",
    "Муж сказал, хватит, возвращайся домой.",
    "Я сначала в Бишкек приехала, потом уже к родителям в Джалал-Абад.",
    "Келинкой быть тяжело, конечно, но апа меня поддержала.",
]
MIXED = [
    "Мен ага айттым, короче, я больше туда не поеду, болду дедим.",
    "Никто меня не заставлял, өз каалоом менен келдим.",
    "Акчаны апама салып турдум, каждый месяц тридцать тысяч, карызды төлөдүк.",
]


@pytest.mark.parametrize("text", KYRGYZ)
def test_kyrgyz_is_heard_as_kyrgyz_with_its_loans_and_without_its_letters(text):
    assert heard(text).language == "ky"
    assert heard(text.translate(WITHOUT)).language == "ky"


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_is_heard_as_russian(text):
    assert heard(text).language == "ru"


@pytest.mark.parametrize("text", MIXED)
def test_a_turn_with_a_clause_of_each_is_mixed(text):
    assert heard(text).language == heard(text.translate(WITHOUT)).language == "ky-ru"


def test_a_russian_stem_with_kyrgyz_endings_is_kyrgyz():
    assert russian_words("Документтерибизди паспорттук столго тапшырып койгонбуз") == []


def test_the_clause_in_the_other_language_is_found_word_by_word():
    text = "Ал айтты, ты куда собралась, мен унчуккан жокмун."
    assert russian_words(text) == ["ты", "куда", "собралась"]


def test_a_russian_name_makes_no_kyrgyz_turn_mixed():
    assert heard("Мага Светлана Юрьевна бышырганды үйрөттү, рахмат ага.").language == "ky"


def test_latin_look_alikes_inside_a_word_do_not_hide_it():
    assert words_of("мeн кeлдим").weight.tolist() == words_of("мен келдим").weight.tolist()


def test_stress_marks_and_soft_hyphens_do_not_cut_a_word():
    found = words_of("пото\u0301м кел\u00adди")
    assert list(zip(found.start.tolist(), found.end.tolist(), strict=True)) == [(0, 6), (7, 13)]
    assert found.weight.tolist() == words_of("потом келди").weight.tolist()


def test_the_transcribers_remarks_are_not_what_is_said():
    text = "Билбейм [долго молчит и смотрит в окно], айта албайм."
    assert heard(text) == Heard(3, 0)


def test_only_the_words_of_the_stretch_count():
    text = "И: Как вы живёте? Ж: Жакшы эле жашап жатабыз."
    parts = languages_of(text, [(3, 17), (21, len(text))])
    assert [part.language for part in parts] == ["ru", "ky"]


@pytest.mark.parametrize("text", ["", "...", "OK, yes", "1990", "[күлөт]"])
def test_where_no_cyrillic_word_is_said_nothing_is_claimed(text):
    assert heard(text).language == ""


@pytest.mark.parametrize(
    "text",
    ["Ҳа, яхши, раҳмат, ўзим келдим.", "Мехмон бор экан, билмай кириб копман.", "Хозир уйга бориб, опамга нима дейди."],
)
def test_uzbek_is_pointed_at_by_letters_or_words(text):
    assert heard(text).uzbek


@pytest.mark.parametrize("text", [*KYRGYZ, *RUSSIAN, *MIXED])
def test_uzbek_is_not_offered_for_kyrgyz_or_russian(text):
    assert not heard(text).uzbek
    assert not heard(text.translate(WITHOUT)).uzbek


@pytest.mark.parametrize(
    ("kyrgyz", "russian", "language"),
    [
        (0, 0, ""),
        (1, 0, "ky"),
        (0, 1, "ru"),
        (9, 1, "ky"),
        (18, 2, "ky-ru"),
        (19, 2, "ky"),
        (2, 40, "ru"),
        (3, 2, "ky-ru"),
    ],
)
def test_a_turn_is_mixed_from_two_words_and_a_tenth_on(kyrgyz, russian, language):
    assert Heard(kyrgyz, russian).language == language


def test_the_best_path_keeps_the_language_over_a_single_doubtful_word():
    assert smoothed([5, 5, -3, 5], [4] * 4) == [True] * 4
    assert smoothed([5, 5, -5, -5, -5, 5, 5], [4] * 7) == [True, True, False, False, False, True, True]
    assert smoothed([5, -3, -3], [4, 2.5, 4]) == [True, False, False]


@given(
    st.lists(
        st.tuples(st.floats(-5, 5).map(lambda x: round(x, 2)), st.sampled_from([2.5, 4.0])), min_size=1, max_size=7
    )
)
def test_no_other_path_is_better(steps):
    weights, switches = [weight for weight, _ in steps], [switch for _, switch in steps]

    def worth(path):
        said = sum(weight if kyrgyz else 0 for weight, kyrgyz in zip(weights, path, strict=True))
        return said - sum(switches[i] for i in range(1, len(path)) if path[i] != path[i - 1])

    every = ([bool(number >> place & 1) for place in range(len(weights))] for number in range(1 << len(weights)))
    assert worth(smoothed(weights, switches)) == pytest.approx(max(map(worth, every)))


@given(st.text(st.sampled_from("анкөүңёҳqA .,-\u0301\u00ad\U0001f600\n"), max_size=60))
def test_words_lie_in_the_text_in_order_and_each_weighs_the_same_anywhere(text):
    found = words_of(text)
    spans = list(zip(found.start.tolist(), found.end.tolist(), strict=True))
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(end <= later for (_, end), (later, _) in pairwise(spans))
    twice = words_of(f"{text}\n{text}")
    assert twice.weight.tolist() == found.weight.tolist() * 2


def test_an_hour_of_speech_takes_no_noticeable_time():
    text = (" ".join(KYRGYZ + RUSSIAN + MIXED) * 100)[:60_000]
    languages_of(text, [(0, len(text))])
    begun = time.process_time()
    languages_of(text, [(0, len(text))])
    assert time.process_time() - begun < 0.25
