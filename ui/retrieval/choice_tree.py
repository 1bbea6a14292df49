"""The tree of choices and the line of letters above it: keys, and codes that are dragged."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem

from ui.codebook.swatches import SIDE
from ui.mime import code_data
from ui.retrieval.choices import Choice
from ui.retrieval.question import ZONES

CHOICE = Qt.ItemDataRole.UserRole
ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_KEYS = {Qt.Key.Key_1: ZONES[0], Qt.Key.Key_2: ZONES[1], Qt.Key.Key_3: ZONES[2]}
_INDENT = 12


class ChoiceTree(QTreeWidget):
    """A code is dragged by its name; digits tell a zone."""

    zone_key = Signal(str)
    letter_key = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, 0)
        self.setIndentation(_INDENT)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """Give the code that is dragged."""
        ticks = [choice_of(item).tick for item in items]
        code = next((tick.key for tick in ticks if tick is not None and tick.kind == "code"), "")
        return code_data(code) if code else QMimeData()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the code in a zone with 1, 2, 3; tick with Enter as with Space; letters begin to search."""
        key, item = Qt.Key(event.key()), self.currentItem()
        if key in _KEYS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.zone_key.emit(_KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and choice_of(item).tick is not None:
            item.setCheckState(0, OFF if item.checkState(0) == ON else ON)
        elif event.text().isalpha() and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.letter_key.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Stay in the first column: the marks in the second are no rows to go to."""
        return super().moveCursor(action, modifiers).siblingAtColumn(0)


class LetterLine(QLineEdit):
    """The line for the letters; Enter, Up and Down are told."""

    going = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setClearButtonEnabled(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let other letters take the place of those that were looked for."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or tell a key that means something to the tree; Esc clears the letters."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.going.emit(event.key())
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def under(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    """List what stands under a row."""
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]


def choice_of(item: QTreeWidgetItem) -> Choice:
    """Give what a row offers."""
    found: Choice = item.data(0, CHOICE)
    return found


def name_of(item: QTreeWidgetItem) -> str:
    """Name a row so that it is known again in another reading."""
    choice = choice_of(item)
    return "/".join(choice.tick) if choice.tick is not None else choice.name
