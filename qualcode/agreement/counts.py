"""`Counts`: what every measure of agreement is computed from, as sums that may be added and resampled."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
MISSING = -1


class Counts(NamedTuple):
    """How often values met in units that two coders or more judged; any leading axes (documents, codes, resamples).

    `coincidences` [..., K, K]: ordered pairs of values from different coders, each unit weighted by 1 / (m - 1), so
    that a unit of m coders adds m (Krippendorff's coincidence matrix). `unit_pairs` [..., K, K]: the same with each
    unit adding 1. `table` [..., K, K]: rows the first coder, columns the second; None unless there are just two.
    """

    coincidences: Floats
    unit_pairs: Floats
    table: Floats | None = None

    @property
    def units(self) -> Floats:
        """Give the number of units (of characters, their length)."""
        return np.asarray(self.unit_pairs.sum(axis=(-2, -1)))

    @property
    def marginals(self) -> Floats:
        """Give how often each value was given in units that two coders or more judged [..., K]."""
        return np.asarray(self.coincidences.sum(axis=-1))

    def at(self, place: int | slice | Integers) -> "Counts":
        """Give a part along the first axis."""
        return self._each(lambda cells: np.asarray(cells[place]))

    def sum(self, axis: int = 0) -> "Counts":
        """Add up along a leading axis."""
        return self._each(lambda cells: np.asarray(cells.sum(axis=axis)))

    def weighted(self, weights: Floats) -> "Counts":
        """Give for each row of weights [r, n] the weighted sum over the first axis [n, ...]."""

        def summed(cells: Floats) -> Floats:
            return np.asarray((weights @ cells.reshape(len(cells), -1)).reshape(len(weights), *cells.shape[1:]))

        return self._each(summed)

    def collapsed(self, value: int) -> "Counts":
        """Give the counts of one value (place 1) against all others (place 0)."""
        there = np.zeros((2, self.coincidences.shape[-1]))
        there[1, value] = 1
        there[0] = 1 - there[1]
        return self._each(lambda cells: np.asarray(there @ cells @ there.T))

    def _each(self, act: Callable[[Floats], Floats]) -> "Counts":
        return Counts(act(self.coincidences), act(self.unit_pairs), None if self.table is None else act(self.table))


def of_table(table: npt.ArrayLike) -> Counts:
    """Give the counts of contingency tables [..., K, K] of two coders."""
    cells = np.asarray(table, dtype=np.float64)
    both = cells + np.swapaxes(cells, -2, -1)
    return Counts(both, both / 2, cells)


def of_numbers(numbers: npt.ArrayLike) -> Counts:
    """Give the counts of units [..., K] of which it is known how many coders gave each value; one unit a place."""
    n = np.asarray(numbers, dtype=np.float64)
    m = n.sum(axis=-1)[..., None, None]
    pairs = n[..., :, None] * n[..., None, :] - n[..., :, None] * np.eye(n.shape[-1])
    pairs = np.where(m > 1, pairs, 0) / np.where(m > 1, m - 1, 1)
    return Counts(pairs, pairs / np.where(m > 1, m, 1))


def of_values(values: Integers, kinds: int) -> Counts:
    """Give the counts of units (rows), one for each, from the place of the value each coder (columns) gave.

    MISSING where a coder gave none. `kinds`: how many values there are.
    """
    given = values[:, :, None] == np.arange(kinds)
    counts = of_numbers(given.sum(axis=1))
    if values.shape[1] != 2:
        return counts
    return counts._replace(table=(given[:, 0, :, None] & given[:, 1, None, :]).astype(np.float64))


def placed(rows: Sequence[Sequence[object]]) -> tuple[Integers, list[object]]:
    """Turn values as people give them (None: missing) into places in the sorted list of all values."""
    known = sorted({value for row in rows for value in row if value is not None})  # type: ignore[type-var]
    at = {value: place for place, value in enumerate(known)}
    cells = [[MISSING if value is None else at[value] for value in row] for row in rows]
    return np.array(cells, dtype=np.int64), list(known)
