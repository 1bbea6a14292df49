import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qualcode.model.table import Cell, Column, Measure, Passages, Table
from ui.tables.arranging import Look
from ui.tables.model import TableModel, passages_of

PLAIN = Look(hide_empty=False, transposed=False, shaded=False)
HERE = Passages(codes=("a",))


def table(numbers, measure=Measure.COUNT, names=("Stigma", "<img src=x>"), levels=(0, 1)):
    columns = (Column("Code"), Column("Osh", measure, 2), Column("Batken", measure, 0), Column("Total", measure, 2))
    rows = tuple(
        (Cell(name), *(Cell(number, HERE) for number in line)) for name, line in zip(names, numbers, strict=True)
    )
    return Table("Codes", columns, rows, "Counted.", ("A note.",), levels=levels)


@pytest.fixture
def model(qapp):
    made = TableModel()
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def shown(model):
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def headings(model, orientation, count):
    return [model.headerData(place, orientation) for place in range(count)]


def test_each_column_has_its_n_and_each_code_its_place_in_the_tree(model):
    model.show_table(table([[2, 0, 2], [1, 0, 1]]), PLAIN)
    assert headings(model, Qt.Orientation.Horizontal, 3) == ["Osh\nN = 2", "Batken\nN = 0", "Total\nN = 2"]
    assert headings(model, Qt.Orientation.Vertical, 2) == ["Stigma", "\u2003<img src=x>"]
    assert shown(model) == [["2", "0", "2"], ["1", "0", "1"]]


def test_empty_lines_are_hidden_but_never_a_column_that_stands_for_somebody(model):
    model.show_table(table([[2, 0, 2], [0, 0, 0]]), Look(True, False, False))
    assert shown(model) == [["2", "2"]]
    model.show_table(table([[0, 0, 0], [0, 0, 0]]), Look(True, False, False))
    assert model.rowCount() == 0
    assert headings(model, Qt.Orientation.Horizontal, 2) == ["Osh\nN = 2", "Total\nN = 2"]


def test_a_table_can_be_turned_round_and_numbers_kept_with_their_passages(model):
    model.show_table(table([[2, 0, 2], [1, 0, 1]]), Look(False, True, True))
    assert shown(model) == [["2", "1"], ["0", "0"], ["2", "1"]]
    assert headings(model, Qt.Orientation.Vertical, 3) == ["Osh, N = 2", "Batken, N = 0", "Total, N = 2"]
    assert passages_of(model.index(0, 1)) == HERE
    assert passages_of(model.index(1, 1)) is None
    assert model.title_of(model.index(0, 1)) == "Osh, <img src=x>"


def test_shares_are_shown_as_percent_and_undefined_ones_as_nothing(model):
    model.show_table(table([[0.5, None, 1.0], [0.125, None, 0.0]], Measure.SHARE), PLAIN)
    assert shown(model) == [["50\u00a0%", "", "100\u00a0%"], ["13\u00a0%", "", "0\u00a0%"]]


def test_shading_is_measured_by_the_fullest_cell_beside_the_total(model):
    model.show_table(table([[4, 0, 8], [2, 0, 2]]), Look(False, False, True))
    alphas = [model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole).color().alphaF() for row in (0, 1)]
    assert alphas == pytest.approx([1.0, 0.5], abs=0.01)


def test_new_numbers_under_the_same_headings_do_not_move_the_view(model, qtbot):
    model.show_table(table([[2, 0, 2], [1, 0, 1]]), PLAIN)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show_table(table([[3, 0, 3], [1, 0, 1]]), PLAIN)
    assert shown(model)[0] == ["3", "0", "3"]


def test_a_copied_table_has_title_headings_numbers_and_what_was_counted(model):
    model.show_table(table([[2, 0, 2], [1, 0, 1]]), PLAIN)
    assert model.as_text().split("\n") == [
        "Codes",
        "\tOsh, N = 2\tBatken, N = 0\tTotal, N = 2",
        "Stigma\t2\t0\t2",
        "\u2003<img src=x>\t1\t0\t1",
        "Counted.",
        "A note.",
    ]


def test_a_long_heading_is_broken_into_lines(model):
    long = Table(
        "", (Column("Code"), Column("незаконченное высшее образование", Measure.COUNT, 1)), ((Cell("a"), Cell(1)),)
    )
    model.show_table(long, PLAIN)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "незаконченное\nвысшее…\nN = 1"


def asked():
    columns = (
        Column("Code"),
        *(Column(name, Measure.COUNT, 2, group) for group in ("Osh", "Total") for name in ("said", "said no")),
    )
    return Table("Codes", columns, ((Cell("Stigma"), Cell(1), Cell(1), Cell(4), Cell(3)),))


def test_what_stands_above_several_columns_is_said_of_each_and_its_totals_do_not_fade_the_others(model):
    model.show_table(asked(), Look(False, False, True))
    assert headings(model, Qt.Orientation.Horizontal, 2) == ["Osh\nsaid\nN = 2", "Osh\nsaid no\nN = 2"]
    assert model.title_of(model.index(0, 1)) == "Stigma, Osh: said no"
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole).color().alphaF() == pytest.approx(1.0)


def pairs():
    columns = (
        *(Column(name) for name in ("First code", "Second code")),
        Column("Together", Measure.COUNT),
        Column("Jaccard", Measure.NUMBER),
        Column("In words"),
    )
    rows = (
        (Cell("Stigma"), Cell("Gossip"), Cell(3, HERE), Cell(0.25), Cell("said no", HERE)),
        (Cell("Stigma"), Cell("Blame"), Cell(0), Cell(0.0), Cell("")),
    )
    return Table("Pairs", columns, rows, row_headings=2)


def test_words_have_their_passages_and_numbers_their_own_form(model):
    model.show_table(pairs(), Look(False, False, True))
    assert shown(model) == [["Gossip", "3", "0.25", "said no"], ["Blame", "0", "0.00", ""]]
    assert [passages_of(model.index(0, column)) for column in range(4)] == [None, HERE, None, HERE]
    assert model.title_of(model.index(0, 3)) == "Stigma, Gossip, In words"
    assert model.index(0, 1).data(Qt.ItemDataRole.BackgroundRole) is None


def test_a_row_that_is_only_named_is_empty_and_turned_round_it_keeps_its_names(model):
    model.show_table(pairs(), Look(True, False, False))
    assert shown(model) == [["Gossip", "3", "0.25", "said no"]]
    model.show_table(pairs(), Look(True, True, False))
    assert shown(model) == [["Gossip"], ["3"], ["0.25"], ["said no"]]
    assert passages_of(model.index(3, 0)) == HERE
    assert model.title_of(model.index(3, 0)) == "In words, Stigma, Gossip"
