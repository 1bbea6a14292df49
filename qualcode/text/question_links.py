"""Which question of a guide an interviewer's turn asks: likeness of words, and the order of the guide."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from qualcode.text.fold import fold

Matrix = NDArray[np.float64]

# Beginnings of words stand for words: "кайттыңыз" and "кайтуу", "вернулись" and "вернуться" begin alike.
_CUTS = (3, 4, 5, 7)
_WORD = re.compile(r"\w{2,}")
_SHORTEST = 3
_MOST_EXAMPLES = 20  # per question
_EXAMPLE = 0.9  # what likeness to an earlier asking is worth beside likeness to the guide
_FURTHER = (1.0, 0.3, 0.15)  # what the likest, the next and the third phrase of a question add
_UNKNOWN = 0.2  # how far words that no question has speak against it
_FUZZY = 0.2  # the share of rapidfuzz in a likeness
# Tuned on the sample study, see benchmarks/linking.py.
_NONE = 0.35  # what speaks for a turn that asks nothing of the guide
_PLACE, _WIDTH = 0.1, 0.2  # what the expected place in the interview adds, and how far it reaches
_FORWARD, _BACK = 0.02, 0.12  # what each question passed over costs, and what going back costs
_SHARPNESS = 11.0
SURE = 0.85
_UNSURE = 0.2  # chance that a turn asks anything of the guide


class Sureness(StrEnum):
    """How far a suggestion can be taken as it is."""

    SURE = "sure"
    UNSURE = "unsure"
    NONE = "none"


class Ranked(NamedTuple):
    """A question by its place in the guide, and the chance (0-1) that the turn asks it."""

    question: int
    chance: float


class Suggestion(NamedTuple):
    """The questions that a turn may ask, best first; `turn` is its place among the turns given."""

    turn: int
    ranked: tuple[Ranked, ...]
    sureness: Sureness


@dataclass(frozen=True, slots=True)
class Phrasing:
    """A question of a guide in its languages, and turns of other interviews that are known to ask it."""

    texts: tuple[str, ...]
    examples: tuple[str, ...] = ()


class QuestionMatcher:
    """Finds the questions of one guide in interviews; made once for all of them."""

    def __init__(self, questions: Sequence[Phrasing]) -> None:
        self._count = len(questions)
        phrases = [phrase for question in questions for phrase in _phrases_of(question)]
        owners = [place for place, question in enumerate(questions) for _ in _phrases_of(question)]
        self._texts = [text for text, _ in phrases]
        self._weights = np.array([weight for _, weight in phrases])
        self._own = np.flatnonzero(self._weights == 1.0)  # wordings of the guide itself, not examples
        self._owners = np.array(owners, dtype=int)
        self._frequency = Counter(term for text in self._texts for term in _terms(text))
        self._terms = {term: column for column, term in enumerate(sorted(self._frequency))}
        self._holds = self._rows(self._texts)
        self._spread = self._questions_with_each_term()

    def suggest(self, turns: Sequence[str]) -> list[Suggestion]:
        """Give for each turn of one interviewer, in their order, the questions it may ask."""
        if not turns or not self._count:
            return [Suggestion(place, (), Sureness.NONE) for place in range(len(turns))]
        chances = _aligned(self._likeness(turns))
        return [_suggestion(place, row) for place, row in enumerate(chances)]

    def _rows(self, texts: Sequence[str]) -> Matrix:
        found = np.zeros((len(texts), len(self._terms)))
        for row, text in enumerate(texts):
            known = [self._terms[term] for term in _terms(text) if term in self._terms]
            found[row, known] = 1.0
        return found

    def _questions_with_each_term(self) -> Matrix:
        spread = np.zeros(len(self._terms))
        for question in range(self._count):
            spread += self._holds[self._owners == question].any(axis=0)
        return spread

    def _likeness(self, turns: Sequence[str]) -> Matrix:
        """Give the likeness of each turn to each question, 0-1 and a little more."""
        total = len(turns) + len(self._texts)
        spoken = Counter(term for text in turns for term in _terms(text))
        frequency = np.array([self._frequency[term] + spoken[term] for term in self._terms])
        telling = np.log((total + 1) / (frequency + 0.5))
        telling *= np.log((self._count + 1) / self._spread) / np.log(self._count + 1)
        said, asked = self._rows(turns) * telling, self._holds * telling
        other = [
            sum(np.log((total + 1) / (spoken[term] + 0.5)) ** 2 for term in _terms(text) if term not in self._terms)
            for text in turns
        ]
        lengths = np.sqrt((said**2).sum(axis=1) + _UNKNOWN * np.array(other, dtype=float)) + 1e-9
        alike = said @ asked.T / lengths[:, None] / (np.sqrt((asked**2).sum(axis=1)) + 1e-9)
        alike = (1 - _FUZZY) * alike
        alike[:, self._own] += _FUZZY * self._fuzzy(turns)
        return self._by_question(alike * self._weights)

    def _fuzzy(self, turns: Sequence[str]) -> Matrix:
        from rapidfuzz import fuzz, process

        ratios = process.cdist(
            [_bare(text) for text in turns],
            [_bare(self._texts[place]) for place in self._own],
            scorer=fuzz.token_set_ratio,
        )
        above_half: Matrix = np.maximum(np.asarray(ratios, dtype=float) / 100 - 0.5, 0) * 1.2
        return above_half

    def _by_question(self, alike: Matrix) -> Matrix:
        found = np.zeros((len(alike), self._count))
        for question in range(self._count):
            own = -np.sort(-alike[:, self._owners == question], axis=1)[:, : len(_FURTHER)]
            found[:, question] = own @ np.array(_FURTHER[: own.shape[1]])
        return found


def _phrases_of(question: Phrasing) -> list[tuple[str, float]]:
    examples = list(dict.fromkeys(question.examples))[-_MOST_EXAMPLES:]
    texts = [(text, 1.0) for text in question.texts if text.strip()]
    return [*texts, *((text, _EXAMPLE) for text in examples)]


@lru_cache(maxsize=20_000)
def _terms(text: str) -> frozenset[str]:
    """Give the beginnings of the words of a text."""
    return frozenset(word[:cut] for word in _words(text) if len(word) >= _SHORTEST for cut in _CUTS)


@lru_cache(maxsize=20_000)
def _bare(text: str) -> str:
    return " ".join(sorted({word[:5] for word in _words(text)}))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _aligned(likeness: Matrix) -> Matrix:
    """Give the chance that each turn asks each question: a hidden Markov chain over the question asked last.

    An interview goes through the guide roughly from first to last; passing over questions and going back cost.
    """
    turns, questions = likeness.shape
    place = (np.arange(turns) + 0.5) / turns
    expected = (np.arange(questions) + 0.5) / questions
    prior = _PLACE * np.exp(-((place[:, None] - expected) ** 2) / (2 * _WIDTH**2))
    asks = np.exp(_SHARPNESS * (likeness + prior - _NONE))
    moves = np.exp(_SHARPNESS * _costs(questions))
    before = _forward(asks, moves)
    after = np.ones(questions + 1)
    found = np.zeros_like(asks)
    for turn in range(turns - 1, -1, -1):
        asked = (before[turn] @ moves) * asks[turn] * after[:-1]
        found[turn] = asked / (asked.sum() + (before[turn] * after).sum())
        after = after + moves @ (asks[turn] * after[:-1])
        after /= after.sum()
    chances: Matrix = found
    return chances


def _costs(questions: int) -> Matrix:
    """Give what it adds to go from the question asked last (the last row: none yet) to each other."""
    steps = np.arange(questions)[None, :] - np.arange(questions)[:, None]
    onward = -_FORWARD * np.maximum(steps - 1, 0)
    back = np.where(steps < 0, -_BACK + _FORWARD * steps, 0.0)
    costs: Matrix = np.vstack([onward + back, -_FORWARD * np.arange(questions)[None, :]])
    return costs


def _forward(asks: Matrix, moves: Matrix) -> list[Matrix]:
    state = np.zeros(moves.shape[0])
    state[-1] = 1.0
    states = []
    for row in asks:
        states.append(state)
        state = state.copy()
        state[:-1] += (states[-1] @ moves) * row
        state /= state.sum()
    return states


def _suggestion(turn: int, chances: Matrix) -> Suggestion:
    order = np.argsort(-chances, kind="stable")
    ranked = tuple(Ranked(int(question), float(chances[question])) for question in order)
    if ranked[0].chance >= SURE:
        return Suggestion(turn, ranked, Sureness.SURE)
    asks = chances.sum() >= _UNSURE
    return Suggestion(turn, ranked, Sureness.UNSURE if asks else Sureness.NONE)
