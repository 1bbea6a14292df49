"""`ContextView`: a quotation in its turn, below the question that it answers."""

from PySide6.QtGui import QColor, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from qualcode.store.project import Project
from ui.theme import colours
from ui.transcript.page_text import PageText, read_page
from ui.translations.field import Place


class ContextView(QTextEdit):
    """Text to read: the interviewer's question quiet, the turn, the quotation bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._page: PageText | None = None

    def show_passage(self, project: Project | None, place: Place | None) -> None:
        """Show some words where they stand; None shows nothing."""
        self.clear()
        if project is None or place is None:
            return
        document, start, end = place
        if self._page is None or self._page.document != document or end > len(self._page.text):
            self._page = read_page(project, document)
        page = self._page
        if not page.turns:
            self._write(page.text[start:end], bold=True)
            return
        turns = page.turns_between(start, end)
        first, last = turns[0], turns[-1]
        if first > 0 and page.is_interviewer(page.turns[first - 1]):
            question = page.turns[first - 1]
            self._write(page.text[question.start : question.end] + "\n", quiet=True)
        self._write(page.text[page.turns[first].start : start])
        quote = self._write(page.text[start:end], bold=True)
        self._write(page.text[end : max(end, page.turns[last].end)])
        self._scroll_to(quote)

    def forget(self) -> None:
        """Read the text anew the next time: it was corrected."""
        self._page = None

    def _write(self, words: str, bold: bool = False, quiet: bool = False) -> int:
        """Add words; give where they begin."""
        look = QTextCharFormat()
        font = self.font()
        font.setBold(bold)
        look.setFont(font)
        tone: QColor = colours(self.palette()).quiet if quiet else self.palette().color(QPalette.ColorRole.Text)
        look.setForeground(tone)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        begin = cursor.position()
        cursor.insertText(words, look)
        return begin

    def _scroll_to(self, position: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)
        self.ensureCursorVisible()
