"""The normal form of a text."""

from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.hashes import content_hash, text_hash
from qualcode.text.normalise import normalise, unwanted_count

ODD = "\r\n\x0b\x0c\x1c\x1e\x85\u2028\u2029\ufeff\ufdd0\ufdd1\x00\x07йи\u0306е\u0308"
texts = st.text(alphabet=st.one_of(st.sampled_from(ODD), st.characters()))


@given(texts)
def test_normalising_twice_changes_nothing(text):
    assert normalise(normalise(text)) == normalise(text)


@given(texts)
def test_no_character_that_splits_lines_but_lf_is_left(text):
    assert normalise(text).splitlines() == normalise(text).removesuffix("\n").split("\n") or not normalise(text)
    assert unwanted_count(normalise(text)) == 0


def test_line_ends_become_lf_and_marks_go():
    assert normalise("\ufeffа\r\nб\rв\x0bг\x0cд\x85е\u2028ж\u2029з\ufdd0\ufdd1\x07") == "а\nб\nв\nг\nд\nе\nж\nз"


def test_decomposed_letters_are_composed():
    assert normalise("и\u0306") == "й"


def test_a_tab_stays_and_the_hyphen_of_old_word_is_a_hyphen():
    assert normalise("а\tб\x1eв\x1fг") == "а\tб‑вг"


def test_layout_does_not_change_the_content_hash_and_words_do():
    assert content_hash("Мен  кеттим,\n деди.") == content_hash("мен кеттим деди")
    assert content_hash("мен келдим") != content_hash("мен кеттим")


def test_the_text_hash_tells_every_change():
    assert text_hash("а б") != text_hash("а  б")
    assert len(text_hash("")) == 64
