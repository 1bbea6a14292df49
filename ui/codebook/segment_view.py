"""`SegmentView`: one coded passage with the words around it, the passage itself marked."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from qualcode.store.project import Project
from qualcode.store.queries.codings import Coding
from qualcode.store.queries.documents import text_of
from ui.text_positions import TextPositions
from ui.transcript.code_looks import tint

_LINES_BEFORE = 2
_MOST = 900  # code points on each side


class SegmentView(QTextEdit):
    """Words to be read, not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_segment(self, project: Project, coding: Coding, colour: QColor) -> None:
        """Show a passage: the turn it stands in with what was said just before, and its own words marked."""
        text = text_of(project, coding.document)
        start, end = _context(text, coding.start, coding.end)
        shown = text[start:end]
        self.clear()
        self.setCurrentCharFormat(QTextCharFormat())  # else the new text takes the mark of the one before
        self.setPlainText(shown)
        positions = TextPositions(shown)
        cursor = QTextCursor(self.document())
        cursor.setPosition(positions.to_qt(coding.start - start))
        cursor.setPosition(positions.to_qt(coding.end - start), QTextCursor.MoveMode.KeepAnchor)
        marked = QTextCharFormat()
        marked.setBackground(tint(colour, self.palette()))
        cursor.mergeCharFormat(marked)
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()


def _context(text: str, start: int, end: int) -> tuple[int, int]:
    """Give [start, end) of the lines around a passage: the one before it, and those it stands in."""
    before = start
    for _ in range(_LINES_BEFORE):
        before = max(text.rfind("\n", 0, max(0, before - 1)) + 1, 0)
    after = text.find("\n", end)
    return max(before, start - _MOST), min(len(text) if after < 0 else after, end + _MOST)
