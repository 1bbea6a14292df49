"""Russian inside Kyrgyz speech: found where it is beyond doubt, left alone where it may be a loan, a name or Kyrgyz."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.switches import russian_in_kyrgyz, spans_within


def russian(text):
    return [text[start:end] for start, end in russian_in_kyrgyz(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Кайненем айтты, никто меня не спросил, если честно, анан унчукпай калдым, балдарымды алып үйгө кеттим.",
         ["никто меня не спросил, если честно"]),
        ("Мен кечинде разливала деп айтат элем, өзүм болсо күлүп койгом.", ["разливала"]),
        ("Ал жакта биз сменага чыгып, просто встала да кетип калды дедим.", ["просто встала"]),
        ("Үйгө келип, не переживайте деп апама айткам, ал ыйлады.", ["не переживайте"]),
    ],
)  # fmt: skip
def test_a_russian_clause_or_verb_in_kyrgyz_speech_is_found(text, expected):
    assert russian(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Документтеримди справка менен военкоматка тапшырып, паспортум просрочен болуп калды.",  # loans
        "Светлана Юрьевна менен Москвада бир цехте иштедик, ал мени жакшы көрчү.",  # names
        "Он кило ун алып, там жагына койгонбуз, от жаккам, без алган жокпуз.",  # Kyrgyz words like Russian ones
        "Той болду, ичем десем беришпейт, коём деп койдум, берем дедим.",
        "Келип-кетип жүрдүк, балдарым апамда калган.",
    ],
)
def test_loans_names_and_kyrgyz_words_stay_as_they_are(text):
    assert russian(text) == []


def test_nothing_is_marked_where_most_is_russian():
    assert russian("Меня никто не спросил, я сама приехала, потом уже к родителям кеттим.") == []


def test_a_stretch_ends_with_the_sentence():
    assert russian("Ал айтты: ничего. Ошондо мен кеттим, балдарымды алып, апама бардым.") == ["ничего"]


@given(st.text(alphabet="абвеёиклмнорстуыьэяөүң ,.!-ЖКН\n\x00\u0301", max_size=80))
def test_stretches_are_in_order_apart_and_begin_and_end_with_words(text):
    spans = russian_in_kyrgyz(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
    assert not any(text[start].isspace() or text[end - 1].isspace() for start, end in spans)


def test_what_lies_in_a_passage_is_counted_from_its_beginning():
    assert spans_within([(0, 4), (8, 12), (20, 30)], 10, 25) == [(0, 2), (10, 15)]
