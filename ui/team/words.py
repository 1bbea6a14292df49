"""Names and values in words, also of things that a package brings and that are not here yet."""

from PySide6.QtCore import QCoreApplication

from qualcode.analysis.step_words import StepWords
from qualcode.messages import message, words
from qualcode.model.fields import FieldType, Value
from qualcode.model.guid import Guid
from qualcode.model.naming import best_name
from qualcode.model.registry import KINDS
from qualcode.store.objects import state_of
from qualcode.store.project import Project
from qualcode.store.queries.respondents import options_of
from qualcode.team.package import Package
from qualcode.team.suspects import Suspect, Why
from ui.value_words import value_words

_LONGEST = 140  # letters of a passage


class TeamWords:
    """Says what a field is called, whose it is and what it holds."""

    def __init__(self, project: Project, language: str, package: Package | None = None) -> None:
        self._project, self.language = project, language
        self._steps = StepWords(project, language)
        self._arriving = _names_in(package, language) if package is not None else {}

    def of(self, guid: Guid) -> str:
        """Give the name of an object, here or arriving; empty where it has none."""
        return self._steps.of(guid) or self._arriving.get(guid, "")

    def kind(self, kind: str) -> str:
        """Name a kind of object."""
        return message(f"cli.kind_{kind}", self.language)

    def field(self, guid: Guid, kind: str, field: str) -> str:
        """Say which field of which object it is: "code Debts: definition (ru)", "Айгүл: Age"."""
        if (kind, field) == ("attribute_value", "value") and self.of(guid):
            return self.of(guid)
        name = " ".join(part for part in (self.kind(kind), self.of(guid)) if part)
        return f"{name}: {self._steps.field(field)}"

    def field_name(self, field: str) -> str:
        """Name a field."""
        return self._steps.field(field)

    def value(self, guid: Guid, kind: str, field: str, value: Value) -> str:
        """Give a value as a person reads it."""
        known = KINDS[kind].by_name[field]
        if kind == "attribute_value" and field == "value" and value is not None:
            return value_words(value, self._labels(guid), self.language)
        if known.type is FieldType.REFERENCE and isinstance(value, str) and self.of(value):
            return self.of(value)
        if known.type is FieldType.CHOICE and str(value) in words("choices"):
            return message(f"choices.{value}", self.language)
        told = self._steps.value(kind, known, value)
        return _middle_left_out(told) if known.type is FieldType.ANCHOR else told

    def _labels(self, guid: Guid) -> dict[str, str]:
        attribute = state_of(self._project, guid).values.get("attribute")
        if not isinstance(attribute, str) or not self._project.life_of(attribute).is_there:
            return {}
        return {option.key: option.label(self.language) for option in options_of(self._project, attribute)}


def why_alike(one: Suspect) -> str:
    """Say why two things look like one."""
    reasons = {
        Why.PATH: QCoreApplication.translate("Alike", "the same name in the same place"),
        Why.NAME: QCoreApplication.translate("Alike", "the same name"),
        Why.LIKE: QCoreApplication.translate("Alike", "a name that is much alike"),
        Why.TEXT: QCoreApplication.translate("Alike", "the same text"),
        Why.SIMILAR_TEXT: QCoreApplication.translate("Alike", "{0} % of the text is alike").format(one.likeness),
    }
    return reasons[one.why]


def _middle_left_out(text: str) -> str:
    """Leave out the middle of a long passage: where it begins and ends is what people change."""
    half = _LONGEST // 2
    return text if len(text) <= _LONGEST else f"{text[:half].rstrip()} … {text[-half:].lstrip()}"


def takes_words(kind: str, field: str) -> bool:
    """Say whether a field holds words that a person may type."""
    known = KINDS[kind].by_name.get(field)
    return known is not None and known.type is FieldType.TEXT and (kind, field) != ("attribute_value", "value")


def _names_in(package: Package, language: str) -> dict[Guid, str]:
    """Give the names that the objects of a package were made with."""
    made = (item for item in package.log.operations.values() if not item.field and isinstance(item.value, dict))
    return {item.object: name for item in made if (name := best_name(item.value, language))}  # type: ignore[arg-type]
