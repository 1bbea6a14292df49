"""The paragraphs and tables of a Word file with what matters of their looks: style, list, level, bold."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from qualcode.exchange.transcripts.blocks import Paragraph
from qualcode.exchange.transcripts.docx_package import Package, attribute, local_name
from qualcode.exchange.transcripts.docx_styles import Styles
from qualcode.exchange.transcripts.docx_walker import Walker

if TYPE_CHECKING:
    from lxml.etree import _Element

_WRAPPERS = frozenset(("body", "sdt", "sdtContent", "customXml", "ins", "smartTag"))


class Line(NamedTuple):
    """A paragraph; `level` is that of its automatic list from 0, -1 outside of lists."""

    text: str
    is_title: bool = False
    is_heading: bool = False
    level: int = -1
    is_bold: bool = False


class Rows(NamedTuple):
    """A table."""

    rows: list[list[str]]


class _Look(NamedTuple):
    name: str = ""
    level: int = -1


def lines_of(package: Package) -> Iterator[Line | Rows]:
    """Give the lines and tables of a document in their order, empty ones left out."""
    looks = _style_looks(package.parts.get("styles", ()))
    walker = Walker(Styles(package.parts.get("styles")))
    for element in _blocks(package.document):
        for block in walker.blocks([element]):
            if not isinstance(block, Paragraph):
                yield Rows([[cell.text for cell in row] for row in block.rows])
            elif block.text.strip():
                yield _line(block, element, looks)


def _blocks(parent: "_Element") -> Iterator["_Element"]:
    for child in parent:
        if local_name(child) in _WRAPPERS:
            yield from _blocks(child)
        else:
            yield child


def _line(paragraph: Paragraph, element: "_Element", looks: dict[str, _Look]) -> Line:
    style, level = _properties(element)
    look = looks.get(style, _Look())
    text = paragraph.text.strip()
    bold = sum(end - start for start, end in paragraph.bold) >= len(text)
    level = look.level if level is None else level
    return Line(text, look.name == "title", look.name.startswith("heading"), level, bold)


def _properties(element: "_Element") -> tuple[str, int | None]:
    """Give the style of a paragraph or style and its own level in a list, None where it does not say."""
    style, level = "", None
    for part in (child for child in element if local_name(child) == "pPr"):
        for child in part:
            if local_name(child) == "pStyle":
                style = attribute(child, "val")
            elif local_name(child) == "numPr":
                level = _level(child)
    return style, level


def _level(element: "_Element") -> int:
    said = {local_name(part): attribute(part, "val") for part in element}
    if said.get("numId") == "0":
        return -1
    level = said.get("ilvl", "0")
    return int(level) if level.isdigit() else 0


def _style_looks(styles: Iterable["_Element"]) -> dict[str, _Look]:
    """Give name and level by style id: Word in Russian names its styles as in English, but not their ids."""
    found = {}
    for style in styles:
        if local_name(style) == "style":
            names = [attribute(part, "val").lower() for part in style if local_name(part) == "name"]
            level = _properties(style)[1]
            found[attribute(style, "styleId")] = _Look(names[0] if names else "", -1 if level is None else level)
    return found
