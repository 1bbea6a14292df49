"""Respondents' tables as people keep them: columns guessed, values read, misfits listed."""

import datetime
from dataclasses import replace

import pytest

from qualcode.exchange.attributes.apply import apply_mapping
from qualcode.exchange.attributes.guess import FOLLOWS, guess_columns, retyped
from qualcode.exchange.attributes.mapping import AttributeType, ColumnRole, Misfit
from qualcode.exchange.attributes.match import equal_spellings, match_names, unmatched
from qualcode.exchange.attributes.missing import Missing, missing_reason
from qualcode.exchange.attributes.values import as_date_in_part
from qualcode.exchange.sheets import Sheet
from qualcode.model.errors import UserError

DAY = datetime.date(2023, 3, 1)
HEADINGS = ("№", "Респондент", "Область", "Жашы", "Дата", "Замужем", "Дети", "Каналы", "Заметка", "")
ROWS = (
    (1, "R01", "Ош", 34, DAY, "да", "1-3", "знакомые; интернет", "Говорила тихо", None),
    (2, "R02", "Ош", "41", "05.04.2023", "нет", "нет данных", "интернет", "Плакала", None),
    (3, "R03", "Бишкек", "не помнит", DAY, "ооба", "4-6", "знакомые", "Пришла с дочерью", None),
    (4, "R04", "Бишкек", 29, DAY, "отказ", "7+", "знакомые; интернет", "Долгий разговор", None),
    (5, "R05", "Ош", 38, DAY, "жок", "1-3", "-", "", None),
    (6, "R06", "Нарын", 52, DAY, "нет", "1-3", "интернет", "x", None),
)
SHEET = Sheet("Лист1", HEADINGS, ROWS)


def column(values, heading="A"):
    sheet = Sheet("s", ("Респондент", heading), tuple((f"R{i}", value) for i, value in enumerate(values)))
    return sheet, guess_columns(sheet)


def test_the_columns_of_a_usual_table_are_guessed():
    found = guess_columns(SHEET)
    assert [mapping.role for mapping in found] == [
        ColumnRole.ATTRIBUTE,
        ColumnRole.RESPONDENT,
        *[ColumnRole.ATTRIBUTE] * 7,
        ColumnRole.IGNORE,
    ]
    assert [mapping.type.value for mapping in found[2:9]] == [
        "single",
        "number",
        "date",
        "yes_no",
        "ordered",
        "multiple",
        "text",
    ]
    assert found[6].values == ("1-3", "4-6", "7+")
    assert (found[7].separator, set(found[7].values)) == (";", {"знакомые", "интернет"})
    assert found[9].heading == "J"


def test_bands_that_went_out_with_the_table_are_not_taken_in_again():
    sheet = Sheet("s", ("Респондент", "Жашы", "Жаш тобу"), (("R01", 34, "30-44"), ("R02", 51, "45+")))
    found = guess_columns(sheet, {"жашы": "number", "жаш тобу": FOLLOWS})
    assert [mapping.role for mapping in found] == [ColumnRole.RESPONDENT, ColumnRole.ATTRIBUTE, ColumnRole.IGNORE]


def test_values_are_read_under_the_mapping():
    found = apply_mapping(SHEET, guess_columns(SHEET))
    assert found.misfits == ()
    first, second = found.rows[0].values, found.rows[1].values
    assert (found.rows[0].key, found.rows[0].row) == ("R01", 2)
    assert (first["Жашы"], first["Дата"], first["Замужем"], first["Дети"]) == (34, "2023-03-01", True, "1-3")
    assert first["Каналы"] == ("знакомые", "интернет")
    assert (second["Жашы"], second["Дата"], second["Дети"]) == (41, "2023-04-05", Missing.NO_DATA)
    assert found.rows[2].values["Жашы"] is Missing.DOES_NOT_REMEMBER
    assert found.rows[3].values["Замужем"] is Missing.REFUSED


def test_a_one_to_three_that_excel_made_a_date_is_listed_and_not_taken():
    sheet, mappings = column(["1-3", "4-6", "1-3", "1-3", "нет", "4-6", DAY])
    ordered = retyped(sheet, mappings[1], AttributeType.SINGLE)
    assert apply_mapping(sheet, [mappings[0], ordered]).misfits == (
        Misfit(8, "A", "2023-03-01", "sheets.misfit_became_date"),
    )


def test_cells_that_do_not_fit_are_listed_with_row_and_column():
    sheet, mappings = column([20, 30, 40, 50, 60, 70, 80, 90, 25, "много"], "Возраст")
    assert mappings[1].type is AttributeType.NUMBER
    found = apply_mapping(sheet, mappings)
    assert found.misfits == (Misfit(11, "Возраст", "много", "sheets.misfit_number"),)
    assert "Возраст" not in found.rows[9].values


def test_a_corrected_type_holds():
    sheet, mappings = column([1, 0, 1, 1])
    assert mappings[1].type is AttributeType.NUMBER
    yes_no = retyped(sheet, mappings[1], AttributeType.YES_NO)
    assert [row.values["A"] for row in apply_mapping(sheet, [mappings[0], yes_no]).rows] == [True, False, True, True]


