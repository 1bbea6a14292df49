import pytest

from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from qualcode.ops.documents import correct_turn
from qualcode.ops.objects import delete_objects, set_fields
from qualcode.ops.undo import undo
from qualcode.team.conflicts import disputed_fields, disputes, open_questions, settle_disputes
from qualcode.team.merge import Settled, merge_package
from tests.ops.study import colleague, span


@pytest.fixture
def disputed(study, other, sent):
    set_fields(study.project, study.debts, {"definition_ru": "Свои"})
    set_fields(other, study.debts, {"definition_ru": "Любые"})
    merge_package(study.project, sent(other))
    return study


def test_a_disagreement_is_told_with_who_said_what(disputed):
    (found,) = disputes(disputed.project)
    assert (found.object, found.field) == (disputed.debts, "definition_ru")
    assert {(item.value, item.coder) for item in found.positions} == {
        ("Свои", disputed.project.me),
        ("Любые", disputed.other_coder),
    }
    assert [item.is_shown for item in found.positions] == [False, True]
    assert disputed_fields(disputed.project, disputed.debts) == {"definition_ru"}


def test_settled_once_is_settled_for_everybody_in_whatever_order_it_arrives(disputed, other, sent):
    third = colleague(disputed, "third")
    before = sent(disputed.project, name="before")
    settle_disputes(disputed.project, (Settled(disputed.debts, "definition_ru", "Свои и семьи"),))
    after = sent(disputed.project, name="after")
    merge_package(other, after)
    merge_package(other, before)
    merge_package(third, sent(other, name="others"))
    for project in (disputed.project, other, third):
        assert open_questions(project).number == 0
        assert project.values(disputed.debts)["definition_ru"] == "Свои и семьи"
    third.close()


def test_settling_can_be_undone_and_not_done_twice(disputed):
    decision = (Settled(disputed.debts, "definition_ru", "Свои"),)
    assert settle_disputes(disputed.project, decision) == 1
    with pytest.raises(UserError) as told:
        settle_disputes(disputed.project, decision)
    assert told.value.key == "team.not_a_conflict"
    undo(disputed.project)
    assert len(disputes(disputed.project)) == 1


def test_texts_corrected_apart_and_what_was_kept_are_told_too(study, other, sent):
    correct_turn(study.project, study.document, 0, "Кантип келдиңиз?")
    correct_turn(other, study.document, 3, "Ооба, айыл ушак кылды.")
    code_span(study.project, study.document, *span("ушак"), study.gossip)
    delete_objects(other, (study.gossip,))
    merge_package(study.project, sent(other))
    found = open_questions(study.project)
    assert [item.document for item in found.texts] == [study.document] and len(found.texts[0].versions) == 2
    assert [(item.object, item.used) for item in found.kept] == [(study.gossip, True)]
    assert found.number == 1
