"""A locked codebook: codes stay, coding goes on, what a colleague changed elsewhere still arrives."""

import pytest

from qualcode.model.codebook import Codebook, CodeEntry
from qualcode.model.errors import UserError
from qualcode.ops.codebook import add_code, define_code, move_code, rename_code
from qualcode.ops.codebook_import import import_codebook
from qualcode.ops.codings import apply_codes, code_span, recode, uncode
from qualcode.ops.locking import lock_codebook
from qualcode.ops.memos import add_memo
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import delete_objects, set_fields, settle_conflict
from qualcode.ops.sets import add_set
from qualcode.ops.undo import undo
from qualcode.store.queries.codebook import codebook_is_locked
from qualcode.store.receive import receive
from tests.laws.view import tables_view
from tests.ops.study import colleague, span, texts_of

CHANGES = {
    "add": lambda s: add_code(s.project, {"ru": "Уят"}),
    "rename": lambda s: rename_code(s.project, s.debts, {"ru": "Кредиты"}),
    "move": lambda s: move_code(s.project, s.debts, s.stigma),
    "define": lambda s: define_code(s.project, s.debts, {"definition": {"ru": "Долг"}}),
    "delete": lambda s: delete_objects(s.project, (s.debts,)),
    "set": lambda s: set_fields(s.project, s.debts, {"colour": "#112233"}),
    "settle a conflict that is none": lambda s: settle_conflict(s.project, s.debts, "name_ru", "Кредиты"),
    "merge": lambda s: merge_codes(s.project, [s.debts], s.stigma),
    "import": lambda s: import_codebook(s.project, Codebook("b", codes=(CodeEntry("a", "", {"ru": "Уят"}),))),
    "new code while coding": lambda s: apply_codes(s.project, s.document, 3, 9, [s.debts], {"ru": "Уят"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_locked_codebook_refuses_what_changes_codes_and_nothing_of_it_is_saved(study, name):
    lock_codebook(study.project, True)
    before = tables_view(study.project)
    with pytest.raises(UserError) as refused:
        CHANGES[name](study)
    assert refused.value.key == "codebook.locked"
    assert tables_view(study.project) == before
    lock_codebook(study.project, False)
    CHANGES[name](study)
    assert tables_view(study.project) != before


def test_coding_memos_and_sets_go_on_while_it_is_locked(study):
    project = study.project
    lock_codebook(project, True)
    coding = code_span(project, study.document, *span("карызга батып"), study.debts)
    recode(project, (coding,), study.stigma)
    add_memo(project, "ой", study.debts)
    add_set(project, {"ru": "Деньги"}, codes=[study.debts])
    uncode(project, (coding,))
    assert codebook_is_locked(project)


def test_undoing_a_change_of_codes_waits_until_it_is_unlocked(study):
    project = study.project
    rename_code(project, study.debts, {"ru": "Кредиты"})
    lock_codebook(project, True)
    undo(project)
    assert not codebook_is_locked(project)
    lock_codebook(project, True)
    from qualcode.ops.undo import revert

    step = next(step for step in project.journal.steps() if step.verb == "rename_code")
    with pytest.raises(UserError):
        revert(project, step.id)
    assert project.values(study.debts)["name_ru"] == "Кредиты"


def test_a_lock_travels_and_keeps_nothing_out_that_was_done_elsewhere(study):
    mine, other = study.project, colleague(study)
    lock_codebook(mine, True)
    rename_code(other, study.debts, {"ru": "Кредиты"})
    receive(mine, other.journal.log(), texts_of(other))
    receive(other, mine.journal.log(), texts_of(mine))
    assert tables_view(mine) == tables_view(other)
    assert mine.values(study.debts)["name_ru"] == "Кредиты"
    with pytest.raises(UserError):
        rename_code(other, study.debts, {"ru": "Долг"})
    other.close()


def test_the_last_coding_of_a_code_kept_alive_by_it_can_be_taken_away(study):
    mine, other = study.project, colleague(study)
    delete_objects(mine, (study.debts,))
    coding = code_span(other, study.document, *span("карызга батып"), study.debts)
    receive(mine, other.journal.log(), texts_of(other))
    lock_codebook(mine, True)
    uncode(mine, (coding,))
    assert not mine.life_of(study.debts).is_there
    other.close()
