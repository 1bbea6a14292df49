"""Correcting transcripts by the command line."""

import shutil

import pytest

from qualcode.cli.keys import ANSWERS
from qualcode.ops.projects import open_project
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.receive import receive
from tests.ops.study import texts_of


def text(study):
    with open_project(study, write=False) as project:
        return text_of(project, documents_of(project)[0].guid)


def test_a_session_makes_one_version_of_all_its_changes(study, done, run):
    done("text", "correct", study, "маек", "words:3:Ошондойбу, ыя?", "split:2:Үйдө", "speaker:3:И", "join:4")
    assert text(study).splitlines()[1:3] == [
        "Р: Мен Москвада иштедим, карызым бар.",
        "И: Үйдө балдарым калган. Ошондойбу, ыя?",
    ]
    versions = done("text", "versions", study, "маек")
    assert [version["current"] for version in versions] == [False, True]
    assert "Correction of a transcript" in run("text", "versions", study, "маек").out
    done("text", "back", study, "маек", "1")
    assert text(study).splitlines()[2] == "И: Ошондойбу?"


def test_a_speaker_is_renamed_in_the_text(study, done):
    done("text", "rename", study, "маек", "Р", "Айгүл")
    assert text(study).count("Айгүл: ") == 2


def test_codings_to_check_are_listed_kept_and_moved(study, done, run):
    answer = done("text", "correct", study, "маек", "words:2:Мен Казанда иштедим, насыям бар.")
    (listed,) = done("text", "check", study)
    assert [listed["guid"]] == answer["check"]
    assert (listed["was"], listed["now"]) == ("карызым бар", "насыям бар")
    assert "насыям бар" in run("text", "check", study).out
    done("text", "keep", study, listed["guid"])
    assert done("text", "check", study) == []
    done("text", "move", study, listed["guid"], "--quote", "Казанда")
    assert done("list", "coding", study)[0]["quote"] == "Казанда"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("words", "is no change"),
        ("split:2:жок сөз", "is no change"),
        ("split:9:а", "is no change"),
        ("turn:2:а", "is no change"),
        ("join:1", "has no turn"),
        ("speaker:1:Ким", "Ким"),
    ],
)
def test_a_change_that_cannot_be_made_is_told_and_nothing_changes(study, run, change, sentence):
    before = text(study)
    outcome = run("text", "correct", study, "маек", change)
    assert outcome.code == 1 and sentence in outcome.err
    assert text(study) == before


def test_a_version_that_is_not_there_is_told(study, run):
    outcome = run("text", "back", study, "маек", "7")
    assert outcome.code == 1 and "no version 7" in outcome.err


@pytest.fixture
def apart(study, done, tmp_path):
    """Correct the same words here and in a copy, and take in the copy's."""
    other = tmp_path / "other.qualcode"
    shutil.copyfile(study, other)
    done("text", "correct", study, "маек", "words:3:Чынбы?")
    done("text", "correct", other, "маек", "words:3:Ошентсе?", "words:1:Салам! Кандайсыз?")
    with open_project(study) as mine, open_project(other) as theirs:
        receive(mine, theirs.journal.log(), texts_of(theirs))
    return study


def test_corrections_made_apart_are_joined_with_the_wording_that_is_told(apart, done, run):
    assert done("conflicts", apart)[0]["field"] == "text"
    outcome = run("text", "join", apart, "маек")
    assert outcome.code == 1 and "Чынбы" in outcome.err and "Ошентсе" in outcome.err
    answer = done("text", "join", apart, "маек", "--words", "Ошентип")
    assert answer.keys() == ANSWERS["text join"].keys.keys()
    assert text(apart).splitlines()[0] == "И: Салам! Кандайсыз?" and "И: Ошентип?" in text(apart)
    assert done("conflicts", apart) == []


def test_one_side_is_taken_where_both_changed_the_same_words(apart, done):
    done("text", "join", apart, "маек", "--take", "first")
    assert text(apart).splitlines()[2] in ("И: Чынбы?", "И: Ошентсе?")
