"""A project with one long coded transcript and a short one, for `coding_view.py`."""

import random
from pathlib import Path
from typing import NamedTuple

from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import NewCoding, code_many
from qualcode.ops.documents import import_transcript
from qualcode.ops.projects import add_coder, create_project, open_project
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of
from qualcode.store.queries.documents import documents_of
from ui.transcript.code_looks import CodeLooks
from ui.transcript.highlight import Highlight
from ui.transcript.indexing import highlight_of

LARGEST = 1_000_000
SIZES = ((60_000, 200), (300_000, 2_000), (LARGEST, 20_000))
CODES = 40
_FILE = "study.qualcode"
_SENTENCE = "Мен Россиядан былтыр күзүндө үйгө кайтып келдим, балдарым энем менен калган эле. "
_COLOURS = ("#CC6677", "#117733", "#88CCEE", "#DDCC77", "#332288")


class Study(NamedTuple):
    """The long document, another one, and the codes."""

    project: Project
    document: str
    other: str
    codes: tuple[str, ...]

    @classmethod
    def opened(cls, folder: Path) -> "Study":
        """Open the study that was made in a folder."""
        project = open_project(folder / _FILE)
        found = {document.name: document.guid for document in documents_of(project)}
        return cls(project, found["long"], found["short"], tuple(code.guid for code in codes_of(project)))

    @property
    def looks(self) -> CodeLooks:
        """Give the looks of codes and coders."""
        return CodeLooks(self.project)


def make_study(folder: Path, length: int, count: int) -> Study:
    """Make a project with a text of about so many characters that has so many codings of three coders."""
    project = create_project(folder / _FILE, "Кайтуу", "Айбек Асанов")
    coders = [project.me, add_coder(project, "Нургүл Токтоева"), add_coder(project, "Чолпон Осмонова")]
    codes = [add_code(project, {"ky": f"Код {number}"}, colour=_COLOURS[number % 5]) for number in range(CODES)]
    long, short = (import_transcript(project, _transcript(*which)) for which in (("long", length), ("short", 6_000)))
    chance = random.Random(2)
    starts = [chance.randrange(length - 500) for _ in range(count)]
    code_many(
        project,
        [
            NewCoding(long, start, start + chance.randint(20, 400), chance.choice(codes), chance.choice(coders))
            for start in starts
        ],
    )
    return Study(project, long, short, tuple(codes))


def highlights_of(study: Study) -> list[Highlight]:
    """Read the codings of the long document."""
    return [highlight_of(coding) for coding in codings_of(study.project, study.document)]


def _transcript(title: str, length: int) -> Transcript:
    chance, lines, turns, place = random.Random(length), [], [], 0
    while place < length:
        line = "И: Ким?" if len(lines) % 2 == 0 else "Р: " + _SENTENCE * chance.randint(1, 8)
        turns.append(Turn(place, place + 3, place + len(line), len(lines) % 2))
        lines.append(line)
        place += len(line) + 1
    speakers = (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT))
    return Transcript(title, "\n".join(lines), tuple(turns), speakers)
