"""`SheetTable`: a table with the keys and the fill handle of a spreadsheet."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionRange, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.copying_table import CopyingTable, on_one_line
from ui.respondents.header import SheetHeader

_HANDLE = 7  # side of the handle, in pixels
_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetTable(CopyingTable):
    """Ctrl+D fills down, Ctrl+Enter fills the selection, Ctrl+Shift+C copies with headings, Ctrl+X cuts, Ctrl+Space
    selects the column, Alt+Down opens the menu of its heading.
    """

    filled_down = Signal()
    filled = Signal()  # the selection with the value of the current cell
    dragged_to = Signal(int)  # the fill handle was let go at this row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = SheetHeader(self)
        self.setHorizontalHeader(self.heading)
        self.viewport().setMouseTracking(True)
        self._drag_row = -1
        self.words_at: Callable[[int, int], str] = lambda row, column: str(self.model().index(row, column).data() or "")

    # Keys ------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a spreadsheet from becoming shortcuts of the window."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says."""
        act = self._act_of(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & (_CTRL | _SHIFT | _ALT)
        if held == _CTRL | _SHIFT and event.key() == Qt.Key.Key_C:
            return lambda: self.copy(headings=True)
        if held == _CTRL and event.key() == Qt.Key.Key_Space:
            return self.select_columns
        if held == _ALT and event.key() == Qt.Key.Key_Down:
            return lambda: self.heading.ask_for_menu(self.currentIndex().column())
        if not self._editable:
            return None
        if held == _CTRL and event.key() == Qt.Key.Key_D:
            return self.filled_down.emit
        if held == _CTRL and event.key() in _ENTERS:
            return self.filled.emit
        return self.cut if event.matches(QKeySequence.StandardKey.Cut) else None

    def copy(self, headings: bool = False) -> None:
        """Put the selected cells on the clipboard, with the headings of their columns if asked for."""
        QGuiApplication.clipboard().setText(self.selected_text(headings))

    def cut(self) -> None:
        """Copy and clear the selected cells."""
        self.copy()
        self.cleared.emit()

    def select_columns(self) -> None:
        """Select the columns of the selected cells from top to bottom."""
        for column in sorted({index.column() for index in self.selectedIndexes()}):
            self.selectColumn(column)

    def selected_text(self, headings: bool = False) -> str:
        """Give the selected cells as they stand: a line for each row, tabs between its cells."""
        found: dict[int, set[int]] = {}
        for part in self._ranges():
            for row in range(part.top(), part.bottom() + 1):
                found.setdefault(row, set()).update(range(part.left(), part.right() + 1))
        columns = self.shown_columns(set().union(*found.values()))
        rows = [
            [self.words_at(row, column) if column in found[row] else "" for column in columns] for row in sorted(found)
        ]
        if headings:
            rows.insert(0, [str(self.model().headerData(column, Qt.Orientation.Horizontal)) for column in columns])
        return "\n".join("\t".join(on_one_line(cell) for cell in row) for row in rows)

    def shown_columns(self, among: set[int] | None = None) -> list[int]:
        """Give the columns that are shown, from left to right."""
        known = range(self.model().columnCount()) if among is None else among
        shown = [column for column in known if not self.isColumnHidden(column)]
        return sorted(shown, key=self.heading.visualIndex)

    # The fill handle -------------------------------------------------------------------------------------------

    def block(self) -> QRect:
        """Give the rectangle of the selected cells that are in view, empty where nothing is selected."""
        found = QRect()
        for part in self._ranges():
            found = found.united(self.visualRect(part.topLeft())).united(self.visualRect(part.bottomRight()))
        return found

    def _handle(self) -> QRect:
        corner = self.block().bottomRight()
        return QRect(corner - QPoint(_HANDLE // 2 + 1, _HANDLE // 2 + 1), corner + QPoint(_HANDLE // 2, _HANDLE // 2))

    def _has_handle(self) -> bool:
        return self._editable and not self.is_editing and self.selectionModel().hasSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the handle at the corner of the selection, and how far it was dragged."""
        super().paintEvent(event)
        if not self._has_handle():
            return
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().base().color())
        painter.setBrush(self.palette().highlight())
        painter.drawRect(self._handle())
        if self._drag_row >= 0:
            area = self.block()
            painter.setPen(self.palette().highlight().color())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            bottom = self.rowViewportPosition(self._drag_row) + self.rowHeight(self._drag_row)
            painter.drawRect(QRect(area.topLeft(), QPoint(area.right(), bottom - 2)))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle."""
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and self._has_handle() and self._handle().contains(event.position().toPoint()):
            self._drag_row = self._last_row()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle, or show that it can be dragged."""
        place = event.position().toPoint()
        if self._drag_row < 0:
            on_handle = self._has_handle() and self._handle().contains(place)
            self.viewport().setCursor(Qt.CursorShape.CrossCursor if on_handle else Qt.CursorShape.ArrowCursor)
            super().mouseMoveEvent(event)
            return
        row = self.rowAt(place.y())
        self._drag_row = max(self._last_row(), row if row >= 0 else self._drag_row)
        self.scrollTo(self.model().index(self._drag_row, self.currentIndex().column()))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the handle go."""
        if self._drag_row < 0:
            super().mouseReleaseEvent(event)
            return
        row, self._drag_row = self._drag_row, -1
        self.viewport().update()
        if row > self._last_row():
            self.dragged_to.emit(row)

    def _ranges(self) -> list[QItemSelectionRange]:
        found = self.selectionModel().selection()
        return [found.at(place) for place in range(found.size())]

    def _last_row(self) -> int:
        return max((part.bottom() for part in self._ranges()), default=-1)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Draw the handle where it is now."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
