"""Tables written to Excel and read back with openpyxl, cell by cell.

`QUALCODE_RENEW_GOLDEN=1 pytest tests/exchange/excel` writes the golden files anew.
"""

import json
import os
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from qualcode.exchange.excel.csv_table import write_csv
from qualcode.exchange.excel.names import sheet_names, utf16_length
from qualcode.exchange.excel.workbook import workbook_bytes, write_workbook
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Table

GOLDEN = Path(__file__).parent / "golden"
FACTS = {"Проект": "Кайтып келүү", "Бирдик": "респонденттер"}


def table(columns, *rows, **more):
    cells = tuple(tuple(Cell(value) for value in row) for row in rows)
    return Table(more.pop("title", "Таблица"), tuple(columns), cells, **more)


CROSSTAB = table(
    [
        Column("Код"),
        Column("Ош", Measure.COUNT, 4, "Облус"),
        Column("Ош", Measure.SHARE, 4, "Облус"),
        Column("Бардыгы", Measure.COUNT, 9),
    ],
    ("Кыйынчылыктар", 3, 0.75, 7),
    ("Карыз, насыя", 1, 0.25, 1200),
    ("Документтер", None, 0.0, 0),
    title="Коддор / облус: [2023]",
    caption="Респонденттер эсептелди",
    notes=("Интервьюердин сөздөрү кирбейт",),
    levels=(0, 1, 1),
    facts=FACTS,
)
SEGMENTS = table(
    [
        Column("Үзүндү"),
        Column("Респондент"),
        Column("Башы", Measure.COUNT),
        Column("Күнү", Measure.DATE),
        Column("Салмак", Measure.NUMBER),
    ],
    ("- Барбыз дешти.\nОоба, 😀", "R01", 1204, "2023-12-01", 1.5),
    ("=1+1", "+7 996", 0, "2023-12-01T10:30:00+06:00", None),
    ("@x", "-5 деди", 5, "2023-05", 2),
    title="Үзүндүлөр",
    row_headings=0,
    facts=FACTS | {"Бирдик": "үзүндүлөр"},
)


def opened(tables, language="ky", about=True):
    return openpyxl.load_workbook(BytesIO(workbook_bytes(tables, language, about)))


def description(sheet):
    return {
        "name": sheet.title,
        "freeze": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "merged": sorted(map(str, sheet.merged_cells.ranges)),
        "widths": {letter: round(column.width, 1) for letter, column in sheet.column_dimensions.items()},
        "cells": {
            cell.coordinate: [cell.data_type, str(cell.value), cell.number_format, cell.alignment.indent]
            for row in sheet
            for cell in row
            if cell.value is not None
        },
    }


@pytest.mark.parametrize("name, tables", [("crosstab", [CROSSTAB]), ("segments", [CROSSTAB, SEGMENTS])])
def test_the_workbook_is_as_the_golden_file_says(name, tables):
    found = [description(sheet) for sheet in opened(tables)]
    path = GOLDEN / f"{name}.json"
    if os.environ.get("QUALCODE_RENEW_GOLDEN"):
        path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert found == json.loads(path.read_text(encoding="utf-8"))


def test_equal_tables_give_equal_bytes():
    assert workbook_bytes([CROSSTAB, SEGMENTS]) == workbook_bytes([CROSSTAB, SEGMENTS])


@pytest.mark.parametrize(
    "text", ["=1+1", "+7 996", "@x", "-5 деди", "{=1}", "http://a.kg", "1-3", "007", "_x000D_", "'=1", "#N/A", "TRUE"]
)
def test_a_text_stays_the_same_text_and_nothing_else(text):
    sheet = opened([table([Column("Текст")], (text,))]).worksheets[0]
    assert (sheet["A2"].data_type, sheet["A2"].value) in (("s", text), ("s", text.replace("_x000D_", "_x005F_x000D_")))
    assert sheet["A2"].hyperlink is None


def test_control_characters_are_left_out_in_cells_and_headings():
    sheet = opened([table([Column("a\x00b")], ("x\x01y\x1bz\ud800",))]).worksheets[0]
    assert (sheet["A1"].value, sheet["A2"].value) == ("ab", "xyz")


@pytest.mark.parametrize("text", ["ө" * 40_000, "😀" * 20_000])
def test_a_text_too_long_for_a_cell_is_cut_and_the_cut_is_told(text):
    book = opened([table([Column("Текст")], (text,))], "en")
    written = book.worksheets[0]["A2"].value
    assert 32_760 < utf16_length(written) <= 32_767
    assert written.endswith(" […]") and text.startswith(written.removesuffix(" […]"))
    told = [str(cell.value) for row in book.worksheets[1] for cell in row]
    assert any("A2" in line and str(len(text)) in line for line in told)


def test_a_text_of_just_the_limit_is_not_cut():
    sheet = opened([table([Column("Текст")], ("ө" * 32_767,))]).worksheets[0]
    assert sheet["A2"].value == "ө" * 32_767


def test_three_hundred_columns_keep_their_places_and_widths_stay_in_bounds():
    wide = table([Column(f"Респондент {i}", Measure.COUNT) for i in range(300)], tuple(range(300)))
    sheet = opened([wide]).worksheets[0]
    assert [cell.value for cell in sheet[2]] == list(range(300))
    assert all(6 <= column.width <= 61 for column in sheet.column_dimensions.values())


