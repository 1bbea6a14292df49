"""Attributes that follow another one by a rule; spellings united; many cells written at once."""

import pytest

from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.model.value_rules import Band, Group, ValueRule, bands_of
from qualcode.ops.attributes import add_attribute, add_respondent, set_value
from qualcode.ops.codebook import add_code
from qualcode.ops.objects import delete_objects, restore_objects, set_fields
from qualcode.ops.undo import undo
from qualcode.ops.value_rules import change_rule, derive_attribute
from qualcode.ops.values import NewCell, clear_values, fill_values, paste_values, unite_options
from qualcode.store.check import check_project
from qualcode.store.queries.respondents import (
    attribute_values,
    attributes_of,
    options_of,
    respondents_of,
    values_of_objects,
)

PLACES = tuple(NewOption(key, {"ru": key}) for key in ("Ош", "г. Ош", "Баткен", "Талас"))
BANDS = ValueRule(bands=bands_of("18-29, 30-44, 45+"))
SOUTH = ValueRule(groups=(Group("Юг", {"ru": "Юг"}, ("Ош", "г. Ош", "Баткен")),))


@pytest.fixture
def known(study):
    """Three respondents, an age and an oblast; a column after them."""
    people = [add_respondent(study.project, name) for name in ("Айгүл", "Бурул", "Роза")]
    age = add_attribute(study.project, NewAttribute("age", "number"))
    oblast = add_attribute(study.project, NewAttribute("oblast", "single", {}, PLACES))
    lived = add_attribute(study.project, NewAttribute("lived", "multiple", {}, PLACES))
    for person, number, place in zip(people, (24, 44, 61), ("Ош", "г. Ош", "Талас"), strict=True):
        set_value(study.project, age, person, number)
        set_value(study.project, oblast, person, place)
    return people, age, oblast, lived


def values_of(project, attribute, people):
    found = attribute_values(project, attribute)
    assert found == {place: value for place, value in attribute_values(project).items() if place[1] == attribute}
    return [found.get((person, attribute)) for person in people]


def told_of(project, person):
    return next((one.pseudonym, one.kind) for one in respondents_of(project) if one.guid == person)


def test_bands_follow_the_number_whenever_it_changes(study, known):
    people, age, _, _ = known
    bands = derive_attribute(study.project, age, {"en": "Age group"}, BANDS)
    assert values_of(study.project, bands, people) == ["18–29", "30–44", "45+"]
    set_value(study.project, age, people[0], 30)
    set_value(study.project, age, people[1], {"missing": "refused"})
    set_value(study.project, age, people[2], 3)
    assert values_of(study.project, bands, people) == ["30–44", {"missing": "refused"}, None]
    assert [option.key for option in options_of(study.project, bands)] == ["18–29", "30–44", "45+"]
    assert list(check_project(study.project)) == []


def test_a_rule_stands_beside_what_it_follows_and_can_be_changed_and_undone(study, known):
    people, age, _, _ = known
    bands = derive_attribute(study.project, age, {"en": "Age group"}, BANDS)
    assert [one.key for one in attributes_of(study.project, "respondent")] == ["age", "Age group", "oblast", "lived"]
    change_rule(study.project, bands, ValueRule(bands=(Band(None, 39), Band(40, None))), {"ru": "Возраст"})
    assert values_of(study.project, bands, people) == ["≤39", "40+", "40+"]
    made = attributes_of(study.project, "respondent")[1]
    assert (made.type, made.names, made.follows) == ("ordered", {"en": "Age group", "ru": "Возраст"}, age)
    undo(study.project)
    assert values_of(study.project, bands, people) == ["18–29", "30–44", "45+"]


def test_values_of_a_list_are_grouped_and_the_others_stay_themselves(study, known):
    people, _, oblast, lived = known
    region = derive_attribute(study.project, oblast, {"ru": "Регион"}, SOUTH)
    assert values_of(study.project, region, people) == ["Юг", "Юг", "Талас"]
    set_value(study.project, lived, people[0], ["Талас", "Ош", "Баткен"])
    several = derive_attribute(study.project, lived, {"ru": "Жила"}, SOUTH)
    assert values_of(study.project, several, people) == [["Талас", "Юг"], None, None]
    assert [option.label("ru") for option in options_of(study.project, region)] == ["Юг", "Талас"]


