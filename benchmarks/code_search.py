"""Measures finding a code by a few letters among 500: `python benchmarks/code_search.py`. Goal: 5 ms."""

import random
import statistics
import time
from typing import NamedTuple

from qualcode.text.search_names import find_codes

LETTERS = "абвгдежзийклмнопрстуфхцчшыьэюяөүң"


class Code(NamedTuple):
    """A code as the search needs it."""

    guid: str
    names: dict[str, str]
    path: tuple[str, ...]


def main() -> None:
    chance = random.Random(4)
    codes = [
        Code(str(number), {language: _word(chance) for language in ("ky", "ru", "en")}, (str(number),))
        for number in range(500)
    ]
    for typed in ("ка", "кары", "карызы", "ушак айың"):
        taken = []
        for _ in range(20):
            start = time.perf_counter()
            find_codes(codes, typed)
            taken.append(time.perf_counter() - start)
        print(f"{typed:<12} {statistics.median(taken) * 1000:6.1f} ms")


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(LETTERS, k=9))


if __name__ == "__main__":
    main()
