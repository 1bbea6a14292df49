"""Respondents and what is known of them: add respondents and attributes, set values, take in a whole table."""

from collections.abc import Sequence
from typing import NamedTuple, cast

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import attributes_of, options_of
from qualcode.store.writer import Writer
from qualcode.text.fold import fold

_CHOICES = ("single", "multiple", "ordered")


class AttributesImport(NamedTuple):
    """What an import of a table did: new respondents, new attributes, values written and values found as they were."""

    respondents: int
    attributes: int
    values: int
    unchanged: int


@operation
def add_respondent(write: Writer, name: str, pseudonym: str = "", kind: str = "") -> Guid:
    """Add a respondent as the last one. Raises UserError where the name is empty."""
    if not name.strip():
        raise UserError("attributes.respondent_needs_name")
    guid = write.create("respondent", _respondent(write.project, name, pseudonym, kind))
    write.describe(respondent=guid)
    return guid


@operation
def add_attribute(write: Writer, attribute: NewAttribute, bearer: str = "respondent") -> Guid:
    """Add an attribute with its options. Raises UserError where the bearer has one with this key already."""
    if not attribute.key.strip():
        raise UserError("attributes.attribute_needs_name")
    if _known_attribute(write.project, attribute.key, bearer) is not None:
        raise UserError("attributes.attribute_exists", name=attribute.key)
    guid = _create_attribute(write, attribute, bearer)
    write.describe(attribute=guid)
    return guid


@operation
def add_option(write: Writer, attribute: Guid, option: NewOption) -> Guid:
    """Add a value to the list of a choice, as the last one; one that is there takes on the labels."""
    if write.project.values(attribute)["type"] not in _CHOICES:
        raise UserError("attributes.no_options", name=write.project.values(attribute)["key"])
    guid = _take_option(write, attribute, option, len(options_of(write.project, attribute)))
    write.describe(attribute=attribute)
    return guid


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
        known = _known_attribute(write.project, attribute.key, "respondent")
        new_attributes += known is None
        guids[attribute.key] = known or _create_attribute(write, attribute, "respondent")
        _check_type(write.project, guids[attribute.key], attribute)
        _take_options(write, guids[attribute.key], attribute.options)
    before = _values(write.project)
    respondents = written = unchanged = 0
    for record in records:
        bearer = record.respondent
        if not bearer:
            bearer = write.create("respondent", _respondent(write.project, record.name, "", ""))
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


def _respondent(project: Project, name: str, pseudonym: str, kind: str) -> dict[str, Value]:
    positions = [item.values["position"] for item in items_of(project, "respondent")]
    last = max((float(place) for place in positions if isinstance(place, int | float)), default=-1.0)
    return {"name": name.strip(), "pseudonym": pseudonym.strip() or None, "kind": kind or None, "position": last + 1}


def _known_attribute(project: Project, key: str, bearer: str) -> Guid | None:
    wanted = fold(key.strip())
    for attribute in attributes_of(project, bearer):
        if wanted in (fold(attribute.key), *(fold(name) for name in attribute.names.values())):
            return attribute.guid
    return None


def _create_attribute(write: Writer, attribute: NewAttribute, bearer: str) -> Guid:
    key = attribute.key.strip()
    values: dict[str, Value] = {
        "key": key,
        **{f"name_{language}": name for language, name in attribute.names.items() if name},
        "bearer": bearer,
        "type": attribute.type,
        "unit": attribute.unit or None,
        "position": float(len(attributes_of(write.project))),
    }
    guid = write.create("attribute", values, derived_guid("attribute", bearer, fold(key)))
    _take_options(write, guid, attribute.options)
    return guid


def _take_options(write: Writer, attribute: Guid, options: Sequence[NewOption]) -> None:
    known = {option.key for option in options_of(write.project, attribute)}
    for option in options:
        if option.key not in known:
            _take_option(write, attribute, option, len(known))
            known.add(option.key)


def _take_option(write: Writer, attribute: Guid, option: NewOption, place: int) -> Guid:
    labels: dict[str, Value] = {f"label_{language}": label for language, label in option.labels.items() if label}
    known = {found.key: found.guid for found in options_of(write.project, attribute)}
    if option.key in known:
        for name, label in labels.items():
            write.set(known[option.key], name, label)
        return known[option.key]
    return write.create("option", {"attribute": attribute, "key": option.key, **labels, "position": float(place)})


def _check_type(project: Project, guid: Guid, attribute: NewAttribute) -> None:
    found = cast(str, project.values(guid)["type"])
    if found != attribute.type:
        raise UserError("attributes.other_type", name=attribute.key, type=found)


def _values(project: Project) -> dict[tuple[Value, Value], Value]:
    items = items_of(project, "attribute_value")
    return {(item.values["attribute"], item.values["bearer"]): item.values["value"] for item in items}
