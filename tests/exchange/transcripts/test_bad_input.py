"""Bad input gives one clear sentence, in seconds, whatever it is."""

import random
import re
import struct
import time
import zipfile
from io import BytesIO

import docx
import pytest

from qualcode.exchange.transcripts.preview import read_transcript
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.messages import LANGUAGES
from qualcode.model.errors import UserError
from qualcode.model.transcript import Transcript
from tests.exchange.transcripts.word_files import package, paragraph, part, zipped

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
DOCTYPE = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
BODY = paragraph("И: Качан?") + paragraph("Р: Былтыр келдим.")


def document(data=b""):
    return part("document", f"<w:body>{BODY}</w:body>") + data


def with_doctype(name):
    parts = {"word/document.xml": document(), name: DOCTYPE + b"<a/>"}
    if name == "word/document.xml":
        parts[name] = DOCTYPE + document().split(b"?>", 1)[1]
    return zipped(parts)


def encrypted_zip():
    data = bytearray(package(BODY))
    for found in re.finditer(rb"PK\x01\x02", bytes(data)):
        data[found.start() + 8] |= 1
    return bytes(data)


def lying_zip():
    """A part that unpacks to more than the directory says."""
    data = bytearray(package(BODY))
    place = bytes(data).index(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 3)
    return bytes(data)


CASES = {
    "empty text": ("a.txt", b"", "empty_file"),
    "blank text": ("a.txt", b" \r\n\t", "empty_file"),
    "text of marks only": ("a.txt", "\ufeff\u2028".encode(), "no_text"),
    "empty docx": ("a.docx", b"", "empty_file"),
    "docx without words": ("a.docx", package(paragraph(" ")), "no_text"),
    "picture-only docx": ("a.docx", package(paragraph("<w:r><w:drawing/></w:r>")), "only_pictures"),
    "encrypted docx": ("a.docx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "encrypted zip": ("a.docx", encrypted_zip(), "encrypted"),
    "old word file": ("a.doc", OLE + b"\0" * 600, "is_doc"),
    "old word file named docx": ("a.docx", OLE + b"\0" * 600, "is_doc"),
    "text named docx": ("a.docx", "И: Салам".encode(), "not_docx"),
    "docx named text": ("a.txt", package(BODY), "package_named_text"),
    "sheet named docx": ("a.docx", zipped({"xl/workbook.xml": b"<a/>"}), "not_docx"),
    "rtf": ("a.txt", b"{\\rtf1 a}", "is_rtf"),
    "pdf": ("a.docx", b"%PDF-1.7", "is_pdf"),
    "odt": ("a.odt", b"PK", "is_odt"),
    "sound": ("a.mp3", b"ID3", "unknown_format"),
    "no ending": ("a", b"abc", "unknown_format"),
    "doctype in the document": ("a.docx", with_doctype("word/document.xml"), "doctype"),
    "doctype elsewhere": ("a.docx", with_doctype("docProps/app.xml"), "doctype"),
    "cut in half": ("a.docx", package(BODY)[:400], "damaged"),
    "broken xml": ("a.docx", zipped({"word/document.xml": document(b"<oh")}), "damaged"),
    "lying directory": ("a.docx", lying_zip(), "damaged"),
    "deep nesting": ("a.docx", package("<w:sdt>" * 5000 + "</w:sdt>" * 5000), "damaged"),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_files_give_a_sentence_in_every_language(case, tmp_path):
    name, data, key = CASES[case]
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(UserError) as error:
        read_transcript(path)
    assert error.value.key == f"import.{key}"
    for language in LANGUAGES:
        assert error.value.text(language).endswith(".")
    assert path.read_bytes() == data


def refused(path, key, seconds=8.0):
    started = time.monotonic()
    with pytest.raises(UserError) as error:
        read_transcript(path)
    assert error.value.key == f"import.{key}"
    assert time.monotonic() - started < seconds


@pytest.mark.parametrize("element", ["<w:p/>", "<w:p><w:r><w:t>а</w:t></w:r></w:p>"])
def test_a_million_paragraphs_are_refused_in_seconds(element, tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(package(element * 1_000_000))
    refused(path, "too_many_paragraphs")


def test_a_million_lines_are_refused_in_seconds(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a\n" * 1_000_000)
    refused(path, "too_many_paragraphs")


def test_an_endless_line_is_refused(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 5_000_001)
    refused(path, "too_long")


def test_a_million_tags_in_one_paragraph_are_refused(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(package(paragraph("<w:r/>" * 6_100_000)))
    refused(path, "too_many_tags")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(zipped({"word/document.xml": document() + b" " * 60_000_000}))
    refused(path, "zip_bomb", seconds=1.0)


def test_too_many_parts_are_refused(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(zipped({f"{n}.xml": b"" for n in range(10_001)}))
    refused(path, "zip_bomb")


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    refused(tmp_path / "a.txt", "not_found")
    (tmp_path / "b.txt").mkdir()
    refused(tmp_path / "b.txt", "cannot_read")


def test_a_name_of_255_bytes_in_kyrgyz_becomes_the_title(tmp_path):
    stem = "ү" * 125 + "x"
    path = tmp_path / f"{stem}.txt"
    assert len(path.name.encode()) == 255
    path.write_text("И: Качан?\nР: Былтыр.", encoding="utf-8")
    assert read_transcript(path).title == stem


def test_a_decomposed_name_becomes_a_composed_title(tmp_path):
    path = tmp_path / "Аи\u0306гүл  1.txt"
    path.write_text("Салам", encoding="utf-8")
    assert read_transcript(path).title == "Айгүл 1"


def sample_docx():
    made = docx.Document()
    for number in range(20):
        made.add_paragraph(f"И: Суроо {number}?")
        made.add_paragraph("Р: ").add_run("Былтыр кайтып келдим.").bold = True
    grid = made.add_table(rows=4, cols=2)
    for row in range(4):
        grid.cell(row, 0).text, grid.cell(row, 1).text = "И" if row % 2 else "Р", "Узун сүйлөм ушул жерде турат."
    buffer = BytesIO()
    made.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("stored", [False, True])
def test_random_flips_of_bytes_give_a_transcript_or_a_sentence(stored, tmp_path):
    """Stored parts, with their checksums set right again, let the flips reach the XML."""
    clean = sample_docx()
    with zipfile.ZipFile(BytesIO(clean)) as package_:
        parts = {name: package_.read(name) for name in package_.namelist()}
    source = random.Random(20_26)
    path = tmp_path / "a.docx"
    taken = 0
    for _ in range(500):
        data = bytearray(clean)
        if stored:
            name = source.choice(["word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"])
            part_ = bytearray(parts[name])
            for _ in range(source.randint(1, 3)):
                part_[source.randrange(len(part_))] = source.randrange(256)
            data = bytearray(zipped({**parts, name: bytes(part_)}))
        else:
            for _ in range(source.randint(1, 3)):
                data[source.randrange(len(data))] ^= 1 << source.randrange(8)
        path.write_bytes(data)
        try:
            assert isinstance(read_transcript(path, ReadOptions()), Transcript)
            taken += 1
        except UserError as error:
            assert error.text("ru")
    assert 0 < taken < 500
