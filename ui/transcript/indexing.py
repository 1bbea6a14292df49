"""`Indexing`: lays the index of a document's codings, so that stripes stay in their lanes while the program runs."""

from collections.abc import Container, Iterable

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, codings_of
from qualcode.store.queries.memos import noted_codings
from ui.transcript.highlight import NO_SIGNS, Highlight, Signs
from ui.transcript.highlights import HighlightIndex
from ui.transcript.lanes import Lanes
from ui.transcript.page_text import PageText

_DOCUMENTS = 12  # whose lanes are remembered


class Indexing:
    """Reads the codings of documents; remembers the lanes of those that were shown last."""

    def __init__(self) -> None:
        self._lanes: dict[Guid, Lanes] = {}

    def read(self, project: Project, page: PageText, given: Iterable[Highlight] | None = None) -> HighlightIndex:
        """Give the index of a document's codings as they are stored now, or of those `given`."""
        known = self._lanes.pop(page.document, None)
        if given is None:
            noted = noted_codings(project, page.document)
            given = (highlight_of(coding, noted) for coding in codings_of(project, page.document))
        index = HighlightIndex(page.paragraphs, len(page.text), given, lanes=known.known() if known else None)
        self._lanes[page.document] = index.lanes
        while len(self._lanes) > _DOCUMENTS:
            del self._lanes[next(iter(self._lanes))]
        return index


def highlight_of(coding: Coding, noted: Container[Guid] = ()) -> Highlight:
    """Give what the transcript shows of a coding; `noted` are those with a memo."""
    signs = NO_SIGNS
    if coding.flag or coding.weight is not None or coding.guid in noted:
        signs = Signs(coding.flag, coding.guid in noted, coding.weight)
    return Highlight(coding.guid, coding.start, coding.end, coding.code, coding.coder, signs)
