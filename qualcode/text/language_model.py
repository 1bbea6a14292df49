"""Kyrgyz or Russian, word by word: character n-grams weighed by naive Bayes, smoothed inside a turn by Viterbi.

The table `tables/language.npz` is learnt by `python -m benchmarks.train_language` from benchmarks/data (Universal
Dependencies Kyrgyz-KTMU and Russian-Taiga, CC BY-SA 4.0; the Universal Declaration of Human Rights), each Kyrgyz text
also without ө ү ң; the table stays under CC BY-SA 4.0 with their attribution.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

LONGEST = 6  # letters of the longest n-gram; the space before and after a word counts as one
BASE = 38
SCALE = 16  # weights are kept as whole numbers of 1/16
_ALPHABET = " абвгдежзийклмнопрстуфхцчшщъыьэюяөүң"
_OTHER_CYRILLIC, _LATIN = len(_ALPHABET), len(_ALPHABET) + 1
_LATIN_TWINS = dict(zip("aceopxykmtbhö", "асеорхукмтвнө", strict=True))
_IGNORED = "\u00ad\u0300\u0301"
_IGNORE = 255
_TABLE_END = 0x530  # Latin and Cyrillic letters

WORD_LIMIT = 5.0  # one word can say no more than this, whatever its length
NAME_LIMIT = 2.0  # a name is written alike in both languages
SWITCH = 4.0  # what it costs to change the language inside a clause
SWITCH_AFTER_PAUSE = 2.5  # and where a clause ends, which is where speakers do it most
_PAUSES = '.,;:!?…()[]«»“”„"–—\n'
_SENTENCE_ENDS = '.!?…()[]«“„"–—\n'


class Words(NamedTuple):
    """The words of a text that hold Cyrillic letters: code points [start, end), how much more each looks Kyrgyz than
    Russian (a log ratio within the limits; below 0 Russian), and what it costs to change the language before it.
    """

    start: Integers
    end: Integers
    weight: Floats
    switch: Floats


class Table(NamedTuple):
    """The keys of the n-grams in order, and by how much each speaks for Kyrgyz."""

    keys: Integers
    weights: Floats


class Spelling(NamedTuple):
    """The letters of all words of a text with one space between them, and where each word lies."""

    letters: Integers
    first: Integers  # the place of each word's first letter in `letters`
    start: Integers
    end: Integers


def code_points(text: str) -> npt.NDArray[np.uint32]:
    """Give the text as an array of code points."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def spelling(points: npt.NDArray[np.uint32]) -> Spelling:
    """Give the Cyrillic words of a text as numbers of letters."""
    letters, twins = _alphabet().letters[_near(points)], _alphabet().twins[_near(points)]
    places = np.flatnonzero(letters != _IGNORE)
    letters, twins = letters[places].astype(np.int64), twins[places].astype(np.int64)
    bounds = np.diff(np.concatenate(([0], (letters > 0).view(np.int8), [0])))
    first, after = np.flatnonzero(bounds == 1), np.flatnonzero(bounds == -1)
    if not len(first):
        return Spelling(np.zeros(1, dtype=np.int64), first, first, after)
    cyrillic = np.maximum.reduceat((letters > 0) & (letters != _LATIN), first) > 0
    first, after = first[cyrillic], after[cyrillic]
    lengths = after - first
    begins = np.cumsum(lengths + 1) - lengths
    spelt = np.zeros(int((lengths + 1).sum()) + 1, dtype=np.int64)
    inside = _ranges(first, lengths)
    chosen = letters[inside]
    spelt[_ranges(begins, lengths)] = np.where((chosen == _LATIN) & (twins[inside] > 0), twins[inside], chosen)
    ends = places[after - 1] + 1 if len(after) else after
    return Spelling(spelt, begins, places[first], ends)


def grams(letters: Integers) -> list[tuple[Integers, Integers]]:
    """Give the n-grams of 2 to LONGEST letters, the spaces around a word among them, as (place it begins at, key)."""
    found = []
    space = letters == 0
    for length in range(2, LONGEST + 1):
        count = len(letters) - length + 1
        if count <= 0:
            break
        key = np.zeros(count, dtype=np.int64)
        whole = np.ones(count, dtype=bool)
        for offset in range(length):
            key = key * BASE + letters[offset : offset + count]
            if 0 < offset < length - 1:
                whole &= ~space[offset : offset + count]
        at = np.flatnonzero(whole)
        found.append((at, (key[at] << 3) + length))
    return found


def words_of(text: str, table: Table | None = None) -> Words:
    """Weigh every Cyrillic word of a text."""
    points = code_points(text)
    spelt = spelling(points)
    if not len(spelt.first):
        return Words(spelt.start, spelt.end, np.zeros(0, dtype=np.float32), np.zeros(0, dtype=np.float32))
    once, which = _distinct(spelt)
    total = _weighed(once, table or shipped_table())[which]
    limit = np.where(_named(points, spelt), NAME_LIMIT, WORD_LIMIT)
    switch = np.where(_after(points, spelt, _PAUSES), SWITCH_AFTER_PAUSE, SWITCH)
    return Words(spelt.start, spelt.end, np.clip(total, -limit, limit).astype(np.float32), switch.astype(np.float32))


