"""`Gestures`: all that a hand does in the transcript beside reading, put together."""

from collections.abc import Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qualcode.model.guid import Guid
from ui.actions import Actions
from ui.session import Session
from ui.transcript.choosing import Choosing
from ui.transcript.coding import Coding
from ui.transcript.edges import MOVES, Edges, show_edge
from ui.transcript.growing import Growing
from ui.transcript.handles import Handles
from ui.transcript.key_coding import KeyCoding
from ui.transcript.shaping import Shaping
from ui.transcript.snapping import Snapping
from ui.transcript.view import TranscriptView
from ui.transcript.walking import Walking

_EVERYWHERE = ("next_of_code", "previous_of_code", "snap_words")
_IN_THE_TEXT = ("recode", "in_vivo", "join", "split", "weigh", "flag", "grow", "shrink", "next_here", *MOVES)


class Gestures:
    """Made once for a transcript page; each part answers its own actions."""

    def __init__(
        self, session: Session, actions: Actions, view: TranscriptView, coding: Coding, parent: QWidget
    ) -> None:
        self._session, self._view = session, view
        self.choosing = Choosing(session, actions, view, coding, parent)
        self.shaping = Shaping(session, actions, view, parent)
        self.edges = Edges(session, actions, view, parent)
        self.growing = Growing(session, actions, view, parent)
        self.walking = Walking(session, actions, view, parent)
        self.snapping = Snapping(actions, view, parent)
        self.keys = KeyCoding(session, view, coding, parent)
        self.handles = Handles(session, view, self.snapping, parent)
        actions.on("in_vivo", coding.in_vivo)
        parent.addActions([actions[name] for name in _EVERYWHERE + _IN_THE_TEXT])
        for name in _IN_THE_TEXT:
            actions[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def retranslate(self) -> None:
        """Show texts in the language that is installed now."""
        self.choosing.box.retranslate()
        self.shaping.weight.retranslate()
        self.handles.retranslate()

    def follow(self, guids: Collection[Guid]) -> None:
        """Keep the words of the selected coding selected; select again a coding of these words that came back."""
        session, view = self._session, self._view
        span = view.selection()
        selected = view.index.get(session.coding)
        if span[0] == span[1] or self.handles.dragging:
            return
        if selected is not None:
            if selected.guid in guids and (selected.start, selected.end) != span:
                show_edge(view, (selected.start, selected.end), is_end=True)
            return
        back = (known for guid in guids if (known := view.index.get(guid)) is not None)
        same = next((known for known in back if (known.start, known.end) == span), None)
        if same is not None and view.index.is_shown(same):
            session.select_coding(same.guid)

    def close_boxes(self) -> None:
        """Close what was opened for words that are shown no longer."""
        self.choosing.box.close_box()
        self.shaping.weight.close_box()
