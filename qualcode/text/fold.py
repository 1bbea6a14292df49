"""Folding a text for search: case, stress, look-alikes and ё ң ө ү no longer tell words apart."""

import re
import unicodedata
from array import array
from collections.abc import Sequence
from typing import NamedTuple

_DROPPED = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0300\u0301]")
_LATIN = "aceopxykmtbhö"
_CYRILLIC = "асеорхукмтвнө"
LOOK_ALIKES = str.maketrans(_LATIN, _CYRILLIC)
_JUNCTION = re.compile("[a-zö][\u0400-\u052f]|[\u0400-\u052f][a-zö]")
_LETTERS_RUN = re.compile(r"\w+")
_FOREIGN = re.compile(f"(?![{_LATIN}])[a-zà-ÿ]")


class Folded(NamedTuple):
    """A folded text; offsets[i] is where text[i] begins in the original, with one entry more for its end."""

    text: str
    offsets: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the original that the folded span [start, end) stands for."""
        return self.offsets[start], self.offsets[end]


def fold(text: str) -> str:
    """Give the folded form of `text`."""
    return fold_with_map(text).text


def fold_with_map(text: str) -> Folded:
    """Give the folded form of `text` with the way back to its offsets."""
    if unicodedata.is_normalized("NFC", text) and not _DROPPED.search(text):
        lowered = text.lower()
        if len(lowered) == len(text):
            return Folded(_fold_letters(lowered), range(len(text) + 1))
    clean, places = _by_cluster(text)
    return Folded(_fold_letters(clean), places)


def _by_cluster(text: str) -> tuple[str, Sequence[int]]:
    """Compose, drop and lower cluster by cluster (a letter with its marks), noting where each came from."""
    pieces: list[str] = []
    places = array("q")
    for start, end in _clusters(text):
        piece = _DROPPED.sub("", unicodedata.normalize("NFC", text[start:end])).lower()
        pieces.append(piece)
        places.extend([start] * len(piece))
    places.append(len(text))
    return "".join(pieces), places


def _clusters(text: str) -> list[tuple[int, int]]:
    starts = [i for i, char in enumerate(text) if i == 0 or not unicodedata.combining(char)]
    return list(zip(starts, [*starts[1:], len(text)], strict=True))


def _fold_letters(lowered: str) -> str:
    """Replace letters one for one; the length stays."""
    if _JUNCTION.search(lowered):
        lowered = _LETTERS_RUN.sub(_without_look_alikes, lowered)
    return lowered.replace("ё", "е").replace("ң", "н").replace("ө", "о").replace("ү", "у").replace("ѐ", "е")


def _without_look_alikes(match: re.Match[str]) -> str:
    """Make a mixed word Cyrillic where every Latin letter in it has a Cyrillic twin (so "smsке" stays)."""
    word = match.group()
    if not _JUNCTION.search(word) or _FOREIGN.search(word):
        return word
    return word.translate(LOOK_ALIKES)
