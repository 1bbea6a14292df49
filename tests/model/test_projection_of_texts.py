from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.projection import inverse, project_span
from qualcode.text.changes import number_map

LETTERS = "аб ңө."


@st.composite
def edited(draw):
    """A text, a map of edits on it, in order and apart, and the text after them."""
    text = draw(st.text(LETTERS, min_size=1, max_size=40))
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    edits, pieces, done = [], [], 0
    for start, end in zip(places[::2], places[1::2], strict=False):
        put = draw(st.text("XYZ", max_size=5))
        edits.append((start, end - start, len(put)))
        pieces += [text[done:start], put]
        done = end
    return text, tuple(edits), "".join([*pieces, text[done:]])


@st.composite
def spans(draw, text):
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, len(text)))


def touches(span, edits):
    return any(start < span[1] and span[0] < start + old for start, old, _ in edits)


@given(edited(), st.data())
def test_a_span_that_no_edit_touches_keeps_its_words(case, data):
    text, edits, after = case
    start, end = data.draw(spans(text))
    if not touches((start, end), edits):
        new_start, new_end = project_span(start, end, edits)
        assert after[new_start:new_end] == text[start:end]


@given(edited(), st.data())
def test_a_projected_span_lies_in_the_text_and_is_never_negative(case, data):
    text, edits, after = case
    start, end = project_span(*data.draw(spans(text)), edits)
    assert 0 <= start <= end <= len(after)


@given(edited(), st.data())
def test_letters_of_a_span_that_were_not_edited_stay_in_it(case, data):
    text, edits, after = case
    start, end = data.draw(spans(text))
    kept = "".join(
        text[place] for place in range(start, end) if not any(at <= place < at + old for at, old, _ in edits)
    )
    new_start, new_end = project_span(start, end, edits)
    assert [letter for letter in after[new_start:new_end] if letter not in "XYZ"][: len(kept)] == list(kept)


@given(edited())
def test_the_inverse_of_the_inverse_is_the_map(case):
    _, edits, _ = case
    assert inverse(inverse(edits)) == edits


@given(edited(), st.data())
def test_there_and_back_an_untouched_span_is_where_it_was(case, data):
    text, edits, _ = case
    span = data.draw(spans(text))
    if not touches(span, edits):
        assert project_span(*project_span(*span, edits), inverse(edits)) == span


@given(edited(), st.data())
def test_through_two_maps_an_untouched_span_keeps_its_words(case, data):
    text, first, middle = case
    if not middle:
        return
    span = data.draw(spans(text))
    after = data.draw(st.text(LETTERS + "X", max_size=40))
    second = number_map(middle, after)
    carried = project_span(*span, first)
    if not touches(span, first) and not touches(carried, second):
        start, end = project_span(*carried, second)
        assert after[start:end] == text[span[0] : span[1]]


def test_what_is_typed_at_an_edge_stays_outside():
    assert project_span(5, 9, ((5, 0, 3),)) == (8, 12)
    assert project_span(5, 9, ((9, 0, 3),)) == (5, 9)


def test_an_edit_across_an_edge_is_taken_in_whole():
    assert project_span(5, 9, ((3, 4, 2),)) == (3, 7)
    assert project_span(5, 9, ((7, 4, 1),)) == (5, 8)


def test_a_span_that_was_cut_out_is_empty():
    assert project_span(5, 9, ((4, 6, 0),)) == (4, 4)
