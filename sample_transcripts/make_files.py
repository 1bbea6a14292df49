"""Writes the invented interviews and the tables of respondents from the plain sources beside this file.

    python sample_transcripts/make_files.py [--into FOLDER] [NN ...]

Markup of the sources: {-deleted-} and {+inserted+} are tracked changes, {c|words|note} is a comment on the words,
{f|words|note} a footnote after them, **words** are bold, " ||| " parts the original and its translation. How each file
is made says `made_as` in `coding/`. The same sources always give the same files.
"""

import argparse
import io
import re
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import xlsxwriter
import yaml
from docx import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement
from docx.oxml.ns import nsdecls, qn

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent
SOURCE = HERE / "source"
COLUMN = " ||| "
DAY = datetime(2023, 10, 20, tzinfo=UTC)
CHANGE_DATE = "2023-10-20T10:00:00Z"
ZIP_DATE = (1980, 1, 1, 0, 0, 0)
MARKUP = re.compile(
    r"\{-(?P<out>.*?)-\}|\{\+(?P<new>.*?)\+\}|\{c\|(?P<words>.*?)\|(?P<note>.*?)\}"
    r"|\{f\|(?P<said>.*?)\|(?P<foot>.*?)\}|\*\*(?P<bold>.*?)\*\*"
)
KEPT = ("new", "words", "said", "bold")


def work_on(number: str = "") -> list[dict[str, Any]]:
    """What `coding/` says of the interviews, or of those whose file begins with `number`."""
    files = sorted((HERE / "coding").glob(f"{number}*.yaml"))
    return [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]


def source_lines(name: str) -> list[str]:
    """The lines of the source that `name` (a file of `interviews/`) is made from."""
    return (SOURCE / name).with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def coded_text(name: str) -> str:
    """The text of an interview as it is coded: insertions in, deletions, notes and the translating column out."""
    kept = MARKUP.sub(lambda m: next((m[part] for part in KEPT if m[part]), ""), "\n".join(source_lines(name)))
    return "\n".join(line.split(COLUMN)[0] for line in kept.split("\n"))


def write_all(folder: Path, numbers: tuple[str, ...] = ("",)) -> list[Path]:
    """Write the interviews into `folder/interviews` and the respondents beside it; the files written."""
    interviews = folder / "interviews"
    interviews.mkdir(parents=True, exist_ok=True)
    told = [entry for number in numbers for entry in work_on(number)]
    written = [write_interview(interviews / entry["file"], entry["made_as"]) for entry in told]
    return sorted([*written, write_respondents(folder / "respondents.xlsx")])


def write_interview(path: Path, made_as: dict[str, str]) -> Path:
    """Write one interview as the file it would be in life."""
    match made_as["kind"]:
        case "text":
            return write_text(path, made_as["encoding"])
        case "table":
            return write_table(path, made_as["title"])
        case _:
            return write_word(path)


def write_text(path: Path, encoding: str) -> Path:
    """A text file as Windows programs write it; UTF-16 is little-endian and says so."""
    text = "\r\n".join(source_lines(path.name)) + "\r\n"
    path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le") if encoding == "utf-16" else text.encode(encoding))
    return path


def write_word(path: Path) -> Path:
    """A Word file with one paragraph for each line, tracked changes, comments, footnotes and bold words included."""
    document = Document()
    footnotes: list[str] = []
    for line in source_lines(path.name):
        add_marked(document, line, footnotes)
    if footnotes:
        add_footnotes(document, footnotes)
    return save(document, path)


def add_marked(document: "WordDocument", line: str, footnotes: list[str]) -> None:
    """Add a paragraph, its markup turned into what Word keeps; the words of footnotes are appended to `footnotes`."""
    paragraph = document.add_paragraph()
    done = 0
    for mark in MARKUP.finditer(line):
        add_plain(paragraph, line[done : mark.start()])
        if mark["words"]:
            add_comment(document, paragraph, mark["words"], mark["note"])
        elif mark["bold"]:
            paragraph.add_run(mark["bold"]).bold = True
        elif mark["said"]:
            footnotes.append(mark["foot"])
            add_reference(paragraph, mark["said"], len(footnotes))
        else:
            add_change(paragraph, "w:ins" if mark["new"] else "w:del", mark["new"] or mark["out"])
        done = mark.end()
    add_plain(paragraph, line[done:])


