import csv

import pytest


@pytest.fixture
def woman(study, done):
    """The study with a woman who speaks in it, her two trips, a guide with two questions and a set to judge by."""
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    done("add", "episode", study, "--respondent", "Айгүл", "--name", "Москва", "--analysed", "yes")
    done("add", "episode", study, "--respondent", "Айгүл", "--name", "Казан")
    done("add", "guide", study, "--name", "Гид", "--kind", "in_depth")
    for number, words in (("1", "Кандайсыз?"), ("2", "Айыл эмне деди?")):
        done("add", "question", study, "--guide", "Гид", "--number", number, "--text-ky", words)
    done("add", "guide", study, "--name", "Үй-бүлө")
    done("add", "question", study, "--guide", "Үй-бүлө", "--number", "1", "--text-ky", "Ким калды?")
    done("add", "code_set", study, "--name-ru", "Тип")
    done("add", "membership", study, "--code-set", "Тип", "--member", "code:Долги")
    return study


def refused(outcome, words):
    assert outcome.code == 1
    assert words in outcome.err


def test_a_guide_is_told_with_what_was_asked_where_and_what_was_not(woman, done, run):
    assert "names no guide" in run("guide", "show", woman, "маек").out
    done("interview", woman, "маек", "--guide", "Гид", "--date", "2023-05")
    done("link-question", woman, "маек", "3", "2")
    told = done("guide", "show", woman, "маек")
    assert [(row["number"], row["turn"], row["quote"]) for row in told["questions"]] == [
        ("2", 3, "Ошондойбу?"),
        ("1", None, None),
    ]
    shown = run("guide", "show", woman, "маек", "--lang", "ru").out
    assert shown.startswith("Гайд: Гид.")
    assert shown.count("не спрашивали") == 1


def test_a_number_means_a_question_of_the_interviews_own_guide(woman, done, run):
    refused(run("link-question", woman, "маек", "1", "1"), "2")  # two guides have a question 1
    done("interview", woman, "маек", "--guide", "Үй-бүлө")
    done("link-question", woman, "маек", "1", "1")
    assert done("guide", "show", woman, "маек")["questions"][0]["text"] == "Ким калды?"
    done("link-question", woman, "маек", "1", "Гид > 1")
    assert [row["text"] for row in done("guide", "show", woman, "маек")["questions"]] == ["Кандайсыз?", "Ким калды?"]


def test_a_link_is_taken_away_and_one_that_is_not_there_is_named(woman, done, run):
    made = done("link-question", woman, "маек", "3", "Гид > 2")
    assert done("link-question", woman, "маек", "3", "Гид > 2", "--remove") == made
    refused(run("link-question", woman, "маек", "3", "Гид > 2", "--remove"), "Turn 3 is not linked")
    refused(run("link-question", woman, "маек", "2", "Гид > 2"), "is a respondent")
    for turn in ("0", "99"):
        refused(run("link-question", woman, "маек", turn, "Гид > 2"), "turn")


def test_a_respondent_stands_for_the_return_that_is_analysed(woman, done, run):
    made = done("judge", woman, "Айгүл", "Тип", "Долги", "--note", "Карыз")
    assert done("show", "episode", woman, made["episode"])["name"] == "Москва"
    other = done("judge", woman, "Айгүл > Казан", "Тип", "--undecided", "mixed")
    assert (other["code"], other["undecided"], other["note"]) == (None, "mixed", None)
    again = done("judge", woman, "Айгүл", "Тип", "--undecided", "undecidable")
    assert (again["guid"], again["code"], again["note"]) == (made["guid"], None, "Карыз")
    assert "cannot be decided" in run("judge", woman, "Айгүл", "Тип", "--undecided", "undecidable").out
    refused(run("judge", woman, "Айгүл", "Тип", "Банк"), "does not belong to the set")
    refused(run("judge", woman, "Айгүл", "Тип"), "Nothing is judged")
    done("add", "respondent", woman, "--name", "Роза")
    refused(run("judge", woman, "Роза", "Тип", "Долги"), "no trip")
    refused(run("judge", woman, "Ким", "Тип", "Долги"), "Ким")


def test_an_interview_record_grows_and_a_field_is_cleared_by_nothing(woman, done, run):
    done("interview", woman, "маек", "--date", "2023-05-06", "--minutes", "70", "--place", "Ош")
    told = done("interview", woman, "маек", "--status", "checked", "--place", "")
    assert (told["date"], told["minutes"], told["place"], told["status"]) == ("2023-05-06", 70, None, "checked")
    refused(run("interview", woman, "маек", "--minutes", "0"), "0 minutes")
    refused(run("interview", woman, "маек", "--status", "даяр"), "даяр")


def test_consent_is_recorded_withdrawn_and_told(woman, done, run):
    assert done("consent", woman, "Айгүл")["quoting"] == "unrecorded"
    told = done("consent", woman, "Айгүл", "--scope", "record", "--scope", "quote", "--mode", "oral", "--date", "2023")
    assert (told["scopes"], told["quoting"]) == (["quote", "record"], "allowed")
    assert done("consent", woman, "Айгүл", "--no-scope", "--date", "2024")["quoting"] == "excluded"
    told = done("consent", woman, "Айгүл", "--withdrawn", "2024-02-01")
    assert (told["withdrawn"], told["quoting"]) == ("2024-02-01", "withdrawn")
    assert "2024-02-01" in run("consent", woman, "Айгүл").out
    refused(run("consent", woman, "Айгүл", "--no-scope", "--scope", "quote"), "nothing is")


def test_a_table_of_quotations_written_to_a_file_leaves_out_what_consent_bars(woman, done, run, tmp_path):
    done("consent", woman, "Айгүл", "--no-scope")
    target = tmp_path / "segments.csv"
    outcome = run("report", woman, "segments", "--csv", target, "--kind", "all")
    assert "held back for lack of consent: 1" in outcome.err
    with target.open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file, delimiter=";") for cell in row]
    assert "[held back: consent]" in cells
    assert not any("карызым бар" in cell for cell in cells)


def test_quotations_that_are_printed_leave_out_what_consent_bars_too(woman, done, run, tmp_path):
    before = run("report", woman, "segments", "--kind", "all").out
    done("consent", woman, "Айгүл", "--no-scope")
    printed = run("report", woman, "segments", "--kind", "all").out
    told = done("report", woman, "segments", "--kind", "all")
    assert "карызым бар" in before
    assert "карызым бар" not in printed + str(told)
    assert "held back for lack of consent: 1" in printed
    assert any("held back for lack of consent: 1" in note for note in told["notes"])
    outcome = run("export-excel", woman, tmp_path / "tables.xlsx", "--kind", "all")
    assert "held back for lack of consent: 1" in outcome.err


def test_quotations_without_a_translation_are_listed(woman, done, run):
    assert [row["quote"] for row in done("translations", woman, "ru", "--code", "Банк")] == ["карызым бар"]
    assert done("translations", woman, "ru", "--code", "Долги") == []
    assert "карызым бар" in run("translations", woman, "ru", "--document", "маек").out
    done("add", "translation", woman, "--document", "маек", "--span", "23:90", "--language", "ru", "--text", "Долг")
    assert done("translations", woman, "ru") == []
    assert len(done("translations", woman, "en")) == 1
