"""Tables, quotations and tidy files written by the command line."""

import csv

import docx
import pytest


def texts(path):
    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


@pytest.mark.parametrize("name", ["crosstab", "frequencies", "segments", "donor", "donor_codes", "codebook", "pairs"])
def test_every_table_goes_to_word(study, run, tmp_path, name):
    outcome = run("table", study, name, "--kind", "all", "--out", tmp_path / "a.docx")
    assert (outcome.code, outcome.out) == (0, "")
    assert "a.docx" in outcome.err
    found = docx.Document(str(tmp_path / "a.docx"))
    assert found.tables
    assert "Table 1. " in found.paragraphs[0]._p.xpath("string()")


def test_an_ending_of_no_format_is_told(study, run, tmp_path):
    outcome = run("table", study, "crosstab", "--out", tmp_path / "a.odt")
    assert outcome.code != 0
    assert ".docx, .xlsx, .csv" in outcome.err


def test_quotations_go_to_word_with_or_without_their_questions(study, run, tmp_path):
    run("retrieve", study, "--out", tmp_path / "a.docx")
    run("retrieve", study, "--out", tmp_path / "b.docx", "--no-questions", "--tell", "")
    assert "карызым бар" in texts(tmp_path / "a.docx")
    assert "Question: Салам. Кандайсыз?" in texts(tmp_path / "a.docx")
    assert not any(text.startswith("Question") for text in texts(tmp_path / "b.docx"))


def test_an_attribute_that_is_not_there_is_told(study, run, tmp_path):
    outcome = run("retrieve", study, "--out", tmp_path / "a.docx", "--tell", "Рост")
    assert outcome.code != 0
    assert "Рост" in outcome.err


@pytest.mark.parametrize("shape", ["--long", "--wide"])
def test_a_tidy_file_comes_with_the_meaning_of_its_variables(study, done, tmp_path, shape):
    told = done("tidy", study, tmp_path / "a", shape, "--kind", "all")
    assert [file.rpartition("/")[2] for file in told["files"]] == ["a.csv", "a_labels.csv"]
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows) - 1 == told["rows"]
    assert len(rows[0]) == told["columns"]
