"""`SegmentWalk`: a window in which one goes through coded segments, deciding on each by one key."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qualcode.model.guid import Guid
from qualcode.store.queries.codings import Coding, codings_by_guid
from ui.codebook.segment_view import SegmentView
from ui.dialogs.form import plain_label
from ui.session import Session
from ui.theme import GAP, SPACE
from ui.transcript.code_looks import CodeLooks
from ui.undoing import undo_by_key


class SegmentWalk(QDialog):
    """Not modal; each decision is a step of its own that can be undone.

    A kind of walk fills `_walk`, shows the segment at `_place` in `_show`, and decides in `_decide`.
    """

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        self._session = session
        self._looks = CodeLooks(session.project, session.language)
        self._walk: list[Guid] = []  # the segments in the order of the walk, also those decided on it
        self._place = 0
        self._head: QLabel = plain_label(self)
        self._where: QLabel = plain_label(self, wrapped=True)
        self.segment = SegmentView(self)
        session.project_changed.connect(self.close)

    def _lay_halves(self, buttons: Iterable[QAbstractButton], parts: Iterable[QWidget], tall: QWidget) -> None:
        """Put the segment and its buttons at the left, the parts to decide with at the right; one takes the room."""
        left, right, line, halves = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for button in buttons:
            line.addWidget(button)
        line.addStretch()
        left.addWidget(self._where)
        left.addWidget(self.segment, 1)
        left.addLayout(line)
        for part in parts:
            right.addWidget(part, 1 if part is tall else 0)
        halves.setSpacing(SPACE)
        halves.addLayout(left, 3)
        halves.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addWidget(self._head)
        column.addLayout(halves, 1)

    @property
    def _is_done(self) -> bool:
        return self._place >= len(self._walk)

    @property
    def _coding(self) -> Coding | None:
        """Give the coding that is to be decided on, None at the end and where it is no more."""
        project = self._session.project
        if project is None or self._is_done:
            return None
        found = codings_by_guid(project, [self._walk[self._place]])
        return found[0] if found else None

    def _show(self) -> None:
        """Say how far the walk is."""
        self._head.setText(
            self.tr("All segments were gone through: {0}").format(len(self._walk))
            if self._is_done
            else self.tr("Segment {0} of {1}").format(self._place + 1, len(self._walk))
        )
        self.segment.setAccessibleName(self.tr("Segment"))

    def _go(self, steps: int) -> None:
        self._place = max(0, min(len(self._walk), self._place + steps))
        self._show()

    def _decide(self, letter: str) -> bool:
        """Do what a key stands for; say whether it stands for anything."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, decide by one key, go to and fro; Enter in a line of letters is its own."""
        if undo_by_key(self._session, event) or (event.text() and self._decide(event.text())):
            pass
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
        else:
            super().keyPressEvent(event)
