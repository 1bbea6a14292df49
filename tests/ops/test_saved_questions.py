"""Questions under a name: kept, replaced, renamed, in their order, following what was recognised as one."""

import pytest

from qualcode.model.errors import UserError
from qualcode.ops.merging import merge_codes
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.saved_questions import rename_question, save_question
from qualcode.ops.undo import undo
from qualcode.store.queries.saved_questions import question_of, saved_question_named, saved_questions
from qualcode.team.merge import Same, recognise_same

ASKED = {"report": "crosstab", "unit": "segments"}


def test_a_question_is_kept_with_its_name_its_view_what_it_asks_and_who_saved_it(study):
    guid = save_question(study.project, "  Карыз   облус боюнча ", "table", ASKED, " Макалага ")
    (found,) = saved_questions(study.project)
    assert (found.guid, found.name, found.view) == (guid, "Карыз облус боюнча", "table")
    assert (found.asked, found.note, found.coder) == (ASKED, "Макалага", study.project.me)
    undo(study.project)
    assert saved_questions(study.project) == []


def test_questions_stand_in_the_order_in_which_they_were_saved_each_with_its_view(study):
    for name, view in (("Б", "table"), ("А", "retrieval"), ("В", "table")):
        save_question(study.project, name, view, ASKED)
    assert [found.name for found in saved_questions(study.project)] == ["Б", "А", "В"]
    assert [found.name for found in saved_questions(study.project, "table")] == ["Б", "В"]


def test_the_same_name_in_the_same_view_replaces_and_keeps_the_note(study):
    first = save_question(study.project, "Карыз", "table", ASKED, "Макалага")
    second = save_question(study.project, "КАРЫЗ", "table", {"report": "pairs"})
    save_question(study.project, "Карыз", "retrieval", {})
    assert first == second
    found = question_of(study.project, first)
    assert (found.name, found.asked, found.note) == ("КАРЫЗ", {"report": "pairs"}, "Макалага")
    assert len(saved_questions(study.project)) == 2
    undo(study.project)
    undo(study.project)
    assert question_of(study.project, first)[1:4] == ("Карыз", "table", ASKED)


def test_a_question_is_renamed_but_not_to_a_name_that_is_taken(study):
    first = save_question(study.project, "Карыз", "table", ASKED)
    save_question(study.project, "Уят", "table", ASKED)
    save_question(study.project, "Кайтуу", "chart", ASKED)
    with pytest.raises(UserError) as error:
        rename_question(study.project, first, "уят")
    assert error.value.key == "questions.name_taken"
    rename_question(study.project, first, "карыз")
    rename_question(study.project, first, "Кайтуу")
    assert saved_question_named(study.project, "table", "кайтуу").guid == first
    delete_objects(study.project, (first,))
    assert saved_question_named(study.project, "table", "Кайтуу") is None


@pytest.mark.parametrize(
    ("name", "view", "key"), [(" ", "table", "questions.needs_name"), ("Карыз", "таблица", "questions.no_such_view")]
)
def test_a_question_needs_a_name_and_a_view_that_there_is(study, name, view, key):
    with pytest.raises(UserError) as error:
        save_question(study.project, name, view, ASKED)
    assert error.value.key == key
    for language in ("ky", "ru", "en"):
        assert error.value.text(language)


def test_what_there_is_not_cannot_be_renamed(study):
    with pytest.raises(UserError):
        rename_question(study.project, study.debts, "Карыз")


def test_what_was_recognised_as_one_is_followed_and_what_is_gone_is_named(study):
    twin = add_object(study.project, "code", {"name_ru": "Стигма!"})
    asked = {"codes": [twin, study.gossip], "values": [[study.aigul, ["оорус"]]], "report": "crosstab"}
    guid = save_question(study.project, "Уят", "table", asked)
    assert question_of(study.project, guid).gone == ()
    recognise_same(study.project, [Same("code", study.stigma, twin)])
    delete_objects(study.project, (study.gossip,))
    found = question_of(study.project, guid)
    counted = found.asked["codes"][0]
    assert counted in (study.stigma, twin) and study.project.life_of(counted).is_there
    assert found.asked["values"] == [[study.aigul, ["оорус"]]]
    assert found.gone == (study.gossip,)


def test_a_code_that_was_merged_is_asked_about_as_the_one_that_has_its_codings(study):
    asked = {"codes": [study.gossip, study.stigma, study.debts], "dates": ["", ""]}
    guid = save_question(study.project, "Уят", "table", asked)
    merge_codes(study.project, [study.gossip], study.stigma)
    merge_codes(study.project, [study.stigma], study.debts)
    found = question_of(study.project, guid)
    assert found.asked == {"codes": [study.debts], "dates": ["", ""]}
    assert found.gone == ()
