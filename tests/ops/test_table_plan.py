"""A table taken in again: another type, united spellings, other labels, trips, pseudonyms, records of a form."""

import pytest

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord, NewTrip, RespondentTable
from qualcode.model.errors import UserError
from qualcode.ops.attributes import AttributesImport, add_attribute, import_attributes, set_value
from qualcode.ops.people import add_episode
from qualcode.ops.table_plan import ValueChange, plan_table
from qualcode.ops.undo import undo
from qualcode.store.queries.cases import episodes_of
from qualcode.store.queries.respondents import (
    attribute_values,
    attributes_of,
    options_of,
    respondents_by_record,
    respondents_of,
)

PLACES = (NewOption("Ош", {}), NewOption("Ошская обл.", {}), NewOption("Талас", {}))
ROWS = [("R01", "Ош"), ("R02", "Ошская обл."), ("R03", "Талас")]


def people(project):
    return {person.name: person for person in respondents_of(project)}


def told(project, key):
    (attribute,) = [one for one in attributes_of(project, technical=True) if one.key == key]
    names = {person.guid: person.name for person in respondents_of(project)}
    return {names[bearer]: value for (bearer, _), value in attribute_values(project, attribute.guid).items()}


def records(project, key, rows):
    known = people(project)
    return [NewRecord(name, {key: value}, known[name].guid if name in known else "") for name, value in rows]


@pytest.fixture
def project(study):
    import_attributes(
        study.project, [NewAttribute("Область", "single", {}, PLACES)], records(study.project, "Область", ROWS)
    )
    return study.project


def test_united_spellings_correct_the_earlier_import_with_the_rows_that_the_table_no_longer_has(project):
    united = NewAttribute("Область", "single", {}, (NewOption("Ош", {}),), united=(("Ошская обл.", "Ош"),))
    done = import_attributes(project, [united], records(project, "Область", [("R01", "Ош")]))
    assert done == AttributesImport(0, 0, 1, 1)
    assert told(project, "Область") == {"R01": "Ош", "R02": "Ош", "R03": "Талас"}
    (attribute,) = attributes_of(project)
    assert [option.key for option in options_of(project, attribute.guid)] == ["Ош", "Талас"]
    undo(project)
    assert told(project, "Область")["R02"] == "Ошская обл."
    assert len(options_of(project, attribute.guid)) == 3


@pytest.mark.parametrize(
    ("kind", "rows", "new", "expected"),
    [
        ("text", [("R01", "34"), ("R02", "1 200,5")], "number", {"R01": 41, "R02": 1200.5}),
        ("text", [("R01", "да"), ("R02", "Жок")], "yes_no", {"R01": True, "R02": False}),
        ("text", [("R01", "2023-03-01"), ("R02", "2023-04-05")], "date", {"R01": "2024-01-01", "R02": "2023-04-05"}),
        ("number", [("R01", 34), ("R02", 41.0)], "text", {"R01": "жаш", "R02": "41"}),
        ("yes_no", [("R01", True), ("R02", False)], "text", {"R01": "ооба", "R02": "no"}),
        ("text", [("R01", "Ош"), ("R02", "Талас")], "single", {"R01": "Баткен", "R02": "Талас"}),
        ("text", [("R01", "Ош"), ("R02", "Талас")], "multiple", {"R01": ["Баткен"], "R02": ["Талас"]}),
    ],
)
def test_another_type_corrects_the_earlier_import(study, kind, rows, new, expected):
    project = study.project
    import_attributes(project, [NewAttribute("Б", kind)], records(project, "Б", rows))
    first = expected["R01"]
    keys = first if isinstance(first, list) else [first]
    options = tuple(NewOption(key, {}) for key in keys) if new in ("single", "multiple") else ()
    import_attributes(project, [NewAttribute("Б", new, {}, options)], records(project, "Б", [("R01", first)]))
    assert told(project, "Б") == expected
    assert [one.type for one in attributes_of(project)] == [new]
    undo(project)
    assert told(project, "Б") == dict(rows)


def test_a_reason_why_there_is_no_value_outlives_another_type(study):
    project = study.project
    import_attributes(project, [NewAttribute("Б")], records(project, "Б", [("R01", {"missing": "refused"})]))
    import_attributes(project, [NewAttribute("Б", "number")], records(project, "Б", [("R02", 5)]))
    assert told(project, "Б") == {"R01": {"missing": "refused"}, "R02": 5}


def test_an_option_of_the_same_label_is_the_option_that_is_there(study):
    project = study.project
    own = NewOption("married", {"ru": "в браке", "ky": "үй-бүлөлүү"})
    add_attribute(project, NewAttribute("Семейное положение", "single", {"ky": "Үй-бүлөлүк абалы"}, (own,)))
    form = NewAttribute(
        "marital", "single", {"ky": "Үй-бүлөлүк абалы"}, (NewOption("1", {"ru": "В браке"}), NewOption("2", {}))
    )
    rows = [NewRecord("R01", {"marital": "1"}), NewRecord("R02", {"marital": "2"})]
    assert import_attributes(project, [form], rows).attributes == 0
    assert told(project, "Семейное положение") == {"R01": "married", "R02": "2"}


