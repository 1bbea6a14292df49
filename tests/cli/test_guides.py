import pytest

TEXT = "И: Кайтууну ким чечти?\nР: Өзүм.\nИ: Мейли.\nР: Ооба.\nИ: Коңшулар эмне дешти?\nР: Эч нерсе.\n"
GUIDE = """№;Суроо;Вопрос;ИВ
1;Кайтууну ким чечти?;Кто решил вернуться?;ИВ1, ИВ9
2;Коңшулар эмне дешти?;Что говорили соседи?;
"""


@pytest.fixture
def interview(done, tmp_path):
    path = tmp_path / "s.qualcode"
    (tmp_path / "Документ (3).txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "Аялдар.csv").write_text(GUIDE, encoding="utf-8")
    done("new", path, "--coder", "Айбек")
    done("import", path, tmp_path / "Документ (3).txt", "--kind", "in_depth")
    done("add", "code_set", path, "--name-ru", "ИВ1. Почему вернулись?", "--kind", "research_question")
    return path


def test_a_guide_is_imported_once_and_later_as_a_version(interview, done, run, tmp_path):
    file = tmp_path / "Аялдар.csv"
    looked = run("guide", "import", interview, file, "--dry-run")
    assert "Коңшулар эмне дешти?" in looked.out
    assert done("list", "guide", interview) == []
    first = done("guide", "import", interview, file)
    assert [(one["name"], one["questions"]) for one in first["guides"]] == [("Аялдар", 2)]
    assert first["unknown"] == ["ИВ9"]
    assert done("guide", "import", interview, file)["guides"] == []
    file.write_text(GUIDE + "3;Балдар кантип тосту?;;\n", encoding="utf-8")
    told = run("guide", "import", interview, file).out
    assert "Guide taken in: Аялдар, version 2, questions: 3." in told
    assert "ИВ9" in told


def test_columns_can_be_said(interview, done, run, tmp_path):
    file = tmp_path / "Аялдар.csv"
    made = done("guide", "import", interview, file, "--columns", "number,ignored,question_ru,ignored")
    assert made["found"] == 2
    assert done("list", "question", interview)[0]["text_ky"] in (None, "")
    wrong = run("guide", "import", interview, file, "--columns", "number,words")
    assert wrong.code == 1


def test_links_are_suggested_and_the_sure_ones_taken(interview, done, run, tmp_path):
    refused = run("guide", "link", interview, "Документ (3)")
    assert refused.code == 1
    assert "qualcode interview" in refused.err
    done("guide", "import", interview, tmp_path / "Аялдар.csv", "--columns", "number,question_ky,question_ru,ignored")
    (guide,) = done("list", "guide", interview)
    done("set", "guide", interview, guide["guid"], "--kind", "in_depth")
    told = run("guide", "link", interview, "Документ (3)").out
    assert [word in told for word in ("sure", "Кайтууну ким чечти?")] == [True, True]
    taken = done("guide", "link", interview, "Документ (3)", "--take-sure")
    assert len(taken["askings"]) == 2
    assert taken["units"] == 2
    assert [turn["linked"] != [] for turn in done("guide", "link", interview, "Документ (3)")["turns"]] == [
        True,
        False,
        True,
    ]
    assert done("guide", "link", interview, "Документ (3)", "--take-sure")["askings"] == []


def test_documents_are_named_by_their_respondents(interview, done, run):
    done("add", "respondent", interview, "--name", "R07", "--pseudonym", "Бурул")
    assert done("rename-documents", interview) == []
    done("link", interview, "Документ (3)", "Р", "R07")
    done("interview", interview, "Документ (3)", "--date", "2023-11-04")
    assert "Бурул" in run("rename-documents", interview, "--dry-run").out
    assert [one["name"] for one in done("list", "document", interview)] == ["Документ (3)"]
    assert [one["new"] for one in done("rename-documents", interview, "--lang", "ru")] == [
        "Бурул, глубинное интервью, 2023-11-04"
    ]
    done("undo", interview)
    assert [one["name"] for one in done("list", "document", interview)] == ["Документ (3)"]
