"""Trips from a repeat of a form: the sheet whose rows belong to rows of the main one."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from qualcode.exchange.attributes.apply import Wrong, cell_value
from qualcode.exchange.attributes.kobo import INDEX, PARENT, PARENT_INDEX, form_table, is_system
from qualcode.exchange.attributes.mapping import AttributeRow, ColumnMapping, ColumnRole, Misfit
from qualcode.exchange.attributes.missing import Missing
from qualcode.exchange.attributes.records import stored_value
from qualcode.exchange.attributes.values import as_date
from qualcode.exchange.attributes.xlsform import Question, XlsForm
from qualcode.exchange.sheets import Sheet, SheetCell, text_of
from qualcode.model.attributes import NewAttribute, NewOption, NewTrip
from qualcode.model.codebook import first_text
from qualcode.model.fields import Value
from qualcode.text.fold import fold

_WORDS = {
    "left": ("left", "depart", "leave", "уехал", "выех", "отъезд", "выезд", "кет"),
    "returned": ("return", "came back", "back_", "вернул", "возвращ", "кайт"),
    "country": ("country", "стран", "олко"),
    "note": ("note", "comment", "примеч", "коммент", "эскерт"),
}
_CUT_DATE = re.compile(r"(\d{4})(?:-(\d\d))?")


class TripSheet(NamedTuple):
    """A repeat that tells of trips: its columns, and which of them are fields of a trip."""

    sheet: Sheet
    main: str  # name of the sheet whose rows it belongs to
    mappings: tuple[ColumnMapping, ...]
    questions: tuple[Question | None, ...]
    fields: dict[str, int]  # left, returned, country, note -> column


class Trips(NamedTuple):
    """The trips of a repeat, the attributes they bear, and what did not fit."""

    trips: tuple[NewTrip, ...]
    attributes: tuple[NewAttribute, ...]
    misfits: tuple[Misfit, ...]


def trip_sheets(sheets: Sequence[Sheet], main: Sheet, form: XlsForm | None) -> list[TripSheet]:
    """List the repeats directly under the main sheet that tell when or where somebody went."""
    found = (_trip_sheet(sheet, main, form) for sheet in sheets if PARENT_INDEX in sheet.headings)
    return [one for one in found if one is not None and one.fields.keys() & {"left", "returned", "country"}]


def _trip_sheet(sheet: Sheet, main: Sheet, form: XlsForm | None) -> TripSheet | None:
    if parents_of(sheet) - {main.name}:
        return None
    table = form_table(sheet, form, repeat=_repeat_of(sheet, form))
    fields: dict[str, int] = {}
    for place, (mapping, question) in enumerate(zip(table.mappings, table.questions, strict=True)):
        field = "" if is_system(table.sheet.headings[place]) else _field_of(mapping, question)
        if field and field not in fields:
            fields[field] = place
    kept = tuple(_attribute_or_not(mapping, place in fields.values()) for place, mapping in enumerate(table.mappings))
    return TripSheet(table.sheet, main.name, kept, table.questions, fields)


def parents_of(sheet: Sheet) -> set[str]:
    """Name the sheets whose rows those of a repeat belong to, as far as it says so."""
    if PARENT not in sheet.headings:
        return set()
    place = sheet.headings.index(PARENT)
    return {text_of(row[place]) for row in sheet.rows} - {""}


def _repeat_of(sheet: Sheet, form: XlsForm | None) -> str:
    """Find the repeat whose questions the sheet holds; names of sheets are cut at 31 letters."""
    if form is None:
        return ""
    tails = {re.split("[/.:]", heading)[-1] for heading in sheet.headings}
    matched = Counter(question.repeat for question in form.questions if question.repeat and question.name in tails)
    matched.update({name: 1 for name in form.repeats if name[:31] == sheet.name})
    return matched.most_common(1)[0][0] if matched else sheet.name


def _field_of(mapping: ColumnMapping, question: Question | None) -> str:
    told = [mapping.heading, *(question.labels.values() if question else ())]
    words = [fold(word) for word in told]
    for field, beginnings in _WORDS.items():
        fits = [any(fold(beginning) in word for beginning in beginnings) for word in words]
        if fits and (fits[0] or sum(fits) * 2 > len(fits)):
            return field
    return ""


def _attribute_or_not(mapping: ColumnMapping, is_field: bool) -> ColumnMapping:
    is_attribute = mapping.role is ColumnRole.ATTRIBUTE and not is_field
    return mapping if is_attribute else replace(mapping, role=ColumnRole.IGNORE)


def read_trips(found: TripSheet, main: Sheet, rows: Sequence[AttributeRow], language: str) -> Trips:
    """Give the trips of the respondents in `rows`; countries stand in `language`.

    A date before the departure is left out as a misfit.
    """
    names = _names_by_index(main, rows)
    place = found.sheet.headings.index(PARENT_INDEX)
    numbers: Counter[str] = Counter()
    trips: list[NewTrip] = []
    misfits: list[Misfit] = []
    attributes = [mapping for mapping in found.mappings if mapping.role is ColumnRole.ATTRIBUTE]
    for index, cells in enumerate(found.sheet.rows):
        name = names.get(text_of(cells[place]))
        if name is None:
            continue
        numbers[name] += 1
        row = found.sheet.row_number(index)
        fields = _fields(found, cells, row, misfits, language)
        values = _values(attributes, cells, row, misfits)
        trips.append(NewTrip(name, numbers[name], fields, values, _countries(found, cells)))
    made = tuple(
        NewAttribute(
            one.heading,
            one.type.value,
            one.names,
            tuple(NewOption(key, one.labels.get(key, {})) for key in one.values),
            bearer="episode",
        )
        for one in attributes
    )
    return Trips(tuple(trips), made, tuple(misfits))


def _countries(found: TripSheet, cells: Sequence[SheetCell]) -> tuple[str, ...]:
    """Give the country's names in all languages."""
    if "country" not in found.fields:
        return ()
    place = found.fields["country"]
    return tuple(found.mappings[place].labels.get(text_of(cells[place]), {}).values())


