"""Which words of Kyrgyz speech are Russian beyond doubt: function words, Russian verb forms, and what they carry."""

import re
from typing import NamedTuple

from qualcode.text.language_model import WORD_LIMIT, smoothed, words_of

_KYRGYZ_LETTERS = frozenset("өүңӨҮҢ")
_ENDS = frozenset('.!?…;:()[]«»“”„"–—\n')  # a stretch does not reach across them


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Russian and nothing in Kyrgyz, and no loan of everyday speech.
_SURE = _set(
    "я мы вы она они меня мне мной тебя тебе его ему её ей нас нам вас вам ими них ним неё ней моя моё мои мой "
    "наш наша свой своя своё своих себя себе этот эта эти этого тот что чтобы когда где куда откуда кто какой "
    "какая какие сколько почему зачем потому поэтому если уже ещё еще только очень здесь сейчас тогда теперь всё "
    "все всех всем всегда никогда никто никого ничего нигде никуда некому был была было были есть будет буду "
    "будешь нету надо нужно можно нельзя хорошо плохо конечно наверное вообще просто короче значит ладно говорит "
    "говорю говорят сказала сказал знаю думаю понимаете приехала уехала вернулась честно раньше потом сразу снова "
    "опять почти либо зато хотя сама сами мало много больше меньше хоть чем кому кого чего этом этой такой такая "
    "такое так вот день каждый весь вся зря пусть разве даже пока через между перед после около против нормально "
    "реально специально потихоньку вовремя насовсем незаметно официально смешно завтра вчера сегодня спасибо "
    "пожалуйста извините"
)
# Russian beside a word that is; by itself it may be Kyrgyz (он, там, от, без, как) or a mere sound.
_WEAK = _set(
    "в во на с со к ко о об у за из от до по при под над без для про не ни и а но или да же бы ли то та те ты он "
    "их как там тут ну ещё это эту раз два мой самое самый самая уж"
)
_LOANS = _set("печать кровать мебель этот завуч")
_SURE_ENDINGS = re.compile(
    r"\w{2,}(?:ться|тся|лась|лось|лись|лся|юсь|ешься|ишься|йтесь|[аеиоуыя]ешь|[а-щ]ишь|ывать|овать|ивать|чать|щать|"
    r"[бвглмнрст]ить|[вджлмнрт]ать|лять|нять|реть|теть|деть|нуть|[аяуо]ет|[аяу]ют|[аяу]ем|айте|ите|ейте|"
    r"[зсвджлмнпртхчш]ала|[вдзлмнпрст]ила|[внрстд]ела|нула|лила|гуляли|[зсвджлмнпртхчш]али|[вдзлмнпрст]или)"
)
_LIKELY_ENDINGS = re.compile(
    r"\w{2,}(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|ему|ому|ыми|ими|ых|их|ую|юю|ать|ять|ить|еть|ыл|ал|ил|ел|на|но|ны|та|то|ты)"
)
_SHORTEST = 5  # letters of a word that is known by its ending
_FILLER = -3.5  # so Russian does a word look that may stand between two others


class _Word(NamedTuple):
    start: int
    end: int
    kind: str  # "sure", "likely", "weak", "filler", "" for a word that is not Russian or a name
    follows: bool  # nothing but blanks and a comma between it and the word before


def russian_in_kyrgyz(text: str) -> list[tuple[int, int]]:
    """Give the stretches [start, end) of a turn that are Russian beyond doubt; none where most of it is Russian.

    A stretch holds a word that is Russian by itself (a pronoun, an adverb, a verb with a Russian ending) and what
    stands with it. A name, a word with a Kyrgyz ending and a noun by itself are never one: Kyrgyz borrows nouns.
    """
    words = words_of(text)
    path = smoothed(words.weight.tolist(), words.switch.tolist())
    if 2 * sum(path) < len(path):
        return []
    found: list[_Word] = []
    before = 0
    known = zip(words.start.tolist(), words.end.tolist(), path, words.weight.tolist(), strict=True)
    for start, end, kyrgyz, weight in known:
        between = text[before:start]
        begins = not found or not _ENDS.isdisjoint(between)
        kind = _kind(text[start:end], weight, kyrgyz, begins)
        found.append(_Word(start, end, kind, bool(found) and not between.strip(" ,\u00a0")))
        before = end
    return [span for stretch in _stretches(found) if (span := _trimmed(stretch)) is not None]


def _kind(word: str, weight: float, kyrgyz: bool, begins: bool) -> str:
    lowered = word.lower()
    if not _KYRGYZ_LETTERS.isdisjoint(word) or lowered in _LOANS or (word[0].isupper() and not begins):
        return ""
    if lowered in _WEAK:
        return "weak"
    if lowered in _SURE:
        return "sure"
    looks = weight <= -WORD_LIMIT and len(word) >= _SHORTEST
    if looks and _SURE_ENDINGS.fullmatch(lowered):
        return "sure"
    if looks and not kyrgyz and _LIKELY_ENDINGS.fullmatch(lowered):
        return "likely"
    return "filler" if not kyrgyz and weight <= _FILLER else ""


def _stretches(words: list[_Word]) -> list[list[_Word]]:
    """Part the words where one is not Russian or more than a comma stands between two."""
    found: list[list[_Word]] = [[]]
    for word in words:
        if not word.kind or not word.follows:
            found.append([])
        if word.kind:
            found[-1].append(word)
    return [stretch for stretch in found if stretch]


def _trimmed(stretch: list[_Word]) -> tuple[int, int] | None:
    """Give the stretch from its first to its last word that is sure, with likely and weak ones that lean on them."""
    sure = [place for place, word in enumerate(stretch) if word.kind == "sure"]
    if not sure:
        return None
    first, last = sure[0], sure[-1]
    while first and stretch[first - 1].kind in ("likely", "weak"):
        first -= 1
    kinds = [word.kind for word in stretch]
    while kinds[last + 1 : last + 2] == ["likely"] or kinds[last + 1 : last + 3] == ["weak", "likely"]:
        last += 1 if kinds[last + 1] == "likely" else 2
    return stretch[first].start, stretch[last].end


def spans_within(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Give what of the spans lies in [start, end), counted from `start`."""
    return [(max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start]
