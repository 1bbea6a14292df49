"""Names in Latin letters, however they were typed: «Жылдыз», "Zhyldyz" and "jyldyz" become one."""

import re

from qualcode.text.fold import fold

_SOUNDS = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "j", "з": "z", "и": "i", "й": "i", "к": "k",
    "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "h",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
}  # fmt: skip
_TO_LATIN = str.maketrans(_SOUNDS | {"ö": "o", "ü": "u", "ş": "sh", "ç": "ch", "ğ": "g", "ı": "i"})
# How one sound is spelt by different people; the longer spelling first.
_SPELLINGS = (
    ("dzh", "j"),
    ("dj", "j"),
    ("zh", "j"),
    ("kh", "h"),
    ("gh", "g"),
    ("ph", "f"),
    ("y", "i"),
    ("w", "v"),
    ("q", "k"),
)
_TWICE = re.compile(r"([^\W\d])\1+")
_WORD = re.compile(r"[^\W\d_]+|\d+")


def latin_key(word: str) -> str:
    """Give a word as it sounds in Latin letters: small, each letter once, no hard or soft sign."""
    key = fold(word).translate(_TO_LATIN)
    for spelling, sound in _SPELLINGS:
        key = key.replace(spelling, sound)
    return _TWICE.sub(r"\1", key)


def latin_words(text: str) -> tuple[str, ...]:
    """Give the words of a name, a label or the name of a file as they sound; numbers without zeros before them."""
    found = (latin_key(word) if word.isalpha() else word.lstrip("0") for word in _WORD.findall(text))
    return tuple(word for word in found if word)
