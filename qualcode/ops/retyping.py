"""Values of an attribute turned into those of another type, where they can be."""

import re
from collections.abc import Callable

from qualcode.model.fields import Value

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_YES_NO = {"yes": True, "да": True, "ооба": True, "1": True, "no": False, "нет": False, "жок": False, "0": False}
_SPACES = re.compile(r"[ \u00a0\u202f]")


class UnfitError(ValueError):
    """A value that cannot be of the wanted type."""


def retyped(value: Value, old: str, new: str) -> Value:
    """Give a value of the type `old` as one of the type `new`; reasons why there is none stay. Raises UnfitError.

    The text of a value becomes the key of an option, and an option's key the text.
    """
    if value is None or isinstance(value, dict) or old == new:
        return value
    if {old, new} <= {"single", "ordered", "text"}:
        return value
    if new == "multiple":
        return [_text(value)]
    return _FROM_TEXT[new](_text(value))


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return repr(value).removesuffix(".0") if isinstance(value, float) else str(value)


def _number(text: str) -> Value:
    plain = _SPACES.sub("", text).replace(",", ".")
    if not _NUMBER.fullmatch(plain):
        raise UnfitError
    return float(plain) if "." in plain else int(plain)


def _date(text: str) -> Value:
    if not _DATE.fullmatch(text):
        raise UnfitError
    return text


def _yes_no(text: str) -> Value:
    if (found := _YES_NO.get(text.strip().lower())) is None:
        raise UnfitError
    return found


def _one(text: str) -> Value:
    if ";" in text:
        raise UnfitError
    return text


_FROM_TEXT: dict[str, Callable[[str], Value]] = {
    "text": lambda text: text,
    "single": _one,
    "ordered": _one,
    "number": _number,
    "date": _date,
    "yes_no": _yes_no,
}
