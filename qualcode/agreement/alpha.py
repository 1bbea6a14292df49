"""Krippendorff's alpha: nominal, ordinal, interval and ratio values, or any table of distances."""

from typing import Literal

import numpy as np
import numpy.typing as npt

from qualcode.agreement.counts import Counts, Floats

Level = Literal["nominal", "ordinal", "interval", "ratio"]


def alpha(counts: Counts, level: Level = "nominal", values: npt.ArrayLike | None = None) -> Floats:
    """Give Krippendorff's alpha, NaN where all values are equal (Krippendorff 2011, Computing Krippendorff's
    Alpha-Reliability; 2004, Content Analysis, ch. 11).

    `values`: the numbers that stand behind the places of the counts; needed for interval and ratio.
    """
    marginals = counts.marginals
    return alpha_with(counts, distances(marginals, level, values))


def alpha_with(counts: Counts, squared: Floats) -> Floats:
    """Give alpha for squared distances [..., K, K] between the values."""
    n = counts.marginals
    observed = (counts.coincidences * squared).sum(axis=(-2, -1))
    expected = (n[..., :, None] * n[..., None, :] * squared).sum(axis=(-2, -1))
    return from_disagreement(observed, expected, n.sum(axis=-1))


def from_disagreement(observed: Floats, expected: Floats, n: Floats) -> Floats:
    """Give 1 - (n - 1) observed / expected; both are sums over pairs, not means."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(expected > 0, 1 - (n - 1) * observed / expected, np.nan)


def distances(marginals: Floats, level: Level, values: npt.ArrayLike | None = None) -> Floats:
    """Give the squared distances between values [..., K, K] as Krippendorff 2011 defines them for each level."""
    kinds = marginals.shape[-1]
    if level == "nominal":
        return 1.0 - np.eye(kinds)
    if level == "ordinal":
        # Half of each end of the way from one rank to the other, all ranks between them whole.
        middle = np.cumsum(marginals, axis=-1) - marginals / 2
        return np.asarray((middle[..., :, None] - middle[..., None, :]) ** 2)
    numbers = np.asarray(values, dtype=np.float64)
    apart = numbers[:, None] - numbers[None, :]
    if level == "interval":
        return np.asarray(apart**2)
    together = numbers[:, None] + numbers[None, :]
    return np.asarray(np.divide(apart, together, out=np.zeros_like(apart), where=together != 0) ** 2)
