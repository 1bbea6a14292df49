"""The list of open cases as a Word document to be written on, or as plain text."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.agreement.open_cases import CodeText, OpenCase, OpenCases
from qualcode.exchange.delimited import write_bytes
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.text.normalise import normalise

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

ENDINGS = (".docx", ".txt")
_LINE = "_" * 60


def write_open_cases(found: OpenCases, path: Path) -> None:
    """Write the list in the format that the ending of the file names.

    Raises UserError for another ending, and where the file cannot be written.
    """
    if path.suffix.lower() == ".txt":
        write_bytes(path, ("\ufeff" + as_text(found)).encode())
    elif path.suffix.lower() == ".docx":
        _write_word(found, path)
    else:
        raise UserError("settling.list_ending", file=path.name, known=", ".join(ENDINGS))


def as_text(found: OpenCases) -> str:
    """Give the list as plain text."""
    lines = [found.title, *found.facts]
    for document in found.documents:
        lines += ["", document.name, "=" * len(document.name)]
        for case in document.cases:
            lines += ["", _heading(case, found.language), f"{case.before}[{case.words.strip()}]{case.after}".strip()]
            lines += [f"  {line}" for code in case.codes for line in _lines_of(code, found.language)]
            lines += [f"  {told.coder}: {told.words}" for told in case.told]
            lines += [f"  {found.decision}: {_LINE}", f"  {found.note}: {_LINE}"]
    return "\n".join(normalise(line) for line in lines) + "\n"


def _heading(case: OpenCase, language: str) -> str:
    place = message("settling.list_case", language, n=case.number, turn=case.turn, speaker=case.speaker)
    return ". ".join(part for part in (place.rstrip(": "), case.likeness, case.remark) if part)


def _lines_of(code: CodeText, language: str) -> Iterator[str]:
    yield f"{code.name}. {code.definition}".rstrip(". ") + "."
    for name, words in (("when", code.when), ("not_when", code.not_when)):
        if words:
            yield f"{message(f'codebook.heading_{name}', language)}: {words}"


def _write_word(found: OpenCases, path: Path) -> None:
    from docx import Document

    document = Document()
    _prepare(document, found.title)
    document.add_heading(found.title, 0)
    for fact in found.facts:
        _tight(document.add_paragraph(normalise(fact)))
    for one in found.documents:
        document.add_heading(normalise(one.name), 1)
        for case in one.cases:
            _write_case(document, case, found)
    try:
        document.save(str(path))
    except OSError as error:
        raise UserError("codebook.word_not_written", file=path.name) from error


def _prepare(document: "Document", title: str) -> None:
    from docx.shared import Cm

    facts = document.core_properties
    facts.author, facts.comments, facts.title = "", "", title
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    for name in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, name, Cm(2))


def _write_case(document: "Document", case: OpenCase, found: OpenCases) -> None:
    _together(document.add_heading(normalise(_heading(case, found.language)), 3))
    words = document.add_paragraph()
    words.add_run(normalise(case.before))
    words.add_run(normalise(case.words)).bold = True
    words.add_run(normalise(case.after))
    _together(words)
    for code in case.codes:
        for line in _lines_of(code, found.language):
            paragraph = document.add_paragraph()
            paragraph.add_run(normalise(line)).italic = True
            _together(_tight(paragraph))
    for told in case.told:
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(f"{normalise(told.coder)}: ").bold = True
        paragraph.add_run(normalise(told.words))
        _together(_tight(paragraph))
    _together(document.add_paragraph(f"{found.decision}: {_LINE}"))
    document.add_paragraph(f"{found.note}: {_LINE}")


def _tight(paragraph: "Paragraph") -> "Paragraph":
    paragraph.paragraph_format.space_after = 0
    return paragraph


def _together(paragraph: "Paragraph") -> None:
    """Keep a paragraph on the page of the next one."""
    paragraph.paragraph_format.keep_with_next = True
