from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.transcript.stripe_labels import Row, Wish, lay_rows

HEIGHT = 16
PLACES = st.tuples(st.integers(0, 500), st.integers(1, 200), st.booleans(), st.sampled_from((1, 2)))
WISHES = st.lists(PLACES, max_size=30).map(
    lambda found: [
        Wish(f"{n:02}", 0 if above else top, (0 if above else top) + height, lines, above)
        for n, (top, height, above, lines) in enumerate(found)
    ]
)


@given(WISHES)
def test_no_two_names_overlap(wishes):
    rows = lay_rows(wishes, HEIGHT)
    assert all(b.top - a.top >= a.lines * HEIGHT for a, b in pairwise(rows))


@given(WISHES)
def test_the_middle_of_a_name_is_beside_its_stripe_or_it_stands_just_where_the_stripe_begins(wishes):
    known = {wish.guid: wish for wish in wishes}
    for row in lay_rows(wishes, HEIGHT):
        wish, middle = known[row.guid], row.top + row.lines * HEIGHT / 2
        assert row.top == wish.top or wish.top <= middle <= wish.bottom


@given(WISHES)
def test_every_coding_has_a_name_or_is_in_a_fold_once(wishes):
    rows = lay_rows(wishes, HEIGHT)
    assert sorted(guid for row in rows for guid in (row.guid, *row.folded)) == sorted(wish.guid for wish in wishes)


@given(WISHES)
def test_a_name_folds_only_where_every_place_beside_its_stripe_is_taken(wishes):
    rows, known = lay_rows(wishes, HEIGHT), {wish.guid: wish for wish in wishes}
    for guid in (guid for row in rows for guid in row.folded):
        wish = known[guid]
        taken = [(row.top, row.top + row.lines * HEIGHT) for row in rows]
        places = range(int(wish.top), int(max(wish.top, wish.bottom - HEIGHT / 2)) + 1)
        if wish.above:
            assert all(any(top < place + HEIGHT and place < end for top, end in taken) for place in places)
        else:
            assert any(top < wish.top + HEIGHT and wish.top < end for top, end in taken)


@given(WISHES, st.integers(1, 400))
def test_names_of_what_begins_in_sight_stand_still_whatever_began_above(wishes, more):
    own = [wish for wish in wishes if not wish.above]
    alone = {row.guid: row.top for row in lay_rows(own, HEIGHT)}
    beside = {row.guid: row.top for row in lay_rows([*own, Wish("x", 0, more, above=True)], HEIGHT)}
    assert {guid: top for guid, top in beside.items() if guid != "x"} == alone


@pytest.mark.parametrize(("count", "folded"), [(1, 0), (2, 1), (3, 2), (6, 5)])
def test_names_on_one_line_fold_into_a_number(count, folded):
    rows = lay_rows([Wish(str(number), 0, 20) for number in range(count)], HEIGHT)
    assert [(row.guid, row.top, len(row.folded)) for row in rows] == [("0", 0, folded)]


def test_a_long_stripe_lets_a_short_one_go_first():
    rows = lay_rows([Wish("long", 0, 400), Wish("longer", 0, 500), Wish("short", 20, 36)], HEIGHT)
    assert rows == [Row("long", 0), Row("short", 20), Row("longer", 36)]


def test_a_long_name_takes_a_second_line_where_there_is_room():
    assert lay_rows([Wish("a", 0, 40, 2)], HEIGHT) == [Row("a", 0, 2)]
    assert lay_rows([Wish("a", 0, 40, 2), Wish("b", 20, 40)], HEIGHT) == [Row("a", 0), Row("b", 20)]
