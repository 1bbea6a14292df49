"""What was recognised as one travels as one, and stays at home as one."""

import pytest

from qualcode.ops.codings import code_span
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import add_coder
from qualcode.store.objects import items_of
from qualcode.store.queries.documents import documents_of
from qualcode.team.merge import Decisions, Same, merge_package
from qualcode.team.scope import Part, Scope
from tests.ops.study import span
from tests.team.test_sameness import brought_in, later


@pytest.fixture
def recognised(study, other, sent):
    """A document brought in twice and recognised as one; the two texts and a coding of each."""
    mine = code_span(study.project, study.document, *span("балдар"), study.debts)
    theirs, hers = brought_in(other)
    merge_package(study.project, sent(other), Decisions((Same("document", study.document, theirs),)))
    return theirs, {mine, hers}


def valued(package, kind):
    return {
        item.object for item in package.log.operations.values() if item.kind == kind and isinstance(item.value, dict)
    }


def test_of_a_document_that_is_not_released_neither_text_leaves(study, recognised, sent):
    (interview,) = items_of(study.project, "interview")
    set_fields(study.project, interview.guid, {"status": "typed"})
    package = sent(study.project)
    assert package.texts == {} and package.kept_back == 1
    assert not valued(package, "text_version") | valued(package, "document") | valued(package, "speaker")


@pytest.mark.parametrize("named", ["ours", "theirs"])
def test_a_document_handed_out_goes_with_both_texts_and_the_codings_of_both(study, recognised, sent, named):
    theirs, codings = recognised
    document = study.document if named == "ours" else theirs
    package = sent(study.project, Scope(Part.DOCUMENTS, (document,)))
    assert len(package.texts) == 2 and valued(package, "coding") == codings
    assert valued(package, "document") == {study.document, theirs}
    assert len(documents_of(study.project)) == 1


def test_what_is_said_of_a_woman_who_withdrew_stays_at_home_under_both_her_records(study, other, sent):
    mine = add_object(study.project, "respondent", {"name": "Гүлзат"})
    later(other)
    hers = add_object(other, "respondent", {"name": "Гүлзат А."})
    add_memo(study.project, "биринчи сыр", mine)
    add_memo(other, "экинчи сыр", hers)
    merge_package(study.project, sent(other), Decisions((Same("respondent", mine, hers),)))
    add_object(study.project, "consent", {"respondent": mine, "withdrawn": "2026-11-01", "mode": "oral"})
    package = sent(study.project)
    told = repr([item.value for item in package.log.operations.values()])
    assert "сыр" not in told and "Гүлзат" not in told and "Айгүл" in told


def test_the_work_of_a_coder_with_two_records_goes_as_hers(study, other, sent):
    ours = add_coder(study.project, "Бегимай")
    later(other)
    theirs = add_object(other, "coder", {"name": "Бегимай"})
    other.me = theirs
    first = code_span(other, study.document, *span("карызга"), study.debts)
    merge_package(study.project, sent(other), Decisions((Same("coder", ours, theirs),)))
    study.project.me = ours
    second = code_span(study.project, study.document, *span("балдар"), study.debts)
    for coder in (ours, theirs):
        assert valued(sent(study.project, Scope(Part.MINE, coder=coder)), "coding") == {first, second}
        blind = Scope(Part.DOCUMENTS, (study.document,), blind_for=coder)
        assert valued(sent(study.project, blind), "coding") == {first, second}
