from qualcode.ops.judgements import give_evidence, judge
from qualcode.ops.objects import add_object
from qualcode.ops.people import add_episode
from qualcode.ops.projects import work_as
from qualcode.store.queries.cases import judgements_of
from qualcode.store.queries.judging import (
    Verdict,
    evidence_by_judgement,
    exclusive_sets,
    own_judgements_about,
    verdict_of,
)
from tests.ui.small_study import small_study


def judged(tmp_path):
    study = small_study(tmp_path)
    project = study.project
    code_set = add_object(project, "code_set", {"name_en": "Who decided", "exclusive": True})
    add_object(project, "code_set", {"name_en": "A family of codes", "exclusive": False})
    for code in ("gossip", "blame"):
        add_object(project, "membership", {"code_set": code_set, "member": study.codes[code]})
    return study, code_set, add_episode(project, study.respondents["Айгүл"], "Москва")


def test_only_sets_of_one_code_are_judged_by(tmp_path):
    study, code_set, _ = judged(tmp_path)
    (found,) = exclusive_sets(study.project)
    assert (found.guid, found.codes) == (code_set, (study.codes["gossip"], study.codes["blame"]))


def test_a_verdict_counts_those_who_say_the_same(tmp_path):
    study, code_set, trip = judged(tmp_path)
    assert verdict_of([]) is None
    for coder, code, undecided in (("Айбек", "gossip", None), ("Чолпон", None, "mixed")):
        work_as(study.project, study.coders[coder])
        judge(study.project, trip, code_set, study.codes[code] if code else None, undecided)
    verdict = verdict_of(judgements_of(study.project, trip))
    assert (verdict.judged, verdict.agreed, set(verdict.leading)) == (2, 1, {study.codes["gossip"], "mixed"})
    assert not verdict.unanimous
    judge(study.project, trip, code_set, study.codes["gossip"])
    assert verdict_of(judgements_of(study.project, trip)) == Verdict(2, 2, (study.codes["gossip"],))


def test_passages_for_a_judgement_come_before_those_against(tmp_path):
    study, code_set, trip = judged(tmp_path)
    judgement = judge(study.project, trip, code_set, undecided="mixed")
    give_evidence(study.project, judgement, study.codings["gossip 1"], "against")
    give_evidence(study.project, judgement, study.codings["blame 1"], "for")
    found = evidence_by_judgement(study.project, judgements_of(study.project, trip))
    assert [(one.coding, one.stance) for one in found[judgement]] == [
        (study.codings["blame 1"], "for"),
        (study.codings["gossip 1"], "against"),
    ]


def test_what_a_coder_judged_of_a_woman_is_found_from_an_interview_with_or_about_her(tmp_path):
    study, code_set, trip = judged(tmp_path)
    judgement = judge(study.project, trip, code_set, undecided="mixed")
    found = own_judgements_about(study.project, study.documents["01 Айгүл"])
    assert [one.guid for one in found] == [judgement]
    assert own_judgements_about(study.project, study.documents["02 Гульнара"]) == []
    work_as(study.project, study.coders["Чолпон"])
    assert own_judgements_about(study.project, study.documents["01 Айгүл"]) == []
