"""Codebooks that people typed into a table."""

import pytest

from qualcode.exchange.codebooks import csv_file
from qualcode.exchange.codebooks.headings import Heading, understood
from qualcode.exchange.codebooks.paths import joined, split_path
from qualcode.exchange.codebooks.slugs import slug, unique_slug
from qualcode.exchange.codebooks.tables import codebook_of
from qualcode.exchange.sheets import Sheet
from qualcode.model.errors import UserError


def read(headings, *rows):
    return codebook_of([Sheet("Лист1", tuple(headings), tuple(tuple(row) for row in rows))], "книга")


def tree(codebook):
    return [(code.id, code.parent) for code in codebook.codes]


def refusal(headings, *rows):
    with pytest.raises(UserError) as caught:
        read(headings, *rows)
    for language in ("ky", "ru", "en"):
        assert caught.value.text(language)
    return caught.value.key.removeprefix("codebook."), caught.value.values.get("row")


@pytest.mark.parametrize(
    "heading, meaning",
    [
        ("КОД", Heading("code")),
        ("Название", Heading("name")),
        ("Name (ru)", Heading("name", "ru")),
        ("name_ky", Heading("name", "ky")),
        ("Определение", Heading("definition")),
        ("когда  применять:", Heading("when")),
        ("Когда НЕ применять (рус.)", Heading("not_when", "ru")),
        ("Качан колдонулбайт", Heading("not_when")),
        ("Аныктама", Heading("definition")),
        ("Definition in English", Heading("definition", "en")),
        ("RU name", Heading("name", "ru")),
        ("Colour", Heading("colour")),
        ("Комментарий руководителя", None),
    ],
)
def test_headings_are_understood_in_three_languages(heading, meaning):
    assert understood(heading) == meaning


@pytest.mark.parametrize(
    "path", ["Долги > Кредит", "Долги>Кредит", "Долги>>Кредит", "Долги >> Кредит", "Долги\\Кредит"]
)
def test_a_path_is_read_in_each_way_of_writing_it(path):
    assert split_path(path) == ("Долги", "Кредит")


@pytest.mark.parametrize(
    "parts", [("a > b", "c"), ('"Кара тизме"', "x"), ("a\\b",), ('"',), ('">', '"'), ("->", "=>", "x >> y")]
)
def test_separators_in_names_are_kept_apart_from_those_of_the_path(parts):
    assert split_path(joined(parts)) == parts


def test_quotes_of_a_name_stay_when_it_has_no_separator():
    assert split_path('"Кара тизме" > Россия') == ('"Кара тизме"', "Россия")


@pytest.mark.parametrize("name, expected", [("Карыз, насыя", "karyz_nasyya"), ("Үй-бүлө", "uy_bulo"), ("!!!", "code")])
def test_ids_are_names_in_latin_letters(name, expected):
    assert slug(name) == expected


def test_an_id_that_is_taken_gets_a_number():
    assert unique_slug("Долги", {"dolgi", "dolgi_2"}) == "dolgi_3"


def test_paths_make_a_tree_and_the_upper_codes_that_have_no_row():
    found = read(["Путь"], ["Трудности > Долги"], ["Трудности > Долги > Кредит"], ["Стигма"])
    assert tree(found) == [
        ("trudnosti", ""),
        ("dolgi", "trudnosti"),
        ("kredit", "dolgi"),
        ("stigma", ""),
    ]
    assert found.codes[1].names == {"ru": "Долги"}


def test_a_parent_column_names_the_parent_by_name_or_by_id_in_any_order():
    found = read(
        ["Родитель", "Код", "Название"],
        ["Трудности", "D1", "Долги"],
        [None, "T", "трудности"],
        ["T", 7, "Документы"],
    )
    assert tree(found) == [("T", ""), ("D1", "T"), ("7", "T")]


def test_code_is_the_name_where_no_other_column_is():
    assert read(["Code", "Definition"], ["Debts", "Owes money"]).codes[0].names == {"en": "Debts"}


