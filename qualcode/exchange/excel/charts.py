"""Charts that Excel draws itself: bars of the rows of a table that count most, beside the numbers they draw."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from qualcode.exchange.excel.cells import number_measure, write_text
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Chart, Workbook, Worksheet
from qualcode.exchange.excel.heat import compared_columns
from qualcode.exchange.excel.links import link
from qualcode.exchange.excel.names import cell_text
from qualcode.exchange.excel.widths import LINE_HEIGHT, lines_of
from qualcode.messages import message
from qualcode.model.table import Column, Table

MOST_ROWS, MOST_SERIES = 15, 8
# Okabe and Ito's colours, told apart by the colour-blind and in grey print, the yellow last.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#7F7F7F", "#F0E442")
_NAME_WIDTH, _NUMBER_WIDTH, _CHART_COLUMN_WIDTH = 34, 12, 10
_NAMES = 11  # the column of the names of what is drawn; the chart lies on those before it
_ROW_PIXELS, _WIDTH, _LEAST_HEIGHT, _AROUND = 20, 760, 300, 120


class Bars(StrEnum):
    """How the columns of a table become bars."""

    GROUPED = "grouped"  # side by side
    STACKED = "stacked"  # on one another
    SHARES = "shares"  # on one another, all of one length


class Charted(NamedTuple):
    """A table to be drawn, the name of its sheet; `columns`: those that become bars, none: all that can be compared.

    `level`: the depth of the rows that are drawn, None: all without rows under them.
    """

    table: Table
    sheet: str
    columns: tuple[int, ...] = ()
    level: int | None = None


_SUBTYPES = {Bars.GROUPED: {}, Bars.STACKED: {"subtype": "stacked"}, Bars.SHARES: {"subtype": "percent_stacked"}}


class Drawn(NamedTuple):
    """What a chart draws: rows of the table, the most first, and columns."""

    rows: list[int]
    columns: list[int]
    left_out: int


def drawn_of(charted: Charted) -> Drawn | None:
    """Choose what a chart draws; None where there is nothing, or more columns than can be told apart."""
    table = charted.table
    columns = list(charted.columns or compared_columns(table))
    if not 0 < len(columns) <= MOST_SERIES:
        return None
    sums = {row: total for row in _level(table, charted.level) if (total := _sum(table, row, columns)) > 0}
    rows = sorted(sums, key=lambda row: -sums[row])
    return Drawn(rows[:MOST_ROWS], columns, len(rows) - MOST_ROWS) if rows else None


def _level(table: Table, level: int | None) -> list[int]:
    levels = table.levels or (0,) * len(table.rows)
    if level is not None:
        return [row for row, own in enumerate(levels) if own == level]
    return [row for row, own in enumerate(levels) if row + 1 == len(levels) or levels[row + 1] <= own]


def _sum(table: Table, row: int, columns: Sequence[int]) -> float:
    values = table.values(row)
    return sum(value for column in columns if isinstance(value := values[column], int | float))


class ChartSheet:
    """A sheet of charts under one another, each with the numbers it draws on its left."""

    def __init__(self, workbook: Workbook, sheet: Worksheet, name: str, formats: Formats, language: str) -> None:
        self._workbook, self._sheet, self._name = workbook, sheet, name
        self._formats, self._language = formats, language
        self._row = 0
        self._breaks: list[int] = []
        sheet.set_column(0, _NAMES - 1, _CHART_COLUMN_WIDTH)
        sheet.set_column(_NAMES, _NAMES, _NAME_WIDTH)
        sheet.set_column(_NAMES + 1, _NAMES + MOST_SERIES, _NUMBER_WIDTH)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)

    def write(self, charted: Charted, drawn: Drawn, bars: Bars) -> None:
        """Write the numbers of a table and draw them."""
        self._write_title(charted, drawn)
        first = heading = self._row
        self._write_numbers(charted.table, drawn)
        height = self._height(drawn, bars)
        chart = self._chart(charted.table, drawn, bars, heading, height)
        self._sheet.insert_chart(first, 0, chart, {"description": cell_text(charted.table.title)[:250]})
        self._row = max(self._row, first + height // _ROW_PIXELS) + 3
        self._breaks.append(self._row)
        self._sheet.set_h_pagebreaks(self._breaks)  # no chart goes over the edge of a page

    def _write_title(self, charted: Charted, drawn: Drawn) -> None:
        way = self._formats.of(bold=True, font_size=13, font_color="#1F4E9E")
        link(self._sheet, self._row, 0, (charted.sheet, 0, 0), way)
        write_text(self._sheet, self._row, 0, charted.table.title, way)
        self._row += 1
        if drawn.left_out > 0:
            said = message("excel.most_drawn", self._language, shown=MOST_ROWS, left=drawn.left_out)
            write_text(self._sheet, self._row, 0, said, self._formats.plain)
            self._row += 1

    def _write_numbers(self, table: Table, drawn: Drawn) -> None:
        heading = self._formats.heading(True)
        write_text(self._sheet, self._row, _NAMES, table.columns[0].title, self._formats.heading(False))
        names = [_named(table.columns[column]) for column in drawn.columns]
        for at, name in enumerate(names, _NAMES + 1):
            write_text(self._sheet, self._row, at, name, heading)
        self._sheet.set_row(self._row, LINE_HEIGHT * max(lines_of(name, _NUMBER_WIDTH) for name in names))
        self._row += 1
        for row in drawn.rows:
            values, colours = table.values(row), table.colours(row)
            look = self._formats.named(0, colours.get(0, ""))
            write_text(self._sheet, self._row, _NAMES, str(values[0]), look)
            for at, column in enumerate(drawn.columns, _NAMES + 1):
                value = values[column]
                if isinstance(value, int | float):
                    look = self._formats.value(number_measure(table.columns[column].measure))
                    self._sheet.write_number(self._row, at, value, look)
            self._row += 1

    def _height(self, drawn: Drawn, bars: Bars) -> int:
        lines = len(drawn.rows) * (max(len(drawn.columns), 2) if bars is Bars.GROUPED else 2)
        return max(_AROUND + 12 * lines, _LEAST_HEIGHT)

    def _chart(self, table: Table, drawn: Drawn, bars: Bars, heading: int, height: int) -> Chart:
        alone = len(drawn.columns) == 1
        chart = self._workbook.add_chart({"type": "bar", **({} if alone else _SUBTYPES[bars])})
        first, last = heading + 1, heading + len(drawn.rows)
        for number, colour in enumerate(_COLOURS[: len(drawn.columns)], 1):
            at = _NAMES + number
            series: dict[str, object] = {
                "name": [self._name, heading, at],
                "categories": [self._name, first, _NAMES, last, _NAMES],
                "values": [self._name, first, at, last, at],
                "fill": {"color": colour},
                "gap": 60,
            }
            if alone:
                series["data_labels"] = {"value": True}
                series["points"] = [_point(table, row) for row in drawn.rows]
            chart.add_series(series)
        chart.set_title({"name": cell_text(table.title)[:250], "name_font": {"size": 12}, "overlay": False})
        chart.set_legend({"none": True} if alone else {"position": "bottom"})
        # XlsxWriter names the axes as they lie: of bars, y is that of the names.
        chart.set_y_axis({"reverse": True, "crossing": "max", "num_font": {"size": 9}})
        chart.set_x_axis(self._axis(table, drawn, bars))
        chart.set_size({"width": _WIDTH, "height": height})
        return chart

    def _axis(self, table: Table, drawn: Drawn, bars: Bars) -> dict[str, object]:
        column = table.columns[drawn.columns[0]]
        alone = len(drawn.columns) == 1
        axis: dict[str, object] = {"min": 0, "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}}}
        if alone:
            axis["name"] = _named(column)
            axis["name_font"] = {"size": 9, "bold": False}
        if bars is Bars.SHARES and not alone:
            axis["num_format"] = "0%"
        return axis


def _point(table: Table, row: int) -> dict[str, object]:
    colour = table.colours(row).get(0, _COLOURS[0])
    return {"fill": {"color": colour}}


def _named(column: Column) -> str:
    n = "" if column.n is None else f" (N\u00a0=\u00a0{column.n})"
    return f"{column.title}{n}"
