"""Codings joined and split: nothing that is said of them is lost, one step each, undo brings all back."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import annotate_coding, code_span, recode
from qualcode.ops.joining import join_codings, split_coding
from qualcode.ops.judgements import give_evidence, judge
from qualcode.ops.locking import lock_codebook
from qualcode.ops.memos import add_memo
from qualcode.ops.people import add_episode
from qualcode.ops.projects import work_as
from qualcode.ops.sets import add_set
from qualcode.ops.translations import translate
from qualcode.ops.undo import redo, undo
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_by_guid, codings_of
from tests.laws.view import tables_view
from tests.ops.study import TEXT, span


def code(study, words, code_guid):
    return code_span(study.project, study.document, *span(words), code_guid)


def words_of(study):
    return [TEXT[found.start : found.end] for found in codings_of(study.project, study.document)]


def judged(study):
    money = add_set(study.project, {"ru": "Деньги"}, "family", True, [study.debts])
    return judge(study.project, add_episode(study.project, study.aigul, "Москва"), money, study.debts)


def test_overlapping_codings_become_one_with_the_memos_marks_and_evidence_of_both(study):
    project = study.project
    first, second = code(study, "карызга батып", study.debts), code(study, "батып келдим", study.debts)
    memo, judgement = add_memo(project, "ой", second), judged(study)
    give_evidence(project, judgement, second, "for")
    annotate_coding(project, first, weight=30, facets={"whose": "self"})
    annotate_coding(project, second, weight=70, flag=True, facets={"presence": "denied"})
    translate(project, study.document, span("батып келдим"), "ru", "влезла в долги")
    before, steps = tables_view(project), len(project.journal.steps())
    assert join_codings(project, [second, first]) == first
    assert len(project.journal.steps()) == steps + 1
    (kept,) = codings_of(project, study.document)
    assert (TEXT[kept.start : kept.end], kept.weight, kept.flag) == ("карызга батып келдим", 70, True)
    assert kept.facets == {"whose": "self", "presence": "denied"}
    assert project.values(memo)["about"] == first
    assert [(one.values["coding"], one.values["stance"]) for one in items_of(project, "evidence")] == [(first, "for")]
    assert len(items_of(project, "translation")) == 1
    after = tables_view(project)
    undo(project)
    assert tables_view(project) == before
    redo(project)
    assert tables_view(project) == after


def test_codings_with_only_a_blank_or_a_speakers_name_between_are_joined(study):
    first, second = code(study, "карызга", study.debts), code(study, "батып", study.debts)
    join_codings(study.project, [first, second])
    assert words_of(study) == ["карызга батып"]
    end_of_turn = TEXT.index("\n")
    before = code_span(study.project, study.document, end_of_turn - 4, end_of_turn, study.gossip)
    behind = TEXT.index(": ", end_of_turn) + 2
    after = code_span(study.project, study.document, behind, behind + 5, study.gossip)
    join_codings(study.project, [before, after])
    joined = next(one for one in codings_of(study.project, study.document) if one.code == study.gossip)
    assert (joined.start, joined.end) == (end_of_turn - 4, behind + 5)


def test_codings_with_words_between_are_not_joined(study):
    first, second = code(study, "карызга", study.debts), code(study, "келдим", study.debts)
    with pytest.raises(UserError, match="Words lie between"):
        join_codings(study.project, [first, second])
    assert words_of(study) == ["карызга", "келдим"]


def test_codings_of_two_codes_or_two_coders_are_not_joined(study):
    first, other_code = code(study, "карызга батып", study.debts), code(study, "батып", study.gossip)
    work_as(study.project, study.other_coder)
    theirs = code(study, "батып", study.debts)
    for second in (other_code, theirs):
        with pytest.raises(UserError, match="one coder with one code"):
            join_codings(study.project, [first, second])


def test_one_coding_cannot_be_joined_with_itself(study):
    first = code(study, "карызга", study.debts)
    with pytest.raises(UserError, match="needs two"):
        join_codings(study.project, [first, first])


def test_a_third_coding_on_just_the_joined_words_is_united_too(study):
    first, second = code(study, "карызга", study.debts), code(study, "батып", study.debts)
    whole = code(study, "карызга батып", study.debts)
    memo = add_memo(study.project, "ой", whole)
    join_codings(study.project, [first, second])
    assert words_of(study) == ["карызга батып"] and study.project.values(memo)["about"] == first


def test_a_split_coding_keeps_its_marks_and_evidence_in_both_parts(study):
    project = study.project
    coding = code(study, "карызга батып келдим", study.debts)
    annotate_coding(project, coding, weight=40, flag=True, facets={"whose": "self"})
    memo, judgement = add_memo(project, "ой", coding), judged(study)
    give_evidence(project, judgement, coding, "against")
    before = tables_view(project)
    made = split_coding(project, coding, span("батып")[0])
    assert words_of(study) == ["карызга", "батып келдим"]
    first, second = codings_by_guid(project, [coding, made])
    assert (first.guid, second.guid) == (coding, made)
    assert first[6:9] == second[6:9] == (40, True, {"whose": "self"})
    assert project.values(memo)["about"] == coding
    assert {one.values["coding"] for one in items_of(project, "evidence")} == {coding, made}
    undo(project)
    assert tables_view(project) == before


@pytest.mark.parametrize("place", ["карызга", "келдим", "."])
def test_a_coding_is_not_split_at_its_edge_or_outside(study, place):
    coding = code(study, "карызга батып", study.debts)
    with pytest.raises(UserError, match="Both parts need words"):
        split_coding(study.project, coding, span(place)[0])
    assert words_of(study) == ["карызга батып"]


def test_the_coding_of_another_coder_stays_theirs_in_both_parts(study):
    me = study.project.me
    work_as(study.project, study.other_coder)
    coding = code(study, "карызга батып", study.debts)
    work_as(study.project, me)
    split_coding(study.project, coding, span("батып")[0])
    assert {one.coder for one in codings_of(study.project, study.document)} == {study.other_coder}


def test_a_coding_given_the_code_that_its_words_have_already_takes_that_coding_over(study):
    project = study.project
    changed, there = code(study, "карызга", study.debts), code(study, "карызга", study.gossip)
    memo = add_memo(project, "ой", there)
    before = tables_view(project)
    recode(project, (changed,), study.gossip)
    assert [(one.guid, one.code) for one in codings_of(project, study.document)] == [(changed, study.gossip)]
    assert project.values(memo)["about"] == changed
    undo(project)
    assert tables_view(project) == before


def test_a_coding_is_given_a_new_code_in_one_step(study):
    project = study.project
    coding = code(study, "карызга", study.debts)
    steps = len(project.journal.steps())
    recode(project, (coding,), new_names={"ky": "Насыя"}, parent=study.stigma)
    new = next(one for one in codes_of(project) if one.names == {"ky": "Насыя"})
    assert (new.parent, len(project.journal.steps())) == (study.stigma, steps + 1)
    assert codings_of(project, study.document)[0].code == new.guid
    with pytest.raises(UserError, match="No code is named"):
        recode(project, (coding,))


def test_a_locked_codebook_lets_nobody_recode_to_a_new_code_but_to_one_that_is_there(study):
    project = study.project
    coding = code(study, "карызга", study.debts)
    there = add_code(project, {"ky": "Насыя"})
    lock_codebook(project, True)
    with pytest.raises(UserError, match="locked"):
        recode(project, (coding,), new_names={"ky": "Банк"})
    assert codings_of(project, study.document)[0].code == study.debts
    recode(project, (coding,), there)
    assert codings_of(project, study.document)[0].code == there
