import sqlite3
from contextlib import closing

import pytest

from qualcode.computer import Computer
from qualcode.model.errors import UserError
from qualcode.model.guid import new_guid
from qualcode.model.guides import NewGuide, NewLink, NewQuestion
from qualcode.ops.codebook_import import import_codebook
from qualcode.ops.codings import code_span
from qualcode.ops.documents import correct_turn
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.guides import (
    add_guide,
    add_question,
    import_guides,
    link_question,
    link_questions,
    tie_question,
    unlink_question,
)
from qualcode.ops.interviews import record_interview
from qualcode.ops.objects import add_object, delete_objects, restore_objects, set_fields
from qualcode.ops.projects import open_project
from qualcode.ops.translations import translate
from qualcode.ops.undo import undo
from qualcode.ops.units import fix_units
from qualcode.store.check import check_project
from qualcode.store.objects import conflicts, items_of
from qualcode.store.queries.codebook import codebook_of
from qualcode.store.queries.codes import members_of
from qualcode.store.queries.documents import documents_of, text_of, turns_of_version
from qualcode.store.queries.guides import (
    answers_of,
    askings_of,
    guide_of,
    guides_of,
    not_asked,
    questions_of,
    units_of,
)
from qualcode.store.queries.translations import translations_of
from qualcode.store.receive import receive
from tests.ops.study import TEXT, colleague, span

QUESTIONS = (
    NewQuestion("1", text_ky="Кандай келдиңиз?", text_ru="Как вы вернулись?"),
    NewQuestion("2", text_ky="Айыл эмне деди?"),
    NewQuestion("3", text_ru="Кто помогал?"),
)


@pytest.fixture
def guide(study):
    return add_guide(study.project, NewGuide("Аялдар", "in_depth", "2", "ky", QUESTIONS))


@pytest.fixture
def questions(study, guide):
    return [question.guid for question in questions_of(study.project, guide)]


def copied(project, name):
    """Open a copy of a project as another computer has it."""
    path = project.path.with_name(f"{name}.qualcode")
    with closing(sqlite3.connect(path)) as sink:
        project.connection.backup(sink)
    other = open_project(path)
    other.computer = Computer(new_guid(), name)
    return other


def words(study, spans):
    text = text_of(study.project, study.document)
    return [text[start:end] for start, end in spans]


def test_a_guide_comes_with_its_questions_in_their_order_as_one_step(study, guide):
    (found,) = guides_of(study.project)
    assert (found.guid, found.name, found.kind, found.version, found.language) == (
        guide,
        "Аялдар",
        "in_depth",
        "2",
        "ky",
    )
    assert [(question.number, question.text("ru")) for question in found.questions] == [
        ("1", "Как вы вернулись?"),
        ("2", "Айыл эмне деди?"),
        ("3", "Кто помогал?"),
    ]
    undo(study.project)
    assert guides_of(study.project) == []
    assert questions_of(study.project) == []


def test_a_question_added_later_is_the_last_one(study, guide):
    add_question(study.project, guide, NewQuestion("4", text_ky="Дагы?"))
    assert [question.number for question in questions_of(study.project, guide)] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("guide", "key"),
    [
        (NewGuide("  "), "study.guide_needs_name"),
        (NewGuide("А", questions=(NewQuestion("1", text_ky=" "),)), "study.question_needs_words"),
        (NewGuide("А", kind="оозеки"), "store.field_wrong"),
    ],
)
def test_a_guide_that_says_too_little_is_refused_whole(study, guide, key):
    with pytest.raises(UserError) as refusal:
        add_guide(study.project, guide)
    assert refusal.value.key == key
    assert guides_of(study.project) == []


