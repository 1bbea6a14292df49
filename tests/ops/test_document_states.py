"""Each coder marks documents as done or in work for herself; done keeps her first pass."""

import pytest

from qualcode.analysis.progress import DONE, IN_WORK, Progress, progress_of, state_in_words, work_of
from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span, uncode
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import delete_objects
from qualcode.ops.projects import work_as
from qualcode.ops.undo import undo
from qualcode.store.queries.progress import marked_states
from tests.ops.study import TEXT, span


def coded(study, quote, code=None):
    return code_span(study.project, study.document, *span(quote), code or study.debts)


def works(study):
    return work_of(study.project).get(study.document, {})


def test_a_document_is_in_work_from_the_first_coding_on(study):
    assert works(study) == {}
    coded(study, "карызга батып")
    assert (works(study)[study.project.me].state, works(study)[study.project.me].codings) == (IN_WORK, 1)
    undo(study.project)
    assert works(study) == {}


def test_done_keeps_the_codings_of_the_coder_and_that_she_was_alone(study):
    first = coded(study, "карызга батып")
    mark_document(study.project, study.document, "done")
    coded(study, "ушак", study.gossip)
    uncode(study.project, (first,))
    (mark,) = marked_states(study.project)
    assert (mark.coder, mark.state, mark.first_pass, mark.blind) == (study.project.me, DONE, (first,), True)
    assert works(study)[study.project.me].codings == 1


def test_done_with_codings_of_others_in_sight_is_not_blind(study):
    other = coded(study, "ушак", study.gossip)
    work_as(study.project, study.other_coder)
    mine = coded(study, "карызга батып")
    mark_document(study.project, study.document)
    (mark,) = marked_states(study.project, study.document)
    assert (mark.coder, mark.first_pass, mark.blind) == (study.other_coder, (mine,), False)
    assert other not in mark.first_pass and len(works(study)) == 2


def test_taken_up_again_and_done_once_more_the_first_pass_is_kept_anew(study):
    mark_document(study.project, study.document)
    mark_document(study.project, study.document, "in_work")
    assert works(study)[study.project.me].state == IN_WORK
    assert marked_states(study.project)[0].first_pass == ()
    late = coded(study, "ушак")
    mark_document(study.project, study.document)
    assert marked_states(study.project)[0].first_pass == (late,)


def test_a_first_pass_made_blind_outlives_one_made_with_others_in_sight(study):
    blind = coded(study, "карызга батып")
    mark_document(study.project, study.document)
    me = study.project.me
    work_as(study.project, study.other_coder)
    coded(study, "ушак")
    work_as(study.project, me)
    mark_document(study.project, study.document, "in_work")
    coded(study, "ушак")
    mark_document(study.project, study.document)
    (mark,) = marked_states(study.project)
    assert (mark.state, mark.first_pass, mark.blind) == (DONE, (blind,), True)


def test_undo_takes_the_mark_back(study):
    mark_document(study.project, study.document)
    mark_document(study.project, study.document, "in_work")
    undo(study.project)
    assert works(study)[study.project.me].state == DONE
    undo(study.project)
    assert marked_states(study.project) == []


def test_another_state_and_another_document_are_refused(study):
    for key, values in {
        "store.field_wrong": (study.document, "almost"),
        "store.no_such_object": (study.debts, "done"),
    }.items():
        with pytest.raises(UserError) as refusal:
            mark_document(study.project, *values)
        assert refusal.value.key == key


def test_progress_counts_the_turns_of_respondents_with_a_coding(study):
    me = study.project.me
    assert progress_of(study.project, study.document) == {"": Progress(0, 3)}
    coded(study, "Кандай келдиңиз?")  # the interviewer's
    coded(study, "карызга батып")
    coded(study, "кейин үйдө")
    assert progress_of(study.project, study.document)[me] == Progress(1, 3)
    code_span(study.project, study.document, TEXT.index("кейин"), len(TEXT), study.stigma)
    assert progress_of(study.project, study.document) == {"": Progress(0, 3), me: Progress(3, 3)}


def test_progress_follows_a_corrected_text(study):
    coded(study, "ушак")
    correct_turn(study.project, study.document, 0, "Кандай келдиңиз, кымбаттуум?")
    correct_turn(study.project, study.document, 3, "Ооба, бирок айыл кылды.")
    assert progress_of(study.project, study.document) == {"": Progress(0, 3)}


def test_a_deleted_document_takes_its_marks_along(study):
    mark_document(study.project, study.document)
    delete_objects(study.project, (study.document,))
    assert marked_states(study.project) == []


def test_states_have_names_in_every_language():
    assert [state_in_words(DONE, language) for language in ("ky", "ru", "en")] == ["бүттү", "готово", "done"]
