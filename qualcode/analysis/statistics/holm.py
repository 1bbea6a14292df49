"""Holm's correction: many tests find something by chance."""

from collections.abc import Sequence


def holm(found: Sequence[float]) -> list[float]:
    """Give each p-value corrected for there being so many (Holm 1979), in the order given."""
    corrected = [0.0] * len(found)
    least = 0.0
    for rank, place in enumerate(sorted(range(len(found)), key=found.__getitem__)):
        least = max(least, min(1.0, (len(found) - rank) * found[place]))
        corrected[place] = least
    return corrected
