"""A table printed to Word: what stands where, hostile texts, equal bytes."""

import zipfile
from dataclasses import replace

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from qualcode.exchange.table_file import write_table as write_any
from qualcode.exchange.word.columns import PORTRAIT, parts_of, rooms_of
from qualcode.exchange.word.tables import table_document, write_table
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Table

SHARE = Measure.SHARE
PLACES = Table(
    "Коды по признаку «Область»",
    (
        Column("Код"),
        Column("Ош", SHARE, 4, "Область"),
        Column("Чүй", SHARE, 10, "Область"),
        Column("Всего", Measure.COUNT, 12_000),
    ),
    (
        (Cell("Долги"), Cell(0.5), Cell(0.304), Cell(11_999)),
        (Cell("Кредиты"), Cell(None), Cell(0), Cell(1)),
    ),
    caption="Подсчитано: респонденты.",
    notes=("Не учтено: 3.",),
    levels=(0, 1),
)


def rows_of(table):
    """Give the words of a table of Word, a merged cell once."""
    return [[cell.xpath("string()") for cell in row._tr.tc_lst] for row in table.rows]


def written(table, path, language="ru"):
    write_table(table, path, language)
    return docx.Document(str(path))


def test_a_table_has_its_caption_headings_n_and_notes(tmp_path):
    found = written(PLACES, tmp_path / "a.docx")
    assert rows_of(found.tables[0]) == [
        ["", "Область", ""],
        ["Код", "Ош", "Чүй", "Всего"],
        ["N", "4", "10", "12\u00a0000"],
        ["Долги", "50\u00a0%", "30\u00a0%", "11\u00a0999"],
        ["Кредиты", "", "0\u00a0%", "1"],
    ]
    styled = [(it._p.xpath("string()"), it.style.name) for it in found.paragraphs if it._p.xpath("string()")]
    assert styled == [
        ("Таблица 1. Коды по признаку «Область»", "Caption"),
        ("Подсчитано: респонденты.", "Note"),
        ("Не учтено: 3.", "Note"),
    ]


def test_headings_come_again_on_each_page_and_short_rows_are_not_cut(tmp_path):
    rows = written(PLACES, tmp_path / "a.docx").tables[0].rows
    marks = [[mark.tag == qn("w:tblHeader") for mark in row._tr.trPr] for row in rows]
    assert [any(found) for found in marks] == [True, True, True, False, False]
    assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in rows)


def test_rows_of_a_tree_are_indented(tmp_path):
    rows = written(PLACES, tmp_path / "a.docx").tables[0].rows
    indents = [row.cells[0].paragraphs[0].paragraph_format.left_indent for row in rows[3:]]
    assert indents[0] is None
    assert indents[1] > 0


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ky", ["1-таблица. t", "1,50", "ооба"]),
        ("ru", ["Таблица 1. t", "1,50", "да"]),
        ("en", ["Table 1. t", "1.50", "yes"]),
    ],
)
def test_numbers_and_captions_follow_the_language(language, words, tmp_path):
    table = Table("t", (Column("a"), Column("b", Measure.NUMBER)), ((Cell(1.5), Cell(True)),), row_headings=0)
    found = written(table, tmp_path / "a.docx", language)
    assert [found.paragraphs[0]._p.xpath("string()"), *rows_of(found.tables[0])[1]] == words


def many(columns):
    names = tuple(Column(f"Столбец {n}", Measure.COUNT) for n in range(columns))
    return Table("t", (Column("Код"), *names), ((Cell("x"), *(Cell(n) for n in range(columns))),))


def test_a_wide_table_lies_on_its_side_and_a_narrow_one_stands(tmp_path):
    for columns, way in ((3, WD_ORIENT.PORTRAIT), (15, WD_ORIENT.LANDSCAPE)):
        section = written(many(columns), tmp_path / "a.docx").sections[0]
        assert section.orientation is way
        assert (section.page_width > section.page_height) is (way is WD_ORIENT.LANDSCAPE)


