"""What would be drawn from a project, what is left out and why, and what is written of it."""

import random
import time

import pytest

from qualcode.analysis.rounds import progress_of_rounds, progress_table, rounds_table
from qualcode.messages import LANGUAGES
from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.consents import record_withdrawal
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object, set_fields
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.rounds import add_round, change_round
from qualcode.store.objects import items_of
from qualcode.store.queries.assignments import assignments_of
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.rounds import repeating, rounds_of
from qualcode.team.again import assign_again, plan_again
from qualcode.team.rounds import Why, Wishes, assign, next_name, plan_double_coding, plan_due
from qualcode.team.rounds_told import again_table, plan_table
from tests.laws.making import sample_transcript

WEEK = 7 * 24 * 3600 * 1000


def interview(project, seed, kind="in_depth", language="ky", status="released"):
    document = import_transcript(project, sample_transcript(random.Random(seed)), kind)
    set_fields(project, document, {"name": f"{seed:02}_маек"})
    add_object(project, "interview", {"document": document, "status": status, "language": language})
    return document


@pytest.fixture
def lead(study):
    """The study with twenty more interviews, of three coders in turn."""
    project = study.project
    coders = [project.me, study.other_coder, add_coder(project, "Чолпон")]
    for seed in range(1, 21):
        document = interview(project, seed, "family" if seed > 12 else "in_depth", "ru" if seed % 4 == 0 else "ky")
        set_fields(project, document, {"responsible": coders[seed % 3]})
    return project


def test_a_fifth_of_what_is_released_is_drawn_by_kind_and_language(lead):
    plan = plan_double_coding(lead, Wishes(7))
    assert plan.draw.interviews == 21 and plan.draw.wanted == len(plan.deals) == 5
    assert [(one.cells, len(one.documents), len(one.drawn)) for one in plan.draw.strata] == [
        ((("family", "ky"), ("family", "ru")), 8, 2),
        ((("in_depth", ""), ("in_depth", "ky"), ("in_depth", "ru")), 13, 3),  # of one no language was told
    ]
    assert plan == plan_double_coding(lead, Wishes(7)) and plan.left_out == () == plan.alone
    owners = {one.guid: one.responsible for one in documents_of(lead)}
    assert all(owners[deal.document] == deal.first != deal.second for deal in plan.deals)


def test_what_cannot_be_drawn_is_left_out_with_its_reason(study, lead):
    documents = [one.guid for one in documents_of(lead)]
    typed, written = interview(lead, 30, status="typed"), interview(lead, 31, kind="other")
    add_round(lead, "Раунд 1", (documents[1],), (lead.me, study.other_coder))
    for coder in (lead.me, study.other_coder):
        work_as(lead, coder)
        mark_document(lead, documents[2])
    record_withdrawal(lead, study.aigul, "2024-01-10")
    told = {one.document: one.why for one in plan_double_coding(lead, Wishes(7)).left_out}
    assert told == {
        documents[0]: Why.CONSENT,
        documents[1]: Why.TRAINING,
        documents[2]: Why.TWICE,
        typed: Why.NOT_RELEASED,
        written: Why.NO_INTERVIEW,
    }
    with_typed = plan_double_coding(lead, Wishes(7, unreleased=True))
    assert typed not in [one.document for one in with_typed.left_out] and with_typed.draw.interviews == 19


def test_assigning_keeps_how_it_was_drawn_and_counts_next_time(lead):
    plan = plan_double_coding(lead, Wishes(7, every=3))
    assign(lead, plan, next_name(lead, "double", "ru"))
    (found,) = rounds_of(lead)
    assert found.name == "Двойное кодирование 1" and set(found.documents) == set(plan.draw.documents)
    assert (found.drawn["seed"], found.drawn["share"], found.drawn["least"], found.every) == (7, 0.2, 4, 3)
    assert sum(one["drawn"] for one in found.drawn["strata"]) == 5
    again = plan_double_coding(lead, Wishes(8))
    assert again.draw.before == 5 and again.draw.documents == () and again.draw.wanted == 5
    assert {one.why for one in again.left_out} == {Why.DRAWN}
    with pytest.raises(UserError) as told:
        assign(lead, again, "Кош")
    assert told.value.key == "rounds.no_documents"
    more = plan_double_coding(lead, Wishes(8, share=0.4))
    assert len(more.draw.documents) == 4 and not set(more.draw.documents) & set(plan.draw.documents)
    assert next_name(lead, "double", "en") == "Double coding 2" and next_name(lead, "training", "ky") == "1-айлампа"


def test_of_later_interviews_one_of_so_many_is_due(lead):
    assert plan_due(lead, 1) is None
    assign(lead, plan_double_coding(lead, Wishes(7, every=3)), "Кош")
    assert plan_due(lead, 1).later == 0
    late = [interview(lead, seed) for seed in range(40, 47)]
    found = plan_due(lead, 1)
    assert (found.every, found.later, len(found.plan.deals)) == (3, 7, 2)
    assert found.plan.draw.documents[0] in late[:3] and found.plan.draw.documents[1] in late[3:6]
    assign(lead, found.plan, next_name(lead, "double", "en", later=True))
    assert [one.name for one in rounds_of(lead)] == ["Кош", "Later interviews 1"]
    assert (plan_due(lead, 1).later, plan_due(lead, 1).plan.deals) == (1, ())
    interview(lead, 48)
    interview(lead, 49)
    assert len(plan_due(lead, 1).plan.deals) == 1
    for one in rounds_of(lead):
        change_round(lead, one.guid, every=0)
    assert plan_due(lead, 1) is None