def test_questions_are_tied_to_research_questions_and_to_no_other_set(study, guide):
    stigma = add_object(study.project, "code_set", {"name_ru": "RQ5", "kind": "research_question"})
    return_ = add_object(study.project, "code_set", {"name_ru": "RQ1", "kind": "research_question"})
    family = add_object(study.project, "code_set", {"name_ru": "Семья", "kind": "family"})
    question = add_question(study.project, guide, NewQuestion("4", text_ky="Ушак?", research_questions=(stigma,)))
    assert questions_of(study.project, guide)[-1].research_questions == (stigma,)
    tie_question(study.project, question, [return_])
    assert questions_of(study.project, guide)[-1].research_questions == (return_,)
    tie_question(study.project, question, [stigma, return_])
    assert set(questions_of(study.project, guide)[-1].research_questions) == {stigma, return_}
    for wrong, key in ((family, "study.no_research_question"), (study.debts, "store.no_such_object")):
        with pytest.raises(UserError) as refusal:
            tie_question(study.project, question, [wrong])
        assert refusal.value.key == key


def test_a_tied_question_is_no_member_of_the_codebook(study, guide, questions):
    code_set = add_object(study.project, "code_set", {"name_ru": "RQ5", "kind": "research_question"})
    add_object(study.project, "membership", {"code_set": code_set, "member": study.gossip})
    tie_question(study.project, questions[0], [code_set])
    assert members_of(study.project, code_set) == [study.gossip]
    assert codebook_of(study.project).sets[0].codes == (study.gossip,)
    import_codebook(study.project, codebook_of(study.project))
    assert questions_of(study.project)[0].research_questions == (code_set,)


def test_an_answer_is_all_that_is_said_up_to_the_next_question_but_by_the_interviewer(study, questions):
    link_question(study.project, study.document, 0, questions[0])
    (answer,) = answers_of(study.project, study.document)
    assert words(study, answer.spans) == [line.partition(": ")[2] for line in TEXT.split("\n")[1:]]
    add = study.project
    set_fields(add, items_of(add, "speaker")[2].guid, {"role": "interviewer"})  # Nurlan asks too
    link_question(study.project, study.document, 2, questions[1])
    first, second = answers_of(study.project, study.document)
    assert words(study, first.spans) == ["Мен Москвадан карызга батып келдим, кейин үйдө калдым."]
    assert words(study, second.spans) == ["Ооба, бирок айыл ушак кылды."]


def test_a_turn_may_ask_two_questions_which_then_share_the_answer(study, questions):
    link_questions(study.project, [NewLink(study.document, 0, question) for question in reversed(questions[:2])])
    answers = answers_of(study.project, study.document)
    assert [answer.question for answer in answers] == questions[:2]
    assert answers[0].spans == answers[1].spans != ()


def test_two_questions_within_one_turn_are_linked_by_their_own_words(study, questions):
    link_question(study.project, study.document, span("Кандай"), questions[0])
    link_question(study.project, study.document, span(" келдиңиз?"), questions[1])
    found = askings_of(study.project, study.document)
    assert words(study, [(asking.start, asking.end) for asking in found]) == ["Кандай", "келдиңиз?"]
    assert [asking.turn for asking in found] == [0, 0]


def test_linking_is_one_step_and_linking_again_changes_nothing(study, questions):
    links = [NewLink(study.document, 0, question) for question in questions]
    first = link_questions(study.project, links)
    before = study.project.position()
    assert link_questions(study.project, links) == first
    assert study.project.position() == before
    undo(study.project)
    assert askings_of(study.project, study.document) == []


def test_a_link_taken_away_is_made_again_as_the_same_one(study, questions):
    asking = link_question(study.project, study.document, 0, questions[0])
    unlink_question(study.project, asking)
    assert askings_of(study.project, study.document) == []
    assert link_question(study.project, study.document, 0, questions[0]) == asking
    with pytest.raises(UserError) as refusal:
        unlink_question(study.project, questions[0])
    assert refusal.value.key == "store.no_such_object"


def test_two_people_who_link_the_same_turn_make_one_asking_though_one_has_corrected_another_turn(study, questions):
    with copied(study.project, "other") as other:
        correct_turn(other, study.document, 1, "Мен Москвадан карыз менен келдим.")
        theirs = link_question(other, study.document, 0, questions[0])
        mine = link_question(study.project, study.document, 0, questions[0])
        assert theirs == mine
        texts = dict(other.connection.execute("SELECT hash, content FROM text").fetchall())
        receive(study.project, other.journal.log(), texts)
    assert "карыз менен" in text_of(study.project, study.document)
    assert [asking.guid for asking in askings_of(study.project, study.document)] == [mine]
    assert conflicts(study.project) == []


