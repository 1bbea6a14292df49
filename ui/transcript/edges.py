"""`Edges`: moves the start and the end of the selected coding, or of the selected words, by keys."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from qualcode.ops.codings import move_coding
from ui.actions import Actions
from ui.session import Session
from ui.transcript.page_text import Range
from ui.transcript.stops import Unit, moved
from ui.transcript.view import TranscriptView

# Which edge (is it the end?), where to (1 onwards), by how much.
MOVES: dict[str, tuple[bool, int, Unit]] = {
    "start_back": (False, -1, "word"),
    "start_on": (False, 1, "word"),
    "end_back": (True, -1, "word"),
    "end_on": (True, 1, "word"),
    "start_back_letter": (False, -1, "letter"),
    "start_on_letter": (False, 1, "letter"),
    "end_back_letter": (True, -1, "letter"),
    "end_on_letter": (True, 1, "letter"),
    "end_back_sentence": (True, -1, "sentence"),
    "end_on_sentence": (True, 1, "sentence"),
}


class Edges(QObject):
    """Each key press is one step; the moved edge stays in sight."""

    def __init__(self, session: Session, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        for name, move in MOVES.items():
            actions.on(name, partial(self.move, *move))

    def move(self, is_end: bool, step: int, unit: Unit) -> None:
        """Move one edge of the selected coding; where none is selected, of the selected words."""
        view, project = self._view, self._session.project
        coding = view.index.get(self._session.coding)
        span = (coding.start, coding.end) if coding is not None else view.selection()
        if span[0] == span[1]:
            self._session.told.emit(self.tr("Select a coding or words first, then move their edges."))
            return
        wanted = moved(view.page, span, is_end, step, unit)
        if wanted == span:
            self._session.told.emit(self.tr("This edge can go no further."))
            return
        if coding is None:
            show_edge(view, wanted, is_end)
        elif project is not None:
            self._session.do(move_coding, project, coding.guid, *wanted)
            now = view.index.get(coding.guid)
            if now is not None:
                show_edge(view, (now.start, now.end), is_end)
        self._tell_turn(span, wanted, is_end)

    def _tell_turn(self, before: Range, now: Range, is_end: bool) -> None:
        """Say when an edge has come into another turn: a question is easily coded along with an answer."""
        page = self._view.page
        was, here = (page.turn_of(span[1] - 1 if is_end else span[0]) for span in (before, now))
        if here is not None and here != was:
            label = page.text[page.turns[here].start : page.turns[here].speech].strip()
            self._session.told.emit(self.tr("This edge stands in another turn now: {0}").format(label))


def show_edge(view: TranscriptView, span: Range, is_end: bool) -> None:
    """Select words without scrolling more than one of their edges needs to be seen."""
    to_qt = view.page.positions.to_qt
    anchor, caret = span if is_end else (span[1], span[0])
    cursor = view.textCursor()
    cursor.setPosition(to_qt(anchor))
    cursor.setPosition(to_qt(caret), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.show_offset(caret)
