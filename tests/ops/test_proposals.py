"""New codes while the codebook is locked: proposed with a reason, used at once, answered through the lock."""

import pytest

from qualcode.analysis.proposals import proposals_listed
from qualcode.model.errors import UserError
from qualcode.ops.codebook import add_code, define_code, rename_code
from qualcode.ops.codings import apply_codes, code_span, recode
from qualcode.ops.locking import lock_codebook
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import add_object, delete_objects, restore_objects, set_fields
from qualcode.ops.projects import work_as
from qualcode.ops.proposals import (
    accept_proposal,
    change_reason,
    decline_proposal,
    merge_proposal,
    propose_code,
    withdraw_proposal,
)
from qualcode.ops.undo import redo, revert, undo
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.merges import declined_in_use, merged_away
from qualcode.store.queries.proposals import any_open, open_proposals, proposals_of
from qualcode.store.queries.recode_queue import recode_queue
from qualcode.store.receive import receive
from qualcode.team.merge import Same, recognise_same
from tests.laws.view import tables_view
from tests.ops.study import colleague, span, texts_of

DEBT = span("карызга батып")


@pytest.fixture
def proposed(study):
    """A code that Айбек proposes while the codebook is locked, with one coding of it."""
    lock_codebook(study.project, True)
    code = propose_code(study.project, {"ky": "Уят"}, study.stigma, "Ушактан башка нерсе")
    code_span(study.project, study.document, *DEBT, code)
    return code


def only(project):
    (found,) = proposals_of(project)
    return found


def refused(project, verb, *args, **more):
    before = tables_view(project)
    with pytest.raises(UserError) as error:
        verb(project, *args, **more)
    assert tables_view(project) == before
    return error.value.key


def test_a_proposed_code_can_be_coded_with_at_once_and_says_who_and_why(study, proposed):
    found = only(study.project)
    assert (found.code, found.name, found.coder, found.reason) == (
        proposed,
        "Уят",
        study.project.me,
        "Ушактан башка нерсе",
    )
    assert found.is_open and any_open(study.project)
    assert study.project.values(proposed)["parent"] == study.stigma
    assert len(codings_with(study.project, proposed)) == 1


def test_a_new_code_while_coding_is_proposed_in_the_same_step(study):
    lock_codebook(study.project, True)
    first, second = apply_codes(study.project, study.document, *DEBT, [study.debts], {"ru": "Уят"}, None, "Нет кода")
    assert only(study.project).is_open
    undo(study.project)
    assert not proposals_of(study.project) and not codings_with(study.project, study.debts)
    redo(study.project)
    code = only(study.project).code
    assert [coding.guid for coding in codings_with(study.project, code)] == [second]
    recode(study.project, (first,), None, {"ru": "Стыд"}, None, "Ещё один")
    assert [one.name for one in proposals_of(study.project)] == ["Уят", "Стыд"]


@pytest.mark.parametrize("reason", ["", "   "])
def test_without_a_reason_nothing_is_proposed(study, reason):
    lock_codebook(study.project, True)
    assert refused(study.project, propose_code, {"ru": "Уят"}, None, reason) == "proposals.needs_reason"
    assert (
        refused(study.project, apply_codes, study.document, *DEBT, [], {"ru": "Уят"}, None, reason) == "codebook.locked"
    )


def test_ones_own_unanswered_proposal_can_be_reworked_under_the_lock(study, proposed):
    rename_code(study.project, proposed, {"ky": "Уялуу"})
    define_code(study.project, proposed, {"definition": {"ky": "Өзүн күнөөлүү сезет"}})
    change_reason(study.project, proposed, "Ушак эмес, өз сезими")
    assert only(study.project).reason == "Ушак эмес, өз сезими"
    assert refused(study.project, rename_code, study.stigma, {"ky": "Уят"}) == "codebook.locked"
    assert refused(study.project, change_reason, proposed, " ") == "proposals.needs_reason"


def test_somebody_elses_proposal_stays_as_it_is_until_it_is_answered(study, proposed):
    work_as(study.project, study.other_coder)
    assert refused(study.project, rename_code, proposed, {"ky": "Уялуу"}) == "codebook.locked"
    assert refused(study.project, delete_objects, (proposed,)) == "codebook.locked"
    assert refused(study.project, withdraw_proposal, proposed) == "proposals.not_yours"
    assert refused(study.project, change_reason, proposed, "Башка") == "proposals.not_yours"


def test_what_was_accepted_is_locked_again(study, proposed):
    accept_proposal(study.project, proposed)
    assert refused(study.project, rename_code, proposed, {"ky": "Уялуу"}) == "codebook.locked"
    assert refused(study.project, accept_proposal, proposed) == "proposals.not_proposed"


