"""A table of respondents opened for its preview: a plain sheet with guesses, or a form's export with what it says."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qualcode.exchange.attributes.answer_documents import BY_QUESTION, answer_documents
from qualcode.exchange.attributes.guess import FOLLOWS, guess_columns, retyped
from qualcode.exchange.attributes.kobo import PARENT_INDEX, form_table, is_export
from qualcode.exchange.attributes.mapping import AttributeRows, AttributeType, ColumnMapping, ColumnRole, Misfit
from qualcode.exchange.attributes.match import Match, Suggestion, match_names
from qualcode.exchange.attributes.records import new_attributes, new_records
from qualcode.exchange.attributes.trips import TripSheet, parents_of, read_trips, trip_sheets
from qualcode.exchange.attributes.xlsform import XlsForm, is_form, read_form
from qualcode.exchange.sheets import Sheet
from qualcode.model.attributes import RespondentTable
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of, respondents_by_record, respondents_of
from qualcode.text.fold import fold


class LeftRepeat(NamedTuple):
    """A repeat of a form that is not taken: its sheet, how many rows it has, and whether it lies in another repeat."""

    sheet: str
    rows: int
    within: bool

    @property
    def key(self) -> str:
        """Give the sentence of words/sheets.json that says why."""
        return "sheets.repeat_within" if self.within else "sheets.repeat_without_trips"


class OpenedTable(NamedTuple):
    """A sheet as it would be taken: its columns, the trips told of in further sheets of a form's export, and those
    further sheets that are left out.
    """

    sheet: Sheet
    mappings: tuple[ColumnMapping, ...]
    trips: tuple[TripSheet, ...] = ()
    is_export: bool = False
    left_out: tuple[LeftRepeat, ...] = ()


def open_tables(
    sheets: Sequence[Sheet],
    form: XlsForm | None = None,
    known: Mapping[str, str] | None = None,
    keys: Sequence[str] = (),
) -> list[OpenedTable]:
    """Give the sheets of a file as they would be taken; those of a form's repeats go with the main one.

    `known` are the types of attributes that are there, by folded name; `keys` headings that named the respondent
    before, the latest first. Raises UserError for a form in place of a table, and a form for a table that is no export.
    """
    if is_form(sheets):
        raise UserError("sheets.is_a_form")
    types = known or {}
    mains = [sheet for sheet in sheets if form is not None or is_export(sheet)]
    opened = []
    for sheet in sheets:
        key = next((heading for heading in keys if heading in sheet.headings), "")
        if sheet not in mains:
            if PARENT_INDEX not in sheet.headings or not mains:
                opened.append(OpenedTable(sheet, guess_columns(sheet, types, key)))
        elif PARENT_INDEX not in sheet.headings:
            opened.append(_export(sheet, sheets, form, types, key))
    return opened


def _export(
    sheet: Sheet, sheets: Sequence[Sheet], form: XlsForm | None, types: Mapping[str, str], key: str
) -> OpenedTable:
    table = form_table(sheet, form, key=key)
    if form is not None and not any(table.questions):
        raise UserError("sheets.other_form", source=sheet.name)
    mappings = tuple(_typed_as_known(table.sheet, mapping, types) for mapping in table.mappings)
    trips = trip_sheets(sheets, sheet, form)
    return OpenedTable(table.sheet, mappings, tuple(trips), True, tuple(_left_out(sheets, sheet, trips)))


def _left_out(sheets: Sequence[Sheet], main: Sheet, trips: Sequence[TripSheet]) -> Iterator[LeftRepeat]:
    taken = {one.sheet.name for one in trips}
    mains = {sheet.name for sheet in sheets if PARENT_INDEX not in sheet.headings}
    for sheet in sheets:
        if PARENT_INDEX in sheet.headings and sheet.name not in taken and sheet.rows:
            parents = parents_of(sheet)
            if not parents or main.name in parents or parents - mains:
                yield LeftRepeat(sheet.name, len(sheet.rows), bool(parents - mains))


def _typed_as_known(sheet: Sheet, mapping: ColumnMapping, types: Mapping[str, str]) -> ColumnMapping:
    """Keep a scale of the project a scale; for the rest the form knows better, unless there is none."""
    names = (mapping.heading, *mapping.names.values())
    kind = next((types[fold(name)] for name in names if fold(name) in types), mapping.type.value)
    if mapping.role is not ColumnRole.ATTRIBUTE or kind == mapping.type.value:
        return mapping
    if kind == FOLLOWS:
        return replace(mapping, role=ColumnRole.IGNORE)
    scales = {AttributeType.SINGLE.value, AttributeType.ORDERED.value}
    if mapping.labels or mapping.names:
        return replace(mapping, type=AttributeType(kind)) if {kind, mapping.type.value} == scales else mapping
    return retyped(sheet, mapping, AttributeType(kind))


def form_beside(path: Path) -> Path | None:
    """Find a form in the folder of an export: the one file of the same beginning that holds a survey."""
    stem = path.stem.casefold().removesuffix("_kobo")
    beside = [one for one in sorted(path.parent.glob("*.xlsx")) if one != path and _is_of(one, stem)]
    for one in beside:
        try:
            read_form(one)
        except UserError:
            continue
        return one
    return None


def _is_of(path: Path, stem: str) -> bool:
    name = path.stem.casefold()
    return "form" in name and name.startswith(stem)


def known_types(project: Project) -> dict[str, str]:
    """Give the types of the attributes that respondents have already, by folded key and names; bands and recodes as
    FOLLOWS.
    """
    return {
        fold(name): FOLLOWS if attribute.follows else attribute.type
        for attribute in attributes_of(project, "respondent")
        for name in (attribute.key, *attribute.names.values())
    }


def match_rows(project: Project, rows: AttributeRows) -> list[Match]:
    """Find the respondent of each row: by the record it was taken from before, else by name or pseudonym.

    A second row that means the same respondent is only suggested.
    """
    by_record = respondents_by_record(project)
    people = [(one.guid, [name for name in (one.name, one.pseudonym) if name]) for one in respondents_of(project)]
    own = {row.key: by_record[row.record] for row in rows.rows if row.record in by_record}
    named = {match.key: match for match in match_names([row.key for row in rows.rows if row.key not in own], people)}
    found = [Match(row.key, own[row.key]) if row.key in own else named[row.key] for row in rows.rows]
    return _once_each(found, {one.guid: one.name for one in respondents_of(project)})


def _once_each(matches: Sequence[Match], names: Mapping[Guid, str]) -> list[Match]:
    """Let a second row that means a respondent of an earlier one wait for a word, not write over it."""
    taken: set[Guid] = set()
    found = []
    for match in matches:
        again = match.guid in taken
        found.append(
            Match(match.key, suggestions=(Suggestion(match.guid, names.get(match.guid, ""), 100.0),))
            if again
            else match
        )
        taken.add(match.guid or match.key)
    return found


class TakenTable(NamedTuple):
    """A table as the project would take it, and what does not fit."""

    table: RespondentTable
    misfits: tuple[Misfit, ...]


def taken_table(
    project: Project,
    opened: OpenedTable,
    mappings: Sequence[ColumnMapping],
    rows: AttributeRows,
    links: Mapping[str, Guid],
    *,
    language: str,
    answers_by: str = BY_QUESTION,
    with_trips: bool = True,
) -> TakenTable:
    """Give all that is taken of an opened table: `rows` under `mappings`, `links` to the known respondents."""
    called = {one.guid: one.name for one in respondents_of(project)}
    names = {key: called[guid] for key, guid in links.items() if guid in called}
    found = [read_trips(one, opened.sheet, rows.rows, language) for one in opened.trips] if with_trips else []
    table = RespondentTable(
        (*new_attributes(mappings), *(attribute for one in found for attribute in one.attributes)),
        tuple(new_records(rows, links)),
        tuple(trip for one in found for trip in one.trips),
        tuple(answer_documents(rows.rows, mappings, names, language, answers_by)),
    )
    return TakenTable(table, (*rows.misfits, *(misfit for one in found for misfit in one.misfits)))
