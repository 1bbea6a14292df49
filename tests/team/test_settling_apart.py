"""What two do apart to the same decision: nothing that no decision makes counts, nothing that one makes is missing."""

import pytest

from qualcode.agreement.settling import Standing
from qualcode.analysis.study import study_of
from qualcode.model.consensus import CONSENSUS
from qualcode.ops.codings import code_span
from qualcode.ops.merging import merge_codes
from qualcode.ops.projects import add_coder
from qualcode.ops.settling import reopen_case
from qualcode.store.queries.settling import material_of, settled_documents
from qualcode.team.merge import merge_package
from qualcode.team.scope import Part, Scope
from tests.ops.study import colleague, span
from tests.team.test_settling import cases, coded, consensus_of, decide, standings

__all__ = ["coded"]


@pytest.fixture
def two(coded):
    for number in range(3):
        decide(coded.project, number, "all")
    other = colleague(coded)
    yield coded, other
    other.close()


def meet(one, other, sent):
    merge_package(one, sent(other))
    merge_package(other, sent(one, name="back"))
    assert standings(one) == standings(other)


def made(project, document):
    """Give what the decisions make."""
    return {guid for decision in material_of(project, document).decisions for guid in decision.made}


def counted(project):
    study = study_of(project)
    return sorted(
        (int(start), study.codes[code].guid)
        for start, code, coder, final in zip(
            study.codings.start, study.codings.code, study.codings.coder, study.in_final, strict=True
        )
        if final and study.coders[coder].guid == CONSENSUS
    )


def test_what_was_decided_against_does_not_count_though_its_code_was_merged_elsewhere_meanwhile(two, sent):
    study, other = two
    study_of(study.project)
    merge_codes(other, [study.debts], study.stigma)
    decide(study.project, 1, "none")
    meet(study.project, other, sent)
    expected = sorted((span(words)[0], study.stigma) for words in ("карызга батып", "балдар да күттү"))
    for project in (study.project, other):
        assert study.document in settled_documents(project)
        assert standings(project)[1] is Standing.DECIDED
        assert counted(project) == expected
    decide(study.project, 1, "none")
    assert len(consensus_of(study.project)) == 2


def test_what_is_decided_anew_stays_though_the_first_decision_is_taken_back_elsewhere_meanwhile(two, sent):
    study, other = two
    code_span(other, study.document, *span("үйдө калдым"), study.debts)
    (changed,) = [place for place, case in enumerate(cases(other)) if case.standing is Standing.CHANGED]
    decide(other, changed, "all")
    reopen_case(study.project, study.document, cases(study.project)[1].codings)
    meet(study.project, other, sent)
    for project in (study.project, other):
        there = {given.guid for given in material_of(project, study.document).made}
        assert made(project, study.document) == there
        assert len(there) == 5


def test_who_is_handed_a_document_blind_learns_of_no_decision(two, sent):
    study, _ = two
    third = add_coder(study.project, "Жылдыз")
    scope = Scope(Part.DOCUMENTS, (study.document,), blind_for=third, handed_to=third)
    log = sent(study.project, scope, "blind").log
    assert not [step for step in log.steps.values() if step.verb == "settle_case" or "outcome" in step.args]
    assert CONSENSUS not in {item.object for item in log.operations.values()}
    open_log = sent(study.project, scope._replace(blind_for=""), "open").log
    assert CONSENSUS in {item.object for item in open_log.operations.values()}
