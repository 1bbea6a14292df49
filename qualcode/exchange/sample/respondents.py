"""Takes the respondents of the sample in: the table as its description says, and who they are to each other."""

from dataclasses import replace
from pathlib import Path

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.guess import guess_columns
from qualcode.exchange.attributes.mapping import AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.records import new_records
from qualcode.exchange.sample.files import Told
from qualcode.exchange.sheets import Sheet, read_sheets, text_of
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attributes import import_attributes
from qualcode.ops.objects import set_fields
from qualcode.ops.people import add_household, join_household
from qualcode.store.objects import items_of
from qualcode.store.project import Project

_LANGUAGES = ("ky", "ru", "en")
_PLAIN = ("kind", "institution", "level", "post")
_TO_OTHERS = ("about", "referred_by")


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
        set_fields(project, guids[name], {"pseudonym": pseudonym})
    return guids


def take_people(project: Project, told: Told, respondents: dict[str, Guid], language: str) -> None:
    """Say of the respondents what kind they are, in whose household they live, and who led to whom."""
    households = {one["id"]: add_household(project, one["name"][language], one["place"]) for one in told["households"]}
    for name, person in told["people"].items():
        values: dict[str, Value] = {field: person[field] for field in _PLAIN if field in person}
        values |= {field: respondents[person[field]] for field in _TO_OTHERS if field in person}
        set_fields(project, respondents[name], values)
        if "kinship" in person or "household" in person:
            join_household(
                project,
                respondents[name],
                households.get(person.get("household", "")),
                kinship=person.get("kinship"),
                lives_together=person.get("lives_together"),
                kept_children=person.get("kept_children"),
            )


def _column(sheet: Sheet, heading: str) -> list[str]:
    place = sheet.headings.index(heading)
    return [text_of(row[place]) for row in sheet.rows]


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
