"""`CopyingTable`: a table view whose selected cells are copied as text between tabs, as Excel takes them."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

_COPY, _PASTE = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Paste


class CopyingTable(QTableView):
    """Ctrl+C copies, Ctrl+V tells what shall be pasted, Enter and double click open a row or cell."""

    pasted = Signal(str)
    opened = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self.opened.emit)

    def event(self, event: QEvent) -> bool:
        """Keep copying and pasting for the table while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = (_COPY, _PASTE) if self.editTriggers() else (_COPY,)
            if any(event.matches(key) for key in keys):
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, open."""
        if event.matches(_COPY):
            QGuiApplication.clipboard().setText(self.selected_text())
        elif event.matches(_PASTE) and self.editTriggers():
            self.pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def selected_text(self) -> str:
        """Give the selected cells: a line for each row, tabs between its cells."""
        cells = {(index.row(), index.column()): str(index.data() or "") for index in self.selectedIndexes()}
        rows, columns = sorted({row for row, _ in cells}), sorted({column for _, column in cells})
        lines = ([_on_one_line(cells.get((row, column), "")) for column in columns] for row in rows)
        return "\n".join("\t".join(line) for line in lines)


def _on_one_line(text: str) -> str:
    return text.replace("\t", " ").replace("\n", " ")
