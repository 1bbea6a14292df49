"""Measures settling: `python benchmarks/settling.py`: listing cases, and a decision until it is on the disk."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from qualcode.agreement.settling import cases_of, progress_of
from qualcode.exchange.sample.build import build_sample
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codebook import add_code
from qualcode.ops.codings import NewCoding, code_many
from qualcode.ops.document_states import mark_document
from qualcode.ops.documents import import_transcript
from qualcode.ops.projects import add_coder, create_project, open_project, work_as
from qualcode.ops.settling import settle_case
from qualcode.store.project import Project

CHARACTERS, CODINGS, CODES = 60_000, 2_000, 40
LARGE_GOAL, SAMPLE_GOAL, STEP_GOAL = 0.1, 0.05, 0.02


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        with open_project(build_sample(Path(folder) / "sample.qualcode")) as sample:
            told("sample study: all cases", lambda: cases_of(sample), SAMPLE_GOAL)
            told("sample study: progress", lambda: progress_of(sample), SAMPLE_GOAL)
            decided("sample study: a decision", sample)
        with large(Path(folder) / "large.qualcode") as project:
            told(f"{CHARACTERS} characters, {CODINGS} codings of 3: cases", lambda: cases_of(project), LARGE_GOAL)
            decided("the same: a decision", project)
            told("the same, decided in part: cases", lambda: cases_of(project), LARGE_GOAL)


def large(path: Path) -> Project:
    """Make an interview of this length that three coders coded, partly alike."""
    chance = random.Random(7)
    project = create_project(path, "Large", "A")
    coders = [project.me, add_coder(project, "B"), add_coder(project, "C")]
    words, length = [], 0
    while length < CHARACTERS:
        words.append("".join(chance.choices("абвгдеёжзийклмнопрст", k=chance.randrange(2, 10))))
        length += len(words[-1]) + 1
    text = " ".join(words)[:CHARACTERS]
    document = import_transcript(
        project, Transcript("Large", text, (Turn(0, 0, len(text), 0),), (Speaker("Р", Role.RESPONDENT),))
    )
    codes = [add_code(project, {"en": f"Code {number}"}) for number in range(CODES)]
    made = []
    while len(made) < CODINGS:
        start, size, code = chance.randrange(CHARACTERS - 400), chance.randrange(40, 300), chance.choice(codes)
        for coder in coders:
            if chance.random() < 0.75:
                given = chance.choice(codes) if chance.random() < 0.1 else code
                made.append(NewCoding(document, start + chance.choice((0, 0, 9)), start + size, given, coder))
    code_many(project, made[:CODINGS])
    for coder in coders:
        work_as(project, coder)
        mark_document(project, document)
    return project


def decided(what: str, project: Project) -> None:
    """Time decisions; the first accepts along with it all that was coded alike."""
    cases = [case for case in cases_of(project).cases if not case.standing.is_settled][:21]
    took = []
    for case in cases:
        begun = time.perf_counter()
        settle_case(project, case.document, case.codings, "all")
        took.append(time.perf_counter() - begun)
    print(f"{what}: first {1000 * took[0]:.1f} ms, then {1000 * median(took[1:]):.1f} ms (goal {1000 * STEP_GOAL:.0f})")


def told(what: str, call: Callable[[], object], goal: float) -> None:
    call()
    took = []
    for _ in range(7):
        begun = time.perf_counter()
        call()
        took.append(time.perf_counter() - begun)
    print(f"{what}: {1000 * median(took):.1f} ms (goal {1000 * goal:.0f})")


if __name__ == "__main__":
    main()