def test_united_spellings_become_one_value():
    sheet, mappings = column(["Ош", "Ошская обл.", "Ош", "Ош", "Бишкек", "Бишкек", "Ош"])
    united = replace(mappings[1], type=AttributeType.SINGLE, values=("Ош", "Бишкек"), unite=(("Ошская обл.", "Ош"),))
    found = apply_mapping(sheet, [mappings[0], united])
    assert found.misfits == () and found.rows[1].values["A"] == "Ош"


def test_a_row_without_a_respondent_and_a_second_row_of_one_are_listed():
    sheet = Sheet("s", ("Респондент", "A"), (("R1", 1), (None, 2), ("R1", 3), (None, None), ("R2", 4)))
    found = apply_mapping(sheet, guess_columns(sheet))
    assert [row.key for row in found.rows] == ["R1", "R2"]
    assert [(misfit.row, misfit.key) for misfit in found.misfits] == [
        (3, "sheets.misfit_no_respondent"),
        (4, "sheets.misfit_twice"),
    ]


def test_a_second_row_of_one_respondent_is_known_though_the_name_is_typed_otherwise():
    sheet = Sheet("s", ("Респондент", "A"), (("Айгүл Т.", 1), ("айгул  т", 2), ("R 1", 3), ("R-1", 4), ("R11", 5)))
    found = apply_mapping(sheet, guess_columns(sheet))
    assert [row.key for row in found.rows] == ["Айгүл Т.", "R 1", "R11"]
    assert [misfit.key for misfit in found.misfits] == ["sheets.misfit_twice"] * 2


def test_a_mapping_without_a_respondent_and_equal_headings_are_refused():
    mappings = guess_columns(SHEET)
    with pytest.raises(UserError) as none:
        apply_mapping(SHEET, mappings[2:])
    assert none.value.key == "sheets.one_respondent_column"
    with pytest.raises(UserError) as twice:
        apply_mapping(SHEET, [*mappings, mappings[3]])
    assert twice.value.values["heading"] == "Жашы"


@pytest.mark.parametrize(
    "text, reason",
    [
        ("Затрудняюсь ответить", Missing.DOES_NOT_KNOW),
        ("жооп берүүгө кыйналды", Missing.DOES_NOT_KNOW),
        ("ОТКАЗ", Missing.REFUSED),
        ("суралган эмес", Missing.NOT_ASKED),
        ("эсинде жок", Missing.DOES_NOT_REMEMBER),
        ("тиешеси жок", Missing.NOT_APPLICABLE),
        ("Not asked.", Missing.NOT_ASKED),
        ("-", Missing.NO_DATA),
        (" ", Missing.NO_DATA),
        ("жок", None),
        ("0", None),
    ],
)
def test_reasons_for_a_missing_answer_are_known_in_three_languages(text, reason):
    assert missing_reason(text) is reason


KNOWN = [
    ("g1", ["R01", "Айгүл Т."]),
    ("g11", ["R11"]),
    ("g2", ["Айгуль Токтогулова"]),
    ("g3", ["Мээрим"]),
    ("g4", ["Мээрим"]),
]


def test_only_the_same_name_of_one_respondent_is_a_match():
    found = {match.key: match for match in match_names(["r01", "айгүл т", "R 11", "Мээрим", "R12", "Гулзат"], KNOWN)}
    assert (found["r01"].guid, found["айгүл т"].guid) == ("g1", "g1")
    assert found["R 11"].guid == ""
    assert found["Мээрим"].guid == "" and [s.guid for s in found["Мээрим"].suggestions] == ["g3", "g4"]
    assert unmatched(found.values()) == ["R12", "Гулзат"]


def test_a_close_name_is_suggested_and_never_applied():
    (match,) = match_names(["Айгуль Токтогулва"], KNOWN)
    assert match.guid == "" and match.suggestions[0].guid == "g2"


def test_spellings_of_one_value_are_suggested_together_and_others_are_not():
    values = ["Ошская обл.", "Бишкек", "Ош облусу", "ошская область", "г. Бишкек", "1-3", "4-6", "Талас", "Нарын"]
    assert equal_spellings(values) == [("Ошская обл.", "Ош облусу", "ошская область"), ("Бишкек", "г. Бишкек")]


def test_an_oblast_spelt_differently_in_every_row_is_still_a_choice_but_prose_is_not():
    names = ("г. Ош", "Бишкек", "Баткенская", "Талас обл.", "Ыссык-Көл", "Чуйская область")
    told = "Откуда она уехала в первый раз и почему именно тогда: "
    rows = tuple((f"R0{n}", name, told + name) for n, name in enumerate(names))
    sheet = Sheet("Лист1", ("ID", "Область", "Область: рассказ"), rows)
    oblast, story = guess_columns(sheet)[1:]
    assert (oblast.type, set(oblast.values)) == (AttributeType.SINGLE, set(names))
    assert story.type is AttributeType.TEXT


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("14.10.2023", "2023-10-14"),
        ("10.2023", "2023-10"),
        ("9/2018", "2018-09"),
        ("2018-9", "2018-09"),
        (" 2018 ", "2018"),
        ("13.2018", None),
        ("2018-13", None),
        ("0000", None),
        ("31.02.2023", None),
        ("былтыр", None),
    ],
)
def test_a_typed_date_may_name_a_month_or_a_year_alone(words, date):
    assert as_date_in_part(words) == date
