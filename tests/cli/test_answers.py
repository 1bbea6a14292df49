import json
import shlex
import shutil
from pathlib import Path

import pytest

from qualcode.cli.catalogue import COMMANDS
from qualcode.cli.keys import ANSWERS
from qualcode.cli.main import build_parser, main
from qualcode.cli.reference import reference
from qualcode.cli.rows import keys_of
from qualcode.model.registry import KINDS
from qualcode.ops.documents import correct_turn
from qualcode.ops.projects import open_project
from qualcode.store.receive import receive
from tests.ops.study import make_study

# What needs two computers or coders; tested in test_texts.py, test_team.py and test_consensus.py.
ELSEWHERE = {"text join", "pack", "handout", "alike", "merge", "merge --list", "merge --withdraw"} | {
    *("consensus decide", "consensus settle", "consensus reopen")
}


def paths(value, closed, prefix=""):
    """Give the keys of an answer, those of inner objects too; what stands under an open key is left alone."""
    for key, inner in value.items():
        path = prefix + key
        yield path
        if path in closed:
            continue
        if isinstance(inner, dict):
            yield from paths(inner, closed, path + ".")
        elif isinstance(inner, list) and inner and isinstance(inner[0], dict):
            yield from paths(inner[0], closed, path + "[].")


@pytest.fixture
def prepared(study, done, tmp_path):
    """The study with a respondent, an attribute and a table of respondents that does not fit in all cells."""
    done("add", "respondent", study, "--name", "Айгүл Сатыбалдиева")
    done("add", "attribute", study, "--key", "oblast", "--bearer", "respondent", "--type", "text")
    done("add", "attribute_value", study, "--attribute", "oblast", "--bearer", "respondent:Айгүл Сатыбалдиева",
         "--value", "Ош")  # fmt: skip
    done("add", "attribute", study, "--key", "place", "--bearer", "respondent", "--type", "single")
    done("add", "option", study, "--attribute", "place", "--key", "home")
    done("add", "respondent", study, "--name", "Нурзат")
    done("add", "attribute", study, "--key", "Жашы", "--bearer", "respondent", "--type", "number")
    done("add", "attribute_value", study, "--attribute", "Жашы", "--bearer", "respondent:Нурзат", "--value", "40")
    done("link", study, "маек", "Р", "Айгүл Сатыбалдиева")
    done("add", "guide", study, "--name", "Гид")
    done("add", "question", study, "--guide", "Гид", "--number", "1", "--text-ky", "Кандай?")
    done("add", "question", study, "--guide", "Гид", "--number", "2", "--text-ky", "Кайда?")
    done("add", "code", study, "--name-ru", "Артык")
    done("codebook", "propose", study, "Сагыныч", "--reason", "Керек", "--language", "ky")
    done("codebook", "propose", study, "Кайгы", "--reason", "Керек")
    done("code", study, "маек", "Долги", "--quote", "Ошондойбу")
    done("set", "code", study, "Долги", "--definition-ru", "Любой долг")
    done("add", "code_set", study, "--name-ru", "Тип", "--kind", "family")
    done("add", "membership", study, "--code-set", "Тип", "--member", "code:Долги")
    done("add", "episode", study, "--respondent", "Айгүл Сатыбалдиева", "--name", "Казан", "--analysed", "yes")
    rows = [
        "Респондент;Жашы",
        "Айгүл Сатыбалдиев;34",
        "Нурзат;41",
        "Бурул;25",
        "Роза;жаш",
        *(f"X{n};30" for n in range(20)),
    ]
    (tmp_path / "t.csv").write_text("\n".join(rows), encoding="utf-8")
    (tmp_path / "guide.csv").write_text("№;Суроо;ИВ\n1;Ким чечти, айтыңызчы?;ИВ1\n", encoding="utf-8")
    (tmp_path / "new.txt").write_text("И: Ким?\nР: Мен.\nИ: Качан?\nР: Кечээ.\n", encoding="utf-8")
    done("table", study, "crosstab", "--attribute", "oblast", "--save", "Облус боюнча")
    done("sample", tmp_path / "sample.qualcode")
    done("memo", tmp_path / "sample.qualcode", "Менин оюм")
    done("new", tmp_path / "unlinked.qualcode", "--coder", "Нурзат")
    done("import", tmp_path / "unlinked.qualcode", tmp_path / "new.txt")
    (tmp_path / "book.csv").write_text("id;parent;name_ky;name_ru\nc1;;Үй;Дом\n", encoding="utf-8")
    return study


