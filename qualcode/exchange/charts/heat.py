"""A heat map: one hue, the darker the greater the number, every number written where it has room."""

from qualcode.analysis.charts.matrix import Line, Matrix
from qualcode.exchange.charts.colours import FAINT, QUIET, Fill, heat, ink_on
from qualcode.exchange.charts.letters import LINE, widest, width, wrapped
from qualcode.exchange.charts.numbers import shown
from qualcode.exchange.charts.picture import Picture
from qualcode.exchange.charts.sheet import BODY, GAP, MARGIN, SMALL, Sheet
from qualcode.messages import message

_INDENT = 9.0
_LABEL_SHARE = 0.36
_NARROWEST, _WIDEST = 15.0, 90.0  # of a column
_UPRIGHT = 44.0  # from this width on a heading is written level
_LONGEST = 120.0  # of a heading that is turned
_ROW = 15.0
_NO_NUMBER = Fill("#ffffff", "////", "#c4c8ce")


def draw_heat(matrix: Matrix, room: float, language: str) -> Picture:
    """Draw a matrix as a heat map; it grows wider than `room` where its columns need it."""
    deep = any(row.level for row in matrix.rows)
    bold = [deep and not row.level for row in matrix.rows]
    most = (room - 2 * MARGIN) * _LABEL_SHARE
    names = [
        wrapped(row.whole, BODY, most - row.level * _INDENT, strong)
        for row, strong in zip(matrix.rows, bold, strict=True)
    ]
    names_wide = GAP + max(
        widest(lines, BODY, strong) + row.level * _INDENT
        for row, lines, strong in zip(matrix.rows, names, bold, strict=True)
    )
    numbers = [[shown(cell.value, matrix.measure, language) for cell in line] for line in matrix.cells]
    least = max(_NARROWEST, 5 + max(width(said, SMALL) for line in numbers for said in line))
    cell = min(max((room - 2 * MARGIN - names_wide) / len(matrix.columns), least), _WIDEST)
    sheet = Sheet(max(room, 2 * MARGIN + names_wide + cell * len(matrix.columns)), matrix.title)
    left = MARGIN + names_wide
    _headings(sheet, matrix, left, cell)
    _cells(sheet, matrix, (names, bold, numbers), left, cell)
    if any(found.value is None for line in matrix.cells for found in line):
        sheet.y += GAP
        sheet.legend([(Line(message("charts.no_number", language)), _NO_NUMBER)])
    sheet.end(matrix.caption, *matrix.notes)
    return sheet.picture(matrix.caption)


def _headings(sheet: Sheet, matrix: Matrix, left: float, cell: float) -> None:
    if cell >= _UPRIGHT and all(_fits(column.whole, cell) for column in matrix.columns):
        texts = [wrapped(column.whole, SMALL, cell - 4) for column in matrix.columns]
        high = max(map(len, texts)) * SMALL * LINE
        for place, lines in enumerate(texts):
            top = sheet.y + high - len(lines) * SMALL * LINE
            sheet.lines(left + (place + 0.5) * cell, top, lines, SMALL, "center")
    else:
        texts = [_turned(column.whole, cell) for column in matrix.columns]
        high = max(widest(lines, SMALL) for lines in texts)
        for place, lines in enumerate(texts):
            first = left + (place + 0.5) * cell - (len(lines) - 1) * SMALL * LINE / 2
            for at, line in enumerate(lines):
                sheet.words(first + at * SMALL * LINE, sheet.y + high, line, SMALL, turned=True)
    sheet.y += high + 4


def _fits(text: str, cell: float) -> bool:
    """Say whether no word of a heading has to be broken."""
    return all(width(word, SMALL) <= cell - 4 for word in text.split())


def _turned(text: str, cell: float) -> list[str]:
    """Break a heading that is turned into as many lines as the column has room for, longer ones where need be."""
    most, longest = max(1, int(cell / (SMALL * LINE))), _LONGEST
    while len(lines := wrapped(text, SMALL, longest)) > most:
        longest += 20
    return lines


_Texts = tuple[list[list[str]], list[bool], list[list[str]]]


def _cells(sheet: Sheet, matrix: Matrix, texts: _Texts, left: float, cell: float) -> None:
    every = [matrix.number(row, column) for row in range(len(matrix.rows)) for column in range(len(matrix.columns))]
    least, most = min(0.0, *every), max(every)
    for row, (lines, strong, numbers) in enumerate(zip(*texts, strict=True)):
        line = matrix.rows[row]
        high = max(_ROW, len(lines) * BODY * LINE + 4)
        top = sheet.y + (high - len(lines) * BODY * LINE) / 2
        sheet.lines(MARGIN + line.level * _INDENT, top, lines, BODY, bold=strong)
        for column, found in enumerate(matrix.cells[row]):
            x = left + column * cell
            share = (matrix.number(row, column) - least) / ((most - least) or 1)
            colour = heat(share)
            fill = _NO_NUMBER if found.value is None else colour
            sheet.box(x, sheet.y, cell, high, fill, "cell", FAINT)
            said = numbers[column]
            ink = ink_on(colour) if found.value else QUIET
            sheet.words(x + cell / 2, sheet.y + high / 2, said, SMALL, ink, "center")
            told = f"{line.label}, {matrix.columns[column].label}: {said}"
            sheet.spot(x, sheet.y, cell, high, told, found.passages)
        sheet.y += high
