"""Respondents, attributes and their values; tables taken in."""

import pytest

from qualcode.exchange.attributes.mapping import AttributeRow, AttributeRows, AttributeType, ColumnMapping, ColumnRole
from qualcode.exchange.attributes.missing import Missing
from qualcode.exchange.attributes.records import new_attributes, new_records
from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.errors import UserError
from qualcode.ops.attributes import (
    AttributesImport,
    PackAdded,
    add_attribute,
    add_attribute_pack,
    add_option,
    add_respondent,
    import_attributes,
    set_value,
)
from qualcode.ops.undo import undo
from qualcode.store.queries.respondents import attribute_values, attributes_of, options_of, respondents_of

PLACES = (NewOption("Ош", {"ky": "Ош"}), NewOption("Талас", {}))
COLUMNS = [NewAttribute("Область", "single", {"ru": "Область"}, PLACES), NewAttribute("Возраст", "number")]
RECORDS = [
    NewRecord("R01", {"Область": "Ош", "Возраст": 38}),
    NewRecord("R02", {"Область": {"missing": "refused"}}),
]


def named(project):
    """Give every value by the names of its bearer and attribute."""
    people = {person.guid: person.name for person in respondents_of(project)}
    keys = {attribute.guid: attribute.key for attribute in attributes_of(project)}
    return {(people[bearer], keys[kind]): value for (bearer, kind), value in attribute_values(project).items()}


def test_a_respondent_is_added_last_and_needs_a_name(study):
    add_respondent(study.project, " Бурул ", "Б.", "family")
    last = respondents_of(study.project)
    assert ("Бурул", "Б.", "family") in [(person.name, person.pseudonym, person.kind) for person in last]
    with pytest.raises(UserError):
        add_respondent(study.project, " ")


def test_an_attribute_has_its_options_in_order_and_its_key_once(study):
    guid = add_attribute(study.project, COLUMNS[0])
    add_option(study.project, guid, NewOption("Баткен", {"ru": "Баткенская"}))
    assert [option.key for option in options_of(study.project, guid)] == ["Ош", "Талас", "Баткен"]
    add_option(study.project, guid, NewOption("Ош", {"ru": "Ошская"}))
    assert [option.label("ru") for option in options_of(study.project, guid)] == ["Ошская", "Талас", "Баткенская"]
    for name in ("область", " ОБЛАСТЬ"):
        with pytest.raises(UserError):
            add_attribute(study.project, NewAttribute(name, "text"))
    with pytest.raises(UserError):
        add_attribute(study.project, NewAttribute(" "))


def test_only_a_choice_has_options(study):
    age = add_attribute(study.project, NewAttribute("Возраст", "number"))
    with pytest.raises(UserError):
        add_option(study.project, age, NewOption("много", {}))


def test_a_value_is_set_changed_and_taken_away(study):
    place = add_attribute(study.project, COLUMNS[0])
    for value in ("Ош", {"missing": "not_asked"}, "Талас"):
        set_value(study.project, place, study.aigul, value)
        assert named(study.project) == {("Айгүл", "Область"): value}
    set_value(study.project, place, study.aigul, None)
    assert named(study.project) == {}
    undo(study.project)
    assert named(study.project) == {("Айгүл", "Область"): "Талас"}


@pytest.mark.parametrize("value", ["Марс", 5, ["Ош"], {"missing": "forgot"}])
def test_a_value_that_does_not_fit_changes_nothing(study, value):
    place = add_attribute(study.project, COLUMNS[0])
    with pytest.raises(UserError):
        set_value(study.project, place, study.aigul, value)
    assert named(study.project) == {}


def test_a_table_adds_respondents_attributes_and_values_in_one_step(study):
    assert import_attributes(study.project, COLUMNS, RECORDS) == AttributesImport(2, 2, 3, 0)
    assert named(study.project) == {
        ("R01", "Область"): "Ош",
        ("R01", "Возраст"): 38,
        ("R02", "Область"): {"missing": "refused"},
    }
    undo(study.project)
    assert (attributes_of(study.project), named(study.project)) == ([], {})


