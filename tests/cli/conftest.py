"""A small study made by the command line, and a way to run commands in this process."""

import json
from typing import NamedTuple

import pytest

from qualcode.cli.main import main

TEXT = (
    "И: Салам. Кандайсыз?\n"
    "Р: Мен Москвада иштедим, карызым бар. Үйдө балдарым калган.\n"
    "И: Ошондойбу?\n"
    "Р: Ооба. Карызым көп болчу, карызым бар деп айтчумун.\n"
)


class Outcome(NamedTuple):
    """What a command gave: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def run(capsys, monkeypatch):
    """Give a function that runs one command in English and gives its outcome."""
    monkeypatch.setenv("QUALCODE_LANG", "en")

    def run_one(*words):
        capsys.readouterr()
        code = main([str(word) for word in words])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return run_one


@pytest.fixture
def done(run):
    """Run a command that has to succeed; give its JSON."""

    def run_well(*words):
        outcome = run(*words, "--json")
        assert (outcome.code, outcome.err) == (0, ""), outcome
        return outcome.json

    return run_well


@pytest.fixture
def study(done, tmp_path):
    """Give the path of a project with one document, two codes and one coding."""
    path = tmp_path / "study.qualcode"
    (tmp_path / "маек.txt").write_text(TEXT, encoding="utf-8")
    done("new", path, "--name", "Кайтуу", "--coder", "Айбек")
    done("import", path, tmp_path / "маек.txt")
    done("add", "code", path, "--name-ru", "Долги", "--name-ky", "Карыздар")
    done("add", "code", path, "--name-ru", "Банк", "--parent", "Долги")
    done("code", path, "маек", "Долги > Банк", "--quote", "карызым бар", "--number", "1")
    return path
