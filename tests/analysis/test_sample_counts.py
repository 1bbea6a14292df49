"""Counts on the sample study, against a recount in plain Python from the files it is built of."""

from collections import defaultdict
from pathlib import Path

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Unit
from qualcode.store.queries.respondents import attributes_of
from tests.sample_files import BOOK, DOCUMENTS, SAMPLE, STUDY, read, respondent_rows

COLUMNS = read(SAMPLE / "attributes.yaml")["attributes"]


def lines_of(codes, above=()):
    """Give for each code its own name and those above it."""
    found = {}
    for code in codes:
        line = (*above, code["name"]["ru"])
        found[code["id"]] = line
        found |= lines_of(code.get("codes", []), line)
    return found


LINES = lines_of(BOOK["codes"])


def labels(heading):
    """Give the label of each respondent's value, by the spelling in the spreadsheet; no value has a column too."""
    (column,) = [column for column in COLUMNS if column["heading"] == heading]
    spelt = {word: value["ru"] for value in column["values"] for word in (value["key"], *value.get("spellings", ()))}
    headings, *rows = respondent_rows()
    return {row[0]: spelt.get(row[headings.index(heading)], "нет данных") for row in rows}


def counted(kinds, absent=False):
    """Give (document, respondent, code line) of every coding of the coder responsible for its document."""
    for document in DOCUMENTS.values():
        (person,) = document["respondents"].values()
        for coding in document["codings"]:
            denied = coding.get("facets", {}).get("presence") in ("absent", "denied")
            if coding["coder"] == document["responsible"] and document["kind"] in kinds and (absent or not denied):
                yield document["file"], person, LINES[coding["code"]]


def recount(heading, unit, kinds, absent=False):
    """Count by hand: {code: {label: number}} with the total under ""."""
    label = labels(heading)
    found = defaultdict(lambda: defaultdict(list))
    for number, (document, person, line) in enumerate(counted(kinds, absent)):
        what = {Unit.RESPONDENTS: person, Unit.DOCUMENTS: document, Unit.SEGMENTS: number}[unit]
        for code in line:
            for column in (label[person], ""):
                found[code][column].append(what)
    return {code: {column: len(set(items)) for column, items in by.items()} for code, by in found.items()}


@pytest.mark.parametrize("heading", ["Область", "Семейное положение"])
@pytest.mark.parametrize("unit", [Unit.RESPONDENTS, Unit.DOCUMENTS, Unit.SEGMENTS])
@pytest.mark.parametrize(("kinds", "absent"), [(("in_depth",), False), (("in_depth", "family"), True)])
def test_the_crosstab_equals_a_recount_from_the_files(sample, heading, unit, kinds, absent):
    (attribute,) = [attribute for attribute in attributes_of(sample) if attribute.key == heading]
    table = crosstab(sample, Query(attribute.guid, unit, kinds=kinds, absent=absent, language="ru"))
    expected = recount(heading, unit, kinds, absent)
    titles = [column.title for column in table.columns[1:-1]]
    assert len(expected) > 40
    seen = set()
    for row in table.rows:
        told = expected.get(row[0].value, {})
        assert [cell.value for cell in row[1:-1]] == [told.get(title, 0) for title in titles], row[0].value
        assert row[-1].value == told.get("", 0)
        seen.add(row[0].value)
    assert set(expected) <= seen


def filled(table):
    """Give the cells that are not zero by code and heading."""
    heads = [column.title for column in table.columns]
    cells = {(row[0].value, head): cell.value for row in table.rows for head, cell in zip(heads, row, strict=True)}
    return {place: value for place, value in cells.items() if value and place[1] != heads[0]}


@pytest.mark.parametrize("make", [document_matrix, respondent_matrix])
def test_the_matrices_equal_a_recount_from_the_files(sample, make):
    table = make(sample, Query(kinds=(), language="ru"))
    names = {row[0]: row[1] for row in respondent_rows()}
    expected = defaultdict(int)
    for document, person, line in counted(("in_depth", "family", "key_informant")):
        for code in line:
            expected[code, names[person] if make is respondent_matrix else Path(document).stem] += 1
    assert filled(table) == expected
    binary = make(sample, Query(kinds=(), language="ru"), binary=True)
    assert filled(binary) == dict.fromkeys(expected, 1)
    assert {cell.value for row in binary.rows for cell in row[1:]} == {0, 1}


@pytest.mark.parametrize("make", [document_matrix, respondent_matrix])
def test_every_number_of_a_matrix_has_its_passages(sample, make):
    for row in make(sample, Query(language="ru")).rows:
        for cell in row[1:]:
            assert cell.value == (len(passages(sample, cell.passages)) if cell.passages else 0)


def test_a_passage_says_who_says_it_where_and_who_coded_it(sample):
    entry = DOCUMENTS["01_aigul_osh.docx"]
    told = {(coding["quote"], LINES[coding["code"]][-1], coding["coder"]) for coding in entry["codings"]}
    coders = {coder["name"]: coder["id"] for coder in STUDY["coders"]}
    table = document_matrix(sample, Query(language="ru", absent=True))
    found = [
        passage
        for row, level in zip(table.rows, table.levels, strict=True)
        if level == 0 and row[1].passages
        for passage in passages(sample, row[1].passages, "ru")
    ]
    assert len(found) == sum(coder == "aibek" for _, _, coder in told)
    for passage in found:
        assert (passage.quote, passage.code_path.split(" > ")[-1], coders[passage.coder_name]) in told
        assert (passage.speaker, passage.respondent_name, passage.document_name) == ("Р", "Айгүл", "01_aigul_osh")
        assert passage.turn % 2 == 1
