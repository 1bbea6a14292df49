"""Confidence intervals by resampling: what a figure would be had other documents of the same kind been coded."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from qualcode.agreement.counts import Counts, Floats

TIMES = 1000
SEED = 20_160_101  # any number; a fixed one gives everybody the same interval
FEWEST_DOCUMENTS = 8  # with fewer documents units are drawn instead
_FEWEST_DEFINED = 0.5  # of the resamples; a code used in one document is missing from a third of them


class Interval(NamedTuple):
    """A 95 % interval."""

    low: float
    high: float


def resampled(rows: Counts, weights: npt.ArrayLike | None = None, times: int = TIMES, seed: int = SEED) -> Counts:
    """Draw as many rows as there are, with replacement, `times` times; give the sum of each draw [times, ...].

    `rows` [n, ...] are the counts of documents or of units; `weights` [n] say how many equal ones a row stands for.
    """
    many = np.ones(len(rows.units), dtype=np.int64) if weights is None else np.asarray(weights, dtype=np.int64)
    draws = np.random.default_rng(seed).multinomial(int(many.sum()), many / many.sum(), size=times)
    return rows.weighted(draws.astype(np.float64))


def interval(drawn: Floats) -> list[Interval | None]:
    """Give the middle 95 % of each column of drawn figures [times, n] by percentiles (Efron & Tibshirani 1993).

    Draws in which a figure is not defined are left out; where that is most of them there is no interval.
    """
    ordered = np.sort(drawn, axis=0)  # what is not defined comes last
    defined = (~np.isnan(drawn)).sum(axis=0)
    found: list[Interval | None] = []
    for column, count in enumerate(defined.tolist()):
        if count < _FEWEST_DEFINED * len(drawn):
            found.append(None)
        else:
            low, high = np.quantile(ordered[:count, column], (0.025, 0.975))
            found.append(Interval(float(low), float(high)))
    return found


def interval_of(
    rows: Counts,
    measure: Callable[[Counts], Floats],
    weights: npt.ArrayLike | None = None,
    times: int = TIMES,
    seed: int = SEED,
) -> Interval | None:
    """Give the interval of one figure from the counts [n, K, K] of documents, units or cases."""
    if len(rows.units) < 2 and weights is None:
        return None
    return interval(measure(resampled(rows, weights, times, seed))[:, None])[0]
