from dataclasses import replace

import pytest

from qualcode.model.errors import UserError
from qualcode.model.fold import fold
from qualcode.model.log import WITHHELD
from qualcode.ops.codings import code_span, move_coding, uncode
from qualcode.ops.documents import correct_turn
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.projects import create_project
from qualcode.store.backup import backups_of
from qualcode.store.check import check_project
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import documents_of, text_of
from qualcode.store.queries.merges_received import merges_of
from qualcode.team.merge import Decisions, Same, Settled, merge_package, readmit_merge, withdraw_merge
from qualcode.team.preview import preview
from tests.laws.view import fold_view, tables_view
from tests.ops.study import colleague, span, texts_of


def assert_sound(project):
    assert tables_view(project) == fold_view(fold(project.journal.log()))
    assert [found for found in check_project(project) if found.key != "check.waiting"] == []


def without_records(project):
    """What a project shows, but for what merging says of itself."""
    return {guid: item for guid, item in tables_view(project).items() if item[0] != "merge"}


def test_the_preview_tells_on_one_page_what_is_new_of_whom(study, other, sent):
    coding = code_span(other, study.document, *span("карызга"), study.debts)
    add_memo(other, "байкадым", coding)
    add_object(other, "code", {"name_ru": "Переезд"})
    set_fields(other, study.stigma, {"colour": "#112233"})
    told = preview(study.project, sent(other))
    (news,) = told.coders
    assert (news.name, news.codings, news.memos, news.codes, news.removed, news.others) == ("Назгүл", 1, 1, 1, 0, 0)
    assert [(item.object, item.field, item.theirs) for item in told.changed] == [(study.stigma, "colour", "#112233")]
    assert (told.rivals, told.gone, told.texts, told.waiting, told.is_empty) == ((), (), (), 0, False)


