"""Words are counted by our own rule; the language of a passage is guessed."""

import pytest

from qualcode.text.language import guess_language
from qualcode.text.words import word_count, words


def test_a_word_keeps_its_hyphen_and_apostrophe():
    text = "Ата-энем, «м’айда» үй‑бүлө - 2 бала."
    assert [text[a:b] for a, b in words(text)] == ["Ата-энем", "м’айда", "үй‑бүлө", "2", "бала"]


def test_only_the_words_of_the_range_are_counted():
    assert word_count("бир эки үч", 3) == 2
    assert word_count("бир эки үч", 0, 3) == 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Мен былтыр кайтып келдим, балдарым менен үйдө жашайбыз", "ky"),
        ("мен уйдо эле отурам, балдар менен, анан иш жок", "ky"),
        ("Я вернулась в прошлом году, потому что мама заболела", "ru"),
        ("I came back last year because my mother was ill", "en"),
        ("12:30", ""),
    ],
)
def test_the_language_of_a_passage_is_guessed(text, language):
    assert guess_language(text) == language
