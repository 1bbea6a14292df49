"""The story that docs/merging.md tells: three computers, two weeks of differing work, two packages merged."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from qualcode.model.fold import Life, fold
from qualcode.ops.objects import restore_objects
from qualcode.ops.projects import open_project
from qualcode.store.check import check_project
from qualcode.store.objects import bin_of, conflicts, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, all_codings, codings_of
from qualcode.store.queries.documents import documents_of, rival_texts, speakers_of, text_of
from qualcode.team.conflicts import open_questions, settle_disputes
from qualcode.team.merge import Decisions, Same, Settled, merge_package, readmit_merge, withdraw_merge
from qualcode.team.package import read_package, write_package
from qualcode.team.preview import preview
from tests.laws.view import fold_view, tables_view
from tests.team.digest import digest, state_of_project
from tests.team.story import CHOLPON, LEAD, Story, by_name, play


@pytest.fixture(scope="module")
def story(sample_in: Callable[[], Path], tmp_path_factory: pytest.TempPathFactory) -> Story:
    return play(tmp_path_factory.mktemp("story"), sample_in())


def opened(story: Story, path: Path) -> Project:
    project = open_project(Path(shutil.copyfile(story.lead, path)))
    project.me = by_name(project, "coder", LEAD)
    return project


@pytest.fixture
def lead(story: Story, tmp_path: Path) -> Iterator[Project]:
    """The lead's project before anything is merged."""
    with opened(story, tmp_path / "lead.qualcode") as project:
        yield project