def commands(study, tmp_path):
    """Give a command with an answer for each documented one, in an order in which all have something to tell."""
    return {
        "new": ("new", tmp_path / "other.qualcode", "--coder", "Нурзат"),
        "sample": ("sample", tmp_path / "sample.qualcode", "--rebuild"),
        "import": ("import", study, tmp_path / "new.txt"),
        "codebook import": ("codebook", "import", study, tmp_path / "book.csv"),
        "codebook export": ("codebook", "export", study, tmp_path / "out.yaml"),
        "codebook merge": ("codebook", "merge", study, "Артык", "--into", "Долги"),
        "codebook merged": ("codebook", "merged", study),
        "codebook history": ("codebook", "history", study, "--code", "Долги"),
        "codebook name": ("codebook", "name", study),
        "codebook lock": ("codebook", "lock", study),
        "codebook propose": ("codebook", "propose", study, "Уят", "--reason", "Жок эле", "--definition", "Сезим"),
        "codebook proposals": ("codebook", "proposals", study),
        "codebook accept": ("codebook", "accept", study, "Уят"),
        "codebook decline": ("codebook", "decline", study, "Сагыныч"),
        "codebook withdraw": ("codebook", "withdraw", study, "Кайгы"),
        "codebook unlock": ("codebook", "unlock", study),
        "codebook versions": ("codebook", "versions", study),
        "codebook compare": ("codebook", "compare", study),
        "attributes import": ("attributes", "import", study, tmp_path / "t.csv", "--type", "Жашы=number"),
        "attributes band": ("attributes", "band", study, "Жашы", "18-29, 31-44"),
        "attributes recode": ("attributes", "recode", study, "place", "Here=home"),
        "attributes pack": ("attributes", "pack", study, "mtm"),
        "attributes pack (no name)": ("attributes", "pack", study),
        "code": ("code", study, "маек", "Долги", "--from", "26", "--to", "40", "--facet", "presence=denied"),
        "memo": ("memo", study, "Күлөт", "--document", "маек", "--quote", "балдарым"),
        "correct": ("correct", study, "маек", "2", "Мен Казанда иштедим, насыям бар."),
        "text correct": ("text", "correct", study, "маек", "words:2:Мен Казанда көп иштедим, насыям бар."),
        "text check": ("text", "check", study, "маек"),
        "text versions": ("text", "versions", study, "маек"),
        "text back": ("text", "back", study, "маек", "2"),
        "text rename": ("text", "rename", study, "маек", "И", "Сурамжылоочу"),
        "text keep": ("text", "keep", study),
        "text move": ("text", "move", study, "--quote", "Ошондойбу"),
        "link": ("link", study, "маек", "Р", "Айгүл Сатыбалдиева"),
        "interview": ("interview", study, "маек", "--guide", "Гид", "--minutes", "70", "--status", "typed"),
        "link-question": ("link-question", study, "маек", "1", "1"),
        "guide show": ("guide", "show", study, "маек"),
        "guide import": ("guide", "import", study, tmp_path / "guide.csv"),
        "guide link": ("guide", "link", study, "маек"),
        "guide link --take-sure": ("guide", "link", study, "маек", "--take-sure"),
        "link-speakers": ("link-speakers", tmp_path / "unlinked.qualcode", "--dry-run"),
        "rename-documents": ("rename-documents", study, "--dry-run"),
        "judge": ("judge", study, "Айгүл Сатыбалдиева", "Тип", "Долги", "--note", "Карыз"),
        "consent": ("consent", study, "Айгүл Сатыбалдиева", "--scope", "record", "--date", "2023-05-06"),
        "mark": ("mark", study, "маек", "done"),
        "progress": ("progress", study),
        "blind": ("blind", study, "--document", "маек", "--coder", "Айбек"),
        "draw": ("draw", tmp_path / "sample.qualcode", "--unreleased", "--write"),
        "rounds": ("rounds", tmp_path / "sample.qualcode"),
        "translations": ("translations", study, "en"),
        "matrix": ("matrix", study, "--by", "respondents"),
        "crosstab": ("crosstab", study, "--attribute", "oblast"),
        "table": ("table", study, "pairs", "--near", "turn"),
        "chart": ("chart", study, "heat", "--report", "documents", "--out", tmp_path / "heat.svg"),
        "saved list": ("saved", "list", study),
        "saved run": ("saved", "run", study, "Облус боюнча"),
        "saved rename": ("saved", "rename", study, "Облус боюнча", "Облустар"),
        "saved delete": ("saved", "delete", study, "Облустар"),
        "retrieve": ("retrieve", study, "--must", "Долги", "--context", "1"),
        "framework": ("framework", study),
        "summary": ("summary", study, "Айгүл Сатыбалдиева", "Долги", "Карызы бар"),
        "report": ("report", study, "segments"),
        "agree": ("agree", tmp_path / "sample.qualcode"),
        "agree --methods": ("agree", tmp_path / "sample.qualcode", "--methods"),
        "consensus list": ("consensus", "list", tmp_path / "sample.qualcode", "--open"),
        "consensus progress": ("consensus", "progress", tmp_path / "sample.qualcode"),
        "consensus accept-equal": ("consensus", "accept-equal", tmp_path / "sample.qualcode"),
        "consensus print": ("consensus", "print", tmp_path / "sample.qualcode", tmp_path / "open.docx"),
        "agree --excel": ("agree", tmp_path / "sample.qualcode", "--excel", tmp_path / "agreement.xlsx"),
        "tidy": ("tidy", study, tmp_path / "out.csv", "--wide"),
        "export-excel": ("export-excel", study, tmp_path / "out.xlsx"),
        "check": ("check", study),
        "backup": ("backup", study),
        "backup --list": ("backup", study, "--list"),
        "restore backup": ("restore", "backup", study, "--backup", "1", "--to", tmp_path / "restored.qualcode"),
        "log": ("log", study),
        "undo": ("undo", study),
        "redo": ("redo", study),
        "conflicts": ("conflicts", study),
        "add": ("add", "code", study, "--name-ru", "Стыд"),
        "set": ("set", "code", study, "Стыд", "--colour", "#112233"),
        "delete": ("delete", "code", study, "Стыд"),
        "bin": ("bin", study),
        "restore": ("restore", "code", study, "Стыд"),
        "coding recode": ("coding", "recode", study, "Долги"),
        "coding move": ("coding", "move", study, "--from", "26", "--to", "40"),
        "coding split": ("coding", "split", study, "--at", "32"),
        "coding join": ("coding", "join", study),
        "coding older": ("coding", "older", study),
        "coding keep": ("coding", "keep", study),
        "uncode": ("uncode", study),
        "erase": ("erase", study, "Айгүл Сатыбалдиева", "--yes"),
    }


