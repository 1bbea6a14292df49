"""Sheets of Excel and CSV files read into typed cells; bad files refused in one sentence."""

import datetime
import io
import random
import zipfile

import openpyxl
import pytest

from qualcode.exchange import sheets
from qualcode.exchange.sheets import read_sheets
from qualcode.exchange.zip_safety import check_zip
from qualcode.model.errors import UserError


def saved(path, *rows, top=1):
    book = openpyxl.Workbook()
    for row, cells in enumerate(rows, top):
        for column, cell in enumerate(cells, 1):
            book.active.cell(row, column, cell)
    book.save(path)
    return path


def refusal(path):
    with pytest.raises(UserError) as caught:
        read_sheets(path)
    assert all(caught.value.text(language) for language in ("ky", "ru", "en"))
    return caught.value.key.removeprefix("sheets.")


def test_cells_keep_what_they_are(tmp_path):
    day = datetime.datetime(2023, 12, 1)
    path = saved(tmp_path / "a.xlsx", ["Код", "A", "B", "C", "D", "E"], ["R1", "1-3", 5, 5.5, day, True], ["R2", " x "])
    (sheet,) = read_sheets(path)
    assert sheet.headings == ("Код", "A", "B", "C", "D", "E")
    assert sheet.rows[0] == ("R1", "1-3", 5, 5.5, datetime.date(2023, 12, 1), True)
    assert type(sheet.rows[0][2]) is int
    assert sheet.rows[1] == ("R2", "x", None, None, None, None)


def test_row_numbers_are_those_of_the_spreadsheet_below_a_title_and_blank_rows(tmp_path):
    (sheet,) = read_sheets(saved(tmp_path / "a.xlsx", ["Сводка"], [], ["Код", "A"], ["R1", 1], top=3))
    assert (sheet.headings, sheet.row_number(0)) == (("Код", "A"), 6)


def test_csv_cells_are_text_and_the_separator_line_counts_as_a_row(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("sep=;\r\nКод;Дети\r\nR1;1-3\r\n".encode("cp1251"))
    (sheet,) = read_sheets(path)
    assert (sheet.headings, sheet.rows, sheet.first_row) == (("Код", "Дети"), (("R1", "1-3"),), 3)


def test_far_cells_are_refused_before_the_grid_is_made(tmp_path):
    path = tmp_path / "far.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "Код"
    book.active["XFD1048576"] = 1
    book.save(path)
    assert refusal(path) == "too_many_rows"


def test_formatted_but_empty_cells_far_below_do_no_harm(tmp_path):
    path = tmp_path / "styled.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Код", "A"])
    book.active.append(["R1", 1])
    book.active["B1048576"].font = openpyxl.styles.Font(bold=True)
    book.save(path)
    assert read_sheets(path)[0].rows == (("R1", 1),)


@pytest.mark.parametrize(
    "name, data, key",
    [
        ("a.xlsx", b"", "empty_file"),
        ("a.csv", b"  \n", "empty_file"),
        ("a.csv", b";;\n;;\n", "empty_file"),
        ("a.xlsx", b"just text", "damaged"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "encrypted_or_old"),
        ("a.xls", b"x", "unknown_format"),
        ("a.xlsx", b"PK\x05\x06" + b"\0" * 18, "damaged"),
    ],
)
def test_bad_files_are_refused(tmp_path, name, data, key):
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == key


def test_a_missing_file_and_a_file_too_large_are_refused(tmp_path, monkeypatch):
    assert refusal(tmp_path / "none.xlsx") == "unreadable"
    monkeypatch.setattr(sheets, "MAX_FILE_BYTES", 10)
    assert refusal(saved(tmp_path / "a.xlsx", ["Код", "A"])) == "file_too_large"


def test_a_doctype_is_refused(tmp_path):
    path = saved(tmp_path / "a.xlsx", ["Код", "A"])
    parts = {}
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            marked = b"<!DOCTYPE x [<!ENTITY a 'b'>]>" + data if name.endswith("sheet1.xml") else data
            archive.writestr(name, marked)
    assert refusal(path) == "damaged"


def test_a_zip_bomb_is_refused_from_its_directory():
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 20_000_000)
    with pytest.raises(UserError) as caught:
        check_zip(target.getvalue())
    assert caught.value.key == "sheets.too_large_unpacked"


def test_flipped_bytes_give_a_table_or_one_sentence(tmp_path):
    data = saved(tmp_path / "a.xlsx", ["Код", "A"], *[[f"R{i}", i] for i in range(30)]).read_bytes()
    dice = random.Random(7)
    refused = 0
    for _ in range(300):
        broken = bytearray(data)
        broken[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        (tmp_path / "b.xlsx").write_bytes(bytes(broken))
        try:
            assert read_sheets(tmp_path / "b.xlsx")
        except UserError as error:
            assert error.text("ru")
            refused += 1
    assert refused > 50
