"""Respondents, attributes with their options, and attribute values."""

from typing import NamedTuple

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codes import in_language


class Respondent(NamedTuple):
    """A respondent, with the documents in which he or she speaks."""

    guid: Guid
    name: str
    pseudonym: str
    kind: str
    about: Guid | None
    documents: tuple[Guid, ...]


class Attribute(NamedTuple):
    """The definition of an attribute; `names` by language."""

    guid: Guid
    key: str
    names: dict[str, str]
    bearer: str
    type: str
    unit: str

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
    rows = project.connection.execute(
        "SELECT DISTINCT lower(hex(respondent.guid)), lower(hex(document.guid)) FROM speaker"
        " JOIN object respondent ON respondent.id = speaker.respondent"
        " JOIN object document ON document.id = speaker.document ORDER BY speaker.document"
    )
    spoken: dict[Guid, list[Guid]] = {}
    for respondent, document in rows:
        spoken.setdefault(respondent, []).append(document)
    return [
        Respondent(
            item.guid,
            str(item.values["name"]),
            str(item.values["pseudonym"] or ""),
            str(item.values["kind"] or ""),
            _guid(item.values["about"]),
            tuple(spoken.get(item.guid, ())),
        )
        for item in sorted(items_of(project, "respondent"), key=lambda item: _place(item.values))
    ]


def attributes_of(project: Project, bearer: str | None = None) -> list[Attribute]:
    """List the attributes, of one kind of bearer or all, in their order."""
    found = [item for item in items_of(project, "attribute") if bearer in (None, item.values["bearer"])]
    return [
        Attribute(
            item.guid,
            str(item.values["key"]),
            _labels(item.values, "name"),
            str(item.values["bearer"]),
            str(item.values["type"]),
            str(item.values["unit"] or ""),
        )
        for item in sorted(found, key=lambda item: _place(item.values))
    ]


def options_of(project: Project, attribute: Guid) -> list[Option]:
    """List the options of a choice in their order."""
    found = [item for item in items_of(project, "option") if item.values["attribute"] == attribute]
    return [
        Option(item.guid, attribute, str(item.values["key"]), _labels(item.values, "label"))
        for item in sorted(found, key=lambda item: _place(item.values))
    ]


def attribute_values(project: Project, attribute: Guid | None = None) -> dict[tuple[Guid, Guid], Value]:
    """Give the values by (bearer, attribute): text, number, yes/no, option key(s) or {"missing": reason}."""
    return {
        (str(item.values["bearer"]), str(item.values["attribute"])): item.values["value"]
        for item in items_of(project, "attribute_value")
        if attribute in (None, item.values["attribute"]) and item.values["value"] is not None
    }


def _labels(values: dict[str, Value], field: str) -> dict[str, str]:
    found = {language: values[f"{field}_{language}"] for language in ("ky", "ru", "en")}
    return {language: str(text) for language, text in found.items() if text}


def _place(values: dict[str, Value]) -> float:
    position = values["position"]
    return float(position) if isinstance(position, int | float) else float("inf")


def _guid(value: Value) -> Guid | None:
    return value if isinstance(value, str) else None
