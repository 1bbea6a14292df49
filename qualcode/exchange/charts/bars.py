"""Bars lying beside long names of codes: side by side, on one another, or divided by shares."""

from qualcode.analysis.charts.asked import Kind
from qualcode.analysis.charts.matrix import Line, Matrix
from qualcode.exchange.charts.colours import INK, QUIET, SERIES, ink_on
from qualcode.exchange.charts.letters import LINE, widest, width, wrapped
from qualcode.exchange.charts.numbers import percent, shown, steps
from qualcode.exchange.charts.picture import Picture
from qualcode.exchange.charts.sheet import BODY, GAP, MARGIN, SMALL, Sheet
from qualcode.model.table import Cell, Measure

_THIN, _THICK = 9.5, 14.0  # a bar among others, a bar alone
_INDENT = 9.0
_LABEL_SHARE = 0.36  # of the width at most for the names
_BETWEEN = 7.0


def draw_bars(matrix: Matrix, kind: Kind, room: float, language: str) -> Picture:
    """Draw the rows of a matrix as bars, a series for each column."""
    sheet = Sheet(room, matrix.title)
    series = [(column, SERIES[place]) for place, column in enumerate(matrix.columns)]
    sheet.legend(series)
    _Bars(sheet, matrix, kind, language).draw()
    sheet.end(matrix.caption, *matrix.notes)
    return sheet.picture(matrix.caption)


class _Bars:
    def __init__(self, sheet: Sheet, matrix: Matrix, kind: Kind, language: str) -> None:
        self.sheet, self.matrix, self.kind, self.language = sheet, matrix, kind, language
        self.deep = any(row.level for row in matrix.rows)
        most = sheet.room * _LABEL_SHARE
        self.names = [wrapped(row.whole, BODY, most - row.level * _INDENT, self._bold(row)) for row in matrix.rows]
        self.left = (
            MARGIN
            + GAP
            + max(
                widest(lines, BODY, self._bold(row)) + row.level * _INDENT
                for row, lines in zip(matrix.rows, self.names, strict=True)
            )
        )
        whole = matrix.measure is Measure.COUNT and kind is not Kind.FULL
        self.steps = steps(*self._ends(), whole)
        self.right = sheet.width - MARGIN - self._beside()

    def _bold(self, row: Line) -> bool:
        return self.deep and not row.level

    def _ends(self) -> tuple[float, float]:
        if self.kind is Kind.FULL:
            return 0.0, 1.0
        rows = range(len(self.matrix.rows))
        if self.kind is Kind.STACKED:
            return 0.0, max(self.matrix.total(row) for row in rows)
        found = [self.matrix.number(row, column) for row in rows for column in range(len(self.matrix.columns))]
        return min(0.0, *found), max(0.0, *found)

    def _beside(self) -> float:
        """Give the room that the numbers behind the bars take."""
        cells = [cell for line in self.matrix.cells for cell in line]
        said = [self._said(cell) for cell in cells] if self.kind is Kind.GROUPED else map(self._whole_of, self._rows)
        return max(width(text, SMALL) for text in said) + GAP

    @property
    def _rows(self) -> range:
        return range(len(self.matrix.rows))

    def _said(self, cell: Cell) -> str:
        return shown(cell.value, self.matrix.measure, self.language)

    def _whole_of(self, row: int) -> str:
        total = int(self.matrix.total(row))
        said = shown(total, Measure.COUNT, self.language)
        return f"n\u00a0=\u00a0{said}" if self.kind is Kind.FULL else said

    def _x(self, value: float) -> float:
        first, last = self.steps[0], self.steps[-1]
        return self.left + (value - first) / (last - first) * (self.right - self.left)

    def draw(self) -> None:
        top = self.sheet.y
        for row, lines in enumerate(self.names):
            bars = self._height_of_bars()
            high = max(bars, len(lines) * BODY * LINE)
            start = self.sheet.y + _BETWEEN / 2
            line = self.matrix.rows[row]
            text_top = start + (high - len(lines) * BODY * LINE) / 2
            self.sheet.lines(MARGIN + line.level * _INDENT, text_top, lines, BODY, bold=self._bold(line))
            (self._side_by_side if self.kind is Kind.GROUPED else self._on_one_another)(row, start + (high - bars) / 2)
            self.sheet.y += high + _BETWEEN
        self._scale(top)

    def _height_of_bars(self) -> float:
        several = self.kind is Kind.GROUPED and len(self.matrix.columns) > 1
        return _THIN * len(self.matrix.columns) if several else _THICK

    def _side_by_side(self, row: int, top: float) -> None:
        high = self._height_of_bars() / len(self.matrix.columns)
        for column, cell in enumerate(self.matrix.cells[row]):
            y, value = top + column * high, self.matrix.number(row, column)
            near, far = sorted((self._x(0.0), self._x(value)))
            if value:
                self.sheet.box(near, y + 0.5, max(far - near, 0.8), high - 1, SERIES[column], "bar")
            said = self._said(cell)
            colour = INK if value else QUIET
            self.sheet.words(far + 3, y + high / 2, said, SMALL, colour)
            wide = far - near + 3 + width(said, SMALL)
            self.sheet.spot(near, y, wide, high, self._told(row, column, said), cell.passages)

    def _on_one_another(self, row: int, top: float) -> None:
        total, before = self.matrix.total(row), 0.0
        whole = total or 1.0
        part = whole if self.kind is Kind.FULL else 1.0
        for column, cell in enumerate(self.matrix.cells[row]):
            value = self.matrix.number(row, column)
            if not value:
                continue
            near, far = self._x(before / part), self._x((before + value) / part)
            before += value
            self.sheet.box(near, top, far - near, _THICK, SERIES[column], "bar")
            share = percent(value / whole)
            self._inside(near, far, top, column, share if self.kind is Kind.FULL else self._said(cell))
            told = f"{self._told(row, column, self._said(cell))} ({share})"
            self.sheet.spot(near, top, far - near, _THICK, told, cell.passages)
        self.sheet.words(self._x(before / part) + 3, top + _THICK / 2, self._whole_of(row), SMALL)

    def _inside(self, near: float, far: float, top: float, column: int, said: str) -> None:
        """Write a number into its bar where it has room, on the plain colour so that a hatch does not cross it."""
        wide = width(said, SMALL)
        if wide + 6 > far - near:
            return
        fill, middle = SERIES[column], (near + far) / 2
        if fill.hatch:
            self.sheet.box(middle - wide / 2 - 2, top + 2, wide + 4, _THICK - 4, fill.colour)
        self.sheet.words(middle, top + _THICK / 2, said, SMALL, ink_on(fill.colour), "center")

    def _told(self, row: int, column: int, said: str) -> str:
        return f"{self.matrix.rows[row].label}, {self.matrix.columns[column].label}: {said}"

    def _scale(self, top: float) -> None:
        bottom = self.sheet.y + 2
        measure = Measure.SHARE if self.kind is Kind.FULL else self.matrix.measure
        for step in self.steps:
            x = self._x(step)
            self.sheet.line(x, top, x, bottom, "#9aa0a8" if step == 0 else "#e3e5e8")
            value = int(step) if measure is Measure.COUNT else step
            self.sheet.words(x, bottom + SMALL * 0.8, shown(value, measure, self.language), SMALL, QUIET, "center")
        self.sheet.y = bottom + SMALL * LINE + 2
