"""Three groups or more: whether who has the code has anything to do with the group she is in."""

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt

import numpy as np
import numpy.typing as npt

from qualcode.analysis.statistics.tested import RESAMPLES, SEED, TAIL, Size, Tested

_ENOUGH, _SOME = 5, 0.8


@lru_cache(maxsize=4096)
def several_shares(having: tuple[int, ...], of: tuple[int, ...]) -> Tested:
    """Compare the shares of several groups by the chi-square of their table, with Cramér's V.

    Its distribution is the approximate one where Cochran's rule allows it; else tables with the same sums are drawn,
    which is to deal the codes out among the respondents anew (a permutation test), always from the same seed.
    """
    from scipy.stats import MonteCarloMethod, chi2_contingency

    table = np.array([having, np.subtract(of, having)])
    found = chi2_contingency(table, correction=False)
    expected = tuple(tuple(float(value) for value in row) for row in found.expected_freq)
    if allows_chi_square(expected):
        return Tested("chi_square", float(found.pvalue), (cramers_v(table, float(found.statistic)),), expected)
    drawing = MonteCarloMethod(n_resamples=RESAMPLES, rng=np.random.default_rng(SEED))
    p = min(1.0, float(chi2_contingency(table, correction=False, method=drawing).pvalue))
    size = Size("cramers_v", cramers_v(table, float(found.statistic)).value)
    return Tested("permutation", p, (size,), expected)


def allows_chi_square(expected: Sequence[Sequence[float]]) -> bool:
    """Say whether counts expected are great enough: none below 1, at most a fifth below 5 (Cochran 1954)."""
    counts = [count for row in expected for count in row]
    return min(counts) >= 1 and sum(count >= _ENOUGH for count in counts) >= _SOME * len(counts)


def cramers_v(table: npt.NDArray[np.int64], chi_square: float) -> Size:
    """Give Cramér's V with the correction for bias (Bergsma 2013), and its interval (Smithson 2003).

    Uncorrected, V is great by chance alone where a few people stand in many groups. The interval comes from the
    noncentral chi-square distribution, which supposes counts that allow the chi-square test.
    """
    rows, columns = table.shape
    n, freedom = int(table.sum()), (rows - 1) * (columns - 1)
    narrow = min(side - (side - 1) ** 2 / (n - 1) for side in (rows, columns)) - 1
    strength = max(0.0, chi_square / n - freedom / (n - 1))
    value = min(1.0, sqrt(strength / narrow)) if narrow > 0 else 0.0
    ends = [_noncentrality(chi_square, freedom, share) for share in (1 - TAIL, TAIL)]
    low, high = (min(1.0, sqrt(end / (n * (min(rows, columns) - 1)))) for end in ends)
    return Size("cramers_v", value, low, high)


def _noncentrality(chi_square: float, freedom: int, share: float) -> float:
    """Give how far off independence a table is of whose likes this share has a smaller chi-square, 0 for none."""
    from scipy.special import chdtr, chndtrinc

    return float(chndtrinc(chi_square, freedom, share)) if chdtr(freedom, chi_square) > share else 0.0