def test_what_is_released_later_is_a_later_interview(lead):
    typed = interview(lead, 30, status="typed")
    assign(lead, plan_double_coding(lead, Wishes(7, every=1)), "Кош")
    assert plan_due(lead, 1).later == 0
    record = next(item.guid for item in items_of(lead, "interview") if item.values["document"] == typed)
    set_fields(lead, record, {"status": "released"})
    assert plan_due(lead, 1).plan.draw.documents == (typed,)


def test_ones_own_is_offered_again_after_weeks_only(study, lead):
    documents = [one.guid for one in documents_of(lead)][:3]
    for document in documents:
        mark_document(lead, document)
    now = time.time_ns() // 1_000_000
    fresh = plan_again(lead, 5, now=now)
    assert fresh.drawn == () and fresh.possible == 0
    assert {one.why for one in fresh.left_out} == {Why.TOO_FRESH, Why.NOT_DONE}
    found = plan_again(lead, 5, each=2, now=now + 5 * WEEK)
    assert found.possible == 3 and len(found.drawn) == 2 and {one.weeks for one in found.drawn} == {5}
    assert {one.coder for one in found.drawn} == {lead.me}
    assign_again(lead, found, next_name(lead, "again", "en"))
    ((second, _),) = repeating(lead)
    assert {one.document for one in assignments_of(lead) if one.coder == second} == {
        one.document for one in found.drawn
    }
    rest = plan_again(lead, 5, now=now + 5 * WEEK)
    assert rest.possible == 1 and sum(one.why is Why.AGAIN for one in rest.left_out) == 2


def test_an_interview_nobody_can_code_second_is_said_and_not_taken(study):
    lead = study.project
    set_fields(lead, study.document, {"responsible": lead.me})
    alone = plan_double_coding(lead, Wishes(7, coders=(lead.me,)))
    assert alone.alone == (study.document,) and alone.deals == ()
    for language in LANGUAGES:
        assert any("01_маек" in note for note in plan_table(lead, alone, language).notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_explains_itself_in_one_table(lead, language):
    plan = plan_double_coding(lead, Wishes(7))
    table = plan_table(lead, plan, language)
    names = {one.guid: one.name for one in documents_of(lead)}
    coders = {item.guid: item.values["name"] for item in items_of(lead, "coder")}
    rows = [tuple(cell.value for cell in row) for row in table.rows]
    assert [row[1:4] for row, level in zip(rows, table.levels, strict=True) if not level] == [
        (8, 2, 2 / 8),
        (13, 3, 3 / 13),
        (21, 5, 5 / 21),
    ]
    told = {(row[0], *row[4:]) for row, level in zip(rows, table.levels, strict=True) if level}
    assert told == {(names[one.document], coders[one.first], coders[one.second]) for one in plan.deals}
    assert "21" in table.caption and any("7" in note for note in table.notes)
    again = again_table(lead, plan_again(lead, 5), language)
    assert again.rows == () and "4" in again.caption


def test_progress_tells_of_each_document_how_far_each_coder_is(lead):
    plan = plan_double_coding(lead, Wishes(7))
    assign(lead, plan, "Кош")
    deal, other = plan.deals[:2]
    code = items_of(lead, "code")[0].guid
    work_as(lead, deal.second)
    code_span(lead, deal.document, 0, 5, code)
    work_as(lead, other.first)
    mark_document(lead, other.document)
    lead_view = add_coder(lead, "Жетекчи")
    work_as(lead, lead_view)
    (found,) = progress_of_rounds(lead)
    assert found.counts == {"not_started": 8, "in_work": 1, "done": 1}
    states = {(task.document, task.coder): task.work.state for task in found.tasks}
    assert states[deal.document, deal.second] == "in_work" and states[other.document, other.first] == "done"
    table = progress_table(lead, found, "en")
    assert len(table.rows) == 5 and sum(cell.value is not None for row in table.rows for cell in row[1:]) == 10
    (row,) = rounds_table([found], "ru").rows
    assert [cell.value for cell in row] == ["Кош", "двойное кодирование", "20 % по жребию, число 7", 5, 8, 1, 1]


def test_of_coding_again_only_the_second_name_has_anything_to_do(lead):
    document = documents_of(lead)[0].guid
    mark_document(lead, document)
    later = time.time_ns() // 1_000_000 + 4 * WEEK + 1000
    assign_again(lead, plan_again(lead, 5, now=later), "Кайра")
    (found,) = progress_of_rounds(lead)
    ((second, _),) = repeating(lead)
    assert [(task.document, task.coder, task.work.state) for task in found.tasks] == [(document, second, "not_started")]


def test_each_round_of_coding_again_has_its_own_tasks_and_no_others(study, lead):
    documents = [one.guid for one in documents_of(lead)]
    both = lead.me, study.other_coder
    for coder in both:
        work_as(lead, coder)
        mark_document(lead, documents[0])
    later = time.time_ns() // 1_000_000 + 4 * WEEK + 1000
    for coder in both:
        assign_again(lead, plan_again(lead, 5, coders=(coder,), now=later), "Кайра")
    first, second = progress_of_rounds(lead)
    assert len(first.tasks) == len(second.tasks) == 1 and first.tasks != second.tasks
