import shutil
import subprocess
import sys

import pytest

from qualcode.cli.keys import ANSWERS
from tests.cli.test_answers import paths


@pytest.fixture
def colleague(study, done, tmp_path, monkeypatch):
    """Give the path of a copy of the study on which a second coder works."""
    done("add", "coder", study, "--name", "Назгүл")
    done("interview", study, "маек", "--status", "released")
    path = tmp_path / "colleague.qualcode"
    shutil.copyfile(study, path)
    done("code", path, "маек", "Долги", "--quote", "Карызым көп", "--as", "Назгүл")
    return path


def test_work_goes_to_the_lead_in_a_package_and_a_second_time_changes_nothing(study, colleague, done, run, tmp_path):
    package = tmp_path / "work.qcpack"
    made = done("pack", colleague, package, "--part", "mine", "--as", "Назгүл")
    assert made["codings"] == 1 and made["kept_back"] == [] and package.stat().st_size == made["size"]
    told = done("merge", study, package, "--dry-run", "--as", "Айбек")
    assert (told["merge"], [one["codings"] for one in told["coders"]]) == (None, [1])
    assert len(done("list", "coding", study)) == 1
    assert done("merge", study, package, "--as", "Айбек")["merge"]
    assert len(done("list", "coding", study)) == 2
    assert done("merge", study, package, "--as", "Айбек")["merge"] == ""
    assert "Nothing was changed" in run("merge", study, package, "--as", "Айбек").out


def test_a_merge_is_listed_withdrawn_and_brought_back(study, colleague, done, run, tmp_path):
    package = tmp_path / "work.qcpack"
    done("pack", colleague, package, "--as", "Назгүл")
    done("merge", study, package, "--as", "Айбек")
    (listed,) = done("merge", study, "--list")
    assert not listed["withdrawn"] and listed["is_here"]
    assert done("merge", study, "--withdraw", "1", "--as", "Айбек")["waiting"] == []
    assert len(done("list", "coding", study)) == 1
    assert "withdrawn" in run("merge", study, "--list").out
    done("merge", study, "--readmit", "1", "--as", "Айбек")
    assert len(done("list", "coding", study)) == 2
    assert run("merge", study, "--withdraw", "9", "--as", "Айбек").code == 1


def test_undo_leaves_a_merge_whole(study, colleague, done, tmp_path):
    package = tmp_path / "work.qcpack"
    done("pack", colleague, package, "--as", "Назгүл")
    done("merge", study, package, "--as", "Айбек")
    words = (sys.executable, "-m", "qualcode.cli", "undo", str(study), "--as", "Айбек")
    told = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)  # nothing loaded before
    assert (told.returncode, "nothing to undo" in told.stderr) == (1, True)
    assert done("merge", study, "--list") and len(done("list", "coding", study)) == 2


def test_a_transcript_not_released_is_named_and_sent_only_when_asked(study, done, run, tmp_path):
    package = tmp_path / "all.qcpack"
    assert "not released" in run("pack", study, package).err
    assert "карызым" not in package.read_bytes().decode("utf-8", "replace")
    assert "or tell why they go out all the same" in run("pack", study, package, "--replace", "--also", "маек").err
    sent = done("pack", study, package, "--replace", "--also", "маек", "--reason", "срочно, проверено вслух")
    assert sent["kept_back"] == []
    assert "срочно, проверено вслух" in [memo["text"] for memo in done("list", "memo", study)]
    assert run("pack", study, package).code == 1


def test_a_passphrase_comes_from_a_file(study, done, run, tmp_path):
    secret, package = tmp_path / "secret.txt", tmp_path / "sealed.qcpack"
    secret.write_text("кайтуу жолу\n", encoding="utf-8")
    done("pack", study, package, "--passphrase-file", secret)
    assert "passphrase" in run("merge", study, package).err
    assert done("merge", study, package, "--passphrase-file", secret)["merge"] == ""


def test_disagreements_and_what_looks_alike_are_told_in_words(study, colleague, done, run, tmp_path):
    package = tmp_path / "work.qcpack"
    done("set", "code", study, "Долги", "--definition-ru", "Свои", "--as", "Айбек")
    done("set", "code", colleague, "Долги", "--definition-ru", "Чужие", "--as", "Назгүл")
    done("add", "code", study, "--name-ru", "Переезд", "--as", "Айбек")
    done("add", "code", colleague, "--name-ru", "переезд", "--as", "Назгүл")
    done("pack", colleague, package, "--as", "Назгүл")
    said = run("merge", study, package, "--dry-run").out
    assert "here “Свои”, there “Чужие”" in said and "look like the same thing" in said
    assert run("merge", study).code == 1


