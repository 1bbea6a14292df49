"""The cells of a Word table as XML text: made one by one as elements, a thousand of them take a second."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from qualcode.exchange.word.paper import CELL
from qualcode.text.normalise import normalise

_TWIPS = 567  # in a centimetre
_INDENT = 0.35  # cm for each level of a tree
_WHOLE = 400  # a row with no longer text stays on one page
_STYLE = f'<w:pStyle w:val="{CELL.replace(" ", "")}"/>'
_MARGINS = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'


@dataclass(frozen=True, slots=True)
class CellText:
    """A cell: its words and how they stand; `width` in cm; `side` is left, right or center; `low`: at its foot."""

    text: str
    width: float
    side: str = "left"
    bold: bool = False
    italic: bool = False
    level: int = 0
    span: int = 1
    low: bool = False


def table_xml(widths: Sequence[float], rows: Iterable[str]) -> str:
    """Give a table with columns of these widths in cm."""
    from docx.oxml.ns import nsdecls

    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in widths)
    whole = f'<w:tblW w:w="{_twips(sum(widths))}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{_MARGINS}'
    head = f"<w:tbl {nsdecls('w')}><w:tblPr>{whole}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    return f"{head}{''.join(rows)}</w:tbl>"


def row_xml(cells: Sequence[CellText], lines: Sequence[str] = (), heading: bool = False) -> str:
    """Give a row; `lines` are drawn at its "top" and "bottom"; a heading comes again on each page."""
    together = "<w:cantSplit/>" if sum(len(cell.text) for cell in cells) <= _WHOLE else ""
    drawn = "".join(f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>' for side in lines)
    borders = f"<w:tcBorders>{drawn}</w:tcBorders>" if drawn else ""
    marks = f"<w:trPr>{together}{'<w:tblHeader/>' if heading else ''}</w:trPr>"
    return f"<w:tr>{marks}{''.join(_cell(cell, borders) for cell in cells)}</w:tr>"


def _cell(cell: CellText, borders: str) -> str:
    span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
    low = '<w:vAlign w:val="bottom"/>' if cell.low else ""
    indent = f'<w:ind w:left="{_twips(_INDENT * cell.level)}"/>' if cell.level else ""
    side = f'<w:jc w:val="{cell.side}"/>' if cell.side != "left" else ""
    width = f'<w:tcW w:w="{_twips(cell.width)}" w:type="dxa"/>'
    paragraph = f"<w:p><w:pPr>{_STYLE}{indent}{side}</w:pPr>{_run(cell)}</w:p>"
    return f"<w:tc><w:tcPr>{width}{span}{borders}{low}</w:tcPr>{paragraph}</w:tc>"


def _run(cell: CellText) -> str:
    if not cell.text:
        return ""
    looks = ("<w:b/>" if cell.bold else "") + ("<w:i/>" if cell.italic else "")
    lines = ("<w:tab/>".join(map(_words, line.split("\t"))) for line in normalise(cell.text).split("\n"))
    return f"<w:r>{f'<w:rPr>{looks}</w:rPr>' if looks else ''}{'<w:br/>'.join(lines)}</w:r>"


def _words(text: str) -> str:
    return f'<w:t xml:space="preserve">{escape(text)}</w:t>' if text else ""


def _twips(cm: float) -> int:
    return round(cm * _TWIPS)
