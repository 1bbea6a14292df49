"""`Compared`: a comparison carried out, from which every figure is a sum."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np

from qualcode.agreement.bootstrap import FEWEST_DOCUMENTS, Interval, interval, resampled
from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.agreement.counts import Counts, Floats, Integers
from qualcode.agreement.frame import Frame, frame_of, on_line, snapped
from qualcode.agreement.intervals import MOST_CODERS, Masks, Spans, gathered, mask_counts, masks_of, united
from qualcode.agreement.measures import Measure, of_code
from qualcode.agreement.rounds import belonging, is_only_training
from qualcode.agreement.work import Codings, Work, work_of
from qualcode.analysis.rows import chosen_codes
from qualcode.analysis.study import Study, study_of
from qualcode.model.consensus import is_consensus
from qualcode.model.errors import UserError
from qualcode.store.project import Project

Coders = tuple[int, ...]


@dataclass(frozen=True)
class Compared:
    """`documents`, `coders` and `codes` are places in the study; all else counts documents, coders and codes by their
    place in these lists. `worked` [documents]: a bit for each coder who worked there. `spans` lie on the line of the
    frame, with codes of the study, those above included where children count.
    """

    wanted: Comparison
    study: Study
    work: Work
    documents: list[int]
    coders: list[int]
    codes: list[int]
    worked: Integers
    frame: Frame
    spans: Spans
    masks: Masks  # by document
    unit_masks: Masks  # by unit; none for characters

    @property
    def everybody(self) -> Coders:
        """Give all coders."""
        return tuple(range(len(self.coders)))

    @property
    def pairs(self) -> list[Coders]:
        """Give the pairs of coders who worked on a document together."""
        found = combinations(self.everybody, 2)
        return [pair for pair in found if any((self.worked >> pair[0] & self.worked >> pair[1] & 1).tolist())]

    @property
    def who_where(self) -> list[tuple[int, int]]:
        """Give who worked on what: places of documents and coders in the study."""
        return [
            (document, coder)
            for place, document in enumerate(self.documents)
            for number, coder in enumerate(self.coders)
            if self.worked[place] >> number & 1
        ]

    @cached_property
    def sizes(self) -> Integers:
        """Give how many units each document has; of characters, how many."""
        if self.wanted.unit is UnitKind.CHARACTER:
            return self.frame.line.length
        return np.bincount(self.frame.unit_document, minlength=len(self.documents))

    @cached_property
    def uses(self) -> Integers:
        """Count the passages of each code [codes of the study, coders]; what a coder coded twice counts once."""
        key = self.spans.code * len(self.coders) + self.spans.coder
        shape = len(self.study.codes), len(self.coders)
        return np.bincount(key, minlength=shape[0] * shape[1]).reshape(shape)

    @cached_property
    def used(self) -> list[int]:
        """Give the codes that anybody used in these documents."""
        return [code for code in self.codes if self.uses[code].any()]

    @cached_property
    def pooled_codes(self) -> list[int]:
        """Give the used codes that are pooled; where children count, the topmost, so that nothing counts twice."""
        if not self.wanted.children:
            return self.used
        used, parents = set(self.used), self.study.parents
        return [code for code in self.used if not _has_above(code, parents, used)]

    def counts(self, coders: Coders = ()) -> Counts:
        """Give the counts [documents, codes of the study, 2, 2] of some of the coders, or of all."""
        return self._counts[coders or self.everybody]

    @cached_property
    def _counts(self) -> "_Known":
        return _Known(self)

    def resamples_documents(self, documents: Sequence[int] = ()) -> bool:
        """Say whether there are documents enough to be drawn; else units are."""
        return len(documents or self.documents) >= FEWEST_DOCUMENTS

    def intervals(self, measure: Measure, codes: Sequence[int], coders: Coders = ()) -> list[Interval | None]:
        """Give the interval of a measure for each of the codes by itself; of characters in few documents none."""
        some = np.array(codes, dtype=np.int64)
        if self.resamples_documents():
            rows = self.counts(coders)
            rows = Counts(*(None if cells is None else cells[:, some] for cells in rows))  # type: ignore[arg-type]
            return interval(of_code(measure, resampled(rows)))
        if self.wanted.unit is UnitKind.CHARACTER:
            return [None] * len(codes)
        kinds, numbers = self._kinds_of_units(coders or self.everybody)
        return [interval(of_code(measure, resampled(kinds, numbers[code]))[:, None])[0] for code in codes]

    def pooled_interval(
        self, measure: Measure, codes: Sequence[int], coders: Coders = (), documents: Sequence[int] = ()
    ) -> Interval | None:
        """Give the interval of a measure for some codes pooled, in all or some documents (places in the list)."""
        some = np.array(documents or range(len(self.documents)), dtype=np.int64)
        if self.resamples_documents(documents):
            rows = pooled(self.counts(coders), codes).at(some)
        elif self.wanted.unit is UnitKind.CHARACTER or not codes:
            return None
        else:
            rows = self._unit_counts(codes, coders or self.everybody)
            rows = rows.at(np.flatnonzero(np.isin(self.frame.unit_document, some)))
        rows = rows.at(np.flatnonzero(rows.units > 0))
        if len(rows.units) < 2:
            return None
        distinct, many = _distinct(rows)
        return interval(of_code(measure, resampled(distinct, many))[:, None])[0]

    def _unit_counts(self, codes: Sequence[int], coders: Coders) -> Counts:
        """Give the counts [units, 2, 2] of some codes together."""
        some = np.isin(self.unit_masks.code, codes)
        place, mask, weight = self.unit_masks.place[some], self.unit_masks.mask[some], self.unit_masks.weight[some]
        masks = Masks(place, np.zeros_like(place), mask, weight)
        sizes = np.full(len(self.frame.unit_document), len(codes))
        found = mask_counts(masks, sizes, self.worked[self.frame.unit_document], 1, coders)
        return found.sum(1)

    def _kinds_of_units(self, coders: Coders) -> tuple[Counts, Integers]:
        """Give the kinds of units, as counts [kinds, 2, 2], and how many of each kind there are for each code."""
        bits = np.int64(sum(1 << coder for coder in coders))
        worked = self.worked & bits
        documents, codes = len(self.documents), len(self.study.codes)
        given = self.masks.mask & worked[self.masks.place]
        rest = np.tile(self.sizes, (codes, 1))
        np.subtract.at(rest, (self.masks.code, self.masks.place), self.masks.weight)
        pairs = np.concatenate(
            (np.stack((worked[self.masks.place], given)), np.stack((worked, np.zeros_like(worked)))), axis=1
        )
        kinds, which = np.unique(pairs, axis=1, return_inverse=True)
        which = which.ravel()
        numbers = np.zeros((codes, kinds.shape[1]), dtype=np.int64)
        np.add.at(numbers, (self.masks.code, which[: len(given)]), self.masks.weight)
        for document in range(documents):
            numbers[:, which[len(given) + document]] += rest[:, document]
        places = np.arange(kinds.shape[1])
        masks = Masks(places, np.zeros_like(places), kinds[1], np.ones_like(places))
        found = mask_counts(masks, np.ones_like(places), kinds[0], 1, coders).sum(1)
        counted, same = np.unique(_flat(found), axis=0, return_inverse=True)
        merged = np.zeros((codes, len(counted)), dtype=np.int64)
        np.add.at(merged.T, same.ravel(), numbers.T)
        first = np.array([int(np.flatnonzero(same.ravel() == kind)[0]) for kind in range(len(counted))])
        some = found.units[first] > 0
        return found.at(first[some]), merged[:, some]


class _Known(dict[Coders, Counts]):
    """The counts of each choice of coders, made when first asked for."""

    def __init__(self, compared: Compared) -> None:
        super().__init__()
        self._of = compared

    def __missing__(self, coders: Coders) -> Counts:
        of = self._of
        self[coders] = found = mask_counts(of.masks, of.sizes, of.worked, len(of.study.codes), coders)
        return found


def pooled(counts: Counts, codes: Sequence[int]) -> Counts:
    """Add up the counts of codes [documents, codes, 2, 2]: tables are pooled, coefficients are never averaged."""
    some = np.array(codes, dtype=np.int64)
    return Counts(*(None if cells is None else cells[:, some].sum(axis=1) for cells in counts))  # type: ignore[arg-type]


def compare(project: Project, wanted: Comparison) -> Compared:
    """Carry out a comparison.

    Raises UserError, which says why, where fewer than two coders worked on any of the documents, or nothing of them
    is in any unit.
    """
    study = study_of(project)
    work = work_of(project, study, wanted)
    everything = work.worked
    work = work._replace(worked=belonging(project, study, everything, wanted))
    coders = [
        place
        for place, coder in enumerate(study.coders)
        if not is_consensus(coder.guid) and (not wanted.coders or coder.guid in wanted.coders)
    ]
    if len(coders) < 2:
        raise UserError("agreement.needs_two_coders")
    together = work.worked[:, coders].sum(axis=1) > 1
    documents = [
        place
        for place, document in enumerate(study.documents)
        if together[place]
        and (not wanted.documents or document.guid in wanted.documents)
        and (not wanted.kinds or document.kind in wanted.kinds)
    ]
    if not documents and is_only_training(project, study, everything, wanted):
        raise UserError("agreement.only_training")
    if not documents:
        raise UserError("agreement.nothing_together", coders=", ".join(study.coders[place].name for place in coders))
    coders = [place for place in coders if work.worked[documents, place].any()]
    if len(coders) > MOST_CODERS:
        raise UserError("agreement.too_many_coders", most=MOST_CODERS)
    frame = frame_of(project, study, documents, wanted)
    if not len(frame.start):
        raise UserError("agreement.no_units")
    worked = (work.worked[np.ix_(documents, coders)] << np.arange(len(coders))).sum(axis=1)
    codes = chosen_codes(study, wanted.codes)
    spans = _spans(project, study, work, wanted, documents, coders, codes, frame)
    units = _unit_masks(frame, spans, wanted)
    masks = masks_of(frame.line, spans) if wanted.unit is UnitKind.CHARACTER else by_document(units, frame)
    return Compared(wanted, study, work, documents, coders, codes, worked, frame, spans, masks, units)


def _spans(
    project: Project,
    study: Study,
    work: Work,
    wanted: Comparison,
    documents: list[int],
    coders: list[int],
    codes: list[int],
    frame: Frame,
) -> Spans:
    """Carry the codings that count to the line, above codes included where children count, own overlaps united."""
    found = work.codings
    document, coder = _places(documents, len(study.documents)), _places(coders, len(study.coders))
    some = (document[found.document] >= 0) & (coder[found.coder] >= 0) & work.worked[found.document, found.coder]
    found = Codings(*(column[some] for column in found))
    document, coder = document[found.document], coder[found.coder]
    start, end = found.start, found.end
    if wanted.snap:
        versions = [study.documents[place].version for place in documents]
        start, end = snapped(project, versions, document, start, end)
    start, end = on_line(frame, document, start), on_line(frame, document, end)
    row, code = _rolled_up(study, found.code) if wanted.children else (np.arange(len(start)), found.code)
    chosen = _places(codes, len(study.codes))[code] >= 0
    row, code = row[chosen], code[chosen]
    return united(code, coder[row], start[row], end[row])


def _rolled_up(study: Study, code: Integers) -> tuple[Integers, Integers]:
    """Give each row once for its code and once for each code above: the rows, the codes."""
    parents = np.array([*study.parents, -1], dtype=np.int64)
    row, rows, codes = np.arange(len(code)), [], []
    while len(row):
        rows.append(row)
        codes.append(code)
        above = parents[code]
        row, code = row[above >= 0], above[above >= 0]
    return (np.concatenate(rows), np.concatenate(codes)) if rows else (row, code)


def _unit_masks(frame: Frame, spans: Spans, wanted: Comparison) -> Masks:
    """Say which units have which codes from whom."""
    if wanted.unit is UnitKind.CHARACTER or not len(spans.code):
        return Masks(*np.zeros((4, 0), dtype=np.int64))
    first = np.searchsorted(frame.offset, spans.start, side="right") - 1
    after = np.searchsorted(frame.offset, spans.end, side="left")
    count = after - first
    row = np.repeat(np.arange(len(first)), count)
    piece = np.arange(len(row)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)
    shared = np.minimum(spans.end[row], frame.offset[piece + 1]) - np.maximum(spans.start[row], frame.offset[piece])
    unit = frame.unit[piece]
    bit = np.left_shift(np.int64(1), spans.coder)[row]
    found = gathered(unit, spans.code[row], bit, shared)
    enough = found.weight >= max(wanted.share, 0) * frame.unit_length[found.place]
    place, code, mask = found.place[enough], found.code[enough], found.mask[enough]
    # Each coder's bit stands there once, so their sum is all of them together.
    together = gathered(place, code, np.zeros_like(mask), mask)
    return Masks(together.place, together.code, together.weight, np.ones_like(together.weight))


def by_document(masks: Masks, frame: Frame) -> Masks:
    """Count the units of each document that have a code from the same coders."""
    return gathered(frame.unit_document[masks.place], masks.code, masks.mask, masks.weight)


def _places(chosen: Sequence[int], size: int) -> Integers:
    found = np.full(size + 1, -1, dtype=np.int64)
    found[np.array(chosen, dtype=np.int64)] = np.arange(len(chosen))
    return found


def _has_above(code: int, parents: list[int], used: set[int]) -> bool:
    above = parents[code]
    while above >= 0:
        if above in used:
            return True
        above = parents[above]
    return False


def _flat(counts: Counts) -> Floats:
    cells = [part.reshape(len(part), -1) for part in counts if part is not None]
    return np.concatenate(cells, axis=1)


def _distinct(rows: Counts) -> tuple[Counts, Integers]:
    """Give the different rows and how many there are of each."""
    _, first, many = np.unique(_flat(rows), axis=0, return_index=True, return_counts=True)
    return rows.at(first), many
