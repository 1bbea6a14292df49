"""The named parts of a Word package: document, styles, notes, headers; no other part is unpacked.

python-docx is not used here: it loads every part, fails on packages that Word itself opens (a link to "NULL",
.docm, the strict namespace), and cannot refuse a DOCTYPE before it parses.
"""

import posixpath
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from qualcode.exchange.transcripts.safety import check_xml, open_zip, read_part
from qualcode.model.errors import UserError

if TYPE_CHECKING:
    from lxml.etree import _Element

_MAIN = "word/document.xml"
_ONE = ("styles", "comments", "footnotes", "endnotes")
_MANY = ("header", "footer")


@dataclass(frozen=True, slots=True)
class Package:
    """The parsed parts of a Word file; a part that the file has not is missing from `parts`."""

    document: "_Element"
    parts: dict[str, "_Element"] = field(default_factory=dict)
    headers: tuple["_Element", ...] = ()


def local_name(element: "_Element") -> str:
    """Give the name of `element` without its namespace: the transitional and strict forms of Word differ there."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: "_Element", name: str) -> str:
    """Give the attribute `name` of whatever namespace, "" where there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def open_package(data: bytes) -> Package:
    """Open the bytes of a .docx and parse its parts.

    Raises UserError for a damaged, encrypted, oversized or otherwise refused package.
    """
    with open_zip(data) as package:
        names = {name.lower(): name for name in package.namelist()}
        _refuse_document_types(package, names)
        main = _main_part(package, names)
        if main not in names:
            raise UserError("import.not_docx")
        document = _parse(read_part(package, names[main]))
        if local_name(document) != "document":
            raise UserError("import.not_docx")
        return _with_parts(package, names, main, document)


def _refuse_document_types(package: zipfile.ZipFile, names: dict[str, str]) -> None:
    for lowered, name in names.items():
        if lowered.endswith((".xml", ".rels")):
            check_xml(read_part(package, name))


def _main_part(package: zipfile.ZipFile, names: dict[str, str]) -> str:
    targets = _targets(package, names, "")
    return next((path for kind, path in targets if kind == "officedocument"), _MAIN)


def _with_parts(package: zipfile.ZipFile, names: dict[str, str], main: str, document: "_Element") -> Package:
    parts: dict[str, _Element] = {}
    headers: list[_Element] = []
    for kind, path in _targets(package, names, main):
        if path in names and kind in _ONE:
            parts.setdefault(kind, _parse(read_part(package, names[path])))
        elif path in names and kind in _MANY:
            headers.append(_parse(read_part(package, names[path])))
    return Package(document, parts, tuple(headers))


def _targets(package: zipfile.ZipFile, names: dict[str, str], part: str) -> list[tuple[str, str]]:
    """Give (kind, path in lower case) of the parts that `part` refers to; "" is the package itself."""
    folder, name = posixpath.split(part)
    links = posixpath.join(folder, "_rels", f"{name}.rels")
    if links not in names:
        return []
    found = []
    for link in _parse(read_part(package, names[links])):
        kind = attribute(link, "Type").rpartition("/")[2].lower()
        target = unquote(attribute(link, "Target")).lower()
        if attribute(link, "TargetMode").lower() != "external":
            path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found.append((kind, posixpath.normpath(path)))
    return found


def _parse(data: bytes) -> "_Element":
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UserError("import.damaged") from None
