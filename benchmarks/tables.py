"""Measures tables on a project of 500 documents and 500,000 codings: `python benchmarks/tables.py [FOLDER]`.

With FOLDER, the project made there by an earlier run is used again. Bare SQL, bare numpy and bare XlsxWriter do the
same in the same run; processor time, so that what else runs on the computer does not count.
"""

import gc
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xlsxwriter
from table_study import PLACES, make

from qualcode.analysis.cooccurrence import cooccurrence
from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.lines import line_of_words
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.passages import PassageList
from qualcode.analysis.query import Near, Query, Unit
from qualcode.analysis.registry import REPORTS
from qualcode.analysis.retrieval import Order, Relation, Retrieval
from qualcode.analysis.retrieved import retrieved
from qualcode.analysis.study import Study, study_of
from qualcode.exchange.excel.pace import Meter, Pace
from qualcode.exchange.excel.workbook import workbook_bytes
from qualcode.model.table import Cell, Column, Grid, Measure, Passages, Table
from qualcode.ops.codings import code_span
from qualcode.ops.projects import open_project
from qualcode.store.project import Project
from qualcode.store.queries.respondents import Attribute, attributes_of

ROUNDS = 3
# Every present coding of the coder responsible for its document.
_FINAL = (
    " coding.coder = document.responsible"
    " AND NOT (facets IS NOT NULL AND coalesce(json_extract(facets, '$.presence'), '') IN ('absent', 'denied'))"
)
BY_DOCUMENT = (
    "SELECT code, document, count(*) FROM coding NOT INDEXED JOIN document ON document.id = coding.document"
    f" WHERE{_FINAL} GROUP BY code, document"
)
BY_ATTRIBUTE = (
    "SELECT code, attribute_value.value, count(DISTINCT speaker.respondent) FROM coding NOT INDEXED"
    " JOIN document ON document.id = coding.document"
    " JOIN speaker ON speaker.document = document.id AND speaker.respondent IS NOT NULL"
    " JOIN attribute_value ON attribute_value.bearer = speaker.respondent AND attribute_value.attribute = ?"
    f" WHERE{_FINAL} GROUP BY code, attribute_value.value"
)


class Outcome(NamedTuple):
    """Seconds of ours and of the bare way, and what was asked for."""

    what: str
    ours: float
    bare: float = 0
    times: float = 0
    seconds: float = 0

    def __str__(self) -> str:
        line = f"{self.what:<58}{self.ours * 1000:9.1f} ms"
        kept = (not self.times or self.ours <= self.times * self.bare) and (
            not self.seconds or self.ours <= self.seconds
        )
        if self.bare:
            line += f"{self.bare * 1000:9.1f} ms {self.ours / self.bare:5.2f}x"
        goals = [f"<= {self.times:g}x"] * bool(self.times) + [f"<= {self.seconds * 1000:g} ms"] * bool(self.seconds)
        return f"{line}  {', '.join(goals)}  {'ok' if kept else 'MISSED'}" if goals else line


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.mkdtemp(prefix="qualcode-benchmark-"))
    os.environ["QUALCODE_HOME"] = str(folder / "settings")
    path = folder / "tables.qualcode"
    if not path.exists():
        make(path)
    parts = (cold, warm, together, passages, after_a_coding, excel)
    for part in parts:
        for outcome in part(path):
            print(outcome, flush=True)
    if len(sys.argv) == 1:
        shutil.rmtree(folder, ignore_errors=True)


def taken(act: Callable[[], object]) -> float:
    """Give the processor time of an act."""
    gc.collect()
    start = time.process_time()
    act()
    return time.process_time() - start


def best(act: Callable[[], object], rounds: int = ROUNDS) -> float:
    return min(taken(act) for _ in range(rounds))


# Nothing loaded --------------------------------------------------------------------------------------------------


