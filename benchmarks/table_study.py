"""A generated project of 500 documents, 200 codes, 5 coders, 500,000 codings and 40 attributes, for `tables.py`."""

import random
from collections.abc import Iterator
from pathlib import Path

from store import CHARACTERS, CODINGS, DOCUMENTS, filled

from qualcode.model.attributes import NewAttribute, NewOption, NewRecord
from qualcode.model.fields import Value
from qualcode.ops.attributes import import_attributes
from qualcode.ops.codebook import move_code
from qualcode.ops.codings import NewCoding, code_many
from qualcode.ops.documents import link_speaker
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import add_coder, create_project
from qualcode.store.objects import items_of
from qualcode.store.project import Project
from qualcode.store.queries.documents import speakers_of

PLACES = ("Баткен", "Бишкек", "Жалал-Абад", "Нарын", "Ош", "Ош шаары", "Талас", "Чүй", "Ысык-Көл")
CODES, CODERS, ATTRIBUTES = 200, 5, 40
OWN = 0.6  # of the codings of a document are those of the coder responsible for it
ABSENT = 0.03


def make(path: Path) -> None:
    """Make the project: each document has one respondent; codes lie in a tree of three levels."""
    chance = random.Random(2)
    with create_project(path, "Study", "Coder 0") as project:
        coders = [project.me, *(add_coder(project, f"Coder {number}") for number in range(1, CODERS))]
        documents, codes = filled(project, DOCUMENTS, CODES)
        for place, code in enumerate(codes[10:], 10):
            move_code(project, code, codes[place // 6 if place < 60 else place % 50 + 10])
        for place, document in enumerate(documents):
            set_fields(project, document, {"responsible": coders[place % CODERS]})
        _add_respondents(project, documents, chance)
        for first in range(0, DOCUMENTS, 100):
            code_many(project, list(_codings(documents, range(first, first + 100), codes, coders, chance)))
        project.rebuild_file()


def _add_respondents(project: Project, documents: list[str], chance: random.Random) -> None:
    attributes = [_attribute(number) for number in range(ATTRIBUTES)]
    records = [
        NewRecord(f"R{number}", {attribute.key: _value(attribute, chance) for attribute in attributes})
        for number in range(DOCUMENTS)
    ]
    import_attributes(project, attributes, records)
    respondents = [item.guid for item in items_of(project, "respondent")]
    for document, respondent in zip(documents, respondents, strict=True):
        link_speaker(project, speakers_of(project, document)[1].guid, respondent)


def _attribute(number: int) -> NewAttribute:
    options = tuple(NewOption(place, {}) for place in PLACES)
    kind = "number" if number % 8 == 7 else "multiple" if number % 8 == 6 else "single"
    return NewAttribute(f"Признак {number}", kind, options=() if kind == "number" else options)


def _value(attribute: NewAttribute, chance: random.Random) -> Value:
    if attribute.type == "number":
        return chance.randrange(18, 60)
    if attribute.type == "multiple":
        return list(chance.sample(PLACES, 2))
    return chance.choice(PLACES)


def _codings(
    documents: list[str], places: range, codes: list[str], coders: list[str], chance: random.Random
) -> Iterator[NewCoding]:
    for place in places:
        for _ in range(CODINGS):
            start = chance.randrange(CHARACTERS - 500)
            coder = place if chance.random() < OWN else chance.randrange(CODERS)
            facets = {"presence": "absent"} if chance.random() < ABSENT else None
            end = start + chance.randrange(20, 400)
            yield NewCoding(documents[place], start, end, chance.choice(codes), coders[coder % CODERS], facets)
