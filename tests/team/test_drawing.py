"""The draw of interviews that are coded twice: sizes counted by hand, the same everywhere, fair and even."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.team.drawing import Candidate, allocated, by_lot, dealt, draw, due, pooled, wanted_of

CODERS = ("a" * 32, "b" * 32, "c" * 32)


def some(number, kind="in_depth", language="ky", first=0):
    return [Candidate(f"{at:032x}", kind, language, CODERS[at % 3]) for at in range(first, first + number)]


STUDY = [
    *some(21),
    *some(9, "in_depth", "ru", 100),
    *some(7, "family", "ky", 200),
    *some(3, "key_informant", "ru", 300),
]


# `printf "2026:1111..." | sha256sum` gives 74.., 7e.., 8d.. and, of the zeros, a9..
GOLDEN_ORDER = ["11" * 16, "22" * 16, "33" * 16, "00" * 16]


def test_largest_remainders_are_those_counted_by_hand():
    # 10 of 21, 9, 7, 3: quotas 5.25, 2.25, 1.75, 0.75; whole parts 5, 2, 1, 0 are 8; the remainders .75 and .75 win.
    assert allocated([21, 9, 7, 3], 10) == [5, 2, 2, 1]
    # The example of Hamilton's rule with a tie: 5 of 3, 3, 2: 1.5, 1.5, 1.0; the tie goes to the first of equal size.
    assert allocated([3, 3, 2], 5) == [2, 2, 1]
    assert allocated([3, 3, 4], 5) == [2, 1, 2]


@given(st.lists(st.integers(0, 40), max_size=8), st.integers(0, 60))
def test_an_allocation_uses_up_the_number_and_never_strays_by_one_from_the_quota(sizes, number):
    number = min(number, sum(sizes))
    found = allocated(sizes, number)
    assert sum(found) == number and all(0 <= one <= size for one, size in zip(found, sizes, strict=True))
    total = sum(sizes) or 1
    assert all(abs(one - size * number / total) < 1 for one, size in zip(found, sizes, strict=True))


@pytest.mark.parametrize(
    ("interviews", "share", "wanted"),
    [(40, 0.2, 8), (41, 0.2, 9), (10, 0.2, 4), (3, 0.2, 3), (0, 0.2, 0), (30, 0.1, 4)],
)
def test_a_fifth_is_rounded_up_and_at_least_four(interviews, share, wanted):
    assert wanted_of(interviews, share, 4) == wanted


def test_a_cell_too_small_for_an_interview_of_its_own_joins_its_own_kind_first():
    sizes = {("family", "ky"): 7, ("in_depth", "ky"): 21, ("in_depth", "ru"): 3, ("key_informant", "ru"): 3}
    groups = pooled(sizes, 4)  # 34 interviews: one for 8.5 of them
    assert groups == [(("family", "ky"), ("key_informant", "ru")), (("in_depth", "ky"), ("in_depth", "ru"))]
    assert pooled(sizes, 34) == [(cell,) for cell in sorted(sizes)]


@given(
    st.dictionaries(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz")), st.integers(1, 30), min_size=1),
    st.integers(1, 60),
)
def test_every_group_is_worth_an_interview(sizes, number):
    number = min(number, sum(sizes.values()))
    groups = pooled(sizes, number)
    assert sorted(cell for group in groups for cell in group) == sorted(sizes)
    each = [sum(sizes[cell] for cell in group) for group in groups]
    assert all(size * number >= sum(each) for size in each)
    assert all(allocated(each, number))


def test_what_a_seed_draws_is_the_same_on_every_computer_and_in_every_version():
    assert by_lot(["00" * 16, "11" * 16, "22" * 16, "33" * 16], 2026) == GOLDEN_ORDER
    found = draw(reversed(STUDY), 2026)
    assert found == draw(STUDY, 2026)
    assert found.wanted == 8 and len(found.documents) == len(set(found.documents)) == 8
    assert found.documents != draw(STUDY, 2027).documents


def test_each_stratum_gets_its_share_and_only_of_its_own():
    found = draw(STUDY, 5)
    # 8 of 40: quotas 4.2, 1.8, 1.4; the three key informants are worth 0.6 and join the family (no cell of their kind).
    assert [(stratum.cells, len(stratum.documents), len(stratum.drawn)) for stratum in found.strata] == [
        ((("family", "ky"), ("key_informant", "ru")), 10, 2),
        ((("in_depth", "ky"),), 21, 4),
        ((("in_depth", "ru"),), 9, 2),
    ]
    assert all(set(stratum.drawn) <= set(stratum.documents) for stratum in found.strata)


def test_every_interview_is_drawn_about_equally_often():
    times = Counter(guid for seed in range(1000) for guid in draw(STUDY, seed).documents)
    assert len(times) == 40 and all(130 < number < 290 for number in times.values())  # 200 of 1,000, and 4/21 to 2/9


def test_what_was_drawn_before_counts_towards_the_share():
    found = draw(STUDY, 5, before=5)  # 9 of 45, five of them known
    assert found.wanted == 9 and len(found.documents) == 4 and found.interviews == 45
    assert draw(STUDY[:1], 5, before=30).documents == ()


def test_second_coders_are_dealt_evenly_and_never_their_own():
    chosen = [one for one in STUDY if one.document in draw(STUDY, 5).documents]
    deals = dealt(chosen, CODERS, 5)
    assert [deal.document for deal in deals] == sorted(one.document for one in chosen)
    assert all(deal.first != deal.second and {deal.first, deal.second} <= set(CODERS) for deal in deals)
    assert sorted(Counter(deal.second for deal in deals).values()) == [2, 3, 3]


@given(st.lists(st.sampled_from(CODERS), min_size=1, max_size=30), st.integers(0, 99))
def test_nobody_has_two_more_than_another_who_could_have_had_them(owners, seed):
    rows = [Candidate(f"{at:032x}", responsible=owner) for at, owner in enumerate(owners)]
    deals = dealt(rows, CODERS, seed)
    turns = Counter(deal.second for deal in deals)
    assert len(deals) == len(rows)
    for deal in deals:
        assert all(turns[deal.second] <= turns[other] + 1 for other in set(CODERS) - {deal.first})


def test_named_pairs_code_each_others_interviews():
    deals = dealt([one for one in STUDY if one.responsible != CODERS[2]], CODERS, 5, [CODERS[:2]])
    assert {(deal.first, deal.second) for deal in deals} == {CODERS[:2], CODERS[1::-1]}


def test_where_nobody_is_responsible_both_coders_are_dealt():
    rows = [Candidate(f"{at:032x}") for at in range(6)]
    deals = dealt(rows, CODERS, 1)
    assert Counter(deal.first for deal in deals) == Counter(dict.fromkeys(CODERS, 2))
    assert all(deal.first != deal.second for deal in deals)


def test_alone_nobody_can_code_second():
    assert dealt(some(3), CODERS[:1], 1) == ()


def test_one_of_every_three_later_interviews_is_due_and_the_rest_waits():
    later = [f"{at:032x}" for at in range(8)]
    drawn, seen = due(later, 3, 7)
    assert seen == tuple(later[:6]) and len(drawn) == 2
    assert drawn[0] in later[:3] and drawn[1] in later[3:6]
    assert due(later, 0, 7) == ((), ()) and due(later[:2], 3, 7) == ((), ())
    assert len({due(later, 3, seed)[0] for seed in range(30)}) > 5


def test_who_codes_what_is_the_same_in_whatever_order_coders_and_interviews_stand_there():
    for seed in range(60):
        rng = random.Random(seed)
        coders = [f"coder {rng.random()}" for _ in range(rng.randint(2, 6))]
        rows = [Candidate(f"{rng.random()}", responsible=rng.choice([*coders, "", "gone"])) for _ in range(20)]
        pairs = tuple(zip(coders[::2], coders[1::2], strict=False)) if rng.random() < 0.5 else ()
        expected = dealt(rows, coders, seed, pairs)
        assert dealt(rng.sample(rows, len(rows)), rng.sample(coders, len(coders)), seed, pairs) == expected
