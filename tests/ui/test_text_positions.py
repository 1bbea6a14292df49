import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.text_positions import TextPositions

TEXTS = st.text(alphabet="аң \n\u00a0😀𝒳", max_size=30)


def qt_length(text):
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS, st.data())
def test_an_offset_is_as_far_in_qt_as_the_utf_16_units_before_it(text, data):
    offset = data.draw(st.integers(0, len(text)))
    positions = TextPositions(text)
    assert positions.to_qt(offset) == qt_length(text[:offset])
    assert positions.to_offset(positions.to_qt(offset)) == offset


def test_a_position_within_a_wide_character_is_before_it():
    assert TextPositions("а😀б").to_offset(2) == 1


@pytest.mark.parametrize("offset", [0, 5, 12])
def test_without_wide_characters_offsets_and_positions_are_equal(offset):
    positions = TextPositions("Кыргызстанда")
    assert (positions.to_qt(offset), positions.to_offset(offset)) == (offset, offset)
