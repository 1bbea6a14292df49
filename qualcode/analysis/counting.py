"""Counts of codings by code and case: respondents, documents, segments, words, characters."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from qualcode.analysis.covering import Shape, Spans, covered
from qualcode.analysis.languages import in_languages
from qualcode.analysis.lines import Line, line_of_characters
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project


def chosen(project: Project, study: Study, query: Query, every_language: bool = False) -> Booleans:
    """Say of each coding whether a query asks for it: its coder (empty: the final coding), documents, presence, and
    the language spoken, unless `every_language`.
    """
    codings = study.codings
    if query.coder:
        place = next((place for place, found in enumerate(study.coders) if found.guid == query.coder), -1)
        mask: Booleans = codings.coder == place
    else:
        mask = study.in_final.copy()
    if query.documents:
        mask &= in_documents(study, query.documents)[codings.document]
    if query.languages and not every_language:
        mask &= in_languages(project, study, query.languages)
    if not query.absent:
        mask &= study.present
    return mask


def base_cases(study: Study, kinds: Sequence[str], documents: Sequence[str]) -> Booleans:
    """Say of each case whether a known respondent of one of these interview kinds speaks in one of these documents."""
    wanted = np.array([not kinds or kind in kinds for kind in study.kinds] + [False], dtype=bool)
    return np.asarray(wanted[study.case_respondents] & in_documents(study, documents)[study.case_documents])


def in_documents(study: Study, documents: Sequence[str]) -> Booleans:
    """Say of each document whether it is among these; all are where none is named."""
    return among(documents, (document.guid for document in study.documents))


def among(wanted: Iterable[Guid], guids: Iterable[Guid]) -> Booleans:
    """Say of each object whether it is among these; all are where none is named."""
    chosen_ones = set(wanted)
    return np.array([not chosen_ones or guid in chosen_ones for guid in guids], dtype=bool)


class ChosenPieces:
    """Some of the pieces of codings; their columns are taken out when they are asked for."""

    def __init__(self, study: Study, mask: Booleans) -> None:
        self.study = study
        self.at = np.flatnonzero(mask)

    @cached_property
    def row(self) -> Integers:
        """Give the coding that each piece is of."""
        return self.study.pieces.row[self.at]

    @cached_property
    def case(self) -> Integers:
        """Give the case in whose words each piece lies."""
        return self.study.pieces.case[self.at]

    @cached_property
    def code(self) -> Integers:
        """Give the code of each piece."""
        return self.study.piece_codes[self.at]


def chosen_pieces(project: Project, study: Study, query: Query, cases: Booleans) -> ChosenPieces:
    """Give the pieces of the codings that a query asks for in these cases."""
    rows = chosen(project, study, query)
    mask = rows[study.pieces.row]
    return ChosenPieces(study, mask if cases.all() else mask & cases[study.pieces.case])


@dataclass(frozen=True)
class Counter:
    """Counts the chosen pieces of codings under every code and, in a last place, under any code at all.

    The count of a code is that of all the codings with it or with a code under it. `line` is what words or characters
    are counted on; only for counting these.
    """

    study: Study
    pieces: ChosenPieces
    line: Line | None = None

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
        found[self.pieces.code, self.pieces.case] = True
        for place, parent in reversed(list(enumerate(self.study.parents))):
            found[parent] |= found[place]
        return found

    @cached_property
    def segments(self) -> Integers:
        """Count the segments of each code (rows) in each case (columns); one in two cases is in both."""
        key = np.sort(self.pieces.row * self._shape[1] + self.pieces.case)
        row, case = np.divmod(key[_first_of_equal(key)], self._shape[1])
        return self._rolled_up(self._sums(self.study.codings.code[row], case))

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
        return self.covered_by(self._lines(), self._shape[0])

    def covered_by(self, lines: Iterable[Integers], rows: int) -> Integers:
        """Count the same for other rows than codes: a line gives for each code the row it belongs to, -1 for none."""
        line = self.line or line_of_characters(self.study)
        spans = Spans(line.start[self.pieces.at], line.end[self.pieces.at], self.pieces.case)
        return covered(spans, self.pieces.code, lines, Shape(rows, self._shape[1], line.length))

    def _segments(self, cases: Booleans) -> Integers:
        return self._rolled_up(np.append(self.segments_by_own_code(cases), 0))

    def segments_by_own_code(self, cases: Booleans) -> Integers:
        """Count what lies in these cases under each code without those under it."""
        row = self.pieces.row[cases[self.pieces.case]]
        return np.bincount(self.study.codings.code[row[_first_of_equal(row)]], minlength=len(self.study.codes))

    @property
    def _shape(self) -> tuple[int, int]:
        return len(self.study.codes) + 1, len(self.study.speech.cases)

    def _sums(self, code: Integers, case: Integers) -> Integers:
        codes, cases = self._shape
        return np.bincount(code * cases + case, minlength=codes * cases).reshape(codes, cases)

    def _rolled_up(self, counts: Integers) -> Integers:
        for place, parent in reversed(list(enumerate(self.study.parents))):
            counts[parent] += counts[place]  # -1, the top, is the last place: any code
        return counts

    def _lines(self) -> list[Integers]:
        """Give for each depth of the tree the code that stands there above each code, -1 for none; last: any code."""
        places = {code.guid: place for place, code in enumerate(self.study.codes)}
        paths = [[places[guid] for guid in code.path] for code in self.study.codes]
        deepest = max((len(path) for path in paths), default=0)
        lines = [[path[depth] if depth < len(path) else -1 for path in paths] for depth in range(deepest)]
        return [np.array(line, dtype=np.int64) for line in [*lines, [len(paths)] * len(paths)]]


_MOST_KEPT = 4  # counters: their matrices of codes by cases take megabytes


def counter_of(project: Project, study: Study, query: Query, line: Line | None = None) -> Counter:
    """Give the counter of what a query asks for in its base: tables by other attributes or percentages share it."""
    words = query.unit is Unit.WORDS
    key = ("counter", query.coder, query.kinds, query.documents, query.absent, query.languages, words)
    if key not in study.kept:
        if sum(known[0] == "counter" for known in study.kept) >= _MOST_KEPT:
            study.kept.clear()
        base = base_cases(study, query.kinds, query.documents)
        study.kept[key] = Counter(study, chosen_pieces(project, study, query, base), line)
    found: Counter = study.kept[key]
    return found


class GroupCounter:
    """Counts the chosen pieces by groups of codes, given by their places, and in a last place under any code at all."""

    def __init__(self, counter: Counter, groups: Sequence[Sequence[int]]) -> None:
        self._counter = counter
        self._groups = [*map(list, groups), list(range(len(counter.study.codes)))]

    def count(self, unit: Unit, cases: Booleans) -> Integers:
        """Count what lies in these cases."""
        if unit is Unit.SEGMENTS:
            own = self._counter.segments_by_own_code(cases)
            return np.array([own[group].sum() for group in self._groups], dtype=np.int64)
        if unit in (Unit.WORDS, Unit.CHARACTERS):
            return np.asarray(self._covered[:, cases].sum(axis=1), dtype=np.int64)
        study = self._counter.study
        of = study.case_respondents if unit is Unit.RESPONDENTS else study.case_documents
        return distinct(self._present[:, cases], of[cases])

    @cached_property
    def _present(self) -> Booleans:
        return np.stack([self._counter.present[group].any(axis=0) for group in self._groups])

    @cached_property
    def _covered(self) -> Integers:
        return self._counter.covered_by(self._lines(), len(self._groups))

    def _lines(self) -> Iterator[Integers]:
        for place, group in enumerate(self._groups):
            line = np.full(len(self._counter.study.codes), -1, dtype=np.int64)
            line[group] = place
            yield line


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
