"""Rows whose cells are made when they are looked at are rows like any others."""

import pytest

from qualcode.model.table import Cell, Column, Grid, Passages, Table

VALUES = [[1, 0], [2, None]]


def asked(row, column):
    return Passages(codes=(f"{row}{column}",)) if VALUES[row][column] else None


ROWS = (
    (Cell("a"), Cell(1, Passages(codes=("00",))), Cell(0)),
    (Cell("b"), Cell(2, Passages(codes=("10",))), Cell(None)),
)


@pytest.fixture
def grid():
    return Grid([Cell("a"), Cell("b")], VALUES, asked)


def test_a_grid_has_the_rows_of_a_tuple(grid):
    assert tuple(grid) == ROWS
    assert grid == ROWS
    assert grid != ROWS[:1]
    assert grid[-1] == ROWS[-1]
    assert grid[:1] == ROWS[:1]
    assert len(grid) == 2
    with pytest.raises(IndexError):
        grid[2]


def test_the_values_of_a_row_are_given_without_asking_for_passages():
    def refuse(row, column):
        raise AssertionError("asked")

    columns = (Column("code"), Column("x"), Column("y"))
    lazy = Table("", columns, Grid([Cell("a"), Cell("b")], VALUES, refuse))
    plain = Table("", columns, ROWS)
    told = [lazy.values(row) for row in range(2)]
    assert told == [plain.values(row) for row in range(2)] == [["a", 1, 0], ["b", 2, None]]