def _distinct(spelt: Spelling) -> tuple[Spelling, Integers]:
    """Give the spelling with each word once, and for each word of the text which of them it is."""
    lengths = np.diff(spelt.first, append=len(spelt.letters)) - 1
    inside = _ranges(spelt.first, lengths)
    place = inside - np.repeat(spelt.first, lengths)
    sums = np.add.reduceat(spelt.letters[inside] * _powers(place), np.cumsum(lengths) - lengths)
    _, kept, which = np.unique(sums, return_index=True, return_inverse=True)
    lengths = lengths[kept]
    begins = np.cumsum(lengths + 1) - lengths
    letters = np.zeros(int((lengths + 1).sum()) + 1, dtype=np.int64)
    letters[_ranges(begins, lengths)] = spelt.letters[_ranges(spelt.first[kept], lengths)]
    return Spelling(letters, begins, spelt.start[kept], spelt.end[kept]), which


def _powers(place: Integers) -> Integers:
    """Give odd numbers that tell places in a word apart; products that grow beyond 64 bits wrap round."""
    powers = [pow(0x2545F4914F6CDD1D, n, 1 << 62) for n in range(int(place.max()) + 1)]
    return np.array(powers, dtype=np.int64)[place]


def _weighed(spelt: Spelling, table: Table) -> npt.NDArray[np.float64]:
    """Sum the weights of the n-grams of each word; one that begins with the space before belongs to the word."""
    sums = np.zeros(len(spelt.letters), dtype=np.float64)
    for at, key in grams(spelt.letters):
        row = np.minimum(np.searchsorted(table.keys, key), len(table.keys) - 1)
        known = table.keys[row] == key
        sums += np.bincount(at[known], table.weights[row[known]], minlength=len(sums))
    return np.add.reduceat(sums, spelt.first - 1)


def _named(points: npt.NDArray[np.uint32], spelt: Spelling) -> npt.NDArray[np.bool_]:
    """Tell the words with a capital letter inside a sentence."""
    return _alphabet().capital[_near(points[spelt.start])] & ~_after(points, spelt, _SENTENCE_ENDS)


def _after(points: npt.NDArray[np.uint32], spelt: Spelling, marks: str) -> npt.NDArray[np.bool_]:
    """Tell the words before which, after the word before, stands one of the marks; the first word is among them."""
    passed = np.concatenate(([0], np.cumsum(np.isin(points, [ord(mark) for mark in marks]))))
    return np.concatenate(([True], passed[spelt.start[1:]] > passed[spelt.end[:-1]]))


def smoothed(weights: Sequence[float], switches: Sequence[float]) -> list[bool]:
    """Say of each word of one turn whether it is Kyrgyz: the best path of two states (Viterbi)."""
    if not weights or min(weights) > 0 or max(weights) <= 0:
        return [bool(weights) and weights[0] > 0] * len(weights)
    ahead = 0.0  # by how much the best path that ends in Kyrgyz beats the one that ends in Russian
    before = []
    for weight, switch in zip(weights, switches, strict=True):
        before.append(ahead)
        ahead = (switch if ahead > switch else -switch if ahead < -switch else ahead) + weight
    path = [False] * len(before)
    kyrgyz = ahead > 0
    for place in range(len(before) - 1, -1, -1):
        path[place] = kyrgyz
        if abs(before[place]) > switches[place]:
            kyrgyz = before[place] > 0
    return path


def _ranges(first: Integers, lengths: Integers) -> Integers:
    """Give first[0], first[0]+1, ... for each length, one after another."""
    ends = np.cumsum(lengths)
    return np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(first - ends + lengths, lengths)


class _Alphabet(NamedTuple):
    """By code point: the number of the letter, that of the Cyrillic letter it looks like, whether it is a capital."""

    letters: npt.NDArray[np.uint8]
    twins: npt.NDArray[np.uint8]
    capital: npt.NDArray[np.bool_]


@cache
def _alphabet() -> _Alphabet:
    letters, twins = np.zeros(_TABLE_END, dtype=np.uint8), np.zeros(_TABLE_END, dtype=np.uint8)
    capital = np.zeros(_TABLE_END, dtype=bool)
    for point in range(_TABLE_END):
        char = chr(point)
        if char.isalpha():
            letters[point] = _letter(char.lower()[0])
            twins[point] = _letter(_LATIN_TWINS.get(char.lower()[0], " "))
            capital[point] = char.isupper()
    letters[[ord(char) for char in _IGNORED]] = _IGNORE
    return _Alphabet(letters, twins, capital)


def _near(points: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """Give the code points with those beyond the table of letters as 0."""
    return np.where(points < _TABLE_END, points, 0)


def _letter(char: str) -> int:
    char = "е" if char in "ёѐ" else char
    if char in _ALPHABET:
        return _ALPHABET.index(char)
    return _OTHER_CYRILLIC if "\u0400" <= char < "\u0530" else _LATIN


@cache
def shipped_table() -> Table:
    """Read the table that comes with the program."""
    with files("qualcode").joinpath("text/tables/language.npz").open("rb") as file, np.load(file) as stored:
        return Table(np.cumsum(stored["steps"]), stored["weights"].astype(np.float32) / SCALE)
