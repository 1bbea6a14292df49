"""Places in an order: where one that is added comes last."""

from collections.abc import Iterable
from math import isfinite

from qualcode.model.fields import Value


def after_last(positions: Iterable[Value]) -> float | None:
    """Give the position after all these; None, which comes last as well, where one of them has none."""
    known = list(positions)
    placed = [float(place) for place in known if isinstance(place, int | float) and isfinite(place)]
    return max(placed, default=-1.0) + 1 if len(placed) == len(known) else None
