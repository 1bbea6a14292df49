"""Measures packages and merging: `python benchmarks/merge.py [codings here] [codings arriving]`. Prints a table.

500,000 codings here and 20,000 arriving in as many steps unless told otherwise.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qualcode.computer import Computer
from qualcode.model.guid import new_guid, new_step_guid
from qualcode.model.log import Log, Operation, Step
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.backups import backup_now
from qualcode.ops.codings import NewCoding, code_many, code_span
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object
from qualcode.ops.projects import add_coder, create_project, project_guid
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of
from qualcode.team.merge import merge_package, withdraw_merge
from qualcode.team.package import Package, read_package, write_package
from qualcode.team.preview import preview
from qualcode.team.scope import Part, Scope

DOCUMENTS, CODES, CHARACTERS = 500, 200, 20_000


def main() -> None:
    here, arriving = (int(number) for number in (sys.argv[1:] + ["500000", "20000"][len(sys.argv) - 1 :])[:2])
    with tempfile.TemporaryDirectory(prefix="qualcode-benchmark-") as scratch:
        os.environ["QUALCODE_HOME"] = scratch
        for line in measured(Path(scratch), here, arriving):
            print(line, flush=True)


def measured(folder: Path, here: int, arriving: int) -> Iterator[str]:
    with create_project(folder / "mine.qualcode", "Study", "Coder") as mine:
        for _ in range(5_000):
            code_span(mine, *one_place(mine, *small(mine)))
        with clock() as taken:
            packed = write_package(mine, folder / "mine.qcpack", Scope(Part.MINE))
        yield row("write 5,000 codings", taken(), f"{packed.size / 5_000:.0f} bytes a coding")
    with create_project(folder / "large.qualcode", "Study", "Coder") as project:
        documents, codes = filled(project, DOCUMENTS)
        chance = random.Random(1)
        for _ in range(0, here, 10_000):
            code_many(
                project,
                [NewCoding(chance.choice(documents), *stretch(chance), chance.choice(codes)) for _ in range(10_000)],
            )
        package = from_colleague(project, add_coder(project, "Colleague"), documents, codes, arriving)
        with clock() as taken:
            told = preview(project, package)
        yield row(f"preview of {arriving:,} into {here:,}", taken(), f"{told.coders[0].codings:,} codings")
        with clock() as backup:
            backup_now(project, "merge")
        with clock() as taken:
            done = merge_package(project, package)
        yield row("merge without its backup", taken() - backup(), f"{done.objects:,} objects")
        yield row("that backup", backup(), "")
        with clock() as taken:
            preview(project, package)
        yield row("preview of what is all here", taken(), "")
        with clock() as taken:
            withdraw_merge(project, done.merge)
        yield row("withdraw with its backup", taken(), "")
        with clock() as taken:
            packed = write_package(project, folder / "whole.qcpack", also=frozenset(documents))
        yield row("write the whole", taken(), f"{packed.size / 1e6:.1f} MB")
        with clock() as taken:
            read_package(folder / "whole.qcpack")
        yield row("read the whole", taken(), "")


_SMALL: list[list[str]] = []


def small(project: Project) -> tuple[list[str], list[str]]:
    if not _SMALL:
        _SMALL.extend(filled(project, 20))
    return _SMALL[0], _SMALL[1]


def one_place(project: Project, documents: list[str], codes: list[str]) -> tuple[str, int, int, str]:
    chance = random.Random(project.position())
    return (chance.choice(documents), *stretch(chance), chance.choice(codes))


def stretch(chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(CHARACTERS - 500)
    return start, start + chance.randrange(10, 400)


def filled(project: Project, count: int) -> tuple[list[str], list[str]]:
    documents = []
    for number in range(count):
        text = f"И: {number} " + "сөз " * (CHARACTERS // 4)
        turns = (Turn(0, 3, len(text), 0),)
        transcript = Transcript(f"{number:03}", text, turns, (Speaker("И", Role.RESPONDENT),))
        documents.append(import_transcript(project, transcript))
    return documents, [add_object(project, "code", {"name_ru": f"Код {number}"}) for number in range(CODES)]


def from_colleague(project: Project, coder: str, documents: list[str], codes: list[str], count: int) -> Package:
    """Make the package of a colleague who coded one passage a step."""
    chance, computer = random.Random(2), Computer(new_guid(), "")
    versions = {document.guid: document.version for document in documents_of(project)}
    log = Log({}, {})
    for number in range(count):
        step = Step(new_step_guid(), "code_span", {}, coder, computer.guid, number, 10_000 + number)
        document = chance.choice(documents)
        anchor = [versions[document], *stretch(chance), chance.choice(codes)]
        value = {"coder": coder, "document": document, "anchor": anchor}
        log.steps[step.id] = step
        log.operations[step.id] = Operation(step.id, step.id, "coding", new_guid(), "", (), None, value)  # type: ignore[arg-type]
    return Package("p", "0", project_guid(project), "Study", Part.MINE, 0, coder, "Colleague", "", 0, log, {})


@contextmanager
def clock() -> Iterator:  # type: ignore[type-arg]
    start = time.perf_counter()
    end: list[float] = []
    yield lambda: end[0]
    end.append(time.perf_counter() - start)


def row(what: str, seconds: float, more: str) -> str:
    return f"{what:<40} {seconds:8.2f} s   {more}"


if __name__ == "__main__":
    main()
