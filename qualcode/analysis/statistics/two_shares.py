"""Two groups: who has the code of the one, who of the other."""

from functools import lru_cache
from math import sqrt

import numpy as np

from qualcode.analysis.statistics.tested import CONFIDENCE, Size, Tested


@lru_cache(maxsize=4096)
def two_shares(having: tuple[int, int], of: tuple[int, int]) -> Tested:
    """Compare `having[0]` of `of[0]` with `having[1]` of `of[1]` by Fisher's exact test (two-sided).

    Sizes: the difference of the shares with Newcombe's interval, and the odds ratio, the conditional maximum
    likelihood estimate with its exact interval (Cornfield 1956).
    """
    from scipy.stats import fisher_exact
    from scipy.stats.contingency import odds_ratio

    lacking = (of[0] - having[0], of[1] - having[1])
    table = [list(having), list(lacking)]
    found = odds_ratio(table)
    interval = found.confidence_interval(CONFIDENCE)
    ratio = Size("odds_ratio", float(found.statistic), float(interval.low), float(interval.high))
    expected = tuple(
        tuple(sum(row) * (having[at] + lacking[at]) / sum(of) for at in range(2)) for row in (having, lacking)
    )
    p = min(1.0, float(fisher_exact(np.array(table)).pvalue))
    return Tested("fisher", p, (newcombe(having, of), ratio), expected)


def newcombe(having: tuple[int, int], of: tuple[int, int]) -> Size:
    """Give the difference of two shares with the hybrid score interval (Newcombe 1998, method 10)."""
    first, second = (having[at] / of[at] for at in range(2))
    (low_1, high_1), (low_2, high_2) = (wilson(having[at], of[at]) for at in range(2))
    difference = first - second
    low = difference - sqrt((first - low_1) ** 2 + (high_2 - second) ** 2)
    high = difference + sqrt((high_1 - first) ** 2 + (second - low_2) ** 2)
    return Size("difference", difference, low, high)


@lru_cache(maxsize=4096)
def wilson(having: int, of: int) -> tuple[float, float]:
    """Give the score interval of a share (Wilson 1927)."""
    from scipy.stats import binomtest

    interval = binomtest(having, of).proportion_ci(CONFIDENCE, method="wilson")
    return float(interval.low), float(interval.high)
