"""Spans carried through number maps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.projection import NumberMap, Projected, inverse, project_span


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (((5, 0, 3),), (8, 13)),  # typed at the start: outside
        (((10, 0, 3),), (5, 10)),  # typed at the end: outside
        (((7, 0, 3),), (5, 13)),
        (((5, 5, 2),), (5, 7)),  # just these words replaced
        (((5, 5, 0),), (5, 5)),
        (((3, 2, 4),), (7, 12)),  # the words before replaced, up to the edge
        (((10, 2, 4),), (5, 10)),
        (((3, 4, 6),), (3, 12)),  # across the start: taken in whole
        (((8, 4, 6),), (5, 14)),  # across the end
        (((3, 9, 2),), (3, 5)),  # around
        (((3, 9, 0),), (3, 3)),
        (((3, 2, 0), (5, 0, 4)), (7, 12)),  # two edits that touch
        (((5, 2, 0), (7, 0, 4)), (5, 12)),
        (((8, 2, 0), (10, 0, 4)), (5, 8)),
    ],
)
def test_a_span_follows_its_words(edits: NumberMap, expected: tuple[int, int]) -> None:
    assert project_span(5, 10, edits) == Projected(*expected)


@pytest.mark.parametrize("edits", [((3, 4, 10),), ((5, 0, 3),), ((5, 2, 3),), ((3, 2, 9),), ((0, 9, 0),)])
def test_what_is_gone_stays_gone(edits: NumberMap) -> None:
    start, end = project_span(5, 5, edits)
    assert start == end


@st.composite
def changes(draw: st.DrawFn) -> tuple[int, NumberMap]:
    """Draw the length of a text and edits of it, in order and apart."""
    edits, place = [], 0
    for _ in range(draw(st.integers(0, 4))):
        start = place + draw(st.integers(0, 5))
        old, new = draw(st.integers(0, 4)), draw(st.integers(0, 4))
        if old or new:
            edits.append((start, old, new))
            place = start + old + 1
    return place + draw(st.integers(0, 6)), tuple(edits)


@given(changes(), st.data())
def test_untouched_words_are_kept_and_places_stay_inside(change: tuple[int, NumberMap], data: st.DataObject) -> None:
    size, edits = change
    start = data.draw(st.integers(0, size))
    end = data.draw(st.integers(start, size))
    old = list(range(size))  # each letter is its own number; typed ones are -1
    new, place = [], 0
    for at, gone, come in edits:
        new += old[place:at] + [-1] * come
        place = at + gone
    new += old[place:]
    found = project_span(start, end, edits)
    assert 0 <= found.start <= found.end <= len(new)
    inside = new[found.start : found.end]
    assert [letter for letter in new if letter in range(start, end)] == [
        letter for letter in inside if letter in range(start, end)
    ]
    if all(at + gone <= start or at >= end for at, gone, _ in edits):
        assert inside == old[start:end]
    if start < end and start == found.start == found.end:
        assert not set(range(start, end)) & set(new)
    back = project_span(found.start, found.end, inverse(edits))
    if inside == old[start:end] and start < end:
        assert back == (start, end)
