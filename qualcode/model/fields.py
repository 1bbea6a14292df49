"""What a field of an object may hold, by which rule rivals for it are settled, and the check of a value."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import isfinite
from typing import NamedTuple, cast

from qualcode.model.errors import Choices, UserError, Word, choices
from qualcode.model.guid import Guid

# A field's value as it stands in the log: what JSON holds. Each field's type says which of these.
Value = str | int | float | bool | list["Value"] | dict[str, "Value"] | None

ANY_KIND = "any"
_GUID = re.compile(r"[0-9a-f]{32}\Z")


class FieldType(StrEnum):
    """The types of fields."""

    TEXT = "text"
    INTEGER = "integer"
    REAL = "real"
    BOOLEAN = "boolean"
    DATE = "date"  # ISO 8601 text, may be cut to a year or a month
    CHOICE = "choice"
    COLOUR = "colour"  # "#RRGGBB"
    REFERENCE = "reference"  # a GUID
    ANCHOR = "anchor"  # [text version, start, end, code]
    SPAN = "span"  # [text version, start, end]
    JSON = "json"


_REFERENCE_PLACES: dict[FieldType, tuple[int, ...]] = {FieldType.ANCHOR: (0, 3), FieldType.SPAN: (0,)}


class Rule(StrEnum):
    """How several unequal heads of one field are settled."""

    LATEST = "latest"  # the later one counts, silently
    ASK = "ask"  # the conflict is kept and listed until somebody settles it
    STRUCTURE = "structure"  # the later one counts; an edge that closes a circle goes to the root


class Anchor(NamedTuple):
    """Where a coding stands: code points [start, end) of one text version, and its code."""

    version: Guid
    start: int
    end: int
    code: Guid


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind. `target` is the kind a reference points to.

    A `strong` reference makes its object depend on the target: it is deleted and restored with it.
    """

    name: str
    type: FieldType = FieldType.TEXT
    rule: Rule = Rule.ASK
    target: str = ""
    required: bool = False
    strong: bool = True
    choices: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """Name the columns that hold this field in the table of its kind."""
        if self.type is FieldType.ANCHOR:
            return ("version", "span_start", "span_end", "code")
        if self.type is FieldType.SPAN:
            return ("version", "span_start", "span_end")
        return (self.name,)

    @property
    def reference_places(self) -> tuple[int, ...]:
        """Say which items of a composite value are GUIDs."""
        return _REFERENCE_PLACES.get(self.type, ())


def references(field: Field, value: Value) -> list[Guid]:
    """List the GUIDs a value of `field` refers to."""
    if value is None:
        return []
    if field.type is FieldType.REFERENCE:
        return [cast(Guid, value)]
    places = field.reference_places
    return [cast(Guid, cast(list[Value], value)[place]) for place in places]


def checked(kind: str, field: Field, value: Value) -> Value:
    """Give `value` as the log keeps it, or raise UserError with what the field may hold."""
    return checker(kind, field)(value)


def checker(kind: str, field: Field) -> Callable[[Value], Value]:
    """Give the function that does what `checked` does, for the many values of one field."""
    fits = _CHECKS[field.type]

    def check(value: Value) -> Value:
        if value is None or value == "":
            if field.required:
                raise UserError("store.field_required", kind=kind, field=field.name)
            return None
        if not fits(field, value):
            if field.type is FieldType.DATE:
                raise UserError("store.date_wrong", value=value)
            raise UserError("store.field_wrong", kind=kind, field=field.name, value=value, expected=_expected(field))
        return value

    return check


def _expected(field: Field) -> str | Word | Choices:
    """Give what fits a field: a format, the words for its type, or its choices with their words."""
    if field.type is FieldType.CHOICE:
        return choices(field.choices, "choices.")
    if field.type is FieldType.COLOUR:
        return "#RRGGBB"
    return field.target if field.type is FieldType.REFERENCE else Word(f"cli.field_{field.type.value}")


def _is_number(value: Value, kinds: type | tuple[type, ...]) -> bool:
    return isinstance(value, kinds) and not isinstance(value, bool)


def _is_date(value: Value) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
        return False
    try:
        date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value)
    except ValueError:
        return False
    return True


def _is_guid(value: Value) -> bool:
    return isinstance(value, str) and _GUID.match(value) is not None


def _is_span(value: Value, places: tuple[int, ...], length: int) -> bool:
    if not isinstance(value, list) or len(value) != length:
        return False
    start, end = value[1], value[2]
    whole = isinstance(start, int) and isinstance(end, int) and 0 <= start < end
    return whole and all(_is_guid(value[place]) for place in places)


_CHECKS: dict[FieldType, Callable[[Field, Value], bool]] = {
    FieldType.TEXT: lambda _, value: isinstance(value, str),
    FieldType.INTEGER: lambda _, value: _is_number(value, int),
    FieldType.REAL: lambda _, value: _is_number(value, (int, float)) and isfinite(cast(float, value)),
    FieldType.BOOLEAN: lambda _, value: isinstance(value, bool),
    FieldType.DATE: lambda _, value: _is_date(value),
    FieldType.CHOICE: lambda field, value: value in field.choices,
    FieldType.COLOUR: lambda _, value: isinstance(value, str) and re.fullmatch("#[0-9A-Fa-f]{6}", value) is not None,
    FieldType.REFERENCE: lambda _, value: _is_guid(value),
    FieldType.ANCHOR: lambda _, value: _is_span(value, (0, 3), 4),
    FieldType.SPAN: lambda _, value: _is_span(value, (0,), 3),
    FieldType.JSON: lambda _, value: isinstance(value, str | int | float | bool | list | dict),
}
