"""`Linking`: links the text and the stripes beside it, so that each shows what is pointed at in the other."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from ui.session import Session
from ui.transcript.fold_menu import FoldMenu
from ui.transcript.stripes import StripesMargin
from ui.transcript.view import TranscriptView


class Linking:
    """A stripe under the pointer lights its passage; the pointer and the caret in a passage light its stripes."""

    def __init__(self, session: Session, view: TranscriptView, stripes: StripesMargin, parent: QWidget) -> None:
        self._session, self._view = session, view
        self.menu = FoldMenu(parent)
        view.passage_pointed.connect(self._at_pointer)
        view.cursorPositionChanged.connect(self._at_caret)
        view.changed.connect(self._at_caret)
        stripes.pointed.connect(self._light)
        stripes.clicked.connect(self.go)
        stripes.code_wanted.connect(session.choose_code)
        stripes.fold_wanted.connect(self._unfold)
        session.coding_selected.connect(self._on_selected)
        self.menu.pointed.connect(self._light)
        self.menu.chosen.connect(self.go)
        self.menu.aboutToHide.connect(view.setFocus)

    def go(self, coding: Guid) -> None:
        """Select a coding and its words."""
        known = self._view.index.get(coding)
        if known is not None:
            self._view.select((known.start, known.end))
            self._session.select_coding(coding)
            self._view.setFocus()

    def _on_selected(self, coding: Guid) -> None:
        self._view.emphasise(self._view.emphasis._replace(selected=coding))

    def _light(self, codings: Sequence[Guid]) -> None:
        self._view.emphasise(self._view.emphasis._replace(lit=tuple(codings), near=()))

    def _at_pointer(self, offset: int) -> None:
        """Light the shortest passage under the pointer, and the stripes of all."""
        found = tuple(item.guid for item in self._view.index.at(offset)) if offset >= 0 else ()
        self._view.emphasise(self._view.emphasis._replace(lit=found[:1], near=found))

    def _at_caret(self) -> None:
        offset = self._view.selection()[0]
        found = tuple(item.guid for item in self._view.index.at(offset))
        self._view.emphasise(self._view.emphasis._replace(here=found))

    def _unfold(self, codings: Sequence[Guid], where: QPoint) -> None:
        found = [known for known in map(self._view.index.get, codings) if known is not None]
        if found:
            self.menu.open(found, self._view.looks, where)
