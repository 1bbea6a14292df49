"""Code frequencies and the list of memos on the sample study, against counting by hand."""

import re
from collections import defaultdict

import pytest

from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.analysis.registry import report
from qualcode.ops.consents import record_consent
from qualcode.ops.memos import add_memo
from qualcode.store.queries.memos import memos_of
from tests.analysis.recount import EVERYONE, NAMES, final
from tests.sample_files import DOCUMENTS, transcript

WORD = re.compile(r"\w+(?:[-’'‑]\w+)*")


@pytest.mark.parametrize(("kinds", "absent"), [(EVERYONE, False), (("in_depth",), True)])
def test_frequencies_equal_a_recount_from_the_files(sample, kinds, absent):
    segments, files, people, spans = (defaultdict(kind) for kind in (int, set, set, set))
    for told in final(kinds, absent):
        for code in told.line:
            name = NAMES["ru"][code]
            segments[name] += 1
            files[name].add(told.file)
            people[name].add(told.person)
            spans[name, told.file].update(range(told.start, told.end))
    words = defaultdict(int)
    for (name, file), covered in spans.items():
        words[name] += sum(match.start() in covered for match in WORD.finditer(transcript(file).text))
    table = report("frequencies").build(sample, Query(kinds=kinds, absent=absent, language="ru"))
    asked = [file for file, document in DOCUMENTS.items() if document["kind"] in kinds]
    n = len({person for file in asked for person in DOCUMENTS[file]["respondents"].values()})
    assert [column.n for column in table.columns] == [None, None, len(asked), n, None, None]
    found = {row[0].value: row for row in table.rows if row[1].value}
    assert {name: row[1].value for name, row in found.items()} == segments
    for name, row in found.items():
        assert [cell.value for cell in row[2:4]] == [len(files[name]), len(people[name])], name
        assert row[4].value == pytest.approx(len(people[name]) / n)
        assert row[5].value == pytest.approx(words[name], rel=0.05, abs=2)
        assert len(passages(sample, row[5].passages)) == segments[name]


def test_a_code_without_segments_asks_for_no_passages_and_every_code_has_its_colour(sample):
    table = report("frequencies").build(sample, Query(kinds=("key_informant",), language="ru"))
    unused = [row for row in table.rows if not row[1].value]
    assert unused and all(cell.passages is None for row in unused for cell in row)
    assert all(re.fullmatch("#[0-9a-fA-F]{6}", row[0].colour) for row in table.rows)


def test_an_empty_study_has_frequencies_without_shares(tiny):
    table = report("frequencies").build(tiny.project, Query(language="ky"))
    assert {row[1].value for row in table.rows} == {0} and {row[4].value for row in table.rows} == {0}
    nobody = report("frequencies").build(tiny.project, Query(kinds=("key_informant",)))
    assert {row[4].value for row in nobody.rows} == {None}


def test_a_memo_stands_with_what_it_is_about_and_the_words_it_is_on(tiny):
    coding = tiny.code("1", "Карыз көп", "debts")
    add_memo(tiny.project, "Көп айтат", coding, None, "analytic", "")
    add_memo(tiny.project, "=1+1", None, None, "field", "Дневник")
    table = report("memos").build(tiny.project, Query(language="ru"))
    rows = [[cell.value for cell in row] for row in table.rows]
    assert len(rows) == len(memos_of(tiny.project)) == 2
    assert rows[0][0] == "кодирование" and rows[0][2] == "Карыз көп" and rows[0][3] == "аналитическое"
    assert rows[1][:3] == ["дневник проекта", "", ""] and rows[1][4:7] == ["Дневник", "=1+1", "Айбек"]
    assert [passage.quote for passage in passages(tiny.project, table.rows[0][0].passages)] == ["Карыз көп"]
    assert table.rows[1][0].passages is None


def test_words_that_may_not_be_quoted_stay_out_of_an_outgoing_list_of_memos(tiny):
    add_memo(tiny.project, "Көп айтат", tiny.code("1", "Карыз көп", "debts"), None, "analytic", "")
    record_consent(tiny.project, tiny.people["Асел"], [])
    rows = report("memos").build(tiny.project, Query(language="ru", outgoing=True)).rows
    assert "Карыз" not in str(rows[0][2].value) and rows[0][2].value
    assert report("memos").build(tiny.project, Query(language="ru")).rows[0][2].value == "Карыз көп"
