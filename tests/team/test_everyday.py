"""What becomes of the small things that two people change apart, one by one: rows of docs/merging.md."""

import pytest

from qualcode.model.fold import Life
from qualcode.ops.codebook import move_code
from qualcode.ops.codings import annotate_coding, code_span, move_coding, uncode
from qualcode.ops.consents import record_consent, record_withdrawal
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn
from qualcode.ops.judgements import judge
from qualcode.ops.memos import add_memo, edit_memo
from qualcode.ops.objects import add_object, delete_objects, set_fields
from qualcode.ops.people import add_episode
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import rival_texts
from qualcode.store.queries.travelling import withdrawn_respondents
from qualcode.team.conflicts import open_questions
from qualcode.team.merge import merge_package
from qualcode.team.scope import Part, Scope
from tests.ops.study import colleague, span


@pytest.fixture
def both(study, sent):
    """Give the function that lets a lead and a colleague do something apart and then merges it at the lead's."""

    def apart(mine, theirs):
        other = colleague(study, "other")
        mine(study.project)
        theirs(other)
        merge_package(study.project, sent(other))
        other.close()
        return study.project

    return apart


def disputed(project):
    return {(item.kind, item.field) for item in open_questions(project).disputes}


def test_of_two_colours_the_later_one_stands_and_nobody_is_asked(study, both):
    merged = both(
        lambda project: set_fields(project, study.debts, {"colour": "#111111"}),
        lambda project: [set_fields(project, study.debts, {"colour": one}) for one in ("#222222", "#333333")],
    )
    assert merged.values(study.debts)["colour"] == "#333333" and disputed(merged) == set()


def test_codes_put_in_another_order_on_both_sides_have_one_order_and_nobody_is_asked(study, both):
    merged = both(
        lambda project: move_code(project, study.debts, None, None),
        lambda project: move_code(project, study.stigma, None, None),
    )
    assert {code.guid for code in codes_of(merged)} == {study.debts, study.stigma, study.gossip}
    assert disputed(merged) == set()


def test_of_two_codes_put_under_one_another_one_stands_at_the_top_and_none_is_lost(study, both):
    merged = both(
        lambda project: set_fields(project, study.debts, {"parent": study.stigma}),
        lambda project: set_fields(project, study.stigma, {"parent": study.debts}),
    )
    assert {code.guid for code in codes_of(merged)} == {study.debts, study.stigma, study.gossip}
    assert [merged.values(code)["parent"] for code in (study.debts, study.stigma)].count(None) == 1
    (cut,) = open_questions(merged).cut
    assert {cut.object, cut.under} == {study.debts, study.stigma}
    move_code(merged, cut.object, None)
    assert open_questions(merged).cut == ()


@pytest.fixture
def coding(study):
    return code_span(study.project, study.document, *span("карызга"), study.debts)


def test_two_weights_of_one_coding_await_a_decision(coding, both):
    merged = both(
        lambda project: annotate_coding(project, coding, weight=20),
        lambda project: annotate_coding(project, coding, weight=80),
    )
    assert disputed(merged) == {("coding", "weight")}


def test_a_coding_moved_on_both_sides_awaits_a_decision(coding, both):
    merged = both(
        lambda project: move_coding(project, coding, *span("карызга батып")),
        lambda project: move_coding(project, coding, *span("Москвадан карызга")),
    )
    assert disputed(merged) == {("coding", "anchor")}


def test_a_coding_taken_away_here_and_moved_there_stays(coding, both):
    merged = both(
        lambda project: uncode(project, (coding,)),
        lambda project: move_coding(project, coding, *span("карызга батып")),
    )
    assert merged.life_of(coding) is Life.REVIVED and disputed(merged) == set()


def test_the_same_words_coded_by_two_with_one_code_are_two_codings(study, both):
    merged = both(
        lambda project: code_span(project, study.document, *span("ушак"), study.gossip),
        lambda project: code_span(project, study.document, *span("ушак"), study.gossip),
    )
    assert len({item.coder for item in all_codings(merged)}) == len(all_codings(merged)) == 2


def test_a_memo_edited_on_both_sides_keeps_both_texts_until_one_is_chosen(study, coding, both):
    memo = add_memo(study.project, "Ким айтты?", coding)
    merged = both(
        lambda project: edit_memo(project, memo, "Ким айтты: эне?"),
        lambda project: edit_memo(project, memo, "Ким айтты: күйөө?"),
    )
    assert disputed(merged) == {("memo", "text")}


def test_a_document_deleted_here_and_coded_there_stays_with_its_coding(study, both):
    merged = both(
        lambda project: delete_objects(project, (study.document,)),
        lambda project: code_span(project, study.document, *span("ушак"), study.gossip),
    )
    assert merged.life_of(study.document).is_there and len(all_codings(merged)) == 1
    assert study.document in {item.object for item in open_questions(merged).kept}


def test_each_coder_is_done_for_herself(study, both):
    merged = both(
        lambda project: mark_document(project, study.document, "done"),
        lambda project: mark_document(project, study.document, "done"),
    )
    assert len({item.values["coder"] for item in items_of(merged, "document_state")}) == 2
    assert disputed(merged) == set()


def test_judgements_of_two_coders_stand_side_by_side(study, both):
    types = add_object(study.project, "code_set", {"name_ru": "Тип", "kind": "research_question"})
    for code in (study.debts, study.stigma):
        add_object(study.project, "membership", {"code_set": types, "member": code})
    trip = add_episode(study.project, study.aigul, "Москва")
    merged = both(
        lambda project: judge(project, trip, types, study.debts),
        lambda project: judge(project, trip, types, study.stigma),
    )
    found = {item.values["coder"]: item.values["code"] for item in items_of(merged, "judgement")}
    assert set(found.values()) == {study.debts, study.stigma} and disputed(merged) == set()


def test_consents_written_down_apart_are_both_kept_and_a_withdrawal_counts(study, both):
    merged = both(
        lambda project: record_consent(project, study.aigul, date="2023-05-06", scopes=("record",)),
        lambda project: record_withdrawal(project, study.aigul, "2023-06-01"),
    )
    told = [item.values["withdrawn"] for item in items_of(merged, "consent")]
    assert len(told) == 2 and "2023-06-01" in told
    assert study.aigul in withdrawn_respondents(merged)


def test_a_withdrawal_reaches_the_lead_with_ones_own_work_and_with_chosen_documents(study, other, sent):
    record_withdrawal(other, study.aigul, "2023-06-01")
    for number, scope in enumerate((Scope(Part.MINE), Scope(Part.DOCUMENTS, (study.document,)))):
        lead = colleague(study, f"lead{number}")
        merge_package(lead, sent(other, scope, also=frozenset((study.document,))))
        assert study.aigul in withdrawn_respondents(lead)
        lead.close()


def test_a_transcript_corrected_on_both_sides_awaits_joining_and_keeps_all_codings(study, coding, both):
    merged = both(
        lambda project: correct_turn(project, study.document, 0, "Кантип келдиңиз?"),
        lambda project: correct_turn(project, study.document, 3, "Ооба, айыл ушак кылды."),
    )
    assert rival_texts(merged).keys() == {study.document}
    assert [item.guid for item in all_codings(merged) if not item.orphan] == [coding]
