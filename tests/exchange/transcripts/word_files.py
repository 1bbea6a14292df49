"""Word files for the tests: made by python-docx, with raw XML put into the body or beside it."""

import io
import re
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMES = (
    f'xmlns:w="{W}" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def run(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inner):
    return "<w:p>" + "".join(part if part.startswith("<") else run(part) for part in inner) + "</w:p>"


def table(*rows):
    cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def part(name, inner):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {_NAMES}>{inner}</w:{name}>'.encode()


def package(body, extra=None, document=None):
    """Give the bytes of a small .docx; `extra` maps a kind of part ("comments") to the XML inside it."""
    extra = extra or {}
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_RELATION}/{re.sub("[0-9]", "", kind)}" Target="{kind}.xml"/>'
        for n, kind in enumerate(extra)
    )
    space = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
    main = f'<Relationship Id="r" Type="{_RELATION}/officeDocument" Target="word/document.xml"/>'
    roots = {"header": "hdr", "footer": "ftr"}
    parts = {
        "[Content_Types].xml": b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f"<Relationships {space}>{main}</Relationships>".encode(),
        "word/document.xml": document or part("document", f"<w:body>{body}</w:body>"),
        "word/_rels/document.xml.rels": f"<Relationships {space}>{links}</Relationships>".encode(),
    }
    for kind, inner in extra.items():
        name = re.sub("[0-9]", "", kind)
        parts[f"word/{kind}.xml"] = part(roots.get(name, name), inner)
    return zipped(parts)


def zipped(parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in parts.items():
            made.writestr(name, data)
    return buffer.getvalue()
