"""Where the names of stripes stand: beside the beginning of each, folded to "+3" where there is no room."""

from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.guid import Guid


class Wish(NamedTuple):
    """A stripe whose name wants to stand at `top` and may stand down to `bottom`."""

    guid: Guid
    top: float
    bottom: float


class Row(NamedTuple):
    """A name at `top`, and the stripes that found no room after it."""

    guid: Guid
    top: float
    folded: tuple[Guid, ...] = ()


def lay_rows(wishes: Iterable[Wish], height: float) -> list[Row]:
    """Give rows of a height that do not overlap, each beside its own stripe or one row below at most."""
    rows: list[Row] = []
    free = float("-inf")
    for wish in sorted(wishes, key=lambda wish: (wish.top, wish.bottom, wish.guid)):
        top = max(wish.top, free)
        lowest = max(wish.bottom - height, wish.top + height)
        if top > lowest:
            rows[-1] = rows[-1]._replace(folded=(*rows[-1].folded, wish.guid))
        else:
            rows.append(Row(wish.guid, top))
            free = top + height
    return rows
