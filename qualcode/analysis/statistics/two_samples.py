"""A number of those who have the code against that of those who have not."""

from collections.abc import Sequence
from functools import cache, lru_cache
from math import sqrt
from typing import Literal

import numpy as np
import numpy.typing as npt

from qualcode.analysis.statistics.tested import RESAMPLES, SEED, TAIL, Size, Tested

_COUNTED = 625  # pairs: up to here the orders of two groups are counted, and the counts are exact
_MANY, _DEALT = 20, 2_500  # people in each group, or pairs: from here on the formula is near enough
_Z = 1.959964  # of the normal distribution, 97.5 % lie below it


def two_samples(having: Sequence[float], lacking: Sequence[float]) -> Tested:
    """Compare two groups by the Mann-Whitney U test (two-sided), with the shift between them.

    Exact without ties; with ties the values are dealt out anew, all ways where these are few, else as many as are
    drawn always from the same seed; the approximation with its correction for ties where the groups are large.
    """
    # In one order, whatever the order of the respondents was: the draws meet the same values again.
    return _two_samples(tuple(sorted(having)), tuple(sorted(lacking)))


@lru_cache(maxsize=4096)
def _two_samples(having: tuple[float, ...], lacking: tuple[float, ...]) -> Tested:
    name = _way(having, lacking)
    if name == "ranks_permuted":
        smaller, larger = sorted((having, lacking), key=len)
        p = _p_of_one(smaller[0], larger) if len(smaller) == 1 else _permuted(smaller, larger)
    else:
        from scipy.stats import mannwhitneyu

        way: Literal["exact", "asymptotic"] = "exact" if name == "ranks_exact" else "asymptotic"
        p = float(mannwhitneyu(having, lacking, method=way).pvalue)
    return Tested(name, min(1.0, p), (shift(having, lacking),))


def _way(having: tuple[float, ...], lacking: tuple[float, ...]) -> str:
    pairs = len(having) * len(lacking)
    if pairs <= _COUNTED and len({*having, *lacking}) == len(having) + len(lacking):
        return "ranks_exact"
    large = min(len(having), len(lacking)) >= _MANY or pairs > _DEALT
    return "ranks_approximate" if large else "ranks_permuted"


def _permuted(smaller: tuple[float, ...], larger: tuple[float, ...]) -> float:
    """Deal the ranks out anew: the sum of those of a group tells its U."""
    from scipy.stats import permutation_test, rankdata

    ranks = rankdata([*smaller, *larger])
    dealt = permutation_test(
        (ranks[: len(smaller)], ranks[len(smaller) :]),
        lambda mine, _, axis: mine.sum(axis=axis),
        vectorized=True,
        n_resamples=RESAMPLES,
        rng=np.random.default_rng(SEED),
    )
    return float(dealt.pvalue)


def _p_of_one(one: float, others: Sequence[float]) -> float:
    """Deal the values out anew where a group is one person, whom scipy's permutations do not take: she is anybody."""
    everybody = np.array([one, *others])
    tails = (float(np.mean(everybody <= one)), float(np.mean(everybody >= one)))
    return min(1.0, 2 * min(tails))


def shift(having: Sequence[float], lacking: Sequence[float]) -> Size:
    """Give by how much the first group lies higher: the median of all differences between a value of each.

    (Hodges & Lehmann 1963.) The interval is that of Moses: the differences that the U test does not reject. Where the
    groups are so small that even the least and the greatest difference do not make 95 %, there is none.
    """
    differences = np.sort(np.subtract.outer(np.array(having, dtype=float), np.array(lacking, dtype=float)).ravel())
    value = float(np.median(differences))
    cut = _left_out(len(having), len(lacking))
    if cut < 0:
        return Size("shift", value)
    return Size("shift", value, float(differences[cut]), float(differences[-1 - cut]))


def _left_out(first: int, second: int) -> int:
    """Give how many differences lie outside the interval at each end, -1 where there are too few for one."""
    if first * second > _COUNTED:
        middle, deviation = first * second / 2, sqrt(first * second * (first + second + 1) / 12)
        return max(0, int(middle - _Z * deviation + 0.5) - 1)
    at_most = np.cumsum(orders_by_u(first, second))
    return int(np.searchsorted(at_most / at_most[-1], TAIL, side="right")) - 1


@cache
def orders_by_u(first: int, second: int) -> npt.NDArray[np.float64]:
    """Count the orders of two groups by their U: the coefficients of the Gaussian binomial."""
    counts = np.zeros(first * second + 1)
    counts[0] = 1
    for step in range(1, first + 1):
        shifted = second + step
        counts[shifted:] -= counts[:-shifted].copy() if shifted < len(counts) else 0
        for place in range(step, len(counts)):
            counts[place] += counts[place - step]
    return counts
