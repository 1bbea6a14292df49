"""A codebook printed to Word, against golden files.

`QUALCODE_RENEW_GOLDEN=1 pytest tests/exchange/codebooks` writes the golden files anew.
"""

import os
import zipfile
from pathlib import Path

import docx
import pytest

from qualcode.exchange.codebooks.word_file import Count, counts_of, write_word
from qualcode.model.codebook import Codebook, CodeEntry, FacetEntry, FacetValue, SetEntry
from qualcode.model.errors import UserError
from qualcode.ops.codings import code_span
from tests.ops.study import make_study, span

GOLDEN = Path(__file__).parent / "golden"
BOOK = Codebook(
    "book",
    codes=(
        CodeEntry(
            "debts",
            "",
            {"ky": "Карыздар", "ru": "Долги"},
            {"ky": "Кайткандан кийинки карыз", "ru": "Долг после возвращения"},
            {"ru": "Называет сумму или кредитора"},
            {"ru": "Долг мужа до отъезда"},
            {"ky": "«Карызга баттык»"},
        ),
        CodeEntry("bank", "debts", {"ru": "Банк & <микрокредит>"}),
        CodeEntry("stigma", "", {"ky": "Стигма", "ru": "Стигма", "en": "Stigma"}, active=False, order=1),
    ),
    facets=(
        FacetEntry("whose", {"ru": "Чьё", "ky": "Кимдики"}, (FacetValue("self", {"ru": "своё"}), FacetValue("x"))),
    ),
    sets=(
        SetEntry("money", "family", True, {"ru": "Деньги"}, ("debts", "bank")),
        SetEntry("rq", "research_question", False, {"ky": "Эмне үчүн?"}),
    ),
)
COUNTS = {"debts": Count(12, 5)}
CASES = {
    "ru": (("ru",), None),
    "ky_ru_counted": (("ky", "ru"), COUNTS),
    "en": (("en",), None),
}


def lines_of(path):
    """Give the parts that are seen: style and words, the bold ones between stars, the italic ones between lines."""
    for paragraph in docx.Document(str(path)).paragraphs:
        words = "".join(
            f"*{run.text}*" if run.bold else f"_{run.text}_" if run.italic else run.text for run in paragraph.runs
        )
        yield f"{paragraph.style.name} | {words}"


@pytest.mark.parametrize("name", CASES)
def test_the_document_is_as_the_golden_file_says(name, tmp_path):
    languages, counts = CASES[name]
    write_word(BOOK, tmp_path / "a.docx", languages, "Кайтуу", counts)
    text = "\n".join(lines_of(tmp_path / "a.docx")) + "\n"
    golden = GOLDEN / f"word_{name}.txt"
    if os.environ.get("QUALCODE_RENEW_GOLDEN"):
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")


def test_the_same_codebook_gives_the_same_bytes_with_no_name_of_anybody(tmp_path):
    parts = []
    for name in ("a.docx", "b.docx"):
        write_word(BOOK, tmp_path / name, ["ru"])
        with zipfile.ZipFile(tmp_path / name) as package:
            parts.append({entry: package.read(entry) for entry in package.namelist()})
    assert parts[0] == parts[1]
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert b"<dc:creator></dc:creator>" in parts[0]["docProps/core.xml"] or (
        b"<dc:creator/>" in parts[0]["docProps/core.xml"]
    )
    assert b"2000-01-01" in parts[0]["docProps/core.xml"]


def test_each_text_says_its_language_for_the_speller(tmp_path):
    write_word(BOOK, tmp_path / "a.docx", ["ky", "ru"])
    with zipfile.ZipFile(tmp_path / "a.docx") as package:
        body, styles = (package.read(f"word/{part}.xml").decode("utf-8") for part in ("document", "styles"))
    assert 'w:lang w:val="ky-KG"' in styles  # of all words that say no other
    assert body.count('w:val="ru-RU"') > 3
    assert "ky-KG" not in body


def test_each_heading_has_the_colour_of_its_code_or_of_the_one_above(tmp_path):
    book = Codebook(
        "book",
        codes=(
            CodeEntry("a", "", {"ru": "А"}, colour="#1f77b4"),
            CodeEntry("b", "a", {"ru": "Б"}),
            CodeEntry("c", "", {"ru": "В"}, colour="red"),
        ),
    )
    write_word(book, tmp_path / "a.docx", ["ru"])
    headings = [it for it in docx.Document(str(tmp_path / "a.docx")).paragraphs if it.style.name.startswith("Heading")]
    assert [(it.text, str(it.runs[0].font.color.rgb)) for it in headings] == [
        ("■ 1. А", "1F77B4"), ("■ 1.1. Б", "1F77B4"), ("2. В", "None"),
    ]  # fmt: skip


def test_a_document_needs_a_language_and_a_place(tmp_path):
    for languages in ([], ["de"]):
        with pytest.raises(UserError):
            write_word(BOOK, tmp_path / "a.docx", languages)
    with pytest.raises(UserError) as refused:
        write_word(BOOK, tmp_path / "nowhere" / "a.docx", ["ru"])
    assert "a.docx" in refused.value.text("en")
    assert list(tmp_path.iterdir()) == []


def test_counts_are_of_the_codes_own_segments_and_documents(tmp_path):
    study = make_study(tmp_path)
    for words in ("карызга батып", "үйдө калдым"):
        code_span(study.project, study.document, *span(words), study.debts)
    assert counts_of(study.project) == {study.debts: Count(2, 1)}
    study.project.close()
