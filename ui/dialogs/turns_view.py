"""Shows the beginning of a transcript with its turns told apart by role."""

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from qualcode.model.transcript import Role, Transcript
from ui.theme import Colours, colours

_MOST_TURNS = 150
_MOST_LETTERS = 40_000
_SPACE_BELOW = 6


class TurnsView(QTextEdit):
    """Read-only; speakers in the colour of their role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)

    def show_transcript(self, transcript: Transcript) -> None:
        """Show the first turns of a transcript."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = QTextBlockFormat()
        block.setBottomMargin(_SPACE_BELOW)
        block.setTopMargin(0)
        cursor.setBlockFormat(block)
        chosen = colours(self.palette())
        for turn in transcript.turns[:_MOST_TURNS]:
            role = transcript.speakers[turn.speaker].role if turn.speaker >= 0 else None
            label = transcript.text[turn.start : turn.speech]
            speech = transcript.text[turn.speech : min(turn.end, turn.start + _MOST_LETTERS)].rstrip("\n")
            colour = _colour(chosen, role)
            cursor.insertText(label, _look(colour, bold=True))
            quiet = role is Role.INTERVIEWER
            cursor.insertText(speech + "\n", _look(colour if quiet else self.palette().text().color()))
        if len(transcript.turns) > _MOST_TURNS or not transcript.turns:
            cursor.insertText("…" if transcript.turns else transcript.text[:_MOST_LETTERS])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def _look(colour: QColor, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(colour)
    made.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return made


def _colour(chosen: Colours, role: Role | None) -> QColor:
    return (
        {Role.INTERVIEWER: chosen.interviewer, Role.RESPONDENT: chosen.respondent}.get(role, chosen.other)
        if role
        else chosen.quiet
    )
