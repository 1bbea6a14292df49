import hashlib
import io
import sys

import pytest

from qualcode.cli import main as module
from qualcode.cli.main import main
from qualcode.ops.projects import open_project


def digest(path):
    """Give what the project says in full: its log, read without its file's own changes of state."""
    with open_project(path, write=False) as project:
        return hashlib.sha256(repr(project.journal.log()).encode()).hexdigest()


def one_sentence(outcome, code=1):
    return outcome.code == code and outcome.out == "" and len(outcome.err.strip().splitlines()) == 1


WRONG = {
    "unknown object": ("show", "code", "{study}", "Жок код"),
    "unknown document": ("code", "{study}", "жок", "Долги", "--quote", "карызым"),
    "unknown code": ("code", "{study}", "маек", "жок", "--quote", "карызым"),
    "quote that is not there": ("code", "{study}", "маек", "Долги", "--quote", "ипотека"),
    "quote that stands twice": ("code", "{study}", "маек", "Долги", "--quote", "карызым бар"),
    "third of two quotes": ("code", "{study}", "маек", "Долги", "--quote", "карызым бар", "--number", "3"),
    "no passage": ("code", "{study}", "маек", "Долги"),
    "half a passage": ("code", "{study}", "маек", "Долги", "--from", "3"),
    "passage and quote": ("code", "{study}", "маек", "Долги", "--from", "3", "--to", "5", "--quote", "бар"),
    "passage beyond the end": ("code", "{study}", "маек", "Долги", "--from", "3", "--to", "9999"),
    "passage backwards": ("code", "{study}", "маек", "Долги", "--from", "9", "--to", "3"),
    "facet without value": ("code", "{study}", "маек", "Долги", "--quote", "Ооба", "--facet", "presence"),
    "turn that is not there": ("correct", "{study}", "маек", "99", "Ооба"),
    "turn before the first": ("correct", "{study}", "маек", "0", "Ооба"),
    "unknown speaker": ("link", "{study}", "маек", "К", "Айгүл"),
    "unknown respondent": ("link", "{study}", "маек", "Р", "Айгүл"),
    "respondent and none": ("link", "{study}", "маек", "Р", "Айгүл", "--none"),
    "neither respondent nor none": ("link", "{study}", "маек", "Р"),
    "bad colour": ("set", "code", "{study}", "Долги", "--colour", "кызыл"),
    "bad choice": ("add", "attribute", "{study}", "--key", "a", "--bearer", "respondent", "--type", "жок"),
    "bad number": ("set", "code", "{study}", "Долги", "--position", "бир"),
    "endless number": ("set", "code", "{study}", "Долги", "--position", "inf"),
    "bad yes or no": ("set", "code", "{study}", "Долги", "--active", "балким"),
    "bad date": ("add", "interview", "{study}", "--document", "маек", "--date", "31.12.2023"),
    "bad json": ("add", "consent", "{study}", "--respondent", "R", "--scopes", "[1"),
    "bad span": ("add", "translation", "{study}", "--document", "маек", "--span", "3", "--text", "x"),
    "span beyond the text": (
        "add", "translation", "{study}", "--document", "маек", "--span", "3:99999", "--language", "ru", "--text", "x"
    ),
    "span of no document": ("add", "memo", "{study}", "--span", "3:5", "--text", "x"),
    "required field missing": ("add", "document", "{study}"),
    "code without a name": ("add", "code", "{study}", "--colour", "#112233"),
    "code in itself": ("set", "code", "{study}", "Долги", "--parent", "Банк"),
    "coder twice": ("add", "coder", "{study}", "--name", "Айбек"),
    "coder at work deleted": ("delete", "coder", "{study}", "Айбек"),
    "value without attribute": ("add", "attribute_value", "{study}", "--bearer", "code:Долги", "--value", "3"),
    "memo about two things": ("memo", "{study}", "x", "--about", "code:Долги", "--document", "маек"),
    "memo on a passage of nothing": ("memo", "{study}", "x", "--quote", "Ооба"),
    "memo without words": ("memo", "{study}", " "),
    "strange coder": ("code", "{study}", "маек", "Долги", "--quote", "Ооба", "--as", "Жок"),
    "not in the bin": ("restore", "code", "{study}", "Долги"),
    "nothing to redo": ("redo", "{study}"),
    "erase without yes": ("erase", "{study}", "R"),
    "role misspelt": ("import", "{study}", "{folder}/маек.txt", "--role", "И=журналист"),
    "columns misspelt": ("import", "{study}", "{folder}/маек.txt", "--columns", "a,b"),
    "folder without transcripts": ("import", "{study}", "{folder}/empty"),
    "no codebook there": ("codebook", "import", "{study}", "{folder}/none.yaml"),
    "codebook of no known format": ("codebook", "export", "{study}", "{folder}/none.pages"),
    "no table there": ("attributes", "import", "{study}", "{folder}/none.xlsx"),
    "no column of that name": ("attributes", "import", "{study}", "{folder}/t.csv", "--key", "Аты"),
    "no type of that name": ("attributes", "import", "{study}", "{folder}/t.csv", "--type", "Жашы=сан"),
    "nobody of that name in the table": ("attributes", "import", "{study}", "{folder}/t.csv", "--match", "Бурул=R"),
    "no sheet of that name": ("attributes", "import", "{study}", "{folder}/t.csv", "--sheet", "Барак"),
    "no such backup": ("restore", "backup", "{study}", "--to", "{folder}/r.qualcode"),
    "project there already": ("new", "{study}", "--coder", "Нурзат"),
    "sample over a project": ("sample", "{study}"),
    "no such attribute": ("crosstab", "{study}", "--attribute", "жок"),
}  # fmt: skip


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG.keys())
def test_what_the_user_got_wrong_is_one_sentence_and_changes_nothing(words, study, done, run, tmp_path):
    (tmp_path / "empty").mkdir()
    (tmp_path / "t.csv").write_text("Респондент;Жашы\nR1;34\nR2;41\n", encoding="utf-8")
    done("add", "respondent", study, "--name", "R")
    before = digest(study)
    outcome = run(*(word.format(study=study, folder=tmp_path) for word in words))
    assert one_sentence(outcome), outcome
    assert "Traceback" not in outcome.err
    assert digest(study) == before


