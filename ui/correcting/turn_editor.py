"""`TurnEditor`: the words of one turn, typed where they stand in the transcript."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextEdit, QWidget

from ui import theme
from ui.text_positions import TextPositions
from ui.transcript.page_format import paragraph_format

_OWN_KEYS = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
)

Tint = tuple[int, int, QColor]  # [start, end) of the words, and the ground under them


class TurnEditor(QTextEdit):
    """Enter splits the turn, Backspace at its beginning joins it with the one before, Escape leaves.

    Ctrl+Z takes back typing; when there is none left it asks for the change before. Offsets are code points.
    """

    split_wanted = Signal(int)
    join_wanted = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    left = Signal()
    undo_wanted = Signal()
    unfocused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameStyle(QFrame.Shape.Box.value | QFrame.Shadow.Plain.value)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._format = paragraph_format(theme.POINT_SIZE)
        self.recolour()

    def show_words(self, words: str, points: int, tints: Sequence[Tint] = ()) -> None:
        """Show the words of a turn in the size of the transcript, coded ones on their tint."""
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(theme.font(points))
        self.setFont(theme.font(points))
        document.setDocumentMargin(theme.SPACE / 3)
        self._format = paragraph_format(points)
        self.setPlainText(words)
        everything = QTextCursor(document)
        everything.select(QTextCursor.SelectionType.Document)
        everything.setBlockFormat(self._format)
        document.setUndoRedoEnabled(True)
        positions = TextPositions(words)
        self.setExtraSelections([self._tinted(positions, *tint) for tint in tints])

    def _tinted(self, positions: TextPositions, start: int, end: int, colour: QColor) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(positions.to_qt(start))
        cursor.setPosition(positions.to_qt(end), QTextCursor.MoveMode.KeepAnchor)
        ground = QTextCharFormat()
        ground.setBackground(colour)
        found.cursor, found.format = cursor, ground
        return found

    def words(self) -> str:
        """Give the words as they were typed, no-break spaces too."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def place_caret(self, offset: int) -> None:
        """Put the caret before a code point; a negative offset counts from the end."""
        words = self.words()
        offset = len(words) + 1 + offset if offset < 0 else min(offset, len(words))
        cursor = self.textCursor()
        cursor.setPosition(TextPositions(words).to_qt(max(0, offset)))
        self.setTextCursor(cursor)

    def caret(self) -> int:
        """Give the code point before which the caret stands."""
        return TextPositions(self.words()).to_offset(self.textCursor().position())

    def height_for(self, width: int) -> int:
        """Give how high the editor has to be to show all words in a width."""
        if self.width() != width:
            self.resize(width, self.height())
        self.document().setTextWidth(width - 2 * self.frameWidth())
        below = self._format.bottomMargin()
        return round(self.document().size().height() - below + 2 * self.frameWidth() + theme.GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Split, join, move to other turns, leave; everything else is typing."""
        key, plain = (
            event.key(),
            event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier),
        )
        cursor = self.textCursor()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.split_wanted.emit(self.caret())
        elif key == Qt.Key.Key_Backspace and plain and not cursor.hasSelection() and cursor.position() == 0:
            self.join_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Up and plain and not self._can_move(QTextCursor.MoveOperation.Up):
            self.previous_wanted.emit()
        elif key == Qt.Key.Key_Down and plain and not self._can_move(QTextCursor.MoveOperation.Down):
            self.next_wanted.emit()
        elif key == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.take_back()
        else:
            super().keyPressEvent(event)

    def take_back(self) -> None:
        """Take back typing, or ask for the change before it."""
        if self.document().isUndoAvailable():
            self.undo()
        else:
            self.undo_wanted.emit()

    def _can_move(self, way: QTextCursor.MoveOperation) -> bool:
        return QTextCursor(self.textCursor()).movePosition(way)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Z, Escape, Enter and the arrows from the menus while words are typed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if undo or event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that something else is being done."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.unfocused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer splitting and joining beside what any field offers; a right click puts the caret where it is."""
        if event.reason() == QContextMenuEvent.Reason.Mouse and not self.textCursor().hasSelection():
            self.setTextCursor(self.cursorForPosition(event.pos()))
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Make the menu of the field."""
        menu = self.createStandardContextMenu()
        menu.setParent(self, menu.windowFlags())
        first = menu.actions()[0]
        split = QAction(self.tr("Split the turn here"), menu)
        split.triggered.connect(lambda: self.split_wanted.emit(self.caret()))
        join = QAction(self.tr("Join with the turn before"), menu)
        join.triggered.connect(self.join_wanted)
        menu.insertActions(first, [split, join])
        menu.insertSeparator(first)
        return menu

    def wheelEvent(self, event: QEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def recolour(self) -> None:
        """Stand out from the page in light and dark."""
        made = QPalette(QApplication.palette())
        made.setColor(QPalette.ColorRole.WindowText, made.color(QPalette.ColorRole.Highlight))  # the frame
        self.setPalette(made)
