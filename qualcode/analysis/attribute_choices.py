"""The values that can be asked for of an attribute: as a question names them, and as a person reads them."""

from typing import NamedTuple

from qualcode.analysis.bands import band_labels
from qualcode.analysis.columns import shown, value_keys
from qualcode.messages import message
from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attribute_values, attributes_of, options_of

_NO_DATA = ("no_data", "None")


class AttributeChoice(NamedTuple):
    """A value of an attribute: what `Retrieval.values` names it by, and its label."""

    value: str
    label: str


def attribute_choices(project: Project, language: str) -> list[tuple[Attribute, list[AttributeChoice]]]:
    """Give each attribute that anybody has a value of, with the values that occur, in their order; reasons last."""
    told = attribute_values(project)
    by_attribute: dict[Guid, list[object]] = {}
    for (_, attribute), value in told.items():
        by_attribute.setdefault(attribute, []).append(value)
    found = [
        (attribute, _values(project, attribute, by_attribute.get(attribute.guid, []), language))
        for attribute in attributes_of(project)
    ]
    return [(attribute, values) for attribute, values in found if values]


def _values(project: Project, attribute: Attribute, told: list[object], language: str) -> list[AttributeChoice]:
    keys = {key for value in told for key in value_keys(value)}  # type: ignore[arg-type]  # as the store gives it
    reasons = sorted(str(key.value) for key in keys if key.missing and key.value not in _NO_DATA)
    known = {key.value for key in keys if not key.missing}
    if attribute.type == "number":
        bands = band_labels(value for value in known if not isinstance(value, bool))
        found = [AttributeChoice(label, label) for label in dict.fromkeys(bands.values())]
    else:
        found = _listed(project, attribute, known, language)
    return [*found, *(AttributeChoice(reason, message(f"analysis.{reason}", language)) for reason in reasons)]


def _listed(
    project: Project, attribute: Attribute, known: set[str | int | float | bool], language: str
) -> list[AttributeChoice]:
    """Give the values that occur in the order of the value list, then those that stand in no list."""
    labels = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
    texts = {("yes" if value else "no") if isinstance(value, bool) else str(value): value for value in known}
    listed = [key for key in labels if key in texts]
    rest = sorted(texts.keys() - set(labels), key=lambda text: (text != "yes", text))
    return [AttributeChoice(text, shown(texts[text], labels, language)) for text in [*listed, *rest]]
