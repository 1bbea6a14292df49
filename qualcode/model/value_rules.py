"""Rules by which the values of one attribute follow from those of another: bands of a number, groups of a choice."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, cast

from qualcode.model.errors import UserError
from qualcode.model.fields import Value

Labels = dict[str, str]  # language -> text
_NUMBER = r"[-−]?\d+(?:[.,]\d+)?"
_BETWEEN = re.compile(rf"({_NUMBER})\s*(?:[-–—]|\.\.)\s*({_NUMBER})")
_FROM = re.compile(rf"({_NUMBER})\s*\+|(?:≥|>=)\s*({_NUMBER})")
_TO = re.compile(rf"(?:≤|<=|[-–—])\s*({_NUMBER})")
_BELOW = re.compile(rf"<\s*({_NUMBER})")
_ALONE = re.compile(_NUMBER)


class Band(NamedTuple):
    """Numbers from `low` to `high`, both included; None is without end on that side.

    Where the edges are whole numbers, 29.5 belongs to 18–29. An edge with decimals that two bands share belongs to
    the lower one.
    """

    low: float | None
    high: float | None

    @property
    def key(self) -> str:
        """Give the band as it is shown in every language."""
        if self.low is None:
            return f"≤{self.high:g}"
        if self.high is None:
            return f"{self.low:g}+"
        return f"{self.low:g}" if self.low == self.high else f"{self.low:g}–{self.high:g}"

    @property
    def is_whole(self) -> bool:
        """Say whether both edges are whole numbers."""
        return all(edge is None or edge % 1 == 0 for edge in self)

    def holds(self, number: float) -> bool:
        """Say whether a number lies in the band."""
        if self.low is not None and number < self.low:
            return False
        return self.high is None or number <= self.high or (self.is_whole and number < self.high + 1)

    def leaves_out(self, after: float) -> bool:
        """Say whether numbers lie between the end of this band and the beginning of the next one."""
        return self.high is not None and after > self.high + self.is_whole


class Group(NamedTuple):
    """Options that count as one; `labels` is its name by language."""

    key: str
    labels: Labels
    options: tuple[str, ...]


class ValueRule(NamedTuple):
    """Bands of a number or groups of a choice; an option in no group stays itself."""

    bands: tuple[Band, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def fits(self) -> tuple[str, ...]:
        """Name the types of attribute that the rule can follow."""
        return ("number",) if self.bands else ("single", "ordered", "multiple")

    def type_for(self, source: str) -> str:
        """Give the type of an attribute that follows one of the type `source`."""
        return "ordered" if self.bands else source

    def as_value(self) -> Value:
        """Give the rule as it is kept in the project."""
        if self.bands:
            return {"bands": [[band.low, band.high] for band in self.bands]}
        groups: list[Value] = [
            {"key": group.key, "labels": cast(Value, group.labels), "options": list(group.options)}
            for group in self.groups
        ]
        return {"groups": groups}

    def bands_text(self) -> str:
        """Give the bands as they are typed."""
        return ", ".join(band.key for band in self.bands)


# Reading ---------------------------------------------------------------------------------------------------------


def stored_rule(value: Value) -> ValueRule | None:
    """Give the rule that a project keeps, None where there is none or it is not understood."""
    try:
        return _rule(value) if isinstance(value, dict) else None
    except (KeyError, TypeError, ValueError):
        return None


def _rule(value: dict[str, Value]) -> ValueRule | None:
    if "bands" in value:
        edges = cast(list[list[Value]], value["bands"])
        return ValueRule(bands=tuple(Band(_edge(low), _edge(high)) for low, high in edges))
    groups = [
        Group(str(group["key"]), cast(Labels, group.get("labels") or {}), tuple(cast(list[str], group["options"])))
        for group in cast(list[dict[str, Value]], value["groups"])
    ]
    return ValueRule(groups=tuple(groups))


def _edge(value: Value) -> float | None:
    return None if value is None else float(cast(float, value))


def bands_of(text: str) -> tuple[Band, ...]:
    """Read bands as they are typed: "18-29, 30-44, 45+", "<18", "≤17". Raises UserError for what is no band, a band
    that ends before it begins, and two that hold the same number.
    """
    bands = tuple(band for part in re.split(r"[;\n]|,\s", text) if part.strip() for band in _bands(part.strip()))
    if not bands:
        raise UserError("rules.no_bands")
    check_bands(bands)
    return tuple(sorted(bands, key=lambda band: float("-inf") if band.low is None else band.low))


def _bands(text: str) -> list[Band]:
    """Read what stands between two separators; a comma in it is one more, unless it is that of a decimal."""
    try:
        return [_band(text)]
    except UserError:
        if "," not in text:
            raise
        return [_band(part.strip()) for part in text.split(",") if part.strip()]


def _band(text: str) -> Band:
    if found := _BETWEEN.fullmatch(text):
        return Band(_number(found[1]), _number(found[2]))
    if found := _FROM.fullmatch(text):
        return Band(_number(found[1] or found[2]), None)
    if found := _BELOW.fullmatch(text):
        limit = _number(found[1])
        return Band(None, limit - 1 if limit % 1 == 0 else limit)
    if found := _TO.fullmatch(text):
        return Band(None, _number(found[1]))
    if _ALONE.fullmatch(text):
        return Band(_number(text), _number(text))
    raise UserError("rules.no_band", text=text)


def _number(text: str) -> float:
    return float(text.replace("−", "-").replace(",", "."))


def check_bands(bands: Iterable[Band]) -> None:
    """Raise UserError for a band that ends before it begins, and for two that hold the same number."""
    ordered = sorted(bands, key=lambda band: float("-inf") if band.low is None else band.low)
    for band in ordered:
        if band.low is not None and band.high is not None and band.high < band.low:
            raise UserError("rules.band_backwards", band=band.key)
    for one, other in pairwise(ordered):
        if one.high is None or other.low is None or other.low < one.high or _both_hold(one, other.low):
            raise UserError("rules.bands_overlap", one=one.key, other=other.key)


def _both_hold(lower: Band, number: float) -> bool:
    return number % 1 == 0 and lower.holds(number)


def check_groups(groups: Sequence[Group]) -> None:
    """Raise UserError for a group without a name or options, and for an option in two groups."""
    if not groups:
        raise UserError("rules.no_groups")
    place: dict[str, str] = {}
    for group in groups:
        if not group.key.strip():
            raise UserError("rules.group_needs_name")
        if not group.options:
            raise UserError("rules.group_empty", group=group.key)
        for option in group.options:
            if place.setdefault(option, group.key) != group.key:
                raise UserError("rules.in_two_groups", option=option, one=place[option], other=group.key)


def check_rule(rule: ValueRule) -> None:
    """Raise UserError for a rule that gives no clear values."""
    if rule.bands:
        check_bands(rule.bands)
    else:
        check_groups(rule.groups)


def gaps_of(bands: Sequence[Band]) -> list[tuple[float, float]]:
    """Give the numbers between bands that lie in none: after the first, before the second."""
    return [
        (one.high, other.low)
        for one, other in pairwise(bands)
        if one.high is not None and other.low is not None and one.leaves_out(other.low)
    ]


# Values ----------------------------------------------------------------------------------------------------------


def ruled_value(rule: ValueRule, value: Value) -> Value:
    """Give what follows from a value: a key, a list of keys, the reason why there is none, or None."""
    if value is None or isinstance(value, dict):
        return value
    if rule.bands:
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        return next((band.key for band in rule.bands if number is not None and band.holds(number)), None)
    if isinstance(value, list):
        return list(dict.fromkeys(_group(rule, str(option)) for option in value))
    return _group(rule, str(value))


def _group(rule: ValueRule, option: str) -> str:
    return next((group.key for group in rule.groups if option in group.options), option)


def ruled_options(rule: ValueRule, known: dict[str, Labels]) -> dict[str, Labels]:
    """Give the options that follow, labels by key: bands from low to high; groups where their first option stands.

    `known` are the options of the attribute that is followed.
    """
    if rule.bands:
        return {band.key: {} for band in rule.bands}
    labels = {group.key: group.labels for group in rule.groups}
    keys = dict.fromkeys(_group(rule, key) for key in known)
    return {key: labels.get(key, known.get(key, {})) for key in [*keys, *(key for key in labels if key not in keys)]}
