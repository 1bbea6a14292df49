"""`coding`: another code, other edges, joined and split, from the command line."""

import pytest


@pytest.fixture
def coding(study, done):
    return done("list", "coding", study)[0]


def test_a_coding_is_split_before_words_and_joined_again(study, done, coding):
    parts = done("coding", "split", study, coding["guid"], "--before", "бар")
    assert [part["quote"] for part in parts] == ["карызым", "бар"]
    (joined,) = done("coding", "join", study, *(part["guid"] for part in parts))
    assert (joined["guid"], joined["quote"]) == (coding["guid"], "карызым бар")


def test_a_coding_is_moved_to_other_words_and_given_another_code(study, done, run, coding):
    (moved,) = done("coding", "move", study, coding["guid"], "--quote", "Москвада иштедим")
    assert moved["quote"] == "Москвада иштедим"
    code = done("add", "code", study, "--name-ru", "Работа")["guid"]
    assert "Москвада иштедим" in run("coding", "recode", study, "Работа", coding["guid"]).out
    assert done("show", "coding", study, coding["guid"])["code"] == code


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("split",), "either --before or --at"),
        (("split", "--before", "бар", "--at", "50"), "either --before or --at"),
        (("split", "--before", "Үйдө"), "do not stand in this coding"),
        (("split", "--at", "3"), "Both parts need words"),
        (("move",), "Say which passage"),
        (("join",), "needs two codings"),
    ],
    ids=["no place", "two places", "other words", "outside", "no passage", "one coding"],
)
def test_what_cannot_be_done_is_told(study, run, coding, words, told):
    action, *options = words
    outcome = run("coding", action, study, coding["guid"], *options)
    assert outcome.code == 1 and told in outcome.err


def test_what_was_coded_under_an_older_definition_is_listed_and_kept(study, done, run, coding):
    assert done("coding", "older", study) == []
    done("set", "code", study, "Долги > Банк", "--definition-ru", "Только банк")
    (found,) = done("coding", "older", study, "--code", "Долги > Банк")
    assert found["guid"] == coding["guid"]
    assert "карызым бар" in run("coding", "keep", study, coding["guid"]).out
    assert done("coding", "older", study) == []
