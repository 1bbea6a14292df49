"""Respondents, attributes with their options, and attribute values."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.value_rules import ValueRule, ruled_options, ruled_value, stored_rule
from qualcode.store.objects import items_of, items_of_target, states_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language

_PLACE = (
    "lower(hex(bearer.guid)), lower(hex(attribute.guid)), attribute_value.value FROM attribute_value"
    " JOIN object bearer ON bearer.id = attribute_value.bearer"
    " JOIN object attribute ON attribute.id = attribute_value.attribute"
)
RECORD_KEY = "_uuid"  # the attribute that keeps which row of a form tells of a respondent


class Respondent(NamedTuple):
    """A respondent, with the documents in which he or she speaks."""

    guid: Guid
    name: str
    pseudonym: str
    kind: str
    about: Guid | None
    documents: tuple[Guid, ...]


class Attribute(NamedTuple):
    """The definition of an attribute; `names` by language; by which `rule` its values follow those of another."""

    guid: Guid
    key: str
    names: dict[str, str]
    bearer: str
    type: str
    unit: str
    follows: Guid | None = None
    rule: ValueRule | None = None

    def name(self, language: str) -> str:
        """Give the name in a language, else in another, else the key."""
        return in_language(self.names, language) or self.key


class Option(NamedTuple):
    """One value of a choice, with labels by language."""

    guid: Guid
    attribute: Guid
    key: str
    labels: dict[str, str]

    def label(self, language: str) -> str:
        """Give the label in a language, else in another, else the key."""
        return in_language(self.labels, language) or self.key


def respondents_of(project: Project) -> list[Respondent]:
    """List the respondents in their order."""
    spoken = documents_by_respondent(project)
    return [
        Respondent(
            item.guid,
            str(item.values["name"]),
            str(item.values["pseudonym"] or ""),
            str(item.values["kind"] or ""),
            _guid(item.values["about"]),
            spoken.get(item.guid, ()),
        )
        for item in sorted(items_of(project, "respondent"), key=lambda item: _place(item.values))
    ]


def documents_by_respondent(project: Project) -> dict[Guid, tuple[Guid, ...]]:
    """Give the documents in which each respondent speaks, for those who do."""
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(respondent.guid)), lower(hex(document.guid)) FROM speaker"
        " JOIN object respondent ON respondent.id = speaker.respondent"
        " JOIN object document ON document.id = speaker.document ORDER BY speaker.document"
    )
    spoken: dict[Guid, list[Guid]] = {}
    for respondent, document in rows:
        spoken.setdefault(respondent, []).append(document)
    return {respondent: tuple(documents) for respondent, documents in spoken.items()}


def attributes_of(project: Project, bearer: str | None = None, *, technical: bool = False) -> list[Attribute]:
    """List the attributes, of one kind of bearer or all, in their order.

    Those that only the program needs (their key begins with "_", as RECORD_KEY does) are listed as `technical`.
    """
    found = [
        item
        for item in items_of(project, "attribute")
        if bearer in (None, item.values["bearer"]) and (technical or not str(item.values["key"]).startswith("_"))
    ]
    return [
        Attribute(
            item.guid,
            str(item.values["key"]),
            _labels(item.values, "name"),
            str(item.values["bearer"]),
            str(item.values["type"]),
            str(item.values["unit"] or ""),
            _guid(item.values["follows"]),
            stored_rule(item.values["rule"]) if item.values["follows"] else None,
        )
        for item in sorted(found, key=lambda item: _place(item.values))
    ]


def respondents_by_record(project: Project) -> dict[str, Guid]:
    """Give the respondent that each row of a form (its _uuid) was taken in for."""
    own = [known.guid for known in attributes_of(project, "respondent", technical=True) if known.key == RECORD_KEY]
    found = attribute_values(project, own[0]) if own else {}
    return {str(value): bearer for (bearer, _), value in found.items()}


def options_of(project: Project, attribute: Guid) -> list[Option]:
    """List the options of a choice in their order; those of a rule have no GUID of their own."""
    values = project.values(attribute)
    rule, source = stored_rule(values["rule"]), _guid(values["follows"])
    if rule is not None and source is not None:
        known = {option.key: option.labels for option in _own_options(project, source)}
        return [Option("", attribute, *option) for option in ruled_options(rule, known).items()]
    return _own_options(project, attribute)


def _own_options(project: Project, attribute: Guid) -> list[Option]:
    found = items_of_target(project, "option", "attribute", attribute)
    return [
        Option(item.guid, attribute, str(item.values["key"]), _labels(item.values, "label"))
        for item in sorted(found, key=lambda item: _place(item.values))
    ]


def attribute_values(project: Project, attribute: Guid | None = None) -> dict[tuple[Guid, Guid], Value]:
    """Give the values by (bearer, attribute): text, number, yes/no, option key(s) or {"missing": reason}.

    Those of an attribute with a rule are made here from the values that it follows.
    """
    rules = [known for known in attributes_of(project) if known.rule and attribute in (None, known.guid)]
    if attribute is not None:
        stored = _stored_values(project, rules[0].follows if rules else attribute)
        return _ruled(rules[0], stored) if rules else stored
    stored = _stored_values(project, None)
    if not rules:
        return stored
    by_rule = {known.guid for known in rules}
    values = {place: value for place, value in stored.items() if place[1] not in by_rule}
    for known in rules:
        values |= _ruled(known, stored)
    return values


def values_borne(project: Project, bearer: Guid) -> dict[Guid, Value]:
    """Give the values of one respondent, household, episode, interview or document by attribute, rules followed."""
    found = items_of_target(project, "attribute_value", "bearer", bearer)
    stored = {(bearer, str(item.values["attribute"])): item.values["value"] for item in found}
    values = {attribute: value for (_, attribute), value in stored.items()}
    for known in attributes_of(project):
        if known.rule:
            values.pop(known.guid, None)
            values |= {attribute: made for (_, attribute), made in _ruled(known, stored).items()}
    return {attribute: value for attribute, value in values.items() if value is not None}


def values_of_objects(project: Project, guids: Iterable[Guid]) -> dict[tuple[Guid, Guid], Value]:
    """Give what these attribute values say now, by (bearer, attribute); None for those that are no longer there.

    What follows from them by rules is not among them.
    """
    wanted = list(guids)
    project.identities.find_many(wanted)
    ids = {local: guid for guid in wanted if (local := project.identities.find(guid)) is not None}
    rows = project.connection.execute(
        f"SELECT attribute_value.id, {_PLACE} WHERE attribute_value.id IN (SELECT value FROM json_each(?))",
        (str(sorted(ids)),),
    ).fetchall()
    found = {(bearer, attribute): _read(text) if text else None for _, bearer, attribute, text in rows}
    gone = ids.keys() - {row[0] for row in rows}
    for state in states_of(project, (ids[local] for local in gone)).values():
        found[str(state.values.get("bearer")), str(state.values.get("attribute"))] = None
    return found


def _ruled(attribute: Attribute, stored: dict[tuple[Guid, Guid], Value]) -> dict[tuple[Guid, Guid], Value]:
    """Make the values of an attribute that follows another one."""
    rule = attribute.rule
    found: dict[tuple[Guid, Guid], Value] = {}
    for (bearer, followed), value in stored.items():
        if rule is not None and followed == attribute.follows and (made := ruled_value(rule, value)) is not None:
            found[bearer, attribute.guid] = made
    return found


def _stored_values(project: Project, attribute: Guid | None) -> dict[tuple[Guid, Guid], Value]:
    """Read the values that are kept. Read by hand: tables of 100,000 values are usual."""
    wanted = project.identities.find(attribute) if attribute else None
    rows = project.connection.execute(
        f"SELECT {_PLACE} WHERE attribute_value.value IS NOT NULL AND (? IS NULL OR attribute_value.attribute = ?)"
        " ORDER BY attribute_value.id",
        (wanted, wanted),
    )
    read: dict[str, Value] = {}  # the same few values come again and again
    return {
        (bearer, found): read[text] if text in read else read.setdefault(text, _read(text))
        for bearer, found, text in rows
    }


def _read(text: str) -> Value:
    value: Value = json.loads(text)
    return value


def _labels(values: dict[str, Value], field: str) -> dict[str, str]:
    found = {language: values[f"{field}_{language}"] for language in ("ky", "ru", "en")}
    return {language: str(text) for language, text in found.items() if text}


def _place(values: dict[str, Value]) -> float:
    position = values["position"]
    return float(position) if isinstance(position, int | float) else float("inf")


def _guid(value: Value) -> Guid | None:
    return value if isinstance(value, str) else None
