"""Finds codes by a few letters of their names in any language, or of their path."""

from collections.abc import Sequence

from qualcode.model.guid import Guid
from qualcode.store.queries.codes import Code
from qualcode.text.fold import fold

_NO_MATCH = 99


def find_codes(codes: Sequence[Code], letters: str, recent: Sequence[Guid], limit: int) -> list[Code]:
    """Give the codes in use that fit the letters, best first; among equals those used last, then by the tree.

    Without letters the recent codes come first.
    """
    known = {code.guid: code for code in codes}
    wanted = fold(letters).split()
    ranked = [(_rank(code, known, wanted), _recency(code, recent), number) for number, code in enumerate(codes)]
    found = sorted(entry for entry in ranked if entry[0] < _NO_MATCH and codes[entry[2]].active)
    return [codes[number] for _, _, number in found[:limit]]


def _recency(code: Code, recent: Sequence[Guid]) -> int:
    return recent.index(code.guid) if code.guid in recent else len(recent)


def _rank(code: Code, known: dict[Guid, Code], wanted: list[str]) -> int:
    if not wanted:
        return 0
    names = [fold(name) for name in code.names.values()]
    above = [fold(name) for guid in code.path[:-1] if guid in known for name in known[guid].names.values()]
    return max(_rank_of_word(names, above, word) for word in wanted)


def _rank_of_word(names: list[str], above: list[str], word: str) -> int:
    """Rank: 0 a name begins so, 1 a word of it, 2 within, 3 a name above, 4 the letters in this order."""
    if any(name.startswith(word) for name in names):
        return 0
    if any(part.startswith(word) for name in names for part in name.split()):
        return 1
    if any(word in name for name in names):
        return 2
    if any(word in name for name in above):
        return 3
    return 4 if any(_in_order(name, word) for name in names) else _NO_MATCH


def _in_order(name: str, word: str) -> bool:
    letters = iter(name)
    return len(word) > 1 and all(letter in letters for letter in word)
