import random

import pytest

from qualcode.team.texts_alike import print_of, share_alike
from qualcode.text.hashes import content_hash


def text_of(words: int, seed: int) -> str:
    rng = random.Random(seed)
    return " ".join(f"сөз{rng.randrange(4000)}" for _ in range(words))


def printed(text: str):
    return print_of(content_hash(text), lambda: text)


@pytest.mark.parametrize("words", [3, 300, 9000])
def test_a_text_is_wholly_like_itself_and_not_like_another(words):
    mine, other = printed(text_of(words, 1)), printed(text_of(words, 2))
    assert (share_alike(mine, mine), share_alike(mine, other)) == (1.0, 0.0)


@pytest.mark.parametrize("words", [900, 9000])
def test_a_text_of_which_a_third_was_written_anew_is_alike_by_two_thirds(words):
    line = text_of(words, 1).split()
    other = printed(" ".join(line[: words * 2 // 3] + text_of(words // 3, 3).split()))
    assert share_alike(printed(" ".join(line)), other) == pytest.approx(2 / 3, abs=0.04)


def test_a_short_text_within_a_long_one_is_told_by_the_same_measure():
    line = text_of(9000, 1).split()
    assert share_alike(printed(" ".join(line[:3000])), printed(" ".join(line))) == pytest.approx(0.5, abs=0.04)


def test_a_text_that_was_seen_is_not_asked_for_again():
    first = printed(text_of(50, 7))
    assert print_of(content_hash(text_of(50, 7)), lambda: pytest.fail("asked again")) is first
