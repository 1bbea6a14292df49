"""Summaries between people: written apart they are listed and settled; what must stay at home does."""

from qualcode.ops.erasing import erase_respondent
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.summaries import write_summary
from qualcode.store.objects import items_of
from qualcode.store.queries.summaries import summaries_of
from qualcode.store.recognising import counted_as
from qualcode.team.conflicts import disputes, settle_disputes
from qualcode.team.merge import Same, Settled, merge_package, recognise_same
from qualcode.team.package import read_package, write_package
from qualcode.team.scope import Part, Scope
from qualcode.team.start import project_from_package
from tests.ops.study import colleague
from tests.team.test_at_home import bytes_of

MINE = Scope(Part.MINE)


def texts(project):
    return [one.text for one in summaries_of(project)]


def test_two_who_write_the_same_cell_apart_are_asked_which_text_holds(study, sent):
    with colleague(study) as theirs:
        write_summary(theirs, study.aigul, study.debts, "Анын карызы бар")
        write_summary(study.project, study.aigul, study.debts, "Карыздан кутулган")
        merge_package(study.project, sent(theirs, MINE))
    (summary,) = summaries_of(study.project)
    (dispute,) = disputes(study.project)
    assert (dispute.object, dispute.field) == (summary.guid, "text")
    assert {one.value for one in dispute.positions} == {"Анын карызы бар", "Карыздан кутулган"}
    settle_disputes(study.project, (Settled(summary.guid, "text", "Карызы болгон, кутулган"),))
    assert disputes(study.project) == [] and texts(study.project) == ["Карызы болгон, кутулган"]


def test_of_respondents_recognised_as_one_the_two_summaries_are_one_with_two_texts(study):
    twin = add_object(study.project, "respondent", {"name": "Айгул"})
    write_summary(study.project, study.aigul, study.debts, "Бир")
    write_summary(study.project, twin, study.debts, "Эки")
    recognise_same(study.project, (Same("respondent", study.aigul, twin, True),))
    (summary,) = summaries_of(study.project)
    assert summary.respondent == counted_as(study.project).get(twin, twin)
    (dispute,) = disputes(study.project)
    assert {one.value for one in dispute.positions} == {"Бир", "Эки"}


def test_a_summary_goes_with_the_whole_and_with_her_work_who_wrote_it_and_not_with_the_codebook(study, tmp_path):
    write_summary(study.project, study.aigul, study.debts, "бирсөз")
    for scope, there in ((Scope(Part.WHOLE), True), (MINE, True), (Scope(Part.CODEBOOK), False)):
        assert ("бирсөз".encode() in bytes_of(study.project, tmp_path, scope)) is there
    assert "бирсөз".encode() not in bytes_of(study.project, tmp_path, Scope(Part.MINE, coder=study.other_coder))


def test_who_is_handed_documents_blind_gets_no_word_that_others_wrote_into_a_summary(study, tmp_path):
    scope = Scope(Part.DOCUMENTS, (study.document,), blind_for=study.other_coder)
    write_summary(study.project, study.aigul, study.debts, "бирсөз")
    with colleague(study) as theirs:
        write_summary(theirs, study.nurlan, study.debts, "экисөз")
        path = tmp_path / "hers.qcpack"
        write_package(theirs, path, MINE)
        merge_package(study.project, read_package(path))
    write_summary(study.project, study.nurlan, study.debts, "үчсөз")
    found = bytes_of(study.project, tmp_path, scope)
    assert "экисөз".encode() in found
    assert "бирсөз".encode() not in found and "үчсөз".encode() not in found


def test_it_stays_at_home_with_the_only_interview_of_a_respondent(study, tmp_path):
    (interview,) = items_of(study.project, "interview")
    set_fields(study.project, interview.guid, {"status": "typed"})
    write_summary(study.project, study.aigul, study.debts, "бирсөз")
    write_summary(study.project, study.aigul, study.debts, "экисөз")
    found = bytes_of(study.project, tmp_path)
    assert "бирсөз".encode() not in found and "экисөз".encode() not in found


def test_an_erasure_takes_the_text_everywhere(study, sent, tmp_path):
    write_summary(study.project, study.aigul, study.debts, "бирсөз")
    write_summary(study.project, study.aigul, study.debts, "экисөз")
    write_summary(study.project, study.nurlan, study.debts, "үчсөз")
    whole = sent(study.project, Scope(Part.WHOLE))
    with project_from_package(tmp_path / "copy.qualcode", whole, study.other_coder) as copy:
        erase_respondent(study.project, study.aigul)
        merge_package(copy, sent(study.project, Scope(Part.WHOLE), "erased"))
        assert texts(copy) == texts(study.project) == ["үчсөз"]
    for path in (study.project.path, tmp_path / "copy.qualcode"):
        data = path.read_bytes()
        assert "бирсөз".encode() not in data and "экисөз".encode() not in data
