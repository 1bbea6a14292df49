from dataclasses import replace

import pytest

from qualcode.ops.codings import code_span
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import add_coder
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.merges_received import decided_pairs
from qualcode.team.alike import alike_left
from qualcode.team.merge import Same, merge_package, recognise_same
from qualcode.team.parting import ask_again
from tests.laws.view import tables_view
from tests.ops.study import colleague, span, transcript
from tests.team.test_merge import assert_sound


@pytest.fixture
def left(study, other, sent):
    """A pair of codes that were merged with nothing decided: ours, theirs."""
    ours = add_object(study.project, "code", {"name_ru": "Переезд", "definition_ru": "Смена места"})
    add_object(other, "household", {"name": "үй"})
    theirs = add_object(other, "code", {"name_ru": "переезд", "name_ky": "Көчүү"})
    code_span(other, study.document, *span("карызга"), theirs)
    merge_package(study.project, sent(other))
    return ours, theirs


def test_what_was_left_undecided_is_still_asked_after_the_merge(study, left):
    (pair,) = alike_left(study.project)
    assert (pair.ours, pair.theirs, pair.our_name, pair.their_name) == (*left, "Переезд", "переезд")
    assert (pair.kind, pair.why, pair.sure) == ("code", "path", True)


@pytest.mark.parametrize("accepted", [True, False])
def test_what_was_decided_is_asked_nobody_twice(study, other, sent, left, accepted):
    recognise_same(study.project, (Same("code", *left, accepted=accepted),))
    assert alike_left(study.project) == ()
    merge_package(other, sent(study.project))
    assert alike_left(other) == ()


def test_the_colleague_is_asked_the_same_pair_as_the_lead(study, other, sent, left):
    merge_package(other, sent(study.project))
    (here,), (there,) = alike_left(study.project), alike_left(other)
    assert {here.ours, here.theirs} == {there.ours, there.theirs}


def test_codes_of_nearly_the_same_name_made_by_one_person_differ_on_purpose(study):
    add_object(study.project, "code", {"name_ru": "Стигмы"})
    assert alike_left(study.project) == ()


def test_documents_respondents_and_coders_are_asked_about_too(study, other, sent):
    words = transcript().text.replace("Кандай", "кандай")  # the same letters
    document = import_transcript(other, replace(transcript(), title="copy", text=words), "in_depth")
    person = add_object(other, "respondent", {"name": "Айгүл"})
    coder = add_coder(other, "айбек")
    add_object(other, "interview", {"document": document, "status": "released"})
    merge_package(study.project, sent(other))
    found = {pair.kind: (pair.ours, pair.theirs) for pair in alike_left(study.project)}
    assert found.keys() == {"document", "respondent", "coder"}
    assert found["document"] == (study.document, document) and found["respondent"] == (study.aigul, person)
    assert found["coder"] == (study.project.me, coder)


def test_three_of_one_name_are_three_pairs_at_most(study, left, sent):
    third = colleague(study, "third")
    add_object(third, "code", {"name_ru": "Переезд"})
    merge_package(study.project, sent(third))
    third.close()
    told = [frozenset((pair.ours, pair.theirs)) for pair in alike_left(study.project)]
    assert 2 <= len(told) == len(set(told)) <= 3
    recognise_same(study.project, tuple(Same("code", *sorted(pair)) for pair in told))
    assert alike_left(study.project) == ()
    assert_sound(study.project)


def test_a_decision_taken_back_leaves_each_as_it_was_and_is_asked_again(study, left):
    before = tables_view(study.project)
    recognise_same(study.project, (Same("code", *left),))
    assert len(items_of(study.project, "code")) == 4
    assert ask_again(study.project, (left,)) == 1
    assert tables_view(study.project) == before and len(alike_left(study.project)) == 1
    assert decided_pairs(study.project) == []
    assert_sound(study.project)


def test_the_name_of_the_one_made_earlier_comes_back_too(study, other, sent):
    theirs = add_object(other, "code", {"name_ru": "Переезды"})
    add_object(study.project, "household", {"name": "үй"})
    ours = add_object(study.project, "code", {"name_ru": "Переезд"})
    merge_package(study.project, sent(other))
    before = tables_view(study.project)
    recognise_same(study.project, (Same("code", ours, theirs),))
    assert study.project.values(theirs)["name_ru"] == "Переезд" and conflicts(study.project) == []
    ask_again(study.project, ((ours, theirs),))
    assert tables_view(study.project) == before
    assert_sound(study.project)


def test_what_was_said_since_stays_when_a_decision_is_taken_back(study, left):
    ours, theirs = left
    recognise_same(study.project, (Same("code", ours, theirs),))
    set_fields(study.project, ours, {"name_ky": "Жер которуу"})
    ask_again(study.project, ((theirs, ours),))
    assert study.project.values(ours)["name_ky"] == "Жер которуу"
    assert study.project.values(theirs)["name_ky"] == "Көчүү"
    assert {item.code for item in all_codings(study.project)} == {theirs}


def test_a_decision_taken_back_can_be_taken_again(study, left):
    recognise_same(study.project, (Same("code", *left),))
    ask_again(study.project, (left,))
    recognise_same(study.project, (Same("code", *left),))
    assert alike_left(study.project) == () and {item.code for item in all_codings(study.project)} == {left[0]}
    assert_sound(study.project)
