"""Codes merged: all goes over, one step, nothing of a colleague's lost."""

import pytest

from qualcode.model.errors import UserError
from qualcode.model.registry import KINDS
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import annotate_coding, code_span
from qualcode.ops.judgements import give_evidence, judge
from qualcode.ops.memos import add_memo
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import add_object
from qualcode.ops.people import add_episode
from qualcode.ops.projects import work_as
from qualcode.ops.sets import add_set, put_in_set, take_out_of_set
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of, members_of
from qualcode.store.queries.codings import all_codings, codings_with
from qualcode.store.queries.merges import merged_away
from qualcode.store.receive import receive
from tests.laws.view import tables_view
from tests.ops.study import colleague, span, texts_of


def code(study, words, code_guid):
    return code_span(study.project, study.document, *span(words), code_guid)


def test_codings_memos_sub_codes_sets_and_judgements_go_over_in_one_step(study):
    project = study.project
    moved = code(study, "карызга батып", study.debts)
    about_code = add_memo(project, "Кеңири", study.debts)
    child = add_code(project, {"ru": "Банк"}, study.debts)
    money = add_set(project, {"ru": "Деньги"}, "family", True, [study.debts])
    episode = add_episode(project, study.aigul, "Москва")
    judgement = judge(project, episode, money, study.debts)
    before = tables_view(project)
    steps = len(project.journal.steps())
    assert merge_codes(project, [study.debts], study.stigma) == (1, 0)
    assert len(project.journal.steps()) == steps + 1
    assert [found.guid for found in codings_with(project, study.stigma)] == [moved]
    assert project.values(about_code)["about"] == study.stigma
    assert [found.name("ru") for found in codes_of(project)] == ["Стигма", "Сплетни", "Банк"]
    assert project.values(child)["parent"] == study.stigma
    assert members_of(project, money) == [study.stigma]
    assert project.values(judgement)["code"] == study.stigma
    undo(project)
    assert tables_view(project) == before


def test_equal_codings_of_one_coder_become_one_with_the_memos_and_evidence_of_both(study):
    project = study.project
    gone, kept = code(study, "карызга батып", study.debts), code(study, "карызга батып", study.stigma)
    longer = code(study, "карызга", study.debts)
    work_as(project, study.other_coder)
    others = code(study, "карызга батып", study.debts)
    annotate_coding(project, gone, weight=40, flag=True, facets={"whose": "self"})
    annotate_coding(project, kept, facets={"presence": "denied"})
    memo = add_memo(project, "ой", gone)
    money = add_set(project, {"ru": "Деньги"}, codes=[study.stigma])
    judgement = judge(project, add_episode(project, study.aigul, "Москва"), money, study.stigma)
    give_evidence(project, judgement, gone, "for")
    assert merge_codes(project, [study.debts], study.stigma) == (2, 1)
    assert {found.guid for found in all_codings(project)} == {kept, longer, others}
    values = project.values(kept)
    assert (values["weight"], values["flag"]) == (40, True)
    assert values["facets"] == {"whose": "self", "presence": "denied"}
    assert project.values(memo)["about"] == kept
    assert [item.values["coding"] for item in items_of(project, "evidence")] == [kept]


def test_evidence_named_of_both_keeps_the_stance_of_the_one_that_stays(study):
    project = study.project
    gone, kept = code(study, "карызга батып", study.debts), code(study, "карызга батып", study.stigma)
    money = add_set(project, {"ru": "Деньги"}, codes=[study.stigma])
    judgement = judge(project, add_episode(project, study.aigul, "Москва"), money, study.stigma)
    give_evidence(project, judgement, gone, "for")
    give_evidence(project, judgement, kept, "against")
    merge_codes(project, [study.debts], study.stigma)
    (evidence,) = items_of(project, "evidence")
    assert (evidence.values["coding"], evidence.values["stance"]) == (kept, "against")


def test_a_code_is_merged_into_one_that_lies_in_it(study):
    project = study.project
    coding = code(study, "ушак кылды", study.stigma)
    other = add_code(project, {"ru": "Уят"}, study.stigma)
    merge_codes(project, [study.stigma], study.gossip)
    found = {item.guid: item for item in codes_of(project)}
    assert found.keys() == {study.debts, study.gossip, other}
    assert found[study.gossip].parent is None
    assert found[other].parent == study.gossip
    assert [item.guid for item in codings_with(project, study.gossip)] == [coding]


def test_a_branch_and_what_lies_in_it_are_merged_together(study):
    one, two = code(study, "ушак кылды", study.stigma), code(study, "Ооба", study.gossip)
    merge_codes(study.project, [study.gossip, study.stigma], study.debts)
    assert [item.guid for item in codes_of(study.project)] == [study.debts]
    assert {item.guid for item in codings_with(study.project, study.debts)} == {one, two}


def test_a_code_is_not_merged_with_itself_nor_with_what_is_no_code(study):
    before = tables_view(study.project)
    for codes, target in (([study.debts], study.debts), ([], study.debts), ([study.debts], study.aigul)):
        with pytest.raises(UserError):
            merge_codes(study.project, codes, target)
    assert tables_view(study.project) == before