def test_an_asking_stays_on_its_words_when_they_are_corrected(study, questions):
    asking = link_question(study.project, study.document, 0, questions[0])
    correct_turn(study.project, study.document, 0, "Сиз кандай келдиңиз эле?")
    (found,) = askings_of(study.project, study.document)
    assert (found.guid, found.turn, found.orphan) == (asking, 0, False)
    assert words(study, [(found.start, found.end)])[0].endswith("келдиңиз эле?")
    version = documents_of(study.project)[0].version
    assert turns_of_version(study.project, version).turns[0].speech <= found.start


def test_what_a_respondent_says_asks_no_question_of_the_guide(study, questions):
    with pytest.raises(UserError) as refusal:
        link_question(study.project, study.document, 1, questions[0])
    assert refusal.value.key == "study.respondent_asks"
    with pytest.raises(UserError) as refusal:
        link_question(study.project, study.document, 9, questions[0])
    assert refusal.value.key == "ops.no_such_turn"
    with pytest.raises(UserError) as refusal:
        link_question(study.project, study.document, 0, study.debts)
    assert refusal.value.key == "store.wrong_kind"


def test_questions_without_an_asking_are_not_asked(study, guide, questions):
    assert not_asked(study.project, study.document) == []  # no guide is named: nobody can say
    record_interview(study.project, study.document, guide=guide)
    assert guide_of(study.project, study.document) == guide
    link_question(study.project, study.document, 0, questions[1])
    assert [question.guid for question in not_asked(study.project, study.document)] == [questions[0], questions[2]]
    delete_objects(study.project, (questions[1],))
    assert askings_of(study.project, study.document) == []
    restore_objects(study.project, (questions[1],))
    assert len(askings_of(study.project, study.document)) == 1


def test_units_come_from_turns_without_a_guide_and_from_answers_with_one(study, questions):
    turns = fix_units(study.project, study.document)
    assert [words(study, unit) for unit in turns] == [[line.partition(": ")[2]] for line in TEXT.split("\n")[1:]]
    link_question(study.project, study.document, 0, questions[0])
    answers = fix_units(study.project, study.document)
    assert [words(study, unit) for unit in answers] == [[line.partition(": ")[2] for line in TEXT.split("\n")[1:]]]
    assert units_of(study.project, study.document) == answers


def test_units_fixed_again_without_a_change_write_nothing(study):
    fix_units(study.project, study.document)
    before = study.project.position()
    fix_units(study.project, study.document)
    assert study.project.position() == before


def test_units_stay_as_they_are_once_the_document_is_coded_unless_wanted_anew(study, questions):
    fixed = fix_units(study.project, study.document)
    code_span(study.project, study.document, *span("карызга батып"), study.debts)
    link_question(study.project, study.document, 0, questions[0])
    assert fix_units(study.project, study.document) == fixed
    assert fix_units(study.project, study.document, anew=True) != fixed


def test_units_move_with_the_text_when_it_is_corrected(study):
    fixed = fix_units(study.project, study.document)
    correct_turn(study.project, study.document, 1, "Мен Москвадан келдим.")
    moved = units_of(study.project, study.document)
    assert len(moved) == len(fixed)
    assert words(study, moved[0]) == ["Мен Москвадан келдим."]
    assert words(study, moved[2]) == ["Ооба, бирок айыл ушак кылды."]
    before = study.project.position()
    assert fix_units(study.project, study.document) == moved
    assert study.project.position() == before


def test_units_are_not_typed_in(study):
    fix_units(study.project, study.document)
    plan = items_of(study.project, "unit_plan")[0].guid
    with pytest.raises(UserError) as refusal:
        set_fields(study.project, plan, {"units": [[[0, 1]]]})
    assert refusal.value.key == "study.units_are_made"
    with pytest.raises(UserError):
        add_object(study.project, "unit_plan", {"document": study.document, "units": []})


