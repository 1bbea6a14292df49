"""Guides come in from the files that teams keep: tables, lists, workbooks."""

import importlib
import sys
import zipfile

import docx
import openpyxl
import pytest

from qualcode.exchange.guides.draft import GuideColumn
from qualcode.exchange.guides.registry import read_guides
from qualcode.exchange.guides.ties import meant_set, tied_guide
from qualcode.exchange.sample.files import read_yaml
from qualcode.model.errors import UserError
from qualcode.resources import codebooks_folder, sample_transcripts_folder

FOLDER = sample_transcripts_folder()
TOLD = {guide["id"]: guide for guide in read_yaml(FOLDER / "guides.yaml")["guides"]}
SETS = {
    entry["id"]: list(entry["name"].values())
    for entry in read_yaml(codebooks_folder() / "return_migration.yaml")["sets"]
    if entry["kind"] == "research_question"
}
FILES = {"women": ("women_ky.docx", 0, "ky"), "family": ("family_and_informants_ru.xlsx", 0, "ru")}
FILES["informants"] = ("family_and_informants_ru.xlsx", 1, "ru")


@pytest.mark.parametrize("name", FILES)
def test_the_files_of_the_sample_come_back_as_they_were_told(name):
    file, place, language = FILES[name]
    told = TOLD[name]
    guide, unknown = tied_guide(read_guides(FOLDER / "guides" / file)[place], SETS)
    assert (guide.name, guide.kind, guide.version) == (told["name"][language], told["kind"], told["version"])
    assert [(q.number, q.text_ky, q.text_ru, q.text_en, list(q.research_questions)) for q in guide.questions] == [
        (one["id"], one["ky"], one["ru"], one["en"], one["rq"]) for one in told["questions"]
    ]
    assert unknown == ()


