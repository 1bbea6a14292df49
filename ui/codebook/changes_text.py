"""`ChangesText`: what became of each code between two versions, both wordings side by side, differing words marked."""

from collections.abc import Iterable

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTableFormat
from PySide6.QtWidgets import QTextEdit, QWidget

from qualcode.analysis.codebook_changes import CodeChange, What, Wording, field_name
from qualcode.messages import message
from qualcode.text.wording import Piece, side_by_side
from ui.theme import GAP, SPACE, colours

_SHARES = (18, 41, 41)  # per cent of the width: which text, before, after


class ChangesText(QTextEdit):
    """Read only; can be copied as it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)

    def show_changes(self, changes: list[CodeChange], language: str, empty: str) -> None:
        """Show the changes, or a sentence where there is none."""
        self.clear()
        cursor = QTextCursor(self.document())
        if not changes:
            cursor.insertText(empty, self._quiet())
        for number, change in enumerate(changes):
            if number:
                apart = QTextBlockFormat()
                apart.setTopMargin(SPACE)
                cursor.insertBlock(apart, QTextCharFormat())
            self._write(cursor, change, language)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, change: CodeChange, language: str) -> None:
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(change.before or change.after, bold)
        told = ", ".join(message(f"proposals.change_{what.value}", language) for what in change.what)
        place = change.into or change.after
        is_told = What.MERGED in change.what or (change.before and place and change.before != place)
        cursor.insertText(f"   {told}" + (f"  →  {place}" if is_told else ""), self._quiet())
        own_name = f"name_{language}"
        shown = [one for one in change.wordings if one.field != own_name or change.before == change.after]
        if shown:
            self._write_table(cursor, shown, language)

    def _write_table(self, cursor: QTextCursor, wordings: list[Wording], language: str) -> None:
        look = QTextTableFormat()
        look.setCellPadding(GAP / 2)
        look.setCellSpacing(0)
        look.setBorder(0.5)
        look.setBorderBrush(colours(self.palette()).line)
        look.setBorderCollapse(True)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in _SHARES])
        table = cursor.insertTable(len(wordings), 3, look)
        for row, wording in enumerate(wordings):
            table.cellAt(row, 0).firstCursorPosition().insertText(field_name(wording.field, language), self._quiet())
            before, after = side_by_side(wording.before, wording.after)
            self._write_pieces(table.cellAt(row, 1).firstCursorPosition(), before, self._gone())
            self._write_pieces(table.cellAt(row, 2).firstCursorPosition(), after, self._come())
        cursor.movePosition(QTextCursor.MoveOperation.End)

    def _write_pieces(self, cursor: QTextCursor, pieces: Iterable[Piece], marked: QTextCharFormat) -> None:
        for piece in pieces:
            cursor.insertText(piece.text, marked if piece.differs else QTextCharFormat())

    def _quiet(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(colours(self.palette()).quiet)
        return look

    def _gone(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontStrikeOut(True)
        look.setForeground(colours(self.palette()).other)
        return look

    def _come(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Bold)
        look.setFontUnderline(True)
        return look
