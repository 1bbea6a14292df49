"""Adds an object as the window does: where a kind has a verb of its own, that verb gives colour, place and checks."""

from collections.abc import Callable

from qualcode.model.fields import Value
from qualcode.model.guid import Guid
from qualcode.ops.objects import add_object
from qualcode.store.project import Project

Values = dict[str, Value]
LANGUAGES = ("ky", "ru", "en")


def add(project: Project, kind: str, values: Values) -> Guid:
    """Add an object of a kind. Raises UserError for what does not fit."""
    named = _OWN_VERBS.get(kind)
    if named is not None and {name for name, value in values.items() if value is not None} <= named[0]:
        return named[1](project, {name: value for name, value in values.items() if value is not None})
    return add_object(project, kind, values)


def _text(values: Values, name: str) -> str:
    return str(values.get(name, ""))


def _names(values: Values) -> dict[str, str]:
    return {language: _text(values, f"name_{language}") for language in LANGUAGES if f"name_{language}" in values}


def _coder(project: Project, values: Values) -> Guid:
    from qualcode.ops.projects import add_coder

    return add_coder(project, _text(values, "name"))


def _code(project: Project, values: Values) -> Guid:
    from qualcode.ops.codebook import add_code

    return add_code(project, _names(values), _text(values, "parent") or None, _text(values, "colour"))


def _respondent(project: Project, values: Values) -> Guid:
    from qualcode.ops.attributes import add_respondent

    return add_respondent(project, _text(values, "name"), _text(values, "pseudonym"), _text(values, "kind"))


def _attribute(project: Project, values: Values) -> Guid:
    from qualcode.model.attributes import NewAttribute
    from qualcode.ops.attributes import add_attribute

    names, unit = _names(values), _text(values, "unit")
    attribute = NewAttribute(_text(values, "key"), _text(values, "type"), names, unit=unit)
    return add_attribute(project, attribute, _text(values, "bearer"))


_IN_LANGUAGES = {f"name_{language}" for language in LANGUAGES}
_OWN_VERBS: dict[str, tuple[set[str], Callable[[Project, Values], Guid]]] = {
    "coder": ({"name"}, _coder),
    "code": ({*_IN_LANGUAGES, "parent", "colour"}, _code),
    "respondent": ({"name", "pseudonym", "kind"}, _respondent),
    "attribute": ({*_IN_LANGUAGES, "key", "bearer", "type", "unit"}, _attribute),
}
