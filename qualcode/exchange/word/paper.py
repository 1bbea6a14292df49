"""A Word document to be printed: A4, styles in one face, the language of its words told, page numbers, equal bytes."""

import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qualcode.exchange.delimited import write_bytes
from qualcode.text.normalise import normalise

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph
    from lxml.etree import _Element as Element

ENDING = ".docx"
TAGS = {"ky": "ky-KG", "ru": "ru-RU", "uz": "uz-Cyrl-UZ", "en": "en-GB"}
DEEPEST = 4  # headings below stay of this level
_FACE = "Times New Roman"  # has the Kyrgyz letters on every Windows
_SIZES = {"Title": 18, "Heading 1": 15, "Heading 2": 13, "Heading 3": 12, "Heading 4": 12, "Quote": 11, "Caption": 10}
_NORMAL_SIZE = 12
# Styles of our own.
NOTE, CELL, QUESTION, TRANSLATION, SOURCE = "Note", "Table Text", "Question", "Translation", "Source"
_OWN_SIZES = {NOTE: 10, CELL: 9, QUESTION: 10, TRANSLATION: 10, SOURCE: 10}
_ABOVE = {QUESTION: 8, TRANSLATION: 2}  # points; what stands with a quotation is set in as it is
_BELOW = {NOTE: 4, SOURCE: 6}
_MARGIN, _SHORT, _LONG = 2.5, 21.0, 29.7  # cm
_MADE = datetime(2000, 1, 1, tzinfo=UTC)  # no clock in the file: the same words give the same file
_ZIP_MADE = (1980, 1, 1, 0, 0, 0)


class Words(NamedTuple):
    """A piece of a paragraph; `language` "" for that of the document."""

    text: str
    language: str = ""
    bold: bool = False
    italic: bool = False
    colour: str = ""  # RRGGBB


