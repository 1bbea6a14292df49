"""A project to be killed, cut off from power and starved of disk."""

import pytest

from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object
from qualcode.ops.projects import create_project

TEXT = "И: " + "Москвада иштедим, карызым бар, балдарым үйдө калган. " * 200


@pytest.fixture
def project_file(tmp_path):
    """A closed project with one document and one code."""
    path = tmp_path / "study.qualcode"
    with create_project(path, "Кайтуу", "Айбек") as project:
        text = TEXT.strip()
        turns = (Turn(0, 3, len(text), 0),)
        import_transcript(project, Transcript("doc", text, turns, (Speaker("И", Role.RESPONDENT),)))
        add_object(project, "code", {"name_ru": "Долги"})
    return path