def test_a_table_taken_in_again_updates_the_known_and_keeps_what_it_does_not_say(study):
    import_attributes(study.project, COLUMNS, RECORDS)
    known = {person.name: person.guid for person in respondents_of(study.project)}
    again = [NewRecord("R01", {"Область": "Талас"}, known["R01"]), NewRecord("Айгүл", {"Возраст": 41}, study.aigul)]
    assert import_attributes(study.project, COLUMNS, again) == AttributesImport(0, 0, 2, 0)
    assert named(study.project)["R01", "Область"] == "Талас"
    assert named(study.project)["R01", "Возраст"] == 38
    position = study.project.position()
    assert import_attributes(study.project, COLUMNS, again) == AttributesImport(0, 0, 0, 2)
    assert study.project.position() == position


def test_a_heading_in_other_letters_is_the_same_attribute_and_new_values_join_its_list(study):
    import_attributes(study.project, COLUMNS, RECORDS)
    more = NewAttribute("ОБЛАСТЬ", "single", options=(NewOption("Нарын", {}),))
    done = import_attributes(study.project, [more], [NewRecord("R03", {"ОБЛАСТЬ": "Нарын"})])
    assert done == AttributesImport(1, 0, 1, 0)
    place = next(one for one in attributes_of(study.project) if one.key == "Область")
    assert [option.key for option in options_of(study.project, place.guid)] == ["Ош", "Талас", "Нарын"]


def test_values_that_cannot_be_of_the_new_type_are_named_and_nothing_is_taken(study):
    import_attributes(study.project, [NewAttribute("Возраст")], [NewRecord("R01", {"Возраст": "көп"})])
    before = named(study.project)
    with pytest.raises(UserError) as raised:
        import_attributes(study.project, [NewAttribute("Возраст", "number")], [NewRecord("R09", {"Возраст": 41})])
    assert "Возраст" in raised.value.text("ky") and "көп" in raised.value.text("ky")
    assert named(study.project) == before
    assert "R09" not in [person.name for person in respondents_of(study.project)]


def test_a_mapped_table_becomes_attributes_and_records_without_empty_cells():
    columns = (
        ColumnMapping(0, "ID", ColumnRole.RESPONDENT),
        ColumnMapping(1, "Область", ColumnRole.ATTRIBUTE, AttributeType.SINGLE, ("Ош", "Талас")),
        ColumnMapping(2, "Прочее", ColumnRole.IGNORE),
    )
    values = {"Область": ("Ош", "Талас"), "Страна": Missing.NO_DATA, "Возраст": Missing.REFUSED}
    assert new_attributes(columns) == [
        NewAttribute("Область", "single", options=(NewOption("Ош", {}), NewOption("Талас", {})))
    ]
    told = {"Область": ["Ош", "Талас"], "Возраст": {"missing": "refused"}}
    rows = AttributeRows((AttributeRow("R01", 2, values),), ())
    assert new_records(rows, {}) == [NewRecord("R01", told)]
    assert new_records(rows, {"R01": "ab"}) == [NewRecord("R01", told, "ab")]


PACK = [
    NewAttribute("oblast", "single", {"ky": "Облусу"}, (NewOption("osh", {"ky": "Ош"}), NewOption("talas", {}))),
    NewAttribute("size", "number", {"ky": "Канча адам"}, unit="адам", bearer="household"),
]


def test_a_pack_is_one_step_and_adding_it_again_changes_nothing(study):
    assert add_attribute_pack(study.project, PACK) == PackAdded(2, 0, 0)
    bearers = {known.key: (known.bearer, known.unit) for known in attributes_of(study.project)}
    assert bearers == {"oblast": ("respondent", ""), "size": ("household", "адам")}
    position = study.project.position()
    assert add_attribute_pack(study.project, PACK) == PackAdded(0, 0, 2)
    assert study.project.position() == position
    undo(study.project)
    assert attributes_of(study.project) == []


def test_an_attribute_that_is_there_keeps_its_names_and_gets_the_options_it_lacks(study):
    own = add_attribute(study.project, NewAttribute("Oblast", "single", {"ky": "Кайдан"}, (NewOption("osh", {}),)))
    add_attribute(study.project, NewAttribute("size", "text"), bearer="household")
    assert add_attribute_pack(study.project, PACK) == PackAdded(0, 1, 1)
    known = {attribute.guid: attribute for attribute in attributes_of(study.project)}
    assert (known[own].key, known[own].names) == ("Oblast", {"ky": "Кайдан"})
    assert [(option.key, option.labels) for option in options_of(study.project, own)] == [("osh", {}), ("talas", {})]
    assert [(one.key, one.type) for one in known.values()] == [("Oblast", "single"), ("size", "text")]
