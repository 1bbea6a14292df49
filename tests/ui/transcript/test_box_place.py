from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from ui.transcript.quick_code import place_beside

ROOM = QRect(0, 0, 1092, 614)
SELECTIONS = st.builds(QRect, st.integers(0, 1091), st.integers(0, 560), st.just(1), st.integers(20, 300))


@given(SELECTIONS, st.sampled_from([ROOM, QRect(0, 0, 500, 400), QRect(0, 0, 300, 150)]))
def test_the_box_lies_within_the_window(selection, room):
    assert room.contains(place_beside(selection, room))


@given(st.integers(0, 580), st.integers(20, 34))
def test_the_box_leaves_a_selection_of_a_line_uncovered(top, height):
    selection = QRect(300, top, 1, min(height, ROOM.bottom() - top))
    covered = place_beside(selection, ROOM).intersected(selection.adjusted(0, 1, 0, -2))
    assert covered.isEmpty()
