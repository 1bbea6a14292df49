"""Tables and passages can be kept to what is said in one language, as heard or as a person told it."""

import pytest

from qualcode.analysis.crosstab import crosstab
from qualcode.analysis.matrices import document_matrix, respondent_matrix
from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Unit
from qualcode.analysis.segments import segments
from qualcode.model.table import Passages
from qualcode.ops.languages import set_turn_language

ANYBODY = Query(kinds=(), unit=Unit.SEGMENTS)


@pytest.fixture
def spoken(tiny):
    tiny.code("1", "насыя", "loans", "Айбек")
    tiny.code("1", "карыз жок", "debts", "Айбек")
    tiny.code("2", "Ушак", "stigma", "Чолпон")
    return tiny


def counted(table):
    return {row[0].value: row[-1].value for row in table.rows}


def kept(*languages):
    return Query(kinds=(), unit=Unit.SEGMENTS, languages=languages)


def test_without_a_language_all_passages_count(spoken):
    assert counted(crosstab(spoken.project, ANYBODY)) == counted(crosstab(spoken.project, kept("ky", "ru", "ky-ru")))


def test_every_table_keeps_to_the_language_that_a_person_told(spoken):
    set_turn_language(spoken.project, spoken.documents["1"], 2, "uz")
    query = kept("uz")
    assert counted(crosstab(spoken.project, query)) == {"Долги": 1, "Кредиты": 0, "Стигма": 0}
    assert sum(int(cell.value) for row in document_matrix(spoken.project, query).rows for cell in row[1:]) == 1
    assert sum(int(cell.value) for row in respondent_matrix(spoken.project, query).rows for cell in row[1:]) == 1
    assert len(segments(spoken.project, query).rows) == 1
    assert [found.quote for found in passages(spoken.project, Passages(languages=("uz",)))] == ["карыз жок"]


def test_a_number_opens_just_the_passages_it_counts(spoken):
    set_turn_language(spoken.project, spoken.documents["1"], 2, "ru")
    table = crosstab(spoken.project, kept("ky"))
    for row in table.rows:
        assert len(passages(spoken.project, row[-1].passages)) == row[-1].value


def test_a_table_says_what_it_keeps_to_and_what_it_leaves_out(spoken):
    set_turn_language(spoken.project, spoken.documents["1"], 2, "ru")
    table = crosstab(spoken.project, kept("ky"))
    assert "Only passages spoken in: Kyrgyz." in table.caption
    assert "Codings of passages spoken in other languages, not counted: 1." in table.notes
    assert any("Only passages spoken in" in told for told in table.facts.values())
    assert "spoken" not in crosstab(spoken.project, ANYBODY).caption


def test_the_sample_is_mostly_kyrgyz_and_russian(sample):
    def whole(*languages):
        return sum(len(segments(sample, Query(kinds=(), languages=(one,))).rows) for one in languages)

    everything = len(segments(sample, Query(kinds=())).rows)
    assert whole("ky", "ru", "ky-ru", "uz") == everything
    assert whole("ky") > 0 < whole("ru")
