"""Krippendorff's alpha of sets: what a unit has all in all, with distances between sets of codes."""

from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from qualcode.agreement.alpha import from_disagreement
from qualcode.agreement.counts import Floats, Integers

SetDistance = Literal["jaccard", "masi"]
Booleans = npt.NDArray[np.bool_]
_SUBSET, _OVERLAP = 2 / 3, 1 / 3


class SetCounts(NamedTuple):
    """How the sets of units met: the sum of distances of each unit, how often each set was given there, distances."""

    observed: Floats  # [units]
    given: Floats  # [units, sets]
    distances: Floats  # [sets, sets]


def set_distances(sets: Booleans, kind: SetDistance) -> Floats:
    """Give the distances (0-1) between sets, each a row that says of every code whether it is in.

    Jaccard: 1 - common / all. MASI: 1 - Jaccard similarity x 1, 2/3 (one within the other), 1/3 (overlap) or 0
    (Passonneau 2006, LREC). Two empty sets are at distance 0.
    """
    members = sets.astype(np.float64)
    common = members @ members.T
    size = members.sum(axis=1)
    union = size[:, None] + size[None, :] - common
    similar = np.divide(common, union, out=np.ones_like(common), where=union > 0)
    if kind == "jaccard":
        return np.asarray(1 - similar)
    within = common == np.minimum(size[:, None], size[None, :])
    equal = within & (size[:, None] == size[None, :])
    monotony = np.where(equal, 1, np.where(within, _SUBSET, np.where(common > 0, _OVERLAP, 0)))
    return np.asarray(1 - similar * monotony)


def set_counts(values: Integers, sets: Booleans, kind: SetDistance) -> SetCounts:
    """Count units (rows) by the place in `sets` of what each coder (columns) gave; -1 where she gave nothing."""
    apart = set_distances(sets, kind)
    there = values >= 0
    coders = there.sum(axis=1)
    observed = np.zeros(len(values))
    for first in range(values.shape[1]):
        for second in range(first + 1, values.shape[1]):
            both = there[:, first] & there[:, second]
            observed[both] += 2 * apart[values[both, first], values[both, second]]
    pairable = coders > 1
    observed[pairable] /= coders[pairable] - 1
    rows = np.repeat(np.arange(len(values)), values.shape[1])
    taken = (there & pairable[:, None]).ravel()
    key = rows[taken] * len(sets) + values.ravel()[taken]
    given = np.bincount(key, minlength=len(values) * len(sets)).reshape(len(values), len(sets))
    return SetCounts(observed, given.astype(np.float64), apart)


def set_alpha(counts: SetCounts) -> float:
    """Give alpha of the units, with the distances themselves as disagreement; NaN where all sets are equal."""
    given = counts.given.sum(axis=0)
    expected = np.asarray(given @ counts.distances @ given)
    return float(from_disagreement(np.asarray(counts.observed.sum()), expected, np.asarray(given.sum())))
