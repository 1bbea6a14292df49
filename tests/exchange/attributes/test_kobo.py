"""Exports of a form, with it and without: headings, options, codes, languages, repeats, system columns."""

import pytest
from openpyxl import Workbook

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.mapping import AttributeType, ColumnRole
from qualcode.exchange.attributes.missing import Missing
from qualcode.exchange.attributes.opening import form_beside, open_tables
from qualcode.exchange.attributes.trips import read_trips
from qualcode.exchange.attributes.xlsform import read_form
from qualcode.exchange.sheets import Sheet
from qualcode.model.errors import UserError

SURVEY = [
    ("type", "name", "label::Кыргызча (ky)", "label::Русский (ru)", "hint::Русский (ru)", "appearance"),
    ("begin_group", "g", "Өзү", "О себе", None, None),
    ("text", "respondent", "Код", "Код респондента", None, None),
    ("integer", "age", "Жашы", "**Возраст**", "97 = не помнит", None),
    ("select_one place", "place", "Облус", "Область", None, None),
    ("select_multiple spent", "spent", "Эмнеге", "На что", None, None),
    ("select_one yn", "back", "Кайтабы", "Вернётся", None, None),
    ("select_one scale or_other", "often", "Канча", "Как часто", None, None),
    ("text", "story", "Айтып бериңиз", "Расскажите", None, "multiline"),
    ("geopoint", "where", "Жер", "Место", None, None),
    ("end_group", None, None, None, None, None),
    ("begin_repeat", "trips", "Сапарлар", "Поездки", None, None),
    ("date", "went", "Качан кеткен", "Когда уехала", None, "year"),
    ("date", "came", "Качан кайткан", "Когда вернулась", None, None),
    ("integer", "pay", "Айлыгы", "Заработок", None, None),
    ("end_repeat", None, None, None, None, None),
]
CHOICES = [
    ("list_name", "name", "label::Кыргызча (ky)", "label::Русский (ru)"),
    ("place", "osh", "Ош", "Ошская"),
    ("place", "-99", "баш тартты", "отказ"),
    ("spent", "food", "тамак", "еда"),
    ("spent", "debt", "карыз", "долги"),
    ("yn", "yes", "ооба", "да"),
    ("yn", "no", "жок", "нет"),
    ("scale", "1", "эч качан", "никогда"),
    ("scale", "2", "кээде", "иногда"),
]
HEADINGS = (
    "start", "g/respondent", "g/age", "g/place", "g/spent", "g/spent/food", "g/spent/debt", "g/back", "g/often",
    "g/story", "g/where", "_id", "_uuid", "_submission_time", "_index",
)  # fmt: skip
ROWS = (
    ("t", "R1", 34, "osh", "food debt", 1, 1, "yes", "1", "Көп иштедим.", "40 72", 1, "u1", "t", 1),
    ("t", "R2", 97, "-99", "debt", 0, 1, "no", "2", None, None, 2, "u2", "t", 2),
    ("t", "R3", -99, None, None, None, None, None, "other", "-99", None, 3, "u3", "t", 3),
)
MAIN = Sheet("Форма", HEADINGS, ROWS)
TRIP_HEADINGS = ("trips/went", "trips/came", "trips/pay", "_index", "_parent_table_name", "_parent_index")
TRIPS = Sheet(
    "trips",
    TRIP_HEADINGS,
    (
        ("2016-01-01", "2019-05-03", 40000, 1, "Форма", 1),
        ("2021-01-01", "2020-05-03", -99, 2, "Форма", 1),
        ("2020-01-01", None, "көп", 3, "Форма", 2),
    ),
)


