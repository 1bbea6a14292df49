"""Saved questions in packages: with the whole project, with one's own work, and what stays at home."""

import pytest

from qualcode.model.log import WITHHELD
from qualcode.ops.objects import add_object
from qualcode.ops.saved_questions import save_question
from qualcode.store.queries.saved_questions import saved_questions
from qualcode.team.merge import merge_package
from qualcode.team.scope import Part, Scope

ASKED = {"report": "crosstab"}


def told_of(package):
    return {item.object for item in package.log.operations.values() if item.value is not WITHHELD}


@pytest.mark.parametrize("part", [Part.WHOLE, Part.MINE])
def test_a_question_travels_with_the_whole_project_and_with_her_own_work(study, other, sent, part):
    save_question(other, "Карыз", "table", {**ASKED, "codes": [study.debts]})
    merge_package(study.project, sent(other, Scope(part)))
    (found,) = saved_questions(study.project)
    assert (found.name, found.coder, found.gone) == ("Карыз", study.other_coder, ())


def test_with_chosen_documents_go_only_the_questions_that_name_no_other(study, sent):
    fresh = add_object(study.project, "document", {"name": "02"})
    stays = save_question(study.project, "Икинчи маек", "table", {**ASKED, "documents": [fresh]})
    goes = save_question(study.project, "Бардыгы", "table", {**ASKED, "documents": [study.document]})
    told = told_of(sent(study.project, Scope(Part.DOCUMENTS, (study.document,))))
    assert goes in told and stays not in told


def test_who_works_blind_is_not_told_what_others_ask(study, sent):
    question = save_question(study.project, "Стигма карызга байланыштуу", "retrieval", {"must": [study.debts]})
    scope = Scope(Part.DOCUMENTS, (study.document,), blind_for=study.other_coder)
    assert question not in told_of(sent(study.project, scope))
    codebook = Scope(Part.CODEBOOK)
    assert question not in told_of(sent(study.project, codebook))
