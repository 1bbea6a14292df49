"""`qualcode retrieve`: what is asked for by words, what is told, what is written, what is refused."""

import openpyxl
import pytest


@pytest.fixture
def women(study, done):
    """The study with a woman whose country and age are known, a set of codes and a facet."""
    done("add", "respondent", study, "--name", "Айгүл", "--kind", "in_depth")
    done("link", study, "маек", "Р", "Айгүл")
    done("add", "attribute", study, "--key", "country", "--name-ru", "Страна", "--bearer", "respondent",
         "--type", "single")  # fmt: skip
    done("add", "option", study, "--attribute", "country", "--key", "russia", "--label-ru", "Россия")
    done("add", "option", study, "--attribute", "country", "--key", "turkey", "--label-ru", "Турция")
    done("add", "attribute_value", study, "--attribute", "country", "--bearer", "respondent:Айгүл", "--value", "russia")
    done("add", "attribute", study, "--key", "age", "--bearer", "respondent", "--type", "number")
    done("add", "attribute_value", study, "--attribute", "age", "--bearer", "respondent:Айгүл", "--value", "34")
    done("add", "code", study, "--name-ru", "Дети")
    done("code", study, "маек", "Дети", "--quote", "балдарым калган", "--facet", "whose=self")
    done("add", "code_set", study, "--name-ru", "Үй-бүлө", "--kind", "family")
    done("add", "membership", study, "--code-set", "Үй-бүлө", "--member", "code:Дети")
    done("add", "facet", study, "--key", "whose", "--name-ru", "Чьё")
    done("add", "facet_value", study, "--facet", "whose", "--key", "self", "--name-ru", "своё")
    return study


def quotes(answer):
    return [segment["quote"] for segment in answer["segments"]]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", ["карызым бар", "балдарым калган"]),
        ("--must Долги", ["карызым бар"]),
        ("--must Дети --must Долги", []),
        ("--must Дети --must Долги --beside turn", ["карызым бар", "балдарым калган"]),
        ("--must Дети --must Долги --beside turn --shown Дети", ["балдарым калган"]),
        ("--must Дети --must-not Долги", ["балдарым калган"]),
        ("--must Дети --must-not Долги --apart document", []),
        ("--may Үй-бүлө", ["балдарым калган"]),
        ("--where country=Россия --where age=30-35", ["карызым бар", "балдарым калган"]),
        ("--where Страна=турция", []),
        ("--where country=Турция --where country=russia --must Долги", ["карызым бар"]),
        ("--where age=35", []),
        ("--where country=", []),
        ("--kind family", []),
        ("--respondent Айгүл --document маек --role respondent --coder Айбек --containing КАРЫЗЫМ", ["карызым бар"]),
        ("--facet чьё=Своё", ["балдарым калган"]),
        ("--flagged", []),
        ("--weight 10", []),
        ("--since 2020-01-01 --until 2020-01-02", []),
        ("--since 2020-01-01 --present --sort code --spoken ky --not-below", ["карызым бар", "балдарым калган"]),
    ],
)
def test_what_is_asked_for_by_words_is_found(women, done, words, expected):
    answer = done("retrieve", women, *words.split())
    assert quotes(answer) == expected
    assert answer["counts"]["segments"] == len(expected)


def test_people_read_the_question_above_the_words(women, run):
    told = run("retrieve", women, "--must", "Долги", "--group", "respondent").out
    lines = told.splitlines()
    assert lines[0] == "Segments coded “Карыздар”; final coding."
    assert lines[1] == "Segments: 1, documents: 1, respondents: 1."
    assert "Айгүл" in lines and "=====" in lines
    assert "   — Салам. Кандайсыз?" in lines
    assert "   “карызым бар”" in lines


def test_the_context_shows_whole_turns_with_what_is_coded_marked(women, run, done):
    told = run("retrieve", women, "--must", "Долги", "--context", "1").out
    assert "   2 Р: Мен Москвада иштедим, ⟦карызым бар⟧. Үйдө балдарым калган." in told
    assert "   1 И: Салам. Кандайсыз?" in told and "   3 И: Ошондойбу?" in told
    (segment,) = done("retrieve", women, "--must", "Долги", "--context", "0")["segments"]
    (turn,) = segment["context"]
    assert turn["words"][turn["first"] : turn["last"]] == segment["quote"]


def test_words_without_leave_to_be_quoted_are_held_back_also_in_the_context(women, run, done):
    done("consent", women, "Айгүл", "--scope", "record")
    answer = done("retrieve", women, "--must", "Долги", "--context", "0")
    assert "карыз" not in str(answer)
    assert "карыз" not in run("retrieve", women, "--must", "Долги", "--context", "1").out
    assert any("held back" in note for note in answer["notes"])


def test_a_question_is_saved_and_asked_again_with_a_change_for_this_once(women, done, run):
    words = ("--must", "Дети", "--must", "Долги", "--beside", "turn", "--where", "country=russia")
    asked = done("retrieve", women, *words)
    assert run("retrieve", women, *words, "--save", "Карыз менен балдар").code == 0
    assert done("retrieve", women, "--saved", "карыз менен балдар") == asked
    assert quotes(done("retrieve", women, "--saved", "Карыз менен балдар", "--beside", "overlap")) == []
    assert done("retrieve", women, "--saved", "Карыз менен балдар") == asked
    assert len(done("saved", "run", women, "Карыз менен балдар")["rows"]) == 2


@pytest.mark.parametrize("ending", ["csv", "xlsx", "docx"])
def test_files_are_written_with_what_was_found(women, run, tmp_path, ending):
    path = tmp_path / f"found.{ending}"
    outcome = run("retrieve", women, "--must", "Долги", "--out", path)
    assert (outcome.code, outcome.out) == (0, "")
    assert "Segments: 1" in outcome.err
    if ending == "csv":
        assert "карызым бар" in path.read_text(encoding="utf-8-sig")
    elif ending == "xlsx":
        rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
        assert any("карызым бар" in row for row in rows)
    else:
        assert path.stat().st_size > 1000


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("--must Долг", "There is no code or set of codes “Долг”. Closest: Карыздар"),
        ("--where stran=1", "There is no attribute “stran”. There are: Страна, age."),
        ("--where country=Корея", "“country” has no value “Корея”. It has: Россия"),
        ("--where country", "“country” is not understood. Write it as NAME=VALUE."),
        ("--where age=old", "“age” has no value “old”. It has: 34."),
        ("--facet who=self", "There is no facet “who”. There are: Чьё."),
        ("--facet whose=child", "“whose” has no value “child”. It has: своё."),
        ("--since 3.3.2026", "“3.3.2026” is no day. Write it as 2026-03-31."),
        ("--weight much", "“much” is no weight. Write 50 or 50-100."),
        ("--saved Жок", "No retrieval is saved under “Жок”. There are: none."),
        ("--coder Ким", "There is no coder “Ким” in this project."),
        ("--out found.pdf", "found.pdf"),
    ],
)
def test_what_there_is_not_is_said_with_what_there_is(women, run, words, sentence):
    outcome = run("retrieve", women, *words.split())
    assert (outcome.code, outcome.out) == (1, "")
    assert sentence in outcome.err
    assert outcome.err.count("\n") == 1


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_everything_is_said_in_the_other_languages_too(women, run, language):
    told = run("--lang", language, "retrieve", women, "--must", "Долги", "--must-not", "Дети", "--flagged")
    assert told.code == 0
    assert "coded" not in told.out and "Segments" not in told.out
