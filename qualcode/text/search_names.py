"""Finds codes by a few typed letters: names in every language, words of them, paths, and near misses."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

from qualcode.text.fold import fold
from qualcode.text.other_readings import on_the_other_layout, sounds, sounds_like

_CLOSE = 80.0  # of 100; below it rapidfuzz takes other words for typing errors
_SHORTEST_FUZZY = 4
_NAME, _WORD, _INSIDE, _ABOVE, _NEAR, _OTHERWISE = 100.0, 90.0, 80.0, 70.0, 60.0, 50.0  # what a match is worth
_SHORTEST_OTHERWISE = 3
_MORE = 2  # letters that may be typed too many and still be a slip


class Named(Protocol):
    """What is searched: a code as `codes_of` gives it. `path` holds the GUIDs from the root down to it."""

    @property
    def guid(self) -> str:
        """Give the identity."""

    @property
    def names(self) -> Mapping[str, str]:
        """Give the name in each language."""

    @property
    def path(self) -> tuple[str, ...]:
        """Give the GUIDs from the root down."""


class CodeMatch(NamedTuple):
    """A code found, the name by which it was found (empty for its first name), and how well it fits (0-100)."""

    guid: str
    name: str
    score: float


def find_codes(codes: Sequence[Named], letters: str, recent: Sequence[str] = (), limit: int = 12) -> list[CodeMatch]:
    """Give the codes that fit the letters, best first: a name that begins so, a word of it, letters within, a name
    above in the tree, then near misses. Among equals those come first in which the words stand as they were typed,
    then the recent ones, then the order given.

    Case, ё and the letters ө ү ң typed as о у н make no difference. Without letters: the recent ones, then all. Where
    nothing fits, the letters are read as the same keys of the other layout, and by their sound («ковид», COVID).
    """
    found = _fitting(codes, letters, recent) or _read_otherwise(codes, letters, recent)
    return found[:limit]


def _read_otherwise(codes: Sequence[Named], letters: str, recent: Sequence[str]) -> list[CodeMatch]:
    if len(letters.strip()) < _SHORTEST_OTHERWISE:
        return []
    found = _fitting(codes, on_the_other_layout(letters), recent, slips=False)
    known = {match.guid for match in found}
    heard = sounds(letters)
    for code in codes if heard else ():
        name = next((name for name in code.names.values() if sounds_like(name, heard)), "")
        if name and code.guid not in known:
            found.append(CodeMatch(code.guid, name, _OTHERWISE))
    return [match._replace(score=min(match.score, _OTHERWISE)) for match in found]


def _fitting(codes: Sequence[Named], letters: str, recent: Sequence[str], slips: bool = True) -> list[CodeMatch]:
    words = fold(letters).split()
    typed = " ".join(words)
    places = {guid: place for place, guid in enumerate(recent)}
    names = {code.guid: tuple(_folded(name) for name in code.names.values()) for code in codes}
    near = _near_misses(codes, names, typed) if slips else {}
    found = []
    for number, code in enumerate(codes):
        score = _score(names[code.guid], [name for guid in code.path[:-1] for name in names.get(guid, ())], words)
        score = max(score, near.get(number, 0.0))
        if score > 0:
            as_typed = any(name.startswith(typed) for name in names[code.guid])
            found.append((-score, not as_typed, places.get(code.guid, len(places)), number))
    return [
        CodeMatch(codes[number].guid, _name_found(codes[number], words), -worth)
        for worth, _, _, number in sorted(found)
    ]


@lru_cache(maxsize=10_000)
def _folded(name: str) -> str:
    return fold(name)


def _score(names: Sequence[str], above: Sequence[str], words: Sequence[str]) -> float:
    """Give what the poorest of the typed words is worth: all of them have to fit."""
    return min((_score_of_word(names, above, word) for word in words), default=_NAME)


def _score_of_word(names: Sequence[str], above: Sequence[str], word: str) -> float:
    best = 0.0
    for name in names:
        if name.startswith(word):
            return _NAME
        if word in name:
            best = max(best, _WORD if any(part.startswith(word) for part in name.split()) else _INSIDE)
    return best or (_ABOVE if any(word in name for name in above) else 0.0)


def _near_misses(codes: Sequence[Named], names: Mapping[str, Sequence[str]], typed: str) -> dict[int, float]:
    """Give the places of codes with a name that differs from what was typed by a slip or two."""
    if len(typed) < _SHORTEST_FUZZY:
        return {}
    from rapidfuzz import fuzz, process

    least = len(typed) - _MORE  # of a longer text a short name would be but a part
    entries = [(number, name) for number, code in enumerate(codes) for name in names[code.guid] if len(name) >= least]
    hits = process.extract(
        typed, [name for _, name in entries], scorer=fuzz.partial_ratio, score_cutoff=_CLOSE, limit=50
    )
    found: dict[int, float] = {}
    for _, score, place in hits:
        number = entries[place][0]
        found[number] = max(found.get(number, 0.0), _NEAR * score / 100)
    return found


def _name_found(code: Named, words: Sequence[str]) -> str:
    """Give the name in which the first typed word stands; the first name where it stands in none."""
    first = words[0] if words else ""
    fitting = sorted(code.names.values(), key=lambda name: not _folded(name).startswith(first))
    return next((name for name in fitting if first in _folded(name)), next(iter(code.names.values()), ""))
