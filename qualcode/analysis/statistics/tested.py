"""What a test found: how seldom chance does as much, and how great the difference is."""

from dataclasses import dataclass

CONFIDENCE = 0.95
TAIL = (1 - CONFIDENCE) / 2
SEED = 1
RESAMPLES = 9_999


@dataclass(frozen=True, slots=True)
class Size:
    """How great a difference is, with the ends of its 95 % interval; None: no interval could be given.

    `name`: "difference" (of shares, -1 to 1), "odds_ratio" (may be infinite), "cramers_v" (0 to 1), "shift" (in the
    units of the attribute).
    """

    name: str
    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Tested:
    """A two-sided test. `expected`: the counts with and without the code, group by group, if nothing but chance played.

    `test`: "fisher", "chi_square", "permutation", "ranks_exact", "ranks_permuted", "ranks_approximate".
    """

    test: str
    p: float
    sizes: tuple[Size, ...]
    expected: tuple[tuple[float, ...], ...] = ()

    @property
    def size(self) -> Size:
        """Give the figure that is read first."""
        return self.sizes[0]
