"""Numbers in bands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.analysis.bands import MOST_COLUMNS, band_labels


def test_few_numbers_are_their_own_columns():
    assert band_labels([3, 1, 2.5, 1]) == {1: "1", 2.5: "2.5", 3: "3"}


def test_many_ages_are_put_into_bands_of_ten():
    labels = band_labels(range(19, 68))
    assert list(dict.fromkeys(labels.values())) == ["10–19", "20–29", "30–39", "40–49", "50–59", "60–69"]
    assert (labels[29], labels[30]) == ("20–29", "30–39")


@pytest.mark.parametrize(
    ("values", "first"), [(range(0, 100_000, 997), "0–19999"), ([n / 10 for n in range(20)], None)]
)
def test_bands_are_as_wide_as_the_numbers_ask_for(values, first):
    labels = list(dict.fromkeys(band_labels(values).values()))
    assert 3 <= len(labels) <= MOST_COLUMNS
    assert first in (None, labels[0])


@given(st.sets(st.integers(-(10**6), 10**9) | st.floats(-1e6, 1e6, allow_nan=False), min_size=1))
def test_every_number_has_one_band_and_larger_numbers_never_an_earlier_one(values):
    labels = band_labels(values)
    assert set(labels) == values
    order = [labels[value] for value in sorted(values)]
    assert len(list(dict.fromkeys(order))) <= MOST_COLUMNS
    assert order == sorted(order, key=list(dict.fromkeys(order)).index)
