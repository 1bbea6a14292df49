"""`Walking`: from one coding of a code to the next, through all documents, and through the codings at one place."""

from PySide6.QtCore import QObject

from qualcode.model.guid import Guid
from qualcode.store.project import Project
from qualcode.store.queries.codings import codings_with
from qualcode.store.queries.documents import documents_of
from ui.actions import Actions
from ui.session import Session
from ui.transcript.highlights import Highlight
from ui.transcript.indexing import highlight_of
from ui.transcript.view import TranscriptView


class Walking(QObject):
    """Goes on from the selected coding; what a filter hides is passed over."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._ring: list[Guid] = []  # the codings at one place that are being walked through
        self._with_words = False
        actions.on("next_of_code", lambda: self._go(1))
        actions.on("previous_of_code", lambda: self._go(-1))
        actions.on("next_here", self.next_here)

    # Of one code -----------------------------------------------------------------------------------------------

    def _go(self, step: int) -> None:
        """Show the next coding (1) or the one before (-1) with the code of the selected coding, or the chosen code."""
        view, project = self._view, self._session.project
        selected = view.index.get(self._session.coding)
        code = selected.code if selected is not None else self._session.code
        if project is None or code not in view.looks.codes:
            self._session.told.emit(self.tr("Select a coding or choose a code first."))
            return
        here = self._in_document(code, selected, step) if view.page.turns else None
        if here is not None:
            view.select((here.start, here.end))
            self._session.select_coding(here.guid)
            view.setFocus()
            return
        self._go_elsewhere(project, code, step)

    def _in_document(self, code: Guid, selected: Highlight | None, step: int) -> Highlight | None:
        index, start = self._view.index, self._view.selection()[0]
        place = (selected.start, selected.end, selected.guid) if selected is not None else (start, start, "")
        found = index.after(*place) if step > 0 else index.before(*place)
        while found is not None and found.code != code:
            place = (found.start, found.end, found.guid)
            found = index.after(*place) if step > 0 else index.before(*place)
        return found

    def _go_elsewhere(self, project: Project, code: Guid, step: int) -> None:
        order = {document.guid: number for number, document in enumerate(documents_of(project))}
        here = order.get(self._session.document, -1 if step > 0 else len(order))
        found = [one for one in codings_with(project, code) if (order[one.document] - here) * step > 0]
        found = [one for one in found if not one.orphan and self._view.index.is_shown(highlight_of(one))]
        name = self._view.looks.name(code)
        if not found:
            last = self.tr("No further coding with “{0}” in this project.")
            self._session.told.emit((last if step > 0 else self.tr("No coding with “{0}” before.")).format(name))
            return
        nearest = min(found, key=lambda one: (order[one.document] * step, one.start * step))
        self._session.passage_wanted.emit(nearest.guid)
        document = next(one.name for one in documents_of(project) if one.guid == nearest.document)
        self._session.told.emit(self.tr("“{0}” goes on in another document: “{1}”").format(name, document))

    # At one place ----------------------------------------------------------------------------------------------

    def next_here(self) -> None:
        """Select the next of the codings at the caret, or of those that touch the selected words."""
        index, span, selected = self._view.index, self._view.selection(), self._session.coding
        gone = any(index.get(guid) is None for guid in self._ring)
        if selected not in self._ring or gone or not self._is_at_ring(span):
            self._ring = [one.guid for one in self._touching(span)]
            self._with_words = span[0] < span[1]
        if not self._ring:
            self._session.told.emit(self.tr("No coding stands here."))
            return
        place = self._ring.index(selected) + 1 if selected in self._ring else 0
        place %= len(self._ring)
        found = index.get(self._ring[place])
        assert found is not None
        if self._with_words:
            self._view.select((found.start, found.end))
        self._session.select_coding(found.guid)
        name = self._view.looks.name(found.code)
        told = self.tr("{0} of {1} here: {2}").format(place + 1, len(self._ring), name)
        self._session.told.emit(told)

    def _is_at_ring(self, span: tuple[int, int]) -> bool:
        """Say whether the person still is where the walk began: the selected coding's words, or a caret on it."""
        known = self._view.index.get(self._session.coding)
        if known is None:
            return False
        if self._with_words:
            return span == (known.start, known.end)
        return span[0] == span[1] and {one.guid for one in self._touching(span)} == set(self._ring)

    def _touching(self, span: tuple[int, int]) -> list[Highlight]:
        if span[0] < span[1]:
            return self._view.index.between(*span)
        return self._view.index.at(span[0])
