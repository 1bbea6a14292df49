"""Codes by coder, words by speaker and words by respondent on the sample study, against counting by hand."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from qualcode.analysis.coders_table import coders_table
from qualcode.analysis.matrices import respondent_matrix
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.analysis.speakers_table import speakers_table
from tests.analysis.recount import EVERYONE, NAMES, PSEUDONYMS, codings, final
from tests.sample_files import DOCUMENTS, STUDY, transcript

CODES = NAMES["ru"]
WORD = re.compile(r"\w+(?:[-’'‑]\w+)*")


@pytest.mark.parametrize(("kinds", "absent"), [(EVERYONE, False), (("in_depth",), True)])
def test_codes_by_coder_equal_a_recount_from_the_files(sample, kinds, absent):
    names = {coder["id"]: coder["name"] for coder in STUDY["coders"]}
    expected, documents = defaultdict(int), defaultdict(set)
    for told in codings():
        if DOCUMENTS[told.file]["kind"] in kinds and (absent or not told.absent):
            documents[names[told.coder]].add(told.file)
            for code in told.line:
                expected[CODES[code], names[told.coder]] += 1
    table = coders_table(sample, Query(kinds=kinds, absent=absent, language="ru"))
    coders = [column for column in table.columns[1:] if column.title in names.values()]
    assert {column.title: column.n for column in coders} == {name: len(files) for name, files in documents.items()}
    found = {}
    for row in table.rows:
        for column, cell in zip(table.columns[1:], row[1:], strict=True):
            if cell.value and column in coders:
                found[row[0].value, column.title] = cell.value
                assert len(passages(sample, cell.passages)) == cell.value
    assert found == expected


def test_turns_and_characters_of_every_speaker_equal_the_files(sample):
    table = speakers_table(sample, Query(language="ru"))
    found = {(row[0].value, row[1].value): tuple(cell.value for cell in row[4:7]) for row in table.rows}
    expected = {}
    for file in DOCUMENTS:
        read = transcript(file)
        for turn in read.turns:
            if turn.end > turn.speech:
                label = read.speakers[turn.speaker].label if turn.speaker >= 0 else "(никто не назван)"
                place = (Path(file).stem, label)
                turns, words, characters = expected.get(place, (0, 0, 0))
                said = read.text[turn.speech : turn.end]
                expected[place] = (turns + 1, words + len(WORD.findall(said)), characters + len(said))
    assert {place: (turns, characters) for place, (turns, _, characters) in found.items()} == {
        place: (turns, characters) for place, (turns, _, characters) in expected.items()
    }
    for place, (_, words, _) in expected.items():
        assert found[place][1] == pytest.approx(words, rel=0.02)  # a word is cut a little otherwise here and there


def test_the_shares_of_a_document_add_up_and_the_interviewer_has_no_passages(sample):
    table = speakers_table(sample, Query(language="en"))
    shares = defaultdict(float)
    for row in table.rows:
        shares[row[0].value] += row[7].value
        assert (row[4].passages is None) == (row[2].value != "respondent")
    assert list(shares.values()) == pytest.approx([1] * len(shares))


def test_words_by_respondent_count_what_is_under_a_code_once(sample):
    table = respondent_matrix(sample, Query(kinds=(), language="ru"), words=True)
    spans = defaultdict(set)
    for told in final():
        for code in told.line:
            spans[CODES[code], PSEUDONYMS[told.person], told.file].update(range(told.start, told.end))
    expected = defaultdict(int)
    for (code, person, file), covered in spans.items():
        text = transcript(file).text
        expected[code, person] += sum(match.start() in covered for match in WORD.finditer(text))
    found = {
        (row[0].value, column.title): cell.value
        for row in table.rows
        for column, cell in zip(table.columns[1:], row[1:], strict=True)
        if cell.value
    }
    assert found.keys() == expected.keys()
    for place, words in expected.items():
        assert found[place] == pytest.approx(words, rel=0.05, abs=2)
