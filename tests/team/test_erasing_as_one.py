"""A withdrawal of consent where documents or people were recognised as one."""

import pytest

from qualcode.ops.backups import backup_now, restore_backup
from qualcode.ops.correcting import correct_text
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object
from qualcode.ops.projects import open_project
from qualcode.ops.translations import translate
from qualcode.store.objects import items_of
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.team.merge import Decisions, Same, merge_package, recognise_same
from qualcode.text.correcting import TextChange
from tests.laws.view import tables_view
from tests.team.test_sameness import assert_sound, brought_in, later


def without_merges(project):
    return {guid: item for guid, item in tables_view(project).items() if item[0] != "merge"}


@pytest.mark.parametrize("first", ["ours", "theirs"])
def test_of_a_text_brought_in_twice_her_words_are_gone_from_both_and_her_name_too(study, other, sent, first):
    if first == "ours":
        later(other)
    theirs, hers = brought_in(other)
    translate(other, theirs, 1, "ru", "Я приехала в долгах.")
    merge_package(study.project, sent(other))
    recognise_same(study.project, (Same("document", study.document, theirs),))
    erase_respondent(study.project, study.aigul)
    raw = study.project.path.read_bytes()
    for words in ("карызга", "приехала", "Айгүл"):
        assert words.encode() not in raw, words
    assert "балдар да" in text_of(study.project, study.document)
    assert not study.project.life_of(hers).is_there
    assert_sound(study.project)


def test_a_backup_from_before_a_recognition_is_erased_under_both_her_records(study, other, sent, tmp_path):
    mine = add_object(study.project, "respondent", {"name": "Гүлзат"})
    later(other)
    hers = add_object(other, "respondent", {"name": "Гүлзат А."})
    add_memo(other, "экинчи сыр", hers)
    merge_package(study.project, sent(other))
    backup = backup_now(study.project)
    add_memo(other, "үчүнчү", study.document)
    merge_package(study.project, sent(other), Decisions((Same("respondent", mine, hers),)))
    erase_respondent(study.project, mine)
    target = tmp_path / "restored.qualcode"
    restore_backup(study.project.path, backup.path, target)
    with open_project(target) as restored:
        assert {"Гүлзат", "Гүлзат А."}.isdisjoint(item.values["name"] for item in items_of(restored, "respondent"))
        assert_sound(restored)
    assert "сыр".encode() not in target.read_bytes() and "Гүлзат".encode() not in target.read_bytes()


def test_a_backup_restored_after_a_recognition_and_an_erasure_takes_in_the_rest_of_the_work(
    study, other, sent, tmp_path
):
    later(study.project)
    theirs, _ = brought_in(other)
    merge_package(study.project, sent(other))
    backup = backup_now(study.project)
    recognise_same(study.project, (Same("document", study.document, theirs),))
    erase_respondent(study.project, study.aigul)
    target = tmp_path / "restored.qualcode"
    restore_backup(study.project.path, backup.path, target)
    with open_project(target) as restored:
        assert_sound(restored)
        merge_package(restored, sent(study.project), Decisions())
        assert_sound(restored)
        assert without_merges(restored) == without_merges(study.project)
        assert len(documents_of(restored)) == 1


def test_a_text_corrected_elsewhere_while_it_was_erased_here_is_no_damage(study, other, sent):
    correct_text(other, study.document, [TextChange("words", 2, "Башка.")])
    erase_respondent(study.project, study.aigul)
    merge_package(study.project, sent(other))
    assert_sound(study.project)
