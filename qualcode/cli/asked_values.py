"""The value of an attribute that a word of the command line means, as `Retrieval.values` names it."""

from qualcode.analysis.attribute_choices import attribute_choices
from qualcode.analysis.said_by import BAND
from qualcode.messages import LANGUAGES
from qualcode.model.errors import UserError
from qualcode.model.guid import Guid
from qualcode.model.registry import MISSING_REASONS
from qualcode.store.project import Project
from qualcode.store.queries.respondents import options_of
from qualcode.text.fold import fold

_MOST_NAMED = 12


def value_named(project: Project, attribute: Guid, words: str, language: str) -> str:
    """Find a value by its key or its label in any language; of a number, any number or band will do.

    Raises UserError that names the values there are.
    """
    name, kind = str(project.values(attribute)["key"]), project.values(attribute)["type"]
    if not words or words in MISSING_REASONS:
        return words
    if kind == "number" and (BAND.match(words) or _is_number(words)):
        return words if BAND.match(words) else f"{float(words):g}"
    for found in LANGUAGES:
        for one in _choices(project, attribute, found):
            if fold(words) in (fold(one[0]), fold(one[1])):
                return one[0]
    for option in options_of(project, attribute):
        if fold(words) in map(fold, (option.key, *option.labels.values())):
            return option.key
    known = [label for _, label in _choices(project, attribute, language)]
    more = ["…"] if len(known) > _MOST_NAMED else []
    raise UserError("retrieval.no_value", name=name, words=words, known=", ".join([*known[:_MOST_NAMED], *more]))


def _choices(project: Project, attribute: Guid, language: str) -> list[tuple[str, str]]:
    for known, values in attribute_choices(project, language):
        if known.guid == attribute:
            return [(one.value, one.label) for one in values]
    return []


def _is_number(words: str) -> bool:
    try:
        return float(words) is not None
    except ValueError:
        return False
