"""The framework matrix and its summaries on the command line."""

import pytest


@pytest.fixture
def woman(study, done):
    """The study with a woman who speaks in it of her debts."""
    done("add", "respondent", study, "--name", "Айгүл", "--kind", "in_depth")
    done("link", study, "маек", "Р", "Айгүл")
    return study


def test_a_summary_is_written_read_found_right_and_taken_away(woman, done, run):
    (cell,) = done("framework", woman)
    assert (cell["name"], cell["theme"], cell["state"], len(cell["codings"])) == ("Айгүл", "Карыздар", "unwritten", 1)
    made = done("summary", woman, "Айгүл", "Долги", "Москвада карыз алган")
    assert (made["state"], made["text"], made["new"]) == ("written", "Москвада карыз алган", 0)
    done("code", woman, "маек", "Долги", "--quote", "балдарым")
    (stale,) = done("framework", woman, "--only", "stale")
    assert stale["new"] == 1 and done("framework", woman, "--only", "unwritten") == []
    assert "stale, passages since: new 1" in run("summary", woman, "Айгүл", "Долги").out
    assert done("summary", woman, "Айгүл", "Долги", "--keep")["state"] == "written"
    assert done("summary", woman, "Айгүл", "Долги", "")["state"] == "unwritten"
    assert "no summary yet; passages: 2" in run("framework", woman).out


def test_the_matrix_goes_to_a_file(woman, done, run, tmp_path):
    done("summary", woman, "Айгүл", "Долги", "Москвада карыз алган")
    out = tmp_path / "matrix.csv"
    told = run("framework", woman, "--out", out, "--lang", "ru")
    assert told.code == 0 and "Москвада карыз алган" in out.read_text("utf-8-sig")
    assert "Написано резюме: 1" in told.err


def test_themes_are_codes_or_a_set_and_rows_sorted_by_an_attribute(woman, done, run):
    done("add", "code", woman, "--name-ru", "Стыд")
    done("add", "code_set", woman, "--name-ru", "Топ")
    done("add", "membership", woman, "--code-set", "Топ", "--member", "code:Стыд")
    done("summary", woman, "Айгүл", "Стыд", "Уялат")
    assert [cell["theme"] for cell in done("framework", woman, "--set", "Топ")] == ["Стыд"]
    assert [cell["theme"] for cell in done("framework", woman, "--theme", "Стыд", "--theme", "Долги")] == [
        "Стыд",
        "Карыздар",
    ]
    assert done("framework", woman, "--kind", "family") == []


def test_what_cannot_be_done_is_told(woman, run):
    both = run("summary", woman, "Айгүл", "Долги", "Бир", "--keep")
    assert both.code == 1 and "not both" in both.err
    none = run("summary", woman, "Айгүл", "Долги", "--keep")
    assert none.code == 1 and "Write one first" in none.err