def cold(path: Path) -> list[Outcome]:
    """Measure the first table after opening, each time on a new connection, in turn with the bare SQL."""
    found: dict[str, list[tuple[float, float]]] = {"code x document": [], "code x attribute": []}
    for _ in range(ROUNDS):
        for what, times in found.items():
            with open_project(path) as project:
                attribute = attributes_of(project)[0]
                local = project.identities.find(attribute.guid)
                if what == "code x document":
                    bare = taken(lambda project=project: project.connection.execute(BY_DOCUMENT).fetchall())
                    ours = taken(lambda project=project: document_matrix(project, Query()))
                else:
                    bare = taken(
                        lambda project=project, local=local: project.connection.execute(
                            BY_ATTRIBUTE, (local,)
                        ).fetchall()
                    )
                    ours = taken(
                        lambda project=project, attribute=attribute: crosstab(project, Query(attribute=attribute.guid))
                    )
                times.append((ours, bare))
    goals = {"code x document": 1.5, "code x attribute": 2.0}
    return [
        Outcome(
            f"{what}, nothing loaded / SQL GROUP BY", min(o for o, _ in times), min(b for _, b in times), goals[what]
        )
        for what, times in found.items()
    ]


# Arrays loaded ---------------------------------------------------------------------------------------------------


def warm(path: Path) -> list[Outcome]:
    """Measure tables with the arrays in memory, against the bare numpy that counts the same."""
    with open_project(path) as project:
        study = study_of(project)
        attribute = attributes_of(project)[0]
        line_of_words(project, study)
        floor = Floor(study, attribute, project)
        found = [
            Outcome(
                "code x document / numpy",
                best(lambda: document_matrix(project, Query())),
                best(floor.documents),
                3,
                0.05,
            ),
            Outcome(
                "code x respondent / numpy",
                best(lambda: (study.kept.clear(), respondent_matrix(project, Query()))),
                best(floor.cases),
                3,
                0.05,
            ),
        ]
        floors = {Unit.RESPONDENTS: floor.present, Unit.DOCUMENTS: floor.present, Unit.SEGMENTS: floor.segments}
        for unit in Unit:
            query = Query(attribute=attribute.guid, unit=unit)
            bare = best(floors.get(unit, lambda unit=unit: floor.covered(unit)))

            def anew(query: Query = query) -> None:
                study.kept.clear()
                crosstab(project, query)

            found.append(Outcome(f"crosstab, {unit}, counted anew / numpy", best(anew), bare, 3))
            again = best(lambda query=query: crosstab(project, query))
            found.append(Outcome(f"crosstab, {unit}, by another attribute", again, seconds=0.05))
        asked = Query(attribute=attribute.guid, kinds=())
        others = ("respondents_asked", "crosstab_asked", "coders", "household", "dyads", "speakers", "codebook")
        found += [
            Outcome(known.name, best(lambda known=known: known.build(project, asked)))
            for known in REPORTS
            if known.name in others
        ]
        return found


