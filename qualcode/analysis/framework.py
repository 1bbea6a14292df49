"""The framework matrix: what researchers sum up of each respondent and theme, and whether that still holds."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from qualcode.analysis.columns import value_columns
from qualcode.analysis.counting import base_cases, chosen_pieces
from qualcode.analysis.crosstab import attribute_of
from qualcode.analysis.names import respondent_name
from qualcode.analysis.query import Query
from qualcode.analysis.quoting import barred_respondents
from qualcode.analysis.rows import code_colour, codes_below
from qualcode.analysis.speech import NOBODY
from qualcode.analysis.study import Study, study_of
from qualcode.messages import message
from qualcode.model.framework import FrameCell, FrameRow, Framework, Shift, Theme
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.arrays import coding_guids
from qualcode.store.queries.codes import code_sets
from qualcode.store.queries.respondents import Respondent
from qualcode.store.queries.summaries import Seen, is_kept_from_me, passages_seen, summaries_of


def framework_of(project: Project, query: Query) -> Framework:
    """Give the matrix of the respondents of the base: themes are `query.codes`, or all codes at the top in use.

    Passages are those of the final coding in all her interviews, also such as say that a thing is absent. With
    `query.attribute` the rows are in the order of its values. In an outgoing matrix a summary that quotes is held back
    where the respondent may not be quoted. Raises UserError for an attribute that is not there.
    """
    study = study_of(project)
    themes = _themes(study, query)
    told = _Told(project, study, query)
    places = np.unique(study.case_respondents[base_cases(study, query.kinds, ())]).tolist()
    places.sort(key=told.order)
    coded = _codings(project, study, query, themes)
    written = _written(project, coded)
    if query.outgoing:
        written |= _held_back(written, barred_respondents(project, study), query.language)
    rows = tuple(_row(project, study.respondents[place], told) for place in places)
    empty = FrameCell()
    cells = tuple(
        tuple(
            written.get((row.respondent, theme.code))
            or (FrameCell(codings=found) if (found := coded.get((row.respondent, theme.code))) else empty)
            for theme in themes
        )
        for row in rows
    )
    return Framework(rows, themes, cells, told.name)


def cell_of(project: Project, respondent: Guid, code: Guid) -> FrameCell:
    """Give one cell, as it stands now."""
    study = study_of(project)
    query = Query(codes=(code,))
    coded = _codings(project, study, query, _themes(study, query), respondent)
    return _written(project, coded, respondent).get(
        (respondent, code), FrameCell(codings=coded.get((respondent, code), ()))
    )


def themes_in_set(project: Project, code_set: Guid) -> tuple[Guid, ...]:
    """Give the codes of a set of codes as themes, in their order."""
    return next((one.codes for one in code_sets(project) if one.guid == code_set), ())


_Place = tuple[Guid, Guid]  # respondent and code
_QUOTATION = re.compile('[«»“”„"]')


def _themes(study: Study, query: Query) -> tuple[Theme, ...]:
    """Give the chosen codes in the order in which they were chosen."""
    places = {code.guid: place for place, code in enumerate(study.codes)}
    top = [code.guid for code in study.codes if len(code.path) == 1 and code.active]
    return tuple(
        Theme(
            guid,
            study.codes[places[guid]].name(query.language),
            places[guid],
            codes_below(study, places[guid]),
            code_colour(study, places[guid]),
        )
        for guid in dict.fromkeys(query.codes or top)
        if guid in places
    )


def _codings(
    project: Project, study: Study, query: Query, themes: Sequence[Theme], respondent: Guid = ""
) -> dict[_Place, tuple[Guid, ...]]:
    """Give the passages of each cell that has any: the texts of all interviews count, in whatever language."""
    pieces = chosen_pieces(project, study, Query(kinds=(), absent=True), base_cases(study, (), ()))
    person = study.case_respondents[pieces.case]
    known = person == _place_of(study, respondent) if respondent else person != NOBODY
    row, person, code = pieces.row[known], person[known], pieces.code[known]
    rows = np.unique(row)
    guids = dict(zip(rows.tolist(), coding_guids(project, study.codings.id[rows].tolist()), strict=True))
    found: defaultdict[_Place, dict[Guid, None]] = defaultdict(dict)
    for theme in themes:
        here = np.isin(code, study.below(theme.place))
        order = np.argsort(row[here], kind="stable")
        for place, coding in zip(person[here][order].tolist(), row[here][order].tolist(), strict=True):
            found[study.respondents[place].guid, theme.code][guids[coding]] = None
    return {place: tuple(codings) for place, codings in found.items()}


def _place_of(study: Study, respondent: Guid) -> int:
    return next((place for place, one in enumerate(study.respondents) if one.guid == respondent), NOBODY - 1)


def _written(
    project: Project, coded: Mapping[_Place, tuple[Guid, ...]], respondent: Guid = ""
) -> dict[_Place, FrameCell]:
    """Give the cells in which something is written; the passages of all are looked up at once."""
    summaries = summaries_of(project, respondent)
    wanted = dict.fromkeys(guid for one in summaries for guid in coded.get((one.respondent, one.code), ()))
    now = {seen.coding: seen for seen in passages_seen(project, wanted)}
    found = {}
    for one in summaries:
        codings = coded.get((one.respondent, one.code), ())
        shift = _shift(one.seen, [now[guid] for guid in codings if guid in now])
        found[one.respondent, one.code] = FrameCell(one.text, one.coder, codings, shift)
    return found


def _held_back(written: Mapping[_Place, FrameCell], barred: frozenset[Guid], language: str) -> dict[_Place, FrameCell]:
    held = message("analysis.held_back", language)
    return {
        place: cell._replace(text=held, held=True)
        for place, cell in written.items()
        if place[0] in barred and _QUOTATION.search(cell.text)
    }


def _shift(then: Sequence[Seen], now: Sequence[Seen]) -> Shift:
    """Compare passages by their words: who coded them, and with which code under the theme, changes nothing."""
    before, after = {seen.mark for seen in then}, {seen.mark for seen in now}
    fresh = {seen.coding for seen in now if seen.mark not in before}
    lost = {seen.coding for seen in then if seen.mark not in after}
    return Shift(len(fresh - lost), len(lost - fresh), len(fresh & lost))


def _row(project: Project, respondent: Respondent, told: "_Told") -> FrameRow:
    guid = respondent.guid
    return FrameRow(guid, respondent_name(respondent), told.of(guid), is_kept_from_me(project, guid))


class _Told:
    """What is known of respondents by the attribute that the rows are sorted by."""

    def __init__(self, project: Project, study: Study, query: Query) -> None:
        self.name = ""
        self._words: dict[Guid, str] = {}
        self._order = np.zeros(len(study.respondents) + 1, dtype=np.int64)
        if query.attribute:
            attribute = attribute_of(project, query.attribute)
            self.name = attribute.name(query.language)
            columns = value_columns(project, study, attribute, query.language, query.of_woman)
            for place, column in reversed(list(enumerate(columns))):
                people = np.unique(study.case_respondents[column.cases])
                self._order[people] = place
                for person in people[people != NOBODY].tolist():
                    guid = study.respondents[person].guid
                    self._words[guid] = "; ".join(filter(None, (column.label, self._words.get(guid, ""))))

    def of(self, respondent: Guid) -> str:
        """Give it in words."""
        return self._words.get(respondent, "")

    def order(self, place: int) -> int:
        """Give where a respondent, by her place in the study, stands."""
        return int(self._order[place])
