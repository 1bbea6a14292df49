"""Any `Table` as a Word document: caption, headings repeated on each page, N, notes; on its side where it is wide."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from qualcode.exchange.word.cells import CellText, row_xml, table_xml
from qualcode.exchange.word.columns import LANDSCAPE, PORTRAIT, Part, is_wide, parts_of, rooms_of
from qualcode.exchange.word.paper import CELL, NOTE, Paper, Words, add_field
from qualcode.exchange.word.shown import shown_value
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.model.table import CellValue, Measure, Table
from qualcode.text.normalise import normalise

_MOST_CELLS = 100_000  # some 20 seconds


def write_table(table: Table, path: Path, language: str = "en") -> None:
    """Write a table to be printed.

    Raises UserError for one that would fill a thousand pages, and where the place cannot be written to.
    """
    if len(table.rows) * len(table.columns) > _MOST_CELLS:
        raise UserError("word.too_large", title=table.title, rows=len(table.rows), columns=len(table.columns))
    table_document(table, language).save(path)


def table_document(table: Table, language: str) -> Paper:
    """Give the document of one table."""
    rooms = rooms_of(table, language)
    wide = is_wide(rooms)
    paper = Paper(language, table.title, landscape=wide)
    add_table(paper, table, parts_of(rooms, table.row_headings, LANDSCAPE if wide else PORTRAIT))
    return paper


def add_table(paper: Paper, table: Table, parts: Sequence[Part]) -> None:
    """Add a table, in as many parts as its columns need, with what was counted and the notes below."""
    for number, part in enumerate(parts):
        _caption(paper, table, number, len(parts))
        _Grid(paper, table, part).add()
    for text in (table.caption, *table.notes):
        if text:
            paper.paragraph([Words(text)], NOTE)


def _caption(paper: Paper, table: Table, number: int, parts: int) -> None:
    """Number the table by a field, so that several put into one paper are counted on."""
    before, after = message("word.table_number", paper.language, n="\0").split("\0")
    paragraph = paper.paragraph([Words(before, bold=True)] if before else [], "Caption")
    add_field(paragraph, "SEQ Table \\c" if number else "SEQ Table \\* ARABIC", "1", bold=True)
    part = f" ({message('word.part', paper.language, n=number + 1, of=parts)})" if parts > 1 else ""
    for text, bold in ((after, True), (table.title + part, False)):
        paragraph.add_run(normalise(text)).bold = bold or None
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = 0 if number == 0 else 152_400


class _Grid:
    """Writes the rows of one part."""

    def __init__(self, paper: Paper, table: Table, part: Part) -> None:
        self._paper, self._table, self._part = paper, table, part
        self._language = paper.language
        self._columns = [table.columns[at] for at in part.columns]
        self._nested = bool(table.levels) and max(table.levels) > 0
        self._sides = [self._side(at) for at in range(len(self._columns))]

    def _side(self, at: int) -> str:
        words = self._part.columns[at] < self._table.row_headings or self._columns[at].measure is Measure.TEXT
        return "left" if words else "right"

    def add(self) -> None:
        """Add the table at the end of the document."""
        from docx.oxml import parse_xml

        made = parse_xml(table_xml(self._part.widths, self._rows()))
        body = self._paper.document.element.body
        body.insert(len(body) - 1, made)  # before what says how the pages are
        self._paper.paragraph([], CELL)

    def _rows(self) -> Iterator[str]:
        heads, last = self._heads(), len(self._table.rows) - 1
        for number, cells in enumerate(heads):
            lines = [*(["top"] if number == 0 else []), *(["bottom"] if number == len(heads) - 1 else [])]
            yield row_xml(cells, lines, heading=True)
        for row in range(last + 1):
            yield row_xml(self._cells(row, self._table.values(row)), ["bottom"] if row == last else [])

    def _heads(self) -> list[list[CellText]]:
        """Give the rows of headings: groups, titles, N."""
        rows = []
        places = list(zip(self._columns, self._part.widths, self._sides, strict=True))
        if any(column.group for column in self._columns):
            rows.append(self._groups())
        rows.append([CellText(column.title, width, side, bold=True, low=True) for column, width, side in places])
        if any(column.n is not None for column in self._columns):
            numbers = [shown_value(column.n, Measure.COUNT, self._language) for column in self._columns]
            numbers[0] = numbers[0] or message("excel.n", self._language)
            told = zip(numbers, self._part.widths, self._sides, strict=True)
            rows.append([CellText(text, width, side, italic=True) for text, width, side in told])
        return rows

    def _groups(self) -> list[CellText]:
        """Write each group once above its columns."""
        cells, at = [], 0
        while at < len(self._columns):
            group, after = self._columns[at].group, at + 1
            while group and after < len(self._columns) and self._columns[after].group == group:
                after += 1
            width = sum(self._part.widths[at:after])
            cells.append(CellText(group, width, "center", bold=True, span=after - at))
            at = after
        return cells

    def _cells(self, row: int, values: Sequence[CellValue]) -> list[CellText]:
        level = self._table.levels[row] if self._table.levels else 0
        texts = [
            shown_value(values[at], column.measure, self._language)
            for at, column in zip(self._part.columns, self._columns, strict=True)
        ]
        cells = [
            CellText(text, width, side) for text, width, side in zip(texts, self._part.widths, self._sides, strict=True)
        ]
        cells[0] = replace(cells[0], bold=self._nested and level == 0, level=level)
        return cells
