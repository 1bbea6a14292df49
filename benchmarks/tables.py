"""Measures tables on a project of 500 documents and 500,000 codings: `python benchmarks/tables.py [FOLDER]`.

With FOLDER, the project made there by an earlier run is used again.
"""

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from store import CHARACTERS, CODINGS, DOCUMENTS, filled

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Show, Unit
from qualcode.analysis.study import study_of
from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.ops.attributes import import_attributes
from qualcode.ops.codings import NewCoding, code_many, code_span
from qualcode.ops.documents import link_speaker
from qualcode.ops.projects import create_project, open_project
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import documents_of, speakers_of
from qualcode.store.queries.respondents import attributes_of

GOAL = 0.3
PLACES = ("Баткен", "Бишкек", "Жалал-Абад", "Нарын", "Ош", "Ош шаары", "Талас", "Чүй", "Ысык-Көл")
CODES = 200


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="qualcode-benchmark-"))
    os.environ["QUALCODE_HOME"] = str(folder / "settings")
    path = folder / "tables.qualcode"
    if not path.exists():
        make(path)
    with open_project(path) as project:
        measure(project)
    if len(sys.argv) == 1:
        shutil.rmtree(folder, ignore_errors=True)


def make(path: Path) -> None:
    """Make the project: each document has one respondent with an oblast; codes lie in a tree of three levels."""
    with create_project(path, "Study", "Coder") as project:
        documents, codes = filled(project, DOCUMENTS, CODES)
        from qualcode.ops.codebook import move_code

        for place, code in enumerate(codes[10:], 10):
            move_code(project, code, codes[place // 6 if place < 60 else place % 50 + 10])
        options = tuple(NewOption(place, {}) for place in PLACES)
        records = [NewRecord(f"R{number}", {"Область": PLACES[number % 9]}) for number in range(DOCUMENTS)]
        import_attributes(project, [NewAttribute("Область", "single", options=options)], records)
        respondents = [item.guid for item in items_of(project, "respondent")]
        for document, respondent in zip(documents, respondents, strict=True):
            link_speaker(project, speakers_of(project, document)[1].guid, respondent)
        chance = random.Random(2)
        for first in range(0, DOCUMENTS, 100):
            code_many(project, list(codings(documents[first : first + 100], codes, chance)))


def codings(documents: list[str], codes: list[str], chance: random.Random) -> list[NewCoding]:
    """Draw the codings of some documents."""
    return [
        NewCoding(document, start, start + chance.randrange(20, 400), chance.choice(codes))
        for document in documents
        for start in (chance.randrange(CHARACTERS - 500) for _ in range(CODINGS))
    ]


def measure(project: Project) -> None:
    oblast = attributes_of(project)[0].guid
    told("load of all codings and turns", lambda: study_of(project))
    for unit in Unit:
        query = Query(attribute=oblast, unit=unit)
        if unit is Unit.WORDS:
            told("crosstab, words, the first time (reads all texts)", lambda query=query: crosstab(project, query))
        told(f"crosstab, {unit}", lambda query=query: crosstab(project, query), GOAL)
    told("crosstab, % of N", lambda: crosstab(project, Query(attribute=oblast, show=Show.N_PERCENT)), GOAL)
    document, code = documents_of(project)[7], items_of(project, "code")[-1]
    for number in range(3):
        code_span(project, document.guid, 300 + number, 390, code.guid)
        told("crosstab just after a coding", lambda: crosstab(project, Query(attribute=oblast)), GOAL)
    told("code x document matrix", lambda: document_matrix(project, Query()))
    told("code x respondent matrix", lambda: respondent_matrix(project, Query()))
    table = crosstab(project, Query(attribute=oblast))
    cell = table.rows[5][2]
    assert cell.passages is not None
    asked = cell.passages
    told("passages behind a cell", lambda: passages(project, asked))


def told(what: str, act: Callable[[], object], goal: float = 0) -> None:
    """Print how long an act takes."""
    start = time.perf_counter()
    act()
    taken = time.perf_counter() - start
    verdict = f"  <= {goal * 1000:g} ms  {'ok' if taken <= goal else 'MISSED'}" if goal else ""
    print(f"{what:<52}{taken * 1000:9.1f} ms{verdict}", flush=True)


if __name__ == "__main__":
    main()
