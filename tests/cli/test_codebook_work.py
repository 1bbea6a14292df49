import shutil

from qualcode.ops.codings import code_span
from qualcode.ops.projects import open_project
from qualcode.store.queries.documents import documents_of
from qualcode.store.receive import receive


def test_codes_are_merged_and_what_a_colleague_coded_meanwhile_is_listed(study, done, run, tmp_path):
    done("add", "code", study, "--name-ru", "Деньги")
    debts = done("list", "code", study)[0]["guid"]
    copy = shutil.copyfile(study, tmp_path / "copy.qualcode")
    outcome = run("codebook", "merge", study, "Долги > Банк", "Долги", "--into", "Деньги")
    assert outcome.out == "Merged into “Деньги”. Codings carried over: 1, equal ones united: 0.\n"
    assert [code["name_ru"] for code in done("list", "code", study)] == ["Деньги"]
    assert [run("codebook", "merged", study).out, done("codebook", "merged", study)] == ["Nothing to show.\n", []]
    with open_project(study) as mine, open_project(copy) as other:
        other.me = mine.me = done("list", "coder", study)[0]["guid"]
        code_span(other, documents_of(other)[0].guid, 3, 9, debts)
        receive(mine, other.journal.log(), {})
    (left,) = done("codebook", "merged", study)
    assert (left["code"], left["codings"]) == (debts, 1)
    assert "Карыздар  Деньги" in run("codebook", "merged", study).out


def test_changes_of_the_codebook_are_told_and_what_was_coded_before(study, done, run):
    done("set", "code", study, "Долги > Банк", "--definition-ru", "Банк кредити")
    told = done("codebook", "history", study, "--code", "Долги > Банк")
    assert [(it["field"], it["before"], it["after"]) for it in told["changes"]] == [
        ("definition_ru", None, "Банк кредити"),
        ("", None, None),
    ]
    assert len(told["older_codings"]) == 1
    shown = run("codebook", "history", study, "--code", "Банк").out
    assert "Банк кредити" in shown and "Codings made under an older definition: 1." in shown
    assert len(done("codebook", "history", study)["changes"]) == 3
    assert done("codebook", "history", study, "--since", "2999-01-01")["changes"] == []
    outcome = run("codebook", "history", study, "--since", "март")
    assert (outcome.code, outcome.err) == (1, "“март” is no date. Write it as 2026-03-01.\n")


def test_a_code_is_not_merged_with_itself_on_the_command_line(study, run):
    outcome = run("codebook", "merge", study, "Долги", "--into", "Долги")
    assert (outcome.code, outcome.err) == (1, "A code cannot be merged with itself. Choose another code.\n")


def test_a_locked_codebook_refuses_codes_on_the_command_line(study, done, run):
    assert run("codebook", "lock", study).out == "The codebook is locked.\n"
    outcome = run("add", "code", study, "--name-ru", "Уят")
    assert outcome.code == 1
    assert outcome.err.startswith("The codebook is locked")
    done("code", study, "маек", "Долги", "--quote", "Ошондойбу")
    assert done("codebook", "unlock", study) == {"locked": False}
    done("add", "code", study, "--name-ru", "Уят")


def test_the_codebook_is_printed_to_word_in_the_languages_asked_for(study, done, tmp_path):
    import docx

    path = tmp_path / "appendix.docx"
    done("codebook", "export", study, path, "--language", "ru", "--language", "ky", "--counts")
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    assert texts[:2] == ["Книга кодов", "Кайтуу"]
    assert {"■ 1. Долги", "Карыздар", "■ 1.1. Банк", "Фрагментов: 1. Документов: 1."} <= {*texts}
