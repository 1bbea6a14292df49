"""Codes by code on the sample study, against counting by hand; and on drawn passages, against all pairs one by one."""

from bisect import bisect_right
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.analysis.cooccurrence import cooccurrence, pairs_together
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Near, Query
from qualcode.analysis.together import in_turns, overlapping
from tests.analysis.recount import EVERYONE, LINES, NAMES, asked_turns, by_file, final

CODES = NAMES["ru"]


def units(file, told, near, turns):
    """Give the units of a coding: spans, turns or answers."""
    if near is Near.OVERLAP:
        return (told.start, told.end, told)
    if near is Near.ANSWER:
        asked = list(asked_turns(file))
        return {bisect_right(asked, turn) for turn in told.turns if bisect_right(asked, turn)}
    return set(told.turns)


def overlap(one, other):
    return one.start < other.end and other.start < one.end


def recount(near, turns, kinds):
    """Give {(code, code): (places, both, either)} for all pairs of codes, document by document, pair by pair."""
    found = {pair: [0, 0, 0] for pair in combinations(CODES, 2)}
    for file, told in by_file(final(kinds)).items():
        with_code = {code: [one for one in told if code in one.line] for code in CODES}
        for (one, other), counts in found.items():
            mine, theirs = with_code[one], with_code[other]
            if near is Near.OVERLAP:
                counts[0] += sum(overlap(a, b) for a in mine for b in theirs)
                counts[1] += sum(any(overlap(a, b) for b in theirs) for a in mine)
                counts[1] += sum(any(overlap(a, b) for a in mine) for b in theirs)
                counts[2] += len(mine) + len(theirs)
                continue
            here, there = (set().union(*(units(file, a, near, turns) for a in some)) for some in (mine, theirs))
            away = turns if near is Near.TURNS else 0
            both = {a for a in here if any(abs(a - b) <= away for b in there)}
            both |= {b for b in there if any(abs(a - b) <= away for a in here)}
            counts[0] += len(both)
            counts[1] += len(both)
            counts[2] += len(here | there)
    return found


@pytest.mark.parametrize(("near", "kinds"), [(near, EVERYONE) for near in Near] + [(Near.TURN, ("in_depth",))])
def test_every_pair_of_codes_equals_a_recount_from_the_files(sample, near, kinds):
    query = Query(kinds=kinds, language="ru", near=near, turns=3)
    expected = recount(near, 3, kinds)
    names = {name: code for code, name in CODES.items()}
    table, shares = cooccurrence(sample, query), cooccurrence(sample, query, jaccard=True)
    heads = [names[column.title] for column in table.columns[1:]]
    seen = 0
    for row, share in zip(table.rows, shares.rows, strict=True):
        code = names[row[0].value]
        for other, cell, jaccard in zip(heads, row[1:], share[1:], strict=True):
            if set(LINES[code]) <= set(LINES[other]) or set(LINES[other]) <= set(LINES[code]):
                assert cell.value is jaccard.value is None
                continue
            places, both, either = expected.get((code, other)) or expected[other, code]
            assert cell.value == places, (code, other)
            assert jaccard.value == pytest.approx(both / either if both else 0)
            seen += places
    assert seen > 40


def test_the_list_of_pairs_tells_what_the_matrix_tells_and_begins_with_the_most_frequent(sample):
    query = Query(kinds=(), language="ru", near=Near.TURN)
    expected = recount(Near.TURN, 0, EVERYONE)
    rows = [tuple(cell.value for cell in row) for row in pairs_together(sample, query).rows]
    names = {name: code for code, name in CODES.items()}
    assert [row[2] for row in rows] == sorted((row[2] for row in rows), reverse=True)
    for one, other, places, first, second, jaccard in rows:
        pair = tuple(names[path.split(" > ")[-1]] for path in (one, other))
        assert expected[pair][0] == places
        assert first + second - places == expected[pair][2]
        assert jaccard == pytest.approx(places / expected[pair][2])
    assert len(rows) > 50


@pytest.mark.parametrize("near", list(Near))
def test_behind_a_number_stand_the_passages_of_both_codes_that_meet(sample, near):
    query = Query(kinds=(), language="ru", near=near, turns=1)
    table = pairs_together(sample, query)
    row = table.rows[0]
    found = passages(sample, row[2].passages, "ru")
    one, other = row[0].value.split(" > ")[0], row[1].value.split(" > ")[0]
    assert {passage.code_path.split(" > ")[0] for passage in found} == {one, other}
    assert len(found) >= 2
    if near is Near.OVERLAP:
        spans = [(passage.document, passage.start, passage.end) for passage in found]
        assert all(any(a[0] == b[0] and a[1] < b[2] and b[1] < a[2] for b in spans if b is not a) for a in spans)
    assert len(passages(sample, row[3].passages)) >= len({p.coding for p in found if p.code_path.startswith(one)})


SPAN = st.tuples(st.integers(0, 60), st.integers(1, 20), st.integers(0, 4))
PARENTS = (-1, 0, 1, -1, 3)


def above(code):
    while code >= 0:
        yield code
        code = PARENTS[code]


@given(st.lists(SPAN, max_size=25))
def test_overlapping_passages_are_counted_as_pair_by_pair(drawn):
    spans = sorted((start, start + length, code) for start, length, code in drawn)
    start, end, code = (np.array([span[at] for span in spans], dtype=np.int64) for at in range(3))
    found = overlapping(start, end, code, PARENTS)
    for one in range(5):
        for other in range(5):
            if one in above(other) or other in above(one):
                continue
            mine, theirs = ([span for span in spans if wanted in above(span[2])] for wanted in (one, other))
            meets = [(a, b) for a in range(len(mine)) for b in range(len(theirs)) if _meet(mine[a], theirs[b])]
            assert found.places[one, other] == len(meets)
            assert found.both[one, other] == len({a for a, _ in meets}) + len({b for _, b in meets})
            assert found.either[one, other] == len(mine) + len(theirs)
    assert np.diagonal(found.places).tolist() == [sum(c in above(span[2]) for span in spans) for c in range(5)]


def _meet(one, other):
    return one[0] < other[1] and other[0] < one[1]


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 4)), max_size=40), st.integers(0, 5))
def test_turns_nearby_are_counted_as_turn_by_turn(drawn, near):
    turn, code = (np.array([entry[at] for entry in drawn], dtype=np.int64) for at in range(2))
    found = in_turns(turn, code, PARENTS, near)
    turns = [{t for t, c in drawn if wanted in above(c)} for wanted in range(5)]
    for one in range(5):
        for other in range(5):
            if one == other:
                continue
            both = {a for a in turns[one] if any(abs(a - b) <= near for b in turns[other])}
            both |= {b for b in turns[other] if any(abs(a - b) <= near for a in turns[one])}
            assert found.places[one, other] == len(both)
            assert found.either[one, other] == len(turns[one] | turns[other])
