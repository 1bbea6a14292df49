"""What a coder who codes blind may see: one view for everything that reads, on every connection, at once."""

import re
from pathlib import Path

import pytest

import qualcode
from qualcode.analysis.study import study_of
from qualcode.model.errors import UserError
from qualcode.ops.blind import keep_blind, lift_blindness
from qualcode.ops.codings import code_span
from qualcode.ops.document_states import mark_document
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import work_as
from qualcode.ops.undo import undo
from qualcode.store.objects import bin_of, count_of, items_of
from qualcode.store.project import Project
from qualcode.store.queries.codings import all_codings, codings_of, counts_by_code
from qualcode.store.queries.earlier import items_at, moment_of
from qualcode.store.queries.history import step_ids, steps_at
from qualcode.store.queries.object_places import place_of_object
from qualcode.store.visibility import KINDS_KEPT
from tests.ops.study import make_study, span


@pytest.fixture
def study(tmp_path):
    made = make_study(tmp_path)
    yield made
    made.project.close()


def both_blind(study):
    """Have both coders code the document blind, and the second one be at work; give the codings of either."""
    theirs = code_span(study.project, study.document, *span("карызга батып"), study.debts)
    gone = code_span(study.project, study.document, *span("балдар"), study.stigma)
    delete_objects(study.project, (gone,))
    keep_blind(study.project, (study.document,), (study.project.me, study.other_coder))
    work_as(study.project, study.other_coder)
    mine = code_span(study.project, study.document, *span("ушак"), study.gossip)
    return theirs, gone, mine


def shown(project):
    return [coding.guid for coding in all_codings(project)]


def test_nothing_reads_the_tables_of_what_may_be_kept():
    bare = re.compile(rf"\b(FROM|JOIN) ({'|'.join(KINDS_KEPT)})\b")
    reading = [
        *Path(qualcode.__file__).parent.glob("store/queries/*.py"),
        Path(qualcode.__file__).parent / "store/objects.py",
    ]
    found = {(path.name, words) for path in reading for _, words in bare.findall(path.read_text(encoding="utf-8"))}
    assert found == {("assignments.py", "document_state")}  # who is done decides what is kept


def test_what_others_made_is_kept_from_lists_counts_values_bin_history_and_arrays(study):
    theirs, gone, mine = both_blind(study)
    project = study.project
    assert shown(project) == [coding.guid for coding in codings_of(project, study.document)] == [mine]
    assert counts_by_code(project) == {study.gossip: 1} and count_of(project, "coding") == 1
    assert len(study_of(project).codings.id) == 1
    assert bin_of(project, "coding") == [] and place_of_object(project, theirs) is None
    with pytest.raises(UserError):
        project.values(theirs)
    assert project.hides(theirs) and project.hides(gone) and not project.hides(mine)
    steps = steps_at(project, step_ids(project))
    assert {step.verb for step in steps if step.coder != project.me} & {"code_span", "delete_objects"} == set()
    assert [item.guid for item in items_at(project, "coding", moment_of(project, steps[0].id))] == [mine]


def test_a_look_of_its_own_keeps_as_much_and_a_bare_one_keeps_nothing(study):
    theirs, _, mine = both_blind(study)
    reader = study.project.reader()
    assert shown(reader) == [mine]
    reader.close()
    bare = Project.open(study.project.path, write=False)
    assert set(shown(bare)) == {theirs, mine}
    bare.close()


def test_who_comes_to_work_sees_her_own_and_the_arrays_follow(study):
    theirs, _, mine = both_blind(study)
    first = study.project.identities.guid(int(study_of(study.project).codings.id[0]))
    work_as(
        study.project, next(item.guid for item in items_of(study.project, "coder") if item.values["name"] == "Айбек")
    )
    second = study.project.identities.guid(int(study_of(study.project).codings.id[0]))
    assert (first, second) == (mine, theirs)


def test_all_comes_to_light_when_everybody_is_done_and_goes_again_when_that_is_taken_back(study):
    theirs, _, mine = both_blind(study)
    project, told = study.project, []
    mark_document(project, study.document)
    assert shown(project) == [mine]
    work_as(project, items_of(project, "coder")[0].guid)
    project.subscribe(told.append)
    mark_document(project, study.document)
    assert set(shown(project)) == {theirs, mine} and len(study_of(project).codings.id) == 2
    assert mine in told[-1].touched["coding"]
    undo(project)
    assert shown(project) == [theirs] and mine in told[-1].touched["coding"]


def test_a_first_pass_is_blind_for_whom_the_rest_was_kept(study):
    both_blind(study)
    mark_document(study.project, study.document)
    (mark,) = items_of(study.project, "document_state")
    assert mark.values["blind"] is True


def test_lifted_for_one_it_stays_for_the_other(study):
    theirs, _, mine = both_blind(study)
    assert lift_blindness(study.project, (study.document,), (study.other_coder,)) == 1
    assert set(shown(study.project)) == {theirs, mine}
    work_as(study.project, items_of(study.project, "coder")[0].guid)
    assert shown(study.project) == [theirs]
    with pytest.raises(UserError) as told:
        lift_blindness(study.project, (study.document,), (study.other_coder,))
    assert told.value.key == "team.nobody_blind"


def test_a_step_that_fails_leaves_kept_what_was_kept(study):
    _, _, mine = both_blind(study)
    with pytest.raises(UserError):
        code_span(study.project, study.document, 5, 5, study.debts)
    assert shown(study.project) == [mine]


def test_another_program_that_writes_meanwhile_shows_nothing_more(study):
    theirs, _, mine = both_blind(study)
    reader = study.project.reader()
    work_as(study.project, items_of(study.project, "coder")[0].guid)
    later = code_span(study.project, study.document, *span("күттүк"), study.debts)
    assert shown(reader) == [mine] and len(study_of(reader).codings.id) == 1
    lift_blindness(study.project, (study.document,))
    assert len(study_of(reader).codings.id) == 3 and set(shown(reader)) == {theirs, mine, later}
    reader.close()
