"""Reads the rows of a table under the mapping of its columns."""

import datetime
from collections.abc import Sequence

from qualcode.exchange.attributes.mapping import (
    AttributeRow,
    AttributeRows,
    AttributeType,
    AttributeValue,
    ColumnMapping,
    ColumnRole,
    Misfit,
)
from qualcode.exchange.attributes.match import name_key
from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.attributes.values import as_date, as_number, as_yes_no
from qualcode.exchange.sheets import Sheet, SheetCell, text_of
from qualcode.model.errors import UserError

_CHOICES = (AttributeType.SINGLE, AttributeType.ORDERED, AttributeType.MULTIPLE)


def apply_mapping(sheet: Sheet, mappings: Sequence[ColumnMapping]) -> AttributeRows:
    """Give the respondents of a sheet with their values, and the cells that do not fit their column.

    A row without a respondent, and a second row of the same one, is a misfit as a whole. Raises UserError where
    not exactly one column is the respondent, two are the pseudonym, or two attributes have the same heading.
    """
    key = _key_column(sheet, mappings)
    asides = _asides(sheet, mappings)
    attributes = [mapping for mapping in mappings if mapping.role is ColumnRole.ATTRIBUTE]
    _refuse_equal_headings(sheet, attributes)
    rows: list[AttributeRow] = []
    misfits: list[Misfit] = []
    first_rows: dict[str, int] = {}
    for index, cells in enumerate(sheet.rows):
        number = sheet.row_number(index)
        name = " ".join(text_of(cells[key.column]).split())
        if not any(cell is not None for cell in cells):
            continue
        same = name_key(name) or name
        if not name or same in first_rows:
            what = "sheets.misfit_twice" if name else "sheets.misfit_no_respondent"
            misfits.append(Misfit(number, key.heading, name, what))
            continue
        first_rows[same] = number
        values = _values(cells, attributes, number, misfits)
        told = {role: _plain(cells[place]) for role, place in asides.items()}
        answers = {one.heading: text for one in mappings if (text := _answer(cells, one))}
        rows.append(
            AttributeRow(
                name, number, values, told.get(ColumnRole.PSEUDONYM, ""), told.get(ColumnRole.RECORD, ""), answers
            )
        )
    return AttributeRows(tuple(rows), tuple(misfits))


def _key_column(sheet: Sheet, mappings: Sequence[ColumnMapping]) -> ColumnMapping:
    keys = [mapping for mapping in mappings if mapping.role is ColumnRole.RESPONDENT]
    if len(keys) != 1:
        raise UserError("sheets.one_respondent_column", source=sheet.name)
    return keys[0]


def _asides(sheet: Sheet, mappings: Sequence[ColumnMapping]) -> dict[ColumnRole, int]:
    """Give the columns of the pseudonym and of the record; there may be one of each."""
    found: dict[ColumnRole, int] = {}
    for mapping in mappings:
        if mapping.role in (ColumnRole.PSEUDONYM, ColumnRole.RECORD):
            if mapping.role in found:
                raise UserError(f"sheets.one_{mapping.role.value}_column", source=sheet.name)
            found[mapping.role] = mapping.column
    return found


def _plain(cell: SheetCell) -> str:
    text = " ".join(text_of(cell).split())
    return "" if missing_reason(text) else text


def _answer(cells: Sequence[SheetCell], mapping: ColumnMapping) -> str:
    """Give what was written in answer to a question, "" where nothing was."""
    if mapping.role is not ColumnRole.ANSWERS:
        return ""
    text = text_of(cells[mapping.column]).strip()
    return "" if missing_reason(text) or text in mapping.missing else text


def _refuse_equal_headings(sheet: Sheet, attributes: Sequence[ColumnMapping]) -> None:
    seen: set[str] = set()
    for mapping in attributes:
        if mapping.heading in seen:
            raise UserError("sheets.heading_twice", source=sheet.name, heading=mapping.heading)
        seen.add(mapping.heading)


def _values(
    cells: Sequence[SheetCell], attributes: Sequence[ColumnMapping], row: int, misfits: list[Misfit]
) -> dict[str, AttributeValue]:
    values: dict[str, AttributeValue] = {}
    for mapping in attributes:
        cell = cells[mapping.column]
        value = cell_value(cell, mapping)
        if isinstance(value, Wrong):
            misfits.append(Misfit(row, mapping.heading, text_of(cell), value.key))
        else:
            values[mapping.heading] = value
    return values


def _reason(cell: SheetCell, mapping: ColumnMapping) -> Missing | None:
    """Say why there is no value; a value of the list is one, whatever it sounds like."""
    text = text_of(cell)
    if text in mapping.missing:
        return mapping.missing[text]
    return None if text and text in mapping.values else missing_reason(text)


class Wrong:
    """Stands for a value that a cell does not have; `key` says why."""

    def __init__(self, key: str) -> None:
        self.key = key


def cell_value(cell: SheetCell, mapping: ColumnMapping) -> AttributeValue | Wrong:
    """Give the value of a cell, or the reason why there is none, or what is wrong with it."""
    return _reason(cell, mapping) or value_of(cell, mapping)


def value_of(cell: SheetCell, mapping: ColumnMapping) -> AttributeValue | Wrong:
    """Give the value of a filled cell under the type of its column, or what is wrong with it."""
    if mapping.type is AttributeType.NUMBER:
        return _or_wrong(as_number(cell), "sheets.misfit_number")
    if mapping.type is AttributeType.DATE:
        return _or_wrong(as_date(cell), "sheets.misfit_date")
    if mapping.type is AttributeType.YES_NO:
        return _or_wrong(as_yes_no(cell), "sheets.misfit_yes_no")
    if isinstance(cell, datetime.date):
        # Excel turns "1-3" into the first of March while somebody types: nobody chose such a value.
        return Wrong("sheets.misfit_became_date") if mapping.type in _CHOICES else text_of(cell)
    return _choice(text_of(cell), mapping) if mapping.type in _CHOICES else text_of(cell)


def _or_wrong(value: AttributeValue | None, key: str) -> AttributeValue | Wrong:
    return Wrong(key) if value is None else value


def _choice(text: str, mapping: ColumnMapping) -> AttributeValue | Wrong:
    united = dict(mapping.unite)
    pieces = text.split(mapping.separator) if mapping.separator else [text]
    told = [value for piece in pieces if (value := " ".join(piece.split()))]
    if told and all(value in mapping.missing for value in told):
        return mapping.missing[told[0]]
    values = [united.get(value, value) for value in told if value not in mapping.missing]
    if any(value not in mapping.values for value in values):
        return Wrong("sheets.misfit_choice")
    if mapping.type is AttributeType.MULTIPLE:
        return tuple(dict.fromkeys(values)) or Missing.NO_DATA
    return values[0] if values else Missing.NO_DATA
