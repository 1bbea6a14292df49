"""Takes the sample's table of respondents in, as its description of the columns says."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.guess import guess_columns
from qualcode.exchange.attributes.mapping import AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.records import new_records
from qualcode.exchange.sheets import Sheet, read_sheets, text_of
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attributes import import_attributes
from qualcode.ops.objects import set_fields
from qualcode.store.objects import items_of
from qualcode.store.project import Project

_LANGUAGES = ("ky", "ru", "en")

# Any: what YAML holds; the file is ours and a test reads it whole.
Told = dict[str, Any]


def take_respondents(project: Project, path: Path, told: Told) -> dict[str, Guid]:
    """Add the respondents of the table with attributes and pseudonyms; give their GUIDs by name.

    Raises UserError for a cell that the description does not know.
    """
    sheet = read_sheets(path)[0]
    columns = [_mapping(column, told) for column in guess_columns(sheet)]
    rows = apply_mapping(sheet, columns)
    for misfit in rows.misfits:
        raise UserError("sample.misfit", row=misfit.row, column=misfit.column, text=misfit.text)
    import_attributes(project, [_attribute(entry) for entry in told["attributes"]], new_records(rows, {}))
    guids = {str(item.values["name"]): item.guid for item in items_of(project, "respondent")}
    pseudonyms = _column(sheet, told["pseudonym"])
    for name, pseudonym in zip(_column(sheet, told["respondent"]), pseudonyms, strict=True):
        set_fields(project, guids[name], {"pseudonym": pseudonym, **_person(told["people"].get(name, {}), guids)})
    return guids


def _column(sheet: Sheet, heading: str) -> list[str]:
    place = sheet.headings.index(heading)
    return [text_of(row[place]) for row in sheet.rows]


def _person(told: Told, guids: dict[str, Guid]) -> dict[str, Value]:
    about = {"about": guids[told["about"]]} if "about" in told else {}
    return {**told, **about}


def _mapping(column: ColumnMapping, told: Told) -> ColumnMapping:
    """Set a guessed column right."""
    entry = next((entry for entry in told["attributes"] if entry["heading"] == column.heading), None)
    if column.heading == told["respondent"]:
        return replace(column, role=ColumnRole.RESPONDENT)
    if entry is None:
        return replace(column, role=ColumnRole.IGNORE)
    values = entry.get("values", ())
    return replace(
        column,
        role=ColumnRole.ATTRIBUTE,
        type=AttributeType(entry["type"]),
        values=tuple(value["key"] for value in values),
        unite=tuple((spelling, value["key"]) for value in values for spelling in value.get("spellings", ())),
        separator="",
    )


def _attribute(entry: Told) -> NewAttribute:
    options = tuple(
        NewOption(value["key"], {language: value[language] for language in _LANGUAGES})
        for value in entry.get("values", ())
    )
    return NewAttribute(entry["heading"], entry["type"], entry["name"], options)
