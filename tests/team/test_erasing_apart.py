"""One transcript of several people brought in apart on two computers, one of them erased on one: no byte of her words
stays anywhere, in whatever order it happens; what the others said stays.
"""

import pytest

from qualcode.ops.backups import backup_now, restore_backup
from qualcode.ops.codings import code_span
from qualcode.ops.documents import import_transcript, link_speaker
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object
from qualcode.ops.projects import open_project
from qualcode.ops.translations import translate
from qualcode.store.drafts import Draft, documents_with_drafts, keep_draft
from qualcode.store.objects import items_of
from qualcode.store.packing import unpack_log
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import current_version, documents_of, rival_texts, speakers_of, text_of
from qualcode.team.merge import Decisions, Same, merge_package, readmit_merge, recognise_same, withdraw_merge
from tests.ops.study import span, transcript
from tests.team.test_sameness import assert_sound, corrected_transcript, later

HERS = ("карызга", "Москвадан", "айыл ушак", "Я приехала", "акча жок")
EXACT, CORRECTED = transcript, corrected_transcript


def brought_in(other, made, linked=None):
    """Let a colleague bring the transcript in apart and work on it; give the document and a coding on other words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("qualcode.ops.documents.document_with_text", lambda project, text: None)
        theirs = import_transcript(other, made(), "in_depth")
    add_object(other, "interview", {"document": theirs, "status": "released"})
    if linked:
        link_speaker(other, next(one.guid for one in speakers_of(other, theirs) if one.label == "Айгүл"), linked)
    shift = len(made().text) - len(transcript().text)
    start, end = span("балдар")
    code = items_of(other, "code")[0].guid
    coding = code_span(other, theirs, start + shift, end + shift, code)
    start, end = span("карызга")
    code_span(other, theirs, start + shift, end + shift, code)
    add_memo(other, "акча жок дейт", theirs, (start + shift, end + shift))
    translate(other, theirs, 1, "ru", "Я приехала в долгах.")
    return theirs, coding


def assert_gone(project, words=HERS, stays="балдар да"):
    """See that no byte of the words is in the file, open or closed; the project is opened again."""
    assert_sound(project)
    path = project.path
    project.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    beside = [path, *(side for side in path.parent.glob(path.name + "-*") if side.is_file())]
    for file in beside:
        raw = file.read_bytes()
        assert [word for word in words if word.encode() in raw] == [], file.name
    assert stays.encode() in path.read_bytes()


@pytest.mark.parametrize("made", [EXACT, CORRECTED])
def test_a_text_in_which_she_is_known_to_speak_arrives_without_her_words(study, other, sent, made):
    theirs, coding = brought_in(other, made, study.aigul)
    erase_respondent(study.project, study.aigul)
    merge_package(study.project, sent(other))
    assert_gone(study.project)
    assert "балдар да" in text_of(study.project, theirs)
    assert coding in {found.guid for found in all_codings(study.project) if not found.orphan}
    merge_package(other, sent(study.project))
    assert_gone(other)
    assert text_of(other, theirs) == text_of(study.project, theirs)


@pytest.mark.parametrize("made", [EXACT, CORRECTED])
@pytest.mark.parametrize("when", ["in the merge", "later"])
def test_a_text_recognised_as_one_with_hers_loses_her_words_whoever_speaks_in_it(study, other, sent, made, when):
    theirs, coding = brought_in(other, made)
    erase_respondent(study.project, study.aigul)
    same = Same("document", study.document, theirs)
    merge_package(study.project, sent(other), Decisions((same,) if when == "in the merge" else ()))
    if when == "later":
        recognise_same(study.project, (same,))
    assert_gone(study.project)
    assert len(documents_of(study.project)) == 1 and rival_texts(study.project) == {}
    assert coding in {found.guid for found in all_codings(study.project) if not found.orphan}
    merge_package(other, sent(study.project))
    assert_gone(other)
    assert text_of(other, theirs) == text_of(study.project, theirs)


@pytest.mark.parametrize("made", [EXACT, CORRECTED])
def test_a_text_recognised_as_one_before_she_is_erased_loses_her_words(study, other, sent, made):
    later(other)
    theirs, coding = brought_in(other, made)
    merge_package(study.project, sent(other), Decisions((Same("document", study.document, theirs),)))
    merge_package(other, sent(study.project))
    erase_respondent(study.project, study.aigul)
    assert_gone(study.project)
    assert coding in {found.guid for found in all_codings(study.project) if not found.orphan}
    merge_package(other, sent(study.project))
    assert_gone(other)


@pytest.mark.parametrize("made", [EXACT, CORRECTED])
def test_recognised_on_one_computer_and_erased_on_another_it_is_gone_from_both(study, other, sent, made):
    theirs, _ = brought_in(other, made)
    recognise_same(other, (Same("document", study.document, theirs),))
    erase_respondent(study.project, study.aigul)
    package = sent(study.project)
    merge_package(study.project, sent(other, name="recognised"))
    merge_package(other, package)
    for project in (study.project, other):
        assert_gone(project)


@pytest.mark.parametrize("made", [EXACT, CORRECTED])
def test_what_a_withdrawn_merge_had_brought_holds_none_of_her_words_when_it_comes_back(study, other, sent, made):
    brought_in(other, made, study.aigul)
    done = merge_package(study.project, sent(other))
    withdraw_merge(study.project, done.merge)
    erase_respondent(study.project, study.aigul)
    assert_gone(study.project)
    (packed,) = study.project.connection.execute("SELECT log FROM withdrawn").fetchone()
    kept = unpack_log(packed)
    told = repr([item.value for item in kept.log.operations.values()]) + repr(kept.texts)
    assert [word for word in HERS if word in told] == []
    readmit_merge(study.project, done.merge)
    assert_gone(study.project)


def test_corrections_not_finished_by_anybody_go_with_the_words(study, other, sent):
    theirs, _ = brought_in(other, EXACT, study.aigul)
    keep_draft(other, Draft(theirs, current_version(other, theirs), [["words", 1, "Мен Москвадан акча жок келдим."]]))
    keep_draft(other, Draft(study.document, current_version(other, study.document), [["words", 1, "карызга келдим"]]))
    erase_respondent(study.project, study.aigul)
    merge_package(other, sent(study.project))
    assert documents_with_drafts(other) == []
    assert_gone(other)


def test_a_backup_from_before_the_erasure_is_restored_without_her_words(study, other, sent, tmp_path):
    theirs, _ = brought_in(other, CORRECTED)
    merge_package(study.project, sent(other))
    backup = backup_now(study.project)
    recognise_same(study.project, (Same("document", study.document, theirs),))
    erase_respondent(study.project, study.aigul)
    target = tmp_path / "restored.qualcode"
    restore_backup(study.project.path, backup.path, target)
    with open_project(target) as restored:
        assert_gone(restored)
        merge_package(restored, sent(study.project))
        assert_gone(restored)
