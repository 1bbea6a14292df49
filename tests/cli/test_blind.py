"""Blind coding on the command line: nothing of what others made shows, in any byte, until all are done."""

import zipfile

import pytest

from qualcode.agreement.registry import TABLES
from qualcode.analysis.registry import REPORTS
from qualcode.model.registry import KINDS

READING = (
    "log @", "log @ --document маек", "log @ --code Долги", "log @ --coder Айбек", "codebook history @",
    "codebook history @ --code Долги", "codebook merged @", "text versions @ маек", "text check @", "guide show @ маек",
    "conflicts @", "bin @", "bin @ --kind coding", "bin @ --kind memo", "bin @ --kind document_state", "progress @",
    "translations @ en", "matrix @", "matrix @ --by respondents", "crosstab @ --unit segments",
    "agree @", "agree @ --first-pass", "agree @ --methods", *(f"agree @ --by {table.name}" for table in TABLES),
    *(f"report @ {report.name}" for report in REPORTS),
    *(f"table @ {report.name} --coder Айбек" for report in REPORTS), "retrieve @ --context 1",
    "retrieve @ --coder Айбек", "retrieve @ --must-not Долги --apart document", "retrieve @ --group weight",
    *(f"list {kind} @" for kind in KINDS if kind != "step"), "show document @ маек", "show code @ Долги",
)  # fmt: skip


@pytest.fixture
def team(study, done):
    """Give the study with a second coder, who codes its document blind, and codings of both."""
    done("add", "coder", study, "--name", "Назгүл")
    done("code", study, "маек", "Долги", "--quote", "балдарым калган", "--as", "Назгүл")
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    done("add", "episode", study, "--respondent", "Айгүл", "--name", "Москва", "--analysed", "true")
    done("add", "code_set", study, "--name-ru", "Тип", "--exclusive", "true")
    done("add", "membership", study, "--code-set", "Тип", "--member", "code:Долги")
    done("judge", study, "Айгүл", "Тип", "Долги", "--as", "Назгүл")
    for name in ("Айбек", "Назгүл"):
        done("blind", study, "--document", "маек", "--coder", name)
    return study


def coded(done, *words):
    return done("code", *words, "--as", "Айбек")["guid"]


def work_of_the_other(team, done):
    """Add whatever Айбек may add to the document that Назгүл codes blind."""
    coding = coded(done, team, "маек", "Долги", "--quote", "Карызым көп болчу")
    done("memo", team, "коркунуч", "--about", f"coding:{coding}", "--as", "Айбек")
    done("memo", team, "маек оор", "--document", "маек", "--quote", "Кандайсыз", "--as", "Айбек")
    done("judge", team, "Айгүл", "Тип", "--undecided", "mixed", "--as", "Айбек")
    done("uncode", team, coded(done, team, "маек", "Долги > Банк", "--quote", "Ооба"), "--as", "Айбек")
    done("mark", team, "маек", "done", "--as", "Айбек")
    return coding


def everything_told(team, run, tmp_path):
    told = {}
    for command in READING:
        for form in ((), ("--json",)):
            outcome = run(*(team if word == "@" else word for word in command.split()), "--as", "Назгүл", *form)
            told[(command, *form)] = (outcome.code, outcome.out, outcome.err)
    for name in ("book.xlsx", "codes.xlsx", "codes.csv"):
        (tmp_path / name).unlink(missing_ok=True)
    run("export-excel", team, tmp_path / "book.xlsx", "--as", "Назгүл")
    run("codebook", "export", team, tmp_path / "codes.xlsx", "--counts", "--as", "Назгүл")
    run("codebook", "export", team, tmp_path / "codes.csv", "--counts", "--as", "Назгүл")
    told["csv"] = (tmp_path / "codes.csv").read_bytes()
    for book in ("book.xlsx", "codes.xlsx"):
        with zipfile.ZipFile(tmp_path / book) as packed:
            told[book] = {name: packed.read(name) for name in packed.namelist() if name != "docProps/core.xml"}
    return told


def test_no_byte_of_any_output_changes_with_the_work_that_is_kept_from_her(team, run, done, tmp_path):
    before = everything_told(team, run, tmp_path)
    coding = work_of_the_other(team, done)
    after = everything_told(team, run, tmp_path)
    assert [name for name in before if before[name] != after[name]] == []
    assert sum(not outcome[0] for name, outcome in before.items() if isinstance(name, tuple)) > 60
    hidden = run("show", "coding", team, coding, "--as", "Назгүл")
    assert hidden.code and hidden.err == run("show", "coding", team, "0" * 32, "--as", "Назгүл").err.replace(
        "0" * 32, coding
    )


def test_the_other_sees_his_own_and_nobody_is_kept_from_what_was_not_given_blind(team, run, done):
    work_of_the_other(team, done)
    assert {row["coder"] for row in done("list", "coding", team, "--as", "Айбек")} == {
        row["guid"] for row in done("list", "coder", team) if row["name"] == "Айбек"
    }
    done("add", "coder", team, "--name", "Үчүнчү")
    assert len(done("list", "coding", team, "--as", "Үчүнчү")) == 3


def test_when_both_are_done_both_see_everything_and_go_on_seeing_it(team, done):
    work_of_the_other(team, done)
    assert len(done("list", "coding", team, "--as", "Назгүл")) == 1
    marked = done("mark", team, "маек", "done", "--as", "Назгүл")
    assert marked["blind"] is True
    assert len(done("list", "coding", team, "--as", "Назгүл")) == 3
    done("mark", team, "маек", "in_work", "--as", "Назгүл")
    assert len(done("list", "coding", team, "--as", "Назгүл")) == 3


def test_blindness_is_lifted_before_all_are_done_and_the_history_says_so(team, run, done):
    work_of_the_other(team, done)
    assert {one["kept"] for one in done("blind", team)} == {True}
    lifted = done("blind", team, "--document", "маек", "--coder", "Назгүл", "--lift", "--as", "Айбек")
    assert sorted(one["blind"] for one in lifted) == [False, True]
    assert len(done("list", "coding", team, "--as", "Назгүл")) == 3
    assert "End of blind coding" in run("log", team, "--last", "1").out
    assert run("blind", team, "--document", "маек", "--coder", "Назгүл", "--lift", "--as", "Айбек").code


def test_a_code_merged_by_one_who_is_blind_takes_all_its_codings_along(team, done):
    work_of_the_other(team, done)
    done("codebook", "merge", team, "Долги > Банк", "--into", "Долги", "--as", "Назгүл")
    codes = {row["guid"]: row["name_ru"] for row in done("list", "code", team)}
    assert {codes[row["code"]] for row in done("list", "coding", team, "--as", "Айбек")} == {"Долги"}