@pytest.mark.parametrize("words", [("list", "code"), ("check",), ("log",), ("undo",), ("matrix",), ("backup",)])
def test_a_project_that_is_not_there_is_one_sentence(words, run, tmp_path):
    outcome = run(*words, tmp_path / "жок.qualcode")
    assert one_sentence(outcome)
    assert "жок.qualcode" in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_no_project_is_one_sentence_and_stays_as_it_is(run, tmp_path):
    path = tmp_path / "текст.txt"
    path.write_text("Салам", encoding="utf-8")
    for words in (("list", "code"), ("undo",), ("check",)):
        assert one_sentence(run(*words, path)), words
    assert path.read_text(encoding="utf-8") == "Салам"


def test_a_project_in_a_folder_that_cannot_be_written_is_read_and_not_changed(study, run, done, monkeypatch):
    before = digest(study)
    monkeypatch.setattr("qualcode.store.project.is_writable", lambda path: False)
    assert len(done("list", "code", study)) == 2
    outcome = run("add", "code", study, "--name-ru", "Стыд")
    assert one_sentence(outcome)
    assert "cannot be written" in outcome.err
    monkeypatch.undo()
    assert digest(study) == before


def test_a_name_that_no_file_can_have_is_one_sentence(run, tmp_path):
    for words in (("list", "code"), ("new",), ("undo",)):
        assert one_sentence(run(*words, tmp_path / ("ө" * 300 + ".qualcode"))), words


@pytest.mark.parametrize("words", [("list", "code"), ("log",), ("list", "coding"), ("matrix",), ("undo",)])
def test_a_damaged_project_is_never_a_bug(words, study, run):
    data = bytearray(study.read_bytes())
    for place in range(4096, len(data), 4096):
        data[place : place + 60] = b"\xff" * 60
    study.write_bytes(data)
    outcome = run(*words, study)
    assert one_sentence(outcome), outcome
    assert "damaged" in outcome.err


def test_text_from_the_standard_input_that_is_no_utf8_is_one_sentence(study, run, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\xcf\xf0\xe8")))
    before = digest(study)
    assert one_sentence(run("memo", study, "-"))
    assert digest(study) == before


MISSPELT = {
    "unknown command": ("frob",),
    "unknown kind": ("list", "kode", "x.qualcode"),
    "unknown field": ("add", "code", "x.qualcode", "--nam", "x"),
    "missing project": ("check",),
    "missing value": ("add", "code", "x.qualcode", "--name-ru"),
    "word for a number": ("log", "x.qualcode", "--last", "көп"),
    "unknown language": ("list", "code", "x.qualcode", "--lang", "de"),
    "unknown choice": ("matrix", "x.qualcode", "--by", "words"),
    "half an option": ("list", "code", "x.qualcode", "--js"),
}


@pytest.mark.parametrize("words", MISSPELT.values(), ids=MISSPELT.keys())
def test_a_misspelt_command_is_one_sentence_with_the_way_to_help(words, run):
    outcome = run(*words)
    assert one_sentence(outcome, 2), outcome
    assert "--help" in outcome.err


def test_a_project_open_elsewhere_can_be_read_and_not_changed(study, run, done):
    before = digest(study)
    with open_project(study):
        assert len(done("list", "code", study)) == 2
        assert done("check", study) == []
        outcome = run("add", "code", study, "--name-ru", "Стыд")
        assert one_sentence(outcome)
        assert "open in another window" in outcome.err
    assert digest(study) == before


def test_among_several_coders_nobody_is_guessed(study, run, done, monkeypatch, tmp_path):
    done("add", "coder", study, "--name", "Нурзат")
    assert run("memo", study, "x").code == 0
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "another-computer"))
    outcome = run("memo", study, "x")
    assert one_sentence(outcome)
    assert "Айбек, Нурзат" in outcome.err
    done("memo", study, "Менин ойум", "--as", "Нурзат")
    assert done("log", study)[-1]["coder_name"] == "Нурзат"


def test_a_bug_is_told_with_its_file_and_code_3(study, run, monkeypatch, tmp_path):
    monkeypatch.setenv("QUALCODE_HOME", str(tmp_path / "home"))

    def broken(*_):
        raise ZeroDivisionError("биздин ката")

    monkeypatch.setattr(module, "_run", broken)
    outcome = run("list", "code", study)
    assert one_sentence(outcome, 3)
    assert "биздин ката" in (tmp_path / "home" / "last-fault.txt").read_text(encoding="utf-8")


def test_ctrl_c_is_told_without_a_trace(study, run, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(module, "_run", interrupted)
    assert one_sentence(run("list", "code", study), 130)


def test_a_bar_is_drawn_only_on_a_terminal(study, run, monkeypatch):
    assert run("check", study).err == ""

    class Terminal(io.StringIO):
        def isatty(self):
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    main(["check", str(study)])
    assert "[###" in terminal.getvalue()
