"""`Hiding`: shows the text without its time stamps; they stay in it, without width, so that no offset changes."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor

from qualcode.computer import keep_setting, setting
from qualcode.text.timestamps import stamps_in
from ui.actions import Actions
from ui.transcript.page_text import PageText, Range
from ui.transcript.view import TranscriptView

_SETTING = "time_stamps"


class Hiding(QObject):
    """The action that hides or shows the time stamps; the caret does not stop within hidden ones."""

    def __init__(self, actions: Actions, view: TranscriptView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._action = actions["time_stamps"]
        self._action.setCheckable(True)
        self._action.setChecked(setting(_SETTING) is not False)
        self._page: PageText | None = None
        self._ranges: list[Range] = []
        self._caret = 0
        view.write_text = self.write
        view.times_shown = self._action.isChecked()
        view.caret_moved.connect(self._leave_hidden)
        actions.on("time_stamps", self._toggle)

    def write(self, cursor: QTextCursor, page: PageText) -> None:
        """Write a page at a cursor, its time stamps in letters without width where they are hidden."""
        ranges = self._hidden(page)
        shown, hidden, at = QTextCharFormat(), _without_width(), 0
        for start, end in ranges:
            cursor.insertText(page.text[at:start], shown)
            cursor.insertText(page.text[start:end], hidden)
            at = end
        cursor.insertText(page.text[at:], shown)

    def _toggle(self) -> None:
        self._page = None
        keep_setting(_SETTING, self._action.isChecked())
        self._view.show_times(self._action.isChecked())

    def _hidden(self, page: PageText) -> list[Range]:
        if self._page is not page:
            labels = [(turn.start, turn.speech) for turn in page.turns]
            self._ranges = [] if self._action.isChecked() else stamps_in(page.text, labels)
            self._page = page
        return self._ranges

    def _leave_hidden(self) -> None:
        """Put the caret behind, or before, the hidden letters among which a key has moved it."""
        to_offset, to_qt = self._view.page.positions.to_offset, self._view.page.positions.to_qt
        cursor = self._view.textCursor()
        caret = to_offset(cursor.position())
        inside = next(((start, end) for start, end in self._hidden(self._view.page) if start < caret < end), None)
        if inside is not None:
            caret = inside[1] if caret > self._caret else inside[0]
            cursor.setPosition(to_qt(caret), QTextCursor.MoveMode.KeepAnchor if cursor.hasSelection() else _MOVE)
            self._view.setTextCursor(cursor)
        self._caret = caret


_MOVE = QTextCursor.MoveMode.MoveAnchor


def _without_width() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFontPointSize(1)
    made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    made.setFontLetterSpacing(1)  # 0 would mean the usual spacing
    made.setForeground(QColor(Qt.GlobalColor.transparent))
    return made
