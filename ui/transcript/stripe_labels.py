"""Where the names of stripes stand: beside the beginning of each, folded to "+3" where there is no room."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from qualcode.model.guid import Guid


class Wish(NamedTuple):
    """A stripe from `top` to `bottom` that wants its name beside it, in one or two lines.

    One that begins `above` what is visible takes what room the others leave.
    """

    guid: Guid
    top: float
    bottom: float
    lines: int = 1
    above: bool = False


class Row(NamedTuple):
    """A name at `top` in so many lines, and the stripes near it whose names found no room."""

    guid: Guid
    top: float
    lines: int = 1
    folded: tuple[Guid, ...] = ()


def lay_rows(wishes: Iterable[Wish], height: float) -> list[Row]:
    """Give rows of a height per line that do not overlap, from the top down; each one's middle is beside its stripe."""
    wishes = sorted(wishes, key=lambda wish: (wish.top, wish.bottom, wish.guid))
    known = {wish.guid: wish for wish in wishes}
    rows, left = _lay_beginning([wish for wish in wishes if not wish.above], height)
    rows = _widened(rows, known, height)
    for wish in sorted((wish for wish in wishes if wish.above), key=lambda wish: (wish.bottom, wish.guid)):
        top = _first_gap(rows, wish.top, height)
        if top <= _lowest(wish, height):
            rows = sorted([*rows, Row(wish.guid, top)], key=lambda row: row.top)
        else:
            left.append(wish)
    return _folded(_widened(rows, known, height), left, height)


def _lowest(wish: Wish, height: float) -> float:
    """Give how far down a name may stand, so that its middle is still beside its stripe."""
    return max(wish.top, wish.bottom - height / 2)


def _lay_beginning(wishes: Sequence[Wish], height: float) -> tuple[list[Row], list[Wish]]:
    """Lay those that begin in sight, of several at one place the one that ends first; give what found no room too."""
    rows: list[Row] = []
    left: list[Wish] = []
    waiting: list[tuple[float, Guid, Wish]] = []
    coming, free = 0, float("-inf")
    while coming < len(wishes) or waiting:
        free = free if waiting else max(free, wishes[coming].top)
        while coming < len(wishes) and wishes[coming].top <= free:
            heappush(waiting, (wishes[coming].bottom, wishes[coming].guid, wishes[coming]))
            coming += 1
        following = wishes[coming] if coming < len(wishes) else None
        wish = waiting[0][2]
        if following is not None and _better_later(wish, following, free, height):
            free = following.top
            continue
        heappop(waiting)
        if free <= _lowest(wish, height):
            rows.append(Row(wish.guid, free))
            free += height
        else:
            left.append(wish)
    return rows, left


def _better_later(wish: Wish, following: Wish, free: float, height: float) -> bool:
    """Say whether a name can wait for the one that comes next and else would find no room."""
    lost = following.top < free + height and _lowest(following, height) < free + height
    return lost and _lowest(wish, height) >= following.top + height


def _widened(rows: Sequence[Row], known: dict[Guid, Wish], height: float) -> list[Row]:
    """Give long names their second line where the one below leaves room for it."""
    ends = [*(row.top for row in rows), float("inf")][1:]
    return [
        row._replace(lines=2)
        if known[row.guid].lines > 1
        and row.top + 2 * height <= end
        and row.top + height <= max(known[row.guid].bottom, row.top)
        else row
        for row, end in zip(rows, ends, strict=True)
    ]


def _first_gap(rows: Sequence[Row], top: float, height: float) -> float:
    ends = [top, *(max(top, row.top + row.lines * height) for row in rows)]
    tops = [*(row.top for row in rows), float("inf")]
    return next(end for end, following in zip(ends, tops, strict=True) if following - end >= height)


def _folded(rows: list[Row], left: Iterable[Wish], height: float) -> list[Row]:
    """Fold each name without room into the row nearest to where it would stand."""
    tops = [row.top for row in rows]
    for wish in left:
        after = bisect_left(tops, wish.top)
        near = [place for place in (after - 1, after) if 0 <= place < len(rows)]
        nearest = min(near, key=lambda place: max(tops[place] - wish.bottom, wish.top - tops[place] - height))
        rows[nearest] = rows[nearest]._replace(folded=(*rows[nearest].folded, wish.guid))
    return rows
