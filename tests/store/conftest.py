"""A small study to open, damage, back up and check."""

from typing import NamedTuple

import pytest

from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codings import code_span
from qualcode.ops.documents import correct_turn, import_transcript, link_speaker
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.projects import create_project
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of

ANSWER = "Мен Москвада иштедим, карызым бар."
TEXT = f"И: Салам.\nР: {ANSWER}\nИ: Ошондойбу?\nР: Ооба."


class Study(NamedTuple):
    """An open project with one document, two codes and one coding."""

    project: Project
    document: str
    code: str
    child: str
    coding: str


def transcript(title="doc", text=TEXT):
    first = text.index("\n") + 1
    turns = (Turn(0, 3, first - 1, 0), Turn(first, first + 3, text.index("\n", first), 1))
    return Transcript(title, text, turns, (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT)))


@pytest.fixture
def study(tmp_path):
    with create_project(tmp_path / "study.qualcode", "Кайтуу", "Айбек") as project:
        document = import_transcript(project, transcript())
        code = add_object(project, "code", {"name_ru": "Долги"})
        child = add_object(project, "code", {"name_ru": "Карызы", "parent": code})
        start = TEXT.index("карызым")
        coding = code_span(project, document, start, start + 11, code)
        yield Study(project, document, code, child, coding)


@pytest.fixture
def busy_study(study):
    """The same after more of a life: a correction, a deletion, an attribute, a linked respondent."""
    project = study.project
    respondent = add_object(project, "respondent", {"name": "Айгүл"})
    link_speaker(project, speakers_of(project, study.document)[1].guid, respondent)
    correct_turn(project, study.document, 1, "Мен Москвада жана Казанда иштедим, карызыбыз бар.")
    delete_objects(project, (add_object(project, "code", {"name_ky": "Ашыкча"}),))
    return study
