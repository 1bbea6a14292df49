"""Matches names of a table with known respondents, and spellings of one value with each other."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from qualcode.text.fold import fold

_CLOSE = 80.0  # 0-100; below it rapidfuzz pairs names of different people
_SAME_STEM = 88.0
_MOST_SUGGESTIONS = 3
_MARKS = re.compile(r"[\W_]+")
_DIGITS = re.compile(r"\d+")
_KIND_WORDS = frozenset(
    map(
        fold,
        [
            "область",
            "обл",
            "облусу",
            "облус",
            "oblast",
            "region",
            "г",
            "город",
            "шаар",
            "шаары",
            "city",
            "район",
            "р-н",
            "району",
        ],
    )
)
_ENDINGS = re.compile("(?:ская|ский|ское|ской|кая|кий)$")


class Suggestion(NamedTuple):
    """A known respondent whose name is close; `score` 0-100."""

    guid: str
    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """What was found for one name: `guid` where exactly one name is the same, else suggestions, best first."""

    key: str
    guid: str = ""
    suggestions: tuple[Suggestion, ...] = ()


def match_names(keys: Iterable[str], known: Sequence[tuple[str, Sequence[str]]]) -> list[Match]:
    """Match each key with the known respondents (GUID, names).

    Only a name that is the same but for case, spaces, marks and look-alike letters, and that one respondent
    alone has, is a match. Anything else is suggested at most; numbers in two names must agree ("R1" is not "R11").
    """
    names = [(guid, name, name_key(name)) for guid, all_names in known for name in all_names if name_key(name)]
    exact: dict[str, dict[str, str]] = {}
    for guid, name, folded in names:
        exact.setdefault(folded, {}).setdefault(guid, name)
    return [_match(key, exact, names) for key in keys]


def unmatched(matches: Iterable[Match]) -> list[str]:
    """Give the keys that have neither a match nor a suggestion."""
    return [match.key for match in matches if not match.guid and not match.suggestions]


def name_key(name: str) -> str:
    """Give the form by which two names are the same: without case, marks and look-alike letters."""
    return _MARKS.sub(" ", fold(name)).strip()


def _match(key: str, exact: dict[str, dict[str, str]], names: list[tuple[str, str, str]]) -> Match:
    folded = name_key(key)
    same = exact.get(folded, {})
    if len(same) == 1:
        return Match(key, next(iter(same)))
    if same:
        return Match(key, suggestions=tuple(Suggestion(guid, name, 100.0) for guid, name in same.items()))
    return Match(key, suggestions=_suggestions(folded, names))


def _suggestions(folded: str, names: list[tuple[str, str, str]]) -> tuple[Suggestion, ...]:
    from rapidfuzz import fuzz, process

    numbers = _numbers(folded)
    candidates = {index: name for index, (_, _, name) in enumerate(names) if _numbers(name) == numbers}
    found = process.extract(folded, candidates, scorer=fuzz.WRatio, score_cutoff=_CLOSE, limit=20)
    best: dict[str, Suggestion] = {}
    for _, score, index in found:
        guid, name, _ = names[index]
        best.setdefault(guid, Suggestion(guid, name, round(score, 1)))
    return tuple(best.values())[:_MOST_SUGGESTIONS]


def _numbers(name: str) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(name)]


def equal_spellings(values: Sequence[str]) -> list[tuple[str, ...]]:
    """Suggest which values are spellings of one: "Ошская обл.", "Ош облусу"; the first of each group came first.

    A suggestion only. Values with different numbers in them are never put together.
    """
    groups: list[list[str]] = []
    for value in dict.fromkeys(values):
        home = next((group for group in groups if _same(group[0], value)), None)
        if home is None:
            groups.append([value])
        else:
            home.append(value)
    return [tuple(group) for group in groups if len(group) > 1]


def _same(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    first, second = _stem(one), _stem(other)
    if not first or not second or _numbers(first) != _numbers(second):
        return False
    if first == second:
        return True
    return min(len(first), len(second)) > 4 and fuzz.ratio(first, second) >= _SAME_STEM


def _stem(value: str) -> str:
    """Give the words of a value without "oblast", "city" and the like and without adjective endings."""
    words = [word for word in name_key(value).split() if word not in _KIND_WORDS]
    return " ".join(_ENDINGS.sub("", word) for word in words)