def test_every_answer_in_json_has_the_documented_keys_and_no_other(prepared, done, tmp_path):
    asked = commands(prepared, tmp_path)
    assert asked.keys() | ELSEWHERE == ANSWERS.keys()
    codings = dict.fromkeys(
        ("uncode", "text keep", "text move", "coding recode", "coding move", "coding split", "coding keep"), 1
    )
    codings["coding join"] = 2
    for title, words in asked.items():
        named = codings.get(title, 0)
        value = done(*words, *(one["guid"] for one in done("list", "coding", prepared)[:named] if named))
        answer = ANSWERS[title]
        assert isinstance(value, list) is answer.is_list, title
        for entry in value if answer.is_list else [value]:
            assert set(paths(entry, answer.open)) == answer.keys.keys(), title
        empty = ("check", "conflicts", "codebook merged")
        assert bool(value) or title in empty, title


def test_findings_and_conflicts_have_the_documented_keys(prepared, done, run, monkeypatch):
    from qualcode.cli.commands import history
    from qualcode.store import check
    from qualcode.store.findings import Finding
    from qualcode.store.objects import Conflict

    finding = Finding("check.file_damaged", {"file": "x", "reason": "y"})
    monkeypatch.setattr(check, "check_project", lambda project, progress: iter([finding]))
    outcome = run("check", prepared, "--json")
    assert outcome.code == 1
    assert outcome.json[0].keys() == ANSWERS["check"].keys.keys()
    code = done("list", "code", prepared)[0]["guid"]
    monkeypatch.setattr(history, "conflicts", lambda project: [Conflict(code, "code", "name_ru", ("А", "Б"))])
    assert done("conflicts", prepared)[0].keys() == ANSWERS["conflicts"].keys.keys()
    assert "А | Б" in run("conflicts", prepared).out


@pytest.mark.parametrize("kind", KINDS)
def test_the_records_of_a_kind_have_a_key_for_each_field(kind, study, done):
    for record in done("list", kind, study):
        assert record.keys() == set(keys_of(kind))
        shown = done("show", kind, study, record["guid"])
        assert shown == {**record, "conflicts": {}}


def test_the_page_of_the_documentation_is_the_one_the_program_gives(request):
    page = request.config.rootpath / "docs" / "cli.md"
    assert page.read_text(encoding="utf-8") == reference()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_example_is_understood(name):
    for line in COMMANDS[name].examples:
        words = shlex.split(line.partition(" < ")[0])[1:]
        args = build_parser("en", words).parse_args(words)
        assert words[0] == name
        assert callable(args.run)


def test_answers_for_people_say_the_same_as_the_json(study, run, done):
    assert "карызым бар" in run("list", "coding", study).out
    coding = done("list", "coding", study)[0]
    assert (coding["start"], coding["quote"]) == (46, "карызым бар")
    text = run("show", "coding", study, coding["guid"]).out
    assert "document: маек" in text
    assert "coder: Айбек" in text


def test_texts_corrected_apart_are_listed_as_conflicts(tmp_path, capsys):
    study = make_study(tmp_path)
    study.project.close()
    copy = Path(shutil.copyfile(study.project.path, tmp_path / "copy.qualcode"))
    with open_project(study.project.path, study.project.me) as mine, open_project(copy, study.project.me) as other:
        correct_turn(mine, study.document, 0, "Кандай?")
        correct_turn(other, study.document, 2, "Биз күттүк.")
        texts = dict(other.connection.execute("SELECT hash, content FROM text").fetchall())
        receive(mine, other.journal.log(), texts)
    assert main(["--lang", "en", "conflicts", str(study.project.path), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["kind"], found["field"], len(found["rivals"])) == ("document", "text", 2)
