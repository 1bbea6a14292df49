"""Projects, coders, rules of kinds, memos, erasing."""

from pathlib import Path

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.erasing import BLANK, erase_respondent
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.projects import add_coder, create_project, initials, open_project, project_name, work_as
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import document_of, documents_of, text_of, turns_of_version
from tests.ops.study import LINES, Study, span


def test_a_project_without_a_coder_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="needs a name"):
        create_project(tmp_path / "a.qualcode", "A", "  ")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.qualcode"
    path.write_text("менин файлым")
    with pytest.raises(UserError, match="left alone"):
        create_project(path, "A", "Айбек")
    assert path.read_text() == "менин файлым"


def test_the_last_coder_on_this_computer_works_on(study: Study) -> None:
    work_as(study.project, study.other_coder)
    path = study.project.path
    study.project.close()
    with open_project(path) as again:
        assert (again.me, project_name(again)) == (study.other_coder, "Кайтуу")


def test_coders_have_names_of_their_own(study: Study) -> None:
    for name, words in (("Назгүл", "already"), (" ", "needs a name")):
        with pytest.raises(UserError, match=words):
            add_coder(study.project, name)
    assert (initials("Айбек"), initials("Жылдыз Өмүр кызы")) == ("АЙ", "ЖӨК")


def test_the_coder_at_work_cannot_be_deleted(study: Study) -> None:
    with pytest.raises(UserError, match="working as this coder"):
        delete_objects(study.project, (study.project.me,))


def test_a_code_cannot_lie_within_itself(study: Study) -> None:
    with pytest.raises(UserError, match="within itself"):
        set_fields(study.project, study.stigma, {"parent": study.gossip})
    assert study.project.values(study.stigma)["parent"] is None


def test_an_attribute_takes_only_values_that_fit(study: Study) -> None:
    oblast = add_object(study.project, "attribute", {"key": "oblast", "bearer": "respondent", "type": "single"})
    add_object(study.project, "option", {"attribute": oblast, "key": "osh", "label_ru": "Ош"})
    cell = {"attribute": oblast, "bearer": study.aigul}
    for value, words in (("talas", "not among the values"), (3, "does not fit"), ({"missing": "?"}, "no reason")):
        with pytest.raises(UserError, match=words):
            add_object(study.project, "attribute_value", {**cell, "value": value})
    with pytest.raises(UserError, match="describes a respondent"):
        add_object(study.project, "attribute_value", {**cell, "bearer": study.document, "value": "osh"})
    first = add_object(study.project, "attribute_value", {**cell, "value": "osh"})
    assert add_object(study.project, "attribute_value", {**cell, "value": {"missing": "refused"}}) == first
    assert study.project.values(first)["value"] == {"missing": "refused"}


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("code", {"name_ru": "x", "colour": "red"}),
        ("interview", {"date": "2023-13-01"}),
        ("respondent", {"name": ""}),
        ("respondent", {"name": "А", "shoe": 3}),
        ("respondent", {"name": "А", "household": "0" * 32}),
        ("nonsense", {}),
    ],
)
def test_what_does_not_fit_is_refused_in_three_languages(study: Study, kind: str, values: dict[str, object]) -> None:
    before = len(study.project.journal.steps())
    with pytest.raises(UserError) as refused:
        add_object(study.project, kind, {"document": study.document, **values} if kind == "interview" else values)
    assert len({refused.value.text(language) for language in ("ky", "ru", "en")}) == 3
    assert len(study.project.journal.steps()) == before


def test_a_memo_is_written_changed_and_emptied(study: Study) -> None:
    memo = add_memo(study.project, " ой ", study.debts)
    edit_memo(study.project, memo, "башка ой")
    assert study.project.values(memo)["text"] == "башка ой"
    edit_memo(study.project, memo, "  ")
    assert items_of(study.project, "memo") == []
    undo(study.project)
    assert study.project.values(memo)["text"] == "башка ой"


def test_withdrawal_blanks_only_her_turns_and_cannot_be_undone(study: Study) -> None:
    code_span(study.project, study.document, *span("карызга батып"), study.debts)
    his = code_span(study.project, study.document, *span("балдар да күттү"), study.debts)
    erased = erase_respondent(study.project, study.aigul)
    assert (erased.documents, erased.blanked) == (0, 1)
    text = text_of(study.project, study.document)
    assert text.count(BLANK) == 2 and LINES[2][1] in text and "Айгүл" not in text and "карыз" not in text
    assert [found.guid for found in all_codings(study.project)] == [his]
    (found,) = all_codings(study.project)
    assert text[found.start : found.end] == "балдар да күттү"
    turns = turns_of_version(study.project, document_of(study.project, study.document).version).turns
    assert [text[turn.speech : turn.end] for turn in turns] == [LINES[0][1], BLANK, LINES[2][1], BLANK]
    with pytest.raises(UserError, match="nothing to undo"):
        undo(study.project)
    study.project.close()
    everything = study.project.path.read_bytes()
    assert "карызга батып".encode() not in everything and "Айгүл".encode() not in everything


def test_withdrawal_takes_a_document_of_hers_alone_with_its_codings(study: Study) -> None:
    erase_respondent(study.project, study.aigul)
    erase_respondent(study.project, study.nurlan)
    assert documents_of(study.project) == []
    with pytest.raises(UserError, match="no such respondent"):
        erase_respondent(study.project, study.aigul)
