"""A chart kept as JSON and read again."""

import json

import pytest

from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.charts.keeping import as_kept, asked_of
from qualcode.analysis.query import Query, Unit
from qualcode.model.errors import UserError

CHART = Asked(
    Kind.CODE_LINE, "documents", Query("a" * 32, Unit.WORDS, language="ky"), Order.MOST_FIRST, False, True, True, True
)


def test_a_chart_is_the_same_after_it_was_kept():
    assert asked_of(json.loads(json.dumps(as_kept(CHART))), "ky") == CHART


def test_what_a_later_version_adds_is_left_out():
    assert asked_of({**as_kept(CHART), "perfume": 3}, "ky") == CHART


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "pie"), ("order", 3), ("report", "horoscope"), ("transposed", "yes")]
)
def test_what_cannot_be_read_is_said(field, value):
    with pytest.raises(UserError) as caught:
        asked_of({**as_kept(CHART), field: value}, "ky")
    assert field in caught.value.text("en")
