"""A walk through Word's XML that loses no words silently: what is taken becomes blocks, the rest is counted."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from qualcode.exchange.transcripts.blocks import Block, Cell, Paragraph, ParagraphBuilder, TableBlock
from qualcode.exchange.transcripts.docx_package import attribute, local_name
from qualcode.exchange.transcripts.docx_styles import Styles, look_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_DELETED = frozenset(("del", "moveFrom"))
_NOTES = {"commentReference": "comment", "footnoteReference": "footnote", "endnoteReference": "endnote"}
_RANGES = {"commentRangeStart": "start", "commentRangeEnd": "end"}
_PLAIN = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
# Without words of their own: properties, fields' instructions, marks of layout, a ruby's reading aid.
_SILENT = frozenset(
    (
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sectPr"),
        *("fldChar", "instrText", "delInstrText", "softHyphen", "lastRenderedPageBreak", "rt", "rubyPr"),
        "smartTagPr",
    )
)
_GRAPHICS = frozenset(("drawing", "pict", "object"))
_SPACES = str.maketrans("\n\r\t", "   ")


class Walker:
    """Walks one part of a file; `counts` says how much of what was met."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self.counts: Counter[str] = Counter()
        self._open: ParagraphBuilder | None = None  # a paragraph whose mark was deleted goes on in the next
        self._ranges: list[tuple[str, str]] = []  # comment ranges met between paragraphs
        self._boxes: list[_Element] = []
        self._style = ""

    def blocks(self, parent: "Iterable[_Element]") -> list[Block]:
        """Give the paragraphs and tables in `parent` (an element, or some elements), in the order of reading."""
        found = list(self._blocks(parent))
        if self._open is not None:
            found.append(self._closed(self._open))
            self._open = None
        return found

    def text(self, parent: "_Element") -> str:
        """Give the words of `parent` alone, a line per paragraph."""
        return "\n".join(paragraph.text for paragraph in flat(self.blocks(parent))).strip()

    def _blocks(self, parent: "Iterable[_Element]") -> Iterator[Block]:
        for child in parent:
            name = local_name(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield self._table(child)
            elif name in _RANGES:
                self._ranges.append((_RANGES[name], attribute(child, "id")))
            elif name == "altChunk":
                self.counts["embedded"] += 1
            elif name in _DELETED:
                self._delete(child)
            elif name == "AlternateContent":
                yield from self._blocks(_chosen(child))
            elif name not in _SILENT:
                yield from self._blocks(child)

    def _paragraph(self, element: "_Element") -> Iterator[Block]:
        builder = self._open or ParagraphBuilder()
        self._open = None
        for side, number in self._ranges:
            builder.point("comment", number, side)
        self._ranges.clear()
        self._style, joined = self._properties(element)
        self._inline(element, builder)
        boxes, self._boxes = self._boxes, []
        if joined and not boxes:
            self._open = builder
            return
        yield self._closed(builder)
        for box in boxes:
            self.counts["text_boxes"] += 1
            yield from self._blocks(box)

    def _closed(self, builder: ParagraphBuilder) -> Paragraph:
        paragraph, controls = builder.build()
        self.counts["controls"] += controls
        self.counts["paragraphs"] += bool(paragraph.text.strip())
        return paragraph

    def _properties(self, element: "_Element") -> tuple[str, bool]:
        """Give the paragraph's style and whether its mark was deleted; count automatic numbers."""
        style, joined = "", False
        properties = element[0] if len(element) and local_name(element[0]) == "pPr" else ()
        for child in properties:
            name = local_name(child)
            if name == "pStyle":
                style = attribute(child, "val")
            elif name == "numPr":
                self.counts["list_numbers"] += all(attribute(part, "val") != "0" for part in child)
            elif name == "rPr":
                joined = any(local_name(part) in _DELETED for part in child)
        return style, joined

    def _inline(self, parent: "_Element", builder: ParagraphBuilder) -> None:
        for child in parent:
            name = local_name(child)
            if name == "r":
                self._run(child, builder)
            elif name in _RANGES:
                builder.point("comment", attribute(child, "id"), _RANGES[name])
            elif name in _DELETED:
                self._delete(child)
            elif name == "AlternateContent":
                self._inline(_chosen(child), builder)
            elif name == "t":  # the text of a formula
                builder.add(child.text or "")
            elif name in _GRAPHICS:
                self._graphic(child)
            elif name not in _SILENT:
                self.counts["insertions"] += name in ("ins", "moveTo")
                self._inline(child, builder)

    def _run(self, run: "_Element", builder: ParagraphBuilder) -> None:
        properties = run[0] if len(run) and local_name(run[0]) == "rPr" else None
        if properties is None and not self._style:
            self._run_content(run, builder, False)
            return
        hidden, bold = self._styles.resolved(look_of(properties), self._style)
        if hidden:
            self.counts["hidden"] += _length(run)
        else:
            self._run_content(run, builder, bold)

    def _run_content(self, run: "_Element", builder: ParagraphBuilder, bold: bool) -> None:
        for child in run:
            name = local_name(child)
            if name == "t":
                builder.add((child.text or "").translate(_SPACES), bold)
            elif name in _PLAIN:
                builder.add(_PLAIN[name])
            elif name in _NOTES:
                builder.point(_NOTES[name], attribute(child, "id"), "reference")
            elif name == "sym":
                builder.add(self._symbol(child))
            elif name == "delText":
                self.counts["deleted"] += len(child.text or "")
            elif name in _GRAPHICS:
                self._graphic(child)
            elif name == "AlternateContent":
                self._run_content(_chosen(child), builder, bold)
            elif name not in _SILENT:
                self._inline(child, builder)

    def _symbol(self, element: "_Element") -> str:
        """Give the character of a symbol font where it means the same in any font."""
        self.counts["symbols"] += 1
        try:
            code = int(attribute(element, "char"), 16)
        except ValueError:
            return "\ufffd"
        return chr(code) if 0x20 <= code < 0xD800 else "\ufffd"

    def _graphic(self, element: "_Element") -> None:
        """Keep the text boxes of a drawing for after the paragraph; count a drawing without any as a picture."""
        boxes = list(_outermost(element, "txbxContent"))
        self._boxes.extend(boxes)
        self.counts["pictures"] += not boxes

    def _delete(self, element: "_Element") -> None:
        self.counts["deleted"] += _length(element)

    def _table(self, element: "_Element") -> TableBlock:
        rows = []
        for row in _inner(element, "tr", "tbl"):
            if any(local_name(mark) in _DELETED for part in row if local_name(part) == "trPr" for mark in part):
                self._delete(row)
            else:
                rows.append(tuple(cell for part in _inner(row, "tc", "tbl") for cell in self._cells(part)))
        self.counts["tables"] += 1
        return TableBlock(tuple(row for row in rows if row))

    def _cells(self, element: "_Element") -> list[Cell]:
        """Give a cell, and an empty one for each further column it spans."""
        opened, self._open = self._open, None
        cell = Cell(tuple(flat(self.blocks(element))))
        self._open = opened
        return [cell] + [Cell(())] * (_span(element) - 1)


def flat(blocks: list[Block]) -> Iterator[Paragraph]:
    """Give the paragraphs of `blocks`, those of inner tables cell by cell."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        else:
            yield from (paragraph for row in block.rows for cell in row for paragraph in cell.paragraphs)


def _chosen(alternates: "_Element") -> "_Element":
    """Give the first branch of alternate content: the others say the same for older programs."""
    return alternates[0] if len(alternates) else alternates


def _inner(parent: "_Element", name: str, barrier: str) -> Iterator["_Element"]:
    """Give the elements `name` below `parent`, through wrappers such as content controls, not past `barrier`."""
    for child in parent:
        found = local_name(child)
        if found == name:
            yield child
        elif found == "AlternateContent":
            yield from _inner(_chosen(child), name, barrier)
        elif found != barrier and found not in _SILENT:
            yield from _inner(child, name, barrier)


def _outermost(parent: "_Element", name: str) -> Iterator["_Element"]:
    for child in parent:
        if local_name(child) == name:
            yield child
        elif local_name(child) == "AlternateContent":
            yield from _outermost(_chosen(child), name)
        else:
            yield from _outermost(child, name)


def _length(element: "_Element") -> int:
    """Count the characters of text in `element`, deleted ones included."""
    return sum(len(part.text or "") for part in element.iter() if local_name(part) in ("t", "delText"))


def _span(cell: "_Element") -> int:
    for properties in cell:
        if local_name(properties) == "tcPr":
            spans = [attribute(part, "val") for part in properties if local_name(part) == "gridSpan"]
            return min(int(spans[0]), 64) if spans and spans[0].isdigit() else 1
    return 1
