"""Measures the store against bare `sqlite3` in one run: `python benchmarks/store.py [small|large]`. Prints a table.

The bare side writes the same rows with the same indexes, a unique GUID included, under the same pragmas.
"""

import os
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qualcode.model.guid import new_guid
from qualcode.model.transcript import Role, Speaker, Transcript, Turn
from qualcode.ops.codings import NewCoding, code_many, code_span
from qualcode.ops.documents import import_transcript
from qualcode.ops.objects import add_object, delete_objects
from qualcode.ops.projects import create_project, open_project
from qualcode.ops.undo import undo
from qualcode.store.check import check_project
from qualcode.store.project import Project
from qualcode.store.queries.codes import codes_of
from qualcode.store.queries.codings import codings_of, counts_by_code
from qualcode.store.queries.documents import documents_of

WORDS = ["мен", "анан", "барып", "иштедим", "карызым", "бар", "балдарым", "үйдө", "Москвада", "квартира", "кымбат"]
DOCUMENTS, CHARACTERS, CODINGS = 500, 60_000, 1_000  # 30 million characters, 500,000 codings
BULK = 100_000
BARE = """
CREATE TABLE coding (
    id INTEGER PRIMARY KEY, guid BLOB NOT NULL UNIQUE, coder INTEGER, document INTEGER, version INTEGER,
    span_start INTEGER, span_end INTEGER, code INTEGER, weight INTEGER, flag INTEGER, facets TEXT, definition TEXT
);
CREATE INDEX coding_document ON coding (document, span_start, span_end, code, coder);
CREATE INDEX coding_code ON coding (code, document, coder);
"""
INSERT = "INSERT INTO coding (guid, coder, document, version, span_start, span_end, code) VALUES (?, ?, ?, ?, ?, ?, ?)"


def main() -> None:
    parts = [{"small": small, "large": large}[name] for name in sys.argv[1:]] or [small, large]
    with tempfile.TemporaryDirectory(prefix="qualcode-benchmark-") as scratch:
        os.environ["QUALCODE_HOME"] = scratch
        for part in parts:
            for line in part(Path(scratch)):
                print(line, flush=True)


def small(folder: Path) -> Iterator[str]:
    """Measure single codings and bulk in a project of one document."""
    with create_project(folder / "small.qualcode", "Study", "Coder") as project:
        documents, codes = filled(project, 20, 60)
        ours, bare = one_by_one(project, documents, codes, bare_connection(folder / "one.sqlite"))
        yield row("one coding, durable", ours, bare, 2)
        ours, bare = in_bulk(project, documents, codes, folder)
        yield row(f"{BULK:,} codings in bulk", ours, bare, 4)
        with clock() as taken:
            undo(project)
        yield row("undo of that bulk step", taken(), bare)
        few = code_many(project, [NewCoding(documents[0], 10, 40 + place % 900, codes[1]) for place in range(5_000)])
        with clock() as taken:
            delete_objects(project, (codes[1],))
        yield row(f"delete of a code with {len(few):,} codings", taken(), bare)


def one_by_one(
    project: Project, documents: list[str], codes: list[str], bare: sqlite3.Connection, rounds: int = 300
) -> tuple[float, float]:
    """Give the medians of one coding through the gate and of one bare insert, taken in turn."""
    ours, theirs = [], []
    chance = random.Random(1)
    for _ in range(rounds):
        document, start, code = chance.choice(documents), chance.randrange(50_000), chance.choice(codes)
        with clock() as taken:
            code_span(project, document, start, start + 80, code)
        ours.append(taken())
        with clock() as taken:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute(INSERT, (bytes.fromhex(new_guid()), 1, 2, 3, start, start + 80, 4))
            bare.execute("COMMIT")
        theirs.append(taken())
    return statistics.median(ours), statistics.median(theirs)


def in_bulk(project: Project, documents: list[str], codes: list[str], folder: Path) -> tuple[float, float]:
    """Give the medians of three bulk steps and of three times the same rows by executemany."""
    ours, theirs = [], []
    bare = bare_connection(folder / "bulk.sqlite")
    for turn in range(3):
        chance = random.Random(turn)
        places = [(chance.randrange(20), chance.randrange(50_000), chance.randrange(60)) for _ in range(BULK)]
        rows = [NewCoding(documents[place], start, start + 80, codes[code]) for place, start, code in places]
        with clock() as taken:
            code_many(project, rows)
        ours.append(taken())
        plain = [(bytes.fromhex(new_guid()), 1, place, place, start, start + 80, code) for place, start, code in places]
        with clock() as taken:
            bare.execute("BEGIN IMMEDIATE")
            bare.executemany(INSERT, plain)
            bare.execute("COMMIT")
        theirs.append(taken())
    return statistics.median(ours), statistics.median(theirs)


