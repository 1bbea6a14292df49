import shutil

import openpyxl
import pytest
from docx import Document

from qualcode.cli.commands.history import verb_in
from qualcode.ops.projects import open_project
from qualcode.resources import codebooks_folder, sample_transcripts_folder
from qualcode.store.receive import receive

INTERVIEW = (
    ("Суроо", "Кайтып келгенден кийин эмне кыйын болду?"),
    ("Жооп", "Карызым көп болчу, банкка төлөй албай жүрдүм."),
    ("Суроо", "Үй-бүлөңүз колдодубу?"),
    ("Жооп", "Ооба, апам балдарымды карап турган, иш да таап берди."),
)


@pytest.fixture
def files(tmp_path):
    """A Word interview in Kyrgyz, a Russian text in cp1251 and a table of the two women."""
    word = Document()
    for speaker, said in INTERVIEW:
        word.add_paragraph(f"{speaker}: {said}")
    word.save(tmp_path / "Айгүл.docx")
    russian = (
        "И: Что было трудно?\r\nР: Долги, много долгов. И стыдно перед соседями.\r\nИ: А мать?\r\nР: Помогала.\r\n"
    )
    (tmp_path / "Нурзат.txt").write_bytes(russian.encode("cp1251"))
    book = openpyxl.Workbook()
    for row in (("Респондент", "Область", "Возраст"), ("Айгүл", "Ош", 34), ("Нурзат", "Баткен", 41)):
        book.active.append(row)
    book.save(tmp_path / "women.xlsx")
    return tmp_path


def test_a_study_is_done_from_the_first_file_to_the_workbook(files, done, run):
    study = files / "study.qualcode"
    done("new", study, "--name", "Кайтуу", "--coder", "Айбек")
    taken = done("import", study, files / "*.docx", files / "Нурзат.txt", "--role", "Жооп=respondent")
    assert [entry["name"] for entry in taken] == ["Айгүл", "Нурзат"]
    assert {"label": "Жооп", "role": "respondent"} in taken[0]["speakers"]
    assert taken[1]["encoding"] == "cp1251"

    assert done("codebook", "import", study, codebooks_folder() / "return_migration.yaml")["added"] > 80
    done("attributes", "import", study, files / "women.xlsx", "--type", "Область=single")
    done("link", study, "Айгүл", "Жооп", "Айгүл")
    done("link", study, "Нурзат", "Р", "Нурзат")

    codes = {record["name_ru"]: record["guid"] for record in done("list", "code", study)}
    debts = next(guid for name, guid in codes.items() if name and "олги" in name)
    first = done("code", study, "Айгүл", debts, "--quote", "Карызым көп болчу")
    assert first["quote"] == "Карызым көп болчу"
    done("code", study, "Нурзат", debts, "--quote", "много долгов")
    done("code", study, "Нурзат", debts, "--quote", "Что было трудно")

    table = done("crosstab", study, "--attribute", "Область")
    names = [column["title"] for column in table["columns"]]
    row = next(row for row in table["rows"] if row[0] in codes_of(done, study, debts))
    assert dict(zip(names[1:], row[1:], strict=True)) == {"Ош": 1, "Баткен": 1, names[-1]: 2}

    matrix = done("matrix", study, "--by", "respondents")
    row = next(row for row in matrix["rows"] if row[0] in codes_of(done, study, debts))
    assert row[1:3] == [1, 1], "the interviewer's question is not counted"

    done("correct", study, "Айгүл", "2", "Карызым аябай көп болчу, банкка төлөй албай жүрдүм.")
    moved = next(coding for coding in done("list", "coding", study) if coding["guid"] == first["guid"])
    assert (moved["quote"], moved["check"]) == ("Карызым аябай көп болчу", True)
    done("undo", study)
    done("undo", study, "--count", "2")
    assert len(done("list", "coding", study)) == 1
    done("redo", study, "--count", "2")
    assert len(done("list", "coding", study)) == 3

    done("export-excel", study, files / "tables.xlsx")
    book = openpyxl.load_workbook(files / "tables.xlsx")
    assert len(book.sheetnames) == len(done("export-excel", study, files / "again.xlsx")["sheets"])
    assert done("check", study) == []
    assert run("check", study).out == "The project is sound.\n"


def codes_of(done, study, guid):
    record = done("show", "code", study, guid)
    return {record[f"name_{language}"] for language in ("ky", "ru", "en")}


