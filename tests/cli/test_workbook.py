"""`export-excel` with chosen tables, charts and links."""

import openpyxl
import pytest

from qualcode.ops.projects import open_project
from qualcode.ops.saved_questions import save_question


@pytest.fixture
def study(sample_in, tmp_path):
    import shutil

    return shutil.copyfile(sample_in(), tmp_path / "study.qualcode")


def test_chosen_tables_go_in_in_their_order_with_charts_and_links(run, study, tmp_path):
    path = tmp_path / "chosen.xlsx"
    asked = ("--table", "frequencies", "--table", "crosstab:Область", "--table", "memos")
    done = run("export-excel", study, path, *asked, "--charts", "stacked", "--links", "--lang", "ru")
    assert done.code == 0, done.err
    names = openpyxl.load_workbook(path).sheetnames
    assert names == ["Частоты кодов", "Область", "Мемо", "Диаграммы", "Фрагменты за числами", "О таблицах"]


def test_a_saved_table_goes_in_under_its_name(run, study, tmp_path):
    with open_project(study) as project:
        save_question(project, "Долги и стыд", "table", {"report": "documents", "kinds": []})
    path = tmp_path / "saved.xlsx"
    assert run("export-excel", study, path, "--table", "saved:долги и стыд").code == 0
    assert openpyxl.load_workbook(path).sheetnames[0] == "Долги и стыд"


@pytest.mark.parametrize("table", ["saved:нет такой", "nothing", "crosstab:нет такого"])
def test_a_table_that_is_not_there_is_one_sentence_and_no_file(run, study, tmp_path, table):
    done = run("export-excel", study, tmp_path / "none.xlsx", "--table", table)
    assert done.code == 1 and len(done.err.strip().splitlines()) <= 3
    assert not (tmp_path / "none.xlsx").exists()
