"""Writes the guides of the sample study as files a team would have: a Word table, and a workbook with two sheets."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import xlsxwriter
import yaml
from docx import Document
from make_files import DAY, save

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

HERE = Path(__file__).parent
HEADINGS = {
    "ky": ("№", "Суроо кыргызча", "Суроо орусча", "Суроо англисче", "Изилдөө суроосу"),
    "ru": ("№", "Вопрос на кыргызском", "Вопрос на русском", "Вопрос на английском", "Исследовательский вопрос"),
}
RESEARCH = {"ky": "ИС", "ru": "ИВ"}
VERSION = {"ky": "Версиясы {}", "ru": "Версия {}"}
SHEETS = {"family": "Семья", "informants": "Информанты"}
WIDTHS = (6, 50, 50, 50, 16)

Guide = dict[str, Any]


def guides() -> dict[str, Guide]:
    """Give the guides of guides.yaml by their ids."""
    told = yaml.safe_load((HERE / "guides.yaml").read_text(encoding="utf-8"))
    return {guide["id"]: guide for guide in told["guides"]}


def row_of(question: dict[str, Any], language: str) -> list[str]:
    """Give the cells of a question: number, the three languages, its research questions."""
    research = ", ".join(RESEARCH[language] + name.removeprefix("rq") for name in question["rq"])
    return [question["id"], question["ky"], question["ru"], question["en"], research]


def write_word_guide(path: Path, guide: Guide, language: str) -> Path:
    """Write a guide as a Word table under its name."""
    document = Document()
    document.add_heading(guide["name"][language], level=0)
    document.add_paragraph(VERSION[language].format(guide["version"]))
    table = document.add_table(rows=0, cols=len(WIDTHS), style="Table Grid")
    for row in (HEADINGS[language], *(row_of(question, language) for question in guide["questions"])):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    return save(document, path)


def write_workbook(path: Path, told: dict[str, Guide], language: str) -> Path:
    """Write guides as sheets of a workbook, each under its name."""
    with xlsxwriter.Workbook(path, {"strings_to_numbers": False, "strings_to_formulas": False}) as book:
        book.set_properties({"author": "QualCode", "created": DAY.replace(tzinfo=None)})
        bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
        for name, guide in told.items():
            fill_sheet(book.add_worksheet(SHEETS[name]), guide, language, bold, wrapped)
    return path


def fill_sheet(sheet: "Worksheet", guide: Guide, language: str, bold: "Format", wrapped: "Format") -> None:
    """Fill one sheet: name, version, an empty row, headings, questions."""
    sheet.write(0, 0, guide["name"][language], bold)
    sheet.write(1, 0, VERSION[language].format(guide["version"]))
    sheet.write_row(3, 0, HEADINGS[language], bold)
    for number, question in enumerate(guide["questions"], start=4):
        sheet.write_row(number, 0, row_of(question, language), wrapped)
    for column, width in enumerate(WIDTHS):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(4, 1)


def write_all(folder: Path) -> list[Path]:
    """Write both files into `folder/guides`; the files written."""
    told, into = guides(), folder / "guides"
    into.mkdir(parents=True, exist_ok=True)
    women = write_word_guide(into / "women_ky.docx", told["women"], "ky")
    others = {name: told[name] for name in SHEETS}
    return [women, write_workbook(into / "family_and_informants_ru.xlsx", others, "ru")]


if __name__ == "__main__":
    for file in write_all(HERE):
        print(file)
