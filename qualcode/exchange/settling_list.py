"""The list of open cases as a Word document to be written on, or as plain text."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qualcode.agreement.open_cases import CodeText, OpenCase, OpenCases
from qualcode.exchange.delimited import write_bytes
from qualcode.exchange.word.paper import Paper, Words
from qualcode.messages import message
from qualcode.model.errors import UserError
from qualcode.text.normalise import normalise

if TYPE_CHECKING:
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
    paper = Paper(found.language, found.title)
    paper.heading(found.title, 0)
    for fact in found.facts:
        paper.line("", fact)
    for one in found.documents:
        paper.heading(one.name, 1)
        for case in one.cases:
            _write_case(paper, case, found)
    paper.save(path)


def _write_case(paper: Paper, case: OpenCase, found: OpenCases) -> None:
    paper.heading(_heading(case, found.language), 3)
    _together(paper.paragraph([Words(case.before), Words(case.words, bold=True), Words(case.after)]))
    for code in case.codes:
        for line in _lines_of(code, found.language):
            _together(paper.line("", line, italic=True))
    for told in case.told:
        bullet = paper.paragraph([Words(f"{told.coder}: ", bold=True), Words(told.words)], "List Bullet")
        bullet.paragraph_format.space_after = 0
        _together(bullet)
    _together(paper.paragraph([Words(f"{found.decision}: {_LINE}")]))
    paper.paragraph([Words(f"{found.note}: {_LINE}")])


def _together(paragraph: "Paragraph") -> None:
    """Keep a paragraph on the page of the next one."""
    paragraph.paragraph_format.keep_with_next = True
