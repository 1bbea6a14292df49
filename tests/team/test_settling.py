"""Decisions travel; after a merge they hold, and only what is new is open."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.agreement.settling import Case, Settling, Standing, cases_of, progress_of
from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.query import Query
from qualcode.model.consensus import CONSENSUS
from qualcode.ops.blind import keep_blind
from qualcode.ops.codings import NewCoding, code_many, code_span, move_coding
from qualcode.ops.document_states import mark_document
from qualcode.ops.projects import add_coder, work_as
from qualcode.ops.settling import settle_case
from qualcode.ops.undo import undo
from qualcode.store.check import check_project
from qualcode.store.findings import Severity
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.settling import settled_documents
from qualcode.team.conflicts import disputes, settle_disputes
from qualcode.team.merge import Settled, merge_package, withdraw_merge
from qualcode.team.scope import Part, Scope
from tests.laws.histories import begin, copy_of, law
from tests.laws.teamwork import packed
from tests.laws.test_settling import made_by_decisions
from tests.ops.study import colleague, span

WORDS = ("карызга батып", "кейин үйдө", "балдар да күттү")


@pytest.fixture
def coded(study):
    """Two coders, done: one place coded alike, one with other ends, one by one of them only."""
    for coder, quotes in ((study.project.me, WORDS), (study.other_coder, (WORDS[0], "кейин үйдө калдым"))):
        work_as(study.project, coder)
        for quote in quotes:
            code_span(study.project, study.document, *span(quote), study.debts)
        mark_document(study.project, study.document)
    work_as(study.project, items_of(study.project, "coder")[0].guid)
    return study


def cases(project: Project) -> tuple[Case, ...]:
    return cases_of(project).cases


def standings(project: Project) -> list[Standing]:
    return [case.standing for case in cases(project)]


def decide(project: Project, number: int, outcome: str, **more: object) -> None:
    case = cases(project)[number]
    settle_case(project, case.document, case.codings, outcome, **more)  # type: ignore[arg-type]


def consensus_of(project: Project) -> list[tuple[int, int, str]]:
    return [(one.start, one.end, one.code) for one in all_codings(project) if one.coder == CONSENSUS]


def test_two_who_decide_alike_apart_make_one_decision_and_disagree_on_nothing(coded, sent):
    other = colleague(coded)
    for project in (coded.project, other):
        decide(project, 1, "union")
        decide(project, 2, "all")
    merge_package(other, sent(coded.project))
    merge_package(coded.project, sent(other))
    for project in (coded.project, other):
        assert disputes(project) == []
        assert standings(project) == [Standing.EQUAL, Standing.DECIDED, Standing.DECIDED]
        assert len(consensus_of(project)) == 3
        assert coded.document in settled_documents(project)
    assert consensus_of(coded.project) == consensus_of(other)
    other.close()


def test_decided_unlike_apart_is_listed_once_and_settled_by_deciding_again(coded, sent):
    other = colleague(coded)
    decide(coded.project, 1, "union")
    decide(other, 1, "intersection")
    merge_package(coded.project, sent(other))
    assert standings(coded.project)[1] is Standing.RIVAL
    (dispute,) = disputes(coded.project)
    assert (dispute.kind, dispute.field) == ("decision", "outcome")
    assert progress_of(coded.project)[0].new == 1
    decide(coded.project, 1, "one", whose=coded.other_coder)
    assert standings(coded.project)[1] is Standing.DECIDED
    assert disputes(coded.project) == []
    assert [one[:2] for one in consensus_of(coded.project)][1:] == [span("кейин үйдө калдым")]
    merge_package(other, sent(coded.project))
    assert standings(other) == standings(coded.project)
    assert consensus_of(other) == consensus_of(coded.project)
    other.close()


def test_a_table_says_that_cases_of_a_settled_interview_are_open_again(coded, sent):
    def told():
        return [note for note in crosstab(coded.project, Query()).notes if "is to be decided" in note]

    decide(coded.project, 1, "union")
    decide(coded.project, 2, "all")
    assert told() == []
    other = colleague(coded)
    work_as(other, coded.other_coder)
    code_span(other, coded.document, *span("айыл ушак"), coded.debts)
    merge_package(coded.project, sent(other))
    other.close()
    (note,) = told()
    assert "(cases: 1)" in note and items_of(coded.project, "document")[0].values["name"] in note
    decide(coded.project, standings(coded.project).index(Standing.OPEN), "none")
    assert told() == []
    undo(coded.project)
    assert len(told()) == 1


def test_a_table_says_that_two_unlike_decisions_are_counted_until_one_is_chosen(coded, sent):
    other = colleague(coded)
    for project, outcome in ((coded.project, "union"), (other, "intersection")):
        decide(project, 1, outcome)
        decide(project, 2, "all")
    assert not any("decided a disagreement unlike" in note for note in crosstab(coded.project, Query()).notes)
    merge_package(coded.project, sent(other))
    (told,) = [note for note in crosstab(coded.project, Query()).notes if "decided a disagreement unlike" in note]
    assert items_of(coded.project, "document")[0].values["name"] in told
    decide(coded.project, 1, "union")
    assert not any("decided a disagreement unlike" in note for note in crosstab(coded.project, Query()).notes)
    other.close()


def test_choosing_one_of_two_decisions_keeps_only_the_codings_it_made(coded, sent):
    other = colleague(coded)
    decide(coded.project, 1, "union")
    decide(other, 1, "intersection", note="так точнее")
    merge_package(coded.project, sent(other))
    (dispute,) = disputes(coded.project)
    settle_disputes(coded.project, (Settled(dispute.object, "outcome", "intersection"),))
    assert standings(coded.project)[1] is Standing.DECIDED
    decision = cases(coded.project)[1].decision
    assert decision is not None
    assert (decision.outcome, decision.note, decision.coder) == ("intersection", "так точнее", coded.other_coder)
    assert [one[:2] for one in consensus_of(coded.project)][1:] == [span("кейин үйдө")]
    assert disputes(coded.project) == []
    other.close()


def test_after_a_merge_only_what_is_new_is_open(coded, sent):
    for number, outcome in ((1, "union"), (2, "none")):
        decide(coded.project, number, outcome)
    other = colleague(coded)
    moved = next(one for one in all_codings(other) if one.coder == coded.other_coder and one.start == span("кейин")[0])
    move_coding(other, moved.guid, moved.start, moved.end - 1)
    code_span(other, coded.document, *span("айыл ушак"), coded.stigma)
    merge_package(coded.project, sent(other))
    assert standings(coded.project) == [Standing.EQUAL, Standing.CHANGED, Standing.DECIDED, Standing.OPEN]
    told = progress_of(coded.project)[0]
    assert (told.cases, told.equal, told.decided, told.open, told.new, told.settled) == (4, 1, 1, 2, 1, True)
    other.close()


def test_the_work_of_one_coder_takes_her_decisions_and_the_consensus_she_made(coded, sent):
    other = colleague(coded)
    decide(other, 1, "union")
    decide(other, 2, "all")
    merge_package(coded.project, sent(other, Scope(Part.MINE)))
    assert standings(coded.project) == standings(other)
    assert consensus_of(coded.project) == consensus_of(other)
    assert coded.document in settled_documents(coded.project)
    other.close()


def test_chosen_documents_take_their_decisions_along_and_others_leave_them(coded, sent):
    decide(coded.project, 1, "union")
    with_it = sent(coded.project, Scope(Part.DOCUMENTS, (coded.document,)))
    without = sent(coded.project, Scope(Part.DOCUMENTS, ()), "other")
    told = [
        {item.kind for item in found.log.operations.values() if not item.field and isinstance(item.value, dict)}
        for found in (with_it, without)
    ]
    assert "decision" in told[0]
    assert "decision" not in told[1]


def test_what_is_handed_out_blind_leaves_decisions_and_consensus_at_home(coded, sent):
    decide(coded.project, 1, "union")
    decide(coded.project, 2, "all")
    third = add_coder(coded.project, "Жылдыз")
    found = sent(coded.project, Scope(Part.DOCUMENTS, (coded.document,), blind_for=third))
    told = [item for item in found.log.operations.values() if not item.field and isinstance(item.value, dict)]
    assert not [item for item in told if item.kind in ("decision", "coding", "document_state")]


def test_a_document_kept_from_the_coder_at_work_shows_no_case(coded):
    third = add_coder(coded.project, "Жылдыз")
    decide(coded.project, 1, "union")
    keep_blind(coded.project, (coded.document,), (third,))
    work_as(coded.project, third)
    assert cases(coded.project) == ()
    assert settled_documents(coded.project) == frozenset()


def test_withdrawing_a_merge_takes_the_decisions_it_brought_and_bringing_it_back_brings_them(coded, sent):
    other = colleague(coded)
    decide(other, 1, "union")
    decide(other, 2, "all")
    merge = merge_package(coded.project, sent(other)).merge
    withdraw_merge(coded.project, merge)
    assert consensus_of(coded.project) == []
    assert standings(coded.project) == [Standing.EQUAL, Standing.OPEN, Standing.OPEN]
    assert coded.document not in settled_documents(coded.project)
    merge_package(coded.project, sent(other))
    assert consensus_of(coded.project) == consensus_of(other)
    other.close()


# Random -------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = begin(tmp_path_factory.mktemp("team_settling"))
    with Project.open(path) as project:
        project.me = items_of(project, "coder")[0].guid
        other = add_coder(project, "Чолпон")
        document = items_of(project, "document")[0].guid
        codes = [item.guid for item in items_of(project, "code")]
        rng = random.Random(3)
        for coder in (project.me, other):
            made = []
            for place in range(0, 120, 12):
                start = place + rng.randrange(3)
                made.append(NewCoding(document, start, start + 8 + rng.randrange(4), rng.choice(codes), coder))
            code_many(project, made)
    return path


@law
@given(seed=st.integers(0, 10**6))
def test_decisions_hold_through_merges_and_only_what_changed_is_new(base: Path, seed: int) -> None:
    rng = random.Random(seed)
    here, there = copy_of(base, "leads"), copy_of(base, "coders")
    named = Settling(documents=(items_of(here, "document")[0].guid,))
    for case in cases_of(here, named).cases:
        if rng.random() < 0.7:
            outcome = rng.choice(["all", "union", "none"])
            settle_case(here, case.document, case.codings, outcome)
    before = {case.codings: case for case in cases_of(here, named).cases if case.standing.is_settled}
    touched = set()
    for one in rng.sample(all_codings(there), 3):
        move_coding(there, one.guid, one.start, one.end + rng.randrange(1, 6))
        touched.add(one.guid)
    merge_package(here, packed(there))
    after = cases_of(here, named).cases
    fresh = {guid for case in after for guid in case.codings if guid in touched}
    for case in after:
        if case.codings in before and not set(case.codings) & touched:
            assert case.standing is before[case.codings].standing
            assert case.decision == before[case.codings].decision
        elif case.decision is not None and set(case.codings) & fresh:
            assert case.standing in (Standing.CHANGED, Standing.DECIDED, Standing.EQUAL)
    document = named.documents[0]
    made = {one.guid for one in all_codings(here) if one.coder == CONSENSUS}
    assert made == made_by_decisions(here, document)
    assert not [found for found in check_project(here) if found.severity is Severity.DAMAGE]
    here.close()
    there.close()


@law
@given(seed=st.integers(0, 10**6))
def test_two_leads_who_settled_apart_come_to_one_consensus(base: Path, seed: int) -> None:
    rng = random.Random(seed)
    here, there = copy_of(base, "one_lead"), copy_of(base, "other_lead")
    named = Settling(documents=(items_of(here, "document")[0].guid,))
    work_as(there, items_of(there, "coder")[-1].guid)
    for lead in (here, there):
        for case in cases_of(lead, named).cases:
            if rng.random() < 0.5:
                settle_case(lead, case.document, case.codings, rng.choice(["all", "union", "none"]))
    sent = packed(here), packed(there)
    merge_package(here, sent[1])
    merge_package(there, sent[0])
    assert cases_of(here, named) == cases_of(there, named)
    assert consensus_of(here) == consensus_of(there)
    for case in cases_of(here, named).cases:
        if case.standing is Standing.RIVAL:
            settle_case(here, case.document, case.codings, rng.choice(["all", "none"]))
    assert not [one for one in disputes(here) if one.kind == "decision"]
    assert Standing.RIVAL not in {case.standing for case in cases_of(here, named).cases}
    made = {one.guid for one in all_codings(here) if one.coder == CONSENSUS}
    assert made == made_by_decisions(here, named.documents[0])
    merge_package(there, packed(here))
    assert consensus_of(here) == consensus_of(there)
    here.close()
    there.close()