def test_a_table_wider_than_any_page_comes_in_parts_that_hold_every_column_once(tmp_path):
    found = written(many(119), tmp_path / "a.docx")
    tables = [rows_of(table) for table in found.tables]
    assert len(tables) > 3
    assert {table[0][0] for table in tables} == {"Код"}
    assert [cell for table in tables for cell in table[1][1:]] == [str(n) for n in range(119)]
    captions = [it._p.xpath("string()") for it in found.paragraphs if it.style.name == "Caption"]
    assert captions[0].endswith(f"(часть 1 из {len(tables)})")


@settings(max_examples=60)
@given(st.lists(st.text(max_size=30), min_size=1, max_size=40), st.integers(0, 3))
def test_no_part_is_wider_than_the_page_unless_one_column_alone_is(titles, headings):
    table = Table("t", tuple(map(Column, titles)), (), row_headings=headings)
    rooms = rooms_of(table, "ru")
    for part in parts_of(rooms, headings, PORTRAIT):
        assert len(part.columns) == len(part.widths)
        assert sum(part.widths) <= PORTRAIT + 1e-6
    shown = [at for part in parts_of(rooms, headings, PORTRAIT) for at in part.columns if at >= headings]
    assert shown == list(range(headings, len(titles)))


HOSTILE = (
    "=1+1", "+7 700", "-5", "@SUM(A1)", "\x00\x07\x1bЗвук\x85", "<b>Долг & «насыя»</b>", "Ө ө Ү ү Ң ң", "\ud800",
    "a\tb\nв", "x" * 40_000, "</w:t></w:r>", "\u202eобратно",
)  # fmt: skip


def test_hostile_texts_reach_the_page_as_words_without_control_characters(tmp_path):
    table = Table("<t>\x00", (Column("a\x01"),), tuple((Cell(text),) for text in HOSTILE), "c\x02", ("=n",))
    found = written(table, tmp_path / "a.docx")
    cells = [row[0] for row in rows_of(found.tables[0])[1:]]
    assert cells[:4] == ["=1+1", "+7 700", "-5", "@SUM(A1)"]
    assert cells[4].strip() == "Звук"
    assert cells[5:7] == ["<b>Долг & «насыя»</b>", "Ө ө Ү ү Ң ң"]
    assert found.tables[0].rows[9].cells[0].text == "a\tb\nв"
    assert len(cells[9]) == 40_000
    assert cells[10:] == ["</w:t></w:r>", "\u202eобратно"]


def test_the_same_table_gives_the_same_bytes_with_no_name_of_anybody(tmp_path):
    first, second = (table_document(PLACES, "ky").as_bytes() for _ in range(2))
    assert first == second
    (tmp_path / "a.docx").write_bytes(first)
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        facts = package.read("docProps/core.xml").decode()
        assert {entry.date_time[0] for entry in package.infolist()} == {1980}
        assert 'w:val="ky-KG"' in package.read("word/styles.xml").decode()
        assert "PAGE" in package.read("word/footer1.xml").decode()
    assert "python-docx" not in facts
    assert "2000-01-01" in facts


def test_the_ending_chooses_the_format_and_an_unknown_one_is_told(tmp_path):
    for ending, begin in ((".docx", b"PK"), (".xlsx", b"PK"), (".csv", b"\xef\xbb\xbf")):
        write_any(PLACES, tmp_path / f"a{ending}", "ru")
        assert (tmp_path / f"a{ending}").read_bytes().startswith(begin)
    with pytest.raises(UserError) as refused:
        write_any(PLACES, tmp_path / "a.odt", "ru")
    assert ".docx, .xlsx, .csv" in refused.value.text("en")


def test_a_place_that_cannot_be_written_to_is_told(tmp_path):
    with pytest.raises(UserError) as refused:
        write_table(PLACES, tmp_path / "nowhere" / "a.docx", "ru")
    assert "a.docx" in refused.value.text("ky")
    assert list(tmp_path.iterdir()) == []


def test_a_table_of_a_thousand_pages_is_refused_with_a_way_out(tmp_path):
    row = (Cell("x"), *(Cell(1) for _ in range(300)))
    with pytest.raises(UserError) as refused:
        write_table(replace(many(300), rows=(row,) * 400), tmp_path / "a.docx", "ru")
    assert "Excel" in refused.value.text("ky")
    assert list(tmp_path.iterdir()) == []
