"""The columns of the respondents' table, and what is read from text that is typed or pasted into one."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.attributes.values import as_date_in_part, as_number, as_yes_no
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.fields import Value
from qualcode.model.registry import INTERVIEW_KINDS
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, Option, options_of
from qualcode.text.fold import fold
from ui.value_words import value_words

NAME, PSEUDONYM, KIND, DOCUMENTS = "name", "pseudonym", "kind", "documents"
SHOWN = "shown"  # told here, changed elsewhere
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
    """A column: a field of its own (no attribute) or an attribute; `type` says how it is edited."""

    title: str
    type: str
    attribute: Attribute | None = None
    choices: tuple[Choice, ...] = ()
    field: str = ""

    @property
    def key(self) -> str:
        """Give what tells the column from the others."""
        return self.attribute.guid if self.attribute else self.field or self.type

    @property
    def is_made(self) -> bool:
        """Say whether the values cannot be typed in: they are told from elsewhere, or follow from a rule."""
        by_rule = self.attribute is not None and self.attribute.follows is not None
        return by_rule or self.type in (DOCUMENTS, SHOWN)

    @property
    def labels(self) -> dict[str, str]:
        """Give the labels of the choices by key."""
        return {str(choice.value): choice.label for choice in self.choices}

    def words(self, value: Value, language: str) -> str:
        """Give a value as it is shown."""
        return value_words(value, self.labels, language)


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
    return reader_of(column)(text)


def reader_of(column: ColumnSpec) -> Callable[[str], Value]:
    """Give the function that does what `read` does, for the many cells of a column."""
    known = {fold(word): choice.value for choice in column.choices for word in choice.words}
    read_type = _READERS.get(column.type)
    is_text = column.type in (NAME, PSEUDONYM, "text")

    def read_one(text: str) -> Value:
        words = " ".join(text.split())
        reason = missing_reason(words) if column.attribute is not None else None
        if is_text and reason in (None, Missing.NO_DATA):
            return words or None
        found = _chosen(column.type, known, words) if known else None
        if found is not None:
            return found
        if reason is not None:
            return None if reason is Missing.NO_DATA else {"missing": reason.value}
        if not words:
            return None
        value = read_type(words) if read_type else None
        if value is None:
            kind = type_name(column.type) if column.type in TYPE_NAMES else column.title
            raise UserError("ops.value_wrong", value=words, attribute=column.title, type=kind)
        return value

    return read_one


def _chosen(kind: str, known: dict[str, Value], words: str) -> Value:
    if kind != "multiple":
        return known.get(fold(words))
    parts = [known.get(fold(part.strip())) for part in words.replace(",", ";").split(";") if part.strip()]
    return list(dict.fromkeys(str(part) for part in parts)) if parts and None not in parts else None


_READERS: dict[str, Callable[[str], Value]] = {"number": as_number, "date": as_date_in_part, "yes_no": as_yes_no}
