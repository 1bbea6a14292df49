"""Attributes whose values follow from another one by a rule: bands of a number, groups of a choice."""

from typing import cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.model.value_rules import ValueRule
from qualcode.ops.gate import operation
from qualcode.ops.rules import check_object
from qualcode.store.queries.respondents import attributes_of
from qualcode.store.writer import Writer
from qualcode.text.fold import fold


@operation
def derive_attribute(write: Writer, source: Guid, names: dict[str, str], rule: ValueRule) -> Guid:
    """Add an attribute that follows another one, beside it in the order; two who make it have the same.

    Raises UserError without a name, for a name that is there, and for a rule that does not fit.
    """
    names = {language: name.strip() for language, name in names.items() if name.strip()}
    if not names:
        raise UserError("attributes.attribute_needs_name")
    followed = write.project.values(source)
    bearer, key = str(followed["bearer"]), next(iter(names.values()))
    for known in attributes_of(write.project, bearer, technical=True):
        if fold(key) in (fold(known.key), *map(fold, known.names.values())):
            raise UserError("attributes.attribute_exists", name=key)
    values: dict[str, Value] = {
        "key": key,
        **{f"name_{language}": name for language, name in names.items()},
        "bearer": bearer,
        "type": rule.type_for(str(followed["type"])),
        "position": _just_after(write, source, bearer),
        "follows": source,
        "rule": rule.as_value(),
    }
    guid = write.create("attribute", values, derived_guid("attribute", "rule", bearer, fold(key)))
    check_object(write.project, guid)
    write.describe(attribute=guid)
    return guid


def _just_after(write: Writer, source: Guid, bearer: str) -> Value:
    known = [attribute.guid for attribute in attributes_of(write.project, bearer, technical=True)]
    places = [write.project.values(guid)["position"] for guid in known]
    place = places[known.index(source)]
    after = [float(other) for other in places[known.index(source) + 1 :] if isinstance(other, int | float)]
    if not isinstance(place, int | float):
        return None
    return (place + after[0]) / 2 if after else place + 1


@operation
def change_rule(write: Writer, attribute: Guid, rule: ValueRule, names: dict[str, str] | None = None) -> None:
    """Change the rule of an attribute, and its names. Raises UserError where it has none or the new does not fit."""
    values = write.project.values(attribute)
    if values["follows"] is None:
        raise UserError("rules.no_rule", attribute=values["key"])
    source = write.project.values(cast(Guid, values["follows"]))
    write.set(attribute, "rule", rule.as_value())
    write.set(attribute, "type", rule.type_for(str(source["type"])))
    for language, name in (names or {}).items():
        write.set(attribute, f"name_{language}", name.strip() or None)
    check_object(write.project, attribute)
    write.describe(attribute=attribute)
