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


def composed(first: NumberMap, second: NumberMap) -> NumberMap:
    """Give one map that does what `first` and then `second` do. Edits that overlap in the text between become one."""
    result: list[tuple[int, int, int]] = []
    shift = behind = early = late = 0  # how far each map has moved what follows; edits of each that are used up
    while early < len(first) or late < len(second):
        begins = first[early][0] + shift if early < len(first) else None
        typed = second[late][0] if late < len(second) else None
        if typed is None or (begins is not None and begins <= typed):
            start = stop = begins if begins is not None else 0
        else:
            start = stop = typed
        before, after = start - shift, start + behind
        while True:
            if early < len(first) and _meets(first[early][0] + shift, first[early][2], start, stop):
                stop = max(stop, first[early][0] + shift + first[early][2])
                shift += first[early][2] - first[early][1]
                early += 1
            elif late < len(second) and _meets(second[late][0], second[late][1], start, stop):
                stop = max(stop, second[late][0] + second[late][1])
                behind += second[late][2] - second[late][1]
                late += 1
            else:
                break
        result.append((before, stop - shift - before, stop + behind - after))
    return tuple(edit for edit in result if edit[1] or edit[2])


def _meets(place: int, length: int, start: int, stop: int) -> bool:
    """Say whether an edit belongs to the stretch [start, stop) that is being gathered.

    What is typed at the edge of a stretch, and a stretch without length, go with what they touch: a word taken out
    and one put in its place are one replacement.
    """
    return place < stop or place == start or (place == stop and (length == 0 or start == stop))