def test_accepting_may_say_it_better_and_says_who_answered(study, proposed):
    work_as(study.project, study.other_coder)
    texts = {"definition": {"ky": "Өзүн күнөөлүү сезет"}}
    accept_proposal(study.project, proposed, {"ru": "Стыд"}, texts, None, "Жакшы")
    found, values = only(study.project), study.project.values(proposed)
    assert (found.answer, found.answered_by, found.reply) == ("accepted", study.other_coder, "Жакшы")
    assert (values["name_ru"], values["definition_ky"], values["parent"]) == ("Стыд", "Өзүн күнөөлүү сезет", None)
    assert not any_open(study.project)


def test_accepting_with_another_definition_opens_the_queue_of_who_coded_with_it(study, proposed):
    me = study.project.me
    assert recode_queue(study.project, me) == []
    work_as(study.project, study.other_coder)
    accept_proposal(study.project, proposed, texts={"when": {"ky": "Өзү айтса"}})
    (waiting,) = recode_queue(study.project, me)
    assert waiting.code == proposed and len(waiting.codings) == 1


def test_merging_carries_the_codings_over_and_the_proposal_keeps_its_name(study, proposed):
    done = merge_proposal(study.project, proposed, study.gossip, "Бул ошол эле")
    found = only(study.project)
    assert (done.moved, done.united) == (1, 0)
    assert (found.code, found.name, found.answer, found.target) == ("", "Уят", "merged", study.gossip)
    assert len(codings_with(study.project, study.gossip)) == 1
    assert not study.project.life_of(proposed).is_there


def test_where_it_went_follows_when_that_code_is_merged_too(study, proposed):
    merge_proposal(study.project, proposed, study.gossip)
    lock_codebook(study.project, False)
    merge_codes(study.project, [study.gossip], study.stigma)
    assert only(study.project).target == study.stigma


def test_merging_a_proposed_code_by_the_usual_merge_is_its_answer(study, proposed):
    merge_codes(study.project, [proposed], study.stigma)
    assert only(study.project).answer == "merged"
    assert refused(study.project, merge_codes, [study.debts], study.stigma) == "codebook.locked"


@pytest.mark.parametrize("into", [False, True])
def test_declining_leaves_the_codings_in_the_bin_or_gives_them_another_code(study, proposed, into):
    (coding,) = codings_with(study.project, proposed)
    below = propose_code(study.project, {"ky": "Кичине уят"}, proposed, "Тагыраак")
    assert decline_proposal(study.project, proposed, "Жетиштүү эмес", study.debts if into else None) == 1
    found = next(one for one in proposals_of(study.project) if one.name == "Уят")
    assert (found.answer, found.reply, found.code) == ("declined", "Жетиштүү эмес", "")
    assert study.project.life_of(coding.guid).is_there is into
    assert study.project.values(below)["parent"] == (study.debts if into else study.stigma)


@pytest.mark.parametrize(
    "answer",
    [
        lambda s, code: accept_proposal(s.project, code, texts={"definition": {"ru": "Стыд"}}),
        lambda s, code: merge_proposal(s.project, code, s.debts),
        lambda s, code: decline_proposal(s.project, code, "Жок"),
        lambda s, code: decline_proposal(s.project, code, "Жок", s.debts),
    ],
    ids=["accept", "merge", "decline", "decline into"],
)
def test_each_answer_is_one_step_that_can_be_taken_back_under_the_lock(study, proposed, answer):
    before = tables_view(study.project)
    answer(study, proposed)
    after = tables_view(study.project)
    assert after != before
    undo(study.project)
    assert tables_view(study.project) == before
    redo(study.project)
    assert {guid: item[:2] for guid, item in tables_view(study.project).items()} == {
        guid: item[:2] for guid, item in after.items()
    }


def test_withdrawing_takes_code_and_codings_away_and_the_proposal_tells_of_it(study, proposed):
    assert withdraw_proposal(study.project, proposed) == 2
    assert only(study.project).is_withdrawn
    undo(study.project)
    assert only(study.project).is_open and len(codings_with(study.project, proposed)) == 1
    delete_objects(study.project, (proposed,))  # the Delete key does the same
    assert only(study.project).is_withdrawn
    restore_objects(study.project, (proposed,))
    assert only(study.project).is_open


def test_what_others_have_coded_with_is_not_withdrawn_behind_their_backs(study, proposed):
    me = study.project.me
    work_as(study.project, study.other_coder)
    code_span(study.project, study.document, *span("үйдө калдым"), proposed)
    work_as(study.project, me)
    assert refused(study.project, withdraw_proposal, proposed) == "proposals.used_by_others"