def test_the_plan_tells_what_is_new_what_changes_and_what_stays_and_writes_nothing(project):
    position = project.position()
    place = NewAttribute("Область", "single", {}, PLACES)
    rows = records(project, "Область", [("R01", "Талас"), ("R02", "Ошская обл."), ("R09", "Ош")])
    plan = plan_table(project, RespondentTable((place,), tuple(rows)))
    assert [record.name for _, record in plan.respondents] == ["R09"]
    assert plan.changed == [ValueChange("R01", "Область", "Ош", "Талас")]
    assert plan.changes[-1] == ValueChange("R09", "Область", None, "Ош")
    assert (plan.unchanged, project.position()) == (1, position)


def test_a_pseudonym_is_set_and_changed_and_an_empty_one_says_nothing(project):
    known = people(project)
    import_attributes(
        project, [], [NewRecord("R01", {}, known["R01"].guid, pseudonym="Айгүл"), NewRecord("R08", {}, pseudonym="Нур")]
    )
    assert {name: one.pseudonym for name, one in people(project).items() if one.pseudonym} == {
        "R01": "Айгүл",
        "R08": "Нур",
    }
    position = project.position()
    import_attributes(project, [], [NewRecord("R01", {}, known["R01"].guid)])
    assert people(project)["R01"].pseudonym == "Айгүл"
    assert project.position() == position


def test_a_row_is_known_again_by_its_record_which_no_table_shows(project):
    known = people(project)
    rows = [NewRecord("R01", {}, known["R01"].guid, record="u-1"), NewRecord("R09", {}, record="u-9")]
    assert import_attributes(project, [], rows) == AttributesImport(1, 0, 0, 0)
    assert respondents_by_record(project) == {"u-1": known["R01"].guid, "u-9": people(project)["R09"].guid}
    assert "_uuid" not in [one.key for one in attributes_of(project)]
    assert told(project, "_uuid") == {"R01": "u-1", "R09": "u-9"}


TRIPS = [
    NewTrip("R01", 1, {"left": "2016-03", "returned": "2019-05", "country": "Россия"}, {"pay": 40000}),
    NewTrip("R01", 2, {"left": "2021", "returned": "2023-06", "country": "Түркия"}),
]
PAY = NewAttribute("pay", "number", bearer="episode")


def test_trips_are_made_once_and_the_last_return_is_analysed(project):
    row = [NewRecord("R01", {}, people(project)["R01"].guid)]
    assert import_attributes(project, [PAY], row, TRIPS).trips == 2
    found = episodes_of(project, row[0].respondent)
    assert [(one.country, one.left, one.analysed) for one in found] == [
        ("Россия", "2016-03", False),
        ("Түркия", "2021", True),
    ]
    assert list(attribute_values(project).items())[-1][1] == 40000
    position = project.position()
    assert import_attributes(project, [PAY], row, TRIPS).trips == 0
    assert project.position() == position
    later = [TRIPS[0], NewTrip("R01", 2, {"left": "2021", "returned": "2023-07", "country": "Түркия"})]
    plan = plan_table(project, RespondentTable((PAY,), tuple(row), tuple(later)))
    assert plan.changed == [ValueChange("R01, 2", "returned", "2023-06", "2023-07")]


def test_a_trip_entered_by_hand_with_the_same_dates_is_the_same_trip(project):
    aigul = people(project)["R01"].guid
    by_hand = add_episode(project, aigul, left="2016", returned="2019-05", note="Москва")
    import_attributes(project, [PAY], [NewRecord("R01", {}, aigul)], TRIPS)
    found = episodes_of(project, aigul)
    assert found[0].guid == by_hand
    assert [(one.note, one.left, one.analysed) for one in found] == [("Москва", "2016-03", True), ("", "2021", False)]


def test_a_trip_that_ends_before_it_begins_is_refused_as_a_whole(project):
    wrong = NewTrip("R09", 1, {"left": "2020", "returned": "2019"})
    with pytest.raises(UserError):
        import_attributes(project, [], [NewRecord("R09", {})], [wrong])
    assert "R09" not in people(project)


def test_a_value_set_by_hand_stays_where_the_table_says_nothing(project):
    (attribute,) = attributes_of(project)
    set_value(project, attribute.guid, people(project)["R03"].guid, "Ош")
    import_attributes(project, [NewAttribute("Область", "single", {}, PLACES)], records(project, "Область", ROWS[:2]))
    assert told(project, "Область")["R03"] == "Ош"
