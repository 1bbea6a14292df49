"""Stretches of a text that stand under the same codes, cut out of overlapping codings."""

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from qualcode.model.guid import Guid
from ui.transcript.highlight import Highlight, by_place


class Piece(NamedTuple):
    """A stretch under the same codes, in the order in which their codings begin."""

    start: int
    end: int
    codes: tuple[Guid, ...]


def cut(codings: Iterable[Highlight]) -> tuple[Piece, ...]:
    """Cut overlapping codings into stretches under the same codes, in the order of the text."""
    ordered = sorted(codings, key=by_place)
    if len(ordered) == 1:
        only = ordered[0]
        return (Piece(only.start, only.end, (only.code,)),)
    edges = sorted({edge for item in ordered for edge in (item.start, item.end)})
    pieces: list[Piece] = []
    active: list[Highlight] = []
    coming = 0
    for start, end in pairwise(edges):
        active = [item for item in active if item.end > start]
        while coming < len(ordered) and ordered[coming].start <= start:
            active.append(ordered[coming])
            coming += 1
        if active:
            pieces.append(Piece(start, end, tuple(dict.fromkeys(item.code for item in active))))
    return tuple(pieces)
