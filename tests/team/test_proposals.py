"""Proposals and versions between computers; codes that come without a proposal to a locked codebook."""

import pytest

from qualcode.ops.codebook import add_code
from qualcode.ops.codebook_versions import name_codebook_version
from qualcode.ops.codings import code_span
from qualcode.ops.locking import lock_codebook
from qualcode.ops.proposals import accept_proposal, propose_code
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.queries.codebook_versions import versions_of
from qualcode.store.queries.proposals import open_proposals, proposals_of
from qualcode.team.merge import Decisions, Same, merge_package, withdraw_merge
from qualcode.team.preview import preview
from qualcode.team.scope import Part, Scope
from tests.ops.study import span

PARTS = [Scope(Part.WHOLE), Scope(Part.MINE), Scope(Part.CODEBOOK)]


@pytest.mark.parametrize("scope", PARTS, ids=[scope.part.value for scope in PARTS])
def test_a_proposal_travels_with_its_code_in_every_package_that_holds_the_codebook(study, other, sent, scope):
    code = propose_code(other, {"ky": "Уят"}, None, "Мен да көрдүм")
    name_codebook_version(other, "v1.0", "Биринчи")
    lock_codebook(study.project, True)
    package = sent(other, scope)
    assert preview(study.project, package).new_codes == ()
    merge_package(study.project, package)
    ((found,),) = open_proposals(study.project).values()
    assert (found.code, found.coder, found.reason) == (code, study.other_coder, "Мен да көрдүм")
    assert [version.name for version in versions_of(study.project)] == ["v1.0"]


def test_codes_made_without_knowing_of_the_lock_are_listed_and_taken_as_proposals(study, other, sent):
    code = add_code(other, {"ky": "Уят"})
    coding = code_span(other, study.document, *span("үйдө калдым"), code)
    package = sent(other)
    assert preview(study.project, package).new_codes == ()
    lock_codebook(study.project, True)
    (new,) = preview(study.project, package).new_codes
    assert (new.code, new.names, new.coder) == (code, {"ky": "Уят"}, study.other_coder)
    merge_package(study.project, package, Decisions(proposed=(new.code,), reason="Кулпу билинбей калган"))
    (found,) = open_proposals(study.project)[code]
    assert (found.coder, found.reason) == (study.other_coder, "Кулпу билинбей калган")
    assert study.project.life_of(coding).is_there and codebook_is_locked(study.project)
    accept_proposal(study.project, code)
    merge_package(other, sent(study.project))
    assert [one.answer for one in proposals_of(other)] == ["accepted"]
    assert preview(study.project, package).is_empty


def test_they_may_be_taken_as_codes(study, other, sent):
    code = add_code(other, {"ky": "Уят"})
    lock_codebook(study.project, True)
    merge_package(study.project, sent(other))
    assert study.project.life_of(code).is_there and not proposals_of(study.project)


def test_what_is_recognised_as_a_code_of_ours_is_not_proposed(study, other, sent):
    code = add_code(other, {"ru": "Долги"})
    lock_codebook(study.project, True)
    same = (Same("code", study.debts, code),)
    merge_package(study.project, sent(other), Decisions(same=same, proposed=(code,), reason="Келди"))
    assert not proposals_of(study.project)


def test_withdrawing_the_merge_takes_the_proposals_out_too(study, other, sent):
    code = add_code(other, {"ky": "Уят"})
    lock_codebook(study.project, True)
    done = merge_package(study.project, sent(other), Decisions(proposed=(code,), reason="Келди"))
    withdraw_merge(study.project, done.merge)
    assert not proposals_of(study.project) and not open_proposals(study.project)


def test_an_answer_reaches_who_proposed(study, other, sent):
    code = propose_code(other, {"ky": "Уят"}, None, "Мен көрдүм")
    merge_package(study.project, sent(other))
    lock_codebook(study.project, True)
    accept_proposal(study.project, code, texts={"definition": {"ky": "Өз сезими"}}, reply="Рахмат")
    merge_package(other, sent(study.project))
    (found,) = proposals_of(other)
    assert (found.answer, found.reply, found.answered_by) == ("accepted", "Рахмат", study.project.me)
    assert codebook_is_locked(other)