def test_what_a_colleague_codes_meanwhile_is_kept_listed_and_can_be_carried_over(study):
    mine, other = study.project, colleague(study)
    code(study, "карызга батып", study.debts)
    merge_codes(mine, [study.debts], study.stigma)
    theirs = code_span(other, study.document, *span("балдар да күттү"), study.debts)
    receive(mine, other.journal.log(), texts_of(other))
    receive(other, mine.journal.log(), texts_of(mine))
    assert tables_view(mine) == tables_view(other)
    (left,) = merged_away(mine)
    assert (left.code, left.target) == (study.debts, study.stigma)
    assert [found.guid for found in codings_with(mine, study.debts)] == [theirs]
    merge_codes(mine, [left.code], left.target)
    assert merged_away(mine) == []
    assert theirs in {found.guid for found in codings_with(mine, study.stigma)}
    assert study.debts not in {found.guid for found in codes_of(mine)}
    receive(other, mine.journal.log(), texts_of(mine))
    assert tables_view(mine) == tables_view(other)
    other.close()


def test_what_was_merged_further_is_carried_to_where_it_is_now(study):
    mine, other = study.project, colleague(study)
    merge_codes(mine, [study.debts], study.gossip)
    merge_codes(mine, [study.gossip], study.stigma)
    code_span(other, study.document, *span("балдар да күттү"), study.debts)
    receive(mine, other.journal.log(), texts_of(other))
    assert [(left.code, left.target) for left in merged_away(mine)] == [(study.debts, study.stigma)]
    other.close()


def test_a_code_deleted_and_used_elsewhere_is_not_told_as_merged(study):
    from qualcode.ops.objects import delete_objects

    mine, other = study.project, colleague(study)
    delete_objects(mine, (study.debts,))
    code_span(other, study.document, *span("балдар да күттү"), study.debts)
    receive(mine, other.journal.log(), texts_of(other))
    assert merged_away(mine) == []
    other.close()


def test_sets_take_codes_in_and_out_but_keep_those_that_judge_a_case(study):
    project = study.project
    money = add_set(project, {"ru": "Деньги"}, codes=[study.debts])
    put_in_set(project, money, [study.debts, study.stigma])
    assert set(members_of(project, money)) == {study.debts, study.stigma}
    assert len(items_of(project, "membership")) == 2
    take_out_of_set(project, money, [study.debts])
    assert members_of(project, money) == [study.stigma]
    put_in_set(project, money, [study.debts])
    assert set(members_of(project, money)) == {study.debts, study.stigma}
    judge(project, add_episode(project, study.aigul, "Москва"), money, study.debts)
    with pytest.raises(UserError):
        take_out_of_set(project, money, [study.debts])
    assert study.debts in members_of(project, money)


def test_a_set_is_renamed_but_never_nameless_and_holds_codes_only(study):
    from qualcode.ops.sets import change_set

    project = study.project
    money = add_set(project, {"ru": "Деньги"})
    change_set(project, money, {"ky": "Акча"}, exclusive=True, kind="research_question")
    values = project.values(money)
    assert [values[name] for name in ("name_ky", "name_ru", "exclusive", "kind")] == [
        "Акча", "Деньги", True, "research_question",
    ]  # fmt: skip
    for names in ({"ru": " "}, {}):
        with pytest.raises(UserError):
            add_set(project, names)
    with pytest.raises(UserError):
        change_set(project, money, {"ky": "", "ru": ""})
    with pytest.raises(UserError):
        put_in_set(project, money, [study.aigul])
    assert KINDS["membership"].by_name["member"].strong
    assert items_of(project, "membership") == []


def test_merging_needs_no_family_of_the_merged_code(study):
    add_object(study.project, "code_set", {"name_ru": "Пустой"})
    assert merge_codes(study.project, [study.gossip], study.debts) == (0, 0)


def test_a_coding_given_another_code_is_made_under_that_codes_definition(study):
    from qualcode.ops.codebook import define_code
    from qualcode.ops.codings import recode

    project = study.project
    coding = code(study, "карызга батып", study.debts)
    recode(project, (coding,), study.stigma)
    as_made = project.values(coding)["definition"]
    assert project.journal.operation(as_made).object == study.stigma
    define_code(project, study.gossip, {"when": {"ru": "Говорят"}})
    recode(project, (coding,), study.gossip)
    now = project.journal.operation(project.values(coding)["definition"])
    assert (now.object, now.value) == (study.gossip, "Говорят")
    undo(project)
    assert project.values(coding)["definition"] == as_made


def test_the_bin_says_how_many_codings_come_back_with_a_code(study):
    from qualcode.ops.objects import codings_in_bin, delete_objects, restore_objects

    project = study.project
    code(study, "карызга батып", study.debts)
    kept = code(study, "үйдө калдым", study.gossip)
    code(study, "ушак кылды", study.stigma)
    delete_objects(project, (study.stigma,))
    delete_objects(project, (study.debts,))
    assert codings_in_bin(project, study.debts) == 1
    assert codings_in_bin(project, study.stigma) == 2
    assert codings_in_bin(project, study.gossip) == 1
    restore_objects(project, (study.stigma,))
    assert kept in {found.guid for found in all_codings(project)}
    assert len(all_codings(project)) == 2
