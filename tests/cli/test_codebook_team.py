"""Proposals and named versions of the codebook on the command line."""

import shutil


def test_a_new_code_is_proposed_accepted_and_declined_while_the_codebook_is_locked(study, done, run):
    run("codebook", "lock", study)
    proposed = ("codebook", "propose", study, "Уят", "--reason", "Ушактан башка", "--under", "Долги")
    assert run(*proposed).out == "Proposed: “Карыздар > Уят”. It can be coded with at once.\n"
    done("code", study, "маек", "Уят", "--quote", "Ошондойбу")
    shown = run("codebook", "proposals", study).out
    assert "Карыздар > Уят" in shown and "Ушактан башка" in shown and "awaits an answer" in shown
    accepted = (
        "codebook",
        "accept",
        study,
        "Уят",
        "--definition",
        "Өз сезими",
        "--language",
        "ky",
        "--reply",
        "Рахмат",
    )
    assert run(*accepted).out == "Accepted: “Карыздар > Уят”.\n"
    assert done("show", "code", study, "Уят")["definition_ky"] == "Өз сезими"
    done("codebook", "propose", study, "Кайгы", "--reason", "Жок эле")
    done("code", study, "маек", "Кайгы", "--quote", "балдарым")
    declined = run("codebook", "decline", study, "Кайгы", "--into", "Уят", "--reply", "Бул ошол")
    assert declined.out == "Declined: “Кайгы”. Codings that went with it: 1.\n"
    (first, second) = sorted(done("codebook", "proposals", study), key=lambda one: one["answer"])
    assert (first["answer"], first["reply"], second["answer"], second["name"]) == (
        "accepted",
        "Рахмат",
        "declined",
        "Кайгы",
    )
    assert "declined: Карыздар > Уят" in run("codebook", "proposals", study).out


def test_a_proposed_code_is_merged_by_the_usual_command_and_withdrawn_by_its_own(study, done, run):
    run("codebook", "lock", study)
    for name in ("Уят", "Кайгы"):
        done("codebook", "propose", study, name, "--reason", "Жок эле")
    done("codebook", "merge", study, "Уят", "--into", "Долги")
    assert run("codebook", "withdraw", study, "Кайгы").out == "Withdrawn: “Кайгы”.\n"
    assert sorted(one["answer"] for one in done("codebook", "proposals", study)) == ["", "merged"]
    assert "withdrawn" in run("codebook", "proposals", study).out


def test_a_proposal_needs_a_reason_and_an_answer_a_proposal(study, run):
    refused = run("codebook", "propose", study, "Уят", "--reason", " ")
    assert (refused.code, refused.err.split(":")[0]) == (1, "Say in a few words why the new code is needed")
    assert run("codebook", "accept", study, "Долги").err.startswith("This code does not await an answer.")


def test_versions_are_named_numbered_on_listed_and_compared(study, done, run, tmp_path):
    assert run("codebook", "compare", study).err == "No version of the codebook has a name yet. Name one first.\n"
    assert run("codebook", "name", study, "--note", "Биринчи").out == "The codebook is kept as v1.0.\n"
    done("set", "code", study, "Долги", "--name-ru", "Кредиты")
    done("set", "code", study, "Кредиты", "--definition-ru", "Любой долг")
    assert done("codebook", "name", study)["name"] == "v1.1"
    assert [one["note"] for one in done("codebook", "versions", study)] == ["Биринчи", ""]
    done("add", "code", study, "--name-ru", "Уят")
    (changed,) = done("codebook", "compare", study, "v1.0", "v1.1")
    assert (changed["what"], changed["before"], changed["after"]) == (["renamed", "redefined"], "Карыздар", "Карыздар")
    assert changed["wordings"][0] == {"field": "name_ru", "before": "Долги", "after": "Кредиты"}
    assert [one["what"] for one in done("codebook", "compare", study)] == [["new"]]
    assert "definition (ru)" in run("codebook", "compare", study, "v1.0").out
    assert (
        run("codebook", "compare", study, "v7").err
        == "There is no version “v7” of the codebook. Known are: v1.0, v1.1.\n"
    )
    assert done("codebook", "export", study, tmp_path / "now.yaml")["version"] == "v1.1+"
    told = done("codebook", "export", study, tmp_path / "then.yaml", "--at", "v1.0")
    assert (told["version"], told["codes"]) == ("v1.0", 2)
    then = (tmp_path / "then.yaml").read_text(encoding="utf-8")
    assert "version: v1.0" in then and "Кредиты" not in then


def test_the_version_stands_in_every_kind_of_file(study, done, tmp_path):
    import docx

    from qualcode.exchange.codebooks.registry import read_codebook

    done("codebook", "name", study, "v2.0")
    for ending in ("yaml", "csv", "xlsx"):
        done("codebook", "export", study, tmp_path / f"book.{ending}")
        assert read_codebook(tmp_path / f"book.{ending}").version == "v2.0"
    done("codebook", "export", study, tmp_path / "book.docx", "--language", "ru")
    lines = [paragraph.text for paragraph in docx.Document(str(tmp_path / "book.docx")).paragraphs]
    assert "Версия: v2.0" in lines


def test_codes_that_come_to_a_locked_codebook_become_proposals_unless_told_otherwise(study, done, run, tmp_path):
    done("interview", study, "маек", "--status", "released")
    path = shutil.copyfile(study, tmp_path / "colleague.qualcode")
    done("add", "code", path, "--name-ru", "Уят")
    done("pack", path, tmp_path / "new.qcpack", "--also-all", "--reason", "макул")
    run("codebook", "lock", study)
    plain = shutil.copyfile(study, tmp_path / "plain.qualcode")
    assert "New code, although the codebook is locked: “Уят”" in run("merge", study, tmp_path / "new.qcpack").out
    assert [one["reason"] for one in done("codebook", "proposals", study)] == [
        "Made on another computer while the codebook was locked"
    ]
    done("merge", plain, tmp_path / "new.qcpack", "--as-codes")
    assert done("codebook", "proposals", plain) == []
