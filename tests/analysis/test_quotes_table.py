"""The quotation matrix of the sample study against its files; who may not be quoted; what is left over."""

from collections import Counter, defaultdict
from dataclasses import replace

import pytest

from qualcode.analysis.passages import passages
from qualcode.analysis.query import Query, Rows
from qualcode.analysis.quotes_table import crosstab_quotes, respondents_quotes
from qualcode.model.errors import UserError
from qualcode.ops.consents import record_consent
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import EVERYONE, NAMES, PSEUDONYMS, codings, final
from tests.sample_files import respondent_rows, transcript

RU = NAMES["ru"]
INTERVIEWED = {told.person for told in codings()}


def status_of():
    """Give what the file of respondents says of each one's marital status."""
    head, *rows = respondent_rows()
    at = head.index("Семейное положение")
    return {row[0]: row[at] for row in rows}


def quote(told):
    text, turns = transcript(told.file).text, transcript(told.file).turns
    turn = next(place for place, turn in reversed(list(enumerate(turns))) if turn.start <= told.start)
    words = " ".join(text[told.start : told.end].split())
    return f"«{words}» [{PSEUDONYMS[told.person]}, реплика {turn + 1}]"


def expected(group_of):
    """Give by code and group the codings whose words may stand there."""
    found = defaultdict(list)
    for told in dict.fromkeys(final()):
        for code in told.line:
            found[RU[code], group_of(told.person)].append(told)
    return found


def lines_in(cell):
    lines = str(cell.value or "").split("\n") if cell.value else []
    more = [line for line in lines if line.startswith("[ещё цитат")]
    return [line for line in lines if line not in more], int(more[0].split()[-1].rstrip("]")) if more else 0


def check(sample, table, group_of, most):
    wanted, seen = expected(group_of), 0
    for row in table.rows:
        for column, cell in zip(table.columns[1:], row[1:], strict=True):
            told = wanted.get((row[0].value, column.title), [])
            quotes, more = lines_in(cell)
            everything = {quote(one) for one in told}
            assert set(quotes) <= everything and len(quotes) == min(most, len(everything))
            assert more == max(0, len(told) - most)
            people = Counter(line.rsplit("[", 1)[1].split(",")[0] for line in quotes)
            if len({one.person for one in told}) >= len(quotes):
                assert set(people.values()) <= {1}  # everybody's first one before anybody's second one
            assert bool(cell.passages) == bool(told)
            if told:
                assert len(passages(sample, cell.passages)) == len(told)
            seen += len(quotes)
    assert seen > 70


@pytest.mark.parametrize("most", [1, 4])
def test_the_matrix_by_attribute_holds_the_words_that_the_files_tell(sample, most):
    (attribute,) = [one.guid for one in attributes_of(sample) if one.key == "Семейное положение"]
    table = crosstab_quotes(sample, Query(attribute, kinds=EVERYONE, language="ru", quotes=most))
    status = {person: value for person, value in status_of().items() if person in INTERVIEWED}
    known = [at for at, column in enumerate(table.columns) if column.title in set(status.values())]
    for at in known:
        assert table.columns[at].n == sum(value == table.columns[at].title for value in status.values())
    columns = tuple(table.columns[at] for at in (0, *known))
    rows = [tuple(row[at] for at in (0, *known)) for row in table.rows]
    check(sample, replace(table, columns=columns, rows=rows), status.get, most)


def test_the_matrix_by_respondent_holds_the_words_of_each(sample):
    table = respondents_quotes(sample, Query(kinds=EVERYONE, language="ru", quotes=2))
    assert {column.title for column in table.columns[1:]} == {PSEUDONYMS[person] for person in INTERVIEWED}
    check(sample, table, PSEUDONYMS.get, 2)


def test_without_an_attribute_one_column_stands_for_all(sample):
    table = crosstab_quotes(sample, Query(kinds=EVERYONE, language="ru"))
    assert [(column.title, column.n) for column in table.columns[1:]] == [("Все респонденты", len(INTERVIEWED))]


def test_who_may_not_be_quoted_is_counted_and_not_quoted_where_the_table_leaves_the_team(tiny):
    tiny.code("1", "Карыз көп", "debts")
    tiny.code("1", "Менде карыз жок", "loans")
    record_consent(tiny.project, tiny.people["Асел"], ["record"])
    inside, outside = (
        crosstab_quotes(tiny.project, Query(tiny.place, language="en", outgoing=out)) for out in (False, True)
    )
    assert inside.rows[0][1].value == "“Карыз көп” [Асел, turn 2]"
    assert outside.rows[0][1].value == "[held back, consent: 1]" and outside.rows[0][1].passages
    assert outside.rows[0][2].value == inside.rows[0][2].value == "“Менде карыз жок” [Бурул, turn 3]"
    assert any("consent: 1" in note for note in outside.notes)
    assert all("Карыз көп" not in str(cell.value) for row in outside.rows for cell in row)


def test_rows_can_be_families_and_judgements_as_in_a_crosstab(sample):
    for rows in (Rows.FAMILIES, Rows.RESEARCH_QUESTIONS, Rows.JUDGEMENTS):
        table = crosstab_quotes(sample, Query(language="ru", rows=rows, quotes=1))
        told = [(row, cell) for row in table.rows for cell in row[1:] if cell.value]
        assert told, rows
        for _, cell in told:
            found = passages(sample, cell.passages, "ru")
            assert any(" ".join(one.quote.split()) in cell.value for one in found)


def test_an_attribute_that_is_not_there_is_said(tiny):
    with pytest.raises(UserError):
        crosstab_quotes(tiny.project, Query("0" * 32))
