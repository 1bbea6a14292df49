"""Bands of numbers and groups of options."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.model.errors import UserError
from qualcode.model.value_rules import (
    Band,
    Group,
    ValueRule,
    bands_of,
    check_rule,
    gaps_of,
    ruled_options,
    ruled_value,
    stored_rule,
)

AGE = ValueRule(bands=(Band(None, 17), Band(18, 29), Band(30, 44), Band(45, None)))
SOUTH = Group("south", {"ru": "Юг"}, ("osh", "batken"))


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("18-29, 30-44, 45+", "18–29, 30–44, 45+"),
        ("45+; 18–29; 30 - 44", "18–29, 30–44, 45+"),
        ("<18,18-29,30+", "≤17, 18–29, 30+"),
        ("≤17\n18..64\n>=65", "≤17, 18–64, 65+"),
        ("0-1,5; 1,5-3", "0–1.5, 1.5–3"),
        ("0, 1, 2+", "0, 1, 2+"),
        ("-5--1, 0-4", "-5–-1, 0–4"),
    ],
)
def test_bands_are_read_as_people_type_them(typed, read):
    assert ValueRule(bands=bands_of(typed)).bands_text() == read


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "rules.no_bands"),
        ("young, old", "rules.no_band"),
        ("29-18", "rules.band_backwards"),
        ("18-30, 30-44", "rules.bands_overlap"),
        ("18+, 45+", "rules.bands_overlap"),
        ("<30, <45", "rules.bands_overlap"),
    ],
)
def test_what_is_no_clear_list_of_bands_is_refused(typed, key):
    with pytest.raises(UserError) as error:
        bands_of(typed)
    assert error.value.key == key


@pytest.mark.parametrize(("age", "band"), [(18, "18–29"), (29.9, "18–29"), (30, "30–44"), (99, "45+"), (3, "≤17")])
def test_a_number_falls_into_its_band(age, band):
    assert ruled_value(AGE, age) == band


def test_numbers_between_bands_have_no_value_and_are_told():
    bands = bands_of("18-29, 35-44, 45+")
    assert gaps_of(bands) == [(29, 35)]
    assert ruled_value(ValueRule(bands=bands), 31) is None
    assert gaps_of(bands_of("0-1.5, 2-3")) == [(1.5, 2)]
    assert gaps_of(AGE.bands) == []


@given(st.floats(-1e6, 1e6))
def test_bands_without_gaps_hold_every_number_just_once(number):
    assert [band.holds(number) for band in AGE.bands].count(True) == 1


def test_reasons_stay_and_what_is_in_no_group_stays_itself():
    rule = ValueRule(groups=(SOUTH,))
    assert ruled_value(rule, {"missing": "refused"}) == {"missing": "refused"}
    assert ruled_value(rule, None) is None
    assert [ruled_value(rule, key) for key in ("osh", "batken", "talas")] == ["south", "south", "talas"]
    assert ruled_value(rule, ["talas", "osh", "batken"]) == ["talas", "south"]


def test_the_options_of_a_group_stand_where_its_first_one_stood():
    known = {"talas": {"ru": "Талас"}, "osh": {"ru": "Ош"}, "naryn": {}, "batken": {}}
    options = ruled_options(ValueRule(groups=(SOUTH, Group("gone", {}, ("x",)))), known)
    assert options == {"talas": {"ru": "Талас"}, "south": {"ru": "Юг"}, "naryn": {}, "gone": {}}
    assert list(options) == ["talas", "south", "naryn", "gone"]
    assert list(ruled_options(AGE, {})) == ["≤17", "18–29", "30–44", "45+"]


@pytest.mark.parametrize("rule", [AGE, ValueRule(groups=(SOUTH, Group("rest", {}, ("talas",))))])
def test_a_rule_is_kept_as_it_is(rule):
    assert stored_rule(rule.as_value()) == rule


@pytest.mark.parametrize("kept", [None, "x", {}, {"bands": 3}, {"groups": [{"key": "a"}]}, {"bands": [["x", 3]]}])
def test_a_rule_that_is_not_understood_is_none(kept):
    assert stored_rule(kept) is None


@pytest.mark.parametrize(
    ("groups", "key"),
    [
        ((), "rules.no_groups"),
        ((Group(" ", {}, ("a",)),), "rules.group_needs_name"),
        ((Group("g", {}, ()),), "rules.group_empty"),
        ((Group("g", {}, ("a",)), Group("h", {}, ("a",))), "rules.in_two_groups"),
    ],
)
def test_groups_that_give_no_clear_value_are_refused(groups, key):
    with pytest.raises(UserError) as error:
        check_rule(ValueRule(groups=groups))
    assert error.value.key == key
