"""The language of a passage and of turns: the shares of Kyrgyz and Russian words, and signs of Uzbek."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from qualcode.text.language_model import smoothed, words_of

KYRGYZ, RUSSIAN, UZBEK, MIXED = "ky", "ru", "uz", "ky-ru"
LANGUAGES = (KYRGYZ, RUSSIAN, UZBEK, MIXED)

# A turn is mixed from a tenth of its words on, and from two words: one word in another language is a loan, and the
# model is wrong of two words together in one pure turn of a hundred and fifty.
MIXED_SHARE = 0.1
MIXED_WORDS = 2

_LETTERS = re.compile(r"[^\W\d_]+")
_REMARK = re.compile(r"\[[^\[\]\n]{0,200}\]")  # what the transcriber puts in brackets, nobody says
_UZBEK_LETTERS = frozenset("ҳқўғҲҚЎҒ")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Words that are neither Kyrgyz nor Russian, also as typed without ҳ қ ў ғ.
_UZBEK_WORDS = _set(
    "билан эканми бор йук хозир хам нима нега нечта качон яхши бизлар сизлар булди булган булса килди килиб копман "
    "кетди келиб борди бориб берди беринг олди олиб дейди турибди утиринг кирмай билмай бермай учта туртта бешта битта "
    "иккита онам отам угил угли кизим мехмон иссик совук кичкина факат албатта кейин олдин ишга эмас шунака бунака "
    "керакми ростми тугри менга сенга унга"
)
_UZBEK_SIGNS, _UZBEK_SHARE = 2, 0.2  # so many words, and this share of all


class Heard(NamedTuple):
    """What the words of a turn are: how many Kyrgyz, how many Russian; `uzbek`: letters and words point there."""

    kyrgyz: int
    russian: int
    uzbek: bool = False

    @property
    def language(self) -> str:
        """Give "ky", "ru" or "ky-ru"; "" for a turn without Cyrillic words. Uzbek is for a person to say."""
        lesser, words = min(self.kyrgyz, self.russian), self.kyrgyz + self.russian
        if not words:
            return ""
        if lesser >= MIXED_WORDS and lesser >= MIXED_SHARE * words:
            return MIXED
        return KYRGYZ if self.kyrgyz > self.russian else RUSSIAN

    @property
    def kyrgyz_share(self) -> float:
        """Give the share (0-1) of Kyrgyz among the words."""
        return self.kyrgyz / max(self.kyrgyz + self.russian, 1)


def guess_language(text: str) -> str:
    """Give "ky", "ru" or "en" for a passage, "" where there is too little to go by."""
    words = _LETTERS.findall(text[:20_000])
    letters = sum(map(len, words))
    if letters < 2:
        return ""
    latin = sum(len(word) for word in words if word[0] < "\u0250")
    if latin * 2 > letters:
        return "en"
    heard = languages_of(text, [(0, min(len(text), 20_000))])[0]
    return KYRGYZ if heard.kyrgyz >= heard.russian else RUSSIAN


def languages_of(text: str, spans: Sequence[tuple[int, int]]) -> list[Heard]:
    """Say what is spoken in each stretch [start, end) of a text; stretches are in order and do not overlap.

    Remarks in square brackets do not count, nor does what stands outside the stretches.
    """
    text = _REMARK.sub(lambda remark: remark.group().translate(_BLANKS), text) if "[" in text else text
    words = words_of(text)
    weights, switches = words.weight.tolist(), words.switch.tolist()
    first = np.searchsorted(words.start, [start for start, _ in spans]).tolist()
    after = np.searchsorted(words.start, [end for _, end in spans]).tolist()
    signs = _uzbek_signs(text)
    found = []
    for (start, end), begin, stop in zip(spans, first, after, strict=True):
        kyrgyz = sum(smoothed(weights[begin:stop], switches[begin:stop]))
        signed = bisect_left(signs, end) - bisect_left(signs, start)
        uzbek = signed >= _UZBEK_SIGNS and signed >= _UZBEK_SHARE * (stop - begin)
        found.append(Heard(kyrgyz, stop - begin - kyrgyz, uzbek))
    return found


def _uzbek_signs(text: str) -> list[int]:
    """Give where words stand that are Uzbek by a letter or as a whole."""
    lowered = text.lower() if len(text.lower()) == len(text) else text
    return [
        match.start()
        for match in _LETTERS.finditer(lowered)
        if (word := match.group()) in _UZBEK_WORDS or not _UZBEK_LETTERS.isdisjoint(word)
    ]


class _Blanks(dict[int, str]):
    """Turns every letter into a blank and leaves the brackets, which end a clause."""

    def __missing__(self, point: int) -> str:
        return chr(point) if chr(point) in "[]" else " "


_BLANKS = _Blanks()
