"""`Gestures`: all that a hand does in the transcript beside reading, put together."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.actions import Actions
from ui.session import Session
from ui.transcript.choosing import Choosing
from ui.transcript.coding import Coding
from ui.transcript.edges import MOVES, Edges
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

    def close_boxes(self) -> None:
        """Close what was opened for words that are shown no longer."""
        self.choosing.box.close_box()
        self.shaping.weight.close_box()
