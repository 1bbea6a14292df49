"""Rounds: documents, coders and blindness made in one step, changed, and taken apart with nothing left behind."""

import random

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.projects import work_as
from qualcode.ops.rounds import (
    add_round,
    change_round,
    code_again,
    dissolve_round,
    draw_double_coding,
    put_in_round,
    take_out_of_round,
)
from qualcode.ops.undo import undo
from qualcode.store.objects import items_of
from qualcode.store.queries.assignments import assignments_of, kept_from_me, works_blind
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.rounds import repeating, round_of, rounds_of, team_of
from tests.laws.making import sample_transcript
from tests.ops.study import span


@pytest.fixture
def more(study):
    """Give the documents of the study, of which there are three then."""
    fresh = [import_transcript(study.project, sample_transcript(random.Random(seed))) for seed in (1, 2)]
    return (study.document, *fresh)


def blind_ones(project):
    return {(one.coder, one.document) for one in assignments_of(project) if one.blind}


def test_a_training_round_is_coded_by_all_of_them_blind(study, more):
    project, both = study.project, (study.project.me, study.other_coder)
    guid = add_round(project, " Раунд 1 ", more[:2], both, "Биринчи аракет")
    found = round_of(project, guid)
    assert (found.name, found.kind, found.documents, found.note) == ("Раунд 1", "training", more[:2], "Биринчи аракет")
    assert blind_ones(project) == {(coder, document) for coder in both for document in more[:2]}
    undo(project)
    assert rounds_of(project) == [] and assignments_of(project) == []


def test_rounds_stand_in_the_order_in_which_they_were_made(study, more):
    both = (study.project.me, study.other_coder)
    for number in range(3):
        add_round(study.project, f"Раунд {number + 1}", more[number : number + 1], both)
    assert [one.name for one in rounds_of(study.project)] == ["Раунд 1", "Раунд 2", "Раунд 3"]


def test_a_draw_is_one_step_with_round_documents_and_both_coders(study, more):
    project, me, other = study.project, study.project.me, study.other_coder
    deals = tuple((document, me, other) for document in more[1:])
    guid = draw_double_coding(project, "Кош коддоо", deals, {"share": 0.2, "seed": 7, "every": 5, "known": list(more)})
    found = round_of(project, guid)
    assert found.kind == "double" and found.documents == more[1:]
    assert found.drawn["seed"] == 7 and found.every == 5 and found.known == set(more)
    assert blind_ones(project) == {(coder, document) for coder in (me, other) for document in more[1:]}
    assert works_blind(project, more[1], me) and not works_blind(project, more[0], me)
    undo(project)
    assert rounds_of(project) == [] and assignments_of(project) == []


def test_the_first_of_two_becomes_responsible_where_nobody_is(study, more):
    from qualcode.ops.objects import set_fields

    set_fields(study.project, more[1], {"responsible": None})
    draw_double_coding(study.project, "Кош", ((more[1], study.other_coder, study.project.me),), {})
    assert study.project.values(more[1])["responsible"] == study.other_coder


def test_one_codes_again_under_a_second_name_blind_to_the_first(study):
    project, me = study.project, study.project.me
    first = code_span(project, study.document, *span("ушак"), study.gossip)
    with pytest.raises(UserError) as told:
        code_again(project, "Кайра", ((study.document, me),), {})
    assert told.value.key == "rounds.not_done_yet"
    mark_document(project, study.document)
    guid = code_again(project, "Кайра", ((study.document, me),), {"weeks": 4})
    ((second, whose),) = repeating(project)
    assert whose == me and project.values(second)["name"] == "Айбек (2)"
    assert second not in [coder for coder, _ in team_of(project)]
    assert round_of(project, guid).kind == "again"
    assert [item.guid for item in all_codings(project)] == [first] and not kept_from_me(project)
    work_as(project, second)
    assert all_codings(project) == [] and kept_from_me(project) == {study.document}
    mine = code_span(project, study.document, *span("карызга"), study.debts)
    assert [item.guid for item in all_codings(project)] == [mine]
    mark_document(project, study.document)
    assert {item.guid for item in all_codings(project)} == {first, mine}


def test_nobody_is_kept_blind_anew_because_another_codes_again(study):
    project, me, other = study.project, study.project.me, study.other_coder
    draw_double_coding(project, "Кош", ((study.document, me, other),), {})
    for coder in (me, other):
        work_as(project, coder)
        code_span(project, study.document, *span("ушак"), study.gossip)
        mark_document(project, study.document)
    code_again(project, "Кайра", ((study.document, me),), {})
    for coder in (me, other):
        work_as(project, coder)
        assert len(all_codings(project)) == 2
        assert not works_blind(project, study.document, coder)
    ((second, _),) = repeating(project)
    work_as(project, second)
    assert all_codings(project) == [] and works_blind(project, study.document, second)


