"""What `log` can be narrowed to, and the files it writes."""

import shutil

import pytest

from tests.ui.small_study import small_study


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    study = small_study(tmp_path_factory.mktemp("log"))
    study.project.close()
    return study.project.path


@pytest.fixture
def path(made, tmp_path):
    return shutil.copyfile(made, tmp_path / "study.qualcode")


def test_the_log_is_narrowed_by_coder_verb_document_and_code(path, done):
    narrowed = ("--coder", "Айбек", "--verb", "code_span", "--document", "01 Айгүл", "--code", "Gossip")
    assert [step["what"] for step in done("log", path, *narrowed, "--lang", "en")] == ["01 Айгүл: Stigma > Gossip"]
    assert {step["coder_name"] for step in done("log", path, "--coder", "Чолпон")} == {"Чолпон"}


def test_the_log_is_written_as_a_table(path, run, tmp_path):
    csv, excel = tmp_path / "log.csv", tmp_path / "log.xlsx"
    answer = run("log", path, "--code", "Gossip", "--csv", str(csv), "--excel", str(excel), "--lang", "en")
    assert answer.out == ""
    lines = csv.read_text("utf-8-sig").replace('"', "").splitlines()
    assert lines[0] == "Time;Coder;Computer;Step;What it touched;What changed"
    assert "Coding;01 Айгүл: Stigma > Gossip" in lines[1]
    assert excel.read_bytes()[:2] == b"PK"
