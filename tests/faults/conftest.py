"""A project to be killed, cut off from power and starved of disk."""

import signal
import subprocess
import sys
import time
from pathlib import Path

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


def killed_after(seconds: float, program: Path, *words: object) -> str:
    """Let a program run until it is killed, so long after it said that it is ready; give what it said since."""
    child = subprocess.Popen(
        [sys.executable, str(program), *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stderr is not None
    ready = child.stdout.readline()
    assert ready == "ready\n", child.stderr.read()
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    return child.communicate()[0]