def test_what_is_no_number_leaves_a_blank_and_a_huge_number_stays_exact():
    columns = [Column("a", Measure.NUMBER), Column("b", Measure.NUMBER), Column("c", Measure.COUNT), Column("d")]
    sheet = opened([table(columns, (float("nan"), float("inf"), 10**17 + 1, True))]).worksheets[0]
    assert [cell.value for cell in sheet[2]] == [None, None, str(10**17 + 1), True]


def test_sheet_names_are_allowed_short_and_unlike_each_other():
    names = sheet_names(["a/b:c", "a b c", "A B C", "", "'", "history", "ө" * 40, "ө" * 41, "😀" * 20])
    assert names[:6] == ["a b c", "a b c (2)", "A B C (3)", "Sheet", "Sheet (2)", "history_"]
    assert len({name.lower() for name in names}) == len(names)
    assert all(utf16_length(name) <= 31 for name in names)


def test_an_empty_table_still_has_its_headings():
    sheet = opened([table([Column("Код"), Column("N", Measure.COUNT)])]).worksheets[0]
    assert [cell.value for cell in sheet[1]] == ["Код", "N"]


def test_no_table_and_a_table_too_wide_are_refused_and_nothing_is_written(tmp_path):
    for tables in ([], [table([Column("x")] * 16_385)]):
        with pytest.raises(UserError):
            write_workbook(tables, tmp_path / "t.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_to_is_one_sentence(tmp_path):
    with pytest.raises(UserError) as caught:
        write_workbook([CROSSTAB], tmp_path / "missing" / "t.xlsx")
    assert "t.xlsx" in caught.value.text("ky")


def test_csv_has_a_mark_for_excel_quotes_every_text_and_disarms_formulas(tmp_path):
    write_csv(SEGMENTS, tmp_path / "s.csv", "ky")
    data = (tmp_path / "s.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert lines[1] == '"\'- Барбыз дешти.\nОоба, 😀";"R01";1204;"2023-12-01";"1,5"'
    assert lines[2] == '"\'=1+1";"\'+7 996";0;"2023-12-01T10:30:00+06:00";'


def test_csv_has_groups_before_headings_and_n_below_them(tmp_path):
    write_csv(CROSSTAB, tmp_path / "c.csv", "ky", delimiter=",", decimal=".")
    lines = (tmp_path / "c.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[:3] == ['"Код","Облус: Ош","Облус: Ош","Бардыгы"', '"N",4,4,9', '"Кыйынчылыктар",3,0.75,7']


def test_columns_in_time_are_drawn_as_a_line_behind_each_row(tmp_path):
    import zipfile

    rounds = [Column("Код"), *(Column(f"Раунд {n}", Measure.NUMBER, group="Альфа") for n in (1, 2, 3))]
    lined = table(rounds, ("Карыз", 0.4, None, 0.8), ("Уят", 0.1, 0.2, 0.3), title="Айлампа '1'", lines=(1, 2, 3))
    write_workbook([lined], tmp_path / "book.xlsx", "ky", about=False)
    with zipfile.ZipFile(tmp_path / "book.xlsx") as book:
        (name,) = [one for one in book.namelist() if "worksheets/sheet" in one]
        written = book.read(name).decode()
    assert written.count("<x14:sparkline>") == 2 and 'displayEmptyCellsAs="gap"' in written
    assert "!B4:D4</xm:f><xm:sqref>E4</xm:sqref>" in written and "!B5:D5</xm:f>" in written
    assert "Убакыт боюнча" in zipfile.ZipFile(tmp_path / "book.xlsx").read("xl/sharedStrings.xml").decode()


def test_a_sheet_prints_across_with_its_headings_on_each_page_and_as_wide_as_the_paper():
    sheet = opened([CROSSTAB]).worksheets[0]
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.print_title_rows, sheet.print_title_cols) == ("$3:$5", "$A:$A")
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_a_sheet_wider_than_can_be_read_goes_on_several_pages():
    wide = table([Column("Код"), *(Column(f"Область номер {place}", Measure.COUNT) for place in range(40))])
    sheet = opened([wide]).worksheets[0]
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_cols == "$A:$A"


def test_a_heading_of_several_lines_has_room_for_them_also_above_several_columns():
    columns = [Column("Код"), *(Column(end, Measure.NUMBER, group="95 % интервал альфы") for end in ("от", "до"))]
    sheet = opened([table([*columns, Column("Процент совпадений", Measure.SHARE)], ("А", 0.5, 0.9, 0.8))]).worksheets[0]
    assert sheet["B2"].value == "95 % интервал альфы"
    group, heading, row = (sheet.row_dimensions[number].height for number in (2, 3, 4))
    assert group > 15
    assert (heading, row) == (30, None)


def test_long_words_above_and_below_a_table_are_broken_into_lines_of_its_width():
    long = " ".join(["эсептөө"] * 60)
    sheet = opened(
        [table([Column("Код", n=3), Column("Ош", n=2)], ("А", "Б"), caption=long, notes=(long,))]
    ).worksheets[0]
    lines = [cell.value for cell in sheet["A"] if cell.value and "эсептөө" in str(cell.value)]
    assert " ".join(lines) == f"{long} {long}"
    assert 80 < max(map(len, lines)) <= 110
