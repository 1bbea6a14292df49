"""Written answers of a form as documents: made once, grown, corrected here or there."""

import pytest

from qualcode.model.attributes import AnswerDocument, AnswerTurn, NewRecord
from qualcode.ops.attributes import import_attributes
from qualcode.ops.codings import code_span
from qualcode.ops.documents import correct_turn
from qualcode.ops.erasing import erase_respondent
from qualcode.ops.undo import undo
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import current_version, documents_of, speakers_of, text_of, turns_of_version
from qualcode.store.queries.respondents import respondents_of

WHY = "Эмне үчүн кайтып келдиңиз?"
ANSWERS = (
    AnswerTurn("Суроо", WHY),
    AnswerTurn("R01", "Балдарым чакырды.\nАпам ооруп калды.", "R01"),
    AnswerTurn("R02", "Жумуш жок болуп калды.", "R02"),
)


def take(project, turns=ANSWERS):
    known = {one.name: one.guid for one in respondents_of(project)}
    names = dict.fromkeys(turn.respondent for turn in turns if turn.respondent)
    records = [NewRecord(name, {}, known.get(name, "")) for name in names]
    return import_attributes(project, [], records, (), [AnswerDocument("form/why", WHY, turns)])


def text(project):
    return text_of(project, documents_of(project)[-1].guid)


@pytest.fixture
def project(study):
    assert take(study.project).documents == 1
    return study.project


def test_a_question_becomes_a_document_with_a_turn_for_each_respondent(project):
    document = documents_of(project)[-1]
    assert (document.name, document.kind, document.source) == (WHY, "other", "form/why")
    assert text(project) == (f"Суроо: {WHY}\nR01: Балдарым чакырды.\nАпам ооруп калды.\nR02: Жумуш жок болуп калды.")
    people = {one.guid: one.name for one in respondents_of(project)}
    speakers = [(one.label, one.role.value, people.get(one.respondent)) for one in speakers_of(project, document.guid)]
    assert speakers == [
        ("Суроо", "interviewer", None),
        ("R01", "respondent", "R01"),
        ("R02", "respondent", "R02"),
    ]


def test_taking_the_same_answers_again_changes_nothing(project):
    position = project.position()
    assert take(project).documents == 0
    assert project.position() == position


def test_new_answers_come_after_the_known_ones_and_codings_stay_on_their_words(project, study):
    document = documents_of(project)[-1].guid
    start = text(project).index("Жумуш жок")
    code_span(project, document, start, start + 9, study.debts)
    before = len(documents_of(project))
    more = (
        ANSWERS[0],
        AnswerTurn("R03", "Документим бүтүп калды.", "R03"),
        ANSWERS[1]._replace(text="Апам ооруп калды."),
    )
    assert take(project, more).documents == 1
    assert text(project).endswith("R01: Апам ооруп калды.\nR02: Жумуш жок болуп калды.\nR03: Документим бүтүп калды.")
    assert len(documents_of(project)) == before
    (coding,) = codings_of(project, document)
    assert text(project)[coding.start : coding.end] == "Жумуш жок"
    undo(project)
    assert "R03" not in text(project)


def test_a_correction_made_here_stays_until_the_answer_itself_changes(project):
    document = documents_of(project)[-1].guid
    correct_turn(project, document, 2, "Жумуш жок болуп калган эле.")
    assert take(project).documents == 0
    assert "калган эле" in text(project)
    take(project, (ANSWERS[0], AnswerTurn("R02", "Иштен чыгарышты.", "R02")))
    assert text(project).endswith("R02: Иштен чыгарышты.")


def test_a_correction_stays_though_the_form_was_changed_before_it(project):
    document = documents_of(project)[-1].guid
    changed = (*ANSWERS[:2], AnswerTurn("R02", "Иштен чыгарышты.", "R02"))
    take(project, changed)
    correct_turn(project, document, 2, "Иштен чыгарып салышты.")
    assert take(project, changed).documents == 0
    assert "чыгарып салышты" in text(project)


def test_a_form_grows_on_after_respondents_withdrew(project):
    document = documents_of(project)[-1].guid
    take(project, (*ANSWERS, AnswerTurn("R03", "Документим бүтүп калды.", "R03")))
    people = {one.name: one.guid for one in respondents_of(project)}
    for name in ("R01", "R02"):
        erase_respondent(project, people[name])
    left = f"Суроо: {WHY}\n[…]\n[…]\nR03: Документим бүтүп калды."
    assert text(project) == left
    known = (ANSWERS[0], AnswerTurn("R03", "Документим бүтүп калды.", "R03"))
    assert take(project, known).documents == 0
    correct_turn(project, document, 3, "Документим бүттү.")
    assert take(project, (*known, AnswerTurn("R04", "Сагындым.", "R04"))).documents == 1
    assert text(project) == f"Суроо: {WHY}\n[…]\n[…]\nR03: Документим бүттү.\nR04: Сагындым."
    found = turns_of_version(project, current_version(project, document))
    labels = {one.guid: one.label for one in speakers_of(project, document)}
    assert [labels[found.speakers[turn.speaker]] if turn.speaker >= 0 else "" for turn in found.turns] == [
        "Суроо", "", "", "R03", "R04",
    ]  # fmt: skip


def test_several_questions_of_one_respondent_keep_their_answers_apart(study):
    turns = (
        AnswerTurn("Вопрос", "Почему?"),
        AnswerTurn("R01", "Дети.", "R01"),
        AnswerTurn("Вопрос", "Что дальше?"),
        AnswerTurn("R01", "Останусь.", "R01"),
    )
    take(study.project, turns)
    take(study.project, (*turns[:3], AnswerTurn("R01", "Уеду.", "R01")))
    assert text(study.project) == "Вопрос: Почему?\nR01: Дети.\nВопрос: Что дальше?\nR01: Уеду."


def test_a_question_that_nobody_answered_makes_no_document(study):
    before = documents_of(study.project)
    assert take(study.project, (ANSWERS[0], AnswerTurn("R01", "  ", "R01"))).documents == 0
    assert documents_of(study.project) == before
