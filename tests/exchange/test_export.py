"""The workbook of a study, opened again."""

from datetime import datetime

import openpyxl
import pytest

from qualcode.analysis.query import Query
from qualcode.exchange.export import export_workbook, tables_for
from qualcode.model.errors import UserError
from qualcode.model.table import Measure
from qualcode.ops.projects import open_project
from qualcode.store.queries.respondents import attributes_of


@pytest.fixture(scope="module")
def sample(sample_in):
    with open_project(sample_in(), write=False) as project:
        yield project


def chosen(project):
    return tuple(
        attribute.guid for attribute in attributes_of(project) if attribute.key in ("Область", "Семейное положение")
    )


def body(sheet, table):
    """Give the cells of a sheet below the headings of its table."""
    rows = list(sheet.iter_rows(values_only=True))
    heading = next(n for n, row in enumerate(rows) if row[0] == table.columns[0].title)
    first = heading + (2 if any(column.n is not None for column in table.columns) else 1)
    return [row[: len(table.columns)] for row in rows[first : first + len(table.rows)]]


def expected(cell, column):
    if cell.value == "":
        return None
    if column.measure is Measure.DATE:
        return datetime.fromisoformat(cell.value)
    return cell.value


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_every_sheet_holds_its_table_cell_for_cell(sample, tmp_path, language):
    query = Query(language=language)
    path = tmp_path / "tables.xlsx"
    names = export_workbook(sample, path, query, chosen(sample))
    tables = list(tables_for(sample, query, chosen(sample)))
    workbook = openpyxl.load_workbook(path)
    assert workbook.sheetnames == names
    assert len(names) == len(tables) + 1 == 10
    for table, sheet in zip(tables, workbook.worksheets, strict=False):
        written = body(sheet, table)
        assert len(written) == len(table.rows) > 0
        for row, cells in zip(table.rows, written, strict=True):
            told = [expected(cell, column) for cell, column in zip(row, table.columns, strict=True)]
            assert list(cells) == told, table.title
        assert sheet.freeze_panes is not None


def test_counts_are_numbers_and_words_of_a_transcript_never_formulas(sample, tmp_path):
    path = tmp_path / "tables.xlsx"
    export_workbook(sample, path, Query(language="ru"), chosen(sample))
    workbook = openpyxl.load_workbook(path)
    cells = [cell for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    crosstab = workbook.worksheets[0]
    counts = crosstab[crosstab[crosstab.freeze_panes].row]
    assert [cell.data_type for cell in counts[1:]] == ["n"] * (crosstab.max_column - 1)


def test_the_about_sheet_says_what_was_counted(sample, tmp_path):
    path = tmp_path / "tables.xlsx"
    names = export_workbook(sample, path, Query(language="en"), chosen(sample))
    about = openpyxl.load_workbook(path)[names[-1]]
    told = {row[0]: row[1] for row in about.iter_rows(values_only=True) if row[0]}
    assert told["Project"] == "Возвращение кыргызстанок из миграции (пример)"
    assert told["Documents, final coding by"] == "Айбек: 7, Чолпон: 6, Нургүл: 4"
    assert told["N"] == "respondents: 10, documents: 17"
    assert {"Date", "Filter", "Unit", "Coding", "QualCode version"} <= set(told)


def test_without_an_attribute_there_is_one_crosstab_for_all(sample, tmp_path):
    names = export_workbook(sample, tmp_path / "tables.xlsx", Query(language="en"))
    assert names[0] == "Codes all respondents"


def test_a_place_that_cannot_be_written_is_a_sentence(sample, tmp_path):
    with pytest.raises(UserError):
        export_workbook(sample, tmp_path / "missing" / "tables.xlsx", Query())
