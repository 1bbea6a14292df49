import pytest

from qualcode.analysis.question_links import linkable_turns, sure_links
from qualcode.analysis.questions_asked import guide_for, questions_asked
from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.model.guides import NewGuide, NewLink, NewQuestion
from qualcode.ops.documents import import_transcript
from qualcode.ops.guides import add_guide, import_guides, link_question, link_questions
from qualcode.ops.interviews import record_interview
from qualcode.ops.projects import create_project
from qualcode.store.queries.guides import askings_of, guides_of, questions_of
from qualcode.text.question_links import Sureness

TEXT = """И: Кандай келдиңиз, кайтууну ким чечти?
Р: Өзүм чечтим. Анан келдим.
И: Ооба.
Р: Күйөөм каршы эле.
И: Коңшулар эмне дешти?
Р: Ар кандай."""
QUESTIONS = (
    NewQuestion("1", text_ky="Кайтууну ким чечти, кандай келдиңиз?", text_ru="Кто решил вернуться?"),
    NewQuestion("2", text_ky="Коңшулар, айылдаштар эмне дешти?", text_ru="Что говорили соседи?"),
)


@pytest.fixture
def project(tmp_path):
    with create_project(tmp_path / "a.qualcode", "Кайтуу", "Айбек") as made:
        yield made


def interview(project, tmp_path, name, text=TEXT):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return import_transcript(project, read_transcript(path), "in_depth", name)


@pytest.fixture
def document(project, tmp_path):
    return interview(project, tmp_path, "a.txt")


@pytest.fixture
def guide(project):
    return add_guide(project, NewGuide("Аялдар", "in_depth", "1", "ky", QUESTIONS))


def numbers(project, guide):
    return {question.number: question.guid for question in questions_of(project, guide)}


def test_turns_come_with_the_answer_that_follows_and_their_likeliest_question(project, document, guide):
    asked = numbers(project, guide)
    found = linkable_turns(project, [document])
    assert [(one.turn, one.answer) for one in found] == [
        (0, "Өзүм чечтим. Анан келдим."),
        (2, "Күйөөм каршы эле."),
        (4, "Ар кандай."),
    ]
    assert (found[0].ranked[0][0], found[2].ranked[0][0]) == (asked["1"], asked["2"])
    assert found[1].sureness is not Sureness.SURE


def test_sure_links_leave_alone_what_is_linked(project, document, guide):
    asked = numbers(project, guide)
    link_question(project, document, 0, asked["2"])
    links = sure_links(linkable_turns(project, [document]))
    assert [(link.place, link.question) for link in links] == [(4, asked["2"])]
    link_questions(project, links)
    assert sure_links(linkable_turns(project, [document])) == []
    assert [asking.turn for asking in askings_of(project, document)] == [0, 4]


def test_the_guide_is_that_of_the_record_then_of_the_links_then_of_the_kind(project, document, guide):
    later = import_guides(project, [NewGuide("Аялдар", "in_depth", "", "ky", QUESTIONS[:1])])[0]
    assert guide_for(project, document).guid == later
    link_question(project, document, 0, numbers(project, guide)["1"])
    assert guide_for(project, document).guid == guide
    record_interview(project, document, guide=later)
    assert guide_for(project, document).guid == later


def test_a_document_without_a_guide_has_nothing_to_link(project, document):
    add_guide(project, NewGuide("Үй-бүлө", "family", "1", "ky", QUESTIONS))
    assert guide_for(project, document) is None
    assert linkable_turns(project, [document]) == []


def test_a_later_version_learns_from_links_to_the_same_words(project, document, guide, tmp_path):
    odd = TEXT.replace("Коңшулар эмне дешти?", "Тойдо кантип карашты?")
    first = interview(project, tmp_path, "b.txt", odd)
    link_question(project, first, 4, numbers(project, guide)["2"])
    later = import_guides(
        project, [NewGuide("Аялдар", "in_depth", "2", "ky", (*QUESTIONS, NewQuestion("3", "Балдар?")))]
    )
    second = interview(project, tmp_path, "c.txt", odd.replace("Ар кандай", "Жаман"))
    found = linkable_turns(project, [second])
    assert guide_for(project, second).guid == later[0]
    assert found[2].ranked[0][0] == numbers(project, later[0])["2"]


def test_questions_are_counted_by_the_interviews_that_ask_them(project, document, guide, tmp_path):
    second = interview(project, tmp_path, "b.txt", TEXT.replace("Өзүм", "Күйөөм"))
    asked = numbers(project, guide)
    (whole,) = guides_of(project)
    assert {one.held for one in questions_asked(project, whole).values()} == {0}
    link_questions(project, [NewLink(document, 0, asked["1"]), NewLink(document, 2, asked["1"])])
    link_questions(project, [NewLink(second, 0, asked["1"]), NewLink(second, 4, asked["2"])])
    told = questions_asked(project, whole, document)
    assert (told[asked["1"]].interviews, told[asked["1"]].not_asked) == (2, 0)
    assert (told[asked["2"]].interviews, told[asked["2"]].not_asked) == (1, 1)
    assert [asking.turn for asking in told[asked["1"]].here] == [0, 2]
    assert told[asked["2"]].here == ()
