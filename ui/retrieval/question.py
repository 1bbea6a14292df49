"""What is asked, changed tick by tick: codes in must, may and must not; people, texts and marks that are asked for."""

from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any, NamedTuple

from qualcode.analysis.retrieval import Retrieval
from qualcode.model.guid import Guid

ZONES = ("must", "may", "must_not")
_LISTS = {
    "document": "documents",
    "respondent": "respondents",
    "language": "languages",
    "kind": "kinds",
    "role": "roles",
}
_GROUPED = {"value": "values", "facet": "facets"}
_USUAL = Retrieval()
_LOOK = ("group", "sort", "language", "into", "outgoing", "below", "turns", "beside", "apart")


class Tick(NamedTuple):
    """One thing that can be asked for: its kind, what it is, and for an attribute or a facet which value."""

    kind: str
    key: str = ""
    value: str = ""


def zone_of(asked: Retrieval, code: Guid) -> str:
    """Say in which zone a code stands, "" for none."""
    return next((zone for zone in ZONES if code in getattr(asked, zone)), "")


def put(asked: Retrieval, code: Guid, zone: str) -> Retrieval:
    """Put a code in a zone, "" for none: it stands in one at most."""
    if zone and zone == zone_of(asked, code):
        return asked
    left = {name: tuple(guid for guid in getattr(asked, name) if guid != code) for name in ZONES}
    if zone:
        left[zone] += (code,)
    only = shows_only_may(asked)
    kept = tuple(guid for guid in asked.shown if guid in (*left["must"], *left["may"]))
    return with_fields(asked, **left, shown=left["may"] if only and left["must"] else kept)


def shows_only_may(asked: Retrieval) -> bool:
    """Say whether of the codes asked for just those in May are listed, the others only stand beside."""
    return bool(asked.must and asked.may) and asked.shown == asked.may


def show_only_may(asked: Retrieval, only: bool) -> Retrieval:
    """List the passages of the codes in May alone, or those of all codes."""
    return replace(asked, shown=asked.may if only else ())


def with_fields(asked: Retrieval, **fields_of_it: object) -> Retrieval:
    """Give what is asked with other fields."""
    changed: dict[str, Any] = fields_of_it  # Any: each field has its own kind of value
    return replace(asked, **changed)


def is_ticked(asked: Retrieval, tick: Tick) -> bool:
    """Say whether something is asked for."""
    if tick.kind == "code":
        return zone_of(asked, tick.key) in ("must", "may")
    if tick.kind in _LISTS:
        return tick.key in getattr(asked, _LISTS[tick.kind])
    if tick.kind in _GROUPED:
        return tick.value in dict(getattr(asked, _GROUPED[tick.kind])).get(tick.key, ())
    return bool(asked.flagged) if tick.kind == "flagged" else asked.coder == tick.key


def ticked(asked: Retrieval, tick: Tick, on: bool) -> Retrieval:
    """Ask for something, or no longer."""
    if tick.kind == "code":
        return put(asked, tick.key, "may" if on else "")
    if tick.kind in _LISTS:
        field = _LISTS[tick.kind]
        found = _with(getattr(asked, field), tick.key, on)
        return with_fields(asked, **{field: found or getattr(_USUAL, field)})
    if tick.kind in _GROUPED:
        groups = _regrouped(getattr(asked, _GROUPED[tick.kind]), tick, on)
        return with_fields(asked, **{_GROUPED[tick.kind]: groups})
    if tick.kind == "flagged":
        return replace(asked, flagged=on)
    return replace(asked, coder=tick.key if on else "")


def _with(known: tuple[str, ...], one: str, on: bool) -> tuple[str, ...]:
    left = tuple(key for key in known if key != one)
    return (*left, one) if on else left


def _regrouped(
    known: tuple[tuple[Guid, tuple[str, ...]], ...], tick: Tick, on: bool
) -> tuple[tuple[Guid, tuple[str, ...]], ...]:
    groups = dict(known)
    groups[tick.key] = _with(groups.get(tick.key, ()), tick.value, on)
    return tuple((guid, values) for guid, values in groups.items() if values)


def narrowing(asked: Retrieval) -> Iterator[Tick]:
    """Give everything that is asked for beside codes, in the order of asking; what is usual is not named."""
    for kind, field in _GROUPED.items():
        for key, values in getattr(asked, field):
            yield from (Tick(kind, key, value) for value in values)
    for kind, field in _LISTS.items():
        if getattr(asked, field) != getattr(_USUAL, field):
            yield from (Tick(kind, key) for key in getattr(asked, field))
    if asked.coder:
        yield Tick("coder", asked.coder)
    if asked.flagged:
        yield Tick("flagged")


def asks_anything(asked: Retrieval) -> bool:
    """Say whether anything is asked for at all."""
    return with_fields(asked, **{name: getattr(_USUAL, name) for name in _LOOK}) != _USUAL


def cleared(asked: Retrieval) -> Retrieval:
    """Ask for nothing; grouping, order and how codes stand together stay."""
    kept = {field.name: getattr(asked, field.name) for field in fields(asked) if field.name in _LOOK}
    return with_fields(_USUAL, **kept)
