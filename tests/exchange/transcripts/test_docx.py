"""A Word document loses nothing silently: each matter is taken, or counted as left out."""

import io

import docx
import pytest

from qualcode.exchange.transcripts.docx import read_docx
from qualcode.exchange.transcripts.reading import ReadOptions
from qualcode.model.errors import UserError
from tests.exchange.transcripts.word_files import W, package, paragraph, part, run, table, zipped


def read(body, extra=None, **options):
    return read_docx(package(body, extra), ReadOptions(**options))


def counts(extract):
    return {line.key.removeprefix("import."): (line.kind, line.values["n"]) for line in extract.report}


INLINE = {
    "hyperlink": '<w:hyperlink r:id="x">{}</w:hyperlink>',
    "smart tag": '<w:smartTag w:element="place"><w:smartTagPr/>{}</w:smartTag>',
    "content control": "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    "simple field": '<w:fldSimple w:instr="AUTHOR">{}</w:fldSimple>',
    "insertion": '<w:ins w:id="1" w:author="a">{}</w:ins>',
    "move to": '<w:moveTo w:id="1" w:author="a">{}</w:moveTo>',
    "custom xml": '<w:customXml w:element="x">{}</w:customXml>',
    "direction": '<w:bdo w:val="ltr">{}</w:bdo>',
    "nested wrappers": '<w:ins w:id="1"><w:hyperlink><w:smartTag>{}</w:smartTag></w:hyperlink></w:ins>',
}


@pytest.mark.parametrize("name", INLINE)
def test_words_in_wrappers_are_taken(name):
    extract = read(paragraph("Мен ", INLINE[name].format(run("үйгө")), " келдим"))
    assert extract.text == "Мен үйгө келдим"


@pytest.mark.parametrize(
    "wrapper",
    [
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:customXml w:element="x">{}</w:customXml>',
        "<mc:AlternateContent><mc:Choice>{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
    ],
)
def test_paragraphs_and_tables_in_wrappers_are_taken_once(wrapper):
    assert read(wrapper.format(paragraph("бир") + table(["эки"]))).text == "бир\nэки"


def test_deleted_and_moved_words_are_left_out_and_counted():
    deleted = '<w:del w:id="1"><w:r><w:delText>жок </w:delText></w:r></w:del>'
    moved = f'<w:moveFrom w:id="2">{run("мурда ")}</w:moveFrom>'
    inserted = f'<w:ins w:id="3">{run("эми ")}</w:ins>'
    extract = read(paragraph("Мен ", deleted, moved, inserted, "келдим"))
    assert extract.text == "Мен эми келдим"
    assert counts(extract)["deleted"] == ("left_out", 10)
    assert counts(extract)["insertions"] == ("taken", 1)


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    first = f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{run("Мен ")}</w:p>'
    assert read(first + paragraph("келдим") + paragraph("Анан")).text == "Мен келдим\nАнан"


def test_a_deleted_row_is_left_out():
    row = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{paragraph("эски")}</w:tc></w:tr>'
    body = table(["бир", "эки"]).replace("</w:tbl>", row + "</w:tbl>")
    assert read(body).text == "бир\tэки"


def test_the_result_of_a_field_is_taken_and_its_instruction_is_not():
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("7")
    )
    assert read(paragraph("бет ", field)).text == "бет 7"


def test_a_text_box_is_taken_once_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph('кутуда')}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    extract = read(paragraph("Мен ", drawing, "келдим") + paragraph("анан"))
    assert extract.text == "Мен келдим\nкутуда\nанан"
    assert counts(extract)["text_boxes"] == ("taken", 1)


