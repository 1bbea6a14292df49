"""Lines on which words and characters are counted: all documents behind one another, and where pieces lie on it."""

from typing import NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from qualcode.analysis.speech import STRIDE, Integers
from qualcode.analysis.study import Study
from qualcode.analysis.words_of import word_starts
from qualcode.store.project import Project


class Line(NamedTuple):
    """Where each piece of a study begins and ends on a line of so many words or characters."""

    start: Integers
    end: Integers
    length: int


def line_of_characters(study: Study) -> Line:
    """Lay the pieces on a line of characters."""
    base = study.codings.document[study.pieces.row] * STRIDE
    return Line(study.pieces.start + base, study.pieces.end + base, STRIDE * len(study.documents))


_KNOWN: WeakKeyDictionary[Project, tuple[Study, Line]] = WeakKeyDictionary()


def line_of_words(project: Project, study: Study) -> Line:
    """Lay the pieces on a line of words: a piece holds the words that begin in it."""
    known = _KNOWN.get(project)
    if known is None or known[0] is not study:
        characters = line_of_characters(study)
        words = word_places(project, study)
        line = Line(np.searchsorted(words, characters.start), np.searchsorted(words, characters.end), len(words) + 1)
        known = _KNOWN[project] = study, line
    return known[1]


def word_places(project: Project, study: Study) -> Integers:
    """Give where every word begins, on the line of characters."""
    starts = word_starts(project, study)
    if not starts:
        return np.zeros(0, dtype=np.int64)
    return np.concatenate([begin + place * STRIDE for place, begin in enumerate(starts)])


def words_said(project: Project, study: Study) -> Integers:
    """Count the words that everybody says in each case."""
    words, speech = word_places(project, study), study.speech
    counts = np.searchsorted(words, speech.end) - np.searchsorted(words, speech.start)
    return np.bincount(speech.case, counts, len(speech.cases)).astype(np.int64)
