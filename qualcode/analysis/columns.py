"""The columns of a crosstab: the values of one attribute, and which cases have each."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from qualcode.analysis.bands import band_labels
from qualcode.analysis.speech import Booleans
from qualcode.analysis.study import Study
from qualcode.messages import message
from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.model.registry import KINDS, MISSING_REASONS
from qualcode.model.table import Measure
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.respondents import Attribute, attribute_values, options_of

_NO_DATA = "no_data"
Scalar = str | int | float | bool


class ValueColumn(NamedTuple):
    """A value of the attribute or a reason why it is missing, and the cases that have it."""

    label: str
    cases: Booleans
    missing: bool = False
    group: str = ""  # the value of the attribute that this one is nested in


class Key(NamedTuple):
    """A value as a column: `missing` ones come last."""

    missing: bool
    value: Scalar


def nested_columns(outer: Sequence[ValueColumn], inner: Sequence[ValueColumn]) -> list[ValueColumn]:
    """Part each column of one attribute by the values of another."""
    return [
        ValueColumn(part.label, whole.cases & part.cases, whole.missing or part.missing, whole.label)
        for whole in outer
        for part in inner
    ]


def value_columns(
    project: Project, study: Study, attribute: Attribute, language: str, of_woman: bool = False
) -> list[ValueColumn]:
    """Give a column for each value that any case has, in the order of the value list; missing ones last.

    `of_woman`: who speaks of a returned woman stands under what is known of her.
    """
    values = attribute_values(project, attribute.guid)
    bearers = case_bearers(project, study, attribute.bearer, of_woman)
    keys = [value_keys(values.get((bearer, attribute.guid))) for bearer in bearers]
    if attribute.type == "number":
        labels = band_labels(key.value for found in keys for key in found if not key.missing)
        keys = [[key if key.missing else Key(False, labels[key.value]) for key in found] for found in keys]
        known: dict[Scalar, str] = {label: label for label in labels.values()}
    else:
        known = _labels(project, attribute, keys, language)
    columns = [ValueColumn(label, _having(keys, Key(False, value))) for value, label in known.items()]
    columns += [
        ValueColumn(message(f"analysis.{reason}", language), _having(keys, Key(True, reason)), missing=True)
        for reason in (*MISSING_REASONS, _NO_DATA)
    ]
    return [column for column in columns if column.cases.any()]


def shown_value(project: Project, attribute: Attribute, language: str) -> dict[Guid, str]:
    """Give what is known of each bearer as a person reads it: labels, yes and no, reasons, several values with ;."""
    options = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
    return {
        bearer: "; ".join(shown(key.value, options, language, key.missing) for key in value_keys(value))
        for (bearer, _), value in attribute_values(project, attribute.guid).items()
    }


def told_value(project: Project, attribute: Attribute, language: str) -> dict[Guid, str | int | float]:
    """Give what is known of each bearer as `shown_value` does, but numbers as numbers."""
    texts = shown_value(project, attribute, language)
    return {bearer: _number(text) for bearer, text in texts.items()} if attribute.type == "number" else dict(texts)


def _number(text: str) -> str | int | float:
    try:
        found = float(text)
    except ValueError:
        return text
    return int(found) if found.is_integer() else found


def measure_of(attribute: Attribute) -> Measure:
    """Give what the values of an attribute are in a table."""
    return {"number": Measure.NUMBER, "date": Measure.DATE}.get(attribute.type, Measure.TEXT)


def shown(value: Scalar, options: dict[str, str], language: str, missing: bool = False) -> str:
    """Give one value or reason in words."""
    if missing:
        return message(f"analysis.{value}", language)
    if isinstance(value, bool):
        return message("analysis.yes" if value else "analysis.no", language)
    return options.get(str(value), str(value))


def value_keys(value: Value) -> list[Key]:
    """Give what a value says: one key, several of a multiple choice, or the reason why it is missing."""
    if isinstance(value, dict):
        return [Key(True, str(value.get("missing")))]
    if isinstance(value, list):
        return [Key(False, str(item)) for item in value] or [Key(True, _NO_DATA)]
    return [Key(True, _NO_DATA)] if value is None or value == "" else [Key(False, value)]


def _having(keys: list[list[Key]], wanted: Key) -> Booleans:
    return np.array([wanted in found for found in keys], dtype=bool)


def _labels(project: Project, attribute: Attribute, keys: Iterable[list[Key]], language: str) -> dict[Scalar, str]:
    """Give the label of each value, in the order of its list; values that stand in no list follow in their order."""
    labels: dict[Scalar, str] = {option.key: option.label(language) for option in options_of(project, attribute.guid)}
    if attribute.type == "yes_no":
        labels = {answer: shown(answer, {}, language) for answer in (True, False)}
    rest = {str(key.value): key.value for found in keys for key in found if not key.missing}
    for text, value in sorted(rest.items()):
        labels.setdefault(value if isinstance(value, bool) else text, text)
    return labels


def case_bearers(project: Project, study: Study, bearer: str, of_woman: bool = False) -> list[Guid]:
    """Give for each case the object that bears the attribute; "" where there is none."""
    if bearer in ("document", "interview"):
        documents = [study.documents[case.document].guid for case in study.speech.cases]
        if bearer == "document":
            return documents
        return [KINDS["interview"].guid_of({"document": guid}) for guid in documents]
    people = [(of_woman and respondent.about) or respondent.guid for respondent in study.respondents] + [""]
    guids = [people[case.respondent] for case in study.speech.cases]
    if bearer == "respondent":
        return guids
    owners = _households(project) if bearer == "household" else _episodes(project)
    return [owners.get(guid, "") for guid in guids]


def _households(project: Project) -> dict[Guid, Guid]:
    return {item.guid: str(item.values["household"] or "") for item in items_of(project, "respondent")}


def _episodes(project: Project) -> dict[Guid, Guid]:
    """Give the return of each respondent that the study analyses."""
    return {episode.respondent: episode.guid for episode in episodes_of(project) if episode.analysed}