@pytest.fixture(scope="module")
def merged(story: Story, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    """The lead's project after both packages came; tests only look at it."""
    with opened(story, tmp_path_factory.mktemp("merged") / "lead.qualcode") as project:
        merge_package(project, story.cholpon)
        merge_package(project, story.nurgul)
        yield project


def test_two_packages_merged_in_either_order_give_the_same_project(story, merged, tmp_path):
    with opened(story, tmp_path / "other order.qualcode") as other:
        merge_package(other, story.nurgul)
        merge_package(other, story.cholpon)
        assert state_of_project(other) == state_of_project(merged)
        assert digest(other) == digest(merged)
    with opened(story, tmp_path / "half.qualcode") as half:
        merge_package(half, story.nurgul)
        assert digest(half) != digest(merged)  # the digest does tell


def test_the_tables_after_both_merges_are_what_the_log_says(merged):
    assert tables_view(merged) == fold_view(fold(merged.journal.log()))
    assert [found for found in check_project(merged) if found.key != "check.waiting"] == []


def test_a_code_renamed_here_and_deleted_there_stays_under_its_new_name(story, merged):
    code = story.things["renamed"]
    assert merged.life_of(code) is Life.REVIVED and merged.values(code)["name_ru"] == "Так решил муж"
    assert [item.object for item in open_questions(merged).kept] == [code]


def test_codings_deleted_with_a_code_that_stays_can_be_restored(story, lead):
    code = story.things["renamed"]
    before = {item.guid for item in all_codings(lead) if item.code == code}
    merge_package(lead, story.cholpon)
    merge_package(lead, story.nurgul)
    gone = {item.guid for item in bin_of(lead, "coding")}
    assert gone and gone < before  # those that she had; the others she has never seen
    restore_objects(lead, tuple(gone))
    assert {item.guid for item in all_codings(lead) if item.code == code} == before


def test_keeping_the_code_brings_back_all_that_was_deleted_with_it(story, lead):
    code = story.things["renamed"]
    before = {guid: item for guid, item in tables_view(lead).items() if item[0] in ("judgement", "evidence", "coding")}
    merge_package(lead, story.cholpon)
    merge_package(lead, story.nurgul)
    now = tables_view(lead)
    lost = {guid for guid, item in before.items() if now.get(guid, ("", {}))[1] != item[1]}
    assert {before[guid][0] for guid in lost} == {"judgement", "evidence", "coding"}
    restore_objects(lead, (code,))
    after = tables_view(lead)
    assert {guid for guid in before if after[guid][1] != before[guid][1]} == {story.things["moved"]}
    assert open_questions(lead).kept == ()


def test_a_definition_edited_on_both_sides_keeps_both_until_one_is_chosen(story, merged):
    (dispute,) = [item for item in open_questions(merged).disputes if item.kind == "code"]
    assert (dispute.object, dispute.field) == (story.things["defined"], "definition_ru")
    said = {merged.values(position.coder)["name"]: position.value for position in dispute.positions}
    assert said == {LEAD: "Долги семьи, в том числе старые.", CHOLPON: "Только долги, взятые на дорогу."}


def test_a_corrected_transcript_keeps_every_coding_on_its_words(story, lead, merged):
    document = story.things["first"]
    here = {item.guid: quote(lead, item) for item in codings_of(lead, document)}
    assert "Жакшы, айтып берейин." in text_of(merged, document) and rival_texts(merged) == {}
    there = {item.guid: quote(merged, item) for item in codings_of(merged, document)}
    same = here.keys() & there.keys() - {story.things["moved"]}
    assert len(same) > 100 and all(here[guid] in there[guid] for guid in same)
    assert not any(item.orphan for item in codings_of(merged, document))


def test_a_new_interview_arrives_whole(story, merged):
    new = story.things["new"]
    assert text_of(merged, new).startswith("И: Качан келдиңиз?") and len(speakers_of(merged, new)) == 2
    assert [item.guid for item in codings_of(merged, new)] == [story.things["coded by Cholpon"]]


def test_a_case_linked_to_a_new_document_keeps_what_was_said_of_it_here(story, merged):
    person = story.things["person"]
    linked = [speaker.respondent for speaker in speakers_of(merged, story.things["new"])]
    assert linked == [None, person] and merged.values(person)["pseudonym"] == "Айсулуу"


def test_an_attribute_changed_on_both_sides_keeps_both_values_until_one_is_chosen(merged):
    (dispute,) = [item for item in open_questions(merged).disputes if item.kind == "attribute_value"]
    assert {position.value for position in dispute.positions} == {"швея на дому", "швея в цехе"}


def test_a_coding_moved_here_and_commented_there_is_moved_and_commented(story, merged):
    coding = next(item for item in all_codings(merged) if item.guid == story.things["moved"])
    about = {memo.values["about"]: memo.values["text"] for memo in items_of(merged, "memo")}
    assert about[coding.guid] == "Бул жерде чек кыйла кеңири"
    assert {item.guid for item in conflicts(merged)}.isdisjoint({coding.guid})


def test_memos_on_a_shared_passage_all_stay(story, merged):
    shared = [memo for memo in items_of(merged, "memo") if memo.values["about"] == story.things["shared"]]
    assert {"Ким айтты?", "Муну дагы окуу керек"} <= {memo.values["text"] for memo in shared}


def test_the_same_code_typed_by_two_is_asked_once_and_counted_as_one(story, lead):
    merge_package(lead, story.cholpon)
    (alike,) = preview(lead, story.nurgul).suspects
    ours, theirs = story.things["typed by Cholpon"], story.things["typed by Nurgul"]
    assert (alike.ours, alike.theirs, alike.why, alike.sure) == (ours, theirs, "path", True)
    merge_package(lead, story.nurgul, Decisions((Same("code", alike.ours, alike.theirs),)))
    both = {story.things["coded by Cholpon"], story.things["coded by Nurgul"]}
    assert len({item.code for item in all_codings(lead) if item.guid in both}) == 1
    assert preview(lead, story.nurgul).suspects == ()


def test_what_the_lead_settles_is_settled_for_everybody(story, lead, tmp_path):
    merge_package(lead, story.cholpon)
    merge_package(lead, story.nurgul)
    chosen = tuple(Settled(item.object, item.field, item.positions[0].value) for item in open_questions(lead).disputes)
    assert settle_disputes(lead, chosen) == 2
    write_package(lead, tmp_path / "back.qcpack", also=frozenset(one.guid for one in documents_of(lead)))
    package = read_package(tmp_path / "back.qcpack")
    states = []
    for name in ("cholpon", "nurgul"):
        with open_project(Path(shutil.copyfile(story.files[name], tmp_path / f"{name}.qualcode"))) as project:
            merge_package(project, package)
            assert open_questions(project).disputes == ()
            states.append(digest(project))
    assert states == [digest(lead), digest(lead)]


def test_a_merge_withdrawn_leaves_the_other_and_brought_back_gives_the_same_project(story, lead, merged):
    merge_package(lead, story.cholpon)
    before = digest(lead)
    done = merge_package(lead, story.nurgul)
    withdraw_merge(lead, done.merge)
    assert digest(lead) == before
    readmit_merge(lead, done.merge)
    assert digest(lead) == digest(merged)


def quote(project: Project, coding: Coding) -> str:
    return text_of(project, coding.document)[coding.start : coding.end]
