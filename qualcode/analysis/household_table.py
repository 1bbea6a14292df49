"""Members of a household side by side: what each says of each theme, in numbers or in words, contradictions marked."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np

from qualcode.analysis.about import coding_text, facts, language_text
from qualcode.analysis.asked import NOT_KNOWN, SAID, SAID_NO, STATES, state_passages, state_text, states_of
from qualcode.analysis.counting import Counter, base_cases, chosen_pieces
from qualcode.analysis.households import Family, called, families_of
from qualcode.analysis.matrices import by_respondent
from qualcode.analysis.names import respondent_name
from qualcode.analysis.passages import asked_for, passages_at
from qualcode.analysis.query import Query
from qualcode.analysis.quoting import quoting_of
from qualcode.analysis.rows import code_cell, codes_below, shown_codes
from qualcode.analysis.speech import Integers
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.model.table import CellValue, Column, Grid, Measure, Passages, Table
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language
from qualcode.store.queries.families import people_of
from qualcode.store.queries.judging import ExclusiveSet, exclusive_sets


def household_table(project: Project, query: Query, quotes: bool = False) -> Table:
    """Show how many segments of each code each member has, or with `quotes` their words; beside them contradictions.

    A contradiction: one says it and another one says no, or they have different codes of a set of which one holds.
    Where nothing is coded, it is told why. All interviewed members count, whatever the base.
    """
    query = replace(query, absent=False, kinds=())
    study = study_of(project)
    people = people_of(project)
    families = families_of(project, study, query.household, people)
    board = _Board(project, study, query, families, called(people))
    places = shown_codes(
        study, query.codes, board.counts[:, [place for one in families for place in one.members]].sum(axis=1)
    )
    cells = [board.cells(place, quotes) for place in places]
    language = query.language
    return Table(
        title=message("tables.report_household_quotes" if quotes else "tables.report_household", language),
        columns=(Column(message("analysis.code", language)), *board.headings(quotes)),
        rows=Grid(
            [code_cell(study, place, language) for place in places],
            cells,
            lambda row, at: board.passages(places[row], at),
        ),
        caption=" ".join(
            (
                message("tables.counted_household_quotes" if quotes else "tables.counted_household", language),
                message("tables.contradiction_rule", language),
                message("tables.code_includes", language),
                coding_text(study, query),
                *language_text(query),
                message("analysis.interviewer_left_out", language),
            )
        ),
        notes=board.notes(),
        levels=tuple(len(study.codes[place].path) - 1 for place in places),
        facts=facts(project, study, query),
    )


class _Board:
    """What every member says of every code."""

    def __init__(
        self, project: Project, study: Study, query: Query, families: Sequence[Family], kinship: dict[Guid, str]
    ) -> None:
        self._project, self._study, self._query = project, study, query
        self._families, self._kinship = families, kinship
        cases = base_cases(study, (), query.documents)
        self._states = states_of(project, study, query, cases)
        self.counts = _counts(project, study, query)
        self._sets = exclusive_sets(project)
        self._columns: list[tuple[Family, int | None]] = [
            (family, member) for family in families for member in (*family.members, None)
        ]
        self._barred = (
            quoting_of(project, study).barred if query.outgoing else np.zeros(len(study.codings.id), dtype=bool)
        )
        self._held: set[int] = set()  # codings

    def headings(self, quotes: bool) -> list[Column]:
        """Give a column for each member, and one for the contradictions of each family."""
        found = []
        for family, member in self._columns:
            if member is None:
                title, measure = message("tables.contradiction", self._query.language), Measure.TEXT
            else:
                person = self._study.respondents[member]
                told = [respondent_name(person), self._kinship.get(person.guid, "")]
                title, measure = ", ".join(filter(None, told)), Measure.TEXT if quotes else Measure.COUNT
            found.append(Column(title, measure, None, family.name))
        return found

    def cells(self, place: int, quotes: bool) -> list[CellValue]:
        """Give the values of a code's row."""
        return [
            self._contradiction(family, place) if member is None else self._value(place, member, quotes)
            for family, member in self._columns
        ]

    def passages(self, place: int, column: int) -> Passages | None:
        """Give the query of the passages behind a cell."""
        family, member = self._columns[column]
        codes = codes_below(self._study, place)
        if member is not None:
            return self._asking(codes, int(self._states[place, member]), [member])
        if not self._contradiction(family, place):
            return None
        rivals = [guid for one in self._sets_of(place) for guid in one.codes]
        every = tuple(dict.fromkeys((*codes, *rivals)))
        people = tuple(self._study.respondents[person].guid for person in family.members)
        return replace(self._query, absent=True).passages(every, self._query.documents, people)

    def notes(self) -> tuple[str, ...]:
        """Say what was held back, and that nobody is there to be looked at."""
        language = self._query.language
        found = [message("tables.note_no_families", language)] if not self._families else []
        if self._held:
            found.append(message("tables.note_household_held", language, n=len(self._held)))
        return tuple(found)

    def _asking(self, codes: tuple[str, ...], state: int, members: Sequence[int]) -> Passages | None:
        people = tuple(self._study.respondents[member].guid for member in members)
        return state_passages(self._query, state, codes, self._query.documents, people)

    def _value(self, place: int, member: int, quotes: bool) -> CellValue:
        state = int(self._states[place, member])
        if state == SAID:
            return self._words(place, member) if quotes else int(self.counts[place, member])
        if state == NOT_KNOWN:
            return None if quotes else 0
        return state_text(STATES[state], self._query.language)

    def _words(self, place: int, member: int) -> str:
        """Give the quotations of a member, one in a paragraph; what may not leave the team is held back."""
        rows = self._said(codes_below(self._study, place), [member])
        self._held.update(rows[self._barred[rows]].tolist())
        held = message("analysis.held_back", self._query.language)
        return "\n".join(dict.fromkeys(self._quotes.get(row, held) for row in rows.tolist()))

    @cached_property
    def _quotes(self) -> dict[int, str]:
        """Give the words of all members by their codings, but for those held back: each text is read once."""
        rows = self._said((), [member for family in self._families for member in family.members])
        rows = rows[~self._barred[rows]]
        found = passages_at(self._project, self._study, rows, "en")
        return {row: passage.quote for row, passage in zip(rows.tolist(), found, strict=True)}

    def _said(self, codes: tuple[str, ...], members: Sequence[int]) -> Integers:
        wanted = self._asking(codes, SAID, members)
        assert wanted is not None
        return np.flatnonzero(asked_for(self._project, self._study, wanted))

    def _contradiction(self, family: Family, place: int) -> str:
        states = {int(self._states[place, member]) for member in family.members}
        if {SAID, SAID_NO} <= states:
            return message("tables.contradiction_denied", self._query.language)
        for one in self._sets_of(place):
            if self._differ(family, one):
                return message(
                    "tables.contradiction_set", self._query.language, set=in_language(one.names, self._query.language)
                )
        return ""

    def _sets_of(self, place: int) -> list[ExclusiveSet]:
        return [one for one in self._sets if self._study.codes[place].guid in one.codes]

    def _differ(self, family: Family, one: ExclusiveSet) -> bool:
        """Say whether two members have codes of a set and none in common."""
        at = [place for place, code in enumerate(self._study.codes) if code.guid in one.codes]
        said = [{place for place in at if self._states[place, member] == SAID} for member in family.members]
        told = [codes for codes in said if codes]
        return any(not (mine & theirs) for mine in told for theirs in told)


def _counts(project: Project, study: Study, query: Query) -> Integers:
    """Count the segments of each code (rows) in the words of each respondent (columns)."""
    cases = base_cases(study, (), query.documents)
    segments = Counter(study, chosen_pieces(project, study, query, cases)).segments
    found = np.zeros((len(segments), len(study.respondents)), dtype=np.int64)
    found[:, np.unique(study.case_respondents[cases])] = by_respondent(study, segments, cases)
    return found
