"""Attributes and their lists of values within a step: found by key or name, made, completed."""

from collections.abc import Sequence

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.fields import Value
from qualcode.model.guid import Guid, derived_guid
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, Option, attributes_of, options_of
from qualcode.store.writer import Writer
from qualcode.text.fold import fold

CHOICES = ("single", "multiple", "ordered")


def known_attribute(project: Project, attribute: NewAttribute) -> Attribute | None:
    """Find the attribute of the same bearer that has this key, else one that has its key or a name of it as a name."""
    known = attributes_of(project, attribute.bearer, technical=True)
    return _of_key(known, attribute.key) or _of_name(known, {attribute.key, *attribute.names.values()})


def attribute_of_key(project: Project, key: str, bearer: str) -> Attribute | None:
    """Find the attribute of a bearer by its key alone."""
    return _of_key(attributes_of(project, bearer, technical=True), key)


def _of_key(known: Sequence[Attribute], key: str) -> Attribute | None:
    return next((one for one in known if fold(one.key) == fold(key.strip())), None)


def _of_name(known: Sequence[Attribute], names: set[str]) -> Attribute | None:
    wanted = {fold(name.strip()) for name in names if name.strip()}
    return next((one for one in known if wanted & {fold(one.key), *map(fold, one.names.values())}), None)


def known_options(options: Sequence[Option]) -> dict[str, str]:
    """Give the key of the option that each folded key and label stands for; a key goes before a label."""
    found: dict[str, str] = {}
    for option in options:
        for label in option.labels.values():
            found.setdefault(fold(label), option.key)
    return found | {fold(option.key): option.key for option in options}


def create_attribute(write: Writer, attribute: NewAttribute) -> Guid:
    """Make an attribute as the last one, with its options."""
    key = attribute.key.strip()
    values: dict[str, Value] = {
        "key": key,
        **{f"name_{language}": name for language, name in attribute.names.items() if name},
        "bearer": attribute.bearer,
        "type": attribute.type,
        "unit": attribute.unit or None,
        "position": float(len(attributes_of(write.project, technical=True))),
    }
    guid = write.create("attribute", values, derived_guid("attribute", attribute.bearer, fold(key)))
    take_options(write, guid, attribute.options)
    return guid


def take_options(write: Writer, attribute: Guid, options: Sequence[NewOption]) -> int:
    """Add the options that the list of a choice lacks; give how many."""
    known = {option.key for option in options_of(write.project, attribute)}
    fresh = [option for option in options if option.key not in known]
    for place, option in enumerate(fresh, len(known)):
        _create_option(write, attribute, option, place)
    return len(fresh)


def take_option(write: Writer, attribute: Guid, option: NewOption, place: int) -> Guid:
    """Add an option at a place of the list; one that is there takes on the labels."""
    known = {found.key: found.guid for found in options_of(write.project, attribute)}
    if option.key not in known:
        return _create_option(write, attribute, option, place)
    for name, label in _labels(option).items():
        write.set(known[option.key], name, label)
    return known[option.key]


def _create_option(write: Writer, attribute: Guid, option: NewOption, place: int) -> Guid:
    told: dict[str, Value] = {"attribute": attribute, "key": option.key, **_labels(option), "position": float(place)}
    return write.create("option", told)


def _labels(option: NewOption) -> dict[str, Value]:
    return {f"label_{language}": label for language, label in option.labels.items() if label}
