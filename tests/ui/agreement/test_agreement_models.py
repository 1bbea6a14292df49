"""The models of the page: rows sorted with the sum last, hidden where they say nothing, bars, places by likeness."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.agreement.comparison import Comparison
from qualcode.agreement.differences import Likeness, Listed, Place, ReadPlace, Side
from qualcode.agreement.registry import BY_NAME
from qualcode.model.table import Cell, Column, Measure, Passages, Table
from qualcode.ops.projects import open_project
from ui.agreement.difference_model import FIRST_CODER, LIKENESS, DifferenceModel
from ui.agreement.model import BAR, REMARK, AgreementModel, Bar

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
INTERVAL = "95 % interval of alpha"


def figures(*rows):
    """A table of codes: name, passages of А, units, alpha, its interval, remark."""
    columns = (
        Column("Code"),
        Column("А", Measure.COUNT, group="Passages"),
        Column("Units", Measure.COUNT),
        Column("Krippendorff's alpha", Measure.NUMBER),
        Column("from", Measure.NUMBER, group=INTERVAL),
        Column("to", Measure.NUMBER, group=INTERVAL),
        Column("Percent agreement", Measure.SHARE),
        Column("Remark"),
    )
    cells = tuple((Cell(row[0], Passages(codes=(row[0],))), *map(Cell, row[1:])) for row in rows)
    return Table("Agreement by code", columns, cells, "Counted.", ("A note.",), levels=(0, 1, 1, 0))


TABLE = figures(
    ("Debts", 12, 40, 0.7, 0.5, 0.9, 0.95, None),
    ("<img src=x>", 3, 40, None, None, None, None, "Fewer than 10 passages: А."),
    ("Bank", 20, 40, 0.9, None, None, 0.97, None),
    ("All codes pooled", 35, 40, 0.8, 0.7, 0.9, 0.96, None),
)


@pytest.fixture
def model(qapp):
    made = AgreementModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.show_table(TABLE, "en", hide=False, pinned=True)
    return made


def names(model):
    return [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]


def headings(model):
    return [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]


def test_figures_come_before_what_they_were_counted_on_and_the_remark_last(model):
    assert headings(model) == ["А", "Krippendorff's\nalpha", "Percent\nagreement", "Units", "Remark"]
    assert names(model) == ["Debts", "\u2003<img src=x>", "\u2003Bank", "All codes pooled"]


def test_alpha_is_told_with_its_interval_and_drawn_as_a_bar(model):
    assert model.index(0, 1).data() == "0.70 (0.50 – 0.90)"
    assert model.index(0, 1).data(BAR) == Bar(0.7, 0.5, 0.9)
    assert model.index(2, 1).data() == "0.90"
    assert model.index(1, 1).data(BAR) is None
    assert model.index(1, 1).data(REMARK) == "Fewer than 10 passages: А."


def test_words_of_users_are_never_taken_for_markup(model):
    assert "&lt;img" in model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)


def test_rows_are_sorted_with_the_sum_last_and_what_has_no_figure_before_it(model):
    model.sort(1, DOWN)
    assert names(model) == ["Bank", "Debts", "<img src=x>", "All codes pooled"]
    model.sort(1, UP)
    assert names(model) == ["Debts", "Bank", "<img src=x>", "All codes pooled"]
    model.sort(-1, UP)
    assert names(model) == ["Debts", "\u2003<img src=x>", "\u2003Bank", "All codes pooled"]


def test_sorting_stays_where_the_figures_change_and_goes_with_other_columns(model):
    model.sort(0, DOWN)
    model.show_table(TABLE, "en", hide=False, pinned=True)
    assert names(model)[0] == "Bank"
    model.show_table(Table("Other", TABLE.columns[:2], tuple(row[:2] for row in TABLE.rows)), "en", False, True)
    assert names(model)[0] == "Debts"


def test_rows_without_figures_can_be_hidden(model):
    model.show_table(TABLE, "en", hide=True, pinned=True)
    assert names(model) == ["Debts", "\u2003Bank", "All codes pooled"]
    assert (model.row_named("<img src=x>"), model.row_named("Bank")) == (-1, 1)
    assert model.passages_at(1) == Passages(codes=("Bank",))
    assert model.passages_at(9) is None


def test_the_table_is_copied_as_it_is_shown_with_all_it_says_of_itself(model):
    lines = model.as_text().splitlines()
    assert lines[:3] == [
        "Agreement by code",
        "\tА\tKrippendorff's alpha\tPercent agreement\tUnits\tRemark",
        "Debts\t12\t0.70 (0.50 – 0.90)\t95\u00a0%\t40\t",
    ]
    assert lines[-2:] == ["Counted.", "A note."]


def test_every_table_of_the_sample_study_is_shown_whole(model, built_sample):
    with open_project(built_sample, write=False) as project:
        for name, known in BY_NAME.items():
            if name == "rounds":
                continue  # the sample study has none; test_rounds.py
            table = known.build(project, Comparison(first_pass=name != "judgements", more=True))
            model.show_table(table, "en", hide=False, pinned=False)
            assert model.rowCount() == len(table.rows)
            ends = sum(column.group == INTERVAL for column in table.columns)
            assert model.columnCount() == len(table.columns) - 1 - ends


# Places ----------------------------------------------------------------------------------------------------------


def place(likeness, *words, code="Debts"):
    sides = tuple(Side(True, ((0, 5),) if word else ()) for word in words)
    return ReadPlace(Place(likeness, code, "d", 0, 5, sides), code, "01", 3, tuple(word or None for word in words))


LISTED = Listed(
    (("a", "А"), ("b", "Б")),
    (
        place(Likeness.SAME, "<b>Карыз</b>", "<b>Карыз</b>"),
        place(Likeness.ENDS, "Башында " + "сөз " * 40 + "аягында", "сөз"),
        place(Likeness.ONLY, "Карыз", ""),
    ),
)


@pytest.fixture
def places(qapp):
    made = DifferenceModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.entitle(("How alike", "Code", "Document, turn"))
    made.show_places(LISTED, "en")
    return made


def test_each_place_stands_with_what_each_coder_made_of_it(places):
    assert [places.headerData(column, Qt.Orientation.Horizontal) for column in range(places.columnCount())] == [
        "How alike", "Code", "Document, turn", "А", "Б",
    ]  # fmt: skip
    assert [places.index(2, column).data() for column in range(5)] == ["not by all", "Debts", "01, 3", "Карыз", "–"]
    assert "&lt;b&gt;" in places.index(0, FIRST_CODER).data(Qt.ItemDataRole.ToolTipRole)


def test_where_ends_differ_both_ends_are_shown(places):
    shown = places.index(1, FIRST_CODER).data()
    assert shown.startswith("Башында")
    assert shown.endswith("аягында")
    assert len(shown) < 80


def test_the_list_can_be_narrowed_to_one_likeness(places):
    places.show_only("only")
    assert [places.index(row, LIKENESS).data() for row in range(places.rowCount())] == ["not by all"]
    assert (places.count(""), places.count("ends")) == (3, 1)
    places.show_places(None, "en")
    assert (places.rowCount(), places.columnCount()) == (0, FIRST_CODER)


def test_a_row_that_means_less_than_it_seems_bears_a_sign_before_its_name(model):
    warned = figures(
        ("Debts", 12, 40, 0.7, 0.5, 0.9, 0.95, None),
        ("Bank", 20, 40, 0.9, None, None, 0.97, "⚠ Its definition was changed in between."),
    )
    model.show_table(warned, "en", hide=False, pinned=False)
    assert names(model) == ["Debts", "\u2003⚠ Bank"]
    assert model.row_named("Bank") == 1
    assert "definition was changed" in model.headerData(1, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)