def test_nobody_makes_a_way_through_the_lock_by_hand(study, proposed):
    by_hand = {"code": study.debts, "name": "x", "coder": study.project.me, "reason": "x"}
    assert refused(study.project, add_object, "proposal", by_hand) == "ops.cannot_add"
    assert refused(study.project, set_fields, only(study.project).guid, {"code": study.debts}) == "ops.cannot_set"
    assert refused(study.project, delete_objects, (only(study.project).guid,)) == "ops.cannot_delete"


def test_somebody_elses_proposing_step_is_not_taken_back_under_the_lock(study, proposed):
    step = next(step for step in study.project.journal.steps() if step.verb == "propose_code")
    work_as(study.project, study.other_coder)
    with pytest.raises(UserError):
        revert(study.project, step.id)
    assert only(study.project).is_open


def test_an_unlocked_codebook_takes_plain_codes_and_proposals(study):
    add_code(study.project, {"ru": "Уят"})
    assert not proposals_of(study.project)
    code = propose_code(study.project, {"ru": "Стыд"}, None, "Сомневаюсь")
    assert list(open_proposals(study.project)) == [code]


def test_two_people_who_propose_the_same_stand_beside_one_another(study, proposed):
    other = colleague(study)
    theirs = propose_code(other, {"ky": "уят "}, None, "Мен да көрдүм")
    propose_code(study.project, {"ky": "Кусалык"}, None, "Сагынуу")
    receive(study.project, other.journal.log(), texts_of(other))
    first, second, third = proposals_listed(study.project)
    assert {first.proposal.code, second.proposal.code} == {proposed, theirs}
    assert first.alike == (second.proposal.guid,) and second.alike == (first.proposal.guid,)
    assert third.alike == ()
    merge_proposal(study.project, theirs, proposed)
    assert [one.alike for one in proposals_listed(study.project)] == [(), (), ()]
    assert proposals_listed(study.project)[-1].proposal.answer == "merged"
    other.close()


def test_a_code_merged_away_and_used_elsewhere_meanwhile_is_carried_over(study, proposed):
    other = colleague(study)
    code_span(other, study.document, *span("үйдө калдым"), proposed)
    merge_proposal(study.project, proposed, study.gossip)
    receive(study.project, other.journal.log(), texts_of(other))
    (left,) = merged_away(study.project)
    assert (left.code, left.target) == (proposed, study.gossip)
    other.close()


def test_two_leads_who_answer_apart_have_a_conflict_to_settle(study, proposed):
    other = colleague(study)
    accept_proposal(study.project, proposed)
    decline_proposal(other, proposed, "Жок", study.debts)
    receive(study.project, other.journal.log(), texts_of(other))
    receive(other, study.project.journal.log(), texts_of(study.project))
    assert tables_view(study.project) == tables_view(other)
    from qualcode.store.objects import conflicts

    assert ("answer", {"accepted", "declined"}) in [(one.field, set(one.rivals)) for one in conflicts(other)]
    other.close()


def test_an_answer_goes_to_both_where_two_proposed_codes_were_recognised_as_one(study, proposed):
    other = colleague(study)
    theirs = propose_code(other, {"ky": "Уят"}, study.stigma, "Мен да көрдүм")
    receive(study.project, other.journal.log(), texts_of(other))
    recognise_same(study.project, (Same("code", proposed, theirs),))
    ((first, second),) = open_proposals(study.project).values()
    assert first.code == second.code and {first.coder, second.coder} == {study.project.me, study.other_coder}
    accept_proposal(study.project, first.code)
    assert [one.answer for one in proposals_of(study.project)] == ["accepted", "accepted"]
    other.close()


def coded_elsewhere_meanwhile(study, proposed, answer):
    other = colleague(study)
    code_span(other, study.document, *span("үйдө калдым"), proposed)
    answer(study.project, proposed)
    receive(study.project, other.journal.log(), texts_of(other))
    other.close()


def test_a_declined_code_that_is_used_elsewhere_meanwhile_is_told_and_can_go_once_more_under_the_lock(study, proposed):
    coded_elsewhere_meanwhile(study, proposed, decline_proposal)
    assert declined_in_use(study.project) == [proposed] and merged_away(study.project) == []
    assert refused(study.project, rename_code, proposed, {"ky": "Уялуу"}) == "codebook.locked"
    delete_objects(study.project, (proposed,))
    assert declined_in_use(study.project) == [] and not study.project.life_of(proposed).is_there
    assert refused(study.project, restore_objects, (proposed,)) == "codebook.locked"
    undo(study.project)
    assert study.project.life_of(proposed).is_there


def test_a_merged_one_is_carried_over_under_the_lock(study, proposed):
    coded_elsewhere_meanwhile(study, proposed, lambda project, code: merge_proposal(project, code, study.gossip))
    (left,) = merged_away(study.project)
    merge_codes(study.project, [left.code], left.target)
    assert len(codings_with(study.project, study.gossip)) == 2 and not study.project.life_of(proposed).is_there