def test_the_language_of_a_column_without_one_is_seen_from_its_letters():
    found = read(["Название", "Name (en)"], ["Үй-бүлө", "Family"], ["Карыз", "Debt"])
    assert found.codes[1].names == {"ky": "Карыз", "en": "Debt"}


def test_sets_named_beside_a_code_are_made():
    found = read(["Название", "Тема"], ["Долги", "Трудности; Деньги"], ["Стигма", "трудности"])
    assert [(entry.names, entry.codes) for entry in found.sets] == [
        ({"ru": "Трудности"}, ("dolgi", "stigma")),
        ({"ru": "Деньги"}, ("dolgi",)),
    ]


def test_empty_rows_are_passed_over_and_colours_and_yes_are_understood():
    found = read(["Название", "Цвет", "Активен"], ["Долги", "1f77b4", "Нет"], [None, None, None], ["Уят", "", "ИЯ"[:0]])
    assert (found.codes[0].colour, found.codes[0].active) == ("#1F77B4", False)
    assert (found.codes[1].colour, found.codes[1].active) == ("", True)


@pytest.mark.parametrize(
    "headings, rows, expected",
    [
        (["Номер", "Дата"], [["1", "2"]], ("no_name_column", None)),
        (["Название"], [], ("no_codes", None)),
        (["Название", "Определение"], [["Долги", ""], ["", "должна"]], ("no_name", 3)),
        (["ID", "Название"], [["a", "Долги"], ["b", "Уят"], ["a", "Стигма"]], ("id_twice", 4)),
        (["Путь"], [["A > B"], ["a>b"]], ("code_twice", 3)),
        (["Название", "Родитель"], [["Долги", "Трудности"]], ("unknown_parent", 2)),
        (["Название", "Родитель"], [["Долги", "Долги"]], ("unknown_parent", 2)),
        (["Название", "Родитель"], [["A", ""], ["Б", "В"], ["В", "Б"]], ("circle", 3)),
        (["Название", "Цвет"], [["A", "red"]], ("bad_colour", 2)),
        (["Название", "Активен"], [["A", "может"]], ("not_yes_or_no", 2)),
        (["Название", "ID"], [["A", "a;b"]], ("bad_id", 2)),
        (["Название", "Вид строки"], [["A", ""], ["Б", "чудо"]], ("unknown_row_type", 3)),
        (["Название", "Вид строки", "Вид"], [["A", "", ""], ["Б", "набор", "куча"]], ("unknown_kind", 3)),
        (["Название", "Вид строки"], [["A", ""], ["Б", "значение аспекта"]], ("value_without_facet", 3)),
    ],
)
def test_a_wrong_table_is_refused_with_the_row(headings, rows, expected):
    assert refusal(headings, *rows) == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_is_read_in_the_encodings_and_delimiters_of_excel(tmp_path, encoding, delimiter):
    path = tmp_path / "codes.csv"
    rows = [
        ("Код", "Название", "Определение"),
        ("d1", "Долги и кредиты", "Она должна деньги"),
        ("d2", "Стыд", "Чувство"),
    ]
    path.write_bytes("\r\n".join(delimiter.join(row) for row in rows).encode(encoding))
    codes = csv_file.read(path).codes
    assert [(code.id, code.names["ru"]) for code in codes] == [("d1", "Долги и кредиты"), ("d2", "Стыд")]


def test_no_text_of_a_csv_codebook_is_a_formula_and_none_keeps_the_apostrophe(tmp_path):
    from qualcode.model.codebook import Codebook, CodeEntry

    texts = {"ru": "=HYPERLINK(1)", "ky": "- Барбыз дешти", "en": "'=already"}
    book = Codebook("b", codes=(CodeEntry("x", names={"ru": "@x"}, examples=texts),))
    csv_file.write(book, tmp_path / "b.csv")
    written = (tmp_path / "b.csv").read_text(encoding="utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in written and '"\'- Барбыз дешти"' in written and "\"''=already\"" in written
    assert csv_file.read(tmp_path / "b.csv") == book
