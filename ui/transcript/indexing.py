"""`Indexing`: lays the index of a document's codings, so that stripes stay in their lanes while the program runs."""

from collections.abc import Iterable

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding, codings_of
from ui.transcript.highlight import Highlight
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
        found = map(highlight_of, codings_of(project, page.document)) if given is None else given
        index = HighlightIndex(page.paragraphs, len(page.text), found, lanes=known.known() if known else None)
        self._lanes[page.document] = index.lanes
        while len(self._lanes) > _DOCUMENTS:
            del self._lanes[next(iter(self._lanes))]
        return index


def highlight_of(coding: Coding) -> Highlight:
    """Give what the transcript shows of a coding."""
    return Highlight(coding.guid, coding.start, coding.end, coding.code, coding.coder)