@pytest.fixture
def twice(study, colleague, done, tmp_path):
    """The study after a merge that left a code typed by two undecided."""
    package = tmp_path / "work.qcpack"
    done("add", "code", study, "--name-ru", "Переезд", "--as", "Айбек")
    done("add", "household", colleague, "--name", "Үй", "--as", "Назгүл")
    done("add", "code", colleague, "--name-ru", "переезд", "--as", "Назгүл")
    done("pack", colleague, package, "--as", "Назгүл")
    done("merge", study, package, "--as", "Айбек")
    return study


def test_what_looks_alike_is_decided_later_pair_by_pair(twice, done, run):
    (pair,) = done("alike", twice)
    assert (pair["our_name"], pair["their_name"], pair["why"]) == ("Переезд", "переезд", "path")
    assert "the same name in the same place" in run("alike", twice).out
    assert done("alike", twice, "--same", "1", "--as", "Айбек") == []
    assert "the same" in run("alike", twice, "--decided").out
    assert len([one for one in done("list", "code", twice) if one["name_ru"].lower() == "переезд"]) == 1


def test_a_decision_about_what_looks_alike_is_taken_back_and_asked_again(twice, done, run):
    done("alike", twice, "--not-same", "1", "--as", "Айбек")
    (decided,) = done("alike", twice, "--decided")
    assert decided["accepted"] is False
    assert len(done("alike", twice, "--ask-again", "1", "--as", "Айбек")) == 1
    assert done("alike", twice, "--decided") == []
    refused = run("alike", twice, "--same", "9", "--as", "Айбек")
    assert (refused.code, "no pair 9" in refused.err) == (1, True)


def test_the_answers_about_what_looks_alike_have_the_documented_keys(twice, done):
    assert done("alike", twice)[0].keys() == ANSWERS["alike"].keys.keys()
    done("alike", twice, "--same", "1", "--as", "Айбек")
    assert done("alike", twice, "--decided")[0].keys() == ANSWERS["alike"].keys.keys()


def test_documents_are_handed_out_blind_to_one_coder(study, colleague, done, run, tmp_path):
    made = done("handout", study, "Назгүл", tmp_path, "--document", "маек", "--blind", "--as", "Айбек")
    told = done("merge", colleague, made["file"], "--dry-run", "--as", "Назгүл")
    assert [one["codings"] for one in told["coders"]] == [0]
    done("interview", study, "маек", "--status", "typed", "--as", "Айбек")
    refused = run("handout", study, "Назгүл", tmp_path, "--document", "маек", "--as", "Айбек")
    assert (refused.code, "Not released yet" in refused.err) == (1, True)
    done("handout", study, "Назгүл", tmp_path, "--document", "маек", "--reason", "Үйрөтүү", "--as", "Айбек")


def test_answers_about_packages_have_the_documented_keys_and_no_other(study, colleague, done, tmp_path):
    package = tmp_path / "work.qcpack"
    done("set", "code", study, "Долги", "--definition-ru", "Свои", "--as", "Айбек")
    done("set", "code", colleague, "Долги", "--definition-ru", "Чужие", "--as", "Назгүл")
    done("add", "code", study, "--name-ru", "Переезд", "--as", "Айбек")
    done("add", "code", colleague, "--name-ru", "переезд", "--as", "Назгүл")
    first = done("list", "coding", study)[0]["guid"]
    done("uncode", colleague, first, "--as", "Назгүл")
    done("pack", colleague, package, "--as", "Назгүл")
    answers = {
        "handout": done("handout", study, "Назгүл", tmp_path, "--document", "маек", "--as", "Айбек"),
        "merge": done("merge", study, package, "--as", "Айбек"),
        "merge --list": done("merge", study, "--list")[0],
        "merge --withdraw": done("merge", study, "--withdraw", "1", "--as", "Айбек"),
    }
    done("interview", study, "маек", "--status", "typed", "--as", "Айбек")
    answers["pack"] = done("pack", study, tmp_path / "rest.qcpack", "--as", "Айбек")
    for title, answer in answers.items():
        assert set(paths(answer, ANSWERS[title].open)) == ANSWERS[title].keys.keys(), title
