"""The columns of the respondents' table, and what is read from text that is typed or pasted into one."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.attributes.values import as_date, as_number, as_yes_no
from qualcode.messages import message
from qualcode.model.attributes import NewAttribute
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.registry import INTERVIEW_KINDS
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, Option, attributes_of, options_of
from qualcode.text.fold import fold
from ui.value_words import value_words

NAME, PSEUDONYM, KIND, DOCUMENTS = "name", "pseudonym", "kind", "documents"
CHOICES = ("single", "ordered", "multiple", "yes_no", KIND)
TYPE_NAMES = {
    "text": str(QT_TRANSLATE_NOOP("AttributeTypes", "text")),
    "number": str(QT_TRANSLATE_NOOP("AttributeTypes", "number")),
    "date": str(QT_TRANSLATE_NOOP("AttributeTypes", "date")),
    "yes_no": str(QT_TRANSLATE_NOOP("AttributeTypes", "yes or no")),
    "single": str(QT_TRANSLATE_NOOP("AttributeTypes", "one of a list")),
    "multiple": str(QT_TRANSLATE_NOOP("AttributeTypes", "several of a list")),
    "ordered": str(QT_TRANSLATE_NOOP("AttributeTypes", "one of an ordered list")),
}


class Choice(NamedTuple):
    """A value to choose, with its label and every word that means it."""

    value: Value
    label: str
    words: tuple[str, ...]


class ColumnSpec(NamedTuple):
    """A column: a field of the respondent (no attribute) or an attribute; `type` says how it is edited."""

    title: str
    type: str
    attribute: Attribute | None = None
    choices: tuple[Choice, ...] = ()

    @property
    def key(self) -> str:
        """Give what tells the column from the others."""
        return self.attribute.guid if self.attribute else self.type

    @property
    def labels(self) -> dict[str, str]:
        """Give the labels of the choices by key."""
        return {str(choice.value): choice.label for choice in self.choices}

    def words(self, value: Value, language: str) -> str:
        """Give a value as it is shown."""
        return value_words(value, self.labels, language)

    def as_new(self) -> NewAttribute:
        """Give the attribute as an import speaks of it."""
        assert self.attribute is not None
        return NewAttribute(self.attribute.key, self.attribute.type)


def columns_of(project: Project, language: str, titles: tuple[str, str]) -> list[ColumnSpec]:
    """List the columns: who she is (`titles`: name and pseudonym), her interviews, then her attributes."""
    kinds = kind_choices(language)
    return [
        ColumnSpec(titles[0], NAME),
        ColumnSpec(titles[1], PSEUDONYM),
        ColumnSpec(message("analysis.kind", language), KIND, None, kinds),
        ColumnSpec(message("analysis.documents", language), DOCUMENTS),
        *(attribute_column(project, attribute, language) for attribute in attributes_of(project, "respondent")),
    ]


def kind_choices(language: str) -> tuple[Choice, ...]:
    """Give the kinds of interview."""
    return tuple(_kind(kind, language) for kind in INTERVIEW_KINDS)


def _kind(kind: str, language: str) -> Choice:
    words = tuple(message(f"analysis.kind_{kind}", spoken) for spoken in ("ky", "ru", "en"))
    return Choice(kind, message(f"analysis.kind_{kind}", language), (kind, *words))


def attribute_column(project: Project, attribute: Attribute, language: str) -> ColumnSpec:
    """Give an attribute as a column."""
    choices = tuple(_choice(option, language) for option in options_of(project, attribute.guid))
    if attribute.type == "yes_no":
        choices = yes_no_choices(language)
    title = f"{attribute.name(language)}, {attribute.unit}" if attribute.unit else attribute.name(language)
    return ColumnSpec(title, attribute.type, attribute, choices)


def yes_no_choices(language: str) -> tuple[Choice, ...]:
    """Give the answers to a question of yes or no."""
    return tuple(Choice(answer, value_words(answer, {}, language), ()) for answer in (True, False))


def _choice(option: Option, language: str) -> Choice:
    return Choice(option.key, option.label(language), (option.key, *option.labels.values()))


def type_name(kind: str) -> str:
    """Give the name of an attribute's type in the language of the window."""
    return QCoreApplication.translate("AttributeTypes", TYPE_NAMES[kind])


# Reading ---------------------------------------------------------------------------------------------------------


def read(column: ColumnSpec, text: str) -> Value:
    """Give the value that a text says, None for nothing. Raises UserError for a text that does not fit the column."""
    words = " ".join(text.split())
    if column.type in (NAME, PSEUDONYM, "text") and not _is_reason(column, words):
        return words or None
    found = _chosen(column, words) if column.choices else None
    if found is not None:
        return found
    reason = missing_reason(words)
    if reason is not None and column.attribute is not None:
        return None if reason is Missing.NO_DATA else {"missing": reason.value}
    if not words:
        return None
    reader = _READERS.get(column.type)
    value = reader(words) if reader else None
    if value is None:
        kind = type_name(column.type) if column.type in TYPE_NAMES else column.title
        raise UserError("ops.value_wrong", value=words, attribute=column.title, type=kind)
    return value


def _is_reason(column: ColumnSpec, words: str) -> bool:
    return column.attribute is not None and missing_reason(words) not in (None, Missing.NO_DATA)


def _chosen(column: ColumnSpec, words: str) -> Value:
    known = {fold(word): choice.value for choice in column.choices for word in choice.words}
    if column.type != "multiple":
        return known.get(fold(words))
    parts = [known.get(fold(part.strip())) for part in words.replace(",", ";").split(";") if part.strip()]
    return list(dict.fromkeys(str(part) for part in parts)) if parts and None not in parts else None


def _date(words: str) -> Value:
    whole = as_date(words)
    year, _, month = words.partition("-")
    in_part = len(year) == 4 and year.isdigit() and (not month or (month.isdigit() and 1 <= int(month) <= 12))
    return whole or (words if in_part else None)


_READERS: dict[str, Callable[[str], Value]] = {"number": as_number, "date": _date, "yes_no": as_yes_no}
