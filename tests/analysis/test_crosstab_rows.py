"""Families, research questions and judgements in the rows, two attributes in the columns, rates: against recounts."""

from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Rows, Show, Unit
from qualcode.analysis.registry import REPORTS
from qualcode.model.attributes import NewAttribute, NewOption
from qualcode.model.errors import UserError
from qualcode.ops.attributes import add_attribute, set_value
from qualcode.ops.objects import set_fields
from qualcode.ops.projects import open_project
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import NAMES, final
from tests.analysis.test_sample_counts import labels
from tests.sample_files import BOOK, DOCUMENTS, SETS, STUDY, transcript

SET_NAMES = {one["id"]: one["name"]["ru"] for one in BOOK["sets"]}
CODES = NAMES["ru"]
PEOPLE = ("in_depth", "family")


def attribute(project, key):
    (found,) = [found for found in attributes_of(project) if found.key == key]
    return found.guid


def sections(table):
    """Give {(set, row): values} of a table of sets; a set itself stands under (set, "")."""
    found, above = {}, ""
    for row, level in zip(table.rows, table.levels, strict=True):
        above = row[0].value if level == 0 else above
        found[above, "" if level == 0 else row[0].value] = row[1:]
    return found


def what(told, unit):
    return {Unit.RESPONDENTS: told.person, Unit.DOCUMENTS: told.file, Unit.SEGMENTS: told}[unit]


@pytest.mark.parametrize("unit", [Unit.RESPONDENTS, Unit.DOCUMENTS, Unit.SEGMENTS])
@pytest.mark.parametrize(("rows", "kind"), [(Rows.FAMILIES, "family"), (Rows.RESEARCH_QUESTIONS, "research_question")])
def test_sets_and_their_codes_equal_a_recount_from_the_files(sample, rows, kind, unit):
    label = labels("Семейное положение")
    expected = defaultdict(lambda: defaultdict(set))
    chosen = [one["id"] for one in BOOK["sets"] if one["kind"] == kind]
    for told in final(PEOPLE):
        for one in chosen:
            for code in SETS[one] & set(told.line):
                for place in ((SET_NAMES[one], ""), (SET_NAMES[one], CODES[code])):
                    for column in (label[told.person], "Всего"):
                        expected[place][column].add(what(told, unit))
    query = Query(attribute(sample, "Семейное положение"), unit, kinds=PEOPLE, rows=rows, language="ru")
    table = crosstab(sample, query)
    heads = [column.title for column in table.columns[1:]]
    found = sections(table)
    assert {name for name, code in found if not code} == {SET_NAMES[one] for one in chosen}
    for place, cells in found.items():
        told = expected.get(place, {})
        assert [cell.value for cell in cells] == [len(told.get(head, ())) for head in heads], place
        if unit is Unit.SEGMENTS:
            assert len(passages(sample, cells[-1].passages)) == cells[-1].value
    assert set(expected) <= set(found)


def test_words_of_a_family_count_once_what_several_of_its_codes_cover(sample):
    query = Query(unit=Unit.CHARACTERS, kinds=(), rows=Rows.FAMILIES, language="ru")
    covered = defaultdict(set)
    for told in final():
        for one in ("return_type", "decision_maker", "intention"):
            if SETS[one] & set(told.line):
                covered[SET_NAMES[one]].update((told.file, place) for place in range(told.start, told.end))
    found = {name: cells[-1].value for (name, code), cells in sections(crosstab(sample, query)).items() if not code}
    for name, places in covered.items():  # line ends and labels between two turns are nobody's speech
        assert found[name] == pytest.approx(len(places), rel=0.01)


def judged():
    """Give {set: {woman: verdict}} of the returns that are analysed: what most coders say, "tie" without a majority."""
    said = defaultdict(lambda: defaultdict(dict))
    for document in DOCUMENTS.values():
        (person,) = document["respondents"].values()
        woman = STUDY["people"][person].get("about", person)
        for one in document.get("judgements", []):
            said[one["set"]][woman][one["coder"]] = one.get("code") or one["undecided"]
    verdicts = defaultdict(dict)
    for one, women in said.items():
        for woman, values in women.items():
            counts = Counter(values.values()).most_common()
            tie = len(counts) > 1 and counts[0][1] == counts[1][1]
            verdicts[one][woman] = "tie" if tie else counts[0][0]
    return verdicts


def test_judgements_equal_a_recount_from_the_files_and_open_their_evidence(sample):
    label = labels("Семейное положение")
    query = Query(attribute(sample, "Семейное положение"), kinds=("in_depth",), rows=Rows.JUDGEMENTS, language="ru")
    table = crosstab(sample, query)
    heads = [column.title for column in table.columns[1:-1]]
    outcomes = {**CODES, "mixed": "смешанный", "undecidable": "определить нельзя"}
    outcomes["tie"] = "кодировщики расходятся, большинства нет"
    expected = defaultdict(Counter)
    for one, women in judged().items():
        for woman, outcome in women.items():
            for place in ((SET_NAMES[one], ""), (SET_NAMES[one], outcomes[outcome])):
                expected[place][label[woman]] += 1
    found = sections(table)
    for place, cells in found.items():
        assert [cell.value for cell in cells[:-1]] == [expected[place][head] for head in heads], place
        assert cells[-1].value == expected[place].total()
        assert bool(cells[-1].passages) == bool(cells[-1].value)
    assert set(expected) <= set(found)
    with pytest.raises(UserError):
        crosstab(sample, replace(query, unit=Unit.SEGMENTS))


