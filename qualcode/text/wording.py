"""Two wordings of one text side by side: which words were taken out, and which came."""

from typing import NamedTuple

from qualcode.text.changes import number_map


class Piece(NamedTuple):
    """A stretch of a wording; `differs`: the other one does not have it there."""

    text: str
    differs: bool


def side_by_side(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut two wordings into what both have and what only one has, word by word; together the pieces are the texts."""
    first: list[Piece] = []
    second: list[Piece] = []
    old = new = 0
    for place, length, new_length in number_map(before, after):
        same = before[old:place]
        first += [Piece(same, False), Piece(before[place : place + length], True)]
        second += [Piece(same, False), Piece(after[new + len(same) : new + len(same) + new_length], True)]
        old, new = place + length, new + len(same) + new_length
    first.append(Piece(before[old:], False))
    second.append(Piece(after[new:], False))
    return tuple(piece for piece in first if piece.text), tuple(piece for piece in second if piece.text)