def _names_by_index(main: Sheet, rows: Sequence[AttributeRow]) -> dict[str, str]:
    by_row = {row.row: row.key for row in rows}
    index = main.headings.index(INDEX) if INDEX in main.headings else -1
    return {
        text_of(cells[index]) if index >= 0 else str(number + 1): by_row[main.row_number(number)]
        for number, cells in enumerate(main.rows)
        if main.row_number(number) in by_row
    }


def _fields(
    found: TripSheet, cells: Sequence[SheetCell], row: int, misfits: list[Misfit], language: str
) -> dict[str, Value]:
    told: dict[str, str] = {}
    for field, place in found.fields.items():
        cell, mapping = cells[place], found.mappings[place]
        if cell is None or text_of(cell) in mapping.missing:
            continue
        if field in ("left", "returned"):
            date = _date(cell, found.questions[place])
            if date:
                told[field] = date
            else:
                misfits.append(Misfit(row, mapping.heading, text_of(cell), "sheets.misfit_date"))
        else:
            label = mapping.labels.get(text_of(cell), {})
            told[field] = first_text(label, language) or text_of(cell)
    left, returned = told.get("left", ""), told.get("returned", "")
    if left and returned and returned[: len(left)] < left[: len(returned)]:
        misfits.append(Misfit(row, found.mappings[found.fields["returned"]].heading, returned, "sheets.misfit_before"))
        del told["returned"]
    return dict(told)


def _date(cell: SheetCell, question: Question | None) -> str:
    """Give a date, cut to the year or month where only these were asked."""
    cut = _CUT_DATE.fullmatch(text_of(cell))
    if cut:
        return text_of(cell)
    found = as_date(cell) or ""
    asked = question.appearance if question else ""
    return found[:7] if "month-year" in asked else found[:4] if "year" in asked else found


def _values(
    attributes: Sequence[ColumnMapping], cells: Sequence[SheetCell], row: int, misfits: list[Misfit]
) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for mapping in attributes:
        found = cell_value(cells[mapping.column], mapping)
        if isinstance(found, Wrong):
            misfits.append(Misfit(row, mapping.heading, text_of(cells[mapping.column]), found.key))
        elif found is not Missing.NO_DATA:
            values[mapping.heading] = stored_value(found)
    return values
