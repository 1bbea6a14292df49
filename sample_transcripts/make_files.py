"""Writes the invented interviews and the table of respondents from the plain sources beside this file.

    python sample_transcripts/make_files.py [folder]

Markup of the sources: {-deleted-} and {+inserted+} are tracked changes, {c|words|note} is a comment on the words,
" ||| " parts the original and its translation. The same sources always give the same files.
"""

import io
import re
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter
import yaml
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph

HERE = Path(__file__).parent
SOURCE = HERE / "source"
COLUMN = " ||| "
DAY = datetime(2023, 10, 20, tzinfo=UTC)
CHANGE_DATE = "2023-10-20T10:00:00Z"
ZIP_DATE = (1980, 1, 1, 0, 0, 0)
MARKUP = re.compile(r"\{-(?P<out>.*?)-\}|\{\+(?P<new>.*?)\+\}|\{c\|(?P<words>.*?)\|(?P<note>.*?)\}")
TEXT_FILES = {"02_gulnara_bishkek.txt": "cp1251", "05_asel_husband_talas.txt": "utf-8-sig"}
WORD_FILES = ("01_aigul_osh.docx", "03_nazira_batken.docx")
TABLE_FILE = "04_meerim_naryn.docx"
TABLE_TITLE = "Маек № 04. Нарын облусу. Которгон: Бактыгүл, текшерүү керек"


def source_lines(name: str) -> list[str]:
    """The lines of the source that `name` (a file of `interviews/`) is made from."""
    return (SOURCE / name).with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n").split("\n")


def coded_text(name: str) -> str:
    """The text of an interview as it is coded: insertions in, deletions and the translating column out."""
    kept = MARKUP.sub(lambda m: m["new"] or m["words"] or "", "\n".join(source_lines(name)))
    return "\n".join(line.split(COLUMN)[0] for line in kept.split("\n"))


def write_all(folder: Path) -> list[Path]:
    """Write the interviews into `folder/interviews` and the respondents beside it; the files written."""
    interviews = folder / "interviews"
    interviews.mkdir(parents=True, exist_ok=True)
    written = [write_text(interviews / name, encoding) for name, encoding in TEXT_FILES.items()]
    written += [write_word(interviews / name) for name in WORD_FILES]
    written.append(write_table(interviews / TABLE_FILE))
    written.append(write_respondents(folder / "respondents.xlsx"))
    return sorted(written)


def write_text(path: Path, encoding: str) -> Path:
    """A text file as Windows programs write it."""
    text = "\r\n".join(source_lines(path.name)) + "\r\n"
    path.write_bytes(text.encode(encoding))
    return path


def write_word(path: Path) -> Path:
    """A Word file with one paragraph for each line, tracked changes and comments included."""
    document = Document()
    for line in source_lines(path.name):
        add_marked(document, line)
    return save(document, path)


def add_marked(document: "WordDocument", line: str) -> None:
    """Add a paragraph, its markup turned into tracked changes and comments."""
    paragraph = document.add_paragraph()
    done = 0
    for mark in MARKUP.finditer(line):
        add_plain(paragraph, line[done : mark.start()])
        if mark["words"]:
            add_comment(document, paragraph, mark["words"], mark["note"])
        else:
            add_change(paragraph, "w:ins" if mark["new"] else "w:del", mark["new"] or mark["out"])
        done = mark.end()
    add_plain(paragraph, line[done:])


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


def write_table(path: Path) -> Path:
    """A Word file with a table of two columns: original and translation, one turn to a row."""
    document = Document()
    document.add_paragraph(TABLE_TITLE)
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


if __name__ == "__main__":
    for file in write_all(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE):
        print(file)
