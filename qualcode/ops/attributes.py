"""Respondents and what is known of them: add respondents and attributes, set values, take in a whole table."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from qualcode.model.attributes import AnswerDocument, NewAttribute, NewOption, NewRecord, NewTrip, RespondentTable
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.answers import take_answers
from qualcode.ops.attribute_lists import (
    CHOICES,
    attribute_of_key,
    create_attribute,
    known_attribute,
    take_option,
    take_options,
)
from qualcode.ops.gate import operation
from qualcode.ops.newcomers import new_respondent
from qualcode.ops.rules import check_object
from qualcode.ops.table_plan import plan_table
from qualcode.ops.table_writing import write_plan
from qualcode.store.queries.respondents import RECORD_KEY, options_of
from qualcode.store.writer import Writer


class AttributesImport(NamedTuple):
    """What an import of a table did: new respondents and attributes, values written, values found as they were, new
    trips, documents of written answers that are new or changed.
    """

    respondents: int
    attributes: int
    values: int
    unchanged: int
    trips: int = 0
    documents: int = 0


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
    write: Writer,
    attributes: Sequence[NewAttribute],
    records: Sequence[NewRecord],
    trips: Sequence[NewTrip] = (),
    answers: Sequence[AnswerDocument] = (),
) -> AttributesImport:
    """Take in a table of respondents as one step; importing it again, or grown, updates. `plan_table` says what.

    An attribute of the same key or name (case and look-alike letters apart) is taken for the same one, an option of
    the same label for the same option; two teams that take in the same table have the same attributes. A value that
    the table does not have stays. Another type than before corrects the attribute with all its values. Raises
    UserError where a value known cannot become of the new type.
    """
    plan = plan_table(write.project, RespondentTable(tuple(attributes), tuple(records), tuple(trips)))
    write_plan(write, plan)
    documents = sum(take_answers(write, document, plan.people) for document in answers)
    write.describe(count=len(records))
    new = sum(attribute.is_new and attribute.new.key != RECORD_KEY for attribute in plan.attributes)
    counts = (len(plan.respondents), new, len(plan.changes), plan.unchanged, plan.new_trips, documents)
    return AttributesImport(*counts)
