"""The sample study as its files tell it, read once: what the tests compare the program with."""

import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import openpyxl
import yaml

from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.model.transcript import Transcript

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_transcripts"
INTERVIEWS = SAMPLE / "interviews"

# Any: what YAML holds.
Told = dict[str, Any]


def read(path: Path) -> Told:
    told: Told = yaml.safe_load(path.read_text(encoding="utf-8"))
    return told


def load_maker() -> ModuleType:
    """Give the script that makes the files of the sample."""
    spec = importlib.util.spec_from_file_location("make_files", SAMPLE / "make_files.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


MAKER = load_maker()
DOCUMENTS: dict[str, Told] = {told["file"]: told for told in map(read, sorted((SAMPLE / "coding").glob("*.yaml")))}
FILES = list(DOCUMENTS)
STUDY = read(SAMPLE / "study.yaml")
CODERS = [coder["id"] for coder in STUDY["coders"]]
TRAINING, DOUBLE = (STUDY["rounds"][name] for name in ("training", "double"))
GUIDES: dict[str, Told] = {guide["kind"]: guide for guide in read(SAMPLE / "guides.yaml")["guides"]}
BOOK = read(ROOT / "codebooks" / "return_migration.yaml")
SETS = {one["id"]: set(one["codes"]) for one in BOOK["sets"]}
FACETS = {facet["id"]: {value["id"] for value in facet["values"]} for facet in BOOK["facets"]}


def code_states(codes: list[Told]) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for code in codes:
        found |= {code["id"]: code["active"]} | code_states(code.get("codes", []))
    return found


ACTIVE = {name for name, active in code_states(BOOK["codes"]).items() if active}


@cache
def transcript(file: str) -> Transcript:
    """Give an interview as the program reads its file."""
    return read_transcript(INTERVIEWS / file)


def place(text: str, quote: str, number: int = 1) -> int:
    """Give where the quote begins, found as the researcher counts: its `number`-th occurrence; -1 without one."""
    start = -1
    for _ in range(number):
        start = text.find(quote, start + 1)
        if start < 0:
            return -1
    return start


def span_of(file: str, coding: Told) -> tuple[int, int]:
    """Give [start, end) of a coding in the text of its interview."""
    start = place(transcript(file).text, coding["quote"], coding.get("number", 1))
    assert start >= 0, (file, coding["quote"])
    return start, start + len(coding["quote"])


def codings_by(file: str) -> dict[str, list[Told]]:
    """Give the codings of an interview by coder, without the coders who did none."""
    codings = DOCUMENTS[file]["codings"]
    return {coder: mine for coder in CODERS if (mine := [one for one in codings if one["coder"] == coder])}


def respondent_rows() -> list[tuple[Any, ...]]:
    """Give the rows of the team's own table, headings first."""
    sheet = openpyxl.load_workbook(SAMPLE / "respondents.xlsx").worksheets[0]
    return list(sheet.iter_rows(values_only=True))