def test_a_later_version_of_a_guide_stands_beside_the_older_one_with_its_askings(study, guide, questions):
    link_question(study.project, study.document, 0, questions[0])
    later = NewGuide("аялдар", "in_depth", "", "ky", (*QUESTIONS, NewQuestion("4", text_ru="Что дальше?")))
    (added,) = import_guides(study.project, [later])
    assert [(one.guid, one.version, len(one.questions)) for one in guides_of(study.project)] == [
        (guide, "2", 3),
        (added, "3", 4),
    ]
    assert [asking.question for asking in askings_of(study.project, study.document)] == [questions[0]]


def test_a_guide_that_is_there_already_is_not_added_again(study, guide):
    same = NewGuide("Аялдар", "in_depth", "2", "ky", QUESTIONS)
    assert import_guides(study.project, [same]) == []
    assert [one.guid for one in guides_of(study.project)] == [guide]


def test_a_guide_that_two_people_take_in_apart_is_one_with_one_set_of_questions(study):
    told = NewGuide("Үй-бүлө", "family", "1", "ky", QUESTIONS)
    with colleague(study) as other:
        for project in (study.project, other):
            (taken,) = import_guides(project, [told])
            link_question(project, study.document, 0, questions_of(project, taken)[0].guid)
        receive(study.project, other.journal.log(), {})
    assert [(one.name, len(one.questions)) for one in guides_of(study.project)] == [("Үй-бүлө", 3)]
    assert len(askings_of(study.project, study.document)) == 1
    assert conflicts(study.project) == []


def test_a_guide_deleted_and_taken_in_again_comes_back_with_its_questions(study):
    told = NewGuide("Үй-бүлө", "family", "1", "ky", QUESTIONS)
    (first,) = import_guides(study.project, [told])
    delete_objects(study.project, (first,))
    assert import_guides(study.project, [told]) == [first]
    assert [one.number for one in questions_of(study.project, first)] == ["1", "2", "3"]
    assert add_guide(study.project, told) != first
    assert len(guides_of(study.project)) == 2


def test_two_guides_of_one_file_are_one_step(study):
    import_guides(study.project, [NewGuide("А", questions=QUESTIONS), NewGuide("Б", version="5")])
    assert [(one.name, one.version) for one in guides_of(study.project)] == [("А", ""), ("Б", "5")]
    undo(study.project)
    assert guides_of(study.project) == []


def test_links_can_take_the_place_of_others_in_one_step(study, guide, questions):
    old = link_question(study.project, study.document, 0, questions[0])
    (made,) = link_questions(study.project, [NewLink(study.document, 0, questions[1])], [old])
    assert [asking.guid for asking in askings_of(study.project, study.document)] == [made]
    undo(study.project)
    assert [asking.guid for asking in askings_of(study.project, study.document)] == [old]


def test_a_link_that_stays_is_not_taken_away(study, guide, questions):
    old = link_question(study.project, study.document, 0, questions[0])
    assert link_questions(study.project, [NewLink(study.document, 0, questions[0])], [old]) == [old]
    assert [asking.guid for asking in askings_of(study.project, study.document)] == [old]


def test_erasing_one_who_spoke_leaves_the_links_and_units_of_the_rest_and_takes_her_translations(study, questions):
    asking = link_question(study.project, study.document, 0, questions[0])
    fix_units(study.project, study.document)
    translate(study.project, study.document, 1, "ru", "Её слова")
    kept = translate(study.project, study.document, 2, "ru", "Его слова")
    erase_respondent(study.project, study.aigul)
    assert [found.guid for found in askings_of(study.project, study.document)] == [asking]
    assert [found.guid for found in translations_of(study.project, study.document)] == [kept]
    (unit,) = units_of(study.project, study.document)
    assert "Биз аны күттүк, балдар да күттү." in words(study, unit)
    assert not any("карызга" in stretch for stretch in words(study, unit))
    assert list(check_project(study.project)) == []


def test_links_and_units_are_one_step(study, guide, questions):
    link_questions(study.project, [NewLink(study.document, 0, questions[0])], (), [study.document])
    assert units_of(study.project, study.document)
    undo(study.project)
    assert units_of(study.project, study.document) == ()
    assert askings_of(study.project, study.document) == []
