"""Writes one `Table` onto one worksheet."""

from textwrap import wrap
from typing import NamedTuple

from qualcode.exchange.excel.cells import LARGEST_EXACT, number_measure, write_text, write_value
from qualcode.exchange.excel.formats import Formats
from qualcode.exchange.excel.handles import Format, Worksheet
from qualcode.exchange.excel.heat import compared_columns, shade
from qualcode.exchange.excel.links import Links, link
from qualcode.exchange.excel.names import cell_text
from qualcode.exchange.excel.pace import Meter
from qualcode.exchange.excel.paper import set_for_paper
from qualcode.exchange.excel.widths import LINE_HEIGHT, column_widths, height_of, letters_within, lines_of, lines_within
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import CellValue, Measure, Table

MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
_MARGIN = 200  # rows that headings and notes may take
_LEAST_LINE = 110  # characters
_LINE_WIDTH = 22.0


class CutCell(NamedTuple):
    """A cell whose text was longer than Excel can hold; `place` as Excel names it (B7)."""

    place: str
    length: int


class SheetWriter:
    """Writes a table: a flat one begins with its headings, any other has its title above, its notes below."""

    def __init__(
        self,
        sheet: Worksheet,
        table: Table,
        formats: Formats,
        language: str,
        meter: Meter | None = None,
        links: Links | None = None,
    ) -> None:
        check_size(table)
        self._sheet = sheet
        self._table = table
        self._formats = formats
        self._language = language
        self._meter = meter or Meter()
        self._links = links
        self._row = 0
        self._widths: list[float] = []
        self.cut: list[CutCell] = []
        self.first = 0  # the row of the sheet that the first row of the table stands in

    def write(self) -> None:
        """Write everything; afterwards `cut` lists the cells that had to be cut."""
        flat = is_flat(self._table)
        self._widths = column_widths(self._table, with_filter=flat)
        if not flat:
            self._write_title()
        headings = self._row
        self._write_headings()
        first = self.first = self._row
        self._write_rows()
        if self._links is not None:
            self._write_links(self._links)
        shade(self._sheet, compared_columns(self._table), first, self._row - 1, self._formats.nothing)
        if self._table.lines:
            self._draw_lines(first)
        self._sheet.freeze_panes(first, self._table.row_headings)
        for index, width in enumerate(self._widths):
            self._sheet.set_column(index, index, width)
        set_for_paper(self._sheet, (headings, first - 1), self._table.row_headings, sum(self._widths))
        if flat:
            self._sheet.autofilter(first - 1, 0, self._row - 1, len(self._table.columns) - 1)
        else:
            self._write_notes()

    def _write_title(self) -> None:
        self._line(self._table.title, self._formats.title)
        self._words(self._table.caption)

    def _words(self, text: str) -> None:
        """Write words in lines as wide as the table: one long line would make a printed page as wide as itself."""
        for line in wrap(text, max(int(sum(self._widths)), _LEAST_LINE)):
            self._line(line, self._formats.plain)

    def _line(self, text: str, line_format: Format) -> None:
        self._note_cut(self._row, 0, text, write_text(self._sheet, self._row, 0, text, line_format))
        self._row += 1

    def _write_headings(self) -> None:
        columns = self._table.columns
        if any(column.group for column in columns):
            self._write_groups()
        for index, column in enumerate(columns):
            centred = index >= self._table.row_headings and column.measure is not Measure.TEXT
            write_text(self._sheet, self._row, index, column.title, self._formats.heading(centred, column.colour))
        self._heighten([lines_of(column.title, width) for column, width in zip(columns, self._widths, strict=True)])
        self._row += 1
        if any(column.n is not None for column in columns):
            self._write_n()

    def _heighten(self, lines: list[int]) -> None:
        """Make room for a heading of several lines: for cells made one, Excel does not do it by itself."""
        if max(lines, default=1) > 1:
            self._sheet.set_row(self._row, LINE_HEIGHT * max(lines))

    def _write_groups(self) -> None:
        columns = self._table.columns
        start, lines = 0, []
        for index in range(1, len(columns) + 1):
            if index == len(columns) or columns[index].group != columns[start].group:
                self._write_group(start, index - 1)
                lines.append(lines_of(columns[start].group, sum(self._widths[start:index])))
                start = index
        self._heighten(lines)
        self._row += 1

    def _write_group(self, first: int, last: int) -> None:
        group = self._table.columns[first].group
        heading = self._formats.heading(True)
        if group and last > first:
            self._sheet.merge_range(self._row, first, self._row, last, "", heading)
        for index in range(first, last + 1) if not group else [first]:
            write_text(self._sheet, self._row, index, group, heading)

    def _write_n(self) -> None:
        for index, column in enumerate(self._table.columns):
            if column.n is not None:
                self._sheet.write_number(self._row, index, column.n, self._formats.n)
            else:
                label = message("excel.n", self._language) if index == 0 else ""
                write_text(self._sheet, self._row, index, label, self._formats.n)
        self._row += 1

    def _write_rows(self) -> None:
        """Write the values; whole numbers, of which a matrix has half a million, without asking further."""
        table, sheet, formats, meter = self._table, self._sheet, self._formats, self._meter
        write_number, exact = sheet.write_number, range(-LARGEST_EXACT, LARGEST_EXACT)
        write_string, words = sheet.write_string, formats.value(Measure.TEXT)
        known: dict[str, str] = {}  # names, which come again and again, as a cell holds them
        measures = [column.measure for column in table.columns]
        plain = [formats.value(number_measure(measure)) for measure in measures]
        rooms = [letters_within(width) for width in self._widths]
        for index in range(len(table.rows)):
            level = table.levels[index] if table.levels else 0
            colours = table.colours(index)
            lines, row = 1, self._row
            for place, value in enumerate(table.values(index)):
                if type(value) is int and value in exact:
                    write_number(row, place, value, plain[place])
                elif isinstance(value, str) and measures[place] is not Measure.DATE:
                    look = words
                    if place in colours or (level and not place):
                        look = formats.named(0 if place else level, colours.get(place, ""))
                    if len(value) > rooms[place] or "\n" in value:
                        lines = max(lines, lines_within(value, rooms[place]))
                        self._note_cut(row, place, value, write_text(sheet, row, place, value, look))
                    elif value:
                        short = known.get(value) or known.setdefault(value, cell_text(value))
                        write_string(row, place, short, look)
                elif value is not None:
                    write_value(sheet, row, place, value, measures[place], formats)
            if lines > 1:
                sheet.heights[row] = height_of(lines)
            self._row += 1
            meter.step()

    def _write_links(self, links: Links) -> None:
        """Let numbers lead to their passages."""
        rows: dict[int, list[CellValue]] = {}
        for (row, column), target in links.rows.items():
            look = self._formats.linked(number_measure(self._table.columns[column].measure))
            value = rows.setdefault(row, self._table.values(row))[column]
            if isinstance(value, int | float):
                link(self._sheet, self.first + row, column, (links.to, target, 0), look, links.tip)
                self._sheet.write_number(self.first + row, column, value, look)

    def _draw_lines(self, first: int) -> None:
        """Draw the line of each row behind it; all on one scale, so that they can be set side by side."""
        from xlsxwriter.utility import xl_range, xl_rowcol_to_cell  # type: ignore[import-untyped]

        place, columns = len(self._table.columns), self._table.lines
        write_text(self._sheet, first - 1, place, message("excel.line", self._language), self._formats.heading(True))
        self._sheet.set_column(place, place, _LINE_WIDTH)
        rows = range(first, self._row)
        where: dict[str, object] = {
            "location": [xl_rowcol_to_cell(row, place) for row in rows],
            "range": [xl_range(row, columns[0], row, columns[-1]) for row in rows],
        }
        self._sheet.add_sparkline(first, place, {**where, "min": "group", "max": "group", "markers": True})

    def _write_notes(self) -> None:
        self._row += 1
        for note in self._table.notes:
            self._words(note)

    def _note_cut(self, row: int, column: int, text: str, cut: bool) -> None:
        if cut:
            from xlsxwriter.utility import xl_rowcol_to_cell

            self.cut.append(CutCell(xl_rowcol_to_cell(row, column), len(text)))


def is_flat(table: Table) -> bool:
    """Say whether a table is a plain list: no N under its headings, no groups above them, no tree."""
    grouped = any(column.group or column.n is not None for column in table.columns)
    return not grouped and not table.levels


def check_size(table: Table) -> None:
    """Raise UserError for a table that no sheet can hold."""
    if len(table.columns) > MAX_COLUMNS or len(table.rows) > MAX_ROWS - _MARGIN:
        raise UserError("excel.too_large", title=table.title, rows=len(table.rows), columns=len(table.columns))
