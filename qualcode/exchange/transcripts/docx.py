"""Word documents (.docx, .docm)."""

from collections import Counter
from typing import TYPE_CHECKING

from qualcode.exchange.transcripts.compose import NoteText, compose
from qualcode.exchange.transcripts.docx_package import Package, attribute, local_name, open_package
from qualcode.exchange.transcripts.docx_styles import Styles
from qualcode.exchange.transcripts.docx_walker import Walker
from qualcode.exchange.transcripts.reading import Extract, ReadOptions
from qualcode.exchange.transcripts.safety import check_text_size
from qualcode.model.errors import UserError

if TYPE_CHECKING:
    pass

_NOTE_PARTS = (("comments", "comment"), ("footnotes", "footnote"), ("endnotes", "endnote"))


def read_docx(data: bytes, options: ReadOptions) -> Extract:
    """Read the bytes of a Word document."""
    package = open_package(data)
    styles = Styles(package.parts.get("styles"))
    walker = Walker(styles)
    try:
        blocks = walker.blocks(package.document)
        notes = _notes(package, styles)
        walker.counts["headers"] = _header_lengths(package, styles)
    except RecursionError:
        raise UserError("import.damaged") from None
    extract = compose(blocks, notes, options.columns, walker.counts)
    check_text_size(extract.text)
    if not extract.text.strip() and walker.counts["pictures"]:
        raise UserError("import.only_pictures", n=walker.counts["pictures"])
    return extract


def _notes(package: Package, styles: Styles) -> dict[tuple[str, str], NoteText]:
    """Give the comments, footnotes and endnotes that hold words."""
    found = {}
    for part, kind in _NOTE_PARTS:
        for element in package.parts.get(part, ()):
            text = Walker(styles).text(element) if local_name(element) == kind else ""
            if text and attribute(element, "type") in ("", "normal"):
                note = NoteText(text, " ".join(attribute(element, "author").split()))
                found[kind, attribute(element, "id")] = note
    return found


def _header_lengths(package: Package, styles: Styles) -> int:
    texts: Counter[str] = Counter(Walker(styles).text(part) for part in package.headers)
    return sum(len(text) for text in texts)
