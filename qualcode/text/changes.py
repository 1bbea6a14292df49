"""What changed between two versions of a text, as a number map."""

import re

from qualcode.model.projection import NumberMap

_PIECE = re.compile(r"\w+|\s+|[^\w\s]")


def number_map(old: str, new: str) -> NumberMap:
    """Give the edits (start, old length, new length) that lead from `old` to `new`, word by word."""
    from rapidfuzz.distance import Levenshtein

    head = _shared_head(old, new)
    tail = _shared_head(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if not before or not after:
        return ((head, len(before), len(after)),) if before or after else ()
    first, second = _PIECE.findall(before), _PIECE.findall(after)
    starts, new_starts = _starts(first, head), _starts(second, head)
    edits = []
    for step in Levenshtein.opcodes(first, second):
        if step.tag != "equal":
            place = starts[step.src_start]
            edits.append((place, starts[step.src_end] - place, new_starts[step.dest_end] - new_starts[step.dest_start]))
    return _joined(edits)


def _shared_head(first: str, second: str) -> int:
    """Count the code points both begin with, back to the last edge of a word: a word changes as a whole."""
    most = min(len(first), len(second))
    if first[:most] == second[:most]:
        shared = most
    else:
        shared = next(place for place in range(most) if first[place] != second[place])
    while shared > 0 and any(
        shared < len(text) and text[shared - 1].isalnum() and text[shared].isalnum() for text in (first, second)
    ):
        shared -= 1
    return shared


def _starts(pieces: list[str], offset: int) -> list[int]:
    starts = [offset]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return starts


def _joined(edits: list[tuple[int, int, int]]) -> NumberMap:
    """Join edits that touch: a deleted word and the one put in its place are one replacement."""
    result: list[tuple[int, int, int]] = []
    for place, old, new in edits:
        if result and result[-1][0] + result[-1][1] == place:
            before = result.pop()
            result.append((before[0], before[1] + old, before[2] + new))
        else:
            result.append((place, old, new))
    return tuple(result)
