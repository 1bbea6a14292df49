"""`qualcode consensus`: cases listed and decided, documents settled, the list for the meeting."""

import zipfile

import pytest

from qualcode.cli.keys import ANSWERS


@pytest.fixture
def two(study, done):
    """Give the study, coded by a second coder too; both are done."""
    done("add", "coder", study, "--name", "Назгүл", "--as", "Айбек")
    done("code", study, "маек", "Долги", "--quote", "Карызым көп болчу", "--as", "Айбек")
    for quote, code in (("иштедим, карызым бар", "Долги > Банк"), ("Карызым көп", "Долги")):
        done("code", study, "маек", code, "--quote", quote, "--as", "Назгүл")
    for coder in ("Айбек", "Назгүл"):
        done("mark", study, "маек", "done", "--as", coder)
    return study


def cases(done, path, *more):
    return done("consensus", "list", path, *more)


def test_cases_are_decided_by_the_end_of_their_number_and_the_last_settles_the_document(two, done, run):
    first, second = cases(done, two, "--open", "--as", "Айбек")
    assert (first["standing"], first["likeness"], second["likeness"]) == ("open", "ends", "ends")
    told = done("consensus", "decide", two, first["case"][-8:], "union", "--note", "бирге", "--as", "Айбек")
    assert told.keys() == ANSWERS["consensus decide"].keys.keys()
    assert (told["case"], told["settled"]) == (first["case"], False)
    out = run("consensus", "decide", two, second["case"][-6:], "one", "--whose", "Айбек", "--as", "Айбек").out
    assert "is settled: its final coding is the consensus" in out
    assert cases(done, two, "--open", "--as", "Айбек") == []
    found = {one["case"]: one["decision"] for one in cases(done, two, "--as", "Айбек")}
    assert (found[first["case"]]["outcome"], found[first["case"]]["note"]) == ("union", "бирге")
    (progress,) = done("consensus", "progress", two, "--as", "Айбек")
    assert (progress["decided"], progress["open"], progress["settled"]) == (2, 0, True)


def test_the_tables_count_the_consensus_and_can_be_asked_for_it_by_name(two, done, run):
    for case in cases(done, two, "--as", "Айбек"):
        done("consensus", "decide", two, case["case"], "union", "--as", "Айбек")
    made = [one for one in done("list", "coding", two, "--as", "Айбек") if one["coder"] not in people(done, two)]
    assert [one["quote"] for one in made] == ["иштедим, карызым бар", "Карызым көп болчу"]
    done("add", "respondent", two, "--name", "Айгүл", "--kind", "in_depth", "--as", "Айбек")
    done("link", two, "маек", "Р", "Айгүл", "--as", "Айбек")
    rows = done("report", two, "segments", "--as", "Айбек")["rows"]
    assert len(rows) == 2
    for name in ("Consensus", "Консенсус"):
        only = done("report", two, "segments", "--coder", name, "--as", "Айбек")
        assert len(only["rows"]) == 2
    assert "Консенсус" in str(done("report", two, "segments", "--lang", "ru", "--as", "Айбек"))
    assert "choose one of the coders" in run("mark", two, "маек", "done", "--as", "Consensus").err.lower()


def people(done, path):
    return {one["guid"] for one in done("list", "coder", path, "--as", "Айбек") if one["name"] != "Consensus"}


def test_a_decision_is_taken_back_and_a_document_opened_and_settled_again(two, done):
    for case in cases(done, two, "--as", "Айбек"):
        done("consensus", "decide", two, case["case"], "none", "--as", "Айбек")
    told = done("consensus", "reopen", two, "маек", "--as", "Айбек")
    assert told.keys() == ANSWERS["consensus reopen"].keys.keys()
    assert not told["settled"]
    assert done("consensus", "settle", two, "маек", "--as", "Айбек")["settled"]
    case = cases(done, two, "--as", "Айбек")[0]["case"]
    assert not done("consensus", "reopen", two, case, "--as", "Айбек")["settled"]
    assert [one["standing"] for one in cases(done, two, "--as", "Айбек")] == ["open", "decided"]


def test_a_passage_is_coded_anew_by_its_words_and_code(two, done, run):
    case = cases(done, two, "--as", "Айбек")[0]["case"]
    wrong = run("consensus", "decide", two, case, "drawn", "--quote", "балдарым", "--quote", "Үйдө", "--code", "Долги",
                "--as", "Айбек")  # fmt: skip
    assert (wrong.code, wrong.err) == (1, "Give a --code for each --quote, in the same order.\n")
    done("consensus", "decide", two, case, "drawn", "--quote", "карызым бар", "--code", "Долги", "--as", "Айбек")
    made = [one for one in done("list", "coding", two, "--as", "Айбек") if one["coder"] not in people(done, two)]
    assert [(one["quote"], one["start"]) for one in made] == [("карызым бар", 46)]


def test_what_names_no_case_is_told(two, run):
    told = run("consensus", "decide", two, "00000000", "none", "--as", "Айбек")
    assert told.code == 1
    assert "fits 0 cases" in told.err


@pytest.mark.parametrize("language", ["en", "ru", "ky"])
def test_the_list_for_the_meeting_is_written_in_each_language(two, done, run, tmp_path, language):
    text, word = tmp_path / "open.txt", tmp_path / "open.docx"
    assert done("consensus", "print", two, text, "--lang", language, "--as", "Айбек")["cases"] == 2
    done("consensus", "print", two, word, "--lang", language, "--as", "Айбек")
    written = text.read_text(encoding="utf-8-sig")
    for words in ("Айбек", "Назгүл", "иштедим", "____"):
        assert words in written
    assert (": “" in written, ": «" in written) == ((True, False) if language == "en" else (False, True))
    with zipfile.ZipFile(word) as archive:
        assert "Карызым көп болчу" in archive.read("word/document.xml").decode()
    assert "open.pdf" in run("consensus", "print", two, tmp_path / "open.pdf", "--as", "Айбек").err


def test_words_that_may_not_be_quoted_stay_out_of_the_list(two, done, tmp_path):
    done("add", "respondent", two, "--name", "Айгүл", "--as", "Айбек")
    done("link", two, "маек", "Р", "Айгүл", "--as", "Айбек")
    done("consent", two, "Айгүл", "--scope", "record", "--as", "Айбек")
    path = tmp_path / "open.txt"
    done("consensus", "print", two, path, "--as", "Айбек")
    written = path.read_text(encoding="utf-8-sig")
    assert "held back: consent" in written
    assert "карызым" not in written.casefold()
