"""Counts of codings by code and case: respondents, documents, segments, words, characters."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from qualcode.analysis.languages import in_languages
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.speech import STRIDE, Booleans, Integers, Pieces
from qualcode.analysis.study import Study
from qualcode.store.project import Project


def chosen(project: Project, study: Study, query: Query, every_language: bool = False) -> Booleans:
    """Say of each coding whether a query asks for it: its coder (empty: the final coding), documents, presence, and
    the language spoken, unless `every_language`.
    """
    codings = study.codings
    theirs = study.responsible
    if query.coder:
        place = next((place for place, found in enumerate(study.coders) if found.guid == query.coder), -1)
        theirs = np.full_like(theirs, place)
    mask: Booleans = codings.coder == theirs[codings.document]
    mask &= in_documents(study, query.documents)[codings.document]
    if query.languages and not every_language:
        mask &= in_languages(project, study, query.languages)
    return mask if query.absent else mask & (codings.absent == 0)


def base_cases(study: Study, kinds: Sequence[str], documents: Sequence[str]) -> Booleans:
    """Say of each case whether a known respondent of one of these interview kinds speaks in one of these documents."""
    wanted = np.array([not kinds or kind in kinds for kind in study.kinds] + [False], dtype=bool)
    return np.asarray(wanted[study.case_respondents] & in_documents(study, documents)[study.case_documents])


def in_documents(study: Study, documents: Sequence[str]) -> Booleans:
    """Say of each document whether it is among these; all are where none is named."""
    wanted = set(documents)
    return np.array([not wanted or document.guid in wanted for document in study.documents], dtype=bool)


@dataclass(frozen=True)
class Counter:
    """Counts the chosen pieces of codings under every code and, in a last place, under any code at all.

    The count of a code is that of all the codings with it or with a code under it. `word_starts` says for each
    document where its words begin; only for counting words.
    """

    study: Study
    pieces: Pieces
    word_starts: Sequence[Integers] = ()

    def count(self, unit: Unit, cases: Booleans) -> Integers:
        """Count what lies in these cases."""
        if unit is Unit.SEGMENTS:
            return self._segments(cases)
        if unit in (Unit.WORDS, Unit.CHARACTERS):
            return np.asarray(self.covered[:, cases].sum(axis=1), dtype=np.int64)
        groups = self.study.case_respondents if unit is Unit.RESPONDENTS else self.study.case_documents
        return distinct(self.present[:, cases], groups[cases])

    @cached_property
    def present(self) -> Booleans:
        """Say for each code (rows) whether each case (columns) has it."""
        found = np.zeros(self._shape, dtype=bool)
        found[self._codes, self.pieces.case] = True
        for place, parent in reversed(list(enumerate(self.study.parents))):
            found[parent] |= found[place]
        return found

    @cached_property
    def segments(self) -> Integers:
        """Count the segments of each code (rows) in each case (columns); one in two cases is in both."""
        order = np.lexsort((self.pieces.case, self.pieces.row))
        row, case = self.pieces.row[order], self.pieces.case[order]
        first = _first_of_equal(row) | _first_of_equal(case)
        return self._rolled_up(self._sums(self.study.codings.code[row[first]], case[first]))

    @cached_property
    def segments_by_document(self) -> Integers:
        """Count the segments of each code (rows) in each document (columns)."""
        row = self.pieces.row[_first_of_equal(self.pieces.row)]
        document, documents = self.study.codings.document[row], len(self.study.documents)
        key = self.study.codings.code[row] * documents + document
        counts = np.bincount(key, minlength=self._shape[0] * documents).reshape(self._shape[0], documents)
        return self._rolled_up(counts)

    @cached_property
    def covered(self) -> Integers:
        """Count the characters, or the words that begin, under each code in each case; overlaps count once."""
        start, end, stride = self._measured()
        at = np.argsort(start, kind="stable")
        narrow = np.int16 if len(self.study.codes) < np.iinfo(np.int16).max else np.int64  # numpy sorts it far faster
        found = np.zeros(self._shape, dtype=np.int64)
        for line in self._lines():
            code = line[self._codes[at]]
            by_code = np.argsort(code.astype(narrow), kind="stable")
            by_code = by_code[code[by_code] >= 0]
            piece, code = at[by_code], code[by_code]
            gained = _gained(start[piece] + code * stride, end[piece] + code * stride)
            found += self._sums(code, self.pieces.case[piece], gained)
        return found

    def _segments(self, cases: Booleans) -> Integers:
        row = self.pieces.row[cases[self.pieces.case]]
        row = row[_first_of_equal(row)]
        return self._rolled_up(np.bincount(self.study.codings.code[row], minlength=len(self.study.codes) + 1))

    @property
    def _shape(self) -> tuple[int, int]:
        return len(self.study.codes) + 1, len(self.study.speech.cases)

    @cached_property
    def _codes(self) -> Integers:
        return self.study.codings.code[self.pieces.row]

    def _sums(self, code: Integers, case: Integers, weights: Integers | None = None) -> Integers:
        codes, cases = self._shape
        sums = np.bincount(code * cases + case, weights, codes * cases)
        return sums.astype(np.int64).reshape(codes, cases)

    def _rolled_up(self, counts: Integers) -> Integers:
        for place, parent in reversed(list(enumerate(self.study.parents))):
            counts[parent] += counts[place]  # -1, the top, is the last place: any code
        return counts

    def _measured(self) -> tuple[Integers, Integers, int]:
        """Give the pieces on one line of characters or words, and how long that line is."""
        base = self.study.codings.document[self.pieces.row] * STRIDE
        start, end = self.pieces.start + base, self.pieces.end + base
        if not len(self.word_starts):
            return start, end, STRIDE * len(self.study.documents)
        words = np.concatenate([starts + place * STRIDE for place, starts in enumerate(self.word_starts)])
        return np.searchsorted(words, start), np.searchsorted(words, end), len(words) + 1

    def _lines(self) -> list[Integers]:
        """Give for each depth of the tree the code that stands there above each code, -1 for none; last: any code."""
        places = {code.guid: place for place, code in enumerate(self.study.codes)}
        paths = [[places[guid] for guid in code.path] for code in self.study.codes]
        deepest = max((len(path) for path in paths), default=0)
        lines = [[path[depth] if depth < len(path) else -1 for path in paths] for depth in range(deepest)]
        return [np.array(line, dtype=np.int64) for line in [*lines, [len(paths)] * len(paths)]]


def distinct(present: Booleans, groups: Integers) -> Integers:
    """Count, row by row, the groups of columns in which any column is present."""
    if not len(groups):
        return np.zeros(len(present), dtype=np.int64)
    order = np.argsort(groups, kind="stable")
    begins = np.flatnonzero(_first_of_equal(groups[order]))
    return np.asarray(np.logical_or.reduceat(present[:, order], begins, axis=1).sum(axis=1), dtype=np.int64)


def _first_of_equal(values: Integers) -> Booleans:
    first = np.ones(len(values), dtype=bool)
    first[1:] = np.diff(values) != 0
    return first


def _gained(start: Integers, end: Integers) -> Integers:
    """Give how much each span, ordered by start, adds to the union of those before it."""
    before = np.zeros(len(end), dtype=np.int64)
    before[1:] = np.maximum.accumulate(end)[:-1]
    return np.maximum(end - np.maximum(start, before), 0)