def test_the_second_name_is_made_once_and_never_twice_the_same(study, more):
    from qualcode.ops.objects import add_object

    project, me = study.project, study.project.me
    add_object(project, "coder", {"name": "Айбек (2)"})
    for document in more[:2]:
        mark_document(project, document)
        code_again(project, "Кайра", ((document, me),), {})
    ((second, _),) = repeating(project)
    assert project.values(second)["name"] == "Айбек (3)"


def test_a_round_is_renamed_noted_and_told_how_many_later_ones_count(study, more):
    project = study.project
    guid = draw_double_coding(project, "Кош", ((more[0], project.me, study.other_coder),), {"seed": 1})
    change_round(project, guid, "Кош коддоо", "эскертүү", 8)
    found = round_of(project, guid)
    assert (found.name, found.note, found.every, found.drawn["seed"]) == ("Кош коддоо", "эскертүү", 8, 1)
    change_round(project, guid, note=" ")
    assert round_of(project, guid).note == "" and round_of(project, guid).every == 8


def test_documents_are_put_into_a_training_round_for_those_who_code_it(study, more):
    project, both = study.project, (study.project.me, study.other_coder)
    guid = add_round(project, "Раунд 1", more[:1], both)
    assert put_in_round(project, guid, more) == 2
    assert round_of(project, guid).documents == more
    assert blind_ones(project) == {(coder, document) for coder in both for document in more}


def test_who_has_not_begun_need_not_code_what_was_taken_out(study, more):
    project, me, other = study.project, study.project.me, study.other_coder
    guid = draw_double_coding(project, "Кош", tuple((document, me, other) for document in more), {})
    work_as(project, other)
    code_span(project, more[1], 0, 4, study.debts)
    work_as(project, me)
    assert take_out_of_round(project, guid, more[:2]) == 2
    assert round_of(project, guid).documents == more[2:]
    assert blind_ones(project) == {(me, document) for document in more} | {(other, more[1]), (other, more[2])}
    assert not works_blind(project, more[0], other)
    assert dissolve_round(project, guid) == 1
    assert rounds_of(project) == [] and (other, more[2]) not in blind_ones(project)
    undo(project)
    undo(project)
    assert round_of(project, guid).documents == more and len(blind_ones(project)) == 6


def test_what_another_round_needs_stays_given(study, more):
    project, both = study.project, (study.project.me, study.other_coder)
    first, second = (add_round(project, name, more[:1], both) for name in ("Раунд 1", "Раунд 2"))
    dissolve_round(project, first)
    assert blind_ones(project) == {(coder, more[0]) for coder in both}
    dissolve_round(project, second)
    assert (study.other_coder, more[0]) not in blind_ones(project)


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (lambda s, p: add_round(p, "Р", (s.document,), (p.me,)), "rounds.two_coders"),
        (lambda s, p: add_round(p, "Р", (), (p.me, s.other_coder)), "rounds.no_documents"),
        (lambda s, p: add_round(p, " ", (s.document,), (p.me, s.other_coder)), "rounds.needs_name"),
        (lambda s, p: add_round(p, "Р", (s.debts,), (p.me, s.other_coder)), "store.no_such_object"),
        (lambda s, p: draw_double_coding(p, "Р", ((s.document, p.me, p.me),), {}), "rounds.own_second"),
        (lambda s, p: draw_double_coding(p, "Р", (), {}), "rounds.no_documents"),
        (lambda s, p: change_round(p, s.document, "Р"), "store.no_such_object"),
        (lambda s, p: dissolve_round(p, s.document), "store.no_such_object"),
    ],
)
def test_what_makes_no_round_is_refused_and_writes_nothing(study, act, key):
    with pytest.raises(UserError) as told:
        act(study, study.project)
    assert told.value.key == key
    assert not any(items_of(study.project, kind) for kind in ("round", "round_document", "assignment"))


def test_only_what_fits_the_kind_of_a_round_is_done_with_it(study, more):
    project, both = study.project, (study.project.me, study.other_coder)
    training = add_round(project, "Раунд 1", more[:1], both)
    drawn = draw_double_coding(project, "Кош", ((more[1], *both),), {})
    for act, key in (
        (lambda: change_round(project, training, every=3), "rounds.every_wrong"),
        (lambda: change_round(project, drawn, every=-1), "rounds.every_wrong"),
        (lambda: put_in_round(project, drawn, more), "rounds.only_training"),
    ):
        with pytest.raises(UserError) as told:
            act()
        assert told.value.key == key
