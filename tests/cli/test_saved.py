"""Saved questions on the command line: the table of today under the name of yesterday."""

from tests.exchange.attributes.test_packs import OWN


def test_a_saved_table_is_counted_anew(study, done, run):
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    done("table", study, "crosstab", "--unit", "segments", "--code", "Долги", "--save", "Карыз")
    before = done("saved", "run", study, "Карыз")
    assert before == done("table", study, "crosstab", "--unit", "segments", "--code", "Долги")
    done("code", study, "маек", "Долги", "--quote", "Москвада")
    after = done("saved", "run", study, "карыз")
    assert after["rows"][0][-1] == before["rows"][0][-1] + 1
    assert "Карыз" in run("saved", "list", study).out
    assert done("saved", "list", study, "--view", "chart") == []


def test_what_is_gone_is_said_beside_the_table(study, done, run):
    code = done("add", "code", study, "--name-ru", "Артык")["guid"]
    done("table", study, "documents", "--code", "Артык", "--save", "Артык")
    done("delete", "code", study, code)
    told = run("--lang", "en", "saved", "run", study, "Артык")
    assert told.code == 0 and "no longer there: 1" in told.err


def test_a_name_that_there_is_not_is_said(study, run):
    assert run("saved", "run", study, "Жок").code == 1


def test_a_pack_of_ones_own_is_kept_with_its_words(study, done, tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(OWN, encoding="utf-8")
    done("table", study, "margins", "--pack", str(own), "--save", "Салыштыруу")
    told = done("table", study, "margins", "--pack", str(own))
    own.unlink()
    assert done("saved", "run", study, "Салыштыруу") == told
