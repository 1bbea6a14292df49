"""Respondents and what is known of them: add respondents and attributes, set values, take in a whole table."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple, cast

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.attribute_lists import (
    CHOICES,
    attribute_of_key,
    create_attribute,
    known_attribute,
    take_option,
    take_options,
)
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import options_of
from qualcode.store.writer import Writer


class AttributesImport(NamedTuple):
    """What an import of a table did: new respondents, new attributes, values written and values found as they were."""

    respondents: int
    attributes: int
    values: int
    unchanged: int


class PackAdded(NamedTuple):
    """What adding a pack did: attributes that are new, lists of values completed, attributes found as they were."""

    added: int
    completed: int
    unchanged: int


@operation
def add_respondent(write: Writer, name: str, pseudonym: str = "", kind: str = "") -> Guid:
    """Add a respondent as the last one. Raises UserError where the name is empty."""
    guid = write.create("respondent", new_respondent(write.project, name, pseudonym, kind))
    write.describe(respondent=guid)
    return guid


@operation
def add_attribute(write: Writer, attribute: NewAttribute, bearer: str = "respondent") -> Guid:
    """Add an attribute with its options. Raises UserError where the bearer has one with this key already."""
    if not attribute.key.strip():
        raise UserError("attributes.attribute_needs_name")
    attribute = replace(attribute, bearer=bearer)
    if known_attribute(write.project, replace(attribute, names={})) is not None:
        raise UserError("attributes.attribute_exists", name=attribute.key)
    guid = create_attribute(write, attribute)
    write.describe(attribute=guid)
    return guid


@operation
def add_option(write: Writer, attribute: Guid, option: NewOption) -> Guid:
    """Add a value to the list of a choice, as the last one; one that is there takes on the labels."""
    if write.project.values(attribute)["type"] not in CHOICES:
        raise UserError("attributes.no_options", name=write.project.values(attribute)["key"])
    guid = take_option(write, attribute, option, len(options_of(write.project, attribute)))
    write.describe(attribute=attribute)
    return guid


@operation
def add_attribute_pack(write: Writer, attributes: Sequence[NewAttribute]) -> PackAdded:
    """Add the attributes of a pack as one step; adding them again changes nothing.

    One whose key its bearer has already keeps its names and its type; options that its list lacks are added.
    """
    added = completed = unchanged = 0
    for attribute in attributes:
        known = attribute_of_key(write.project, attribute.key, attribute.bearer)
        if known is None:
            create_attribute(write, attribute)
            added += 1
        elif known.type in CHOICES and take_options(write, known.guid, attribute.options):
            completed += 1
        else:
            unchanged += 1
    write.describe(count=added)
    return PackAdded(added, completed, unchanged)


@operation
def set_value(write: Writer, attribute: Guid, bearer: Guid, value: Value) -> Guid:
    """Set what is known of a bearer: text, number, ISO date, yes/no, option key(s), {"missing": reason}, None.

    Raises UserError for a value that does not fit the attribute, or a bearer of another kind.
    """
    guid = write.create("attribute_value", {"attribute": attribute, "bearer": bearer, "value": value})
    check_object(write.project, guid)
    write.describe(attribute=attribute)
    return guid


@operation
def import_attributes(
    write: Writer, attributes: Sequence[NewAttribute], records: Sequence[NewRecord]
) -> AttributesImport:
    """Take in a table of respondents as one step; importing it again updates.

    An attribute of the same name (case and look-alike letters apart) is taken for the same one; two teams that take
    in the same table have the same attributes. A value that the table does not have stays. Raises UserError where
    an attribute is here of another type.
    """
    new_attributes = 0
    guids: dict[str, Guid] = {}
    for attribute in attributes:
        known = known_attribute(write.project, replace(attribute, names={}))
        new_attributes += known is None
        guids[attribute.key] = known.guid if known else create_attribute(write, attribute)
        _check_type(write.project, guids[attribute.key], attribute)
        take_options(write, guids[attribute.key], attribute.options)
    before = _values(write.project)
    respondents = written = unchanged = 0
    for record in records:
        bearer = record.respondent
        if not bearer:
            bearer = write.create("respondent", new_respondent(write.project, record.name, "", ""))
            respondents += 1
        for key, value in record.values.items():
            if before.get((guids[key], bearer)) == value:
                unchanged += 1
                continue
            fresh = {"attribute": guids[key], "bearer": bearer, "value": value}
            check_object(write.project, write.create("attribute_value", fresh))
            written += 1
    write.describe(count=len(records))
    return AttributesImport(respondents, new_attributes, written, unchanged)


def new_respondent(project: Project, name: str, pseudonym: str, kind: str) -> dict[str, Value]:
    """Give the fields of a respondent who comes last. Raises UserError where the name is empty."""
    if not name.strip():
        raise UserError("attributes.respondent_needs_name")
    positions = [item.values["position"] for item in items_of(project, "respondent")]
    last = max((float(place) for place in positions if isinstance(place, int | float)), default=-1.0)
    return {"name": name.strip(), "pseudonym": pseudonym.strip() or None, "kind": kind or None, "position": last + 1}


def _check_type(project: Project, guid: Guid, attribute: NewAttribute) -> None:
    found = cast(str, project.values(guid)["type"])
    if found != attribute.type:
        raise UserError("attributes.other_type", name=attribute.key, type=found)


def _values(project: Project) -> dict[tuple[Value, Value], Value]:
    items = items_of(project, "attribute_value")
    return {(item.values["attribute"], item.values["bearer"]): item.values["value"] for item in items}
