"""Learns the language model's table from benchmarks/data: `python -m benchmarks.train_language`.

Laplace-smoothed naive Bayes over character n-grams of each length apart; the weight of an n-gram is the log ratio of
its share in Kyrgyz to its share in Russian. Every Kyrgyz sentence is learnt twice: as written and without ө ү ң.
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from qualcode.text.language_model import LONGEST, SCALE, code_points, grams, spelling

DATA = Path(__file__).parent / "data"
TABLE = Path(__file__).parents[1] / "qualcode" / "text" / "tables" / "language.npz"
SMOOTHING = 0.5
STRENGTH = 0.5  # n-grams overlap, so that their evidence is counted several times over
FEWEST = 2  # an n-gram seen once tells of the word rather than of the language
TIMES = 8  # how often each spoken word counts: the Kyrgyz treebank is news, nobody in it says "ооба" or "мен элем"
SPOKEN = {
    "ky": "ооба жок анан анда андан ошол ошон ошондо ошондон ушул ушундай ошондой мен менин мага мени менде "
    "менден сен сенин сага сени сиз сиздин сизге сизди ал анын ага аны алар алардын аларга биз биздин "
    "бизге бизди силер өзүм өзүңүз өзү өзүнүн ким кимдин эмне эмнеге кайда кайсы качан кантип канча "
    "кандай мындай бул бар керек эле элем элек элеңиз экен экенмин болду болгон болуп болчу болот болсо "
    "болбойт эмес эмесмин деди дедим деген деп дейт айтты айттым айтам азыр кийин мурда дагы баары бир "
    "эки үч төрт беш алты жети сегиз тогуз он жыл жылы ай үй үйдө үйгө жакшы жаман көп аз абдан аябай "
    "бирок себеби ошентип антип үчүн менен жана гана эми эмки балам балдар кызым уулум апам атам эжем "
    "күйөөм кайненем жумуш акча кеттим келдим барып келип кетип жүрүп туруп отуруп жатам жүргөм рахмат "
    "макул туура билбейм билем түшүнөсүзбү сүйлөп иштеп иштедим калдым калган мейли да го беле белем чын "
    "эжеке байке",
    "ru": "я ты он она мы вы они меня мне мной тебя тебе его ему её ей нас нам вас вам их им мой моя моё мои "
    "наш наша свой своя этот эта это эти тот та те то и а но или да нет не ни ну вот так как что чтобы "
    "когда где куда откуда кто какой какая сколько почему потому если уже ещё еще только очень там тут "
    "здесь сейчас потом тогда теперь всё все всегда никогда никто ничего был была было были есть будет "
    "буду нету надо нужно можно нельзя хорошо плохо конечно наверное вообще просто короче типа значит "
    "ладно давай говорит говорю сказала сказал знаю понимаете работа работала приехала уехала вернулась "
    "дома домой деньги дети ребёнок ребенка мама муж дочка сын год лет месяц день в во на с со по у к ко "
    "из от до за для без при через между перед же бы ли хотя зато либо сама сам сами",
}
_WITHOUT = str.maketrans("өүңӨҮҢ", "оунОУН")

Table = tuple[npt.NDArray[np.int64], npt.NDArray[np.int8]]


def without_letters(text: str) -> str:
    """Write Kyrgyz as people do on a keyboard without ө ү ң."""
    return text.translate(_WITHOUT)


def sentences(language: str) -> list[str]:
    """Give the sentences of a language's treebank, then the paragraphs of the Declaration."""
    bank, declaration = {
        "ky": ("ky_ktmu-ud-train.conllu", "udhr_kir.xml"),
        "ru": ("ru_taiga-ud-dev.conllu", "udhr_rus.xml"),
    }[language]
    found = re.findall(r"^# text = (.+)$", (DATA / bank).read_text("utf-8"), re.M)
    return found + re.findall(r"<(?:para|title)>([^<]+)</", (DATA / declaration).read_text("utf-8"))


def learn(kyrgyz: Sequence[str], russian: Sequence[str]) -> Table:
    """Give the keys of the n-grams in order, and their weights."""
    kyrgyz, russian = [*kyrgyz, *[SPOKEN["ky"]] * TIMES], [*russian, *[SPOKEN["ru"]] * TIMES]
    ky = _counted([*kyrgyz, *map(without_letters, kyrgyz)])
    ru = _counted([*russian, *russian])
    keys, weights = [], []
    for length in range(2, LONGEST + 1):
        here, there = ky[length], ru[length]
        every = np.union1d(here[0], there[0])
        ours, theirs = _aligned(every, here), _aligned(every, there)
        weight = np.log((ours + SMOOTHING) / (ours.sum() + SMOOTHING * len(every)))
        weight -= np.log((theirs + SMOOTHING) / (theirs.sum() + SMOOTHING * len(every)))
        kept = ours + theirs >= 2 * FEWEST
        keys.append(every[kept])
        weights.append(weight[kept])
    found, worth = np.concatenate(keys), np.concatenate(weights) * STRENGTH * SCALE
    order = np.argsort(found)
    small = np.abs(worth[order]) >= 2
    return found[order][small], np.clip(np.round(worth[order][small]), -127, 127).astype(np.int8)


def _counted(texts: Sequence[str]) -> dict[int, tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    found = grams(spelling(code_points("\n".join(texts))).letters)
    return {length: np.unique(keys, return_counts=True) for length, (_, keys) in enumerate(found, 2)}


def _aligned(
    every: npt.NDArray[np.int64], counted: tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]
) -> npt.NDArray[np.float64]:
    counts = np.zeros(len(every))
    counts[np.searchsorted(every, counted[0])] = counted[1]
    return counts


def main() -> None:
    keys, weights = learn(sentences("ky"), sentences("ru"))
    TABLE.parent.mkdir(exist_ok=True)
    np.savez_compressed(TABLE, steps=np.diff(keys, prepend=0), weights=weights)
    sys.stdout.write(f"n-grams {len(keys):,}; {TABLE.stat().st_size / 1000:.0f} kB\n")


if __name__ == "__main__":
    main()
