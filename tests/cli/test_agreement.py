"""`qualcode agree` on the sample study: tables, files, choices, and what cannot be compared."""

import csv
import json
import shutil
from dataclasses import replace

import openpyxl
import pytest

from qualcode.agreement.comparison import Comparison, Rule, UnitKind
from qualcode.agreement.registry import BY_NAME, TABLES, all_tables
from qualcode.cli.commands import agreement
from qualcode.ops.projects import open_project


@pytest.fixture(scope="module")
def study(sample_in, tmp_path_factory):
    return shutil.copyfile(sample_in(), tmp_path_factory.mktemp("agreement") / "sample.qualcode")


def test_every_table_of_agreement_can_be_asked_for():
    assert tuple(table.name for table in TABLES) == agreement.TABLES


@pytest.mark.parametrize("name", [name for name in agreement.TABLES if name != "rounds"])
def test_each_table_is_told_in_each_language(name, study, run):
    told = {language: run("agree", study, "--by", name, "--lang", language).out for language in ("en", "ru", "ky")}
    assert len(set(told.values())) == 3
    assert all(len(text.splitlines()) > 5 for text in told.values())


def test_the_words_of_the_command_are_those_of_the_engine(study, done, monkeypatch):
    seen = []
    with open_project(study, write=False) as project:
        table = TABLES[0].build(project, Comparison())
        step = project.journal.steps()[-1].id
    made = TABLES[0]._replace(build=lambda project, wanted: seen.append(wanted) or table)
    monkeypatch.setitem(BY_NAME, "code", made)
    done("agree", study)
    done("agree", study, "--unit", "turn", "--share", "0.5", "--coder", "Айбек", "--coder", "Чолпон",
         "--kind", "family", "--spoken", "ky", "--worked", "done", "--first-pass", "--until", step[-12:],
         "--as-marked", "--interviewer", "--own-codes", "--more", "--code", "Debts",
         "--document", "01_aigul_osh")  # fmt: skip
    plain, chosen = seen
    assert plain == Comparison(language="en")
    assert (len(chosen.coders), len(chosen.codes), len(chosen.documents)) == (2, 1, 1)
    assert replace(chosen, coders=(), codes=(), documents=()) == Comparison(
        unit=UnitKind.TURN,
        kinds=("family",),
        languages=("ky",),
        share=0.5,
        snap=False,
        interviewer=True,
        children=False,
        worked=Rule.DONE,
        first_pass=True,
        until=step,
        more=True,
    )


def test_rounds_are_compared_one_by_one_and_apart(study, done, run, tmp_path):
    study = shutil.copy(study, tmp_path / "with_rounds.qualcode")
    assert "There is no round yet" in run("agree", study, "--by", "rounds").err
    coded = ("01_aigul_osh", "02_gulnara_bishkek", "03_nazira_batken")
    for name, kind, documents in (("Р1", "training", coded[:1]), ("К1", "double", coded[1:])):
        done("add", "round", study, "--name", name, "--kind", kind)
        for document in documents:
            done("add", "round_document", study, "--round", name, "--document", document)
    told = {language: run("agree", study, "--by", "rounds", "--lang", language).out for language in ("en", "ru", "ky")}
    assert len(set(told.values())) == 3 and all("Р1" in text and "К1" in text for text in told.values())
    documents = {name: _documents(done("agree", study, *words)) for name, words in {
        "all": ("--training",), "usual": (), "first": ("--round", "Р1")}.items()}  # fmt: skip
    assert documents["all"] - documents["usual"] == documents["first"] == {"01_aigul_osh"}


def _documents(told):
    return set(told["facts"]["Documents"].split(", "))


def test_a_workbook_holds_every_table(study, run, tmp_path):
    outcome = run("agree", study, "--excel", tmp_path / "agreement", "--json")
    sheets = json.loads(outcome.out)["sheets"]
    assert len(sheets) == len(TABLES)  # no rounds in the sample study, but the sheet that tells of the others
    assert openpyxl.load_workbook(tmp_path / "agreement.xlsx").sheetnames == sheets


def test_a_table_goes_to_csv_with_its_remarks_beside(study, run, tmp_path):
    outcome = run("agree", study, "--by", "pair", "--csv", tmp_path / "pairs.csv")
    with (tmp_path / "pairs.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert [row[0] for row in rows[1:]] == ["Айбек – Чолпон", "Айбек – Нургүл", "Чолпон – Нургүл", "All together"]
    assert (outcome.out, "Krippendorff (2004" in outcome.err) == ("", True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--coder", "Айбек"), "needs two coders"),
        (("--document", "17_local_government_batken"), "no document on which two"),
        (("--first-pass", "--kind", "key_informant"), "no document on which two"),
        (("--share", "2"), "between 0 and 1"),
        (("--until", "abcd-ef"), "There is no step"),
        (("--until", "a"), "There is no step"),
        (("--spoken", "uz"), "Nothing in these documents"),
        (("--by", "cases", "--unit", "character"), "cannot be listed"),
    ],
)
def test_what_cannot_be_compared_is_said_in_a_sentence(words, said, study, run):
    outcome = run("agree", study, *words)
    assert (outcome.code, outcome.out) == (1, "")
    assert said in outcome.err


def test_a_part_of_a_guid_that_fits_several_steps_is_refused(study, run):
    with open_project(study, write=False) as project:
        shared = project.journal.steps()[0].id[:4]
    assert "Give more of the GUID" in run("agree", study, "--until", shared).err


def test_where_nothing_can_be_compared_there_is_no_workbook(study, run, tmp_path):
    outcome = run("agree", study, "--coder", "Айбек", "--excel", tmp_path / "none.xlsx")
    assert (outcome.code, (tmp_path / "none.xlsx").exists()) == (1, False)


def test_tables_for_which_there_is_nothing_are_left_out_of_the_workbook(study):
    with open_project(study, write=False) as project:
        assert len(all_tables(project, Comparison(unit=UnitKind.CHARACTER))) == len(TABLES) - 2  # of cases, of rounds
