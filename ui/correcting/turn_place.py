"""`TurnPlace`: lays the editor over its turn and the list of speakers beside it, with as much room as they need."""

from PySide6.QtCore import QObject, QRect

from ui import theme
from ui.correcting.speaker_choice import SpeakerChoice
from ui.correcting.turn_editor import TurnEditor
from ui.transcript.desk import Desk
from ui.transcript.view import TranscriptView

_ABOVE = 3  # pixels by which the editor begins above the line, so that letters do not move
_EDGE = 2


class TurnPlace(QObject):
    """Knows which turn is open; -1 where none is."""

    def __init__(self, view: TranscriptView, desk: Desk, editor: TurnEditor, speaker: SpeakerChoice) -> None:
        super().__init__(view)
        self.turn = -1
        self._view, self._desk, self._editor, self._speaker = view, desk, editor, speaker
        self._room = (-1, 0)
        self._least = 0  # the height of the turn on the page: the editor covers it wholly
        view.moved.connect(self.lay)
        view.resized.connect(self.lay)

    def open(self, turn: int) -> None:
        """Lay the editor over a turn and scroll so that it is seen."""
        self.turn = turn
        self.fit()
        self._editor.show()
        self._speaker.show()
        self.scroll_to()

    def close(self) -> None:
        """Show no editor."""
        self._leave_room()
        self.turn = -1
        self._editor.hide()
        self._speaker.hide()

    def rest(self) -> None:
        """Lay nothing until a turn is opened: the text is set anew, and each question for a place would lay all out."""
        self.turn, self._room = -1, (-1, 0)

    def _width(self) -> int:
        return self._view.lineWrapColumnOrWidth() - 2 * _EDGE

    def lay(self) -> None:
        """Follow the page."""
        if not 0 <= self.turn < len(self._view.page.turns):
            return
        top = round(self._view.top_of(self._view.page.turns[self.turn].start)) - _ABOVE
        self._editor.setGeometry(_EDGE, top, self._width(), self._height())
        margin, height = self._desk.speakers.geometry(), self._speaker.sizeHint().height()
        place = QRect(margin.left() + _EDGE, margin.top() + max(0, top), margin.width() - 4 * _EDGE, height)
        self._speaker.setGeometry(place)
        self._speaker.setVisible(-height < top < margin.height())

    def _height(self) -> int:
        return max(self._editor.height_for(self._width()), self._least)

    def fit(self) -> None:
        """Leave as much room below the turn as the editor needs beyond it."""
        self._leave_room()
        page, layout = self._view.page, self._view.document().documentLayout()
        turn = page.turns[self.turn]
        first = self._view.document().findBlockByNumber(page.paragraphs.of(turn.start))
        last = self._view.document().findBlockByNumber(page.paragraphs.of(max(turn.start, turn.end - 1)))
        height = layout.blockBoundingRect(last).bottom() - layout.blockBoundingRect(first).top()
        self._least = round(height) + _ABOVE
        height += last.blockFormat().bottomMargin()
        wanted = self._editor.height_for(self._width()) - _ABOVE
        self._room = (last.blockNumber(), max(0, round(wanted - height)))
        if self._room[1]:
            self._view.leave_room(*self._room)
        self.lay()

    def is_too_small(self) -> bool:
        """Say whether the words need another height than the editor has."""
        return self._height() != self._editor.height()

    def _leave_room(self) -> None:
        if self._room[1]:
            self._view.leave_room(self._room[0], 0)
        self._room = (-1, 0)

    def scroll_to(self) -> None:
        """Scroll so that the editor is seen."""
        self.lay()
        bar, page, place = self._view.verticalScrollBar(), self._view.viewport().height(), self._editor.geometry()
        if place.top() < 0:
            bar.setValue(bar.value() + place.top() - theme.SPACE)
        elif place.bottom() > page:
            bar.setValue(bar.value() + min(place.top() - theme.SPACE, place.bottom() - page + theme.SPACE))
        self.lay()
