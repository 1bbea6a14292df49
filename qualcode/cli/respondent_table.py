"""A table of respondents on its way into a project: columns as asked for, names matched, plain records."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qualcode.cli.references import find
from qualcode.exchange.attributes.guess import retyped
from qualcode.exchange.attributes.kobo import is_export
from qualcode.exchange.attributes.mapping import AttributeRows, AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.match import Match
from qualcode.exchange.attributes.opening import OpenedTable, form_beside, match_rows, open_tables
from qualcode.exchange.attributes.xlsform import read_form
from qualcode.exchange.sheets import Sheet, read_sheets
from qualcode.model.errors import UserError, choices
from qualcode.store.project import Project


class Matched(NamedTuple):
    """Names of the table: known ones with the respondent's GUID, new ones, and those that are not clear."""

    known: dict[str, str]
    fresh: list[str]
    unclear: list[Match]


def opened_table(path: Path, sheet: str, form: str, known: dict[str, str], keys: Sequence[str]) -> OpenedTable:
    """Open the sheet asked for, or the first, with its form where one is named or lies beside an export."""
    tables = read_sheets(path)
    beside = form_beside(path) if not form and any(is_export(one) for one in tables) else None
    chosen = Path(form) if form else beside
    opened = open_tables(tables, read_form(chosen) if chosen else None, known, keys)
    for table in opened:
        if sheet in ("", table.sheet.name):
            return table
    raise UserError("cli.no_sheet", sheet=sheet, known=", ".join(table.sheet.name for table in opened))


class Corrections(NamedTuple):
    """What was asked for: COLUMN of the respondent, COLUMN=TYPE, COLUMNs left out, COLUMN:A=B, COLUMNs of answers."""

    key: str
    types: Sequence[str]
    ignored: Sequence[str]
    unite: Sequence[str]
    answers: Sequence[str] = ()


def columns_of(opened: OpenedTable, asked: Corrections) -> list[ColumnMapping]:
    """Give the columns of a table with what was asked for set right."""
    sheet, columns = opened.sheet, list(opened.mappings)
    if asked.key:
        place = _place(sheet, columns, asked.key)
        columns = [_no_longer_key(sheet, column) for column in columns]
        columns[place] = ColumnMapping(place, columns[place].heading, ColumnRole.RESPONDENT)
    for words in asked.types:
        heading, _, kind = words.rpartition("=")
        place = _place(sheet, columns, heading)
        columns[place] = retyped(sheet, columns[place], _type(kind))
    for role, headings in ((ColumnRole.IGNORE, asked.ignored), (ColumnRole.ANSWERS, asked.answers)):
        for heading in headings:
            place = _place(sheet, columns, heading)
            columns[place] = replace(columns[place], role=role)
    for words in asked.unite:
        _unite(sheet, columns, words)
    return columns


def _place(sheet: Sheet, columns: Sequence[ColumnMapping], heading: str) -> int:
    wanted = heading.strip().casefold()
    for place, column in enumerate(columns):
        names = (column.heading, sheet.headings[column.column], *column.names.values())
        if wanted in [name.strip().casefold() for name in names]:
            return place
    raise UserError("cli.no_column", heading=heading, known=", ".join(column.heading for column in columns))


def _no_longer_key(sheet: Sheet, column: ColumnMapping) -> ColumnMapping:
    return retyped(sheet, column, AttributeType.TEXT) if column.role is ColumnRole.RESPONDENT else column


def _type(words: str) -> AttributeType:
    try:
        return AttributeType(words.strip().lower())
    except ValueError:
        raise UserError("cli.no_type", type=words, known=choices(AttributeType, "attributes.type_")) from None


def _unite(sheet: Sheet, columns: list[ColumnMapping], words: str) -> None:
    """Let one spelling stand for another value of a column."""
    heading, colon, pair = words.rpartition(":")
    spelling, equals, value = (part.strip() for part in pair.partition("="))
    if not (colon and equals and spelling and value):
        raise UserError("cli.bad_pair", words=words)
    place = _place(sheet, columns, heading)
    column = columns[place]
    kept = tuple(known for known in column.values if known != spelling)
    values = kept if value in kept or not column.values else (*kept, value)
    columns[place] = replace(column, values=values, unite=(*column.unite, (spelling, value)))


def matched(
    project: Project, rows: AttributeRows, told: Sequence[str], *, add: bool = False, known_only: bool = False
) -> Matched:
    """Find the respondent of each row: `told` says NAME=RESPONDENT, else by name; only a close name is unclear.

    A name like no other is new, unless `known_only`; with `add` an unclear one is new too.
    """
    names = [row.key for row in rows.rows]
    by_hand = _by_hand(project, names, told)
    known: dict[str, str] = dict(by_hand)
    fresh: list[str] = []
    unclear: list[Match] = []
    for match in match_rows(project, rows):
        if match.key in by_hand:
            continue
        if match.guid:
            known[match.key] = match.guid
        elif not known_only and (add or not match.suggestions):
            fresh.append(match.key)
        else:
            unclear.append(match)
    return Matched(known, fresh, unclear)


def _by_hand(project: Project, names: Sequence[str], told: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for words in told:
        name, equals, respondent = (part.strip() for part in words.partition("="))
        if not equals:
            raise UserError("cli.bad_pair", words=words)
        if name not in names:
            raise UserError("cli.not_in_table", name=name)
        found[name] = find(project, "respondent", respondent)
    return found


def taken(rows: AttributeRows, found: Matched) -> AttributeRows:
    """Leave out the rows whose respondent is not clear."""
    return replace(rows, rows=tuple(row for row in rows.rows if row.key in found.known or row.key in found.fresh))
