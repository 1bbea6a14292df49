"""`SummaryDelegate`: a summary written in its cell, as in a spreadsheet, in a field that grows with the words."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QAbstractItemDelegate, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex
_CTRL = Qt.KeyboardModifier.ControlModifier
_NARROWEST, _LEAST_LINES = 280, 6
_NO_HINT, _REVERT = QAbstractItemDelegate.EndEditHint.NoHint, QAbstractItemDelegate.EndEditHint.RevertModelCache


class SummaryText(QPlainTextEdit):
    """The field in the cell. Undo, redo and the keys that end typing are its own."""

    def event(self, event: QEvent) -> bool:
        """Keep the keys from becoming shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return bool(super().event(event))


class SummaryDelegate(QStyledItemDelegate):
    """Ctrl+Enter, Tab or leaving keeps what was typed, Esc puts it aside."""

    put_aside = Signal(QModelIndex, str)  # what was typed and not kept
    ended = Signal(int)  # how many cells to go on
    key = Signal(QKeyEvent)  # a key that means something to the window while one types

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.field: SummaryText | None = None
        self._index = QPersistentModelIndex()
        self.given: str | None = None  # what the next field begins with instead of what stands in the cell
        self.name = ""
        self.closeEditor.connect(lambda field, _: self._forget(field))

    @property
    def is_typing(self) -> bool:
        """Say whether a cell is being written in."""
        return self.field is not None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Give the field."""
        field = SummaryText(parent)
        field.setAccessibleName(self.name)
        field.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.field, self._index = field, QPersistentModelIndex(index)
        return field

    def _forget(self, field: QWidget) -> None:
        if self.field is field:
            self.field = None

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the words into the field once: what changes beside it does not take away what is typed."""
        assert isinstance(editor, SummaryText)
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        if self.given is not None:
            editor.selectAll()
            editor.insertPlainText(self.given)
            self.given = None
        editor.moveCursor(QTextCursor.MoveOperation.End)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Keep what was typed."""
        assert isinstance(editor, SummaryText)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Give the field the cell's place, but room for some lines, and never outside of what is seen."""
        around = editor.parentWidget()
        assert around is not None
        room, cell = around.rect(), QRect(option.rect)
        lines = _LEAST_LINES * editor.fontMetrics().lineSpacing()
        width = min(max(cell.width(), _NARROWEST), room.width())
        height = min(max(cell.height(), lines), room.height())
        left = max(room.left(), min(cell.left(), room.right() - width + 1))
        top = max(room.top(), min(cell.top(), room.bottom() - height + 1))
        editor.setGeometry(left, top, width, height)

    def insert(self, words: str) -> None:
        """Put words where the cursor stands in the field, apart from what is before them."""
        if self.field is None:
            return
        before = self.field.toPlainText()[: self.field.textCursor().position()]
        self.field.insertPlainText(words if not before or before[-1].isspace() else f" {words}")

    def keep(self) -> None:
        """Keep what is being typed: something else is about to be done."""
        if self.field is not None:
            self._end(_NO_HINT, kept=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End typing by keys; Enter begins a new line."""
        if not isinstance(watched, SummaryText) or event.type() != QEvent.Type.KeyPress:
            return bool(super().eventFilter(watched, event))
        assert isinstance(event, QKeyEvent)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self._end(_REVERT, kept=False)
        elif enter and event.modifiers() & _CTRL:
            self._end(_NO_HINT, kept=True)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._end(_NO_HINT, kept=True)
            self.ended.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
        elif is_for_window(event):
            self.key.emit(event)
        else:
            return False
        return True

    def _end(self, hint: QAbstractItemDelegate.EndEditHint, kept: bool) -> None:
        field, index = self.field, QModelIndex(self._index)  # type: ignore[call-overload]
        if field is None:
            return
        typed = field.toPlainText()
        self.field = None
        if kept:
            self.commitData.emit(field)
        self.closeEditor.emit(field, hint)
        if not kept and index.isValid() and typed.strip() != str(index.data(Qt.ItemDataRole.EditRole) or "").strip():
            self.put_aside.emit(index, typed)


def is_for_window(event: QKeyEvent) -> bool:
    """Say whether a key means something to the window while one types: function keys, and Ctrl+I for a quotation."""
    function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12
    return function or QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+I")
