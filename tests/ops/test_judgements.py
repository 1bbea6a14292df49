import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.judgements import give_evidence, judge, take_evidence_away
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.people import add_episode
from qualcode.ops.projects import work_as
from qualcode.ops.undo import undo
from qualcode.store.queries.cases import evidence_of, judgements_of
from qualcode.store.queries.judging import Verdict, verdict_of
from tests.ops.study import span


@pytest.fixture
def types(study):
    """A set to judge by: debts and stigma stand for two types of return."""
    code_set = add_object(study.project, "code_set", {"name_ru": "Тип", "kind": "family", "exclusive": True})
    for code in (study.debts, study.stigma):
        add_object(study.project, "membership", {"code_set": code_set, "member": code})
    return code_set


@pytest.fixture
def episode(study):
    return add_episode(study.project, study.aigul, "Москва")


def refused(key, verb, *args):
    with pytest.raises(UserError) as refusal:
        verb(*args)
    assert refusal.value.key == key


def test_each_coder_has_one_judgement_and_judging_again_replaces_it(study, types, episode):
    first = judge(study.project, episode, types, study.debts, note="Карыз")
    again = judge(study.project, episode, types, undecided="mixed")
    (found,) = judgements_of(study.project, episode)
    assert first == again == found.guid
    assert (found.code, found.undecided, found.note) == (None, "mixed", "Карыз")
    undo(study.project)
    assert judgements_of(study.project, episode)[0].code == study.debts
    work_as(study.project, study.other_coder)
    judge(study.project, episode, types, study.stigma)
    assert [found.code for found in judgements_of(study.project, episode)] == [study.debts, study.stigma]
    assert [found.coder for found in judgements_of(study.project)][1] == study.other_coder


def test_a_judgement_may_be_written_down_for_another_coder(study, types, episode):
    judge(study.project, episode, types, study.debts, coder=study.other_coder)
    assert [found.coder for found in judgements_of(study.project, episode)] == [study.other_coder]


def test_a_judgement_is_one_code_of_the_set_or_undecided(study, types, episode):
    refused("ops.code_not_in_set", judge, study.project, episode, types, study.gossip)
    refused("ops.judged_and_undecided", judge, study.project, episode, types, study.debts, "mixed")
    refused("study.nothing_judged", judge, study.project, episode, types)
    refused("store.field_wrong", judge, study.project, episode, types, None, "билбейм")
    refused("store.wrong_kind", judge, study.project, study.aigul, types, study.debts)
    assert judgements_of(study.project) == []


def test_a_judgement_whose_code_was_deleted_says_nothing(study, types, episode):
    judge(study.project, episode, types, study.debts)
    assert verdict_of(judgements_of(study.project, episode)) == Verdict(1, 1, (study.debts,))
    judge(study.project, episode, types, study.stigma, coder=study.other_coder)
    delete_objects(study.project, (study.debts,))
    assert verdict_of(judgements_of(study.project, episode)) == Verdict(1, 1, (study.stigma,))
    delete_objects(study.project, (study.stigma,))
    assert verdict_of(judgements_of(study.project, episode)) is None


def test_passages_speak_for_or_against_a_judgement_until_taken_away(study, types, episode):
    judgement = judge(study.project, episode, types, study.debts)
    coding = code_span(study.project, study.document, *span("карызга батып"), study.debts)
    gossip = code_span(study.project, study.document, *span("ушак кылды"), study.gossip)
    give_evidence(study.project, judgement, coding, "for")
    give_evidence(study.project, judgement, gossip, "for")
    give_evidence(study.project, judgement, gossip, "against")
    assert [(found.coding, found.stance) for found in evidence_of(study.project, judgement)] == [
        (coding, "for"),
        (gossip, "against"),
    ]
    take_evidence_away(study.project, judgement, coding)
    assert [found.coding for found in evidence_of(study.project, judgement)] == [gossip]
    delete_objects(study.project, (gossip,))
    assert evidence_of(study.project, judgement) == []
    refused("store.no_such_object", take_evidence_away, study.project, judgement, study.aigul)
    refused("store.field_wrong", give_evidence, study.project, judgement, coding, "балким")
