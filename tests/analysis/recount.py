"""The codings of the sample study as its files tell them, for recounts in plain Python."""

from collections import defaultdict
from functools import cache
from typing import NamedTuple

from tests.sample_files import BOOK, DOCUMENTS, respondent_rows, span_of, transcript

EVERYONE = ("in_depth", "family", "key_informant")


class Told(NamedTuple):
    """A coding: `line` are the codes from the root down to its own, `turns` the places of its turns."""

    file: str
    person: str
    coder: str
    line: tuple[str, ...]
    start: int
    end: int
    turns: tuple[int, ...]
    absent: bool


def lines_of(codes, above=()):
    """Give for each code its own id and those above it."""
    found = {}
    for code in codes:
        line = (*above, code["id"])
        found[code["id"]] = line
        found |= lines_of(code.get("codes", []), line)
    return found


def names_of(codes, language):
    """Give the name of each code by its id."""
    found = {}
    for code in codes:
        found[code["id"]] = code["name"][language]
        found |= names_of(code.get("codes", []), language)
    return found


LINES = lines_of(BOOK["codes"])
NAMES = {language: names_of(BOOK["codes"], language) for language in ("en", "ru", "ky")}
PSEUDONYMS = {row[0]: row[1] for row in respondent_rows()[1:]}


@cache
def codings():
    """Give every coding of every coder."""
    return [told for file in DOCUMENTS for told in codings_of(file)]


@cache
def codings_of(file):
    document = DOCUMENTS[file]
    (person,) = document["respondents"].values()
    turns = transcript(file).turns
    found = []
    for coding in document["codings"]:
        start, end = span_of(file, coding)
        here = tuple(at for at, turn in enumerate(turns) if turn.speech < end and start < turn.end)
        absent = coding.get("facets", {}).get("presence") in ("absent", "denied")
        found.append(Told(file, person, coding["coder"], LINES[coding["code"]], start, end, here, absent))
    return found


def final(kinds=EVERYONE, absent=False):
    """Give the codings of the coders responsible for their documents."""
    return [
        told
        for told in codings()
        if told.coder == DOCUMENTS[told.file]["responsible"]
        and DOCUMENTS[told.file]["kind"] in kinds
        and (absent or not told.absent)
    ]


def by_file(found):
    """Give codings by their document."""
    parted = defaultdict(list)
    for told in found:
        parted[told.file].append(told)
    return parted


@cache
def asked_turns(file):
    """Give the places of the turns in which questions are asked, with the questions."""
    text, turns = transcript(file).text, transcript(file).turns
    found = defaultdict(set)
    for asking in DOCUMENTS[file].get("questions", []):
        (place,) = [at for at, turn in enumerate(turns) if asking["turn"] in text[turn.speech : turn.end]]
        found[place].add(asking["question"])
    return dict(sorted(found.items()))
