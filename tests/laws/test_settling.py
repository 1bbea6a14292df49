"""After any history the consensus is what the decisions made, and what the coders coded is as they coded it."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qualcode.agreement.settling import Case, Settling, cases_of, progress_of
from qualcode.analysis.study import study_of
from qualcode.model.consensus import CONSENSUS
from qualcode.ops.codings import NewCoding, code_many
from qualcode.ops.projects import add_coder
from qualcode.ops.settling import settle_case, settle_document
from qualcode.store.check import check_project
from qualcode.store.findings import Severity
from qualcode.store.objects import items_of, state_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.store.queries.settling import material_of, settled_documents
from tests.analysis.test_arrays import assert_same
from tests.laws.histories import Move, begin, copy_of, law, play
from tests.laws.settling_acts import ACTS as SETTLING
from tests.laws.view import assert_tables_are_the_fold

_AROUND = ("code_many", "uncode", "move_coding", "merge_codes", "correct_turn", "undo", "redo", "delete_objects")
_acts = [*SETTLING, *SETTLING, "settle_case", "settle_case", *_AROUND]
histories = st.lists(st.tuples(st.sampled_from(_acts), st.integers(0, 10**6)), max_size=20)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = begin(tmp_path_factory.mktemp("settling"))
    with Project.open(path) as project:
        project.me = items_of(project, "coder")[0].guid
        other = add_coder(project, "Чолпон")
        document = documents_of(project)[0].guid
        codes = [item.guid for item in items_of(project, "code")]
        code_many(project, [NewCoding(document, 3, 20, codes[0], other), NewCoding(document, 32, 52, codes[2], other)])
        code_many(project, [NewCoding(document, 60, 80, codes[1], one) for one in (other, project.me)])
    return path


def consensus_now(project: Project, document: str) -> set[str]:
    return {given.guid for given in material_of(project, document).made}


def made_by_decisions(project: Project, document: str) -> set[str]:
    """Give the living codings made by the decisions of a document, those of rivals too."""
    found: set[str] = set()
    for item in items_of(project, "decision"):
        if item.values["document"] == document:
            rivals = state_of(project, item.guid).conflicts.get("made") or (item.values["made"],)
            found |= {guid for rival in rivals for guid in (rival or ())}  # type: ignore[union-attr, misc]
    return {guid for guid in found if project.life_of(guid).is_there}


@law
@given(history=histories)
def test_the_consensus_is_what_the_decisions_made(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "consensus")
    play(project, history)
    for document in documents_of(project):
        assert consensus_now(project, document.guid) == made_by_decisions(project, document.guid)
    for document in documents_of(project):
        material = material_of(project, document.guid)
        assert {one.guid for one in material.made} == consensus_now(project, document.guid)
        assert material.settled == (document.guid in settled_documents(project))
    assert not [found for found in check_project(project) if found.severity is Severity.DAMAGE]
    project.close()


@law
@given(history=histories)
def test_the_study_that_caught_up_knows_what_is_settled(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "study")
    study_of(project)
    for move in history:
        play(project, [move])
        study = study_of(project)
        assert_same(study, project)
        assert study.settled == settled_documents(project)
        for place, document in enumerate(study.documents):
            final = study.coders[study.final[place]].guid if study.final[place] >= 0 else ""
            assert (document.guid in study.settled) == (final == CONSENSUS)
    project.close()


@law
@given(history=histories)
def test_codings_kept_from_reading_before_are_those_that_stand(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "kept")
    document = documents_of(project)[0].guid
    for move in history:
        play(project, [move])
        if project.life_of(document).is_there:
            with Project.open(project.path, write=False) as afresh:
                afresh.me = project.me
                assert material_of(project, document) == material_of(afresh, document)
    project.close()


@law
@given(history=histories)
def test_the_tables_are_the_fold_of_the_log(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "fold")
    play(project, history)
    assert_tables_are_the_fold(project)
    project.close()


@law
@given(history=histories)
def test_settling_never_touches_what_coders_coded(base: Path, history: list[Move]) -> None:
    project = copy_of(base, "originals")
    for move in history:
        before = originals(project)
        play(project, [move])
        if move[0] in SETTLING and move[0] != "code_many":
            assert originals(project) == before
    project.close()


def originals(project: Project) -> dict[str, object]:
    return {item.guid: item.values for item in items_of(project, "coding") if item.values["coder"] != CONSENSUS}


@law
@given(history=histories, seed=st.integers(0, 1000))
def test_deciding_every_case_settles_the_document(base: Path, history: list[Move], seed: int) -> None:
    project, rng = copy_of(base, "decided"), random.Random(seed)
    play(project, history)
    decided = set()
    while left := [case for case in cases_of(project, named(project)).cases if not case.standing.is_settled]:
        case = rng.choice(left)
        settle_case(project, case.document, case.codings, rng.choice(["none", "all", "union"]) if has(case) else "none")
        decided.add(case.document)
        now = {one.matter: one for one in cases_of(project, named(project)).cases}
        assert case.matter not in now or now[case.matter].standing.is_settled
    for told in progress_of(project, named(project)):
        assert told.open == 0
        assert told.settled or told.document not in decided
        settle_document(project, told.document)  # also where somebody had said that it does not count
    assert all(told.settled for told in progress_of(project, named(project)))
    project.close()


def has(case: Case) -> bool:
    return any(side.passages for side in case.sides)


def named(project: Project) -> Settling:
    return Settling(documents=tuple(document.guid for document in documents_of(project)))