def test_one_bad_file_does_not_stop_the_others(files, done, run):
    study = files / "study.qualcode"
    done("new", study, "--coder", "Айбек")
    (files / "empty.txt").write_bytes(b"")
    (files / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    names = ["Айгүл.docx", "empty.txt", "old.doc", "none.docx", "Нурзат.txt"]
    outcome = run("import", study, *(files / name for name in names), "--json")
    assert outcome.code == 1
    assert [entry["error"] is None for entry in outcome.json] == [True, False, False, False, True]
    assert [record["name"] for record in done("list", "document", study)] == ["Айгүл", "Нурзат"]
    again = run("import", study, files / "Айгүл.docx")
    assert again.code == 1
    assert "is in the project already" in again.err
    assert len(done("list", "document", study)) == 2


def test_a_dry_run_reports_and_changes_nothing(files, done):
    study = files / "study.qualcode"
    done("new", study, "--coder", "Айбек")
    steps = done("log", study)
    looked = done("import", study, files, "--dry-run")
    assert [entry["document"] for entry in looked] == [None, None]
    assert all(entry["turns"] == 4 for entry in looked)
    shown = done("attributes", "import", study, files / "women.xlsx", "--dry-run")
    assert (shown["imported"], shown["new"]) == (None, ["Айгүл", "Нурзат"])
    assert [column["use"] for column in shown["columns"]] == ["respondent", "attribute", "attribute"]
    assert done("log", study) == steps


def test_columns_names_and_spellings_of_a_table_are_set_right(files, done):
    study = files / "study.qualcode"
    done("new", study, "--coder", "Айбек")
    done("add", "respondent", study, "--name", "Айгүл Сатыбалдиева")
    rows = ["Код;Ким;Область", "1;Айгүл С.;Ош", "2;Нурзат;Ошская обл.", "3;Бурул;Ош", "4;Роза;Ош"]
    (files / "t.csv").write_text("\n".join(rows), encoding="utf-8")
    words = ("attributes", "import", study, files / "t.csv", "--key", "Ким", "--ignore", "Код")
    words += ("--type", "Область=single", "--unite", "Область:Ошская обл.=Ош")
    words += ("--match", "Айгүл С.=Айгүл Сатыбалдиева")
    only_known = done(*words, "--known-only")
    counts = {"respondents": 0, "attributes": 1, "values": 1, "unchanged": 0, "trips": 0, "documents": 0}
    assert only_known["imported"] == counts
    assert [entry["name"] for entry in only_known["unclear"]] == ["Нурзат", "Бурул", "Роза"]
    everyone = done(*words)
    assert everyone["imported"] == {**counts, "respondents": 3, "attributes": 0, "values": 3, "unchanged": 1}
    assert everyone["columns"][2]["values"] == ["Ош"]
    assert {record["value"] for record in done("list", "attribute_value", study)} == {"Ош"}


def test_a_column_takes_the_type_that_its_attribute_has_already(files, done):
    study = files / "study.qualcode"
    done("new", study, "--coder", "Айбек")
    words = ("--bearer", "respondent", "--type", "single")
    done("add", "attribute", study, "--key", "oblast", "--name-ru", "Область", *words)
    taken = done("attributes", "import", study, files / "women.xlsx")
    assert taken["imported"]["attributes"] == 1
    assert [column["type"] for column in taken["columns"]] == [None, "single", "number"]
    assert len(done("list", "attribute", study)) == 2


def test_the_invented_interviews_are_taken_and_tabulated(tmp_path, done):
    study = tmp_path / "study.qualcode"
    done("new", study, "--coder", "Айбек")
    taken = done("import", study, sample_transcripts_folder() / "interviews")
    assert len(taken) == 17
    assert all(entry["error"] is None and entry["characters"] > 6000 and entry["turns"] > 30 for entry in taken)
    imported = done("attributes", "import", study, sample_transcripts_folder() / "respondents.xlsx")["imported"]
    assert imported["respondents"] == 18
    assert done("check", study) == []


def test_a_codebook_goes_out_and_comes_into_another_project_as_it_was(study, done, tmp_path):
    for ending in ("yaml", "xlsx", "csv"):
        assert done("codebook", "export", study, tmp_path / f"book.{ending}")["codes"] == 2
        other = tmp_path / f"other-{ending}.qualcode"
        done("new", other, "--coder", "Нурзат")
        done("codebook", "import", other, tmp_path / f"book.{ending}")
        assert done("show", "code", other, "Долги > Банк")["name_ru"] == "Банк"


def test_a_backup_comes_back_beside_the_project_without_what_was_erased_since(study, done, run, tmp_path):
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    done("backup", study)
    done("erase", study, "Айгүл", "--yes")
    restored = tmp_path / "restored.qualcode"
    assert done("restore", "backup", study, "--to", restored)["erasures"] == 1
    assert done("list", "respondent", restored) == []
    assert "Москвада".encode() not in restored.read_bytes()
    assert run("restore", "backup", study, "--to", restored).code == 1


def test_a_memo_stands_on_the_project_an_object_or_a_passage(study, done):
    assert done("memo", study, "Биринчи күн", "--kind", "field")["about"] is None
    code = done("show", "code", study, "Долги")["guid"]
    assert done("memo", study, "Кеңири", "--about", "code:Долги")["about"] == code
    on_words = done("memo", study, "Күлөт", "--document", "маек", "--quote", "балдарым", "--title", "Үн")
    memo = done("show", "memo", study, "Үн")
    assert memo["span"][1:] == on_words["span"]
    assert memo["kind"] == "analytic"


def test_a_coding_by_offsets_is_the_same_as_one_by_its_words(study, done):
    by_words = done("code", study, "маек", "Долги", "--quote", "карызым бар", "--number", "2")
    by_offsets = done("code", study, "маек", "Долги", "--from", by_words["start"], "--to", by_words["end"])
    assert by_offsets == by_words
    assert done("uncode", study, by_words["guid"])["deleted"] == 1


def test_the_log_tells_who_did_what_and_as_many_steps_as_asked(study, done, run):
    done("add", "coder", study, "--name", "Нурзат")
    done("memo", study, "x", "--as", "Нурзат")
    steps = done("log", study, "--last", "2")
    assert [(step["verb"], step["coder_name"]) for step in steps] == [("add_coder", "Айбек"), ("add_memo", "Нурзат")]
    assert len(done("log", study, "--last", "0")) == 7
    done("undo", study, "--as", "Нурзат")
    lines = run("log", study, "--lang", "ru").out.splitlines()
    assert [line.split("  ")[-1].strip() for line in lines[-4:]] == [
        "маек: Долги > Банк",
        "Нурзат",
        "x",
        "Новое мемо, x",
    ]


def test_a_report_is_listed_shown_and_written_as_csv(study, done, run, tmp_path):
    done("add", "respondent", study, "--name", "Айгүл")
    done("link", study, "маек", "Р", "Айгүл")
    assert "segments" in run("report", study).out
    assert "карызым бар" in run("report", study, "segments").out
    assert run("report", study, "segments", "--csv", tmp_path / "s.csv").code == 0
    assert "карызым бар" in (tmp_path / "s.csv").read_text(encoding="utf-8-sig")
    assert run("report", study, "nothing").code == 1


def test_a_conflict_is_listed_shown_and_settled_by_setting_the_field(study, done, run, tmp_path, monkeypatch):
    theirs = tmp_path / "theirs.qualcode"
    shutil.copyfile(study, theirs)
    done("set", "code", study, "Банк", "--definition-ru", "Долг банку")
    with monkeypatch.context() as patch:
        patch.setenv("QUALCODE_HOME", str(tmp_path / "another-computer"))
        done("set", "code", theirs, "Банк", "--definition-ru", "Кредит")
    with open_project(theirs, write=False) as sent, open_project(study) as project:
        receive(project, sent.journal.log(), {})

    found = done("conflicts", study)
    assert [(entry["kind"], entry["field"]) for entry in found] == [("code", "definition_ru")]
    assert set(found[0]["rivals"]) == {"Долг банку", "Кредит"}
    shown = done("show", "code", study, "Банк")
    assert set(shown["conflicts"]["definition_ru"]) == {"Долг банку", "Кредит"}
    assert "Долги > Банк" in run("conflicts", study, "--lang", "ru").out
    assert "definition_ru: two people" in run("show", "code", study, "Банк").out

    done("set", "code", study, "Банк", "--definition-ru", shown["definition_ru"])
    assert done("conflicts", study) == []


def test_a_verb_of_a_newer_version_stands_as_it_is():
    assert verb_in("ky", "fold_paper") == "fold_paper"
