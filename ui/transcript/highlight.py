"""`Highlight`: a coding as the transcript shows it."""

from operator import itemgetter
from typing import NamedTuple

from qualcode.model.guid import Guid


class Signs(NamedTuple):
    """What stands small beside a code's name: that the coding is to be looked at again, has a memo, its weight."""

    flag: bool = False
    memo: bool = False
    weight: int | None = None

    def __or__(self, other: "Signs") -> "Signs":  # one label for two codings
        weight = self.weight if other.weight is None else other.weight if self.weight is None else None
        return Signs(self.flag or other.flag, self.memo or other.memo, weight)


NO_SIGNS = Signs()


class Highlight(NamedTuple):
    """A coding: [start, end) code points of the text, its code, its coder and the signs beside its name."""

    guid: Guid
    start: int
    end: int
    code: Guid
    coder: Guid
    signs: Signs = NO_SIGNS


by_place = itemgetter(1, 2, 0)  # (start, end, guid): the order of the text