def add_reference(paragraph: "Paragraph", words: str, number: int) -> None:
    """Add words with the mark of a footnote after them."""
    add_plain(paragraph, words)
    reference = OxmlElement("w:footnoteReference")
    reference.set(qn("w:id"), str(number))
    run = paragraph.add_run()
    run.font.superscript = True
    run._r.append(reference)


def add_footnotes(document: "WordDocument", footnotes: list[str]) -> None:
    """Add the part of the package that holds the footnotes, numbered from 1."""
    told = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p></w:footnote>'
        for number, words in enumerate(footnotes, start=1)
    )
    blob = f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {nsdecls("w")}>{told}</w:footnotes>'.encode()
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def add_plain(paragraph: "Paragraph", text: str) -> None:
    """Add a run, if there is anything to add."""
    if text:
        paragraph.add_run(text)


def add_change(paragraph: "Paragraph", tag: str, text: str) -> None:
    """Add a tracked insertion (w:ins) or deletion (w:del)."""
    change = OxmlElement(tag)
    number = str(900 + len(paragraph._p))
    for key, value in (("w:id", number), ("w:author", "Айбек"), ("w:date", CHANGE_DATE)):
        change.set(qn(key), value)
    run = paragraph.add_run(text)._r
    if tag == "w:del":
        run[0].tag = qn("w:delText")
    change.append(run)
    paragraph._p.append(change)


def add_comment(document: "WordDocument", paragraph: "Paragraph", words: str, note: str) -> None:
    """Add words with a comment on them."""
    comment = document.add_comment(paragraph.add_run(words), text=note, author="Чолпон", initials="ЧО")
    comment._comment_elm.set(qn("w:date"), CHANGE_DATE)


def write_table(path: Path, title: str) -> Path:
    """A Word file with a table of two columns: original and translation, one turn to a row."""
    document = Document()
    document.add_paragraph(title)
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for line in source_lines(path.name):
        cells = table.add_row().cells
        for cell, text in zip(cells, line.split(COLUMN), strict=True):
            cell.text = text
    return save(document, path)


def save(document: "WordDocument", path: Path) -> Path:
    """Save a Word file whose bytes do not depend on the time of day."""
    document.core_properties.author = "QualCode"
    document.core_properties.title = ""
    document.core_properties.comments = ""
    made = io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in parts.namelist():
            entry = zipfile.ZipInfo(name, ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, parts.read(name))
    return path


def write_respondents(path: Path) -> Path:
    """The table of respondents as a team keeps it by hand."""
    table = yaml.safe_load((SOURCE / "respondents.yaml").read_text(encoding="utf-8"))
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False, "strings_to_formulas": False}) as book:
        book.set_properties({"author": "QualCode", "created": DAY.replace(tzinfo=None)})
        sheet = book.add_worksheet("Респонденты")
        bold = book.add_format({"bold": True})
        sheet.write_row(0, 0, table["columns"], bold)
        for number, row in enumerate(table["rows"], start=1):
            sheet.write_row(number, 0, row)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(table["columns"]) - 1, 18)
    return path


def main() -> None:
    """Write the files asked for and name them."""
    parser = argparse.ArgumentParser(description="Write the interviews and tables of the sample study.")
    parser.add_argument("numbers", nargs="*", help="only these interviews, by the number their names begin with")
    parser.add_argument("--into", type=Path, default=HERE, help="the folder to write into")
    told = parser.parse_args()
    for file in write_all(told.into, tuple(told.numbers) or ("",)):
        print(file)


if __name__ == "__main__":
    main()
