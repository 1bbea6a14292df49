"""Two wordings of one text side by side: which words were taken out, and which came."""

from typing import NamedTuple

from qualcode.text.changes import number_map

LEAST_SHARED = 0.15  # of the letters and digits of the longer wording


class Piece(NamedTuple):
    """A stretch of a wording; `differs`: the other one does not have it there."""

    text: str
    differs: bool


def side_by_side(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut two wordings into what both have and what only one has, word by word; together the pieces are the texts.

    Two that share hardly anything differ as a whole: a comma that both happen to have says nothing.
    """
    pieces = _cut(before, after)
    shared = sum(char.isalnum() for piece in pieces[0] if not piece.differs for char in piece.text)
    if shared < LEAST_SHARED * sum(char.isalnum() for char in max(before, after, key=len)):
        return _whole(before), _whole(after)
    return pieces


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text, True),) if text else ()


def _cut(before: str, after: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
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