class Floor:
    """The same counts in bare numpy: masks, one pass, the tree added up."""

    def __init__(self, study: Study, attribute: Attribute, project: Project) -> None:
        self.study, self.codes = study, len(study.codes)
        values = crosstab(project, Query(attribute=attribute.guid)).columns[1:-1]
        self.columns = np.arange(len(study.speech.cases)) % len(values)
        self.words = line_of_words(project, study)

    def rows(self) -> np.ndarray:
        """Say of each coding whether it is present and of the final coding."""
        codings, study = self.study.codings, self.study
        return (codings.coder == study.final[codings.document]) & (codings.absent == 0)

    def up(self, counts: np.ndarray) -> np.ndarray:
        """Add the rows of each code to those above it."""
        for place in range(self.codes - 1, -1, -1):
            if self.study.parents[place] >= 0:
                counts[self.study.parents[place]] += counts[place]
        return counts

    def documents(self) -> np.ndarray:
        """Count segments by code and document."""
        pieces, codings = self.study.pieces, self.study.codings
        row = pieces.row[self.rows()[pieces.row]]
        row = row[np.insert(np.diff(row) != 0, 0, True)]
        documents = len(self.study.documents)
        key = codings.code[row] * documents + codings.document[row]
        return self.up(np.bincount(key, minlength=self.codes * documents).reshape(self.codes, documents))

    def cases(self) -> np.ndarray:
        """Count segments by code and case."""
        pieces, codings, cases = self.study.pieces, self.study.codings, len(self.study.speech.cases)
        at = self.rows()[pieces.row]
        key = np.sort(pieces.row[at] * cases + pieces.case[at])
        row, case = np.divmod(key[np.insert(np.diff(key) != 0, 0, True)], cases)
        return self.up(np.bincount(codings.code[row] * cases + case, minlength=self.codes * cases).reshape(-1, cases))

    def present(self) -> np.ndarray:
        """Count the cases that have a code, by column."""
        pieces, codings, cases = self.study.pieces, self.study.codings, len(self.study.speech.cases)
        at = self.rows()[pieces.row]
        found = np.zeros((self.codes, cases), dtype=bool)
        found[codings.code[pieces.row[at]], pieces.case[at]] = True
        found = self.up(found)
        return np.stack([found[:, self.columns == column].sum(axis=1) for column in range(self.columns.max() + 1)])

    def segments(self) -> np.ndarray:
        """Count segments by code and column."""
        pieces, codings = self.study.pieces, self.study.codings
        at = self.rows()[pieces.row]
        width = int(self.columns.max()) + 1
        row, column = pieces.row[at], self.columns[pieces.case[at]]
        first = np.insert((np.diff(row) != 0) | (np.diff(column) != 0), 0, True)
        key = codings.code[row[first]] * width + column[first]
        return self.up(np.bincount(key, minlength=self.codes * width).reshape(self.codes, width))

    def covered(self, unit: Unit) -> np.ndarray:
        """Sort by code and place at each depth of the tree, add what each span brings that those before did not."""
        pieces, codings, cases = self.study.pieces, self.study.codings, len(self.study.speech.cases)
        at = np.flatnonzero(self.rows()[pieces.row])
        base = codings.document[pieces.row[at]] << 32
        start, end = (
            (self.words.start[at], self.words.end[at])
            if unit is Unit.WORDS
            else (pieces.start[at] + base, pieces.end[at] + base)
        )
        stride = int(end.max()) + 1
        case, code = pieces.case[at], codings.code[pieces.row[at]]
        found = np.zeros(self.codes * cases)
        places = {code.guid: place for place, code in enumerate(self.study.codes)}
        paths = [[places[guid] for guid in code.path] for code in self.study.codes]
        for depth in range(max(map(len, paths))):
            above = np.array([path[depth] if depth < len(path) else -1 for path in paths])[code]
            some = np.flatnonzero(above >= 0)
            key = start[some] + above[some] * stride
            order = np.argsort(key, kind="stable")
            last = end[some][order] + above[some][order] * stride
            before = np.concatenate(([0], np.maximum.accumulate(last)[:-1]))
            gained = np.maximum(last - np.maximum(key[order], before), 0)
            found += np.bincount(above[some][order] * cases + case[some][order], gained, self.codes * cases)
        return found


def together(path: Path) -> list[Outcome]:
    """Measure the co-occurrence of all pairs of codes."""
    with open_project(path) as project:
        study_of(project)
        return [
            Outcome(
                f"co-occurrence of all pairs, {near}",
                best(lambda near=near: cooccurrence(project, Query(near=near, turns=2))),
                seconds=0.5,
            )
            for near in (Near.OVERLAP, Near.TURN, Near.TURNS)
        ]


def passages(path: Path) -> list[Outcome]:
    """Measure the first screen of 10,000 passages."""
    with open_project(path) as project:
        study = study_of(project)
        codes = tuple(code.guid for code in study.codes[:8])
        wanted = Passages(codes, final=True, absent=False, interviewer=False)

        def first_screen() -> None:
            found = PassageList(project, wanted)
            assert len(found) >= 10_000, len(found)
            assert len(found[:50]) == 50

        bare = best(first_screen)
        found = [Outcome("10,000 passages, to the first screen", bare, seconds=0.3)]
        return found + retrievals(project, [code.guid for code in study.codes], bare)


