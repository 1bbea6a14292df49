"""The statistics as a table: what stands in its columns, where its counts lead, what it says of itself."""

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query
from qualcode.analysis.registry import report
from qualcode.messages import LANGUAGES
from qualcode.model.table import Measure
from qualcode.store.queries.respondents import attributes_of


def built(project, key, **chosen):
    (attribute,) = [one.guid for one in attributes_of(project) if one.key == key]
    query = Query(attribute, **chosen)
    return report("statistics").build(project, query), crosstab(project, query)


def test_counts_and_n_are_those_of_the_crosstab(sample):
    table, counted = built(sample, "Страна")
    groups = [(column.title, column.n) for column in table.columns if column.measure is Measure.COUNT]
    assert groups == [(column.title, column.n) for column in counted.columns[1:-1]]
    for row, other in zip(table.rows, counted.rows, strict=True):
        assert [cell.value for cell in row[:5]] == [cell.value for cell in other[:5]]


def test_a_count_leads_to_its_passages(sample):
    table, counted = built(sample, "Страна")
    for row, other in zip(table.rows[:9], counted.rows[:9], strict=True):
        mine, theirs = row[1].passages, other[1].passages
        assert len(passages(sample, mine)) == len(passages(sample, theirs))


def test_p_is_a_number_that_is_shown_as_a_p(sample):
    table, _ = built(sample, "Страна")
    places = [at for at, column in enumerate(table.columns) if column.measure is Measure.P]
    assert [table.columns[at].title for at in places] == ["p", "p (Holm)"]
    row = next(row for row in table.rows if row[0].value == "Return of completion")
    assert 0.005 < row[places[0]].value < 0.02
    assert row[places[1]].value == pytest.approx(56 * row[places[0]].value)


def test_numbers_have_medians_and_a_shift(sample):
    table, _ = built(sample, "Возраст")
    titles = [column.title for column in table.columns]
    assert titles[1:5] == ["With the code, n", "With the code, median", "Without it, n", "Without it, median"]
    assert titles[8:11] == ["Difference", "95 % from", "95 % to"]


def test_an_attribute_without_groups_gives_an_empty_table_that_says_why(sample):
    table, _ = built(sample, "Профессия за границей")
    assert list(table.rows) == []
    assert "free text or dates" in table.notes[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_for_the_paper_are_among_notes_and_facts(sample, language):
    table, _ = built(sample, "Страна", language=language)
    assert "9999" in table.notes[-1]
    assert table.notes[-1] in table.facts.values()
