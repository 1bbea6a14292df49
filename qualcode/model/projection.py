"""Number maps: how the places in one version of a text become places in the next.

A map lists its edits as (start, old length, new length) in code points of the older version, in order and apart.
"""

from typing import NamedTuple

NumberMap = tuple[tuple[int, int, int], ...]


class Projected(NamedTuple):
    """A span in the newer version; an empty one (start = end) is gone."""

    start: int
    end: int


def project_span(start: int, end: int, edits: NumberMap) -> Projected:
    """Give where the span [start, end) lies after the edits.

    What is typed exactly at an edge stays outside; an edit across an edge is taken in whole; what is gone stays gone.
    """
    new_start, new_end, shift = start, end, 0
    for place, old, new in edits:
        if place > end or (place == end and place + old > end) or (place == end and old == 0):
            break
        after = place + old
        if after <= start and (old > 0 or place <= start):
            new_start, new_end = new_start + new - old, new_end + new - old
        else:
            if place < start:
                new_start = place + shift
            new_end = (place + shift + new) if after > end else new_end + new - old
        shift += new - old
    return Projected(new_start, new_start if start == end else max(new_start, new_end))


def inverse(edits: NumberMap) -> NumberMap:
    """Give the map back from the newer version to the older one."""
    result, shift = [], 0
    for place, old, new in edits:
        result.append((place + shift, new, old))
        shift += new - old
    return tuple(result)
