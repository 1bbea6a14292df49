"""`Highlight`: a coding as the transcript shows it."""

from operator import itemgetter
from typing import NamedTuple

from qualcode.model.guid import Guid


class Highlight(NamedTuple):
    """A coding: [start, end) code points of the text, its code and its coder."""

    guid: Guid
    start: int
    end: int
    code: Guid
    coder: Guid


by_place = itemgetter(1, 2, 0)  # (start, end, guid): the order of the text
