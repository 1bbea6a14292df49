"""Rows sorted by numbers and by names, in their tree, and a total that stays last."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from qualcode.model.table import Cell, Column, Measure, Table
from tests.ui.acting import click, click_item
from tests.ui.tables.looking import choose, numbers
from ui.tables.arranging import BY_NAME, Look, arranged, retold

LOOK = Look(hide_empty=False)


def table(names, numbers, levels=(), heads=("Ош", "Баткен", "Баары"), n=(3, 2, 5)):
    columns = (
        Column("Код"),
        *(Column(head, Measure.COUNT, of, "") for head, of in zip(heads, n, strict=True)),
    )
    rows = tuple((Cell(name), *map(Cell, line)) for name, line in zip(names, numbers, strict=True))
    return Table("Коддор", columns, rows, levels=levels)


TREE = table(
    ("А", "А1", "А2", "А21", "Б", "В"),
    ([1, 0, 1], [5, 0, 5], [9, 0, 9], [2, 0, 2], [4, 1, 5], [None, 3, 3]),
    (0, 1, 1, 2, 0, 0),
)


def names(made, look):
    return [heading.text for heading in arranged(made, look).rows]


def test_children_stay_under_their_parents_and_are_sorted_among_themselves():
    look = LOOK._replace(sorted_by="Ош", descending=True)
    assert names(TREE, look) == ["Б", "А", "А2", "А21", "А1", "В"]
    assert names(TREE, look._replace(descending=False)) == ["А", "А1", "А2", "А21", "Б", "В"]


def test_what_is_not_known_comes_last_either_way():
    for descending in (True, False):
        assert names(TREE, LOOK._replace(sorted_by="Ош", descending=descending))[-1] == "В"


def test_a_third_click_gives_the_order_of_the_codebook_back():
    look = LOOK
    seen = []
    for _ in range(3):
        look = look.sorted_next("Ош")
        seen.append((look.sorted_by, look.descending))
    assert seen == [("Ош", True), ("Ош", False), (None, False)]
    assert LOOK.sorted_next(BY_NAME)[3:] == (BY_NAME, False)
    assert LOOK.sorted_next("Ош").sorted_next("Баткен")[3:] == ("Баткен", True)


@pytest.mark.parametrize(
    ("language", "sorted_names"),
    [
        ("ky", ["Нарын", "Ңаалоо", "Оозу", "Өкүнүү", "Ушак", "Үй"]),
        ("ru", ["Ёж", "Ель", "Жар", "Ягода"]),
    ],
)
def test_names_are_sorted_by_the_alphabet_of_the_language(language, sorted_names):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        made = table(sorted_names[::-1], [[1, 1, 1]] * len(sorted_names))
        assert names(made, LOOK._replace(sorted_by=BY_NAME)) == sorted_names
        assert names(made, LOOK._replace(sorted_by=BY_NAME, descending=True)) == sorted_names[::-1]
    finally:
        QLocale.setDefault(before)


def test_turned_round_a_total_stays_last_and_values_are_sorted_by_a_code():
    look = LOOK._replace(transposed=True, sorted_by="Б", descending=False)
    assert names(TREE, look) == ["Баткен", "Ош", "Баары"]
    assert names(TREE, look._replace(descending=True)) == ["Ош", "Баткен", "Баары"]
    assert names(TREE, look._replace(sorted_by=BY_NAME)) == ["Баткен", "Ош", "Баары"]


def test_a_column_that_is_gone_sorts_nothing():
    assert names(TREE, LOOK._replace(sorted_by="Нарын", descending=True)) == ["А", "А1", "А2", "А21", "Б", "В"]


def test_the_cells_of_another_table_stand_where_those_of_the_first_do():
    for look in (Look(True, True, True, "Б", True), Look(True, False, True, "Ош", True)):
        shown = arranged(TREE, look)
        assert retold(shown, TREE, look) == shown


def test_many_rows_are_sorted_at_once():
    many = table([str(n) for n in range(20_000)], [[n % 7, 0, 0] for n in range(20_000)])
    assert len(names(many, LOOK._replace(sorted_by="Ош", descending=True))) == 20_000


def head_of(view, column):
    heads = view.horizontalHeader()
    return QPoint(heads.sectionViewportPosition(column) + 20, heads.height() // 2)


def test_a_click_on_a_heading_sorts_and_the_third_click_sorts_no_more(sample):
    page = sample.page
    choose(page.controls.unit, "Segments")
    plain = list(numbers(page))
    column = page.model.heading_of(0)

    def tops():
        return [int(line[column]) for name, line in numbers(page).items() if name in top]

    top = [row[0].value for row, level in zip(page.shown.rows, page.shown.levels, strict=True) if level == 0]
    heads = page.view.horizontalHeader()
    click(heads.viewport(), head_of(page.view, 0))
    assert tops() == sorted(tops(), reverse=True)
    assert heads.isSortIndicatorShown() and heads.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    click(heads.viewport(), head_of(page.view, 0))
    assert tops() == sorted(tops()) and heads.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
    click(heads.viewport(), head_of(page.view, 0))
    assert list(numbers(page)) == plain and not heads.isSortIndicatorShown()


def test_the_corner_and_the_menu_sort_too(sample):
    page = sample.page
    plain = list(numbers(page))
    click(page.view.corner)
    by_name = list(numbers(page))
    assert by_name != plain and sorted(by_name) == sorted(plain)
    page.controls.unsorted.trigger()
    assert list(numbers(page)) == plain
    page.controls.by_name.trigger()
    assert list(numbers(page)) == by_name
    click_item(page.view, page.model.index(0, 1))
    page.controls.by_column.trigger()
    assert page.model.sorted_column == 1


def test_another_table_is_shown_in_its_own_order(sample):
    page = sample.page
    page.controls.sort_by("Bishkek city")
    choose(page.controls.unit, "Words")
    assert page.model.look.sorted_by == "Bishkek city"
    choose(page.controls.report, "Codes by document")
    assert page.model.look.sorted_by is None


def test_widths_drawn_by_hand_come_back_with_their_table(sample, qtbot, monkeypatch):
    from PySide6.QtWidgets import QApplication

    page = sample.page
    heads = page.view.horizontalHeader()
    with monkeypatch.context() as hand:
        hand.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
        heads.resizeSection(1, 171)
    column = page.model.heading_of(1)
    choose(page.controls.report, "Codes by document")
    choose(page.controls.report, "Codes by attribute")
    place = next(at for at in range(page.model.columnCount()) if page.model.heading_of(at) == column)
    assert heads.sectionSize(place) == 171
