"""Who has which row of a crosstab, and in which group each stands: respondents, each once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isnan
from typing import NamedTuple

import numpy as np

from qualcode.analysis.columns import ValueColumn, case_bearers, value_columns, value_keys
from qualcode.analysis.counting import base_cases, counter_of
from qualcode.analysis.progress import DONE, work_of
from qualcode.analysis.query import Query, Rows, Unit
from qualcode.analysis.row_groups import Line, Side, rows_of, shown_lines
from qualcode.analysis.speech import Booleans, Integers
from qualcode.analysis.study import Study
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.families import gathered_families
from qualcode.store.queries.respondents import Attribute, attribute_values


@dataclass(frozen=True)
class People:
    """The respondents that count, by their places, and who of them has what (rows x people).

    `could`: who could have it at all. Whose return was not judged is neither one of achievement nor none.
    """

    study: Study
    places: Integers
    lines: list[Line]
    has: Booleans
    could: Booleans
    cases: Booleans
    uncoded: int  # respondents of the base left out because nothing of theirs is coded yet

    def side(self, some: Booleans) -> Side:
        """Give some of the people as a query for their passages names them."""
        study = self.study
        mine = self.cases & np.isin(study.case_respondents, self.places[some])
        return Side(
            tuple(study.documents[place].guid for place in np.unique(study.case_documents[mine])),
            tuple(study.respondents[place].guid for place in self.places[some]),
        )


class Groups(NamedTuple):
    """The values of an attribute with who has each (values x people); `known`: whose value is known and is one."""

    labels: tuple[str, ...]
    of: Booleans
    known: Booleans
    missing: int
    several: int


class Numbers(NamedTuple):
    """A number for each of the people, NaN where it is not known."""

    values: tuple[float, ...]
    missing: int
    several: int


def people_of_rows(project: Project, study: Study, query: Query) -> People:
    """Say which respondents of the base have which row of the crosstab that a query asks for."""
    query = replace(query, unit=Unit.RESPONDENTS)
    cases = base_cases(study, query.kinds, query.documents)
    everybody = np.unique(study.case_respondents[cases])
    if query.rows is not Rows.JUDGEMENTS:
        cases = cases & _worked_on(project, study, query)[study.case_documents]
    places = np.unique(study.case_respondents[cases])
    rows = rows_of(project, study, query, counter_of(project, study, query))
    shown = shown_lines(rows, rows.count(cases))
    counted = [rows.count(cases & (study.case_respondents == place))[:-1] > 0 for place in places]
    has = np.array(counted, dtype=bool).reshape(len(places), len(rows.lines))[:, shown].T
    lines = [rows.lines[at] for at in shown]
    could = _judged(lines, has) if query.rows is Rows.JUDGEMENTS else np.ones_like(has)
    return People(study, places, lines, has, could, cases, len(everybody) - len(places))


def _judged(lines: Sequence[Line], has: Booleans) -> Booleans:
    """Say for each outcome (below the set by which is judged) who was judged by that set."""
    could = np.ones_like(has)
    judged = could[:1]
    for at, line in enumerate(lines):
        if line.level:
            could[at] = judged
        else:
            judged = has[at]
    return could


def _worked_on(project: Project, study: Study, query: Query) -> Booleans:
    """Say of each document whether whoever's coding counts has coded it, or marked it as done."""
    if query.coder:
        wanted = [query.coder] * len(study.documents)
    else:
        guids = [coder.guid for coder in study.coders]
        wanted = [guids[place] if place >= 0 else "" for place in study.final]
    work = work_of(project)
    found = []
    for document, coder in zip(study.documents, wanted, strict=True):
        done = work.get(document.guid, {}).get(coder)
        settled = not query.coder and document.guid in study.settled
        found.append(settled or (done is not None and bool(done.codings or done.state == DONE)))
    return np.array(found, dtype=bool)


def groups_of(project: Project, people: People, query: Query, attribute: Attribute) -> Groups:
    """Part the people by the values of an attribute; who has several values of one that allows one is in none."""
    found = value_columns(project, people.study, attribute, query.language, query.of_woman)
    told = [column for column in found if not column.missing]
    of = np.array([_who(people, column) for column in told], dtype=bool).reshape(len(told), len(people.places))
    some = np.asarray(of.any(axis=0), dtype=bool)
    known = some if attribute.type == "multiple" else np.asarray(of.sum(axis=0) == 1, dtype=bool)
    of = of & known
    kept = [at for at in range(len(told)) if of[at].any()]
    labels = tuple(told[at].label for at in kept)
    return Groups(labels, of[kept], known, int((~some).sum()), int((some & ~known).sum()))


def _who(people: People, column: ValueColumn) -> Booleans:
    return np.isin(people.places, people.study.case_respondents[column.cases & people.cases])


def numbers_of(project: Project, people: People, query: Query, attribute: Attribute) -> Numbers:
    """Give the number of each of the people."""
    study = people.study
    told = attribute_values(project, attribute.guid)
    bearers = case_bearers(project, study, attribute.bearer, query.of_woman)
    found: dict[int, set[float]] = {}
    for case in np.flatnonzero(people.cases):
        for key in value_keys(told.get((bearers[case], attribute.guid))):
            if not key.missing and isinstance(key.value, int | float):
                found.setdefault(int(study.case_respondents[case]), set()).add(float(key.value))
    values = [found.get(int(place), set()) for place in people.places]
    one = tuple(next(iter(value)) if len(value) == 1 else float("nan") for value in values)
    return Numbers(one, sum(not value for value in values), sum(len(value) > 1 for value in values))


def kin(project: Project, people: People, some: Booleans) -> int:
    """Count those of some people who are of one household with another of them."""
    here: set[Guid] = {people.study.respondents[place].guid for place in people.places[some]}
    together = [here.intersection(near) for _, _, near in gathered_families(project)]
    return len(set[Guid]().union(*(family for family in together if len(family) > 1)))


def sure(values: Sequence[float]) -> Booleans:
    """Say of each number whether it is known."""
    return np.array([not isnan(value) for value in values], dtype=bool)
