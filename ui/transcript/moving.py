"""`Moving`: goes to the next or previous coding, turn, sentence, and to what is not yet coded."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.session import Session
from ui.transcript.highlight import Highlight
from ui.transcript.page_text import Range
from ui.transcript.view import TranscriptView


class Moving(QObject):
    """Moves the selection of the shown document; at either end it stays and says so."""

    def __init__(self, session: Session, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view

    def next_sentence(self) -> None:
        """Select the next sentence; within a selected turn that is not coded as a whole, its first."""
        inside = self._first_inside()
        if inside is not None:
            self._go(inside)
        else:
            self._select_unit(self._view.page.next_sentence, self._end())

    def _first_inside(self) -> Range | None:
        page, span = self._view.page, self._view.selection()
        if not page.turns or span[0] == span[1] or page.speech_at(span[0]) != span:
            return None
        coded = any((one.start, one.end) == span for one in self._view.index.between(*span))
        first = page.sentence_at(span[0])
        return None if coded or first == span else first

    def previous_sentence(self) -> None:
        """Select the sentence before."""
        self._select_unit(self._view.page.previous_sentence, self._beginning())

    def next_turn(self) -> None:
        """Select the words of the next turn."""
        self._select_unit(self._view.page.next_speech, self._end())

    def previous_turn(self) -> None:
        """Select the words of the turn before."""
        self._select_unit(self._view.page.previous_speech, self._beginning())

    def next_coding(self) -> None:
        """Select the next coding and its words."""
        found = self._view.index.after(*self._place())
        self._show(found, self.tr("There is no further coding in this document."))

    def previous_coding(self) -> None:
        """Select the coding before and its words."""
        found = self._view.index.before(*self._place())
        self._show(found, self.tr("There is no coding before this one in this document."))

    def next_uncoded(self) -> None:
        """Select the words of the next turn that has no coding: not the interviewer's, no heading."""
        page, index = self._view.page, self._view.index
        start, end = self._view.selection()
        first = page.turn_of(end) or 0
        for turn in page.turns[first:]:
            behind = turn.speech >= end if start < end else turn.end > start
            wanted = behind and turn.speech < turn.end and page.is_answer(turn)
            if wanted and not index.between(turn.speech, turn.end):
                self._go((turn.speech, turn.end))
                return
        self._session.told.emit(self.tr("From here to the end of the document every turn has a coding."))

    def _select_unit(self, find: Callable[[Range], Range | None], at_the_end: str) -> None:
        found = find(self._view.selection()) if self._view.page.turns else None
        if found is None:
            self._session.told.emit(at_the_end)
        else:
            self._go(found)

    def _go(self, span: Range) -> None:
        self._session.select_coding("")
        self._view.select(span)

    def _show(self, found: Highlight | None, at_the_end: str) -> None:
        if found is None:
            self._session.told.emit(at_the_end)
            return
        self._view.select((found.start, found.end))
        self._session.select_coding(found.guid)

    def _place(self) -> tuple[int, int, str]:
        selected = self._view.index.get(self._session.coding)
        if selected is not None:
            return selected.start, selected.end, selected.guid
        start, _ = self._view.selection()
        return start, start, ""

    def _end(self) -> str:
        return self.tr("This is the end of the document.")

    def _beginning(self) -> str:
        return self.tr("This is the beginning of the document.")