def retrievals(project: Project, codes: list[str], bare: float) -> list[Outcome]:
    """Measure retrievals up to fifty segments with the question above and the translation, beside passages alone."""
    attribute = attributes_of(project)[0].guid
    many, two = {"may": tuple(codes[:8])}, {"must": tuple(codes[:2])}
    asked: dict[str, dict[str, Any]] = {  # Any: each field has its own kind of value
        "10,000 segments": many,
        "10,000 segments, grouped by respondent": many | {"group": Order.RESPONDENT, "sort": Order.CODE},
        "10,000 segments, sorted by date": many | {"sort": Order.DATE},
        "10,000 segments, by weight": many | {"group": Order.WEIGHT},
        "segments of one oblast": many | {"values": ((attribute, (PLACES[4],)),)},
        **{f"two codes, {relation}": two | {"beside": relation} for relation in Relation},
        "one code, nowhere another in the document": {
            "must": (codes[0],),
            "must_not": (codes[30],),
            "apart": Relation.DOCUMENT,
        },
        "all 285,000 segments": {},
    }

    def first_screen(retrieval: Retrieval) -> None:
        found = retrieved(project, retrieval)
        assert found.counts.segments == len(found)
        assert bool(found.groups) is (retrieval.group is not None and len(found) > 0)
        assert len(found[:50]) == min(50, len(found))

    return [
        Outcome(f"{what} / passages alone", best(lambda one=one: first_screen(Retrieval(**one))), bare, seconds=0.3)
        for what, one in asked.items()
    ]


def after_a_coding(path: Path) -> list[Outcome]:
    """Measure a crosstab just after a coding, on a copy."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copyfile(path, Path(folder) / "copy.qualcode"))
        with open_project(copy) as project:
            study, oblast = study_of(project), attributes_of(project)[0].guid
            crosstab(project, Query(attribute=oblast))
            times = []
            for number in range(ROUNDS):
                code_span(project, study.documents[7].guid, 300 + number, 390, study.codes[-1].guid)
                times.append(taken(lambda: crosstab(project, Query(attribute=oblast))))
        return [Outcome("crosstab just after a coding", min(times), seconds=0.3)]


# Excel -----------------------------------------------------------------------------------------------------------

_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def excel(_: Path) -> list[Outcome]:
    """Measure workbooks against XlsxWriter writing the same cells."""
    values = [[(row * 7 + column) % 50 for column in range(300)] for row in range(2_000)]
    headings = [Cell(f"Код {row}") for row in range(2_000)]
    columns = (Column("Код"), *(Column(f"R{column}", Measure.COUNT) for column in range(300)))
    matrix = Table("Коддор", columns, Grid(headings, values, lambda _, __: Passages()))
    quote = "мен анан барып иштедим, карызым бар, балдарым үйдө калды " * 4
    told = ("Интервью", "R07", "Карыз", f"{quote}", "", "Р", 41, 1_200, 1_440, "Айбек", "2026-11-22", "")
    kinds = [Measure.COUNT if isinstance(value, int) else Measure.TEXT for value in told]
    titles = tuple(Column(f"Мамыча {at}", kind) for at, kind in enumerate(kinds))
    rows = tuple(
        tuple(Cell(f"{quote}{row}" if at == 3 else value) for at, value in enumerate(told)) for row in range(50_000)
    )
    segments = Table("Үзүндүлөр", titles, rows)
    found = []
    for what, table in (("matrix of 2,000 x 300", matrix), ("50,000 segments", segments)):
        ours, bare = [], []
        for _ in range(2):
            bare.append(taken(lambda table=table: bare_workbook(table)))
            told: list[int] = []
            meter = Meter(Pace(lambda done, _, told=told: told.append(done), lambda: False))
            ours.append(taken(lambda table=table, meter=meter: workbook_bytes([table], meter=meter)))
            assert len(told) > 100, "progress is told, and Cancel asked for, while it is written"
        found.append(Outcome(f"Excel, {what} / XlsxWriter", min(ours), min(bare), 1.3))
    return found


def bare_workbook(table: Table) -> bytes:
    target = BytesIO()
    workbook = xlsxwriter.Workbook(target, _OPTIONS)
    sheet = workbook.add_worksheet()
    text, number = (
        workbook.add_format({"text_wrap": True, "valign": "top"}),
        workbook.add_format({"num_format": "#,##0"}),
    )
    for at, column in enumerate(table.columns):
        sheet.write_string(0, at, column.title, text)
    for row in range(len(table.rows)):
        for at, value in enumerate(table.values(row)):
            if isinstance(value, str):
                if value:
                    sheet.write_string(row + 1, at, value, text)
            else:
                sheet.write_number(row + 1, at, value, number)
    workbook.close()
    return target.getvalue()


if __name__ == "__main__":
    main()
