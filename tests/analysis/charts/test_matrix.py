"""What bars and heat maps draw of a table."""

from collections import Counter

import pytest

from qualcode.analysis.charts.asked import Asked, Kind, Order
from qualcode.analysis.charts.made import shown_in
from qualcode.analysis.charts.matrix import as_table, matrix_of
from qualcode.analysis.query import Query, Unit
from qualcode.model.errors import UserError
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.store.queries.respondents import attributes_of
from tests.analysis.recount import NAMES, final

MEN = Passages(codes=("a" * 32,))


def table(*rows, measures=(Measure.COUNT, Measure.COUNT), titles=("men", "women"), levels=()):
    columns = (Column("code"), *(Column(title, measure, 7) for title, measure in zip(titles, measures, strict=True)))
    found = [(Cell(name), *(Cell(value, MEN if value else None) for value in values)) for name, *values in rows]
    return Table("Codes", columns, found, "Counted.", levels=levels)


def test_a_matrix_holds_the_numbers_of_the_table_with_their_passages():
    found = matrix_of(table(("debts", 3, 0), ("work", 1, 2)), Asked())
    assert [[cell.value for cell in line] for line in found.cells] == [[3, 0], [1, 2]]
    assert [row.label for row in found.rows] == ["debts", "work"]
    assert [column.whole for column in found.columns] == ["men (N\u00a0=\u00a07)", "women (N\u00a0=\u00a07)"]
    assert found.cells[0][0].passages == MEN
    assert found.caption == "Counted."


def test_the_total_is_no_bar_among_others_but_is_one_where_it_stands_alone():
    assert [line.label for line in matrix_of(table(("a", 1, 1), titles=("men", "Total")), Asked()).columns] == ["men"]
    alone = matrix_of(table(("a", 1), titles=("Total",), measures=(Measure.COUNT,)), Asked())
    assert [line.label for line in alone.columns] == ["Total"]


def test_empty_rows_are_hidden_unless_they_are_wanted():
    told = table(("debts", 3, 0), ("work", 0, 0))
    assert len(matrix_of(told, Asked()).rows) == 1
    assert len(matrix_of(told, Asked(hide_empty=False)).rows) == 2


def test_most_first_sorts_rows_and_forgets_the_tree():
    told = table(("top", 3, 0), ("below", 4, 2), levels=(0, 1))
    found = matrix_of(told, Asked(order=Order.MOST_FIRST))
    assert [(row.label, row.level) for row in found.rows] == [("below", 0), ("top", 0)]
    assert [row.level for row in matrix_of(told, Asked()).rows] == [0, 1]


def test_of_a_tree_only_the_top_is_drawn_where_asked():
    told = table(("top", 3, 0), ("below", 4, 2), ("other", 1, 1), levels=(0, 1, 0))
    found = matrix_of(told, Asked(top_only=True))
    assert [row.label for row in found.rows] == ["top", "other"]
    assert len(found.notes) == 1 and not matrix_of(told, Asked()).notes


def test_rows_and_columns_are_swapped():
    found = matrix_of(table(("debts", 3, 0), ("work", 1, 2)), Asked(transposed=True))
    assert [row.label for row in found.rows] == ["men", "women"]
    assert [[cell.value for cell in line] for line in found.cells] == [[3, 1], [0, 2]]


def test_numbers_of_another_kind_are_left_out_and_named():
    found = matrix_of(table(("debts", 3, 0.5), measures=(Measure.COUNT, Measure.SHARE)), Asked())
    assert [column.label for column in found.columns] == ["men"]
    assert "women" in found.notes[0]


@pytest.mark.parametrize(
    ("told", "kind", "key"),
    [
        (table(("debts", 0, 0)), Kind.HEAT, "charts.nothing"),
        (table(), Kind.GROUPED, "charts.nothing"),
        (table(("debts", "x"), titles=("word",), measures=(Measure.TEXT,)), Kind.GROUPED, "charts.no_numbers"),
        (table(("debts", 0.5, 1.0), measures=(Measure.SHARE, Measure.SHARE)), Kind.STACKED, "charts.not_additive"),
        (table(("debts", 0.5, 1.0), measures=(Measure.SHARE, Measure.SHARE)), Kind.FULL, "charts.not_additive"),
        (table(("a", *[1] * 13), titles=range(13), measures=[Measure.COUNT] * 13), Kind.GROUPED, "too_many_columns"),
        (table(*[("a", 1, 1)] * 1000), Kind.GROUPED, "charts.too_large"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_sentence(told, kind, key):
    with pytest.raises(UserError) as caught:
        matrix_of(told, Asked(kind=kind))
    assert caught.value.key.endswith(key)
    for language in ("ky", "ru", "en"):
        assert caught.value.text(language)


def test_those_who_read_a_table_get_the_same_numbers():
    told = table(("debts", 3, 0), ("work", 1, 2))
    found = as_table(matrix_of(told, Asked(order=Order.MOST_FIRST)), "Code")
    assert [[cell.value for cell in row] for row in found.rows] == [["debts", 3, 0], ["work", 1, 2]]
    assert found.rows[0][1].passages == MEN


def test_bars_of_the_sample_are_a_plain_recount(sample):
    """Segments of each code by the interview kind of a table of documents."""
    query = Query(language="en", kinds=(), unit=Unit.SEGMENTS)
    found = shown_in(sample, Asked(Kind.HEAT, "documents", query))
    counted = Counter((code, told.file.rsplit(".", 1)[0]) for told in final() for code in told.line)
    names = NAMES["en"]
    expected = {(names[code], file): n for (code, file), n in counted.items()}
    told = {
        (row.label, column.label): found.cells[i][j].value
        for i, row in enumerate(found.rows)
        for j, column in enumerate(found.columns)
        if found.cells[i][j].value
    }
    assert told == expected


def test_a_crosstab_is_drawn_without_its_total(sample):
    oblast = next(one for one in attributes_of(sample) if one.name("en") == "Marital status")
    found = shown_in(sample, Asked(Kind.STACKED, query=Query(oblast.guid, Unit.SEGMENTS, language="en")))
    assert "Total" not in [column.label for column in found.columns]
    assert sum(column.n for column in found.columns) > 0
