"""The JSON form of a chart asked for: what is kept of it under a name."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from qualcode.analysis.asking import as_asked, query_of
from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.reports import DESCRIBED
from qualcode.model.errors import UserError
from qualcode.model.fields import Value

VIEW = "chart"
_E = TypeVar("_E", bound=StrEnum)


def as_kept(asked: Asked) -> dict[str, Value]:
    """Give what is asked as JSON, its query beside it."""
    own: dict[str, Value] = {"kind": asked.kind.value, "report": asked.report, "order": asked.order.value}
    own |= {"hide_empty": asked.hide_empty, "transposed": asked.transposed}
    own |= {"true_length": asked.true_length, "top_only": asked.top_only}
    return {**as_asked(asked.query), **own}


def asked_of(kept: Mapping[str, Value], language: str) -> Asked:
    """Give the chart that was kept, in a language. Raises UserError where it holds what this version cannot read."""
    report = kept.get("report", "crosstab")
    if report not in [one.name for one in DESCRIBED]:
        raise UserError("questions.unreadable", field="report")
    return Asked(
        _one_of(Kind, kept.get("kind"), "kind"),
        str(report),
        replace(query_of(kept), language=language),
        _one_of(Order, kept.get("order", Order.AS_IT_IS.value), "order"),
        _switch(kept, "hide_empty", True),
        _switch(kept, "transposed", False),
        _switch(kept, "true_length", False),
        _switch(kept, "top_only", False),
    )


def _switch(kept: Mapping[str, Value], field: str, at_first: bool) -> bool:
    value = kept.get(field, at_first)
    if not isinstance(value, bool):
        raise UserError("questions.unreadable", field=field)
    return value


def _one_of(kind: type[_E], value: Value, field: str) -> _E:
    known = {one.value: one for one in kind}
    if not isinstance(value, str) or value not in known:
        raise UserError("questions.unreadable", field=field)
    return known[value]