def test_the_preview_writes_nothing(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    package = sent(other)
    before = study.project.connection.total_changes
    reader = study.project.reader()
    assert preview(reader, package) == preview(study.project, package)
    reader.close()
    assert study.project.connection.total_changes == before


def test_the_preview_says_who_disagrees_where_and_what_will_be_shown(study, other, sent):
    set_fields(study.project, study.debts, {"definition_ru": "Долги семьи"})
    set_fields(other, study.debts, {"definition_ru": "Любые долги"})
    told = preview(study.project, sent(other))
    (rival,) = told.rivals
    assert (rival.field, rival.ours, rival.theirs) == ("definition_ru", "Долги семьи", ("Любые долги",))
    assert rival.coder == study.other_coder and told.changed == ()
    merge_package(study.project, sent(other))
    assert study.project.values(study.debts)["definition_ru"] == rival.result
    assert preview(study.project, sent(other)).is_empty


def test_the_preview_tells_deletions_and_which_of_them_are_kept(study, other, sent):
    mine = code_span(study.project, study.document, *span("ушак"), study.gossip)
    delete_objects(other, (study.gossip,))
    delete_objects(other, (study.debts,))
    set_fields(study.project, study.gossip, {"colour": "#112233"})
    told = preview(study.project, sent(other))
    assert {item.object: item.kept for item in told.gone} == {study.gossip: True, study.debts: False}
    assert told.coders[0].removed == 1
    merge_package(study.project, sent(other))
    assert study.project.life_of(study.gossip).is_there and study.project.life_of(mine).is_there
    assert not study.project.life_of(study.debts).is_there


def test_the_preview_tells_what_was_deleted_here_and_comes_back(study, other, sent):
    delete_objects(study.project, (study.gossip,))
    delete_objects(study.project, (study.debts,))
    set_fields(other, study.gossip, {"colour": "#112233"})
    code_span(other, study.document, *span("карызга"), study.debts)
    told = preview(study.project, sent(other))
    assert {item.object: item.coder for item in told.returning} == dict.fromkeys(
        (study.gossip, study.debts), study.other_coder
    )
    merge_package(study.project, sent(other))
    assert all(study.project.life_of(code).is_there for code in (study.gossip, study.debts))
    assert preview(study.project, sent(other)).returning == ()


def test_the_preview_names_the_transcripts_that_only_they_corrected(study, other, sent):
    correct_turn(other, study.document, 3, "Ооба, айыл ушак кылды.")
    told = preview(study.project, sent(other))
    assert (told.corrected, told.texts) == ((study.document,), ())
    assert told.coders[0].others == 0  # a text is no thing apart from its document


def test_the_preview_names_the_texts_corrected_on_both_sides(study, other, sent):
    correct_turn(study.project, study.document, 0, "Кантип келдиңиз?")
    assert preview(study.project, sent(other)).texts == ()
    correct_turn(other, study.document, 3, "Ооба, айыл ушак кылды.")
    assert preview(study.project, sent(other)).texts == (study.document,)


def test_a_merge_is_one_step_with_a_backup_before_it(study, other, sent):
    for words in ("карызга", "ушак", "балдар"):
        code_span(other, study.document, *span(words), study.debts)
    told = []
    study.project.subscribe(told.append)
    done = merge_package(study.project, sent(other))
    assert len(told) == 1 and len(told[0].touched["coding"]) == 3
    assert backups_of(study.project.path)[0].reason == "merge"
    (merge,) = merges_of(study.project)
    assert (merge.guid, merge.coder, merge.operations, merge.withdrawn) == (done.merge, study.other_coder, 3, False)
    assert_sound(study.project)


def test_merging_twice_changes_nothing(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    merge_package(study.project, sent(other))
    before = study.project.journal.log()
    done = merge_package(study.project, sent(other))
    assert (done.merge, done.operations) == ("", 0) and study.project.journal.log() == before


def test_the_order_of_merging_does_not_matter(study, other, sent):
    third = colleague(study, "third")
    set_fields(other, study.debts, {"name_ru": "Карызы"})
    delete_objects(third, (study.debts,))
    code_span(other, study.document, *span("карызга"), study.debts)
    move = code_span(study.project, study.document, *span("ушак"), study.gossip)
    one, two = colleague(study, "one"), colleague(study, "two")
    move_coding(third, code_span(third, study.document, *span("балдар"), study.stigma), *span("балдар да"))
    packages = [sent(other, name="a"), sent(third, name="b")]
    for package in packages:
        merge_package(one, package)
    for package in reversed(packages):
        merge_package(two, package)
    assert without_records(one) == without_records(two) and move in without_records(one)
    for project in (third, one, two):
        project.close()


def test_a_merge_can_be_withdrawn_as_one_step_and_brought_back(study, other, sent):
    mine = code_span(study.project, study.document, *span("ушак"), study.gossip)
    code_span(other, study.document, *span("карызга"), study.debts)
    correct_turn(other, study.document, 3, "Ооба, айыл ушак кылды.")
    set_fields(other, study.debts, {"name_ru": "Карызы"})
    delete_objects(other, (study.gossip,))
    before, texts, text = tables_view(study.project), texts_of(study.project), text_of(study.project, study.document)
    done = merge_package(study.project, sent(other))
    after, texts_after = tables_view(study.project), texts_of(study.project)
    out = withdraw_merge(study.project, done.merge)
    assert out.waiting == ()
    assert without_records(study.project) == before and texts_of(study.project) == texts
    assert text_of(study.project, study.document) == text and mine in before
    assert merges_of(study.project)[0].withdrawn
    assert_sound(study.project)
    assert readmit_merge(study.project, done.merge).brought_back
    assert tables_view(study.project) == {
        **after,
        done.merge: ("merge", {**after[done.merge][1], "withdrawn": False}, "LIVE"),
    }
    assert texts_of(study.project) == texts_after
    assert_sound(study.project)


def test_what_i_built_on_a_withdrawn_merge_waits_and_comes_back_with_it(study, other, sent):
    code = add_object(other, "code", {"name_ru": "Переезд"})
    done = merge_package(study.project, sent(other))
    mine = code_span(study.project, study.document, *span("ушак"), code)
    about = add_memo(study.project, "ой", mine)
    set_fields(study.project, study.gossip, {"parent": code})
    out = withdraw_merge(study.project, done.merge)
    assert set(out.waiting) == {mine, about}
    assert study.project.values(study.gossip)["parent"] == study.stigma
    assert mine not in {item.guid for item in all_codings(study.project)}
    assert_sound(study.project)
    assert code not in {item.object for item in sent(study.project).log.operations.values()}
    merge_package(study.project, sent(other))
    assert {mine, about} <= tables_view(study.project).keys()
    assert study.project.values(study.gossip)["parent"] == code
    assert not merges_of(study.project)[0].withdrawn
    assert_sound(study.project)


def test_a_larger_package_brings_back_what_was_withdrawn_too(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    done = merge_package(study.project, sent(other))
    withdraw_merge(study.project, done.merge)
    code_span(other, study.document, *span("балдар"), study.debts)
    more = merge_package(study.project, sent(other))
    assert len(all_codings(study.project)) == 2
    assert_sound(study.project)
    readmit_merge(study.project, done.merge)
    withdraw_merge(study.project, more.merge)
    assert all_codings(study.project) == []
    assert_sound(study.project)


def test_a_withdrawn_respondent_is_erased_from_what_was_set_aside_too(study, other, sent):
    add_memo(other, "Айгүл жөнүндө сыр", study.aigul)
    done = merge_package(study.project, sent(other))
    withdraw_merge(study.project, done.merge)
    erase_respondent(study.project, study.aigul)
    assert "сыр".encode() not in study.project.path.read_bytes()
    readmit_merge(study.project, done.merge)
    assert items_of(study.project, "memo") == []
    assert_sound(study.project)


def test_a_withdrawn_merge_cannot_be_withdrawn_again_nor_a_standing_one_brought_back(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    done = merge_package(study.project, sent(other))
    with pytest.raises(UserError) as told:
        readmit_merge(study.project, done.merge)
    assert told.value.key == "team.merge_stands"
    withdraw_merge(study.project, done.merge)
    with pytest.raises(UserError) as told:
        withdraw_merge(study.project, done.merge)
    assert told.value.key == "team.merge_is_withdrawn"


def test_a_merge_made_elsewhere_is_told_but_cannot_be_withdrawn_here(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    done = merge_package(study.project, sent(other))
    third = colleague(study, "third")
    merge_package(other, sent(study.project))
    assert not merges_of(other)[-1].is_here
    with pytest.raises(UserError) as told:
        withdraw_merge(other, done.merge)
    assert told.value.key == "team.no_such_merge"
    third.close()


def test_the_coder_at_work_is_not_withdrawn_from_under_the_hands(study, other, sent, tmp_path):
    fresh = add_object(other, "coder", {"name": "Жаңы"})
    done = merge_package(study.project, sent(other))
    study.project.me = fresh
    with pytest.raises(UserError) as told:
        withdraw_merge(study.project, done.merge)
    assert told.value.key == "team.me_in_merge"


def test_a_package_of_another_project_is_refused_in_words(study, sent, tmp_path):
    with create_project(tmp_path / "x.qualcode", "Башка", "Бек") as project:
        package = sent(project)
    with pytest.raises(UserError) as told:
        merge_package(study.project, package)
    assert told.value.key == "team.other_project" and preview(study.project, package).other_project


def test_a_decision_in_the_preview_settles_a_disagreement_for_everybody(study, other, sent):
    set_fields(study.project, study.debts, {"definition_ru": "Долги семьи"})
    set_fields(other, study.debts, {"definition_ru": "Любые долги"})
    decided = Decisions(settled=(Settled(study.debts, "definition_ru", "Долги семьи и свои"),))
    merge_package(study.project, sent(other), decided)
    assert conflicts(study.project) == []
    merge_package(other, sent(study.project))
    assert other.values(study.debts)["definition_ru"] == "Долги семьи и свои" and conflicts(other) == []


def test_what_looks_like_the_same_thing_is_asked_once(study, other, sent):
    mine = add_object(study.project, "code", {"name_ru": "Переезд"})
    theirs = add_object(other, "code", {"name_ru": "переезд"})
    like = add_object(other, "code", {"name_ru": "Стигмы"})
    told = preview(study.project, sent(other)).suspects
    assert {(item.ours, item.theirs, item.why, item.sure) for item in told} == {
        (mine, theirs, "path", True),
        (study.stigma, like, "like", False),
    }
    decided = Decisions((Same("code", study.stigma, like, accepted=False),))
    merge_package(study.project, sent(other), decided)
    merge_package(other, sent(study.project))
    third = add_object(other, "code", {"name_ru": "Стигму"})
    assert {item.theirs for item in preview(study.project, sent(other)).suspects} == {third}


def test_two_things_of_different_kinds_are_never_the_same(study, other, sent):
    code_span(other, study.document, *span("карызга"), study.debts)
    with pytest.raises(UserError) as told:
        merge_package(study.project, sent(other), Decisions((Same("code", study.debts, study.aigul),)))
    assert told.value.key == "team.not_alike"
    assert all_codings(study.project) == [] and merges_of(study.project) == []


def test_a_transcript_released_later_arrives_with_the_codings_that_waited_for_it(study, sent, tmp_path):
    from qualcode.ops.projects import open_project
    from qualcode.team.start import project_from_package

    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    interview = items_of(study.project, "interview")[0].guid
    set_fields(study.project, interview, {"status": "checked"})
    fresh = project_from_package(tmp_path / "fresh.qualcode", sent(study.project), study.other_coder)
    assert documents_of(fresh) == [] and all_codings(fresh) == [] and items_of(fresh, "code")
    assert_sound(fresh)
    set_fields(study.project, interview, {"status": "released"})
    assert preview(fresh, sent(study.project)).coders[0].documents == 1
    merge_package(fresh, sent(study.project))
    assert [item.guid for item in all_codings(fresh)] == [coding]
    assert_sound(fresh)
    fresh.close()
    with open_project(tmp_path / "fresh.qualcode") as again:
        assert again.me == study.other_coder
        uncode(again, (coding,))


@pytest.mark.parametrize("last", ["change", "deletion"])
def test_a_change_that_saw_one_kept_at_home_has_no_rival_in_what_that_one_saw(study, other, sent, last):
    memo = add_memo(study.project, "бир", study.document)
    merge_package(other, sent(study.project))
    set_fields(study.project, memo, {"text": "эки"})
    kept = {guid for guid in sent(study.project).log.operations if not other.journal.has_step(guid[:-5] + "00000")}
    if last == "change":
        set_fields(study.project, memo, {"text": "үч"})
    else:
        delete_objects(study.project, (memo,))
    whole = sent(study.project)
    part = {
        guid: item._replace(value=WITHHELD) if guid in kept and item.object == memo else item
        for guid, item in whole.log.operations.items()
    }
    package = whole._replace(hash="part", log=replace(whole.log, operations=part))
    assert preview(other, package).rivals == () and not any(gone.kept for gone in preview(other, package).gone)
    for arriving in (package, whole):
        merge_package(other, arriving)
        assert conflicts(other) == [] and list(check_project(other)) == []
        if last == "change":
            assert other.values(memo)["text"] == "үч"
        else:
            assert not other.life_of(memo).is_there
        states = fold(other.journal.log())
        assert tables_view(other) == fold_view(states)
