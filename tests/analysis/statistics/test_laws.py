"""What holds for any figures: oracles, mirrors, seeds, orders."""

from itertools import combinations
from math import comb, inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import mannwhitneyu
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

from qualcode.analysis.statistics.holm import holm
from qualcode.analysis.statistics.several_shares import allows_chi_square, several_shares
from qualcode.analysis.statistics.two_samples import orders_by_u, shift, two_samples
from qualcode.analysis.statistics.two_shares import newcombe, two_shares

GROUPS = st.lists(st.integers(1, 12).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))), min_size=2)


def mixed(groups):
    """Say whether some have the code and some have not."""
    return 0 < sum(having for having, _ in groups) < sum(of for _, of in groups)


SOME = settings(deadline=None, max_examples=30)
TWO = GROUPS.map(lambda groups: groups[:2]).filter(mixed)
AGES = st.lists(st.integers(18, 70), min_size=1, max_size=8)


@SOME
@given(TWO)
def test_swapping_the_groups_mirrors_the_difference_and_turns_the_odds_ratio(groups):
    (having_1, of_1), (having_2, of_2) = groups
    one, other = two_shares((having_1, having_2), (of_1, of_2)), two_shares((having_2, having_1), (of_2, of_1))
    assert one.p == pytest.approx(other.p)
    difference, ratio = one.sizes
    turned, inverse = other.sizes
    assert (difference.value, difference.low, difference.high) == pytest.approx(
        (-turned.value, -turned.high, -turned.low), abs=1e-12
    )
    assert ratio.value == pytest.approx(inf if inverse.value == 0 else 1 / inverse.value, rel=1e-3)
    assert ratio.low == pytest.approx(1 / inverse.high, rel=0.02, abs=1e-9)


@SOME
@given(TWO)
def test_the_estimates_lie_in_their_intervals(groups):
    (having_1, of_1), (having_2, of_2) = groups
    for size in two_shares((having_1, having_2), (of_1, of_2)).sizes:
        assert size.low - 1e-9 <= size.value <= size.high + 1e-9


@SOME
@given(TWO)
def test_newcombes_interval_is_that_of_statsmodels(groups):
    (having_1, of_1), (having_2, of_2) = groups
    found = newcombe((having_1, having_2), (of_1, of_2))
    oracle = confint_proportions_2indep(having_1, of_1, having_2, of_2, compare="diff", method="newcomb")
    assert (found.low, found.high) == pytest.approx(oracle, abs=1e-9)


@SOME
@given(st.lists(st.floats(0, 1), min_size=1, max_size=30))
def test_holm_is_that_of_statsmodels_in_any_order(values):
    assert holm(values) == pytest.approx(list(multipletests(values, method="holm")[1]))
    assert holm(values[::-1]) == pytest.approx(holm(values)[::-1])


@SOME
@given(GROUPS.filter(lambda groups: len(groups) > 2 and mixed(groups)))
def test_a_permutation_finds_the_same_each_time(groups):
    having, of = zip(*groups, strict=True)
    first = several_shares(having, of)
    several_shares.cache_clear()
    assert several_shares(having, of) == first
    assert 0 < first.p <= 1


def exact_p(having, of):
    """Deal the codes out in every way: how often is chi-square at least as great?"""
    group = [place for place, size in enumerate(of) for _ in range(size)]
    share = sum(having) / sum(of)

    def far(counts):
        return sum((count - size * share) ** 2 / size for count, size in zip(counts, of, strict=True))

    seen = far(having)
    dealt = combinations(range(sum(of)), sum(having))
    ways = [np.bincount([group[one] for one in who], minlength=len(of)) for who in dealt]
    return sum(far(way) >= seen - 1e-9 for way in ways) / len(ways)


@pytest.mark.parametrize(
    ("having", "of"), [((2, 0, 1, 0), (5, 3, 1, 1)), ((0, 3, 2), (4, 4, 3)), ((1, 1, 1), (3, 3, 3))]
)
def test_a_permutation_comes_near_to_all_ways_of_dealing_the_codes_out(having, of):
    found = several_shares(having, of)
    assert found.test == "permutation"
    assert found.p == pytest.approx(exact_p(having, of), abs=0.02)


