"""Sentences of Kyrgyz and Russian speech."""

from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.sentences import sentences


def cut(text):
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Мен келдим.", "Балдарым калды.", "Эмне кылам?", "Билбейм!"],
        ["Нан, эт ж. б. алдык.", "Анан кеттик."],
        ["Ал 2010-ж. келди.", "Ош шаарында турат."],
        ["Мы жили в г. Ош, на ул. Ленина.", "Потом уехали."],
        ["Это было в 2010 г.", "Мы вернулись."],
        ["А. С. Пушкин жазган.", "Ооба."],
        ["Ну... я не знаю.", "Да…", "Вот так."],
        ["«Келесиңби?» деди ал.", "«Жок!»", "Ошондо кеттим."],
        ["Алды 3.5 миң сом, т.е. аз.", "Көп эмес."],
        ["Иштедим, окудум ж.б.у.с.", "Анан келдим."],
    ],
)
def test_sentences_end_where_a_reader_would_end_them(parts):
    assert cut(" ".join(parts)) == parts


def test_a_line_end_ends_a_sentence():
    assert cut("биринчи\nэкинчи") == ["биринчи", "экинчи"]


def test_a_million_dots_are_cut_in_a_moment():
    started = monotonic()
    assert sentences("." * 1_000_000 + "а") == ((0, 1_000_001),)
    assert monotonic() - started < 2


def test_only_the_range_asked_for_is_cut():
    text = "Бир. Эки. Үч. Төрт."
    assert sentences(text, 5, 13) == ((5, 9), (10, 13))


@given(st.text(alphabet="абВГ.!?… \n«»-1\t", max_size=60))
def test_sentences_hold_all_that_is_not_blank_in_order(text):
    place = 0
    for start, end in sentences(text):
        assert place <= start < end <= len(text)
        assert not text[place:start].strip()
        assert text[start:end] == text[start:end].strip()
        place = end
    assert not text[place:].strip()


def test_a_note_in_brackets_begins_the_sentence_that_follows_it():
    text = "Болду жана болгон жок. [күлөт] Айтып берем. Ооба. [пауза]"
    assert [text[slice(*span)] for span in sentences(text)] == [
        "Болду жана болгон жок.",
        "[күлөт] Айтып берем.",
        "Ооба. [пауза]",
    ]
    assert len(sentences("Мен бардым... [күлөт] анан келдим.")) == 1
