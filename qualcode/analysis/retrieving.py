"""Which codings a retrieval finds: worked out over the arrays of the study, in the order of documents and texts."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

import numpy as np

from qualcode.analysis.counting import chosen
from qualcode.analysis.languages import spoken_among
from qualcode.analysis.nearness import standing_with
from qualcode.analysis.query import Query
from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.analysis.said_by import asking, cases_asked, pieces_asked
from qualcode.analysis.speech import NOBODY, Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.arrays import creation_times
from qualcode.store.queries.codes import members_of
from qualcode.store.queries.documents import text_of_version
from qualcode.store.queries.marked_codings import NO_MARKS, Marks, marks_among
from qualcode.text.fold import fold


class Found(NamedTuple):
    """Codings by their places in the study, ordered; of each the respondent (place, NOBODY) who fits and speaks first,
    and a number for its group; all respondents who fit and speak in any.

    The number is the place in the study of what codings are grouped by (NOBODY for nobody known), the day since 1970 or
    the weight (NO_WEIGHT for none).
    """

    rows: Integers
    speaker: Integers
    group: Integers
    respondents: Integers


NO_WEIGHT = -1


def found_by(project: Project, study: Study, retrieval: Retrieval) -> Found:
    """Find what is asked for. Raises UserError where an attribute is not there."""
    rows = with_codes(project, study, retrieval)
    pieces = pieces_asked(study, rows, cases_asked(project, study, retrieval), retrieval.roles)
    said = np.zeros(len(rows), dtype=bool)
    said[study.pieces.row[pieces]] = True
    left = np.flatnonzero(rows & (said | asking(project, study, rows, retrieval)))
    for test in _tests(retrieval):
        left = left[test(project, study, left, retrieval)]
    there = np.zeros(len(rows), dtype=bool)
    there[left] = True
    pieces = pieces[there[study.pieces.row[pieces]]]
    people = study.case_respondents[study.pieces.case[pieces]]
    speaker = np.full(len(rows), NOBODY, dtype=np.int64)
    speaker[study.pieces.row[pieces][::-1]] = people[::-1]  # the first of each is written last
    keys = _Keys(project, study, left, speaker[left])
    group = keys.of(retrieval.group, grouping=True)
    order = np.lexsort(
        (left, keys.sorting(keys.of(retrieval.sort), retrieval.sort), keys.sorting(group, retrieval.group))
    )
    return Found(left[order], speaker[left[order]], group[order], np.unique(people[people != NOBODY]))


def looked_at(project: Project, study: Study, retrieval: Retrieval) -> Booleans:
    """Say of each coding whether it is looked at: of the final coding or the coder asked for."""
    return chosen(project, study, Query(coder=retrieval.coder, absent=retrieval.absent))


def with_codes(project: Project, study: Study, retrieval: Retrieval) -> Booleans:
    """Say of each coding whether it has the codes asked for, and with it stands what must and nothing that must not."""
    base = looked_at(project, study, retrieval)

    def having(codes: Iterable[Guid]) -> Booleans:
        return base & having_codes(project, study, codes, retrieval.below)

    own, either = [having((guid,)) for guid in retrieval.must], having(retrieval.may)
    kept = having((*retrieval.must, *retrieval.may)) if retrieval.must or retrieval.may else base
    if retrieval.shown:
        kept = kept & having(retrieval.shown)

    def standing(other: Booleans, relation: Relation) -> Booleans:
        return other | standing_with(project, study, kept, other, relation, retrieval.turns)

    for wanted in [*own, either] if retrieval.must and retrieval.may else own:
        kept = kept & standing(wanted, retrieval.beside)
    if retrieval.must_not:
        kept = kept & ~standing(having(retrieval.must_not), retrieval.apart)
    return kept


def having_codes(project: Project, study: Study, guids: Iterable[Guid], below: bool) -> Booleans:
    """Say of each coding whether it has one of these codes or of the codes in these sets; with `below` those under a
    code count as it does.
    """
    members = {member for guid in guids for member in (guid, *members_of(project, guid))}
    has = [not members.isdisjoint(code.path if below else (code.guid,)) for code in study.codes]
    return np.array(has, dtype=bool)[study.codings.code]


def marks_at(project: Project, study: Study, rows: Integers) -> list[Marks]:
    """Give weight, flag and facets of codings by their places in the study."""
    ids = study.codings.id[rows].tolist()
    marks = marks_among(project, ids)
    return [marks.get(local, NO_MARKS) for local in ids]


def days_at(project: Project, study: Study, rows: Integers) -> list[str]:
    """Give the days (ISO 8601, UTC) on which codings were made."""
    return [datetime.fromtimestamp(time / 1000, UTC).date().isoformat() for time in _times(project, study, rows)]


def _times(project: Project, study: Study, rows: Integers) -> list[int]:
    ids = study.codings.id[rows].tolist()
    times = creation_times(project, ids)
    return [times[local] for local in ids]


# Each says of some codings, by their places in the study, whether they are kept.
_Test = Callable[[Project, Study, Integers, Retrieval], Booleans]


def _tests(retrieval: Retrieval) -> list[_Test]:
    """Give what is still to be asked of each coding by itself, the quickest first."""
    marked = retrieval.weights is not None or retrieval.flagged or bool(retrieval.facets)
    tests: dict[_Test, bool] = {
        _marked: marked,
        _made: any(retrieval.dates),
        _containing: bool(retrieval.containing.strip()),
        _spoken: bool(retrieval.languages),
    }
    return [test for test, wanted in tests.items() if wanted]


def _marked(project: Project, study: Study, rows: Integers, retrieval: Retrieval) -> Booleans:
    facets = _facet_keys(project, retrieval)

    def fits(marks: Marks) -> bool:
        if retrieval.flagged and not marks.flag:
            return False
        if retrieval.weights is not None:
            least, greatest = retrieval.weights
            if marks.weight is None or not least <= marks.weight <= greatest:
                return False
        return all(marks.facets.get(key) in values for key, values in facets)

    return np.array([fits(marks) for marks in marks_at(project, study, rows)], dtype=bool)


def _facet_keys(project: Project, retrieval: Retrieval) -> list[tuple[str, set[str]]]:
    """Give the facets asked for with their values by the keys that stand in the codings."""
    if not retrieval.facets:
        return []
    keys = {item.guid: str(item.values["key"]) for kind in ("facet", "facet_value") for item in items_of(project, kind)}
    return [
        (keys.get(facet, ""), {keys[value] for value in values if value in keys}) for facet, values in retrieval.facets
    ]


def _made(project: Project, study: Study, rows: Integers, retrieval: Retrieval) -> Booleans:
    first, last = (date.fromisoformat(day) if day else None for day in retrieval.dates)
    times = np.array(_times(project, study, rows), dtype=np.int64)
    found = np.ones(len(rows), dtype=bool)
    if first is not None:
        found &= times >= _midnight(first)
    if last is not None:
        found &= times < _midnight(last + timedelta(days=1))
    return found


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


def _containing(project: Project, study: Study, rows: Integers, retrieval: Retrieval) -> Booleans:
    words = " ".join(fold(retrieval.containing).split())
    codings, found = study.codings, []
    where = zip(codings.document[rows].tolist(), codings.start[rows].tolist(), codings.end[rows].tolist(), strict=True)
    for document, start, end in where:
        quote = text_of_version(project, study.documents[document].version)[start:end]
        found.append(words in " ".join(fold(quote).split()))
    return np.array(found, dtype=bool)


def _spoken(project: Project, study: Study, rows: Integers, retrieval: Retrieval) -> Booleans:
    return spoken_among(project, study, rows, retrieval.languages)


_DAY = 24 * 60 * 60 * 1000


class _Keys:
    """The numbers by which codings are sorted and grouped."""

    def __init__(self, project: Project, study: Study, rows: Integers, speaker: Integers) -> None:
        self._project, self._study, self._rows, self._speaker = project, study, rows, speaker

    def of(self, order: Order | None, *, grouping: bool = False) -> Integers:
        """Give a number for each coding: of dates the time, or the day for groups."""
        if order is None:
            return np.zeros(len(self._rows), dtype=np.int64)
        if order is Order.RESPONDENT:
            return self._speaker
        if order is Order.DATE:
            times = np.array(_times(self._project, self._study, self._rows), dtype=np.int64)
            return times // _DAY if grouping else times
        if order is Order.WEIGHT:
            weights = [marks.weight for marks in marks_at(self._project, self._study, self._rows)]
            return np.array([NO_WEIGHT if weight is None else weight for weight in weights], dtype=np.int64)
        column = {Order.DOCUMENT: "document", Order.CODE: "code", Order.CODER: "coder"}[order]
        return np.asarray(getattr(self._study.codings, column)[self._rows])

    def sorting(self, keys: Integers, order: Order | None) -> Integers:
        """Put the heaviest first, nobody last."""
        if order is Order.WEIGHT:
            return -keys
        return np.where(keys == NOBODY, len(self._study.respondents), keys) if order is Order.RESPONDENT else keys
