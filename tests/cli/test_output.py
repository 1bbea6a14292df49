from qualcode.cli.output import aligned
from qualcode.cli.tables import table_record, table_text
from qualcode.model.table import Cell, Column, Measure, Table


def test_columns_are_as_wide_as_their_longest_cell_and_numbers_stand_right():
    text = aligned(["код", "n"], [["Долги", 3], ["Үй", 12]])
    assert text.splitlines() == ["код     n", "-----  --", "Долги   3", "Үй     12"]


def test_a_long_cell_is_cut_and_lines_within_it_are_joined():
    lines = aligned(["текст"], [["а\nб"], ["ө" * 99]]).splitlines()
    assert lines[2] == "а б"
    assert lines[3] == "ө" * 59 + "…"


def test_marks_that_take_no_room_and_signs_that_take_two_are_measured():
    lines = aligned(["a", "b"], [["е\u0301", "x"], ["字", "x"], ["abc", "x"]]).splitlines()
    assert lines[2] == "е\u0301    x"
    assert lines[3] == "字   x"


def test_a_table_tells_its_n_levels_shares_and_what_was_counted():
    columns = (Column("Код"), Column("Ош", Measure.SHARE, 4, "Область"), Column("Всего", Measure.COUNT, 9))
    rows = ((Cell("Долги"), Cell(0.25), Cell(3)), (Cell("Банк"), Cell(None), Cell(0)))
    table = Table("Коды", columns, rows, "Считаны респонденты.", ("Мало.",), levels=(0, 1), facts={"Проект": "К"})
    lines = table_text(table).splitlines()
    assert lines[0] == "Коды"
    assert lines[2].split() == ["Код", "Область:", "Ош", "Всего"]
    assert lines[4].split() == ["N", "4", "9"]
    assert lines[5].split() == ["Долги", "25", "%", "3"]
    assert lines[6].startswith("  Банк")
    assert lines[-2:] == ["Считаны респонденты.", "Мало."]
    record = table_record(table)
    assert record["rows"] == [["Долги", 0.25, 3], ["Банк", None, 0]]
    assert record["columns"][1] == {"title": "Ош", "measure": "share", "n": 4, "group": "Область"}