class Paper:
    """A document to be filled from top to bottom in one main language."""

    def __init__(self, language: str, title: str = "", landscape: bool = False) -> None:
        import docx

        self.document: Document = docx.Document()
        self.language = language
        self._style_ids: dict[str, str] = {}
        self.width = (_LONG if landscape else _SHORT) - 2 * _MARGIN  # cm for words
        self._tell(title)
        self._set_page(landscape)
        self._set_styles()
        self._number_pages()

    def heading(self, text: str, level: int) -> "Paragraph":
        """Add a heading; level 0 is the title."""
        return self.paragraph([Words(text)], "Title" if level == 0 else f"Heading {min(level, DEEPEST)}")

    def paragraph(self, pieces: Sequence[Words], style: str = "Normal") -> "Paragraph":
        """Add a paragraph."""
        paragraph = self.document.add_paragraph()
        if style != "Normal":
            paragraph._p.style = self._style_id(style)
        for piece in pieces:
            self._add(paragraph, piece)
        return paragraph

    def _style_id(self, name: str) -> str:
        """Give the id of a style; python-docx looks it up anew, 12 ms each time."""
        if name not in self._style_ids:
            self._style_ids[name] = str(self.document.styles[name].style_id)
        return self._style_ids[name]

    def line(self, label: str, text: str, language: str = "", italic: bool = False) -> "Paragraph":
        """Add a line that belongs to the one below it, after a label in bold where one is given."""
        pieces = [Words(f"{label}: ", language, bold=True)] if label else []
        paragraph = self.paragraph([*pieces, Words(text, language, italic=italic)])
        paragraph.paragraph_format.space_after = 0
        return paragraph

    def save(self, path: Path) -> None:
        """Write the file. Raises UserError where the place cannot be written to."""
        write_bytes(path, self.as_bytes())

    def as_bytes(self) -> bytes:
        """Give the file; the same words give the same bytes."""
        written, target = BytesIO(), BytesIO()
        self.document.save(written)
        with zipfile.ZipFile(written) as package, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for entry in package.infolist():
                made.writestr(_entry(entry.filename), package.read(entry))
        return target.getvalue()

    def _add(self, paragraph: "Paragraph", piece: Words) -> None:
        from docx.shared import RGBColor

        run = paragraph.add_run(normalise(piece.text))
        run.bold, run.italic = piece.bold or None, piece.italic or None
        if piece.colour:
            run.font.color.rgb = RGBColor.from_string(piece.colour)
        if piece.language in TAGS and piece.language != self.language:
            run._r.get_or_add_rPr().append(element("w:lang", {"w:val": TAGS[piece.language]}))

    def _tell(self, title: str) -> None:
        facts = self.document.core_properties
        facts.author, facts.comments, facts.title = "", "", normalise(title)[:255]
        facts.language = TAGS[self.language]
        facts.created = facts.modified = _MADE

    def _set_page(self, landscape: bool) -> None:
        from docx.enum.section import WD_ORIENT
        from docx.shared import Cm

        section = self.document.sections[0]
        wide, high = (_LONG, _SHORT) if landscape else (_SHORT, _LONG)
        section.page_width, section.page_height = Cm(wide), Cm(high)
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        for name in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, name, Cm(_MARGIN))

    def _set_styles(self) -> None:
        from docx.shared import Cm, Pt, RGBColor

        styles = self.document.styles
        _tell_language(styles.element, TAGS[self.language])
        _set_face(styles["Normal"], _NORMAL_SIZE)
        styles["Normal"].paragraph_format.space_after = Pt(6)
        for name, size in _SIZES.items():
            style = styles[name]
            _set_face(style, size)
            style.font.color.rgb = RGBColor(0, 0, 0)
            style.font.bold = name not in ("Quote", "Caption")
            style.font.italic = False
            style.paragraph_format.keep_with_next = name.startswith("Heading")
        quote, caption = styles["Quote"].paragraph_format, styles["Caption"].paragraph_format
        quote.left_indent = quote.right_indent = Cm(1)
        quote.space_before, quote.space_after = Pt(6), Pt(0)
        caption.space_before, caption.space_after = Pt(0), Pt(6)
        _without_line(styles["Title"])
        for name, size in _OWN_SIZES.items():
            self._add_style(name, size)

    def _add_style(self, name: str, size: float) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Cm, Pt

        style = self.document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = self.document.styles["Normal"]
        _set_face(style, size)
        shape = style.paragraph_format
        shape.line_spacing = 1.0
        shape.space_before, shape.space_after = Pt(_ABOVE.get(name, 0)), Pt(_BELOW.get(name, 0))
        if name in (QUESTION, TRANSLATION, SOURCE):
            shape.left_indent = shape.right_indent = Cm(1)
            shape.keep_with_next = name != SOURCE
        if name == SOURCE:
            shape.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _number_pages(self) -> None:
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        paragraph = self.document.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_field(paragraph, "PAGE", "1")


def add_field(paragraph: "Paragraph", instruction: str, shown: str, bold: bool = False) -> None:
    """Add a field that Word counts by itself; `shown` stands there until it does."""
    field = element("w:fldSimple", {"w:instr": instruction})
    run = paragraph.add_run(shown)
    run.bold = bold or None
    paragraph._p.remove(run._r)
    field.append(run._r)
    paragraph._p.append(field)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _ZIP_MADE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _set_face(style: "ParagraphStyle", size: float) -> None:
    """Set the face of a style for every kind of letter; the theme, which would win, is taken out."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _FACE, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _FACE)


def _without_line(style: "ParagraphStyle") -> None:
    """Take the line under a style's paragraphs away."""
    from docx.oxml.ns import qn

    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)


def _tell_language(styles: "Element", tag: str) -> None:
    """Say which language all words are in that do not say another one."""
    from docx.oxml.ns import qn

    for mark in styles.findall(f"{qn('w:docDefaults')}//{qn('w:lang')}"):
        mark.set(qn("w:val"), tag)


def element(name: str, attributes: dict[str, str] | None = None) -> "Element":
    """Make an element of Word's XML."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made: Element = OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(qn(key), value)
    return made
