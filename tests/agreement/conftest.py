"""A study of two coders whose agreement is counted by hand."""

from typing import NamedTuple

import pytest

from qualcode.agreement.comparison import Comparison, UnitKind
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import code_span, find_quote
from qualcode.ops.documents import import_transcript
from qualcode.ops.projects import add_coder, create_project, open_project, work_as
from qualcode.store.project import Project
from qualcode.store.queries.documents import text_of
from tests.analysis.conftest import sample_path  # noqa: F401 - a fixture

ANSWERS = ("Карызым көп болчу.", "Балдарым калды. Апам карады.", "Жумуш жок.", "Кайра кетем. Болду.")


class Pair(NamedTuple):
    """Two coders, two codes and as many documents as asked for; each has four questions with their answers."""

    project: Project
    documents: list[str]
    codes: dict[str, str]
    coders: dict[str, str]

    def code(self, coder: str, document: int, quote: str, code: str = "debts", number: int | None = None) -> str:
        work_as(self.project, self.coders[coder])
        guid = self.documents[document]
        span = find_quote(text_of(self.project, guid), quote, guid, number)
        return code_span(self.project, guid, *span, self.codes[code])


def transcript(title: str) -> Transcript:
    lines = [line for answer in ANSWERS for line in ("И: Айтыңыз, кандай болду?", f"Р: {answer}")]
    turns, place = [], 0
    for line in lines:
        turns.append(Turn(place, place + 3, place + len(line), int(line[0] == "Р")))
        place += len(line) + 1
    people = (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT))
    return Transcript(title, "\n".join(lines) + f"\n{title}", tuple(turns), people)


@pytest.fixture
def pair_of(tmp_path):
    """Give a function that makes a pair of coders with so many documents."""
    made = []

    def make(documents=2):
        project = create_project(tmp_path / "pair.qualcode", "Кайтуу", "А")
        made.append(project)
        debts = add_code(project, {"en": "Debts"})
        codes = {
            "debts": debts,
            "bank": add_code(project, {"en": "Bank"}, debts),
            "children": add_code(project, {"en": "Children"}),
        }
        guids = [import_transcript(project, transcript(f"{number}")) for number in range(documents)]
        return Pair(project, guids, codes, {"А": project.me, "Б": add_coder(project, "Б")})

    yield make
    for project in made:
        project.close()


@pytest.fixture
def pair(pair_of):
    return pair_of()


@pytest.fixture(scope="session")
def sample(sample_path):  # noqa: F811
    with open_project(sample_path, write=False) as project:
        yield project


TURNS = Comparison(unit=UnitKind.TURN)