def test_permuted_and_approximate_p_are_alike_for_a_large_table(monkeypatch):
    having, of = (30, 41, 52), (90, 95, 98)
    approximate = several_shares(having, of)
    assert approximate.test == "chi_square"
    several_shares.cache_clear()
    monkeypatch.setattr("qualcode.analysis.statistics.several_shares.allows_chi_square", lambda _: False)
    permuted = several_shares(having, of)
    several_shares.cache_clear()
    assert permuted.test == "permutation"
    assert permuted.p == pytest.approx(approximate.p, abs=0.01)


def test_cochrans_rule_decides_between_them():
    assert allows_chi_square(((5.0, 5.0, 5.0, 5.0), (5.0, 5.0, 5.0, 1.0)))
    assert not allows_chi_square(((5.0, 5.0, 5.0), (5.0, 4.9, 4.9)))
    assert not allows_chi_square(((50.0, 50.0, 50.0, 50.0), (50.0, 50.0, 50.0, 0.9)))


def test_the_interval_of_v_holds_zero_just_where_the_test_finds_nothing():
    found = [several_shares((20, 25, last), (60, 60, 60)) for last in range(26, 40)]
    assert [one.size.low > 0 for one in found] == [one.p < 0.025 for one in found]
    assert {one.p < 0.025 for one in found} == {True, False}


@SOME
@given(AGES, AGES, st.randoms())
def test_the_order_of_the_respondents_changes_nothing(having, lacking, chance):
    dealt = list(having), list(lacking)
    for side in dealt:
        chance.shuffle(side)
    assert two_samples(*dealt) == two_samples(having, lacking)


@SOME
@given(AGES, AGES)
def test_turning_the_groups_round_turns_the_shift(having, lacking):
    one, other = shift(having, lacking), shift(lacking, having)
    assert one.value == pytest.approx(-other.value)
    assert (one.low is None) == (other.low is None)
    if one.low is not None:
        assert (one.low, one.high) == pytest.approx((-other.high, -other.low))


@pytest.mark.parametrize(("first", "second"), [(1, 1), (2, 5), (5, 2), (4, 7), (25, 25)])
def test_every_order_of_two_groups_is_counted_once(first, second):
    counts = orders_by_u(first, second)
    assert counts.sum() == comb(first + second, first)
    assert list(counts) == list(counts[::-1])


@pytest.mark.parametrize(("first", "second"), [(2, 8), (3, 7), (5, 5), (6, 9), (10, 12)])
def test_the_interval_of_the_shift_holds_what_the_test_does_not_reject(first, second):
    chance = np.random.default_rng(4)
    having, lacking = chance.normal(size=first), chance.normal(size=second)
    found = shift(having, lacking)
    width = found.high - found.low
    for moved, rejected in ((found.low - width / 1e6, True), (found.low + width / 1e6, False), (found.value, False)):
        p = mannwhitneyu(having - moved, lacking, method="exact").pvalue
        assert (p < 0.05) == rejected


def test_so_few_that_no_interval_can_hold_95_percent_get_none():
    assert shift([30], [20, 40, 50]).low is None
    assert shift([30, 31], range(20, 27)).low is None
    assert shift([30, 31], range(20, 28)).low is not None


@pytest.mark.parametrize(
    ("having", "lacking", "test"),
    [
        ([20, 31, 45], [22, 38, 50, 51], "ranks_exact"),
        ([20, 31, 45], [22, 31, 50, 51], "ranks_permuted"),
        (list(range(20, 45)), list(range(30, 60)), "ranks_approximate"),
    ],
)
def test_how_ages_are_compared_depends_on_ties_and_numbers(having, lacking, test):
    assert two_samples(having, lacking).test == test


def test_few_tied_values_are_dealt_out_in_every_way():
    found = two_samples([30, 30, 40], [30, 50, 50, 60])
    values = [30, 30, 40, 30, 50, 50, 60]
    ranks = [sum(other < one for other in values) + (values.count(one) + 1) / 2 for one in values]
    sums = [sum(ranks[place] for place in who) for who in combinations(range(7), 3)]
    seen = sum(ranks[:3])
    fewer = sum(one <= seen + 1e-9 for one in sums) / len(sums)
    assert found.p == pytest.approx(min(1, 2 * fewer))


def test_a_single_person_is_compared_too():
    assert two_samples([18], [18]).p == 1
    assert two_samples([60], [30, 30, 40, 40, 50]).p == pytest.approx(2 / 6)
    assert two_samples([30, 30, 40, 40, 50], [60]).p == pytest.approx(2 / 6)
    assert two_samples([60], [30, 31, 40, 41, 50]).p == pytest.approx(2 / 6)