def test_the_files_of_the_sample_are_what_the_script_writes(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(str(FOLDER))
    made = importlib.import_module("make_guides").write_all(tmp_path)
    for name in ("make_guides", "make_files"):
        sys.modules.pop(name)
    assert {file.name for file in made} == {file.name for file in (FOLDER / "guides").iterdir()}
    for file in made:
        with zipfile.ZipFile(file) as new, zipfile.ZipFile(FOLDER / "guides" / file.name) as kept:
            parts = [name for name in new.namelist() if not name.startswith("docProps")]
            assert [new.read(part) for part in parts] == [kept.read(part) for part in parts]


def word_file(path, *lines):
    document = docx.Document()
    for text, style in lines:
        document.add_paragraph(text, style)
    document.save(path)
    return path


def test_a_numbered_list_under_headings_is_a_guide(tmp_path):
    path = word_file(
        tmp_path / "guide.docx",
        ("Гайд для женщин, версия 3", "Title"),
        ("Объясните цель и получите согласие.", None),
        ("ИВ1. Возвращение", "Heading 1"),
        ("Как вы решили вернуться?", "List Number"),
        ("Кто ещё решал?", "List Bullet 2"),
        ("Кандайча кайтууну чечтиңиз?", "List Number"),
        ("Село", "Heading 1"),
        ("Что говорили соседи? (ИВ5)", "List Number"),
    )
    (draft,) = read_guides(path)
    assert (draft.name, draft.kind, draft.version) == ("Гайд для женщин, версия 3", "in_depth", "3")
    assert [(one.number, dict(one.texts), one.research, one.section) for one in draft.questions] == [
        ("1", {"ru": "Как вы решили вернуться?"}, ("ИВ1",), "ИВ1. Возвращение"),
        ("2", {"ru": "Кто ещё решал?"}, ("ИВ1",), "ИВ1. Возвращение"),
        ("3", {"ky": "Кандайча кайтууну чечтиңиз?"}, ("ИВ1",), "ИВ1. Возвращение"),
        ("4", {"ru": "Что говорили соседи?"}, ("ИВ5",), "Село"),
    ]
    assert draft.left_out == ("Объясните цель и получите согласие.",)


def test_typed_numbers_stay_and_the_line_below_in_another_language_is_the_translation(tmp_path):
    path = word_file(
        tmp_path / "уй-було.docx",
        ("1) Как она уехала и кто это решил?", None),
        ("Ал кантип кетти, муну ким чечти, айтып бериңизчи?", None),
        ("2.1. На что тратили деньги?", None),
        ("• Какие остались долги", None),
    )
    (draft,) = read_guides(path)
    assert (draft.name, draft.kind) == ("уй-було", "family")
    assert [(one.number, dict(one.texts)) for one in draft.questions] == [
        (
            "1",
            {
                "ru": "Как она уехала и кто это решил?",
                "ky": "Ал кантип кетти, муну ким чечти, айтып бериңизчи?",
            },
        ),
        ("2.1", {"ru": "На что тратили деньги?"}),
        ("3", {"ru": "Какие остались долги"}),
    ]


def sheet_file(path, *rows):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


@pytest.mark.parametrize(
    "headings",
    [
        ("№", "Суроо (кыргызча)", "Суроо (орусча)", "ИС"),
        ("Номер", "Вопрос (кырг.)", "Вопрос (рус.)", "Исследовательский вопрос"),
        ("No.", "Question, Kyrgyz", "Question, Russian", "RQ"),
        ("№", "Суроо", "Вопрос", "Research question"),
    ],
)
def test_headings_are_understood_in_three_languages(tmp_path, headings):
    rows = [("1", "Кантип кайтып келдиңиз, айтыңызчы?", "Как вы вернулись?", "RQ1; RQ6")]
    (draft,) = read_guides(sheet_file(tmp_path / "a.xlsx", headings, *rows))
    (question,) = draft.questions
    assert question.texts == {"ky": "Кантип кайтып келдиңиз, айтыңызчы?", "ru": "Как вы вернулись?"}
    assert (question.number, question.research) == ("1", ("RQ1", "RQ6"))


def test_a_table_without_headings_is_guessed_and_the_guess_can_be_corrected(tmp_path):
    rows = [("1", "Как вы вернулись?", "для анкеты"), ("2", "Кто вам помогал?", "для анкеты")]
    path = sheet_file(tmp_path / "a.xlsx", *rows)
    (guessed,) = read_guides(path)
    assert [one.texts["ru"] for one in guessed.questions] == ["Как вы вернулись?", "Кто вам помогал?"]
    columns = (GuideColumn.NUMBER, GuideColumn.IGNORED, GuideColumn.QUESTION_RU)
    (chosen,) = read_guides(path, columns)
    assert [one.texts["ru"] for one in chosen.questions] == ["для анкеты", "для анкеты"]
    assert chosen.table.columns == columns


def test_a_csv_file_is_a_guide_too(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("номер;вопрос;раздел\n1;Как вы вернулись?;Возвращение\n;А кто решал?;\n", encoding="cp1251")
    (draft,) = read_guides(path)
    assert [(one.number, one.section) for one in draft.questions] == [("1", "Возвращение"), ("2", "Возвращение")]


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("RQ1", "rq1"),
        ("ив 7", "rq7"),
        ("ИС-0", "rq0"),
        ("Почему они вернулись?", "rq1"),
        ("Did they face stigmatization?", "rq5"),
        ("ИВ12", None),
        ("Погода", None),
    ],
)
def test_research_questions_are_meant_by_number_or_name(words, meant):
    assert meant_set(words, SETS) == meant


def test_what_names_no_research_question_is_told(tmp_path):
    path = sheet_file(tmp_path / "a.xlsx", ("№", "Вопрос", "ИВ"), ("1", "Как вы вернулись?", "ИВ1, ИВ44"))
    guide, unknown = tied_guide(read_guides(path)[0], SETS)
    assert guide.questions[0].research_questions == ("rq1",)
    assert unknown == ("ИВ44",)


def broken(path, data):
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "key"),
    [
        ("a.pdf", b"%PDF-1.7", "guides.unknown_format"),
        ("a.docx", b"PK\x03\x04 not a package", "import.damaged"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "import.is_doc"),
        ("a.docx", b"   ", "sheets.empty_file"),
        ("a.xlsx", b"no workbook", "sheets.damaged"),
    ],
)
def test_a_file_that_is_no_guide_is_refused_with_a_sentence(tmp_path, name, data, key):
    with pytest.raises(UserError) as raised:
        read_guides(broken(tmp_path / name, data))
    assert raised.value.key == key


def test_a_document_type_is_refused(tmp_path):
    path = word_file(tmp_path / "a.docx", ("1. Как?", None))
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    start = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>'
    parts["word/document.xml"] = start + parts["word/document.xml"].partition(b"?>")[2]
    with zipfile.ZipFile(path, "w") as whole:
        for name, data in parts.items():
            whole.writestr(name, data)
    with pytest.raises(UserError) as raised:
        read_guides(path)
    assert raised.value.key == "import.doctype"


def test_a_text_without_questions_is_no_guide(tmp_path):
    with pytest.raises(UserError) as raised:
        read_guides(word_file(tmp_path / "a.docx", ("Просто текст.", None)))
    assert raised.value.key == "guides.no_questions"