def test_what_a_rule_makes_cannot_be_typed_in(study, known):
    people, age, oblast, _ = known
    bands = derive_attribute(study.project, age, {"en": "Age group"}, BANDS)
    for act in (
        lambda: set_value(study.project, bands, people[0], "18–29"),
        lambda: paste_values(study.project, [NewCell(people[0], bands, "", "18–29")]),
    ):
        with pytest.raises(UserError) as error:
            act()
        assert error.value.key == "rules.value_follows"
    for act, key in (
        (lambda: derive_attribute(study.project, bands, {"en": "Again"}, SOUTH), "rules.follows_a_rule"),
        (lambda: derive_attribute(study.project, oblast, {"en": "Other"}, BANDS), "rules.does_not_fit"),
        (lambda: derive_attribute(study.project, age, {"en": "AGE"}, BANDS), "attributes.attribute_exists"),
        (lambda: derive_attribute(study.project, age, {"en": " "}, BANDS), "attributes.attribute_needs_name"),
        (lambda: change_rule(study.project, age, BANDS), "rules.no_rule"),
        (lambda: set_fields(study.project, bands, {"follows": oblast}), "rules.follows_stays"),
        (lambda: set_fields(study.project, age, {"rule": BANDS.as_value()}), "rules.not_understood"),
        (lambda: set_fields(study.project, bands, {"rule": {"bands": "x"}}), "rules.not_understood"),
    ):
        with pytest.raises(UserError) as error:
            act()
        assert error.value.key == key


def test_bands_go_and_come_back_with_what_they_follow(study, known):
    people, age, _, _ = known
    bands = derive_attribute(study.project, age, {"en": "Age group"}, BANDS)
    delete_objects(study.project, (age,))
    assert bands not in [known.guid for known in attributes_of(study.project)]
    restore_objects(study.project, (age,))
    assert values_of(study.project, bands, people) == ["18–29", "30–44", "45+"]


def test_united_spellings_move_their_values_in_one_step(study, known):
    people, _, oblast, lived = known
    set_value(study.project, lived, people[0], ["г. Ош", "Ош", "Талас"])
    assert unite_options(study.project, oblast, ["г. Ош", "Баткен"], "Ош") == 1
    assert values_of(study.project, oblast, people) == ["Ош", "Ош", "Талас"]
    assert [option.key for option in options_of(study.project, oblast)] == ["Ош", "Талас"]
    undo(study.project)
    assert values_of(study.project, oblast, people) == ["Ош", "г. Ош", "Талас"]
    assert len(options_of(study.project, oblast)) == 4
    unite_options(study.project, lived, ["г. Ош"], "Ош")
    assert values_of(study.project, lived, people)[0] == ["Ош", "Талас"]


@pytest.mark.parametrize(("gone", "kept"), [([], "Ош"), (["Ош"], "Ош"), (["Нарын"], "Ош"), (["Ош"], "Нарын")])
def test_only_different_known_spellings_are_united(study, known, gone, kept):
    with pytest.raises(UserError) as error:
        unite_options(study.project, known[2], gone, kept)
    assert error.value.key == "rules.unite_with_other"


@pytest.mark.parametrize("verb", [paste_values, fill_values, clear_values])
def test_a_block_of_attributes_and_fields_is_one_step(study, known, verb):
    people, age, _, _ = known
    cells = [
        NewCell(people[0], age, "", 50),
        NewCell(people[1], age, "", 44),
        NewCell(people[0], "", "pseudonym", "А."),
        NewCell(people[0], "", "kind", "family"),
    ]
    assert verb(study.project, cells) == 3
    assert values_of(study.project, age, people) == [50, 44, 61]
    assert told_of(study.project, people[0]) == ("А.", "family")
    undo(study.project)
    assert values_of(study.project, age, people) == [24, 44, 61]
    assert told_of(study.project, people[0]) == ("", "")


def test_a_block_with_a_value_that_does_not_fit_changes_nothing(study, known):
    people, age, oblast, _ = known
    for cell in (NewCell(people[1], oblast, "", "Нарын"), NewCell(people[1], "", "name", ""), NewCell(age, age, "", 3)):
        with pytest.raises(UserError):
            paste_values(study.project, [NewCell(people[0], age, "", 50), cell])
    assert values_of(study.project, age, people) == [24, 44, 61]


def test_a_block_neither_moves_a_rule_nor_puts_a_code_into_itself(study, known):
    _, age, oblast, _ = known
    bands = derive_attribute(study.project, age, {"en": "Age group"}, BANDS)
    parent = add_code(study.project, {"en": "Money"})
    child = add_code(study.project, {"en": "Debts"}, parent)
    for cell, key in (
        (NewCell(bands, "", "follows", oblast), "rules.follows_stays"),
        (NewCell(parent, "", "parent", child), "ops.code_in_itself"),
        (NewCell(parent, "", "parent", parent), "ops.code_in_itself"),
    ):
        with pytest.raises(UserError) as error:
            paste_values(study.project, [cell])
        assert error.value.key == key
    assert paste_values(study.project, [NewCell(child, "", "parent", None)]) == 1


def test_single_values_are_read_by_what_was_touched(study, known):
    people, age, _, _ = known
    changes = []
    study.project.subscribe(changes.append)
    set_value(study.project, age, people[0], 25)
    delete_objects(study.project, (people[1],))
    touched = set().union(*(change.touched["attribute_value"] for change in changes))
    found = values_of_objects(study.project, touched)
    assert found[people[0], age] == 25
    assert found[people[1], age] is None
