"""Undo and redo."""

from pathlib import Path

import pytest

from qualcode.computer import Computer
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, FacetValue
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.ops.codebook_import import import_codebook
from qualcode.ops.codings import code_span, move_coding, uncode
from qualcode.ops.memos import add_memo
from qualcode.ops.objects import add_object, delete_objects, restore_objects, set_fields
from qualcode.ops.projects import open_project, work_as
from qualcode.ops.undo import redo, redoable_step, revert, undo, undoable_step
from qualcode.store.objects import items_of
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import all_codings
from qualcode.store.queries.documents import speakers_of
from qualcode.store.receive import receive
from tests.ops.study import Study, colleague, span


def test_undo_and_redo_survive_a_restart(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    path = study.project.path
    study.project.close()
    with open_project(path, study.project.me) as again:
        step = undoable_step(again)
        assert step is not None and step.verb == "code_span"
        assert undo(again).taken_back == 1
        assert all_codings(again) == []
    with open_project(path, study.project.me) as again:
        redo(again)
        assert [found.guid for found in all_codings(again)] == [coding]
        assert redoable_step(again) is None


def test_a_deleted_code_comes_back_with_its_children_codings_and_memos(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("ушак"), study.gossip)
    memo = add_memo(study.project, "эстеп кал", coding)
    assert delete_objects(study.project, (study.stigma,)) == 4
    assert not study.project.life_of(memo).is_there
    undo(study.project)
    assert [found.guid for found in all_codings(study.project)] == [coding]
    assert study.project.life_of(memo).is_there and len(codes_of(study.project)) == 3
    redo(study.project)
    assert all_codings(study.project) == []
    assert restore_objects(study.project, (study.stigma,)) == 4
    assert [found.guid for found in all_codings(study.project)] == [coding]


def test_undo_is_of_this_coder_only(study: Study) -> None:
    code_span(study.project, study.document, *span("карызга"), study.debts)
    work_as(study.project, study.other_coder)
    with pytest.raises(UserError, match="nothing to undo"):
        undo(study.project)
    assert len(all_codings(study.project)) == 1


def test_undo_is_of_this_computer_only(study: Study) -> None:
    code_span(study.project, study.document, *span("карызга"), study.debts)
    study.project.computer = Computer(new_guid(), "башка")
    with pytest.raises(UserError, match="nothing to undo"):
        undo(study.project)


def test_undo_leaves_what_a_colleague_changed_since_and_says_who(study: Study) -> None:
    set_fields(study.project, study.debts, {"name_ru": "Кредиты", "colour": "#112233"})
    with colleague(study) as other:
        set_fields(other, study.debts, {"name_ru": "Займы"})
        receive(study.project, other.journal.log(), {})
    done = undo(study.project)
    assert (done.taken_back, done.left, done.changed_by) == (1, (study.debts,), (study.other_coder,))
    values = study.project.values(study.debts)
    assert (values["name_ru"], values["colour"]) == ("Займы", None)


def test_nothing_left_to_take_back_is_said_and_changes_nothing(study: Study, tmp_path: Path) -> None:
    set_fields(study.project, study.debts, {"name_ru": "Кредиты"})
    step = undoable_step(study.project)
    set_fields(study.project, study.debts, {"name_ru": "Займы"})
    steps = study.project.journal.steps()
    assert step is not None
    with pytest.raises(UserError, match="changed since"):
        revert(study.project, step.id)
    assert study.project.journal.steps() == steps


def test_one_step_in_the_middle_can_be_taken_back_alone(study: Study) -> None:
    first = code_span(study.project, study.document, *span("карызга"), study.debts)
    step = undoable_step(study.project)
    second = code_span(study.project, study.document, *span("ушак"), study.gossip)
    assert step is not None
    revert(study.project, step.id)
    assert [found.guid for found in all_codings(study.project)] == [second]
    undo(study.project)
    assert {found.guid for found in all_codings(study.project)} == {first, second}


def test_a_coding_moved_twice_goes_back_edge_by_edge(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    move_coding(study.project, coding, *span("карызга батып"))
    move_coding(study.project, coding, *span("карызга батып келдим"))
    ends = []
    for _ in range(2):
        undo(study.project)
        ends.append(all_codings(study.project)[0].end)
    assert ends == [span("карызга батып")[1], span("карызга")[1]]
    for expected in ("карызга батып", "карызга батып келдим"):
        redo(study.project)
        assert all_codings(study.project)[0].end == span(expected)[1]


def test_a_new_step_ends_what_can_be_redone(study: Study) -> None:
    code_span(study.project, study.document, *span("карызга"), study.debts)
    undo(study.project)
    code_span(study.project, study.document, *span("ушак"), study.gossip)
    with pytest.raises(UserError, match="nothing to redo"):
        redo(study.project)


def test_undo_of_a_restoring_leaves_what_a_colleague_changed_since(study: Study) -> None:
    delete_objects(study.project, (study.debts,))
    restore_objects(study.project, (study.debts,))
    with colleague(study) as other:
        set_fields(other, study.debts, {"name_ru": "Займы"})
        receive(study.project, other.journal.log(), {})
    with pytest.raises(UserError, match="Назгүл"):
        undo(study.project)
    assert study.project.values(study.debts)["name_ru"] == "Займы"


def test_redo_of_a_deletion_leaves_what_a_colleague_changed_since(study: Study) -> None:
    delete_objects(study.project, (study.debts,))
    undo(study.project)
    with colleague(study) as other:
        set_fields(other, study.debts, {"name_ru": "Займы"})
        receive(study.project, other.journal.log(), {})
    with pytest.raises(UserError, match="Назгүл"):
        redo(study.project)
    assert study.project.values(study.debts)["name_ru"] == "Займы"


def test_what_was_made_stays_while_something_of_it_must(study: Study) -> None:
    book = Codebook("book", codes=(CodeEntry("a", "", {"ru": "Үй"}), CodeEntry("b", "a", {"ru": "Бала"})))
    import_codebook(study.project, book)
    step = undoable_step(study.project)
    codes = {code.names["ru"]: code.guid for code in codes_of(study.project)}
    set_fields(study.project, codes["Бала"], {"name_ru": "Балдар"})
    assert step is not None
    with pytest.raises(UserError):
        revert(study.project, step.id)
    assert study.project.life_of(codes["Үй"]).name == "LIVE"


def test_one_of_several_deleted_together_comes_back_alone_with_what_hangs_on_it(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    other = code_span(study.project, study.document, *span("ушак"), study.gossip)
    delete_objects(study.project, (study.debts, study.stigma))
    assert restore_objects(study.project, (study.debts,)) == 2
    assert [found.guid for found in all_codings(study.project)] == [coding]
    assert not study.project.life_of(study.stigma).is_there
    assert restore_objects(study.project, (other,)) == 3
    assert {study.project.life_of(guid).name for guid in (other, study.gossip, study.stigma)} == {"LIVE"}


def test_a_restored_respondent_is_linked_again(study: Study) -> None:
    household = add_object(study.project, "household", {"name": "Үй"})
    set_fields(study.project, study.nurlan, {"household": household, "about": study.aigul})
    delete_objects(study.project, (study.aigul,))
    restore_objects(study.project, (study.aigul,))
    assert [speaker.respondent for speaker in speakers_of(study.project)] == [None, study.aigul, study.nurlan]
    assert study.project.values(study.nurlan)["about"] == study.aigul
    undo(study.project)
    assert speakers_of(study.project)[1].respondent is None


def test_deleting_what_lies_in_the_bin_changes_nothing(study: Study) -> None:
    code_span(study.project, study.document, *span("карызга"), study.debts)
    delete_objects(study.project, (study.debts,))
    position = study.project.position()
    assert delete_objects(study.project, (study.debts,)) == 0
    assert study.project.position() == position
    assert restore_objects(study.project, (study.debts,)) == 2


def test_undo_of_an_import_that_brought_something_back_and_renamed_it_leaves_it_in_the_bin(study: Study) -> None:
    def book(name: str) -> Codebook:
        return Codebook("book", facets=(FacetEntry("whose", {"ru": "Чьё"}, (FacetValue("self", {"ru": name}),)),))

    import_codebook(study.project, book("Сама"))
    value = items_of(study.project, "facet_value")[0].guid
    delete_objects(study.project, (value,))
    import_codebook(study.project, book("Своё"))
    assert study.project.values(value)["name_ru"] == "Своё"
    undo(study.project)
    assert study.project.life_of(value).name == "DEAD"
    redo(study.project)
    assert study.project.values(value)["name_ru"] == "Своё"


def test_a_restoring_is_undone_also_after_a_later_deletion_was(study: Study) -> None:
    coding = code_span(study.project, study.document, *span("карызга"), study.debts)
    uncode(study.project, (coding,))
    restore_objects(study.project, (coding,))
    delete_objects(study.project, (study.debts,))
    for expected in ([coding], [], [coding], []):
        undo(study.project)
        assert [found.guid for found in all_codings(study.project)] == expected
    for expected in ([coding], [], [coding], []):
        redo(study.project)
        assert [found.guid for found in all_codings(study.project)] == expected