def test_two_nested_attributes_equal_a_recount_from_the_files(sample):
    outer, inner = labels("Семейное положение"), labels("Область")
    expected = defaultdict(set)
    for told in final(("in_depth",)):
        for code in told.line:
            expected[CODES[code], outer[told.person], inner[told.person]].add(told.person)
    keys = (attribute(sample, "Семейное положение"), attribute(sample, "Область"))
    table = crosstab(sample, Query(keys[0], nested=keys[1], kinds=("in_depth",), language="ru"))
    found = {
        (row[0].value, column.group, column.title): cell.value
        for row in table.rows
        for column, cell in zip(table.columns[1:-1], row[1:-1], strict=True)
        if cell.value
    }
    assert found == {place: len(people) for place, people in expected.items()}
    told = defaultdict(set)
    for document in DOCUMENTS.values():
        (person,) = document["respondents"].values()
        if document["kind"] == "in_depth":
            told[outer[person], inner[person]].add(person)
    columns = {(column.group, column.title): column.n for column in table.columns[1:-1]}
    assert columns == {place: len(people) for place, people in told.items()}


def test_segments_per_thousand_words_are_those_of_all_that_the_column_says(sample):
    query = Query(unit=Unit.SEGMENTS, show=Show.PER_THOUSAND, kinds=("in_depth",), language="ru")
    words = 0
    for file, document in DOCUMENTS.items():
        read = transcript(file)
        for turn in read.turns if document["kind"] == "in_depth" else ():
            if turn.speaker >= 0 and read.speakers[turn.speaker].role == "respondent":
                words += len(read.text[turn.speech : turn.end].split())
    segments = Counter(code for told in final(("in_depth",)) for code in told.line)
    rows = {row[0].value: row[1].value for row in crosstab(sample, query).rows}
    for code, count in segments.items():
        assert rows[CODES[code]] == pytest.approx(1000 * count / words, rel=0.03)  # a dash is no word
    for unit in (Unit.RESPONDENTS, Unit.DOCUMENTS):
        with pytest.raises(UserError):
            crosstab(sample, replace(query, unit=unit))


def test_a_relative_stands_under_what_is_known_of_the_woman_she_speaks_of(sample):
    label = labels("Область")
    about = {person: told.get("about", person) for person, told in STUDY["people"].items()}
    expected = defaultdict(set)
    for told in final(("in_depth", "family")):
        for code in told.line:
            expected[CODES[code], label[about[told.person]]].add(told.person)
    query = Query(attribute(sample, "Область"), kinds=("in_depth", "family"), of_woman=True, language="ru")
    table = crosstab(sample, query)
    found = {
        (row[0].value, column.title): cell.value
        for row in table.rows
        for column, cell in zip(table.columns[1:-1], row[1:-1], strict=True)
        if cell.value
    }
    assert found == {place: len(people) for place, people in expected.items()}
    assert found != {
        (row[0].value, column.title): cell.value
        for row in crosstab(sample, replace(query, of_woman=False)).rows
        for column, cell in zip(table.columns[1:-1], row[1:-1], strict=False)
        if cell.value
    }


def test_on_responses_the_total_counts_all_mentions_and_without_the_missing(tiny):
    options = tuple(NewOption(key, {"ru": key}) for key in ("банк", "сосед"))
    lender = add_attribute(tiny.project, NewAttribute("lender", "multiple", {"ru": "Кто дал"}, options))
    set_value(tiny.project, lender, tiny.people["Асел"], ["банк", "сосед"])
    set_value(tiny.project, lender, tiny.people["Бурул"], ["банк"])
    set_fields(tiny.project, tiny.documents["1"], {"responsible": tiny.coders["Айбек"]})
    tiny.code("1", "Карыз көп", "debts", "Айбек")
    tiny.code("1", "Менде карыз", "debts")
    query = Query(lender, kinds=(), language="ru")
    people, mentions = crosstab(tiny.project, query), crosstab(tiny.project, replace(query, responses=True))
    heads = [(column.title, column.n) for column in people.columns[1:]]
    assert heads == [("банк", 2), ("сосед", 1), ("нет данных", 1), ("Всего", 3)]
    assert [column.n for column in mentions.columns[1:]] == [2, 1, 1, 3]
    assert [cell.value for cell in people.rows[0][1:]] == [2, 1, 0, 2]
    assert [cell.value for cell in mentions.rows[0][1:]] == [2, 1, 0, 3]
    shares = crosstab(tiny.project, replace(query, responses=True, show=Show.ROW_PERCENT)).rows[0]
    assert [cell.value for cell in shares[1:]] == pytest.approx([2 / 3, 1 / 3, 0, 1])
    assert any("упоминаниям" in note for note in mentions.notes)


def test_a_table_can_be_looked_at_when_its_project_is_closed(sample_path):
    with open_project(sample_path, write=False) as project:
        tables = [
            crosstab(project, Query(rows=Rows.JUDGEMENTS)),
            *(known.build(project, Query(language="en")) for known in REPORTS),
        ]
    for table in tables:
        assert [cell.value for row in table.rows for cell in row] == [
            value for at in range(len(table.rows)) for value in table.values(at)
        ]
