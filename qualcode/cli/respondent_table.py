"""A table of respondents on its way into a project: columns as asked for, names matched, plain records."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from qualcode.cli.references import find
from qualcode.exchange.attributes.guess import guess_columns, retyped
from qualcode.exchange.attributes.mapping import AttributeRows, AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.match import Match, match_names
from qualcode.exchange.sheets import Sheet, read_sheets
from qualcode.model.errors import UserError
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of, respondents_of
from qualcode.text.fold import fold


class Matched(NamedTuple):
    """Names of the table: known ones with the respondent's GUID, new ones, and those that are not clear."""

    known: dict[str, str]
    fresh: list[str]
    unclear: list[Match]


def sheet_of(path: Path, name: str) -> Sheet:
    """Read the sheet asked for, or the first."""
    sheets = read_sheets(path)
    for sheet in sheets:
        if name in ("", sheet.name):
            return sheet
    raise UserError("cli.no_sheet", sheet=name, known=", ".join(sheet.name for sheet in sheets))


def columns_of(
    sheet: Sheet, known: dict[str, str], key: str, types: Sequence[str], ignored: Sequence[str], unite: Sequence[str]
) -> list[ColumnMapping]:
    """Guess the columns and set right what is `known` and what was asked for: COLUMN=TYPE, headings to ignore,
    COLUMN:A=B.
    """
    columns = [_typed_as_known(sheet, column, known) for column in guess_columns(sheet)]
    if key:
        place = _place(columns, key)
        columns = [_no_longer_key(sheet, column) for column in columns]
        columns[place] = ColumnMapping(place, columns[place].heading, ColumnRole.RESPONDENT)
    for words in types:
        heading, _, kind = words.rpartition("=")
        place = _place(columns, heading)
        columns[place] = retyped(sheet, columns[place], _type(kind))
    for heading in ignored:
        place = _place(columns, heading)
        columns[place] = ColumnMapping(place, columns[place].heading, ColumnRole.IGNORE)
    for words in unite:
        _unite(columns, words)
    return columns


def known_types(project: Project) -> dict[str, str]:
    """Give the types of the attributes that respondents have already, by folded key and names."""
    return {
        fold(name): attribute.type
        for attribute in attributes_of(project, "respondent")
        for name in (attribute.key, *attribute.names.values())
    }


def _typed_as_known(sheet: Sheet, column: ColumnMapping, known: dict[str, str]) -> ColumnMapping:
    kind = known.get(fold(column.heading))
    if column.role is not ColumnRole.ATTRIBUTE or kind is None or kind == column.type.value:
        return column
    return retyped(sheet, column, AttributeType(kind))


def _place(columns: Sequence[ColumnMapping], heading: str) -> int:
    wanted = heading.strip().casefold()
    for place, column in enumerate(columns):
        if column.heading.strip().casefold() == wanted:
            return place
    raise UserError("cli.no_column", heading=heading, known=", ".join(column.heading for column in columns))


def _no_longer_key(sheet: Sheet, column: ColumnMapping) -> ColumnMapping:
    return retyped(sheet, column, AttributeType.TEXT) if column.role is ColumnRole.RESPONDENT else column


def _type(words: str) -> AttributeType:
    try:
        return AttributeType(words.strip().lower())
    except ValueError:
        raise UserError("cli.no_type", type=words, known=", ".join(kind.value for kind in AttributeType)) from None


def _unite(columns: list[ColumnMapping], words: str) -> None:
    """Let one spelling stand for another value of a column."""
    heading, colon, pair = words.rpartition(":")
    spelling, equals, value = (part.strip() for part in pair.partition("="))
    if not (colon and equals and spelling and value):
        raise UserError("cli.bad_pair", words=words)
    place = _place(columns, heading)
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
    people = [(one.guid, [name for name in (one.name, one.pseudonym) if name]) for one in respondents_of(project)]
    known: dict[str, str] = dict(by_hand)
    fresh: list[str] = []
    unclear: list[Match] = []
    for match in match_names([name for name in names if name not in by_hand], people):
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