def write_form(path, survey=SURVEY, choices=CHOICES):
    book = Workbook()
    for name, rows in (("survey", survey), ("choices", choices)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    book.close()
    return path


@pytest.fixture
def form(tmp_path):
    return read_form(write_form(tmp_path / "form.xlsx"))


def values(table):
    found = apply_mapping(table.sheet, table.mappings)
    assert found.misfits == ()
    return {row.key: row for row in found.rows}


def by_name(table):
    return {mapping.heading: mapping for mapping in table.mappings}


def test_a_form_gives_types_labels_lists_and_what_is_left_out(form):
    (table,) = open_tables([MAIN, TRIPS], form)
    found = by_name(table)
    assert {name: one.role.value for name, one in found.items() if one.role is not ColumnRole.ATTRIBUTE} == {
        "respondent": "respondent",
        "story": "answers",
        "where": "ignore",
        "start": "ignore",
        "_id": "ignore",
        "_uuid": "record",
        "_submission_time": "ignore",
        "_index": "ignore",
    }
    assert {name: one.type for name, one in found.items() if one.role is ColumnRole.ATTRIBUTE} == {
        "age": AttributeType.NUMBER,
        "place": AttributeType.SINGLE,
        "spent": AttributeType.MULTIPLE,
        "back": AttributeType.YES_NO,
        "often": AttributeType.SINGLE,
    }
    assert found["age"].names == {"ky": "Жашы", "ru": "Возраст"}
    assert (found["place"].values, found["place"].labels) == (("osh",), {"osh": {"ky": "Ош", "ru": "Ошская"}})
    assert found["often"].values == ("1", "2", "other")


def test_codes_of_the_form_are_reasons_and_never_values(form):
    (table,) = open_tables([MAIN, TRIPS], form)
    found = values(table)
    assert found["R1"].values["spent"] == ("food", "debt")
    assert found["R1"].answers == {"story": "Көп иштедим."} and found["R3"].answers == {}
    assert found["R2"].values["age"] is Missing.DOES_NOT_REMEMBER, "the hint of the question says so"
    assert found["R3"].values["age"] is Missing.REFUSED, "a negative code means the same in every list"
    assert found["R2"].values["place"] is Missing.REFUSED
    assert (found["R1"].record, found["R2"].values["back"]) == ("u1", False)


def test_an_export_with_labels_in_place_of_names_gives_the_same(form):
    labels = {
        "g/respondent": "О себе/Код респондента", "g/age": "О себе/Возраст", "g/place": "О себе/Область",
        "g/spent": "О себе/На что", "g/spent/food": "О себе/На что/еда", "g/spent/debt": "О себе/На что/долги",
        "g/back": "О себе/Вернётся", "g/often": "О себе/Как часто", "g/story": "О себе/Расскажите",
    }  # fmt: skip
    words = {"osh": "Ошская", "-99": "отказ", "yes": "да", "no": "нет", "food debt": "еда долги", "debt": "долги"}
    rows = tuple(tuple(words.get(cell, cell) if isinstance(cell, str) else cell for cell in row) for row in ROWS)
    sheet = Sheet("Форма", tuple(labels.get(heading, heading) for heading in HEADINGS), rows)
    (named,), (labelled,) = open_tables([MAIN], form), open_tables([sheet], form)
    expected, found = values(named), values(labelled)
    assert {key: row.values for key, row in found.items()} == {key: row.values for key, row in expected.items()}


@pytest.mark.parametrize("prefix", ["", "g.", "g:"])
def test_groups_in_headings_may_be_left_out_or_parted_otherwise(form, prefix):
    headings = tuple(heading.replace("g/", prefix) for heading in HEADINGS)
    (table,) = open_tables([Sheet("Форма", headings, ROWS)], form)
    assert by_name(table)["spent"].type is AttributeType.MULTIPLE
    assert values(table)["R1"].values["age"] == 34


def test_options_that_stand_in_columns_of_their_own_alone_are_one_question(form):
    place = HEADINGS.index("g/spent")
    cut = [tuple(row[:place]) + tuple(row[place + 1 :]) for row in (HEADINGS, *ROWS)]
    (table,) = open_tables([Sheet("Форма", cut[0], tuple(cut[1:]))], form)
    assert values(table)["R1"].values["spent"] == ("food", "debt")
    assert values(table)["R3"].values["spent"] is Missing.NO_DATA


def test_without_the_form_the_same_columns_are_guessed_and_codes_are_no_data():
    (table,) = open_tables([MAIN, TRIPS])
    found = by_name(table)
    assert (found["spent"].type, found["spent"].values) == (AttributeType.MULTIPLE, ("food", "debt"))
    assert [found[name].role.value for name in ("respondent", "_uuid", "_id")] == ["respondent", "record", "ignore"]
    rows = {row.key: row for row in apply_mapping(table.sheet, table.mappings).rows}
    assert rows["R3"].values["age"] is Missing.NO_DATA


def test_a_repeat_of_trips_gives_dates_attributes_and_what_does_not_fit(form):
    (table,) = open_tables([MAIN, TRIPS], form)
    rows = apply_mapping(table.sheet, table.mappings).rows
    (sheet,) = table.trips
    found = read_trips(sheet, table.sheet, rows, "ky")
    assert [(one.name, one.number, one.fields) for one in found.trips] == [
        ("R1", 1, {"left": "2016", "returned": "2019-05-03"}),
        ("R1", 2, {"left": "2021"}),
        ("R2", 1, {"left": "2020"}),
    ]
    assert [one.values for one in found.trips] == [{"pay": 40000}, {"pay": {"missing": "refused"}}, {}]
    assert [(one.key, one.type, one.bearer) for one in found.attributes] == [("pay", "number", "episode")]
    assert [(one.row, one.key) for one in found.misfits] == [(3, "sheets.misfit_before"), (4, "sheets.misfit_number")]


def test_a_repeat_within_a_repeat_and_one_of_another_form_is_left_out(form):
    other = Sheet("t", TRIP_HEADINGS, (("2016-01-01", None, 1, 1, "trips", 1),))
    (table,) = open_tables([MAIN, other], form)
    assert table.trips == ()
    assert table.left_out == (("t", 1, True),)


def test_a_repeat_that_is_not_taken_is_told_with_its_rows_and_why(form):
    nested = Sheet("wages", ("wages/pay", "_index", "_parent_table_name", "_parent_index"), ((5, 1, "trips", 1),) * 2)
    children = Sheet("kids", ("kids/age", "_index", "_parent_index"), ((5, 1, 1),))
    empty = Sheet("pets", ("pets/age", "_index", "_parent_index"), ())
    (table,) = open_tables([MAIN, TRIPS, nested, children, empty], form)
    assert len(table.trips) == 1
    assert [(one.sheet, one.rows, one.key) for one in table.left_out] == [
        ("wages", 2, "sheets.repeat_within"),
        ("kids", 1, "sheets.repeat_without_trips"),
    ]


def test_the_form_is_found_beside_its_export(tmp_path):
    write_form(tmp_path / "women_form.xlsx")
    (tmp_path / "women_formula.xlsx").write_bytes(b"no workbook")
    assert form_beside(tmp_path / "women.xlsx") == tmp_path / "women_form.xlsx"
    assert form_beside(tmp_path / "men.xlsx") is None


def test_the_language_of_a_label_without_one_is_seen_from_its_letters(tmp_path):
    survey = [("type", "name", "label"), ("integer", "age", "Жашыңыз канчада?"), ("text", "job", "Ваша профессия")]
    form = read_form(write_form(tmp_path / "f.xlsx", survey))
    assert [question.labels for question in form.questions] == [{"ky": "Жашыңыз канчада?"}, {"ru": "Ваша профессия"}]


def test_what_is_no_form_and_a_form_of_another_table_are_refused(tmp_path, form):
    with pytest.raises(UserError) as none:
        read_form(write_form(tmp_path / "f.xlsx", [("kind", "title"), ("a", "b")]))
    with pytest.raises(UserError) as other:
        open_tables([Sheet("x", ("Имя", "Лет"), (("А", 1),))], form)
    with pytest.raises(UserError) as swapped:
        open_tables([Sheet("survey", ("type", "name"), ()), Sheet("choices", ("a", "b"), ())])
    keys = [raised.value.key for raised in (none, other, swapped)]
    assert keys == ["sheets.no_form", "sheets.other_form", "sheets.is_a_form"]


def test_a_column_of_pseudonyms_is_no_attribute_unless_it_alone_names_the_respondent():
    sheet = Sheet("s", ("Респондент", "Лакап ат"), (("R1", "Айгүл"), ("R2", "-")))
    (table,) = open_tables([sheet])
    assert [one.role for one in table.mappings] == [ColumnRole.RESPONDENT, ColumnRole.PSEUDONYM]
    assert [row.pseudonym for row in apply_mapping(sheet, table.mappings).rows] == ["Айгүл", ""]
    (alone,) = open_tables([Sheet("s", ("Псевдоним", "Возраст"), (("Айгүл", 3), ("Нур", 4)))])
    assert alone.mappings[0].role is ColumnRole.RESPONDENT
