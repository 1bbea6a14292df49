"""The language of a passage, guessed from its letters and commonest words."""

import re
from collections import Counter

_LETTERS = re.compile(r"[^\W\d_]+")
_KYRGYZ_LETTERS = re.compile("[өүңӨҮҢ]")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_KYRGYZ = _set(
    "мен сен сиз ал биз алар бул ошол жана менен деп да эле эмес жок бар ооба анан кийин үчүн учун болуп "
    "болгон кандай эмне кайсы ушул ошондо бир эки бала балдар кыз уй үй жакшы керек"
)
_RUSSIAN = _set(
    "я ты вы он она мы они это и в не на что с как по у к за но а то так вот да нет было была был там мне "
    "меня потом когда если очень только уже или для из от до чтобы"
)


def guess_language(text: str) -> str:
    """Give "ky", "ru" or "en" for a passage, "" where there is too little to go by."""
    words = _LETTERS.findall(text[:20_000])
    letters = sum(map(len, words))
    if letters < 2:
        return ""
    latin = sum(len(word) for word in words if word[0] < "\u0250")
    if latin * 2 > letters:
        return "en"
    return _kyrgyz_or_russian(text[:20_000], words, letters)


def _kyrgyz_or_russian(text: str, words: list[str], letters: int) -> str:
    counts = Counter(word.lower() for word in words)
    marks = len(_KYRGYZ_LETTERS.findall(text))
    kyrgyz = sum(counts[word] for word in _KYRGYZ) + 2 * marks
    russian = sum(counts[word] for word in _RUSSIAN)
    if kyrgyz == russian:
        return "ky" if text.lower().count("ы") * 25 > letters else "ru"
    return "ky" if kyrgyz > russian else "ru"
