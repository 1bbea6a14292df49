from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from qualcode.text.changes import number_map

TEXTS = st.lists(st.sampled_from(["карыз", "карызым", "Москва", "бар", " ", "\n", ",", "ң"]), max_size=14).map("".join)


def applied(old, new, edits):
    """Rebuild the new text from the old one and the map: what the map does not name is taken from the old."""
    pieces, done, shift = [], 0, 0
    for place, gone, come in edits:
        pieces += [old[done:place], new[place + shift : place + shift + come]]
        done, shift = place + gone, shift + come - gone
    return "".join([*pieces, old[done:]])


@given(TEXTS, TEXTS)
def test_the_map_leads_from_the_old_text_to_the_new_one(old, new):
    assert applied(old, new, number_map(old, new)) == new


@given(TEXTS, TEXTS)
def test_edits_stand_in_order_and_apart(old, new):
    edits = number_map(old, new)
    assert all(place + gone < after for (place, gone, _), (after, _, _) in pairwise(edits))
    assert all(gone or come for _, gone, come in edits)


@given(TEXTS)
def test_equal_texts_have_no_edits(text):
    assert number_map(text, text) == ()


def test_a_word_changes_as_a_whole():
    assert number_map("карызым бар", "карызыбыз бар") == ((0, 7, 9),)


def test_an_added_word_is_one_insertion():
    assert number_map("Мен иштедим", "Мен Москвада иштедим") == ((4, 0, 9),)
