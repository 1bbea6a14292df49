"""Any `Table` as a Word document: caption, headings repeated on each page, N, notes; on its side where it is wide."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.exchange.word.columns import LANDSCAPE, PORTRAIT, Part, is_wide, parts_of, rooms_of
from qualcode.exchange.word.paper import CELL, NOTE, Paper, Words, add_field, element
from qualcode.exchange.word.shown import shown_value
from qualcode.messages import message
from qualcode.model.table import CellValue, Measure, Table
from qualcode.text.normalise import normalise

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_TWIPS = 567  # in a centimetre
_INDENT = 0.35  # cm for each level of a tree
_WHOLE = 400  # a row with no longer text stays on one page


def write_table(table: Table, path: Path, language: str = "en") -> None:
    """Write a table to be printed. Raises UserError where the place cannot be written to."""
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
    """Writes the rows of one part as XML: python-docx takes seconds for a thousand cells."""

    def __init__(self, paper: Paper, table: Table, part: Part) -> None:
        self._paper, self._table, self._part = paper, table, part
        self._language = paper.language
        self._columns = [table.columns[at] for at in part.columns]
        self._made = element("w:tbl")

    def add(self) -> None:
        """Add the table at the end of the document."""
        self._frame()
        heads, rows = self._heads(), len(self._table.rows)
        for number, cells in enumerate(heads):
            lines = [*(["top"] if number == 0 else []), *(["bottom"] if number == len(heads) - 1 else [])]
            self._row(cells, lines, heading=True)
        for row in range(rows):
            self._row(self._cells(row, self._table.values(row)), ["bottom"] if row == rows - 1 else [])
        body = self._paper.document.element.body
        body.insert(len(body) - 1, self._made)  # before what says how the pages are
        self._paper.paragraph([], CELL)

    def _frame(self) -> None:
        properties = element("w:tblPr")
        properties.append(element("w:tblW", {"w:w": str(_twips(sum(self._part.widths))), "w:type": "dxa"}))
        properties.append(element("w:tblLayout", {"w:type": "fixed"}))
        margins = element("w:tblCellMar")
        for side in ("left", "right"):
            margins.append(element(f"w:{side}", {"w:w": "70", "w:type": "dxa"}))
        properties.append(margins)
        self._made.append(properties)
        grid = element("w:tblGrid")
        for width in self._part.widths:
            grid.append(element("w:gridCol", {"w:w": str(_twips(width))}))
        self._made.append(grid)

    def _heads(self) -> "list[list[Element]]":
        """Give the rows of headings: groups, titles, N."""
        rows = []
        if any(column.group for column in self._columns):
            rows.append(self._groups())
        titles = [column.title for column in self._columns]
        rows.append([_low(self._cell(at, title, bold=True)) for at, title in enumerate(titles)])
        if any(column.n is not None for column in self._columns):
            n = ["" if column.n is None else shown_value(column.n, Measure.COUNT, self._language)
                 for column in self._columns]  # fmt: skip
            n[0] = n[0] or message("excel.n", self._language)
            rows.append([self._cell(at, text, italic=True) for at, text in enumerate(n)])
        return rows

    def _groups(self) -> "list[Element]":
        """Write each group once above its columns."""
        cells, at = [], 0
        while at < len(self._columns):
            group, after = self._columns[at].group, at + 1
            while group and after < len(self._columns) and self._columns[after].group == group:
                after += 1
            cells.append(self._cell(at, group, bold=True, span=after - at, centred=True))
            at = after
        return cells

    def _cells(self, row: int, values: Sequence[CellValue]) -> "list[Element]":
        level = self._table.levels[row] if self._table.levels else 0
        top = bool(self._table.levels) and level == 0 and max(self._table.levels) > 0
        texts = [shown_value(values[at], self._table.columns[at].measure, self._language) for at in self._part.columns]
        return [
            self._cell(at, text, bold=top and at == 0, level=level if at == 0 else 0) for at, text in enumerate(texts)
        ]

    def _row(self, cells: "list[Element]", lines: Sequence[str], heading: bool = False) -> None:
        row, properties = element("w:tr"), element("w:trPr")
        if sum(len(str(cell.xpath("string()"))) for cell in cells) <= _WHOLE:
            properties.append(element("w:cantSplit"))
        if heading:
            properties.append(element("w:tblHeader"))
        row.append(properties)
        for cell in cells:
            if lines:
                _draw(cell, lines)
            row.append(cell)
        self._made.append(row)

    def _cell(
        self, at: int, text: str, bold: bool = False, italic: bool = False, span: int = 1, centred: bool = False,
        level: int = 0,
    ) -> "Element":  # fmt: skip
        cell, properties = element("w:tc"), element("w:tcPr")
        properties.append(
            element("w:tcW", {"w:w": str(_twips(sum(self._part.widths[at : at + span]))), "w:type": "dxa"})
        )
        if span > 1:
            properties.append(element("w:gridSpan", {"w:val": str(span)}))
        cell.append(properties)
        number = self._part.columns[at] >= self._table.row_headings and self._columns[at].measure is not Measure.TEXT
        cell.append(_paragraph(text, bold, italic, "center" if centred else "right" if number else "left", level))
        return cell


def _paragraph(text: str, bold: bool, italic: bool, side: str, level: int) -> "Element":
    paragraph, properties = element("w:p"), element("w:pPr")
    properties.append(element("w:pStyle", {"w:val": CELL.replace(" ", "")}))
    if level:
        properties.append(element("w:ind", {"w:left": str(_twips(_INDENT * level))}))
    if side != "left":
        properties.append(element("w:jc", {"w:val": side}))
    paragraph.append(properties)
    if text:
        run = element("w:r")
        if bold or italic:
            looks = element("w:rPr")
            looks.append(element("w:b" if bold else "w:i"))
            run.append(looks)
        run.text = normalise(text)
        paragraph.append(run)
    return paragraph


def _low(cell: "Element") -> "Element":
    """Let the words of a cell stand at its foot."""
    cell[0].append(element("w:vAlign", {"w:val": "bottom"}))
    return cell


def _draw(cell: "Element", sides: Sequence[str]) -> None:
    """Draw the lines that a table in a paper has: above and below the headings, and at the end."""
    from docx.oxml.ns import qn

    borders = element("w:tcBorders")
    for side in sides:
        borders.append(element(f"w:{side}", {"w:val": "single", "w:sz": "6", "w:space": "0", "w:color": "000000"}))
    before = cell[0].find(qn("w:vAlign"))  # the order that Word wants
    if before is None:
        cell[0].append(borders)
    else:
        before.addprevious(borders)


def _twips(cm: float) -> int:
    return round(cm * _TWIPS)