def test_hidden_words_are_left_out_whether_hidden_by_themselves_or_by_a_style():
    styles = (
        '<w:style w:type="character" w:styleId="H"><w:basedOn w:val="B"/></w:style>'
        '<w:style w:type="character" w:styleId="B"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    hidden = run("жашыруун", "<w:vanish/>") + run("сыр", '<w:rStyle w:val="H"/>')
    shown = run("ачык", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')
    extract = read(paragraph(hidden, shown), {"styles": styles})
    assert extract.text == "ачык"
    assert counts(extract)["hidden"] == ("left_out", 11)


def test_styles_that_are_based_on_each_other_do_not_hang():
    styles = "".join(f'<w:style w:styleId="{a}"><w:basedOn w:val="{b}"/></w:style>' for a, b in ("AB", "BA"))
    assert read(paragraph(run("бар", '<w:rStyle w:val="A"/>')), {"styles": styles}).text == "бар"


def test_breaks_tabs_hyphens_and_formulas_become_characters():
    body = paragraph(
        "<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:tab/><w:t>в</w:t><w:noBreakHyphen/><w:t>г</w:t></w:r>",
        "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>",
    )
    assert read(body).text == "а\nб\tв‑гx=1"


def test_letters_split_over_runs_are_composed_and_keep_bold_ranges():
    extract = read(paragraph(run("и", "<w:b/>"), run("\u0306од", "<w:b/>"), run(" бар")))
    assert extract.text == "йод бар"
    assert extract.bold == ((0, 3),)


def test_headers_pictures_and_list_numbers_are_counted_as_left_out():
    numbered = f'<w:p><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>{run("бир")}</w:p>'
    body = numbered + paragraph("<w:r><w:drawing/></w:r>", "эки")
    extract = read(body, {"header1": paragraph("башы"), "footer1": paragraph("аягы")})
    assert extract.text == "бир\nэки"
    found = counts(extract)
    assert {name: found[name] for name in ("headers", "pictures", "list_numbers")} == {
        "headers": ("left_out", 8),
        "pictures": ("left_out", 1),
        "list_numbers": ("left_out", 1),
    }


def test_an_embedded_document_is_reported_as_odd():
    assert counts(read(paragraph("бар") + '<w:altChunk r:id="x"/>'))["embedded"] == ("odd", 1)


def test_a_comment_is_anchored_to_its_range_over_two_paragraphs():
    body = paragraph("Мен ", '<w:commentRangeStart w:id="5"/>', "үйгө") + paragraph(
        "келдим", '<w:commentRangeEnd w:id="5"/>', '<w:r><w:commentReference w:id="5"/></w:r>', " анан"
    )
    comment = f'<w:comment w:id="5" w:author="Айша">{paragraph("маанилүү")}{paragraph("жер")}</w:comment>'
    extract = read(body, {"comments": comment})
    (note,) = extract.notes
    assert extract.text[note.start : note.end] == "үйгө\nкелдим"
    assert note[2:] == ("маанилүү\nжер", "Айша", "comment")


def test_footnotes_and_endnotes_are_anchored_to_the_word_before():
    body = paragraph(
        "Мен кошок", '<w:r><w:footnoteReference w:id="2"/></w:r>', " айттым,",
        '<w:r><w:endnoteReference w:id="2"/></w:r>', " болду",
    )  # fmt: skip
    notes = '<w:{0} w:id="0" w:type="separator">' + paragraph("---") + '</w:{0}><w:{0} w:id="2">{1}</w:{0}>'
    extract = read(
        body,
        {
            "footnotes": notes.format("footnote", paragraph("ыр")),
            "endnotes": notes.format("endnote", paragraph("сөз")),
        },
    )
    found = [(extract.text[n.start : n.end], n.text, n.kind) for n in extract.notes]
    assert found == [("кошок", "ыр", "footnote"), ("айттым,", "сөз", "endnote")]


def test_a_comment_without_a_place_is_kept_and_reported():
    extract = read(paragraph("бар"), {"comments": f'<w:comment w:id="9">{paragraph("эмне")}</w:comment>'})
    assert [note.text for note in extract.notes] == ["эмне"]
    assert counts(extract)["unanchored_notes"] == ("odd", 1)


def test_a_document_made_by_python_docx_is_read_with_its_tables_and_inner_tables():
    made = docx.Document()
    made.add_paragraph("Биринчи")
    grid = made.add_table(rows=2, cols=2)
    grid.cell(0, 0).text = "а"
    grid.cell(0, 1).text = "б"
    grid.cell(1, 0).text = "в"
    inner = grid.cell(1, 1).add_table(rows=1, cols=1)
    inner.cell(0, 0).text = "ичинде"
    made.add_paragraph("Акыркы")
    buffer = io.BytesIO()
    made.save(buffer)
    text = read_docx(buffer.getvalue(), ReadOptions()).text
    assert [line.strip() for line in text.split("\n") if line.strip()] == [
        "Биринчи", "а\tб", "в", "ичинде", "Акыркы",
    ]  # fmt: skip


def test_the_strict_namespace_is_read_like_the_usual_one():
    usual = part("document", f"<w:body>{paragraph('бар')}</w:body>")
    strict = usual.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert read_docx(zipped({"word/document.xml": strict}), ReadOptions()).text == "бар"


def test_a_package_without_a_document_is_no_word_file():
    with pytest.raises(UserError) as error:
        read_docx(zipped({"xl/workbook.xml": b"<a/>"}), ReadOptions())
    assert error.value.key == "import.not_docx"