def large(folder: Path) -> Iterator[str]:
    """Measure a project of 500 documents, 30 million characters and 500,000 codings."""
    path = folder / "large.qualcode"
    with create_project(path, "Study", "Coder") as project:
        documents, codes = filled(project, DOCUMENTS, 200)
        chance = random.Random(2)
        for first in range(0, DOCUMENTS, 100):
            code_many(
                project,
                [
                    NewCoding(document, start, start + chance.randrange(20, 400), chance.choice(codes))
                    for document in documents[first : first + 100]
                    for start in (chance.randrange(CHARACTERS - 500) for _ in range(CODINGS))
                ],
            )
        project.rebuild_file()
    taken_all = [opened(path) for _ in range(5)]
    yield row("opening the large project", statistics.median(taken_all), goal_seconds=0.3)
    yield size_row(path, folder)
    with open_project(path) as project:
        with clock() as taken:
            code_span(project, documents[7], 100, 160, codes[3])
        yield row("first coding in the large project", taken())
        with clock() as taken:
            code_span(project, documents[7], 300, 360, codes[3])
        yield row("second coding in the large project", taken())
        with clock() as taken:
            found = list(check_project(project))
        yield row(f"check of the large project ({len(found)} findings)", taken())


def opened(path: Path) -> float:
    """Give the seconds until a window has what it shows first."""
    with clock() as taken, open_project(path) as project:
        documents = documents_of(project)
        codes_of(project)
        counts_by_code(project)
        codings_of(project, documents[0].guid)
        return taken()


def size_row(path: Path, folder: Path) -> str:
    bare = folder / "without-log.sqlite"
    shutil.copyfile(path, bare)
    connection = sqlite3.connect(bare)
    for table in ("step", "operation", "value", "head", "conflict", "computer"):
        connection.execute(f"DROP TABLE {table}")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()
    ours, theirs = path.stat().st_size, bare.stat().st_size
    sizes = f"{'file with log / without':<52}{ours / 1e6:9.1f} MB {theirs / 1e6:9.1f} MB"
    return f"{sizes} {ours / theirs:7.2f}x  <= 2x  {'ok' if ours <= 2 * theirs else 'MISSED'}"


def filled(project: Project, documents: int, codes: int) -> tuple[list[str], list[str]]:
    """Fill a project with documents and codes; give their GUIDs."""
    chance = random.Random(3)
    made = [import_transcript(project, transcript(f"Interview {number}", chance)) for number in range(documents)]
    return made, [add_object(project, "code", {"name_ru": f"Код {number}"}) for number in range(codes)]


def transcript(title: str, chance: random.Random) -> Transcript:
    pieces, turns, place = [], [], 0
    while place < CHARACTERS:
        said = " ".join(chance.choices(WORDS, k=40))
        pieces.append(f"{'ИР'[len(turns) % 2]}: {said}\n")
        turns.append(Turn(place, place + 3, place + 3 + len(said), len(turns) % 2))
        place += len(pieces[-1])
    return Transcript(
        title,
        "".join(pieces),
        tuple(turns),
        (Speaker("И", Role.INTERVIEWER), Speaker("Р", Role.RESPONDENT)),
    )


def bare_connection(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "temp_store = MEMORY",
        "secure_delete = 1",
        "cache_size = -32000",
    ):
        connection.execute(f"PRAGMA {pragma}")
    connection.executescript(BARE)
    return connection


@contextmanager
def clock() -> Iterator[Callable[[], float]]:
    """Give a function that tells the seconds since the start, or those that the block took."""
    start = time.perf_counter()
    end: list[float] = []
    yield lambda: (end[0] if end else time.perf_counter()) - start
    end.append(time.perf_counter())


def row(what: str, ours: float, bare: float | None = None, goal: float = 0, goal_seconds: float = 0) -> str:
    """Give a line of the table: ours, bare, ratio, goal, verdict."""
    line = f"{what:<52}{ours * 1000:9.2f} ms"
    if goal and bare:
        verdict = "ok" if ours <= goal * bare else "MISSED"
        return f"{line} {bare * 1000:9.2f} ms {ours / bare:7.2f}x  <= {goal:g}x  {verdict}"
    if goal_seconds:
        return f"{line} {'':>12} {'':>8}  <= {goal_seconds * 1000:g} ms  {'ok' if ours <= goal_seconds else 'MISSED'}"
    return line


if __name__ == "__main__":
    main()
