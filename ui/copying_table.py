"""`CopyingTable`: a table view whose selected cells are copied as text between tabs, as Excel takes them."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

_COPY, _PASTE = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste


class CopyingTable(QTableView):
    """Ctrl+C copies, Ctrl+V tells what shall be pasted, Enter and double click open a row or cell."""

    pasted = Signal(str)
    opened = Signal(QModelIndex)
    cleared = Signal()  # Delete, where cells can be edited

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self.opened.emit)

    @property
    def is_editing(self) -> bool:
        """Say whether a cell is being edited."""
        return self.state() == QAbstractItemView.State.EditingState

    @property
    def _editable(self) -> bool:
        return self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers

    def event(self, event: QEvent) -> bool:
        """Keep copying and pasting, and every letter where cells can be edited, from becoming a shortcut."""
        is_key = event.type() == QEvent.Type.ShortcutOverride
        if is_key and isinstance(event, QKeyEvent) and (event.matches(_COPY) or (self._editable and _is_input(event))):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, open."""
        if event.matches(_COPY):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(_PASTE) and self._editable:
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_Delete and self._editable:
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """Give the selected cells: a line for each row, tabs between its cells."""
        cells = {(index.row(), index.column()): str(index.data() or "") for index in self.selectedIndexes()}
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        lines = ([on_one_line(cells.get((row, column), "")) for column in columns] for row in rows)
        return "\n".join("\t".join(line) for line in lines)


def on_one_line(text: str) -> str:
    """Give a cell's text without what would end the cell."""
    return text.replace("\t", " ").replace("\n", " ")


def _is_input(event: QKeyEvent) -> bool:
    typed = event.text().isprintable() and event.text() != ""
    plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return event.matches(_PASTE) or (plain and (typed or event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_F2)))
